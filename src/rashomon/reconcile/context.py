"""What the rules need to know of two claims besides the claims: their reports, origins and what they count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import combinations

import msgspec

from rashomon.knowledge.containment import relation
from rashomon.knowledge.intervals import number
from rashomon.knowledge.kinds import Kind, load_kinds
from rashomon.model import Claim, Document, Origin, Place


class Side(msgspec.Struct, frozen=True):
    """One claim with its report, its origin and the kind of thing that it counts.

    `local` tells that its report sets the claim's place against another place ("four in Tamsin and three in
    Orrell"), `dwarfed` that it tells a count many times larger beside it: such figures are no totals. `surpassed`: it
    tells a larger count for another place or for none. `outdated`
    are the numbers that the same report tells as older counts of the same ("14, up from nine"), `contrasted` that
    it counts other people apart in the same respect ("four crew and 24 people in the market"), `summand` that a sum
    of the report holds it ("five Su-34s and two helicopters"), `share` that it counts a part of what its whole counts
    ("seven of the 12 killed", but not "18 cases, including two deaths": those are all the deaths), `around` the
    places of its report's other figures, `held` the first and the last day on which its voice gives this number.
    """

    claim: Claim
    document: Document
    origin: Origin | None
    kind: Kind | None
    model: str | None
    local: bool = False
    dwarfed: bool = False
    surpassed: bool = False
    outdated: tuple[float, ...] = ()
    contrasted: bool = False
    summand: bool = False
    share: bool = False
    around: tuple[Place, ...] = ()
    held: tuple[str, str] = ("", "")

    @property
    def voice(self) -> str:
        """Who says it, for a sentence: the innermost name, else the report's label."""
        first = self.claim.chain[0]
        return first.name if first.name and first.role != "outlet" else self.document.label


def side(claim: Claim, document: Document, origin: Origin | None, models: dict[str, str]) -> Side:
    """Join one claim with what is known of it; `models` tells what a model name is a model of."""
    thing = claim.thing
    if thing is None:
        return Side(claim, document, origin, None, None)
    lemma = models.get(thing.lemma.lower(), thing.lemma)
    model = next((m.lower() for m in (thing.lemma, *thing.modifiers) if m.lower() in models), None)
    return Side(claim, document, origin, load_kinds().of(lemma, thing.modifiers), model)


def told(side: Side) -> str:
    """The day of the figure: as-of, else of speaking, else of publication; "" where none is stated."""
    claim = side.claim
    if claim.scope.as_of:
        return claim.scope.as_of[:10]
    if claim.said_at:
        return claim.said_at[0][:10]
    return (side.document.published or "")[:10]


def days_between(first: str, last: str) -> int | None:
    """Days from one ISO day to another; None where one is none."""
    try:
        return (date.fromisoformat(last) - date.fromisoformat(first)).days
    except ValueError:
        return None


def mark_reports(sides: Sequence[Side], folded: frozenset[str] = frozenset()) -> list[Side]:
    """`sides` with what the rest of their report says of them; a claim that is `folded` (ids) is held to by nobody."""
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
        if s.claim.place is not None and s.claim.place not in around.setdefault(s.claim.report, []):
            around[s.claim.report].append(s.claim.place)
    summands = {part for s in sides for part in s.claim.derived_from}
    # What the three questions below ask of is one report, one respect and one unit: a report of thousands is quick too.
    beside: dict[tuple[str, str | None, str | None], list[Side]] = {}
    for s in sides:
        beside.setdefault(_respect(s), []).append(s)
    return [
        msgspec.structs.replace(
            s,
            local=any(_elsewhere(s, o) for o in beside[_respect(s)]),
            surpassed=any(_surpassed(s, o) for o in beside[_respect(s)]),
            dwarfed=any(_dwarfed(s, o) for o in beside[_respect(s)]),
            outdated=tuple(sorted(_outdated(s, beside[_respect(s)]))),
            contrasted=any(_others(s, o) for o in beside[_respect(s)]),
            summand=s.claim.id in summands or s.claim.id in added,
            around=tuple(around.get(s.claim.report, ())),
            share=_shares(s, aspect_of),
            held=held.get(_number_of(s), ("", "")),
        )
        for s in sides
    ]


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
    out_of = claim.whole.claim is not None and any(b.rule in _OUT_OF for b in claim.because)
    return out_of or aspect_of.get(claim.whole.claim, claim.aspect) == claim.aspect


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


# What two voices of one report dispute lies nearer together than this (own development stories).
DISPUTED = 3.0
_TOLD = frozenset(("asserted", "likely"))
FORMER = 60  # days: an event of a month ago may still be the news; one of last year is told for comparison


def _alike(a: Side, b: Side) -> bool:
    """Whether two counts of one report are of the same thing in the same respect."""
    one, two = a.claim, b.claim
    return (one.report, one.aspect, one.unit) == (two.report, two.aspect, two.unit) and _counts(a) == _counts(
        b
    )


def _counts(side: Side) -> str | None:
    """The kind that is counted; bodies are people."""
    name = side.kind.name if side.kind is not None else None
    return "person" if name == "body" else name


def _dwarfed(one: Side, two: Side) -> bool:
    """Whether the same report tells a count many times larger, and sets neither against the other: the smaller is no
    total ("1,100 died … the government reported 83").
    """
    a, b = one.claim, two.claim
    if not _alike(one, two) or a.unit is not None or a.order != b.order or {a.modality, b.modality} - _TOLD:
        return False
    if former(two, two.document.published) or opposed(a, b):
        return False
    small, large = a.low or a.high or 0.0, b.low or b.high or 0.0
    return 0 < small * DISPUTED <= large and not repeats(a, b)


def opposed(one: Claim, two: Claim) -> bool:
    """Whether two voices besides the report's own say them: these may dispute a number however far apart they are."""
    first, second = one.chain[0], two.chain[0]
    return not {first.role, second.role} & {"outlet", "unnamed"} and first.name != second.name


def former(side: Side, published: str | None, days: int = FORMER) -> bool:
    """Whether the figure is of an event long before the day of `published`, told for comparison."""
    finish = side.claim.scope.finish
    gap = days_between(finish[:10], published[:10]) if finish and published else None
    return gap is not None and gap > days


def _surpassed(one: Side, two: Side) -> bool:
    a, b = one.claim, two.claim
    larger = (b.low or b.high or 0.0) > (a.low or a.high or 0.0)
    return larger and _alike(one, two) and a.scope.place != b.scope.place and a.order == b.order


def repeats(one: Claim, two: Claim) -> bool:
    """Whether the one is a bare number that takes up the other."""
    for a, b in ((one, two), (two, one)):
        if any(step.rule == "ellipsis" and (step.start, step.end) == (b.start, b.end) for step in a.because):
            return True
    return False


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
    if one.kind == two.kind or two.kind is None:
        return False
    everybody = two.kind.generic or two.kind.name == "person"
    return a.sentence == b.sentence or not everybody


def _outdated(side: Side, sides: Sequence[Side]) -> set[float]:
    """The numbers of older counts in the same report."""
    if side.claim.order == "older":
        return set()
    return {
        value
        for other in sides
        if other.claim.order == "older"
        and other.claim.report == side.claim.report
        and (other.claim.aspect, other.claim.unit) == (side.claim.aspect, side.claim.unit)
        and other.kind == side.kind
        and (value := number(other.claim)) is not None
    }


def apart(one: Claim, two: Claim) -> bool:
    """Whether two claims hold for two places: by the gazetteer, or because one sentence sets two names side by side."""
    if one.place is None or two.place is None:
        return False
    how = relation(one.place, two.place)
    return how == "apart" or (how == "unknown" and one.report == two.report and one.sentence == two.sentence)


def _elsewhere(one: Side, two: Side) -> bool:
    """Whether the report sets the figure's place beside another ("in this county 61,000 … in Orrell 58,000")."""
    a, b = one.claim, two.claim
    here = a.scope.place is not None and b.place is None and "extent:local" in b.population
    return _alike(one, two) and (here or apart(a, b))


def same_origin(left: Side, right: Side) -> bool | None:
    """True for one resolved voice, false for two named ones neither of which speaks for the other, else unknown."""
    one, two = left.origin, right.origin
    if one is None or two is None:
        return None
    if one.id == two.id:
        return True
    if not (one.named and two.named):
        return None
    if (one.body is not None and one.body in (two.body, two.id)) or (
        two.body is not None and two.body == one.id
    ):
        return None
    return False
