"""The rules of comparison in their order: the first that holds decides."""

from __future__ import annotations

import msgspec

from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.intervals import number, stated, widened
from rashomon.model import Because, Claim, Comparison
from rashomon.model.comparison import Code, Relation
from rashomon.reconcile.alike import (
    aspects_meet,
    comparable_things,
    is_person,
    like_units,
    one_aspect,
    thing_fit,
    unlike_rates,
)
from rashomon.reconcile.context import Side, same_origin
from rashomon.reconcile.differ import TELLING, difference, hindrance, respects
from rashomon.reconcile.implied import implied_difference
from rashomon.reconcile.numbers import more_exact, same_number
from rashomon.reconcile.opposition import set_against
from rashomon.reconcile.parts import exceeds, part_of
from rashomon.reconcile.times import Later, at_two_times

# Other measures are listed where their numbers are this close (the labelling guideline's "tempting" pairs)
_NEAR = 0.10


class Verdict(msgspec.Struct, frozen=True):
    """What a rule decided, before the ids are put in order."""

    relation: Relation
    code: Code
    why: str
    later: Later | None = None


def compare(left: Side, right: Side, events: dict[str, str | None]) -> Comparison | None:
    """How two figures relate, or None where they are not compared."""
    one, two = left.claim, right.claim
    if never_one(left, right):
        return None
    linked = (one.whole is not None and one.whole.claim == two.id) or (
        two.whole is not None and two.whole.claim == one.id
    )
    if not linked and not comparable_things(left, right) and not _same_again(left, right):
        return _side_by_side(left, right)
    same = same_origin(left, right)
    verdict = (
        _decide(left, right, same=same)
        if linked or aspects_meet(left, right)
        else _tempting(left, right, events)
    )
    if (one.stance == "denial") != (two.stance == "denial"):
        verdict = _denied(left, right, verdict)
    if verdict is not None and same and _in_one_breath(left, right, verdict):
        return None
    if (
        verdict is not None
        and verdict.code == "numbers"
        and one.report == two.report
        and not set_against(left, right)
    ):
        return None
    if verdict is None or (
        verdict.relation == "different-measure" and not _listed(left, right, verdict, linked=linked)
    ):
        return None
    return comparison(left, right, verdict, same=same)


def never_one(left: Side, right: Side) -> bool:
    """Whether nothing could make the two one measure: a sum and what it adds, unlike units, sums per unlike times."""
    one, two = left.claim, right.claim
    summed = one.id in two.derived_from or two.id in one.derived_from
    return summed or not like_units(left, right) or unlike_rates(left, right)


def _denied(left: Side, right: Side, verdict: Verdict | None) -> Verdict | None:
    """A figure that somebody denies disputes whoever gives it, and tells nothing of other numbers."""
    if verdict is None or verdict.relation not in ("agree", "refine"):
        return None
    denies = left if left.claim.stance == "denial" else right
    return Verdict("conflict", "denied", f"{denies.voice} denies it")


def _in_one_breath(left: Side, right: Side, verdict: Verdict) -> bool:
    """Whether one voice says both in one report and calls neither the older: nobody disputes or corrects himself
    without a word of it; the two measure something that was not read.
    """
    one, two = left.claim, right.claim
    if one.report != two.report or _ordered(one, two) or verdict.code == "part-exceeds-whole":
        return False
    if verdict.relation == "conflict":
        return True
    return one.sentence == two.sentence and (verdict.relation == "refine" or verdict.code == "later")


def _money(left: Side, right: Side) -> bool:
    """Whether both are amounts of the family money, which are compared across their aspects."""
    aspects = load_aspects()
    return aspects.money(left.claim.aspect) and aspects.money(right.claim.aspect)


def _same_again(left: Side, right: Side) -> bool:
    """Two reports that give one number in one respect, of which one leaves the noun out: "says it shot down 139"."""
    one, two = left.claim, right.claim
    bare = (one.thing is None) != (two.thing is None)
    told = number(one)
    if (
        not bare
        or one.unit is not None
        or one.aspect != two.aspect
        or one.report == two.report
        or told is None
        or told < TELLING
    ):
        return False
    return same_number(one, two) is not None


def _ordered(one: Claim, two: Claim) -> bool:
    """Whether the text itself marks one of the two as the older or the newer count."""
    return one.order != two.order


def _decide(left: Side, right: Side, *, same: bool | None) -> Verdict:
    """Rules 1 to 6: the first that holds."""
    return (
        _as_part(left, right)
        or _as_other(difference(left, right))
        or _as_number(same_number(left.claim, right.claim))
        or _as_other(implied_difference(left, right, same=same))
        or _as_number(more_exact(left.claim, right.claim))
        or _as_revision(at_two_times(left, right, same=same))
        or _dispute(left, right, same=same)
    )


def _as_part(left: Side, right: Side) -> Verdict | None:
    part = part_of(left, right)
    one, two = left.claim, right.claim
    if part is None or (part.implied and (same_number(one, two) or _rounded(one, two))):
        return None
    other = hindrance(left, right)
    if other is not None and not part.stated:
        return _as_other(other)
    if exceeds(part) and other is None:
        return Verdict("conflict", "part-exceeds-whole", f"{part.why}, yet the part is larger")
    return Verdict("different-measure", "part", part.why)


def _rounded(one: Claim, two: Claim) -> bool:
    """Whether one number is the other, said less exactly."""
    found = more_exact(one, two)
    return found is not None and found[1] in ("rounding", "vague")


def _as_other(found: tuple[Code, str] | None) -> Verdict | None:
    return Verdict("different-measure", found[0], found[1]) if found is not None else None


def _as_number(found: tuple[Relation, Code, str] | None) -> Verdict | None:
    return Verdict(*found) if found is not None else None


def _as_revision(times: Later | None) -> Verdict | None:
    return Verdict("revise", times.code, times.why, times) if times is not None else None


def _dispute(left: Side, right: Side, *, same: bool | None) -> Verdict:
    """What is left: one measure, two numbers, one time. Two aspects that only may be one are not enough for it."""
    if not one_aspect(left, right, disputed=True) and not _money(left, right):
        return Verdict("different-measure", "aspect", respects(left, right))
    if same:
        return Verdict("conflict", "renderings", f"{left.voice} is given two ways")
    return Verdict("conflict", "numbers", "the numbers differ and nothing in the texts tells them apart")


def _side_by_side(left: Side, right: Side) -> Comparison | None:
    """Two kinds of people, or of objects, counted in the same respect by two reports: listed, so that nobody
    takes one for the other.
    """
    one, two = left.claim, right.claim
    if one.unit is not None or one.aspect != two.aspect or one.report == two.report:
        return None
    if left.kind is None or right.kind is None or is_person(left) != is_person(right):
        return None
    differs = difference(left, right) if thing_fit(left, right) == "apart" else None
    if differs is None or not (is_person(left) or _near(left, right)):
        return None
    verdict = Verdict("different-measure", differs[0], differs[1])
    return comparison(left, right, verdict, same=same_origin(left, right))


def _tempting(left: Side, right: Side, events: dict[str, str | None]) -> Verdict | None:
    """Like things under aspects that do not meet: listed where one event and close numbers could tempt a
    hasty reader.
    """
    one, two = left.claim, right.claim
    if one.report == two.report and one.sentence == two.sentence:
        return None
    if events.get(one.id) is None or events.get(one.id) != events.get(two.id):
        return None
    differs = difference(left, right)
    return Verdict("different-measure", differs[0], differs[1]) if differs else None


def _listed(left: Side, right: Side, verdict: Verdict, *, linked: bool) -> bool:
    """Near misses only: stated parts, one aspect, or numbers that meet or lie within a tenth of each other."""
    if linked:
        return True
    if left.claim.report == right.claim.report and left.claim.aspect != right.claim.aspect:
        return False  # what one report sets side by side nobody takes for the same
    if aspects_meet(left, right) and not load_aspects().get(left.claim.aspect).vague:
        return True
    return _near(left, right)


def _near(left: Side, right: Side) -> bool:
    """Whether the numbers lie within a tenth of each other, or vague ones meet."""
    one, two = number(left.claim), number(right.claim)
    if one is not None and two is not None:
        return abs(one - two) <= _NEAR * max(abs(one), abs(two))
    return widened(left.claim).meets(widened(right.claim)) and not (left.claim.vague and right.claim.vague)


def comparison(left: Side, right: Side, verdict: Verdict, *, same: bool | None) -> Comparison:
    """The record of what a rule decided; `same` tells whether the two have one origin."""
    one, two = left.claim, right.claim
    compatible = _compatible(left, right, verdict)
    later = verdict.later.newer.claim.id if verdict.later else None
    superseded = verdict.later.older.claim.id if verdict.later and same else None
    currency = ""
    if "money" in (one.unit, two.unit) and one.unit != two.unit:
        currency = "; one of them names no currency"
    return Comparison(
        left=one.id,
        right=two.id,
        relation=verdict.relation,
        code=verdict.code,
        compatible=compatible,
        same_origin=same,
        reason=f"{verdict.code}: {verdict.why}{currency}",
        later=later,
        superseded=superseded,
        because=(Because("reconcile", verdict.code, note=verdict.why),),
    )


def _compatible(left: Side, right: Side, verdict: Verdict) -> bool:
    """Whether both could hold at once: other measures always, parts that exceed never, else by the widened
    intervals.
    """
    if verdict.relation == "different-measure":
        return True
    if verdict.code == "part-exceeds-whole":
        return False
    if verdict.relation == "agree" and stated(left.claim) == stated(right.claim):
        return True
    return widened(left.claim).meets(widened(right.claim))
