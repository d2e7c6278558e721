"""Two figures → the facts that tell whether they measure the same: what the rules read of them, and how alike they are
worded and numbered. The facts are weighed by a fitted forest (forest.py).
"""

from __future__ import annotations

import math

from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.intervals import stated, unit_kind
from rashomon.reconcile.alike import aspects_meet, comparable_things, is_person, one_aspect, thing_fit
from rashomon.reconcile.context import days_between, same_origin, told
from rashomon.reconcile.differ import scope_difference, telling
from rashomon.reconcile.likeness.told import Told
from rashomon.reconcile.numbers import more_exact, same_number
from rashomon.reconcile.parts import part_of

# Numbers further apart than e to this are all as unlike.
_FAR = 6.0
# Reports further apart than so many days are all as far apart.
_LONG = 7

FACTS = (
    "words_least", "words_mean", "governor", "noun", "nouns", "things_same", "things_kind", "things_apart",
    "things_unknown", "comparable", "people", "aspect_same", "aspect_one", "aspect_meet", "read", "known",
    "scope", "population", "place", "day", "modality", "part", "unit", "money", "share", "equal", "exact", "telling",
    "ratio", "size", "vague", "bounds", "one_origin", "two_origins", "voice", "wholes", "populations", "places",
    "ordered", "stances", "modalities", "peers_least", "peers_most", "alone", "beside", "apart", "first", "headed",
    "happening", "dated", "actors", "modifiers", "one_report", "one_sentence", "between", "days", "grows",
    "older", "newer", "marked", "as_of", "said", "cumulative", "standing",
)  # fmt: skip


def facts(left: Told, right: Told) -> tuple[float, ...]:
    """The facts of two figures of like units, in the order of `FACTS`; which of the two comes first changes nothing."""
    return (
        *_worded(left, right),
        *_read(left, right),
        *_numbered(left, right),
        *_placed(left, right),
        *_reported(left, right),
        *_timed(left, right),
    )


def _worded(left: Told, right: Told) -> tuple[float, ...]:
    shared = left.words.keys() & right.words.keys()
    # Exact sums: a set has another order under another hash seed.
    one, two = (math.fsum(t.words[w] for w in shared) for t in (left, right))
    return (
        min(one, two),
        (one + two) / 2,
        _both(left.governor, right.governor),
        _both(left.noun, right.noun),
        float(left.noun is not None) + float(right.noun is not None),
    )


def _both(one: str | None, two: str | None) -> float:
    """1 where both are told and the same, -1 where they differ, else 0."""
    if one is None or two is None:
        return 0.0
    return 1.0 if one == two else -1.0


def _read(left: Told, right: Told) -> tuple[float, ...]:
    one, two = left.side, right.side
    fit = thing_fit(one, two)
    a, b = one.claim.aspect, two.claim.aspect
    known = load_aspects().by_name
    scope = scope_difference(one, two)
    code = scope[0] if scope else None
    return (
        float(fit == "same"),
        float(fit in ("narrower", "wider")),
        float(fit == "apart"),
        float(fit == "unknown"),
        float(comparable_things(one, two)),
        float(is_person(one)) + float(is_person(two)),
        float(a is not None and a == b),
        float(one_aspect(one, two)),
        float(aspects_meet(one, two)),
        float(a is not None) + float(b is not None),
        float(a in known) + float(b in known),
        float(code is not None),
        float(code == "population"),
        float(code == "place"),
        float(code == "day"),
        float(code == "modality"),
        float(part_of(one, two) is not None),
    )


def _numbered(left: Told, right: Told) -> tuple[float, ...]:
    one, two = left.side.claim, right.side.claim
    same = same_number(one, two) is not None
    kind = unit_kind(one.unit) if one.unit else None
    small, large = sorted((_size(left), _size(right)))
    return (
        float(one.unit is not None),
        float(kind == "money"),
        float(one.unit == "percentage"),
        float(same),
        float(more_exact(one, two) is not None),
        float(same and telling(left.number)),
        min(_FAR, math.log((large + 0.2) / (small + 0.2))),
        math.log10(large + 1),
        float(one.vague) + float(two.vague),
        _both(one.bound, two.bound),
    )


def _size(told: Told) -> float:
    """A number to compare with: the one told, else the middle of what a vague word stands for."""
    if told.number is not None:
        return abs(told.number)
    range_ = stated(told.side.claim)
    low, high = (0.0 if math.isinf(e) else e for e in (range_.low, range_.high))
    return math.sqrt(max(0.0, low * high)) if low and high else max(low, high)


def _placed(left: Told, right: Told) -> tuple[float, ...]:
    one, two = left.side, right.side
    a, b = one.claim, two.claim
    origin = same_origin(one, two)
    return (
        float(origin is True),
        float(origin is False),
        float(one.voice == two.voice),
        _both_sides(bool(a.whole), bool(b.whole)),
        _both_sides(bool(a.population), bool(b.population))
        + float(bool(set(a.population) & set(b.population))),
        _both(a.scope.place, b.scope.place),
        float(a.order != b.order),
        float(a.stance == b.stance),
        float(a.modality == b.modality),
        float(min(left.peers, right.peers)),
        float(max(left.peers, right.peers)),
        float(max(left.same_number, right.same_number)),
        float(len(left.beside & right.beside)),
        abs(left.place - right.place),
        min(left.place, right.place),
        float(left.first) + float(right.first),
        _both(one.happening, two.happening),
        float(bool(one.document.published and two.document.published)),
        _both(a.scope.actor, b.scope.actor),
        float(bool(_modifiers(left) & _modifiers(right))) - float(bool(_modifiers(left) ^ _modifiers(right))),
    )


def _reported(left: Told, right: Told) -> tuple[float, ...]:
    """Whether one report tells both, and how the numbers go with the days of two reports."""
    one, two = left.side, right.side
    together = one.claim.report == two.claim.report
    days = _days(one.document.published, two.document.published)
    rise = (_size(right) > _size(left)) - (_size(right) < _size(left))
    return (
        float(together),
        float(together and one.claim.sentence == two.claim.sentence),
        float(min(_LONG, max(0, abs(left.rank - right.rank) - 1))) if together else -1.0,
        float(min(_LONG, abs(days))),
        float(rise * ((days > 0) - (days < 0))),
    )


def _timed(left: Told, right: Told) -> tuple[float, ...]:
    """What the texts say of two times: which counts they call older or newer, up to when they count, when they were
    told, and whether what is counted grows with time.
    """
    one, two = left.side.claim, right.side.claim
    orders = (one.order, two.order)
    aspects = [load_aspects().get(c.aspect) for c in (one, two)]
    as_of = (one.scope.as_of or "", two.scope.as_of or "")
    newest = _newest(left, right)
    return (
        float(orders.count("older")),
        float(orders.count("newer")),
        float((newest.side.claim.order == "newer") - (newest.side.claim.order == "older")) if newest else 0.0,
        float(all(as_of) and as_of[0][:10] != as_of[1][:10]),
        float(told(left.side) != told(right.side)),
        float(sum(a.cumulative for a in aspects)),
        float(sum(a.standing for a in aspects)),
    )


def _newest(left: Told, right: Told) -> Told | None:
    """The one whose report appeared on a later day."""
    days = _days(left.side.document.published, right.side.document.published)
    return None if days == 0 else right if days > 0 else left


def _days(first: str | None, last: str | None) -> int:
    """From the one day of publication to the other; 0 where one is not known."""
    return days_between((first or "")[:10], (last or "")[:10]) or 0


def _both_sides(one: bool, two: bool) -> float:  # noqa: FBT001 - two facts of one kind
    """1 where both have it, -1 where one alone has, 0 where none."""
    return 1.0 if one and two else -1.0 if one or two else 0.0


def _modifiers(told: Told) -> frozenset[str]:
    thing = told.side.claim.thing
    return frozenset(m.lower() for m in thing.modifiers) if thing else frozenset()
