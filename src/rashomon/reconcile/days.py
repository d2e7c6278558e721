"""Rule 2 for time: whole periods beside one day or another period."""

from __future__ import annotations

from rashomon.knowledge.intervals import stated
from rashomon.model import Claim
from rashomon.model.comparison import Code
from rashomon.reconcile.context import Side, days_between, over_a_period

_DAYS = 3  # a count over fewer is one of the event itself
_MONTH = 28
_DAILY = 10  # times as large: nobody disputes a day's dead tenfold
_APART = 2  # times as large: then a figure without a day is no count of the whole period


def period(whole: Side, other: Side) -> tuple[Code, str] | None:
    """A count over a whole period ("since March") against one of a day, of another period, or one many times smaller
    that no time is given for.
    """
    one, two = whole.claim, other.claim
    if not over_a_period(one):
        return None
    told = _told_days(one)
    if told is not None and told < _DAYS:
        return None
    span = _told_days(two)
    if over_a_period(two) and (span is None or told is None or abs(span - told) < max(_DAYS, told // 5)):
        return None
    if span is None and not over_a_period(two):
        small, large = (stated(c).low for c in (two, one))
        if not small or large < _APART * small:
            return None
    elif span is not None and told is not None and span * _DAYS > told and not over_a_period(two):
        return None
    since = f"from {one.scope.begin[:10]} on" if one.scope.begin else "over a whole period"
    return "day", f"one counts {since}, the other for another time"


def within_longer(long: Side, short: Side) -> tuple[Code, str] | None:
    """A count of a year or a month against a much smaller one of a day in it, or a day's against a total many times
    larger: neither is a dispute, though the longer time may only say when something happened.
    """
    one, two = long.claim, short.claim
    span, day = _told_days(one), _told_days(two)
    low, high = stated(two).low, stated(one).low
    if day is None or day > _DAYS or not low:
        return None
    if span is None and one.scope.begin is None and not one.scope.as_of and high >= _DAILY * low:
        return "day", f"one counts {(two.scope.begin or '')[:10]}, the other a total many times larger"
    if span is not None and span >= _DAYS * day and span >= _MONTH and high >= _APART * low:
        inside = (one.scope.begin or "")[:10] <= (two.scope.begin or "")[:10] <= (one.scope.finish or "")[:10]
        return ("day", "one counts a day, the other a longer time around it") if inside else None
    return None


def _told_days(claim: Claim) -> int | None:
    """How many days a claim's time spans; None where it has none."""
    if claim.scope.begin is None or claim.scope.finish is None:
        return None
    gap = days_between(claim.scope.begin[:10], claim.scope.finish[:10])
    return None if gap is None else gap + 1
