"""Older counts that another report tells of the same number: where one says "380 jobs, up from 310", the 310 of any
report is older than the 380 of any other from that day on. Where one says "raised its offer to 4.5 percent", what less
was told before is older too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from rashomon.knowledge.intervals import number
from rashomon.knowledge.turns import Turn, turn_to
from rashomon.reconcile.alike import is_person
from rashomon.reconcile.context import Side, same_origin

Measured = tuple[str | None, str | None, str, float]


def share_outdated(sides: Sequence[Side]) -> list[Side]:
    """`sides`, of which those that give a number as some report's newer count know what it has replaced."""
    replaced: dict[Measured, list[Side]] = defaultdict(list)
    for side in sides:
        if side.outdated and (key := _measured(side)) is not None:
            replaced[key].append(side)
    told = [_with(s, replaced.get(_measured(s) or ("", None, "", 0.0), ())) for s in sides]
    return _turned(told)


def _with(side: Side, others: Sequence[Side]) -> Side:
    told = [o for o in others if (o.document.published or "") <= (side.document.published or "")]
    if side.claim.order == "older" or not told:
        return side
    found = {*side.outdated, *(value for o in told for value in o.outdated)}
    return msgspec.structs.replace(side, outdated=tuple(sorted(found)))


def _turned(sides: list[Side]) -> list[Side]:
    """`sides`, of which those that a verb takes to their number know what earlier reports tell of the same."""
    ways = {s.claim.id: way for s in sides if s.claim.order == "newer" and (way := _way(s)) is not None}
    if not ways:
        return sides
    alike: dict[tuple[str | None, str | None], list[Side]] = defaultdict(list)
    for side in sides:
        if side.claim.aspect is not None:
            alike[side.claim.aspect, side.claim.unit].append(side)
    return [
        _replacing(s, ways[s.claim.id], alike[s.claim.aspect, s.claim.unit]) if s.claim.id in ways else s
        for s in sides
    ]


def _way(side: Side) -> Turn | None:
    claim = side.claim
    return turn_to(side.document.text, claim.sentence[0], claim.start, measured=claim.unit is not None)


def _replacing(side: Side, way: Turn, others: Sequence[Side]) -> Side:
    found = {v for o in others if (v := number(o.claim)) is not None and _replaced(side, way, o, v)}
    return msgspec.structs.replace(side, outdated=tuple(sorted({*side.outdated, *found})))


def _replaced(side: Side, way: Turn, other: Side, before: float) -> bool:
    """Whether `other` tells of an earlier day what lies on the side that the number of `side` was taken from; what
    another named voice says was never this one's.
    """
    now, day, earlier = number(side.claim), side.document.published, other.document.published
    if now is None or now == before or not day or not earlier or earlier >= day:
        return False
    ahead = now > before if way == "up" else now < before if way == "down" else True
    told = "outlet" in (side.claim.chain[0].role, other.claim.chain[0].role)
    return ahead and (told or same_origin(side, other) is not False)


def _measured(side: Side) -> Measured | None:
    claim, value = side.claim, number(side.claim)
    if value is None:
        return None
    kind = "person" if is_person(side) else side.kind.name if side.kind is not None else ""
    return claim.aspect, claim.unit, kind, value
