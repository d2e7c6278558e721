"""Statements: one utterance in two outlets, a denial against what it denies."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from rashomon.knowledge.wording import same_matter, shared_utterance
from rashomon.model import Because, Comparison
from rashomon.reconcile.context import Side, same_origin


def compare_statements(sides: Sequence[Side]) -> list[Comparison]:
    """`agree` *same-utterance* for one voice's words in two reports, `conflict` *denied* for a denial and
    what it is about.
    """
    found = [c for one, two in combinations(sides, 2) if (c := _same_utterance(one, two)) is not None]
    denials = [s for s in sides if s.claim.stance == "denial"]
    found += [c for one in denials for two in sides if (c := _denied(one, two)) is not None]
    return list({(c.left, c.right): c for c in reversed(found)}.values())


def _denied(denial: Side, other: Side) -> Comparison | None:
    """A denial against what another voice states, of the same report where it is about it, or of another
    report on the same matter.
    """
    if other.claim.stance in ("denial", "doubt", "attitude") or denial.claim.id == other.claim.id:
        return None
    same = same_origin(denial, other)
    if same:
        return None
    here = denial.claim.report == other.claim.report
    if here and denial.claim.about != other.claim.id:
        return None
    if not here and not same_matter(_content(denial), _content(other)):
        return None
    left, right = sorted((denial, other), key=lambda s: s.claim.id)
    why = f"{denial.voice} denies what {other.voice} says"
    return Comparison(
        left=left.claim.id,
        right=right.claim.id,
        relation="conflict",
        code="denied",
        compatible=False,
        same_origin=same,
        reason=f"denied: {why}",
        because=(Because("reconcile", "denied", note=why),),
    )


def _content(side: Side) -> str:
    return side.document.text[side.claim.start : side.claim.end]


def _same_utterance(left: Side, right: Side) -> Comparison | None:
    if left.claim.report == right.claim.report:
        return None
    same = same_origin(left, right)
    if not same:
        return None
    words = shared_utterance(_content(left), _content(right))
    if words is None:
        return None
    why = f"both give {left.voice}'s words “{words}”"
    return Comparison(
        left=left.claim.id,
        right=right.claim.id,
        relation="agree",
        code="same-utterance",
        compatible=True,
        same_origin=same,
        reason=f"same-utterance: {why}",
        because=(Because("reconcile", "same-utterance", note=why),),
    )
