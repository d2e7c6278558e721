"""Rule 2: what differs. Another measure is no conflict."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from rashomon.knowledge.alike import ahead
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.intervals import number
from rashomon.knowledge.populations import alone_axes
from rashomon.model.comparison import Code
from rashomon.reconcile.alike import is_person, one_aspect, thing_fit
from rashomon.reconcile.context import BEFORE, FORMER, Side, apart, former
from rashomon.reconcile.days import period
from rashomon.reconcile.numbers import more_exact, same_number

_REPORTED = frozenset(("asserted", "likely", "possible"))
_COMING = frozenset(("planned", "forecast"))  # "plans to cut 3,200 jobs", "will shed 3,500"
_YEAR = 200  # days: past the quarter and the half-year that a company reports on
_SENT = frozenset(("launched", "downed"))
# Besides the lexicon's: what claim/ reads off the clause, "here", "in this county".
_READ_OFF = frozenset(("extent", "offenders", "whereabouts", "rate", "group"))


def hindrance(left: Side, right: Side) -> tuple[Code, str] | None:
    """What keeps a narrower aspect, kind or place from being a part of the other claim at all: another day or whole
    time, actor or target.
    """
    former = former_event(left, right) or former_event(right, left)
    whole_time = period(left, right) or period(right, left)
    return _day(left, right) or former or whole_time or _actor(left, right) or _target(left, right)


def difference(left: Side, right: Side) -> tuple[Code, str] | None:
    """Rule 2: the first thing in which what the two measure differs; what is not stated does not differ.

    Where two reports give one telling number, what only the reading of a clause sets apart is passed over: real reports
    that give one number in one respect agreed in 27 of 31 such pairs (docs/decisions/0035).
    """
    checks = (_aspect, _thing_apart, _population, _whole, _place, _day, _actor, _target, _modality)
    return _first(checks, left, right, lenient=one_number(left, right))


# Smaller numbers meet by chance (own development stories; real ones: 51 of 62 pairs above it are one figure).
TELLING = 13


def telling(value: float | None) -> bool:
    """Whether a number says enough to be known again."""
    return value is not None and (abs(value) >= TELLING or value != int(value))


def one_number(left: Side, right: Side) -> bool:
    """Whether two reports give the same telling number."""
    one, two = left.claim, right.claim
    if one.report == two.report or not (telling(number(one)) and telling(number(two))):
        return False
    return (same_number(one, two) or more_exact(one, two)) is not None


def _read_off(found: tuple[Code, str], left: Side, right: Side) -> bool:
    """Whether a difference is one of certainty, of roles in the event, or of the extent that a clause implies."""
    code = found[0]
    if code == "population":
        read = _READ_OFF | {"of"}
        named = {p for s in (left, right) for p in s.claim.population if p.split(":", 1)[0] not in read}
        return not named and all(
            s.kind is None or s.kind.generic or s.kind.name == "person" for s in (left, right)
        )
    if code == "day" and not all(s.claim.scope.begin and s.claim.scope.finish for s in (left, right)):
        return same_number(left.claim, right.claim) is not None  # "bought for $95 million in 2018"
    return code == "modality"


def scope_difference(left: Side, right: Side) -> tuple[Code, str] | None:
    """What of population, place, day, actor or target differs between two figures of one number."""
    return _first((_population, _place, _day, _actor, _target, _modality), left, right, lenient=True)


Check = Callable[[Side, Side], tuple[Code, str] | None]


def _first(checks: Sequence[Check], left: Side, right: Side, *, lenient: bool) -> tuple[Code, str] | None:
    """The first difference that a check finds; `lenient` passes over what is only read off a clause."""
    for check in checks:
        found = check(left, right)
        if found and not (lenient and _read_off(found, left, right)):
            return found
    return None


def _aspect(left: Side, right: Side) -> tuple[Code, str] | None:
    aspects = load_aspects()
    one, two = left.claim.aspect, right.claim.aspect
    if one_aspect(left, right) or (aspects.money(one) and aspects.money(two)):
        return None
    return "aspect", respects(left, right)


def _thing_apart(left: Side, right: Side) -> tuple[Code, str] | None:
    if left.claim.unit is not None or thing_fit(left, right) == "same":
        return None
    code: Code = "population" if is_person(left) and is_person(right) else "thing"
    return code, f"one counts {left.counted}, the other {right.counted}"


def _population(left: Side, right: Side) -> tuple[Code, str] | None:
    one = dict(p.split(":", 1) for p in left.claim.population)
    two = dict(p.split(":", 1) for p in right.claim.population)
    for axis in sorted(set(one) | set(two)):
        said, other = one.get(axis), two.get(axis)
        if {said, other} == {"everywhere", None}:
            continue
        if said != other and ((said and other) or axis in alone_axes() or axis in _READ_OFF):
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
        return former_event(left, right, _YEAR) or former_event(right, left, _YEAR)
    if _before(one.finish, two.begin) or _before(two.finish, one.begin):
        return (
            "day",
            f"one is for {_days(one.begin, one.finish)}, the other for {_days(two.begin, two.finish)}",
        )
    return None


def _before(first: str, last: str) -> bool:
    """Whether the one time ends before the other begins, as finely as both are told (two nights share a day)."""
    length = min(len(first), len(last))
    return first[:length] < last[:length]


def former_event(old: Side, other: Side, days: int = FORMER) -> tuple[Code, str] | None:
    """A figure that its report dates long before the reports, against one that no day is given for: the
    latter is of the event reported.
    """
    scope = old.claim.scope
    last = scope.finish or scope.as_of
    if other.claim.scope.begin or not last:
        return None
    before_story = days == FORMER and former(old, old.anchor, BEFORE)
    if not before_story and not former(old, other.document.published, days):
        return None
    return (
        "day",
        f"one is for {_days(scope.begin or last, last)}, the other for the days of its report",
    )


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
    if one.split()[-1].casefold() == two.split()[-1].casefold():  # "Carmaker Dorval", "the car giant Dorval"
        return None
    plain = [re.sub(r"^(?:The|A|An) ", "", name) for name in (one, two)]
    if (
        plain[0][:1].isupper() != plain[1][:1].isupper()
    ):  # a name and a kind of thing: the one may be the other
        return None
    return code, f"one {how} {one}, the other {how} {two}"


def _modality(left: Side, right: Side) -> tuple[Code, str] | None:
    one, two = left.claim.modality, right.claim.modality
    if one == two or {one, two} <= _REPORTED or {one, two} <= _COMING:
        return None
    if "demanded" not in (one, two) and {left.claim.aspect, right.claim.aspect} <= ahead():
        return None
    return "modality", f"one is {one}, the other {two}"


def respects(left: Side, right: Side) -> str:
    """The aspects of two figures as the reason why they are not compared; in quotation marks, since they are names
    of aspects and no sentence fits them all ("killed", "survived", "turnout").
    """
    one, two = ((s.claim.aspect or "").replace("_", " ") for s in (left, right))
    return f"one counts “{one}”, the other “{two}”"
