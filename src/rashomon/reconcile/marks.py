"""What the rest of a claim's report says of it: totals beside parts, other places, older counts, sums."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import combinations

import msgspec

from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.intervals import number
from rashomon.knowledge.kinds import Kind, load_kinds
from rashomon.model import Claim, Place
from rashomon.reconcile.alike import PEOPLE, by_trade
from rashomon.reconcile.context import (
    BEFORE,
    DISPUTED,
    Side,
    apart,
    former,
    opposed,
    over_a_period,
    repeats,
    told,
)
from rashomon.reconcile.older import denials, denies, outdated

_TOLD = frozenset(("asserted", "likely"))


def mark_reports(
    sides: Sequence[Side], folded: frozenset[str] = frozenset(), contested: Collection[str] = frozenset()
) -> list[Side]:
    """`sides` with what the rest of their report says of them; a claim that is `folded` (ids) is held to by nobody, one
    that is `contested` is a rival account and makes no part of what stands beside it.
    """
    sides = _named(sides)
    aspect_of: dict[str | None, str | None] = {s.claim.id: s.claim.aspect for s in sides}
    added = _adding_up(sides)
    held: dict[tuple[str | None, ...], tuple[str, str]] = {}
    for s in sides:
        if s.claim.id in folded:
            continue  # a copy of a later day is not the voice's, who may think otherwise by then
        day, (first, last) = told(s), held.get(_number_of(s), ("", ""))
        if day:
            held[_number_of(s)] = (min(first or day, day), max(last or day, day))
    around: dict[str, list[Place]] = {}
    for s in sides:
        if s.claim.place is None or former(s, s.document.published):
            continue
        if s.claim.place not in around.setdefault(s.claim.report, []):
            around[s.claim.report].append(s.claim.place)
    anchor = story_day(sides)
    denied = denials(sides)
    summands = {part for s in sides for part in s.claim.derived_from}
    # What the three questions below ask of is one report, one respect and one unit: a report of thousands is quick too.
    beside: dict[tuple[str, str | None, str | None], list[Side]] = {}
    for s in sides:
        beside.setdefault(_respect(s), []).append(s)
    return [
        msgspec.structs.replace(
            s,
            local=any(_elsewhere(s, o) for o in beside[_respect(s)] if not former(o, anchor, BEFORE)),
            surpassed=any(
                _surpassed(s, o, anchor) for o in beside[_respect(s)] if o.claim.id not in contested
            ),
            dwarfed=any(
                _dwarfed(s, o) for o in beside[_respect(s)] if not (o.rival or o.claim.id in contested)
            ),
            outdated=tuple(sorted(outdated(s, beside[_respect(s)], denied))),
            denies=tuple(sorted(denies(s, beside[_respect(s)], denied))),
            contrasted=any(_others(s, o) for o in beside[_respect(s)]),
            summand=s.claim.id in summands or s.claim.id in added,
            around=tuple(around.get(s.claim.report, ())),
            beside=tuple(o.claim.place for o in beside[_respect(s)] if o.claim.place is not None),
            share=_shares(s, aspect_of),
            held=held.get(_number_of(s), ("", "")),
            anchor=anchor,
            rival=s.rival or s.claim.id in contested,
        )
        for s in sides
    ]


_TOTAL = re.compile(r"\b(?:in all|in total|altogether|overall|total\w*|combined|toll)\b", re.IGNORECASE)


def _named(sides: Sequence[Side]) -> list[Side]:
    """`sides`, of which a number without a noun counts whom the other voice before it counts.

    "120 soldiers were killed, the general said. The ministry admits to 21 dead."
    """
    last: dict[tuple[str, str | None, str | None], Side] = {}
    kinds: dict[str, Kind | None] = {}
    for s in sorted(sides, key=lambda s: (s.claim.report, s.claim.start, s.claim.id)):
        before, claim = last.get(_respect(s)), s.claim
        bare = claim.unit is None and claim.thing is not None and not claim.thing.text and claim.whole is None
        if bare and before is not None and by_trade(before.kind) and before.claim.chain[0] != claim.chain[0]:
            if _TOTAL.search(s.document.text, *claim.sentence) is None:
                kinds[claim.id] = before.kind
                continue
        last[_respect(s)] = s
    return [
        msgspec.structs.replace(s, kind=kinds[s.claim.id], rival=True) if s.claim.id in kinds else s
        for s in sides
    ]


def story_day(sides: Sequence[Side]) -> str:
    """The day of the event: that to which most reports date a figure, two at least; else the first publication. What
    is dated long before it belongs to another event, told for comparison.
    """
    reports: dict[str, set[str]] = {}
    for s in sides:
        begin, finish = s.claim.scope.begin, s.claim.scope.finish
        if begin and finish and begin[:10] == finish[:10]:
            reports.setdefault(begin[:10], set()).add(s.claim.report)
    days = sorted(reports, key=lambda day: (len(reports[day]), day))
    if days and len(reports[days[-1]]) > 1:
        return days[-1]
    return min((s.document.published[:10] for s in sides if s.document.published), default="")


_OWNERS = re.compile(r"\s+of (?:our|my|their|his|her|its) ", re.IGNORECASE)
# "Four of the 19 survivors died", against "18 cases, including two deaths", which may be all the deaths
_OUT_OF = frozenset(("whole-of", "whole-fronted", "whole-list"))


def _shares(side: Side, aspect_of: dict[str | None, str | None]) -> bool:
    """Whether the claim counts a part only: out of a set, or of what its whole counts in the same respect."""
    claim = side.claim
    if claim.whole is None:
        return False
    if claim.whole.claim is None and _OWNERS.match(side.document.text, claim.end):
        return False  # "16 of our neighbours" are all of them
    among = aspect_of.get(claim.whole.claim) or _group(side.document.text, claim)
    if among in _ALL_OF.get(claim.aspect or "", ()):
        return False  # "19 of the survivors are in hospital": nobody else is
    out_of = claim.whole.claim is not None and any(b.rule in _OUT_OF for b in claim.because)
    return out_of or aspect_of.get(claim.whole.claim, claim.aspect) == claim.aspect


# Those to whom the one happens are all among the others: who is in hospital is of the hurt.
_HURT = frozenset(("injured", "survived", "rescued", "infected", "casualties"))
_ALL_OF = {
    "hospitalised": _HURT,
    "injured": frozenset(("survived", "rescued")),
    "critical": _HURT | {"hospitalised"},
    "released": frozenset(("kidnapped", "held_captive", "detained", "arrested", "hospitalised")),
    "escaped": frozenset(("kidnapped", "held_captive")),
}
_THOSE = re.compile(r"\s+of (?:the|those) (?P<state>\w+)", re.IGNORECASE)


def _group(text: str, claim: Claim) -> str | None:
    """The aspect of the people in a state of whom the claim counts some: "312 of the injured"."""
    match = _THOSE.match(text, claim.end)
    if match is None:
        return None
    aspects, word = load_aspects(), match["state"].lower()
    person = load_kinds().by_name["person"]
    found = aspects.find("state", word, person) or aspects.find("noun", word.removesuffix("s"), person)
    return found.name if found is not None else None


def _number_of(side: Side) -> tuple[str | None, ...]:
    """Whose number it is, of what: hedges aside, so that "31" and "more than 30" of one voice are two."""
    claim = side.claim
    voice = side.origin.id if side.origin is not None else claim.id
    return (
        voice,
        claim.aspect,
        claim.unit,
        str(number(claim)),
        str(claim.low),
        side.kind.name if side.kind else "",
    )


def _respect(side: Side) -> tuple[str, str | None, str | None]:
    return side.claim.report, side.claim.aspect, side.claim.unit


def _alike(a: Side, b: Side) -> bool:
    """Whether two counts of one report are of the same thing in the same respect."""
    one, two = a.claim, b.claim
    return (one.report, one.aspect, one.unit) == (two.report, two.aspect, two.unit) and _counts(a) == _counts(
        b
    )


def _counts(side: Side) -> str | None:
    """The kind that is counted; bodies are people."""
    name = side.kind.name if side.kind is not None else None
    return "person" if name in PEOPLE else name


def _dwarfed(one: Side, two: Side) -> bool:
    """Whether the same report tells a count many times larger, and sets neither against the other: the smaller is no
    total ("1,100 died … the government reported 83").
    """
    a, b = one.claim, two.claim
    if not _alike(one, two) or a.unit is not None or a.order != b.order or {a.modality, b.modality} - _TOLD:
        return False
    if former(two, two.document.published) or over_a_period(b) or opposed(a, b):
        return False
    if a.whole is not None and a.whole.claim == b.id:
        return False  # "two of the nine gates": of these two
    small, large = a.low or a.high or 0.0, b.low or b.high or 0.0
    return 0 < small * DISPUTED <= large and not repeats(a, b)


def _surpassed(one: Side, two: Side, anchor: str) -> bool:
    """Whether the same report tells a larger count of the same days for another place or for none, as its own or by
    the same voice: what another voice says is a dispute, what was years ago no total.
    """
    a, b = one.claim, two.claim
    if (
        former(two, anchor, BEFORE)
        or over_a_period(b)
        or (b.chain[0] != a.chain[0] and b.chain[0].role != "outlet")
    ):
        return False
    larger = (b.low or b.high or 0.0) > (a.low or a.high or 0.0)
    return larger and _alike(one, two) and a.scope.place != b.scope.place and a.order == b.order


def _adding_up(sides: Sequence[Side]) -> frozenset[str]:
    """The claims that add up to another of their report ("83 … and 147", "230 in all"): counts of three or more."""
    groups: dict[tuple[str, str | None, str], list[tuple[float, str]]] = {}
    for s in sides:
        claim = s.claim
        value = number(claim)
        if (
            claim.unit is None
            and value is not None
            and value >= 3
            and not claim.derived_from
            and claim.order != "older"
        ):
            key = (claim.report, claim.aspect, s.kind.name if s.kind else "")
            groups.setdefault(key, []).append((value, claim.id))
    found: set[str] = set()
    for counts in groups.values():
        values = {v for v, _ in counts}
        for (x, one), (y, two) in combinations(counts[:40], 2):
            if x != y and x + y in values:
                found |= {one, two}
    return frozenset(found)


def _others(one: Side, two: Side) -> bool:
    """Whether the same report counts another kind of people in the same respect ("four crew and 24 people"): a narrower
    kind anywhere in it, one more word for everybody only in the same sentence.
    """
    a, b = one.claim, two.claim
    if (a.report, a.aspect, a.unit) != (b.report, b.aspect, b.unit) or a.derived_from or b.derived_from:
        return False
    if (
        one.kind == two.kind or two.kind is None or b.whole is not None
    ):  # "including five children" sets nobody apart
        return False
    everybody = two.kind.generic or two.kind.name == "person"
    return a.sentence == b.sentence or not everybody


def _elsewhere(one: Side, two: Side) -> bool:
    """Whether the report sets the figure's place beside another ("in this county 61,000 … in Orrell 58,000")."""
    a, b = one.claim, two.claim
    here = a.scope.place is not None and b.place is None and "extent:local" in b.population
    return _alike(one, two) and (here or apart(a, b))
