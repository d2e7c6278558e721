"""Rule 1: part and whole. A narrower aspect, a kind of the thing, a place inside the place, a stated share."""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.containment import relation
from rashomon.knowledge.intervals import Interval, number, stated
from rashomon.model import Place
from rashomon.reconcile.alike import is_person, one_aspect, thing_fit
from rashomon.reconcile.context import DISPUTED, Side, lies, told


class Part(msgspec.Struct, frozen=True):
    """`part` is a part of `whole`; `why` in plain words; `strict` where the words leave no other reading,
    `stated` where the text says so, `implied` where only the rest of the report does: such a part is none where the
    numbers are the same.
    """

    part: Side
    whole: Side
    why: str
    strict: bool
    stated: bool = False
    implied: bool = False


def part_of(left: Side, right: Side) -> Part | None:
    """Which of the two is a part of the other, if the words say so."""
    for one, two in ((left, right), (right, left)):
        whole = one.claim.whole
        if whole is not None and whole.claim == two.claim.id:
            why = f"“{one.claim.words}” is counted out of “{two.claim.words}”"
            return Part(one, two, why, strict=True, stated=True)
    for one, two in ((left, right), (right, left)):
        for rule in _RULES:
            found = rule(one, two)
            if found:
                return found
    return None


def exceeds(part: Part) -> bool:
    """Whether the part is larger than its whole: by the stated ends, and only where the whole is not the
    older count.
    """
    if not part.strict or part.part.claim.unit == "percentage":
        return False
    if told(part.part) > told(part.whole) and part.part.claim.report != part.whole.claim.report:
        return False  # the whole has grown meanwhile; one report counts a part out of what it tells
    if (part.part.claim.place is None) != (part.whole.claim.place is None) and not part.stated:
        return False  # what is placed nowhere may be of another place
    if (part.part.claim.scope.actor is None) != (part.whole.claim.scope.actor is None) and not part.stated:
        return False  # whose it is may be told of the one alone
    small, large = stated(part.part.claim), stated(part.whole.claim)
    if part.part.claim.report != part.whole.claim.report and small.low > DISPUTED * large.high:
        return False  # so much larger that it must be a part of something else
    both = part.part.claim.modality, part.whole.claim.modality
    return small.low > large.high and both == ("asserted", "asserted") and _closed(large)


def _closed(interval: Interval) -> bool:
    return interval.high != float("inf")


def _aspect(one: Side, two: Side) -> Part | None:
    """Whatever is destroyed is damaged too; but side by side ("60 destroyed, 40 damaged") the wider word
    means the rest.
    """
    aspects = load_aspects()
    a, b = one.claim, two.claim
    if not aspects.narrower(a.aspect, b.aspect) or thing_fit(one, two) == "wider" or one_aspect(one, two):
        return None
    exclusive = aspects.get(b.aspect).exclusive
    if exclusive and a.report == b.report:
        return None
    why = f"whatever is {a.aspect} counts as {b.aspect} too"
    return Part(one, two, why, strict=not exclusive and a.whole is None)


def _kind(one: Side, two: Side) -> Part | None:
    """Children are a kind of people, a Tu-95MS a kind of bomber."""
    if not _one_measure(one, two) or one.claim.unit is not None or thing_fit(one, two) != "narrower":
        return None
    # a part of something, or a kind of its own ("storage buildings"), is no total that others could exceed
    strict = two.claim.whole is None and not any(m[:1].islower() for m in _modifiers(two))
    role = one.kind is not None and one.kind.generic  # who gives one number gives it of all of them
    return Part(one, two, f"{one.counted} are a kind of {two.counted}", strict=strict, implied=role)


def _share(one: Side, two: Side) -> Part | None:
    """Counted out of something, or one of several figures that add up."""
    if not _one_measure(one, two):
        return None
    a, b = one.claim, two.claim
    fit = thing_fit(one, two)
    if one.share and a.unit is None and b.whole is None and a.whole and fit == "same" and not _narrowed(one):
        if _all_that_were(one, two):
            return None
        return Part(one, two, f"one counts only a part of “{a.whole.text}”", strict=False)
    room = stated(b).high > stated(a).low  # a smaller or equal figure is no whole
    own = fit == "same" and one.kind is not None and not _named_loosely(one)  # "four crew" are all the crew
    if one.summand and not two.summand and fit in ("same", "narrower") and room and not own:
        return Part(one, two, f"“{a.words}” is one of several that add up", strict=False, implied=True)
    return None


_NEAR = 0.8  # set by eye on stories of our own: of two directions of fire, the counts are seldom so near


def _all_that_were(one: Side, two: Side) -> bool:
    """Whether a part of a total is all that the predicate counts: "41 of 52 missiles were shot down", "39 missiles
    downed"; of people ("four of the 19 survivors") it may be a part of those hit.
    """
    if one.kind is None or is_person(one) or one.claim.whole is None or one.claim.whole.claim == two.claim.id:
        return False
    left, right = number(one.claim), number(two.claim)
    return left is not None and right is not None and min(left, right) >= _NEAR * max(left, right) > 0


def _named_loosely(side: Side) -> bool:
    """Whether the word for what is counted may stand for all of them: "people", "workers", "aircraft"."""
    return side.kind is not None and (side.kind.name == "person" or side.kind.generic or side.kind.loose)


def _place(one: Side, two: Side) -> Part | None:
    """A place inside the place, one place against everywhere, or one that its report sets beside others."""
    if not _one_measure(one, two):
        return None
    a, b = one.claim, two.claim
    if a.scope.place and "extent:everywhere" in b.population:
        return Part(one, two, f"one counts {a.scope.place} alone, the other everywhere", strict=False)
    if one.local and not two.local and b.place is None:
        return Part(
            one, two, f"one counts {a.scope.place} alone, beside other places", strict=False, implied=True
        )
    dwarfed = one.dwarfed and not two.dwarfed and not _one_place(a.place, b.place)
    if dwarfed and stated(b).high > stated(a).low:
        return Part(
            one,
            two,
            f"the report of “{a.words}” tells a much larger count beside it",
            strict=False,
            implied=True,
        )
    same_voice = a.report == b.report and a.chain[0] == b.chain[0] and a.order == b.order
    if a.place is not None and b.place is None and same_voice and stated(b).high > stated(a).low:
        return Part(one, two, f"one counts {a.scope.place} alone, the other more", strict=False, implied=True)
    if _local_name(one, two) or _counted_there(one, two) or _own_town(one, two):
        return Part(one, two, f"one counts {a.scope.place} alone", strict=False, implied=True)
    if a.place is not None and b.place is None and _wider_report(a.place, two):
        return Part(
            one,
            two,
            f"one counts {a.scope.place} alone, the other's report more places",
            strict=False,
            implied=True,
        )
    if a.place is not None and b.place is not None and lies(a, b) == "inside":
        if _namesakes(a.place, b.place):
            return None
        return Part(
            one,
            two,
            f"{a.scope.place} lies inside {b.scope.place}",
            strict=one.kind == two.kind,
            implied=True,  # one place may be told more or less finely: "in Dunmore", "in Alder County"
        )
    return None


_LEFT = frozenset(("trapped", "hospitalised"))
_STILL = re.compile(r"\b(?:still|remain\w*|left|yet to be)\b", re.IGNORECASE)


def _those_left(one: Side, two: Side) -> Part | None:
    """Those who are still in it beside all who were: "11 are still trapped", "14 were trapped"."""
    a, b = one.claim, two.claim
    if a.aspect != b.aspect or a.aspect not in _LEFT or stated(a).high >= stated(b).low:
        return None
    if (
        a.report == b.report
        or not _still(one)
        or _still(two)
        or thing_fit(one, two) not in ("same", "narrower")
    ):
        return None
    return Part(one, two, f"“{a.words}” are those still {a.aspect}", strict=False, implied=True)


def _still(side: Side) -> bool:
    first, last = side.claim.start, side.claim.sentence[1]
    behind = re.split(r"[;,.]| and ", side.document.text[first:last], maxsplit=1)[0]
    return _STILL.search(behind) is not None


_RULES = (_aspect, _kind, _share, _place, _those_left)


def _modifiers(side: Side) -> tuple[str, ...]:
    return side.claim.thing.modifiers if side.claim.thing is not None else ()


_WIDE = frozenset(("country", "region", "continent", "area"))


def _local_name(one: Side, two: Side) -> bool:
    """Whether the smaller figure is for a place too small for the gazetteer, the larger for a country, a region or no
    place at all.
    """
    a, b = one.claim, two.claim
    if a.place is None or a.place.key is not None or stated(b).high <= stated(a).low:
        return False
    if not one.surpassed:
        return False
    if a.report != b.report and a.place.name in two.document.text:  # the other report is of that place too
        return False
    return b.place is None or (b.place.key is not None and b.place.kind in _WIDE)


def _one_place(one: Place | None, two: Place | None) -> bool:
    """Whether both are counted in one place: that more is told beside the one of all places then parts them not."""
    return one is not None and two is not None and (one.name == two.name or relation(one, two) == "same")


def _counted_there(one: Side, two: Side) -> bool:
    """Whether the larger figure is for no place, and its report counts in the smaller one's place apart: "4,500 houses,
    900 of them in Orrell".
    """
    a, b = one.claim, two.claim
    if a.place is None or b.place is not None or stated(b).low <= stated(a).high or a.order != b.order:
        return False
    if one.document.published != two.document.published:
        return False  # all of them, the next day, may be what has become of it
    if a.report == b.report and a.chain[0] != b.chain[0]:
        return False  # two voices of one report on one thing: a dispute
    return any(_one_place(p, a.place) for p in two.beside)


_MAYOR = re.compile(
    r"\b(?:(?:lady |lord )?mayor(?:ess)?|burgomaster|village (?:head|chief|elder)|parish)\b", re.IGNORECASE
)
_IN_TOWN = re.compile(
    r"\bin (?:the|his|her|our|their) (?:town|village|city|municipality|parish|commune)\b", re.IGNORECASE
)


def _own_town(one: Side, two: Side) -> bool:
    """Whether a mayor counts the own town, and another voice more for no place: "900 houses in the town, says mayor
    Falk", "1,450 houses are destroyed".
    """
    a, b = one.claim, two.claim
    if b.place is not None or a.chain[0] == b.chain[0] or stated(b).low <= stated(a).high:
        return False
    first, last = a.sentence
    text = one.document.text
    if a.place is None and _IN_TOWN.search(text, first, last) is None:
        return False
    if _MAYOR.search(two.document.text, *b.sentence) is not None:
        return False
    name = a.chain[0].name or ""
    return _MAYOR.search(text, first, last) is not None or (
        bool(name)
        and re.search(rf"\bmayor,? {re.escape(name)}|{re.escape(name)}, (?:the )?mayor", text, re.IGNORECASE)
        is not None
    )


def _namesakes(one: Place, two: Place) -> bool:
    """Whether the one name begins with the whole of the other: Quebec and Quebec City are told for one another."""
    short, long = sorted((one.name.split(), two.name.split()), key=len)
    return long[: len(short)] == short


def _wider_report(place: Place, side: Side) -> bool:
    """Whether the report counts in the place and outside it too: what it places nowhere is then of all of them."""
    found = {relation(place, other) for other in side.beside}
    return "apart" in found and bool(found & {"same", "holds"})


def _one_measure(one: Side, two: Side) -> bool:
    aspects = load_aspects()
    left, right = one.claim.aspect, two.claim.aspect
    return one_aspect(one, two) or (aspects.money(left) and aspects.money(right))


def _narrowed(side: Side) -> bool:
    """Whether the thing itself says which part is meant ("seven of the victims were children"), so that it
    compares with others of its kind.
    """
    thing = side.claim.thing
    own = thing is not None and thing.start >= side.claim.start
    return own and side.kind is not None and bool(side.kind.wider) and not side.kind.generic
