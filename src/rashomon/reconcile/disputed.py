"""What one report sets against each other is disputed in the other reports too, whatever the day of publication.

The mirror of `consistent`: where a report tells "31 dead, say the coastguards; 52, say the relatives", the relatives'
52 of two days later is no newer count of the coastguards' series, and no part of it. A later day tells of two times
only inside one series of counts; rival accounts are two series (disagreement between sources, de Marneffe et al. 2012).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from rashomon.knowledge.intervals import number
from rashomon.model import Comparison
from rashomon.reconcile.alike import aspects_meet, comparable_things, like_units
from rashomon.reconcile.compare import Verdict, comparison
from rashomon.reconcile.context import Side, same_origin, told
from rashomon.reconcile.differ import telling
from rashomon.reconcile.numbers import same_number

_FAR = 10  # times as large: not the number that was disputed, nor the count that it disputes
_MATCH = frozenset(("agree", "refine"))
_RIVALS = Verdict(
    "conflict", "numbers", "the numbers differ and a report sets the two against each other, whatever the day"
)

Edges = Mapping[str, frozenset[str]]


def opposites(found: Sequence[Comparison], sides: Mapping[str, Side]) -> Edges:
    """For each claim the claims that its own report sets against it."""
    against: dict[str, set[str]] = defaultdict(set)
    for c in found:
        if c.relation != "conflict" or c.code != "numbers":
            continue
        if sides[c.left].claim.report == sides[c.right].claim.report:
            against[c.left].add(c.right)
            against[c.right].add(c.left)
    return {claim: frozenset(others) for claim, others in against.items()}


def contested(sides: Sequence[Side], edges: Edges) -> dict[str, frozenset[float]]:
    """For each claim whose number some report sets against others, these other numbers: rival accounts, no totals."""
    value = {s.claim.id: number(s.claim) for s in sides}
    rivals: dict[float, list[Side]] = defaultdict(list)
    for s in sides:
        told_of = value[s.claim.id]
        if s.claim.id in edges and told_of is not None:
            rivals[told_of].append(s)
    found: dict[str, frozenset[float]] = {}
    for s in sides:
        told_of = value[s.claim.id]
        same = () if told_of is None else rivals.get(told_of, ())
        against = {value[o] for r in same if r is s or _one_count(s, r) for o in edges[r.claim.id]}
        if against:
            found[s.claim.id] = frozenset(v for v in against if v is not None)
    return found


def _one_count(one: Side, two: Side) -> bool:
    like = like_units(one, two) and aspects_meet(one, two) and comparable_things(one, two)
    return like and same_number(one.claim, two.claim) is not None


def facing(
    found: Sequence[Comparison], sides: Mapping[str, Side], rivals: Mapping[str, frozenset[float]]
) -> frozenset[frozenset[str]]:
    """The conflicts, as pairs of ids, between telling numbers that some report sets against each other."""
    kept = set()
    for c in found:
        if c.relation != "conflict" or c.left not in rivals or c.right not in sides:
            continue
        value = number(sides[c.right].claim)
        if value in rivals[c.left] and (telling(value) or telling(number(sides[c.left].claim))):
            kept.add(frozenset((c.left, c.right)))
    return frozenset(kept)


def disputed(found: Sequence[Comparison], sides: Mapping[str, Side], edges: Edges) -> list[Comparison]:
    """`found`, in which two figures that a day sets apart are a dispute where a report sets the one's number against
    the other's, or against an older or newer count of the other's voice.
    """
    match = _matches(found)

    def settle(c: Comparison) -> Comparison:
        if c.relation != "revise" or c.same_origin or c.later is None:
            return c
        newer = sides[c.later]
        older = sides[c.left if c.later == c.right else c.right]
        if newer.claim.report == older.claim.report or number(older.claim) in newer.outdated:
            return c
        if not _against(newer, older, sides, edges, match):
            return c
        return comparison(sides[c.left], sides[c.right], _RIVALS, same=c.same_origin)

    return [settle(c) for c in found]


def _against(
    newer: Side, older: Side, sides: Mapping[str, Side], edges: Edges, match: defaultdict[str, set[str]]
) -> bool:
    """Whether a report sets the one number against the other, or against another count of the other's voice."""
    one, two = newer.claim.id, older.claim.id
    if any(number(older.claim) in sides[same].denies for same in {one} | match[one] if same in sides):
        return True
    # what is set against the newer claim, or against a claim that gives its number
    for rival in (r for same in sorted({one} | match[one]) for r in sorted(edges.get(same, ()))):
        if rival == two or rival in match[two]:
            return True
        # an older count of the voice that the newer number disputes
        for count in (sides[c] for c in (rival, *sorted(match[rival])) if c in sides):
            if same_origin(count, older) and told(count) >= told(older):
                return (newer.claim.low or 0) <= _FAR * (older.claim.low or older.claim.high or 0)
    # a newer count of the voice that the older number disputes, which has not come up to it
    for rival in (r for same in sorted({two} | match[two]) for r in sorted(edges.get(same, ()))):
        if rival in sides and same_origin(sides[rival], newer) and _below(newer, older):
            return True
    return False


def _below(one: Side, two: Side) -> bool:
    """Whether the one number is smaller than the other."""
    return (one.claim.low or one.claim.high or 0) < (two.claim.low or two.claim.high or 0)


def _matches(found: Sequence[Comparison]) -> defaultdict[str, set[str]]:
    """For each claim those that give its number or say it more exactly."""
    match: defaultdict[str, set[str]] = defaultdict(set)
    for c in found:
        if c.relation in _MATCH and c.code != "vague":
            match[c.left].add(c.right)
            match[c.right].add(c.left)
    return match
