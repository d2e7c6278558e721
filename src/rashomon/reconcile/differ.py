"""Rule 1 (part and whole) and rule 2 (what differs): another measure is no conflict."""

from __future__ import annotations

import msgspec

from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.containment import relation
from rashomon.knowledge.intervals import Interval, stated
from rashomon.model.comparison import Code
from rashomon.reconcile.alike import thing_fit
from rashomon.reconcile.context import Side, apart

_REPORTED = frozenset(("asserted", "likely", "possible"))
_SENT = frozenset(("launched", "downed"))
_ALONE = ("increment:", "severity:", "average:", "extent:")


class Part(msgspec.Struct, frozen=True):
    """`part` is a part of `whole`; `why` in plain words; `strict` where the words leave no other reading,
    `stated` where the text says so.
    """

    part: Side
    whole: Side
    why: str
    strict: bool
    stated: bool = False


def part_of(left: Side, right: Side) -> Part | None:
    """Rule 1: which of the two is a part of the other, if the words say so."""
    for one, two in ((left, right), (right, left)):
        whole = one.claim.whole
        if whole is not None and whole.claim == two.claim.id:
            return Part(
                one,
                two,
                f"“{one.claim.words}” is counted out of “{two.claim.words}”",
                strict=True,
                stated=True,
            )
    for one, two in ((left, right), (right, left)):
        found = _narrower(one, two)
        if found:
            return found
    return None


def _narrower(one: Side, two: Side) -> Part | None:
    aspects = load_aspects()
    a, b = one.claim, two.claim
    if aspects.narrower(a.aspect, b.aspect):
        if thing_fit(one, two) == "wider":
            return None
        exclusive = aspects.get(b.aspect).exclusive
        if (
            exclusive and a.report == b.report
        ):  # "60 destroyed, 40 damaged": side by side the wider word means the rest
            return None
        return Part(
            one,
            two,
            f"whatever is {a.aspect} counts as {b.aspect} too",
            strict=not exclusive and a.whole is None,
        )
    if a.aspect != b.aspect and not (aspects.money(a.aspect) and aspects.money(b.aspect)):
        return None
    if a.unit is None and thing_fit(one, two) == "narrower":
        return Part(one, two, f"{_thing(one)} are a kind of {_thing(two)}", strict=True)
    if (
        a.unit is None
        and a.whole is not None
        and b.whole is None
        and thing_fit(one, two) == "same"
        and not _narrowed(one)
    ):
        return Part(one, two, f"one counts only a part of “{a.whole.text}”", strict=False)
    if one.summand and not two.summand and thing_fit(one, two) in ("same", "narrower"):
        return Part(one, two, f"“{a.words}” is one of several that add up", strict=False)
    if one.local and not two.local and b.place is None:
        return Part(one, two, f"one counts {a.scope.place} alone, beside other places", strict=False)
    if a.place is not None and b.place is not None and relation(a.place, b.place) == "inside":
        return Part(one, two, f"{a.scope.place} lies inside {b.scope.place}", strict=True)
    return None


def _narrowed(side: Side) -> bool:
    """Whether the thing itself says which part is meant ("seven of the victims were children"), so that it
    compares with others of its kind.
    """
    thing = side.claim.thing
    return (
        side.kind is not None
        and bool(side.kind.wider)
        and not side.kind.generic
        and thing is not None
        and thing.start >= side.claim.start
    )


def exceeds(part: Part) -> bool:
    """Whether the part is larger than its whole: by the stated ends, and only where nothing else tells the
    two apart.
    """
    if not part.strict or part.part.claim.unit == "percentage":
        return False
    small, large = stated(part.part.claim), stated(part.whole.claim)
    both = part.part.claim.modality, part.whole.claim.modality
    return small.low > large.high and both == ("asserted", "asserted") and _closed(large)


def _closed(interval: Interval) -> bool:
    return interval.high != float("inf")


def hindrance(left: Side, right: Side) -> tuple[Code, str] | None:
    """What keeps a narrower aspect, kind or place from being a part of the other claim at all: another day,
    actor or target.
    """
    return _day(left, right) or _actor(left, right) or _target(left, right)


def difference(left: Side, right: Side) -> tuple[Code, str] | None:
    """Rule 2: the first thing in which what the two measure differs; what is not stated does not differ."""
    for check in (_aspect, _thing_apart, _population, _whole, _place, _day, _actor, _target, _modality):
        found = check(left, right)
        if found:
            return found
    return None


def _aspect(left: Side, right: Side) -> tuple[Code, str] | None:
    aspects = load_aspects()
    one, two = left.claim.aspect, right.claim.aspect
    if one == two or (aspects.money(one) and aspects.money(two)):
        return None
    return "aspect", f"one counts what was {_plain(one)}, the other what was {_plain(two)}"


def _thing_apart(left: Side, right: Side) -> tuple[Code, str] | None:
    if left.claim.unit is not None or thing_fit(left, right) == "same":
        return None
    code: Code = "population" if _people(left) and _people(right) else "thing"
    return code, f"one counts {_thing(left)}, the other {_thing(right)}"


def _people(side: Side) -> bool:
    return side.kind is not None and (side.kind.name == "person" or "person" in side.kind.wider)


def _population(left: Side, right: Side) -> tuple[Code, str] | None:
    one = dict(p.split(":", 1) for p in left.claim.population)
    two = dict(p.split(":", 1) for p in right.claim.population)
    for axis in sorted(set(one) | set(two)):
        said, other = one.get(axis), two.get(axis)
        if said != other and ((said and other) or f"{axis}:" in _ALONE):
            return "population", f"one counts {said or 'all'}, the other {other or 'all'} ({axis})"
    return None


def _whole(left: Side, right: Side) -> tuple[Code, str] | None:
    one, two = left.claim, right.claim
    if one.unit != "percentage" or one.thing is None or two.thing is None:
        return None
    if one.thing.lemma.lower() == two.thing.lemma.lower() or thing_fit(left, right) == "same":
        return None
    return "whole", f"one is a share of {one.thing.text}, the other of {two.thing.text}"


def _place(left: Side, right: Side) -> tuple[Code, str] | None:
    if not apart(left.claim, right.claim):
        return None
    return "place", f"one is for {left.claim.scope.place}, the other for {right.claim.scope.place}"


def _day(left: Side, right: Side) -> tuple[Code, str] | None:
    one, two = left.claim.scope, right.claim.scope
    if not (one.begin and one.finish and two.begin and two.finish):
        return None
    if one.finish[:10] < two.begin[:10] or two.finish[:10] < one.begin[:10]:
        return (
            "day",
            f"one is for {_days(one.begin, one.finish)}, the other for {_days(two.begin, two.finish)}",
        )
    return None


def _days(begin: str, finish: str) -> str:
    return begin[:10] if begin[:10] == finish[:10] else f"{begin[:10]} to {finish[:10]}"


def _actor(left: Side, right: Side) -> tuple[Code, str] | None:
    if {left.claim.aspect, right.claim.aspect} <= _SENT:
        one, two = _sender(left), _sender(right)
        if one and two:  # "Tarvian" drones are Tarvia's
            alike = one.casefold()[:4] == two.casefold()[:4]
            return None if alike else ("actor", f"one was sent by {one}, the other by {two}")
        if left.claim.aspect != right.claim.aspect:
            return None
    return _named("actor", left.claim.scope.actor, right.claim.scope.actor, "is the work of")


def _sender(side: Side) -> str | None:
    """Who sent what was launched or downed: the actor, or the people whose weapons they are."""
    nation = next((p.split(":", 1)[1] for p in side.claim.population if p.startswith("nation:")), None)
    return (side.claim.scope.actor if side.claim.aspect == "launched" else None) or nation


def _target(left: Side, right: Side) -> tuple[Code, str] | None:
    return _named("target", left.claim.scope.target, right.claim.scope.target, "is aimed at")


def _named(code: Code, one: str | None, two: str | None, how: str) -> tuple[Code, str] | None:
    if one is None or two is None or one.casefold() == two.casefold() or one in two or two in one:
        return None
    if one[:1].isupper() != two[:1].isupper():  # a name and a kind of thing: the one may be the other
        return None
    return code, f"one {how} {one}, the other {how} {two}"


def _modality(left: Side, right: Side) -> tuple[Code, str] | None:
    one, two = left.claim.modality, right.claim.modality
    if one == two or (one in _REPORTED and two in _REPORTED):
        return None
    return "modality", f"one is {one}, the other {two}"


def _plain(aspect: str | None) -> str:
    return (aspect or "").replace("_", " ")


def _thing(side: Side) -> str:
    return side.claim.thing.text if side.claim.thing else "something else"
