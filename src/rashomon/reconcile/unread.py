"""What a figure measures where reading did not tell: its equal in another report lends it a measure.

Figures that are one (`one_figure`) measure one thing; the unread one is then compared as the other is, and the reason
says so (docs/decisions/0035).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from rashomon.knowledge.intervals import number
from rashomon.reconcile.alike import is_person, like_units, thing_fit
from rashomon.reconcile.context import Side
from rashomon.reconcile.one_figure import is_read


class Lent(msgspec.Struct, frozen=True):
    """The figures of a story, the unread ones with a measure where the story lends one; `by_number`, `by_kind` and
    `beside` are the ids of these. Nothing disputes what only a kind lent.
    """

    sides: list[Side]
    by_number: frozenset[str]
    by_kind: frozenset[str]
    beside: frozenset[str]


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
    beside = _set_beside([s for s in sides if s.claim.id not in told])
    told |= beside
    lent = [_lend(s, told[s.claim.id]) if s.claim.id in told else s for s in sides]
    by_kind = frozenset(told) - by_number - frozenset(beside)
    return Lent(lent, by_number, by_kind, frozenset(beside))


# Two sentences side by side, or with one more between them (as in `opposition`); two voices' numbers of one thing in
# one report are seldom further apart than this ratio (32 of 35 disputes of our development stories).
_BESIDE = 300
_FAR = 5


def _set_beside(sides: Sequence[Side]) -> dict[str, Side]:
    """For each unread figure that somebody gives right behind another voice's, of like things and not far from it, that
    other one ("repairs will cost $30m, the firm said. The union has a figure of $40m").
    """
    reports: dict[str, list[Side]] = defaultdict(list)
    for side in sorted(sides, key=lambda s: s.claim.start):
        reports[side.claim.report].append(side)
    found: dict[str, Side] = {}
    for told in reports.values():
        for place, side in enumerate(told):
            if side.claim.aspect is None and side.claim.chain[0].role != "outlet":
                near = (o for o in reversed(told[:place]) if side.claim.start - o.claim.end <= _BESIDE)
                lender = next((o for o in near if _answers(side, o)), None)
                if lender is not None:
                    found[side.claim.id] = lender
    return found


def _answers(side: Side, earlier: Side) -> bool:
    """Whether an unread figure can be another voice's answer to what the earlier one measures."""
    if not is_read(earlier) or earlier.claim.chain[0] == side.claim.chain[0] or not like_units(side, earlier):
        return False
    if side.claim.unit is None and side.claim.thing is not None and thing_fit(side, earlier) != "same":
        return False
    one, two = number(side.claim), number(earlier.claim)
    return one is not None and two is not None and 0 < one < _FAR * two and two < _FAR * one


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
