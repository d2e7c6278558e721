"""Periods by their place before or after a day: "last week", "the weekend", "the year before", "the end of
the month".
"""

from __future__ import annotations

from datetime import date, timedelta

from rashomon.knowledge.timex import denoted
from rashomon.measure.times import periods
from rashomon.measure.times.amounts import QUOTES, unit_of
from rashomon.measure.times.days import day_value
from rashomon.measure.times.feasts import feast_value
from rashomon.measure.times.grammar import Match, Reading, Rule, rule
from rashomon.measure.times.quarters import told_quarter
from rashomon.measure.times.stated import EARLY, EDGE, dated, shift_of, told_inside
from rashomon.model.interval import Interval

# A period with a bare article ("for the year") stands after these words.
_BEFORE = frozenset(
    ("for", "in", "during", "of", "throughout", "over", "since", "within", "through", "from", "by")
)
_ENDS = frozenset(("", ".", ",", ";", ")", "and", "but"))
_NOT_BEFORE_WEEKEND = frozenset(("a", "an", "every", "each", "per", "long"))


def read_relative(match: Match) -> Reading | None:
    """ "last week", "this month", "early next year", "earlier this year", "the current quarter", "the
    following day".
    """
    unit = unit_of(match)
    shift = shift_of(match, "mod")
    if (
        unit.plural
        or unit.time
        or (match.tokens.words[match.at("unit")][:1].isupper() and match.before() in QUOTES)
    ):
        return None
    if match.word("mod") == "past":
        return _past_span(match, unit.code, unit.times)
    if unit.code == "D" and match.word("mod") in {"this", "last"}:
        return Reading("DATE", periods.period(match.context.day, "D")) if shift == 0 else None
    day = match.context.day
    if match.column("mod", "past") or match.column("mod", "following"):
        day = told_inside(match, unit.code)
    return dated(match, periods.period(day, unit.code, shift, unit.times))


def _past_span(match: Match, code: str, times: int) -> Reading | None:
    """ "the past week", "the past decade": the length of time up to the day; TimeBank gives "the past year"
    as last year.
    """
    number = {"D": 1, "W": 7, "M": 30, "Y": 365}.get(code, 0) * times
    if not number:
        return dated(match, periods.period(match.context.day, code, -1))
    day = match.context.day
    window = Interval((day - timedelta(days=number)).isoformat(), day.isoformat()) if day else None
    if code == "Y" and times == 1:
        return Reading("DATE", periods.period(day, "Y", -1), window)
    return Reading("DURATION", f"P{times}{code}", window, open=True)


def read_weekend(match: Match) -> Reading | None:
    """ "the weekend": the last one, the coming one under a present or future verb, on a Saturday or Sunday
    this one.
    """
    day = match.context.day
    if match.has("bare") and (match.before() in _NOT_BEFORE_WEEKEND or not match.after().isalpha()):
        return None
    if day is None:
        return Reading("DATE", "XXXX-WXX-WE")
    this = day.isoweekday() >= 6 or match.context.tense(match.first) in {"future", "present"}
    return dated(match, periods.period(day, "WE", 0 if this else -1))


def read_feast_week(match: Match) -> Reading | None:
    """ "the Easter weekend", "Memorial Day weekend", "Easter week": the weekend beside the feast, or its week."""
    value = feast_value(match)
    if value is None or not denoted(value):
        return Reading("DATE", "XXXX-WXX-WE" if match.has("end") else "XXXX-WXX")
    day = date.fromisoformat(value)
    if match.has("end") and day.isoweekday() <= 2:  # Monday's and Tuesday's feasts are the weekend before
        day -= timedelta(days=7)
    return dated(match, periods.week(day) + ("-WE" if match.has("end") else ""))


def read_end_of_period(match: Match) -> Reading:
    """ "the end of the month", "the beginning of last year"."""
    unit = unit_of(match)
    shift = shift_of(match, "mod") if match.has("mod") else 0
    return dated(match, periods.period(match.context.day, unit.code, shift, unit.times))


def read_the_period(match: Match) -> Reading | None:
    """ "for the year", "the week": the one that goes on; "the quarter" is the one told last, else the last
    one over.
    """
    code = unit_of(match).code
    if match.before() not in _BEFORE and not match.has("sooner") and not match.has("early"):
        return None
    if code == "Q":
        return Reading("DATE", told_quarter(match) or periods.period(match.context.day, "Q", -1))
    if match.after() in {"ended", "ending"}:
        return Reading("DURATION", f"P1{code}", open=True)
    return dated(match, periods.period(match.context.day, code))


def read_in_the_period(match: Match) -> Reading | None:
    """ "earlier in the day", "late in the month": of the one told last."""
    code = unit_of(match).code
    return dated(match, periods.period(told_inside(match, code), code)) if match.before() != "-" else None


def read_beside(match: Match) -> Reading | None:
    """ "the year before", "the week after": by what was told last; not where an event follows."""
    if match.after() not in _ENDS:
        return None
    code = unit_of(match).code
    return dated(
        match, periods.period(told_inside(match, code), code, 1 if match.word("beside") == "after" else -1)
    )


def read_week_of(match: Match) -> Reading | None:
    """ "the week of March 6"."""
    value = day_value(match)
    return dated(match, periods.week(date.fromisoformat(value))) if value and denoted(value) else None


def read_told(match: Match) -> Reading | None:
    """ "that year", "later that month", "the same week": the one told last, else none."""
    unit = unit_of(match)
    lengths = {"Y": (4, 7, 10), "M": (7, 10), "W": (8, 10), "Q": (7,)}.get(unit.code)
    told = match.context.last_told(*lengths) if lengths and not unit.time else None
    if told is None or (unit.code == "M" and not told[5:7].isdigit()):
        return None
    if unit.code == "W" and len(told) == 10 and denoted(told):
        return dated(match, periods.week(date.fromisoformat(told)))
    return dated(match, told[: {"Y": 4, "M": 7}.get(unit.code, len(told))])


_LONG = "unit.week|unit.month|unit.quarter|unit.year"

RELATIVE_RULES: tuple[Rule, ...] = (
    rule(
        "relative",
        f"(?:{EDGE}|{{word.the}}?{EARLY})?{{word.the}}?(?P<mod>{{last|this|next|reference.current|latest}})"
        "{business}?{fiscal}?(?P<unit>{unit})",
        read_relative,
    ),
    rule(
        "feast-week",
        "(?:{word.the}|(?P<feastmod>{last|next}))?(?P<feast>{feast})(?:(?P<end>{unit.weekend})|{unit.week})",
        read_feast_week,
    ),
    rule("weekend", f"{EARLY}?{{word.the}}{{unit.weekend}}", read_weekend),
    rule("weekend-adjective", "(?P<bare>{unit.weekend})", read_weekend),
    rule(
        "end-of-period",
        f"{EDGE}(?:{{word.the}}|(?P<mod>{{last|this|next}}))(?P<unit>{{unit.day|{_LONG}|unit.decade|unit.century}})"
        "(?!{dash|word.of|comparative|shift})",
        read_end_of_period,
    ),
    rule(
        "the-period",
        f"(?:{EARLY}{{word.in}}?)?{{word.the}}{{business}}?{{fiscal}}?(?P<unit>{{unit.week|unit.quarter|unit.year}})"
        "(?!{dash|word.of|comparative|shift|word.before|word.after|word.that|unit|period})",
        read_the_period,
    ),
    rule(
        "in-the-day",
        f"{EARLY}{{word.the}}(?P<unit>{{unit.day|unit.month}})(?!{{dash|word.of}})",
        read_in_the_period,
    ),
    rule(
        "beside",
        "{word.the}(?P<unit>{unit.week|unit.month|unit.year})(?P<beside>{word.before|word.after})",
        read_beside,
    ),
    rule("week-of", "{word.the}{unit.week}{word.of}{DAYSPEC}", read_week_of),
    rule("told-period", f"{EARLY}?(?:{{word.that}}|{{word.the}}{{word.same}})(?P<unit>{{unit}})", read_told),
)
