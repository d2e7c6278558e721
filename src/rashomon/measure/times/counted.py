"""Times counted from a day: "two years ago", "the past 24 hours", "the next three years"."""

from __future__ import annotations

from datetime import date, timedelta

from rashomon.measure.times import periods
from rashomon.measure.times.amounts import amount, days_in, duration, number_of, span_start, unit_of
from rashomon.measure.times.durations import HALF, HEDGE, UNIT
from rashomon.measure.times.grammar import Match, Reading, Rule, rule
from rashomon.model.interval import Interval

# Before "last" as a verb.
_BEFORE_VERB = frozenset(
    ("will", "can", "could", "to", "would", "may", "might", "did", "not", "should", "must")
)
# Days from today beyond which no calendar is kept.
_FAR = 550_000


def read_shifted(match: Match) -> Reading | None:
    """ "two years ago", "a day earlier", "two weeks later", "a year from now"."""
    if match.after() == "than":
        return None  # "two years later than planned"
    unit = unit_of(match)
    number = number_of(match)
    first = span_start(match)
    day = match.context.day
    told = bool(match.column("shift", "told"))
    if unit.time and told:
        return Reading("DURATION", duration(number, unit), first=first, stop=match.stop - 1, open=True)
    sign = match.column("shift", "sign")
    if unit.code == "Y" and number is not None:
        value = _same_period(match, number * unit.times * sign, told=told)
        if value:
            return Reading("DATE", value, first=first)
    if told:
        day = periods.told_day(match.context)
    if day is None:
        return Reading("DATE", periods.period(None, unit.code), first=first)
    if number is None or days_in(number, unit) > _FAR:
        return Reading(
            "DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", _window(day, None, sign), first=first
        )
    if unit.time:
        moved = day + timedelta(days=round(sign * days_in(number, unit)))
        return Reading("TIME", moved.isoformat(), first=first)
    value = periods.moved(day, unit.code, number, sign, unit.times)
    return Reading("DATE", value, first=first, told=value)


def _same_period(match: Match, years: float, *, told: bool) -> str | None:
    """ "a year earlier" than a year, month or quarter told is one too; so is "a year ago" straight after a
    quarter.
    """
    if years != int(years):
        return None
    last = match.context.last_told(4, 7, 10) if told else match.context.just_told()
    just = match.context.just_told()
    if just and len(just) == 7 and just[5] == "Q" and years == -1:
        last = just
    elif not told:
        return None
    if last is None or len(last) == 10 or not last[:4].isdigit():
        return None
    year = int(last[:4]) + int(years)
    return f"{year:04d}{last[4:]}" if 0 < year < 10000 else None


def read_window(match: Match) -> Reading | None:
    """ "the past 24 hours", "the last two weeks", "the next three years", "recent months": up to the day,
    or from it.
    """
    if match.word("last") == "last" and not match.has("the") and match.before() in _BEFORE_VERB:
        return None  # "will last 48 hours"
    unit = unit_of(match)
    number = amount(match, "amount") if match.has("amount") else None
    if not match.has("amount") and not unit.plural:
        return None
    value = duration(number, unit)
    if match.has("first"):
        return Reading("DURATION", value, open=True)
    days = None if number is None else days_in(number, unit)
    window = _window(match.context.day, days, 1 if match.has("next") else -1)
    return Reading("DURATION", value, window, open=True, first=span_start(match))


def _window(day: date | None, days: float | None, sign: int) -> Interval | None:
    if day is None:
        return None
    iso = day.isoformat()
    if days is None:
        return Interval(None, iso) if sign < 0 else Interval(iso, None)
    try:
        other = (day + timedelta(days=sign * max(1, round(days)))).isoformat()
    except OverflowError:
        return None
    return Interval(other, iso) if sign < 0 else Interval(iso, other)


COUNTED_RULES: tuple[Rule, ...] = (
    rule(
        "shifted",
        HEDGE + "(?:(?P<amount>{AMOUNT})|(?P<halfunit>{word.half}{word.a}?)|{word.a})?{more|business}*" + UNIT + HALF
        + "{dash}?(?P<shift>{shift|comparative})",
        read_shifted,
    ),
    rule(
        "window",
        HEDGE + "(?P<the>{word.the|this|word.these})?"
        "(?:(?P<last>{last})|(?P<next>{next})|(?P<first>{ordinal.first|latest}))"
        "(?P<amount>{AMOUNT}){more|business}*" + UNIT,
        read_window,
    ),
    rule(
        "window-plural",
        "(?P<the>{word.the})?(?:(?P<last>{last})|(?P<next>{next})|(?P<recent>{reference.recent}))(?P<unit>{unit})",
        read_window,
    ),
)  # fmt: skip
