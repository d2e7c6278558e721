"""Lengths of time, alone or counted from a day; repeated times."""

from __future__ import annotations

from datetime import date, timedelta

from rashomon.measure.times import periods
from rashomon.measure.times.amounts import amount, days_in, duration, read_amount
from rashomon.measure.times.grammar import Match, Reading, Rule, rule
from rashomon.model.interval import Interval

# A bare plural ("years") is a length of time after these words, or before those.
_BEFORE_PLURAL = frozenset("for in within over after during of through only just mere".split())
# Before "last" as a verb.
_BEFORE_VERB = frozenset("will can could to would may might did not n't should must".split())
QUOTES = frozenset(("\"", "“", "‘", "'", "`", "''"))
_AFTER_PLURAL = frozenset("before after of later earlier ago".split())


def _unit(match: Match) -> tuple[str, bool, int]:
    if match.tokens.entry(match.at("unit")).name == "ordinal.second":
        return "S", True, 1
    columns = match.entry("unit").columns
    return columns["code"], bool(columns.get("time")), columns.get("times", 1)


def _value(match: Match) -> str | None:
    code, time, times = _unit(match)
    number = amount(match, "amount") if match.has("amount") else None if match.column("unit", "plural") else 1.0
    if match.has("andhalf"):
        number = (number or 1.0) + 0.5
    if match.has("halfunit"):
        number = 0.5
    if code == "WE":
        return None if number is None else f"P{number:g}WE"
    return duration(number, code, time=time, times=times)


def _is_title(match: Match) -> bool:
    """Whether the words stand capitalised behind a quotation mark: a programme's name ("60 Minutes", "This Week")."""
    unit = match.tokens.words[match.at("unit")]
    return unit[:1].isupper() and not unit.isupper() and match.before() in QUOTES


def _first(match: Match) -> int | None:
    """A hedge that stays outside ("only two hours", "over several years") is left out of the span; so is the article of an adjective ("the three-day truce")."""
    first = match.first
    if match.has("hedge") and (
        match.column("hedge", "outside") or (match.word("hedge") == "over" and not _counted(match))
    ):
        first += 1
    if match.has("dash") and match.has("article"):
        first = match.at("article") + 1
    return first


def _counted(match: Match) -> bool:
    return not match.has("window") and (not match.has("amount") or amount(match, "amount") is not None)


def read_duration(match: Match) -> Reading | None:
    """ "three years", "more than four hours", "30-day", "a year and a half", "half an hour", "2 1/2 years"."""
    if match.column("old", "forms") and match.entry("old").name == "span.old":
        return Reading("DURATION", "", dropped=True)
    if match.word("unit") == "second" and not match.has("amount") and match.before() not in {"than", "within", "of", "half"}:
        return None  # a second attempt
    if _is_title(match) or (match.has("amount") and match.before() == "as"):
        return None  # "the second in as many years"
    if match.word("unit") == "quarters" and (match.has("dash") or match.after() == "of"):
        return None  # three-quarters of the vote
    value = _value(match)
    return Reading("DURATION", value, first=_first(match), open=True) if value else None


def read_plural(match: Match) -> Reading | None:
    """ "for years", "within hours", "weeks of rain", "hours before the attack"."""
    if match.before() not in _BEFORE_PLURAL and match.after() not in _AFTER_PLURAL and not match.has("long"):
        return None
    code, time, times = _unit(match)
    if match.after() == "of" and match.before() in {"the", "these"}:
        return None
    return Reading("DURATION", duration(None, code, time=time, times=times), open=True)


def read_plurals(match: Match) -> Reading | None:
    """ "weeks or months", "days and weeks"."""
    code, time, times = _unit(match)
    if not match.column("unit", "plural"):
        return None
    return Reading("DURATION", duration(None, code, time=time, times=times), open=True)


def read_shifted(match: Match) -> Reading | None:
    """ "two years ago", "a day earlier", "two weeks later", "a year from now"."""
    if match.has("shift") and match.after() == "than":
        return None  # "two years later than planned"
    code, time, times = _unit(match)
    number = amount(match, "amount") if match.has("amount") else 1.0
    if match.has("andhalf"):
        number = (number or 1.0) + 0.5
    if match.has("halfunit"):
        number = 0.5
    if time and match.column("shift", "told"):
        value = duration(number, code, time=True)
        return Reading("DURATION", value, first=_first(match), stop=match.stop - 1, open=True)
    sign = match.column("shift", "sign")
    day = match.context.day
    if match.column("shift", "told"):
        day = periods.told_day(match.context)
        if code == "Y":
            told = match.context.last_told(4, 7, 10)
            if (
                told
                and len(told) in {4, 7}
                and told[:4].isdigit()
                and number is not None
                and number == int(number)
            ):
                value = f"{int(told[:4]) + sign * int(number * times):04d}{told[4:]}"
                return Reading("DATE", value, first=_first(match))
    if code == "Y" and times == 1 and number == 1.0 and sign < 0:
        told = match.context.just_told()
        if told and len(told) == 7 and told[5] == "Q":
            return Reading("DATE", f"{int(told[:4]) - 1}{told[4:]}", first=_first(match))
    if number is None or day is None:
        past = "PAST_REF" if sign < 0 else "FUTURE_REF"
        return Reading(
            "DATE",
            past if day is not None else duration(number, code, time=time, times=times),
            first=_first(match),
            open=True,
        )
    if time:
        moment = day + timedelta(days=round(sign * days_in(number, code, time=True)))
        return Reading("TIME", f"{moment.isoformat()}", first=_first(match))
    value = periods.moved(day, code, number, sign, times)
    return Reading("DATE", value, first=_first(match), told=value)


def read_year_ago(match: Match) -> Reading | None:
    """ "the year-ago quarter", "the year-earlier period", "year-ago results": the same period of the year before."""
    first = match.first + (match.has("article") and not match.has("period"))
    day = match.context.day
    told = match.context.last_told(7)
    if not told or told[5] != "Q":
        told = None
    if match.has("ordinal"):
        told = f"{told[:4] if told else day.year if day else 'XXXX'}-Q{match.column('ordinal', 'number')}"
    if (
        match.has("article")
        and match.tokens.words[match.at("unit") + 1][0] not in "-–"
        and match.tokens.words[match.at("article")].lower() != "the"
    ):
        return None
    if told and told[:4].isdigit():
        return Reading("DATE", f"{int(told[:4]) - 1}{told[4:]}", first=first)
    return Reading("DATE", periods.period(day, "Y", -1), first=first)


def read_window(match: Match) -> Reading | None:
    """ "the past 24 hours", "the last two weeks", "the next three years", "recent months": counted from the day of publication."""
    if match.word("last") == "last" and not match.has("window") and match.before() in _BEFORE_VERB:
        return None  # "will last 48 hours"
    code, time, times = _unit(match)
    number = amount(match, "amount") if match.has("amount") else None
    if match.has("first"):
        return Reading("DURATION", duration(number, code, time=time, times=times), open=True)
    if match.has("recent"):
        return Reading(
            "DURATION", duration(None, code, time=time, times=times), _window(match.context.day, None, -1)
        )
    if number is None and not match.has("amount") and not match.column("unit", "plural"):
        number = 1.0
    value = duration(number, code, time=time, times=times)
    sign = 1 if match.has("next") else -1
    days = None if number is None else days_in(number * times, code, time=time)
    return Reading("DURATION", value, _window(match.context.day, days, sign), open=True, first=_first(match))


def _window(day: date | None, days: float | None, sign: int) -> Interval | None:
    if day is None:
        return None
    if days is None:
        return Interval(None, day.isoformat()) if sign < 0 else Interval(day.isoformat(), None)
    try:
        other = (day + timedelta(days=sign * max(1, round(days)))).isoformat()
    except OverflowError:
        return None
    return Interval(other, day.isoformat()) if sign < 0 else Interval(day.isoformat(), other)


def read_set(match: Match) -> Reading | None:
    """ "every Friday", "each July", "every two weeks", "Monday nights", "once a week", "$40 a year"."""
    if match.has("wd"):
        part = match.column("part", "code")
        return Reading("SET", f"XXXX-WXX-{match.column('wd', 'number')}" + (f"T{part}" if part else ""))
    if match.has("month"):
        return Reading("SET", f"XXXX-{match.column('month', 'number'):02d}")
    if match.has("season"):
        return Reading("SET", f"XXXX-{match.column('season', 'code')}")
    if match.has("part"):
        return Reading("SET", f"XXXX-XX-XXT{match.column('part', 'code')}")
    code, time, times = _unit(match)
    if code == "WE":
        return Reading("SET", "XXXX-WXX-WE")
    number = read_amount(match.tokens, *match.span("amount")) if match.has("amount") else 1.0
    return Reading("SET", duration(number, code, time=time, times=times))


def read_rate(match: Match) -> Reading | None:
    """ "a year" is a SET behind money, a number or a frequency ("$5 million a year", "three times a week")."""
    tokens = match.tokens
    if match.word("unit") in {"hour", "second", "minute"}:
        # A speed or a flow is no time: "130 kilometres an hour".
        return Reading("SET", "", dropped=True) if match.before().endswith(("s", "h", "t", "m")) and match.before(2)[:1].isdigit() else None
    for back in range(1, 5):
        at = match.first - back
        if at < 0:
            break
        name = tokens.entry(at).name if tokens.classes[at] != "_" else ""
        if name == "word.once" or (back == 1 and name.startswith("num.") and not name.endswith("year")):
            return read_set(match)
        if name == "money" or tokens.words[at].lower() in {
            "dollars",
            "euros",
            "pounds",
            "cents",
            "percent",
            "%",
        }:
            return read_set(match)
        if name in {"word.in", "word.of", "comma", "dot", "word.and"} or tokens.words[at].lower() in {
            "for",
            "within",
            "than",
        }:
            break
    return None


def read_reference(match: Match) -> Reading | None:
    """ "now", "recently", "soon": TIMEX3's references, by the day of publication."""
    value = match.column("reference", "value_code") or "PAST_REF"
    day = match.context.day
    if match.word("reference") == "soon" and match.context.tense(match.first) != "future":
        return None
    if match.word("reference") == "soon" and (
        match.after() in {"after", "as", "to"} or match.before() in {"as", "too", "how", "very"}
    ):
        return None
    if match.has("past") and match.after() not in {",", ".", ";", "and", "but", "", "”", '"'}:
        return None
    if day is None:
        return Reading("DATE", value)
    iso = day.isoformat()
    interval = {
        "PRESENT_REF": Interval(iso, iso),
        "PAST_REF": Interval(None, iso),
        "FUTURE_REF": Interval(iso, None),
    }[value]
    return Reading("DATE", value, interval)


def read_frequency(match: Match) -> Reading | None:
    """ "daily", "annually"."""
    if match.column("frequency", "adverb") and match.after().isalpha():
        return None  # "the quarterly dividend" tells a kind, not a time
    return Reading("SET", match.column("frequency", "value_code"))


def read_ordinal_unit(match: Match) -> Reading | None:
    """ "its fifth day", "the third week": a length counted from a beginning that is not said."""
    number = match.column("ordinal", "number") or int(match.word("ordinal").rstrip("stndrh"))
    code, time, times = _unit(match)
    if match.word("unit") in {"quarter", "century", "decade"}:
        return None
    return Reading("DURATION", duration(number, code, time=time, times=times), open=True)


_AMOUNT = "(?P<hedge>{hedge})?(?P<article>{word.the|word.these|this}(?!{word.a}))?(?P<amount>{AMOUNT})"
_HALF = "(?P<andhalf>{dash}?{word.and}{dash}?{word.a}{dash}?{word.half})?"
_UNIT = "(?P<unit>{UNIT})"

DURATION_RULES: tuple[Rule, ...] = (
    rule("rate", "{word.a}(?P<unit>{unit.hour|unit.day|unit.week|unit.month|unit.year|unit.minute|ordinal.second})", read_rate),
    rule("duration", _AMOUNT + "(?P<dash>{dash})?{more|business}*{dash}?" + _UNIT + "(?:{dash}?(?P<old>{span}))?" + _HALF, read_duration),
    rule("duration-a", "(?P<hedge>{hedge})?(?:{word.a}|(?P<all>{word.over}))(?:{more}|{business})?" + _UNIT + _HALF + "(?:{dash}(?P<old>{span}))?", read_duration),
    rule("duration-half", "(?P<hedge>{hedge})?(?P<halfunit>(?:{word.half}{dash}?{word.a}?|{word.a}{word.half}{dash}?))" + _UNIT, read_duration),
    rule("duration-or", "(?P<hedge>{hedge})?(?:{word.a}|{number.one})(?P<unit>{UNIT}){word.or}(?:{number|word.so})", read_duration),
    rule("plural-or", "(?P<unit>{unit}){word.or|word.and}(?={unit}){unit}", read_plurals),
    rule("unit-long", "(?P<unit>{unit}){dash}(?P<long>{span.long})", read_duration),
    rule("bare-plural", "(?P<unit>{unit.hours|unit.minutes|unit.seconds|unit.days|unit.weeks|unit.months|unit.years|unit.decades|unit.centuries})", read_plural),
    rule("year-ago", "(?P<article>{word.the|word.a})?(?P<unit>{unit.year}){dash}?(?P<shift>{shift.ago|comparative.earlier})(?:(?P<ordinal>{ordinal})?(?P<period>{unit.quarter|period}))?", read_year_ago),
    rule("shifted", "(?P<hedge>{hedge})?(?:(?P<amount>{AMOUNT})|(?P<halfunit>{word.half}{word.a}?)|{word.a})?{more|business}*" + "(?P<unit>{UNIT})" + _HALF + "{dash}?(?P<shift>{shift|comparative})", read_shifted),
    rule("window", "(?P<hedge>{hedge})?(?P<window>{word.the}|{this}|{word.these})?(?:(?P<last>{last})|(?P<next>{next})|(?P<first>{ordinal.first|latest|edge.end}))(?P<amount>{AMOUNT}){more|business}*" + _UNIT, read_window),
    rule("window-plural", "{word.the}?(?:(?P<last>{last})|(?P<next>{next})|(?P<recent>{reference.recent}))(?P<unit>{unit.hours|unit.days|unit.weeks|unit.months|unit.quarters|unit.years|unit.decades})", read_window),
    rule("every", "{every}(?P<amount>{AMOUNT})?" + _UNIT, read_set),
    rule("every-day", "{every}(?P<wd>{weekday})(?P<part>{part})?", read_set),
    rule("every-part", "{every}(?:(?P<part>{part})|(?P<season>{season})|(?P<month>{month}))", read_set),
    rule("weekdays", "(?P<wd>{weekdays})", read_set),
    rule("weekday-nights", "(?P<wd>{weekday})(?P<part>{parts})", read_set),
    rule("weekends", "(?P<unit>{unit.weekends})", read_set),
    rule("times-a", "{word.once}{word.a}(?P<unit>{unit})", read_set),
    rule("reference", "(?P<reference>{reference})", read_reference),
    rule("the-past", "{word.the}(?P<past>{last.past})", read_reference),
    rule("frequency", "(?P<frequency>{frequency})", read_frequency),
    rule("ordinal-unit", "{word.its|word.the}?(?P<ordinal>{ordinal|num.nth}){dash}?{more}*(?P<unit>{unit.day|unit.week|unit.month|unit.year})", read_ordinal_unit),
)  # fmt: skip
