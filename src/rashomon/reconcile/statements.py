"""Statements: one utterance in two outlets, a denial against what it denies."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from rashomon.knowledge.wording import shared_utterance
from rashomon.model import Because, Comparison
from rashomon.reconcile.context import Side, same_origin


def compare_statements(sides: Sequence[Side]) -> list[Comparison]:
    """`agree` *same-utterance* for one voice's words in two reports, `conflict` *denied* for a denial and what it is about."""
    found = [c for one, two in combinations(sides, 2) if (c := _same_utterance(one, two)) is not None]
    by_id = {s.claim.id: s for s in sides}
    for one in sides:
        two = by_id.get(one.claim.about or "")
        if two is not None and one.claim.stance == "denial" and two.claim.stance != "denial":
            left, right = sorted((one, two), key=lambda s: s.claim.id)
            same = same_origin(left, right)
            if not same:
                found.append(_made(left, right, "conflict", "denied", False, same, f"{one.voice} denies what {two.voice} says"))
    return found


def _same_utterance(left: Side, right: Side) -> Comparison | None:
    if left.claim.report == right.claim.report:
        return None
    same = same_origin(left, right)
    if not same:
        return None
    words = shared_utterance(left.document.text[left.claim.start : left.claim.end], right.document.text[right.claim.start : right.claim.end])
    if words is None:
        return None
    return _made(left, right, "agree", "same-utterance", True, same, f"both give {left.voice}'s words “{words}”")


def _made(left: Side, right: Side, relation: str, code: str, compatible: bool, same: bool | None, why: str) -> Comparison:  # noqa: FBT001, PLR0913, PLR0917 - one call for two makers
    return Comparison(
        left.claim.id, right.claim.id, relation, code, compatible, same, f"{code}: {why}",  # type: ignore[arg-type]
        because=(Because("reconcile", code, note=why),),
    )  # fmt: skip
