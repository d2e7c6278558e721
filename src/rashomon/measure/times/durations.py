"""Lengths of time that stand for themselves."""

from __future__ import annotations

from datetime import date

import msgspec

from rashomon.knowledge.timex import denoted
from rashomon.measure.times import periods
from rashomon.measure.times.amounts import (
    QUOTES,
    duration,
    length_of,
    number_of,
    ordinal_of,
    span_start,
    unit_of,
)
from rashomon.measure.times.days import day_value
from rashomon.measure.times.grammar import Match, Reading, Rule, rule

# A bare plural ("years") is a length of time after these words, or before those.
_BEFORE_PLURAL = frozenset(
    ("for", "in", "within", "over", "after", "during", "of", "through", "only", "just", "mere")
)
_AFTER_PLURAL = frozenset(("before", "after", "of", "later", "earlier", "ago"))
_BEFORE_SECOND = frozenset(("than", "within", "of", "half"))


def read_duration(match: Match) -> Reading | None:
    """ "three years", "more than four hours", "30-day", "a year and a half", "half an hour", "2 1/2 years"."""
    if match.has("old") and match.entry("old").name == "span.old":
        return Reading("DURATION", "", dropped=True)  # an age
    word = match.word("unit")
    if word == "second" and not match.has("amount") and match.before() not in _BEFORE_SECOND:
        return None  # "a second attempt"
    if word == "quarters" and (match.has("dash") or match.after() == "of"):
        return None  # "three-quarters of the vote"
    if _is_title(match) or (match.has("amount") and match.before() == "as"):
        return None  # "the second in as many years"
    value = length_of(match)
    return Reading("DURATION", value, first=span_start(match), open=True) if value else None


def _is_title(match: Match) -> bool:
    """Whether the words are capitalised behind a quotation mark: a programme's name ("60 Minutes", "This
    Week").
    """
    unit = match.tokens.words[match.at("unit")]
    return unit[:1].isupper() and not unit.isupper() and match.before() in QUOTES


def read_plural(match: Match) -> Reading | None:
    """ "for years", "within hours", "weeks of rain", "hours before the attack"; "weeks or months"."""
    unit = unit_of(match)
    before, after = match.before(), match.after()
    if not unit.plural or unit.code == "Q":
        return None  # "quarters" are rooms and fourths too
    if after == "apart" or (before == "of" and match.before(2) == "matter"):
        return None
    if not match.has("two"):
        if before not in _BEFORE_PLURAL and after not in _AFTER_PLURAL:
            return None
        if after == "of" and before in {"the", "these"}:
            return None
    return Reading("DURATION", duration(None, unit), open=True)


def read_beside_day(match: Match) -> Reading | None:
    """ "two days before Christmas": the length, and the day that it leads to."""
    reading, value, unit, number = read_duration(match), day_value(match), unit_of(match), number_of(match)
    if (
        reading is None
        or reading.dropped
        or value is None
        or not denoted(value)
        or number is None
        or unit.time
    ):
        return reading
    side = 1 if match.word("side") == "after" else -1
    moved = periods.moved(date.fromisoformat(value), unit.code, number, side, unit.times)
    return msgspec.structs.replace(reading, denotes=denoted(moved))


def read_always(_: Match) -> Reading:
    """ "24 hours a day" says always."""
    return Reading("DURATION", "", dropped=True)


def read_ordinal_unit(match: Match) -> Reading | None:
    """ "its fifth day", "the third week": a length counted from a beginning that is not said."""
    return Reading("DURATION", duration(float(ordinal_of(match, "ordinal")), unit_of(match)), open=True)


HALF = "(?P<andhalf>{dash}?{word.and}{dash}?{word.a}{dash}?{word.half})?"
UNIT = "(?P<unit>{UNIT})"
HEDGE = "(?P<hedge>{hedge})?"

DURATION_RULES: tuple[Rule, ...] = (
    rule(
        "always",
        "{num.afternoon}{unit.hours}{word.a}{unit.day}(?:{comma}?{num.hour}{unit.days}{word.a}{unit.week})?",
        read_always,
    ),
    rule(
        "duration-beside",
        HEDGE + "(?:(?P<amount>{AMOUNT})|{word.a})" + UNIT + "(?=(?P<side>{word.before|word.after}){DAYSPEC})",
        read_beside_day,
    ),
    rule(
        "duration",
        HEDGE + "(?P<article>{word.the|word.these|this|word.a})?(?P<amount>{AMOUNT})(?P<dash>{dash})?"
        "{more|business}*{dash}?"
        + UNIT + "(?:{dash}?(?P<old>{span}))?" + HALF,
        read_duration,
    ),
    rule(
        "duration-a",
        HEDGE + "(?:(?P<article>{word.a})|{word.over}){more|business}?" + UNIT + HALF
        + "(?:(?P<dash>{dash})(?P<old>{span}))?",
        read_duration,
    ),
    rule(
        "duration-half",
        HEDGE + "(?P<halfunit>{word.half}{dash}?{word.a}?|{word.a}{word.half}{dash}?)" + UNIT,
        read_duration,
    ),
    rule("duration-or", HEDGE + "{word.a|number.one}" + UNIT + "{word.or}{number|word.so}", read_duration),
    rule("unit-long", "(?P<unit>{unit}){dash}(?P<long>{span.long})", read_duration),
    rule("bare-plurals", "(?P<unit>{unit})(?P<two>{word.or|word.and}{unit})", read_plural),
    rule("bare-plural", "(?P<unit>{unit})", read_plural),
    rule(
        "ordinal-unit",
        "{word.its|word.the}?(?P<ordinal>{ordinal|num.nth}){dash}?{more}*"
        "(?P<unit>{unit.day|unit.week|unit.month|unit.year})(?!{dash})",
        read_ordinal_unit,
    ),
)  # fmt: skip
