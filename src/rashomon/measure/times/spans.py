"""Periods of the calendar longer than a day: weeks, months, quarters, seasons, years, decades, centuries."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec

from rashomon.knowledge.timex import denoted, third
from rashomon.measure.times import periods
from rashomon.measure.times.amounts import read_amount
from rashomon.measure.times.days import day_value
from rashomon.measure.times.durations import QUOTES
from rashomon.measure.times.grammar import Match, Reading, Rule, rule
from rashomon.model.interval import Interval

_SHIFT = {"last": -1, "this": 0, "next": 1, "reference": 0, "latest": -1}
# A bare "May" or "March" is a month after these words only.
_BEFORE_MONTH = frozenset(
    "in since by until till from of during before after to through and or for between last next this early late mid - around "
    "about at beginning end throughout earlier later on".split()
)
# A bare year stands after these words, or where a bracket opens, a comma ends a phrase, or the sentence does.
_BEFORE_YEAR = frozenset(
    "in since by until till from of during before after to through and or for between early late mid - ( [ the , fiscal year circa "
    "around than back this on around 's".split()
)
_BEFORE_PERIOD = frozenset("for in during of throughout over since within through from by".split())
_NOT_AFTER_YEAR = frozenset("people % percent per".split())


def _part(match: Match, value: str) -> Reading:
    whole = denoted(value)
    name = match.column("early", "part") or match.column("edge", "part")
    return Reading("DATE", value, third(whole, name) if whole and name else None, told=value)


def _year_of(match: Match) -> int | None:
    """The year that a match states: by number, by "last year", or none."""
    if match.has("year"):
        return int(match.word("year"))
    if match.has("same") and match.context.day:
        return match.context.day.year
    if match.has("ymod") and match.context.day:
        return match.context.day.year + _shift(match, "ymod")
    return None


def _shift(match: Match, group: str) -> int:
    return _SHIFT[match.entry(group).name.split(".")[0]]


def read_month(match: Match) -> Reading | None:
    """ "October", "mid-May", "last April", "March 1996", "June last year", "the end of October"."""
    number = match.column("month", "number")
    context = match.context
    year = _year_of(match)
    if year is None and not _month_stands(match):
        return None
    if year is not None:
        value = f"{year:04d}-{number:02d}"
    elif context.day is None:
        value = f"XXXX-{number:02d}"
    elif match.has("mod"):
        shift = _shift(match, "mod")
        years = context.day.year
        if shift < 0:
            # "last May" said in June is not the month that "last month" names.
            years -= number >= context.day.month - 1
        elif shift > 0:
            years += number <= context.day.month
        value = f"{years:04d}-{number:02d}"
    else:
        value = periods.month(context.day, number, context.tense(match.at("month")))
    return _part(match, value)


def _month_stands(match: Match) -> bool:
    if match.has("mod") or match.has("early") or match.has("edge"):
        return True
    word, before = match.word("month"), match.before()
    if word in {"may", "march", "mar", "jun", "sep", "dec", "jan"} or len(word) == 3:
        named = (
            match.tokens.words[match.stop][:1].isupper() if match.stop < len(match.tokens.words) else False
        )
        return (
            before in _BEFORE_MONTH
            and (word in {"may", "march"} or word.endswith("."))
            and not (named and before not in {"in", "since"})
        )
    previous = match.tokens.words[match.first - 1] if match.first else ""
    # A forename or surname: "Judge April", "April Jones".
    following = match.tokens.words[match.stop] if match.stop < len(match.tokens.words) else ""
    if before in _BEFORE_MONTH:
        return not (following[:1].isupper() and before not in {"in", "since", "by", "until", "during"})
    return not (previous[:1].isupper() or following[:1].isupper())


def read_year(match: Match) -> Reading | None:
    """ "1988", "early 2022", "the year 2000", "fiscal 1989", "the end of 1990"."""
    year = int(match.word("year"))
    if match.has("period"):
        told = match.context.last_told(7)
        return Reading("DATE", f"{year}{told[4:]}" if told and told[5] == "Q" else f"{year}")
    if (
        not match.has("early")
        and not match.has("edge")
        and not match.has("fiscal")
        and not _year_stands(match, year)
    ):
        return None
    return _part(match, f"{year:04d}")


def _year_stands(match: Match, year: int) -> bool:
    before, after = match.before(), match.after()
    if (
        before in {"$", "£", "€", "#", "no", "."}
        or after in _NOT_AFTER_YEAR
        or match.touches_before()
        and before not in {"(", "-", "–", "'", "’", "“", "[", "/"}
    ):
        return False
    if match.has("word"):
        return True
    if not 1400 <= year <= 2100:
        return False
    if before in _BEFORE_YEAR and not (
        after.endswith("s")
        and after not in {"'s", "’s"}
        and after.isalpha()
        and before not in {"in", "since"}
        and after not in _PLAIN_S
    ):
        return True
    return (
        1900 <= year <= 2050
        and (after in {"", ",", ".", ")", ":", ";", "'s", "’s"} or not after.endswith("s"))
        and before not in {"about", "nearly", "some", "over", "than", "almost"}
        and not before[:1].isdigit()
    )


_PLAIN_S = frozenset("was is has as was this its".split())


def read_spoken_year(match: Match) -> Reading | None:
    """ "nineteen ninety-six", "the year two thousand", "two thousand and four"."""
    century = match.column("tens", "number")
    first, stop = match.span("rest")
    rest = read_amount(match.tokens, first, stop)
    if rest is None:
        return None
    if century == 2 and match.tokens.words[first].lower() == "thousand":
        year = int(2000 + (read_amount(match.tokens, first + 1, stop) or 0)) if stop > first + 1 else 2000
        if stop == first + 1 and not match.first < match.at("tens"):
            return None
    elif century in {18, 19, 20} and 10 <= rest <= 99:
        year = int(century * 100 + rest)
    else:
        return None
    return _part(match, str(year))


def read_spoken_decade(match: Match) -> Reading:
    """ "the nineties", "the late eighties"."""
    return _part(match, str(match.column("nineties", "number")))


def read_end_of_period(match: Match) -> Reading:
    """ "the end of the month", "the beginning of the year"."""
    shift = _shift(match, "mod") if match.has("mod") else 0
    unit = match.entry("unit").columns
    return _part(match, periods.period(match.context.day, unit["code"], shift, unit.get("times", 1)))


def read_year_end(match: Match) -> Reading:
    """ "year-end"."""
    return Reading("DATE", periods.period(match.context.day, "Y") + "-12-31")


def read_the_period(match: Match) -> Reading | None:
    """ "for the year", "the week": the one that goes on; "the quarter" the one told last or, where results are told, the last one over."""
    code = match.column("unit", "code")
    if match.before() not in _BEFORE_PERIOD:
        return None
    if code == "Q":
        told = match.context.last_told(7)
        return Reading(
            "DATE", told if told and told[5] == "Q" else periods.period(match.context.day, "Q", -1)
        )
    if match.after() in {"ended", "ending"}:
        return Reading("DURATION", f"P1{code}", open=True)
    return _part(match, periods.period(match.context.day, code))


def read_year_before(match: Match) -> Reading | None:
    """ "the year before", "the week after": by what was told last; an event that follows makes it a length of time."""
    if match.after() not in {"", ".", ",", ";", ")", "and", "but"}:
        return None
    code = match.column("unit", "code")
    day = _told_period(match, code)
    return _part(match, periods.period(day, code, 1 if match.word("beside") == "after" else -1))


def read_week_of(match: Match) -> Reading | None:
    """ "the week of March 6"."""
    value = day_value(match)
    if value is None or not denoted(value):
        return None
    return _part(match, periods.week(date.fromisoformat(value)))


def read_decade(match: Match) -> Reading | None:
    """ "the 1970s", "the early '80s"."""
    digits = "".join(ch for ch in match.word("decade") if ch.isdigit())
    if len(digits) == 2:
        digits = ("19" if digits >= "30" else "20") + digits
        if (
            match.word("decade")[0].isdigit()
            and match.before() not in {"the", "early", "late", "mid", "-"}
            and not match.has("the")
        ):
            return None
    return _part(match, digits[:3])


def read_century(match: Match) -> Reading | None:
    """ "the 20th century" is 19 (TimeML 1.2.1 counts centuries by their years' first digits)."""
    number = match.column("ordinal", "number") or int(match.word("ordinal").rstrip("stndrh"))
    if not 1 <= number <= 21:
        return None
    return _part(match, f"{number - 1:02d}")


def read_season(match: Match) -> Reading | None:
    """ "last summer", "the winter of 1994", "this fall"."""
    code = match.column("season", "code")
    year = _year_of(match)
    if year is not None:
        return _part(match, f"{year:04d}-{code}")
    if (
        match.word("season") in {"spring", "fall"}
        and not match.has("mod")
        and match.before() not in {"in", "by", "since", "until", "of", "during"}
    ):
        return None
    shift = _shift(match, "mod") if match.has("mod") else None
    return _part(match, periods.season(match.context.day, code, shift, match.context.tense(match.first)))


def read_relative(match: Match) -> Reading | None:
    """ "last week", "this month", "early next year", "earlier this year", "the current quarter", "over the weekend"."""
    unit = match.entry("unit").columns
    if "code" not in unit:
        return _told_quarter(match)
    if match.column("mod", "latest") and unit["code"] == "Q":
        return _told_quarter(match)
    shift = _shift(match, "mod")
    if unit.get("plural") or (match.tokens.words[match.at("unit")][:1].isupper() and match.before() in QUOTES):
        return None
    if match.word("mod") == "past" and unit["code"] in {"D", "W", "M", "Y"} and not unit.get("time"):
        return _past_span(match, unit["code"], unit.get("times", 1))
    if unit.get("time") or (
        unit["code"] == "D" and match.has("mod") and shift <= 0 and match.word("mod") in {"this", "last"}
    ):
        return _this_day(match, shift) if unit["code"] == "D" else None
    day = match.context.day
    if match.column("mod", "past") or match.column("mod", "following"):
        day = _told_period(match, unit["code"])
    return _part(match, periods.period(day, unit["code"], shift, unit.get("times", 1)))


def _past_span(match: Match, code: str, times: int) -> Reading:
    """ "the past week", "the past decade": the length of time up to the day; "the past year" TimeBank gives as the year before."""
    day = match.context.day
    number = {"D": 1, "W": 7, "M": 30, "Y": 365}[code] * times
    window = None
    if day is not None:
        window = Interval((day - timedelta(days=number)).isoformat(), day.isoformat())
    if code == "Y" and times == 1:
        return Reading("DATE", periods.period(day, "Y", -1), window)
    return Reading("DURATION", f"P{times}{code}", window, open=True)


def _told_quarter(match: Match) -> Reading | None:
    told = match.context.last_told(7)
    return Reading("DATE", told) if told else None


def _this_day(match: Match, shift: int) -> Reading | None:
    if shift:
        return None
    return Reading("DATE", periods.period(match.context.day, "D"))


def _told_period(match: Match, code: str) -> date | None:
    context = match.context
    told = context.last_told(*{"Y": (4, 7, 10), "M": (7, 10), "W": (10, 8), "D": (10,)}.get(code, (10,)))
    if told is None or not told[:4].isdigit():
        return context.day
    inside = denoted(told)
    return date.fromisoformat(inside.begin[:10]) if inside and inside.begin else context.day


def read_weekend(match: Match) -> Reading | None:
    """ "the weekend": the last one, or the coming one under a future verb; on a Saturday or Sunday this one."""
    day = match.context.day
    if match.has("bare") and (match.before() in {"a", "an", "every", "each", "per", "long"} or not match.after().isalpha()):
        return None
    if day is None:
        return Reading("DATE", "XXXX-WXX-WE")
    shift = 0 if day.isoweekday() >= 6 or match.context.tense(match.first) in {"future", "present"} else -1
    return _part(match, periods.period(day, "WE", shift))


def read_quarter(match: Match) -> Reading | None:
    """ "the third quarter", "third-quarter", "the first half of 1989", "this year's third quarter", "Q3 2024"."""
    number = match.column("ordinal", "number") or (2 if match.word("ordinal") == "second" else 0)
    letter = "H" if match.has("half") else "Q"
    if match.has("last"):
        number = 2 if letter == "H" else 4
    if match.has("quarters") and not match.column("ordinal", "number"):
        return None
    if not 1 <= number <= (2 if letter == "H" else 4):
        return None
    year = _year_of(match)
    if year is None:
        year = _quarter_year(match, number if letter == "Q" else number * 2)
        if letter == "H" and not match.has("the"):
            return None
    reading = _part(match, f"{year}-{letter}{number}")
    # The article of an adjective ("the third-quarter loss") and a possessive stay outside.
    outside = match.has("the") and (match.has("dash") or match.word("the") != "the")
    return msgspec.structs.replace(reading, first=match.first + 1) if outside else reading


def _quarter_year(match: Match, number: int) -> str:
    day = match.context.day
    if day is None:
        return "XXXX"
    begun = day.month > (number - 1) * 3
    return str(day.year - (not begun and match.context.tense(match.first) != "future"))


def read_era(match: Match) -> Reading:
    """ "400 BC"."""
    return Reading("DATE", f"BC{int(match.word('number')):04d}")


def read_short_quarter(match: Match) -> Reading | None:
    """ "Q3 2024", "H1"."""
    name = match.tokens.words[match.at("quarter")]
    year: int | str | None = _year_of(match)
    if year is None:
        if match.context.day is None:
            return None
        year = _quarter_year(match, int(name[1]) * (1 if name[0] == "Q" else 2))
    return _part(match, f"{year}-{name}")


def read_told_period(match: Match) -> Reading | None:
    """ "that year", "later that month", "the same week": the one told last, else null."""
    code = match.column("unit", "code")
    lengths = {"Y": (4, 7, 10), "M": (7, 10), "W": (8, 10), "Q": (7,)}.get(code)
    told = match.context.last_told(*lengths) if lengths and not match.column("unit", "time") else None
    if told is None:
        return None
    if code == "Y":
        return _part(match, told[:4])
    if code == "M":
        return _part(match, told[:7])
    if code == "W" and len(told) == 10 and told[:4].isdigit():
        return _part(match, periods.week(date.fromisoformat(told)))
    return _part(match, told)


_EARLY = "(?:(?P<sooner>{comparative}){word.in}?|(?P<early>{earlylate}){dash}?{word.in}?)"
_EDGE = "(?:{word.the}?(?P<edge>{edge}){word.of})"
_YMOD = "(?:{word.of}(?P<same>{word.the}){unit.year}(?!{comparative|shift})|{word.of}?(?P<ymod>{last|this|next}){unit.year}|{word.of|comma|word.in}?(?P<year>{num.year})(?!{dash}?{unit}))"

SPAN_RULES: tuple[Rule, ...] = (
    rule("month", "(?:" + _EDGE + "|{word.the}?" + _EARLY + ")?(?P<mod>{last|this|next})?(?P<month>{month})" + _YMOD + "?", read_month),
    rule("year", "(?:" + _EDGE + "|{word.the}?" + _EARLY + ")?(?P<word>{word.the}{unit.year})?(?:(?P<fiscal>{fiscal}){unit.year}?)?(?P<year>{num.year})", read_year),
    rule("year-period", "{word.the}(?P<year>{num.year})(?P<period>{unit.quarter|period})", read_year),
    rule("spoken-year", "(?:{word.the}{unit.year})?(?P<tens>{number})(?P<rest>{number}{dash}?{number}?)(?!{dash}?{unit})", read_spoken_year),
    rule("spoken-decade", "{word.the}" + _EARLY + "?(?P<nineties>{nineties})", read_spoken_decade),
    rule("end-of-period", _EDGE + "(?:{word.the}|(?P<mod>{last|this|next}))(?P<unit>{unit.day|unit.week|unit.month|unit.quarter|unit.year|unit.decade|unit.century})(?!{dash|word.of|comparative|shift})", read_end_of_period),
    rule("year-end", "(?P<yearend>{yearend})", read_year_end),
    rule("the-period", "{word.the}{business}?{fiscal}?(?P<unit>{unit.week|unit.quarter|unit.year})(?!{dash|word.of|comparative|shift|word.before|word.after|word.that|unit|period})", read_the_period),
    rule("year-before", "{word.the}(?P<unit>{unit.week|unit.month|unit.year})(?P<beside>{word.before|word.after})", read_year_before),
    rule("week-of", "{word.the}{unit.week}{word.of}{DAYSPEC}", read_week_of),
    rule("decade", "(?:" + _EDGE + ")?(?P<the>{word.the})?" + _EARLY + "?(?P<decade>{num.decade})", read_decade),
    rule("century", "(?:{word.the}" + _EARLY + "?)?(?P<ordinal>{ordinal|num.nth}){dash}?{unit.century}", read_century),
    rule("season", "(?:{word.the}?" + _EARLY + ")?(?:{word.the}|(?P<mod>{last|this|next}))?(?P<season>{season})" + _YMOD + "?", read_season),
    rule("relative", "(?:" + _EDGE + "|{word.the}?" + _EARLY + ")?{word.the}?(?P<mod>{last|this|next|reference.current|latest}){business}?{fiscal}?(?P<unit>{unit|period})", read_relative),
    rule("weekend", "(?:" + _EARLY + ")?{word.the}{unit.weekend}", read_weekend),
    rule("weekend-adjective", "(?P<bare>{unit.weekend})", read_weekend),
    rule("quarter", "(?P<the>{word.the|word.its})?{fiscal}?(?:(?P<ordinal>{ordinal})|(?P<last>{last}))?(?(ordinal)|(?(last)|(?!)))(?P<dash>{dash})?{fiscal}?(?:{unit.quarter}|(?P<half>{word.half}))(?:" + _YMOD + ")?", read_quarter),
    rule("year-quarter", "(?:{word.the}(?P<year>{num.year})|(?P<ymod>{last|this|next}){unit.year}{poss})(?P<ordinal>{ordinal}){dash}?{unit.quarter}", read_quarter),
    rule("short-quarter", "(?P<quarter>{num.quarter})(?:" + _YMOD + ")?", read_short_quarter),
    rule("era", "(?P<number>{num.hour|num.afternoon|num.day|num.sixty|num.big|num.year}){era}", read_era),
    rule("told-period", "(?:" + _EARLY + ")?(?:{word.that}|{word.the}{word.same})(?P<unit>{unit})", read_told_period),
)  # fmt: skip
