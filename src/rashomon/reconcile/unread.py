"""What a figure measures where reading did not tell: its equal in another report lends it a measure.

Figures that are one (`one_figure`) measure one thing; the unread one is then compared as the other is, and the reason
says so (docs/decisions/0035).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from rashomon.reconcile.alike import is_person
from rashomon.reconcile.context import Side
from rashomon.reconcile.one_figure import is_read


class Lent(msgspec.Struct, frozen=True):
    """The figures of a story, the unread ones with a measure where the story lends one; `by_number` and `by_kind` are
    the ids of these. Nothing disputes what only a kind lent.
    """

    sides: list[Side]
    by_number: frozenset[str]
    by_kind: frozenset[str]


def borrowed(sides: Sequence[Side], pairs: Sequence[tuple[Side, Side]]) -> Lent:
    """`sides`, of which the unread ones measure what the figure measures that `pairs` join them to, or what all read
    figures of their kind of thing measure. A figure joined to two that measure different things stays unread.
    """
    lenders: dict[str, dict[str, Side]] = defaultdict(dict)
    for left, right in pairs:
        for unread, lender in ((left, right), (right, left)):
            if not is_read(unread) and is_read(lender) and lender.claim.aspect is not None:
                lenders[unread.claim.id][lender.claim.aspect] = lender
    told = {claim: next(iter(found.values())) for claim, found in lenders.items() if len(found) == 1}
    by_number = frozenset(told)
    only = _only_measures(sides)
    for side in sides:
        kind = side.kind.name if side.kind is not None and side.claim.unit is None else ""
        if kind in only and side.claim.id not in lenders and not is_read(side):
            told[side.claim.id] = only[kind]
    lent = [_lend(s, told[s.claim.id]) if s.claim.id in told else s for s in sides]
    return Lent(lent, by_number, frozenset(told) - by_number)


def _only_measures(sides: Sequence[Side]) -> dict[str, Side]:
    """For each kind of thing of which all read figures of the story measure one thing, the first of them: where houses
    are only ever told to be destroyed, "City hall says 58 houses" tells of them too. People do many things: two
    reports must tell one of them, and "people" are too many.
    """
    found: dict[str, list[Side]] = defaultdict(list)
    for side in sides:
        if side.kind is not None and side.kind.name != "person" and side.claim.unit is None and is_read(side):
            found[side.kind.name].append(side)
    return {
        kind: told[0]
        for kind, told in found.items()
        if len({s.claim.aspect for s in told}) == 1
        and (not is_person(told[0]) or len({s.claim.report for s in told}) > 1)
    }


def _lend(side: Side, lender: Side) -> Side:
    """`side` with the aspect of `lender`, and with its thing where it names none."""
    claim = msgspec.structs.replace(side.claim, aspect=lender.claim.aspect)
    if claim.thing is None and claim.unit is None:
        claim = msgspec.structs.replace(claim, thing=lender.claim.thing)
        return msgspec.structs.replace(side, claim=claim, kind=lender.kind, model=lender.model)
    return msgspec.structs.replace(side, claim=claim)
