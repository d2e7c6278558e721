"""What no word of two claims sets apart, but their reports do (docs/decisions/0034)."""

from __future__ import annotations

import re

from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.containment import relation
from rashomon.knowledge.intervals import stated, unit_kind
from rashomon.model import Place
from rashomon.model.comparison import Code
from rashomon.reconcile.context import DISPUTED, Side, lies, named, opposed, repeats
from rashomon.reconcile.days import period, within_longer
from rashomon.reconcile.differ import former_event

_FRAME = frozenset(
    (
        "percen",
        "respon",
        "people",
        "voters",
        "adults",
        "said",
        "says",
        "think",
        "believ",
        "that",
        "they",
        "them",
    )
)
_LEDE = 600  # characters: headline, dateline and first paragraph
_WISHED = frozenset(("demanded", "planned"))


def implied_difference(left: Side, right: Side, *, same: bool | None) -> tuple[Code, str] | None:
    """What no word of the two sets apart, but their reports do: another year, another place, a total beside a part.

    It is asked only where the numbers differ: there a false conflict is the worse error, and two reports that give one
    number rarely mean two things.
    """
    return (
        former_event(left, right)
        or former_event(right, left)
        or period(left, right)
        or period(right, left)
        or within_longer(left, right)
        or within_longer(right, left)
        or _elsewhere(left, right)
        or _other_happening(left, right)
        or _other_question(left, right)
        or _beyond_dispute(left, right)
        or _few_of_them(left, right)
        or _far_measures(left, right)
        or _own_wish(left, right, same=same)
        or _whose(left, right)
    )


def _elsewhere(left: Side, right: Side) -> tuple[Code, str] | None:
    """Whether the one is for a place that has nothing to do with where the other's report counts anything: a report
    whose figures are all for Lisbon does not dispute a number for Madrid.
    """
    here, there = left.claim.place, right.claim.place
    if (
        here is not None
        and there is not None
        and lies(left.claim, right.claim) == "unknown"
        and not _wide(here, there)
    ):
        return "place", f"one is for {left.claim.scope.place}, the other for {right.claim.scope.place}"
    for one, two in ((left, right), (right, left)):
        place = one.claim.place
        if place is not None and there is not None and here is not None and _names_both(one, two):
            return "place", f"one is for {left.claim.scope.place}, the other for {right.claim.scope.place}"
        if place is None or two.claim.place is not None or not two.around:
            continue
        lede = two.document.text[:_LEDE]
        if place.name in lede or (one.claim.scope.place or place.name) in lede:
            continue  # the other report is of that place too
        if all(relation(place, other) == "apart" for other in two.around):
            return "place", f"one is for {one.claim.scope.place}, the other's report counts elsewhere"
    return None


def _names_both(one: Side, two: Side) -> bool:
    """Whether the report of `two` counts the same in the place of `one` as well: of two places that no gazetteer joins,
    "19 in Serrin, 36 across Alto", the figure for Alto is none for Serrin.
    """
    name, other = named(one.claim.scope.place), named(two.claim.scope.place)
    if one.claim.report == two.claim.report or name == other or lies(one.claim, two.claim) != "unknown":
        return False
    text = two.document.text
    return any(named(text[p.start : p.end]) == name for p in two.beside)


def _other_happening(left: Side, right: Side) -> tuple[Code, str] | None:
    """The dead of an air raid and the dead of a poisoning, where each sentence tells of one kind of happening."""
    one, two = left.happening, right.happening
    if one is None or two is None or one == two:
        return None
    return "aspect", f"one tells of a {one}, the other of a {two}"


_SAME_QUESTION = 0.6  # share of the shorter answer's words: own sentences about polls


def _other_question(left: Side, right: Side) -> tuple[Code, str] | None:
    """An aspect that alone does not say what is measured: two shares of a poll answer two questions, unless most words
    that say what was answered are the same.
    """
    if not any(load_aspects().get(s.claim.aspect).vague for s in (left, right)):
        return None
    one, two = _answer(left), _answer(right)
    if (
        left.claim.report != right.claim.report
        and one
        and two
        and len(one & two) >= _SAME_QUESTION * min(len(one), len(two))
    ):
        return None
    return "aspect", "what was asked is not told to be the same"


def _answer(side: Side) -> frozenset[str]:
    """The words of more than three letters behind the figure, to the next clause's end."""
    text = side.document.text[side.claim.end : side.claim.sentence[1]]
    clause = re.split(r"[;,.:]|\b(?:while|compared|against|and \d)\b", text, maxsplit=1)[0]
    return frozenset(w.lower()[:6] for w in re.findall(r"[^\W\d_]{4,}", clause)) - _FRAME


# Calibrated on the real stories of docs/decisions/0035. Nine Tarvians among 80 dead are a part, 60 of them the toll.
_FEW = 2.0
_FAR = 10.0  # the longest term for a crime and the days that most serve are not two counts of one time


def _few_of_them(left: Side, right: Side) -> tuple[Code, str] | None:
    """People of one nation, far fewer than the other report's people: a part of them."""
    for one, two in ((left, right), (right, left)):
        if (
            one.kind is None
            or two.kind is None
            or one.kind.name != "nationals"
            or two.kind.name == "nationals"
        ):
            continue
        if stated(one.claim).high * _FEW < stated(two.claim).low:
            return (
                "population",
                f"one counts {one.claim.thing.text if one.claim.thing else 'some'}, the other all",
            )
    return None


def _far_measures(left: Side, right: Side) -> tuple[Code, str] | None:
    """Two times, lengths or weights of which one is many times the other measure two things."""
    if left.claim.unit is None or unit_kind(left.claim.unit) not in (
        "time",
        "length",
        "mass",
        "area",
        "volume",
    ):
        return None
    small, large = sorted((stated(left.claim), stated(right.claim)), key=lambda i: i.low)
    if small.high * _FAR < large.low:
        return "aspect", "the one is many times the other"
    return None


def _wide(here: Place, there: Place) -> bool:
    """Whether one of two places may hold the other."""
    return not {here.kind, there.kind} <= {"point", "facility", "unknown"}


def _beyond_dispute(left: Side, right: Side) -> tuple[Code, str] | None:
    """Two counts of one report, many times apart, that no word sets against each other: a total and a part whose
    scope was not read ("1,100 died in all … the government reported 83").
    """
    one, two = left.claim, right.claim
    if one.report != two.report or one.unit is not None or one.order != two.order or repeats(one, two):
        return None
    if opposed(one, two) or left.rival or right.rival:
        return None
    small, large = sorted((c.low or c.high or 0.0) for c in (one, two))
    if not small or large / small < DISPUTED:
        return None
    return "part", "one report tells both, far apart, and sets neither against the other"


# Two candidates' votes, two teams' goals: without a name on both sides nothing tells that they are one's.
_PER_SIDE = frozenset(("votes_won", "seats", "seats_lost", "won", "scored", "stake", "deported", "pledged"))


def _whose(left: Side, right: Side) -> tuple[Code, str] | None:
    if left.claim.aspect not in _PER_SIDE or (left.claim.scope.actor and right.claim.scope.actor):
        return None
    return "actor", "whose they are is not told of both"


def _own_wish(left: Side, right: Side, *, same: bool | None) -> tuple[Code, str] | None:
    """What two parties demand or plan are two demands; they dispute nothing."""
    wishes = {left.claim.modality, right.claim.modality}
    if same is not False or len(wishes) > 1 or not wishes <= _WISHED:
        return None
    return "actor", f"one is what {left.voice} wants, the other what {right.voice} does"
