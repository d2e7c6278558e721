"""Older counts that another report tells of the same number: where one says "380 jobs, up from 310", the 310 of any
report is older than the 380 of any other from that day on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from rashomon.knowledge.intervals import number
from rashomon.reconcile.alike import is_person
from rashomon.reconcile.context import Side

Measured = tuple[str | None, str | None, str, float]


def share_outdated(sides: Sequence[Side]) -> list[Side]:
    """`sides`, of which those that give a number as some report's newer count know what it has replaced."""
    replaced: dict[Measured, list[Side]] = defaultdict(list)
    for side in sides:
        if side.outdated and (key := _measured(side)) is not None:
            replaced[key].append(side)
    return [_with(s, replaced.get(_measured(s) or ("", None, "", 0.0), ())) for s in sides]


def _with(side: Side, others: Sequence[Side]) -> Side:
    told = [o for o in others if (o.document.published or "") <= (side.document.published or "")]
    if side.claim.order == "older" or not told:
        return side
    found = {*side.outdated, *(value for o in told for value in o.outdated)}
    return msgspec.structs.replace(side, outdated=tuple(sorted(found)))


def _measured(side: Side) -> Measured | None:
    claim, value = side.claim, number(side.claim)
    if value is None:
        return None
    kind = "person" if is_person(side) else side.kind.name if side.kind is not None else ""
    return claim.aspect, claim.unit, kind, value
