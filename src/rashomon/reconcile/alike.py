"""Whether two claims count like things in like units: without that, nothing is compared."""

from __future__ import annotations

from rashomon.knowledge.alike import counted_alike, sized, used_alike
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.intervals import unit_kind
from rashomon.knowledge.kinds import Fit, Kind, load_kinds
from rashomon.knowledge.populations import axes
from rashomon.model import Claim
from rashomon.reconcile.context import DISPUTED, Side
from rashomon.reconcile.numbers import same_number

# What rose or fell by an amount is not the amount.
CHANGES = frozenset(("rose", "fell"))


def like_units(left: Side, right: Side) -> bool:
    """The same unit, two units of one measure, or amounts of which one names no currency."""
    one, two = left.claim.unit, right.claim.unit
    if one == two:
        return True
    if one is None or two is None:
        return False
    kind = unit_kind(one)
    if kind != unit_kind(two):
        return False
    return kind != "money" or "money" in (one, two) or _rate_left_out(one, two)


def _rate_left_out(one: str, two: str) -> bool:
    """Whether of two amounts one leaves out per what time ("savings of €180 million", "€180 million a year")."""
    short, long = sorted((one, two), key=len)
    return long.startswith(f"{short} per ")


def unlike_rates(left: Side, right: Side) -> bool:
    """Whether one of the two leaves out per what time, and only the same number tells that it is the same sum."""
    one, two = left.claim.unit, right.claim.unit
    if one is None or two is None or one == two or not _rate_left_out(one, two):
        return False
    return same_number(left.claim, right.claim) is None


def thing_fit(left: Side, right: Side) -> Fit:
    """How the things counted relate; a bare wide word ("aircraft") names any narrower kind, so it is the same."""
    kinds = load_kinds()
    if left.model != right.model and left.kind is not None and right.kind is not None:
        fit = kinds.fit(left.kind, right.kind)
        if left.model is None and fit in ("same", "narrower", "wider"):
            return "wider"
        if right.model is None and fit in ("same", "narrower", "wider"):
            return "narrower"
        if fit == "same":
            return "apart"
    one, two = left.claim.thing, right.claim.thing
    if one is not None and two is not None and one.lemma.lower() == two.lemma.lower():
        return "same"
    fit = kinds.fit(_as_people(left.kind), _as_people(right.kind))
    if _everyone(left) and _everyone(right):
        return "same"
    if _bodies(left, right) or _bodies(right, left):
        return "same"
    aspects = (left.claim.aspect, right.claim.aspect)
    if fit != "same" and any(counted_alike(left.kind, right.kind, a) for a in aspects):
        return "same"
    if fit == "narrower" and right.kind is not None and right.kind.loose and not left.claim.whole:
        return "same"
    if fit == "wider" and left.kind is not None and left.kind.loose and not right.claim.whole:
        return "same"
    return fit


# The dead by other names: "31 lives", "40 bodies" are people of whatever kind.
PEOPLE = frozenset(("person", "body", "life"))


# Who people are by age, sex or birth: of the dead who are only "bodies" these are a part; what people do is all of them
# that the report thinks of. A crew is counted apart from those whom their craft hits.
_BORN = frozenset(("child", "woman", "adult", "kin", "nationals", "crew"))


def _bodies(left: Side, right: Side) -> bool:
    """Whether the one counts bodies, of whoever they are, and the other people by what they do: "34 bodies", "21
    soldiers".
    """
    if left.kind is None or left.kind.name != "body" or right.kind is None or right.contrasted:
        return False
    small, large = sorted(c.low or c.high or 0.0 for c in (left.claim, right.claim))
    return by_trade(right.kind) and large <= DISPUTED * small  # far fewer are a part, of whatever trade


def by_trade(kind: Kind | None) -> bool:
    """Whether the kind names people by what they do."""
    return kind is not None and "person" in kind.wider and kind.name not in _BORN


def _as_people(kind: Kind | None) -> Kind | None:
    return load_kinds().by_name["person"] if kind is not None and kind.name in PEOPLE else kind


def narrows(modifier: str) -> bool:
    """Whether a modifier makes a group of its own ("health workers"), and does not only say what befell it ("trapped
    miners") or how surely ("confirmed cases").
    """
    state = load_aspects().find("state", modifier, None) is not None
    return modifier[:1].islower() and not state and modifier not in axes()


def _everyone(side: Side) -> bool:
    """Whether the noun can stand for all people concerned: "people", or what they do ("workers", "passengers")."""
    if side.kind is None or side.claim.thing is None:
        return False
    if side.kind.name in PEOPLE:
        return True
    # "14 health workers", "four farm labourers" are a group of their own
    special = any(narrows(m) for m in side.claim.thing.modifiers)
    return side.kind.generic and not side.contrasted and not special


def comparable_things(left: Side, right: Side) -> bool:
    """Amounts of money and measures are compared by aspect alone; counts want things that fit."""
    one, two = left.claim, right.claim
    if CHANGES & {one.aspect, two.aspect}:  # what rose or fell has to be said, and the same
        if borne(left) is not None and borne(left) == borne(right):
            return True
        return one.thing is not None and two.thing is not None and one.thing.lemma == two.thing.lemma
    if one.unit is not None:
        kind = unit_kind(one.unit)
        if kind == "money" or one.thing is None or two.thing is None:
            return True
        fit = thing_fit(left, right)
        if kind == "length" and {one.aspect, two.aspect} & sized():
            return fit in ("same", "narrower", "wider")  # the slick's length is not the boom's
        return fit == "same" if kind == "time" else fit != "apart"
    return thing_fit(left, right) in ("same", "narrower", "wider")


def borne(side: Side) -> str | None:
    """What a change or a price is of, as claim/ read it off the predicate."""
    return next((p for p in side.claim.population if p.startswith("of:")), None)


def one_aspect(left: Side, right: Side, *, disputed: bool = False) -> bool:
    """One aspect, or two that news uses for one another ("23 guns found", "23 guns seized"); `disputed` where they are
    so much one that other numbers dispute each other.
    """
    one, two = left.claim, right.claim
    if {one.aspect, two.aspect} == {"injured", "hospitalised"} and (_in_hospital(one) or _in_hospital(two)):
        return True
    kinds = {left.kind, right.kind} - {None} or {None}
    return any(
        used_alike(
            one.aspect,
            two.aspect,
            kind,
            amount=one.unit is not None,
            measure=unit_kind(one.unit),
            disputed=disputed,
        )
        for kind in kinds
    )


def _in_hospital(claim: Claim) -> bool:
    """Whether the injured are those whom a report counts in hospital, as it tells of no others."""
    return any(step.stage == "claim" and step.rule == "hospital" for step in claim.because)


def aspects_meet(left: Side, right: Side) -> bool:
    """One aspect, one that includes the other, or two amounts of the family money."""
    aspects = load_aspects()
    one, two = left.claim.aspect, right.claim.aspect
    if one is None or two is None:
        return False
    return (
        one_aspect(left, right)
        or aspects.narrower(one, two)
        or aspects.narrower(two, one)
        or (aspects.money(one) and aspects.money(two))
    )


def is_person(side: Side) -> bool:
    """Whether the thing counted is people."""
    return side.kind is not None and (side.kind.name == "person" or "person" in side.kind.wider)
