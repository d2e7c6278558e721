"""Quarters and halves of a year, and what business tells by them: "the year-ago period"."""

from __future__ import annotations

import msgspec

from rashomon.measure.times import periods
from rashomon.measure.times.amounts import ordinal_of
from rashomon.measure.times.grammar import Match, Reading, Rule, rule
from rashomon.measure.times.stated import YEAR, dated, year_of


def read_quarter(match: Match) -> Reading | None:
    """ "the third quarter", "third-quarter", "the first half of 1989", "this year's third quarter"."""
    letter, many = ("H", 2) if match.has("half") else ("Q", 4)
    number = many if match.has("last") else ordinal_of(match, "ordinal")
    if not 1 <= number <= many:
        return None
    stated = year_of(match)
    if stated is None and letter == "H" and not match.has("the"):
        return None  # "first half" of anything
    year = stated if stated is not None else _year_by(match, number * 4 // many)
    reading = dated(match, f"{year}-{letter}{number}")
    # The article of an adjective ("the third-quarter loss") and a possessive stay outside.
    outside = match.has("the") and (match.has("dash") or match.word("the") != "the")
    return msgspec.structs.replace(reading, first=match.first + 1) if outside else reading


def read_short_quarter(match: Match) -> Reading | None:
    """ "Q3 2024", "H1"."""
    name = match.tokens.words[match.at("quarter")]
    stated = year_of(match)
    if stated is None and match.context.day is None:
        return None
    year = stated if stated is not None else _year_by(match, int(name[1]) * (1 if name[0] == "Q" else 2))
    return dated(match, f"{year}-{name}")


def _year_by(match: Match, quarter: int) -> str:
    """The year of a quarter that has begun, or of a coming one under a future verb."""
    day = match.context.day
    if day is None:
        return "XXXX"
    begun = day.month > (quarter - 1) * 3
    return str(day.year - (not begun and match.context.tense(match.first) != "future"))


def read_year_period(match: Match) -> Reading:
    """ "the 1988 period", "the 1988 quarter": the quarter told last, of that year."""
    told = told_quarter(match)
    return Reading("DATE", f"{match.word('year')}{told[4:] if told else ''}")


def read_told_quarter(match: Match) -> Reading | None:
    """ "the latest period", "the most recent quarter": the quarter told last, else the last one over."""
    told = told_quarter(match)
    if told is None and match.word("unit") != "quarter":
        return None
    return Reading("DATE", told or periods.period(match.context.day, "Q", -1))


def told_quarter(match: Match) -> str | None:
    """The quarter told last, where the last period of a year that was told is one."""
    told = match.context.last_told(7)
    return told if told and told[5] == "Q" else None


def read_year_ago(match: Match) -> Reading | None:
    """ "the year-ago quarter", "the year-earlier period", "year-ago results": the same period of the year
    before.
    """
    hyphen = match.tokens.words[match.at("unit") + 1] in {"-", "–", "‑"}
    if match.word("article") not in {"", "the"} and not hyphen:
        return None  # "a year ago" is counted from the day
    first = match.first + (match.has("article") and not match.has("period"))
    day = match.context.day
    told = told_quarter(match)
    if match.has("ordinal"):
        told = f"{told[:4] if told else day.year if day else 'XXXX'}-Q{ordinal_of(match, 'ordinal')}"
    if told and told[:4].isdigit():
        return Reading("DATE", f"{int(told[:4]) - 1}{told[4:]}", first=first)
    return Reading("DATE", periods.period(day, "Y", -1), first=first)


QUARTER_RULES: tuple[Rule, ...] = (
    rule(
        "quarter",
        "(?P<the>{word.the|word.its})?{fiscal}?(?:(?P<ordinal>{ordinal})|(?P<last>{last}))(?P<dash>{dash})?{fiscal}?"
        f"(?:{{unit.quarter}}|(?P<half>{{word.half}})){YEAR}?",
        read_quarter,
    ),
    rule(
        "year-quarter",
        "(?:{word.the}(?P<year>{num.year})|(?P<ymod>{last|this|next}){unit.year}{poss})(?P<ordinal>{ordinal}){dash}?{unit.quarter}",
        read_quarter,
    ),
    rule("short-quarter", f"(?P<quarter>{{num.quarter}}){YEAR}?", read_short_quarter),
    rule("year-period", "{word.the}(?P<year>{num.year})(?P<period>{unit.quarter|period})", read_year_period),
    rule(
        "told-quarter",
        "{word.the}?{latest}{business}?{fiscal}?(?P<unit>{unit.quarter|period})",
        read_told_quarter,
    ),
    rule(
        "year-ago",
        "(?P<article>{word.the|word.a})?(?P<unit>{unit.year}){dash}?(?P<shift>{shift.ago|comparative.earlier})"
        "(?:(?P<ordinal>{ordinal})?(?P<period>{unit.quarter|period}))?",
        read_year_ago,
    ),
)
