"""The same telling number for like things in two reports, where what one of them measures was not read.

"430 pilgrims" in a headline and "a group that she put at 430" are one figure, though no predicate says so: numbers
that are not small seldom meet by chance among like things of one story. The unread one is then compared as
its equal is, and the reason says so (docs/decisions/0035).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

import msgspec

from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.intervals import number, unit_kind
from rashomon.reconcile.alike import aspects_meet, is_person, like_units, thing_fit
from rashomon.reconcile.context import Side
from rashomon.reconcile.differ import scope_difference, telling
from rashomon.reconcile.numbers import same_number


def equal_unread(sides: Sequence[Side]) -> Iterator[tuple[Side, Side]]:
    """The pairs of figures of two reports that give one number for like things, at least one of them unread."""
    by_number: dict[float, list[Side]] = defaultdict(list)
    for side in sides:
        value = number(side.claim)
        if value is not None and telling(value):
            by_number[value].append(side)
    for value in sorted(by_number):
        for left, right in combinations(by_number[value], 2):
            if left.claim.report != right.claim.report and is_one(left, right):
                yield left, right


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
            if not _read(unread) and _read(lender) and lender.claim.aspect is not None:
                lenders[unread.claim.id][lender.claim.aspect] = lender
    told = {claim: next(iter(found.values())) for claim, found in lenders.items() if len(found) == 1}
    by_number = frozenset(told)
    only = _only_measures(sides)
    for side in sides:
        kind = side.kind.name if side.kind is not None and side.claim.unit is None else ""
        if kind in only and side.claim.id not in lenders and not _read(side):
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
        if side.kind is not None and side.kind.name != "person" and side.claim.unit is None and _read(side):
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


def is_one(left: Side, right: Side) -> bool:
    """Whether two figures with one number can be one: one of them unread, or both worded alike; like units and things,
    no scope that differs.
    """
    one, two = left.claim, right.claim
    if _read(left) and _read(right) and not _worded_alike(left, right):
        return False
    if not like_units(left, right) or {one.stance, two.stance} & {"denial"}:
        return False
    return _like(left, right) and same_number(one, two) is not None and scope_difference(left, right) is None


def _worded_alike(left: Side, right: Side) -> bool:
    """Whether two figures read as two aspects count what is named in the same words: "100 Tarvian diplomats" sent home
    in one report and expelled in the other, a "$40 million roads bill" and "$40 million for roads".
    """
    one, two = left.claim.thing, right.claim.thing
    if one is None or two is None or aspects_meet(left, right):
        return False
    if left.claim.unit is not None:
        money = unit_kind(left.claim.unit) == "money"
        return money and bool({one.lemma, *one.modifiers} & {two.lemma, *two.modifiers})
    return bool(set(one.modifiers) & set(two.modifiers)) and thing_fit(left, right) == "same"


def _read(side: Side) -> bool:
    """Whether the lexicon knows what the figure measures."""
    return side.claim.aspect in load_aspects().by_name


def _like(left: Side, right: Side) -> bool:
    one, two = left.claim.thing, right.claim.thing
    if one is None or two is None or left.claim.unit is not None:
        return True
    fit = thing_fit(left, right)
    if fit == "unknown":  # a word that no kind knows
        return not (_read(left) or _read(right))
    return fit != "apart"
