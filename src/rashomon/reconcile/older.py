"""Which numbers a report tells as older counts of what a figure counts, and which it only denies.

"14, up from nine" makes nine an older count; "53 are dead, not 29, the deputy said" denies another voice's 29, unless a
word calls it a correction.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from rashomon.knowledge.intervals import number
from rashomon.model import Claim
from rashomon.reconcile.context import Side, opposed
from rashomon.reconcile.times import CORRECTED

_NOT = re.compile(r"\bnot (?:the )?$", re.IGNORECASE)
Denies = Callable[[Side, Side], bool]


def outdated(side: Side, sides: Sequence[Side], denied: Denies) -> set[float]:
    """The numbers of older counts among `sides`, the figures of the same report in the same respect."""
    if side.claim.order == "older":
        return set()
    return {
        value
        for other in sides
        if other.claim.order == "older"
        and other.claim.report == side.claim.report
        and (other.claim.aspect, other.claim.unit) == (side.claim.aspect, side.claim.unit)
        and other.kind == side.kind
        and not _of_another(side.claim, other.claim)
        and not denied(side, other)
        and (value := number(other.claim)) is not None
    }


def denies(side: Side, sides: Sequence[Side], denied: Denies) -> set[float]:
    """The numbers of others that the voice of `side` denies in the same breath."""
    if side.claim.order == "older":
        return set()
    return {
        value
        for other in sides
        if other.claim.sentence == side.claim.sentence
        and other.claim.order == "older"
        and denied(side, other)
        if (value := number(other.claim)) is not None
    }


def _of_another(one: Claim, older: Claim) -> bool:
    """Whether the older count is another voice's than that which gives `one` in a sentence of its own: what the
    ministry said before is not what its critics say now.
    """
    return one.chain[0] != older.chain[0] and one.chain[0].role != "outlet" and one.sentence != older.sentence


def denials(sides: Sequence[Side]) -> Denies:
    """Tells whether a voice says its number and "not" that of another voice of another report."""
    given: dict[tuple[str | None, float], list[Claim]] = {}
    for s in sides:
        value = number(s.claim)
        if value is not None and s.claim.order != "older":
            given.setdefault((s.claim.aspect, value), []).append(s.claim)

    def denied(side: Side, other: Side) -> bool:
        claim, text, value = other.claim, other.document.text, number(other.claim)
        before = text[max(0, claim.start - 9) : claim.start]
        if value is None or side.claim.order == "newer" or not _NOT.search(before):
            return False
        first, last = claim.sentence
        if CORRECTED.search(text, max(0, first - 100), min(len(text), last + 160)) is not None:
            return False
        told_by = given.get((claim.aspect, value), ())
        return any(o.report != claim.report and opposed(o, side.claim) for o in told_by)

    return denied
