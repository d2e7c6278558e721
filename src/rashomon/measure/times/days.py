"""Single days: weekdays, dates, yesterday; their parts; nights."""

from __future__ import annotations

from datetime import date, timedelta

from rashomon.knowledge.timex import denoted, third
from rashomon.measure.times import periods
from rashomon.measure.times.context import Tense
from rashomon.measure.times.feasts import feast_value
from rashomon.measure.times.grammar import Match, Reading, Rule, rule
from rashomon.model.interval import Interval

_TENSES: dict[int, Tense] = {-1: "past", 1: "future"}


def day_value(match: Match) -> str | None:
    """The TIMEX3 value of the DAYSPEC in the match; null where the words are no day (30 February)."""
    for number in "123456":
        if match.has(f"m{number}"):
            year = next((f"y{n}" for n in (number, "3") if match.has(f"y{n}")), None)
            return _dated(match, f"m{number}", f"d{number}", year)
    if match.has("iso"):
        return match.word("iso").upper()[:10]
    if match.has("feast"):
        return feast_value(match)
    day = match.context.day
    if match.has("deictic"):
        return periods.period(day, "D", match.column("deictic", "days"))
    number = match.column("wd", "number")
    if match.has("weekmod"):
        shift = _direction(match, "weekmod")
        return f"{periods.period(day, 'W', shift)}-{number}" if day is None else _in_week(day, shift, number)
    tense: Tense | None = match.context.tense(match.at("wd"))
    if match.column("mod", "past"):
        told = match.context.last_told(10)
        day = periods.told_day(match.context) if told and told != str(day) else day
    if match.has("mod") and day is not None:
        direction = _direction(match, "mod")
        if direction and day.isoweekday() == number:
            return (day + timedelta(days=7 * direction)).isoformat()
        tense = _TENSES.get(direction) or tense
        if direction == 0:
            return _in_week(day, 0, number)
    return periods.weekday(day, number, tense)


def _direction(match: Match, group: str) -> int:
    section = match.entry(group).name.split(".")[0]
    return {"last": -1, "this": 0, "next": 1}[section]


def _in_week(day: date, shift: int, number: int) -> str:
    monday = day - timedelta(days=day.isoweekday() - 1)
    return (monday + timedelta(days=7 * shift + number - 1)).isoformat()


def _dated(match: Match, month: str, day: str, year: str | None) -> str | None:
    month_number = match.column(month, "number")
    day_number = int(match.word(day).rstrip("stndrh"))
    if not 1 <= day_number <= 31:
        return None
    if year:
        try:
            return date(int(match.word(year)), month_number, day_number).isoformat()
        except ValueError:
            return None
    context = match.context
    tense = context.tense(match.at(month))
    if match.has("mod5"):
        tense = _TENSES.get(_direction(match, "mod5"), tense)
        if tense == "past" and context.day is not None:
            return _last_dated(context.day, month_number, day_number)
    return periods.month_day(context.day, month_number, day_number, tense)


def _last_dated(day: date, month: int, number: int) -> str | None:
    """The last day of that month and number before the day ("last Oct. 23")."""
    try:
        this = date(day.year, month, number)
        return (this if this < day else this.replace(year=day.year - 1)).isoformat()
    except ValueError:
        return None


def read_day(match: Match) -> Reading | None:
    """ "Monday", "late on Friday", "Sunday evening", "the night of June 1", "yesterday morning"."""
    value = day_value(match)
    if value is None:
        return None
    code = match.column("deictic", "code")
    if match.has("part"):
        code = match.column("part", "code")
    whole = denoted(value)
    if match.has("twilight"):
        return _twilight(match, value)
    if code:
        return Reading("TIME", f"{value}T{code}", told=value)
    if match.has("early") and whole:
        return Reading("DATE", value, third(whole, match.column("early", "part")), told=value)
    return Reading("DATE", value, told=value)


def read_small_hours(match: Match) -> Reading | None:
    """ "the early hours of Sunday": from midnight to six."""
    value = day_value(match)
    if value is None:
        return None
    span = Interval(f"{value}T00:00", f"{value}T05:59") if denoted(value) else None
    return Reading("TIME", f"{value}TNI", span, told=value)


def _twilight(match: Match, value: str) -> Reading:
    begin, finish = match.column("twilight", "from"), match.column("twilight", "to")
    span = Interval(f"{value}T{begin}", f"{value}T{finish}") if denoted(value) else None
    return Reading("TIME", f"{value}T{match.column('twilight', 'code')}", span, told=value)


def read_part(match: Match) -> Reading | None:
    """ "this morning", "last night", "that evening", "the next morning", "early in the morning" (of the day
    told).
    """
    code = match.column("part", "code")
    day = match.context.day
    if match.has("last"):
        shift = -1
        if match.column("last", "past"):
            day = periods.told_day(match.context)
    elif match.has("next"):
        shift, day = 1, periods.told_day(match.context)
    elif match.has("this"):
        shift = 0
    else:
        shift, day = 0, periods.told_day(match.context)
    value = periods.period(day, "D", shift)
    return Reading("TIME", f"{value}T{code}", told=value)


def read_overnight(match: Match) -> Reading | None:
    """ "overnight" is the night that ends on the day of publication; "overnight into Sunday" the one that
    ends on Sunday.
    """
    day = match.context.day
    if match.before() in {"become", "became", "becoming"}:
        return None
    if any(match.has(group) for group in ("wd", "deictic", "m1", "m2", "m5", "m6", "iso")):
        value = day_value(match)
        if value is None:
            return None
        if match.has("into") and denoted(value):
            value = (date.fromisoformat(value) - timedelta(days=1)).isoformat()
    else:
        value = periods.period(day, "D", 0 if match.context.tense(match.first) == "future" else -1)
    return Reading("TIME", f"{value}TNI", told=value)


def read_twilight(match: Match) -> Reading | None:
    """ "at dawn", "by dusk": of the day told last."""
    if match.before() not in {"at", "by", "before", "after", "until", "since", "from"}:
        return None
    day = periods.told_day(match.context)
    return _twilight(match, periods.period(day, "D"))


def read_day_beside(match: Match) -> Reading | None:
    """ "the day before Christmas", "the day after Monday's vote"."""
    value = day_value(match)
    if value is None or not denoted(value):
        return None
    shift = 1 if match.word("side") == "after" else -1
    value = (date.fromisoformat(value) + timedelta(days=shift)).isoformat()
    return Reading("DATE", value, told=value)


def read_told_day(match: Match) -> Reading | None:
    """ "the same day", "the next day", "the day before": by the last day told."""
    day = periods.told_day(match.context)
    shift = 0
    if match.has("next") or match.has("after"):
        shift = 1
    elif match.has("previous") or match.has("before"):
        shift = -1
    value = periods.period(day, "D", shift)
    return Reading("DATE", value, told=value)


def read_slash(match: Match) -> Reading | None:
    """ "5/31/2025" month first, as America writes, unless the first number is no month; "31.05.2025" day
    first.
    """
    word = match.word("slash")
    first, second, year = (int(part) for part in word.replace(".", "/").split("/"))
    if year < 100:
        year += 1900 if year > 60 else 2000
    month, day = (second, first) if "." in word or first > 12 else (first, second)
    try:
        value = date(year, month, day).isoformat()
    except ValueError:
        return None
    return Reading("DATE", value, told=value)


def read_second_day(match: Match) -> Reading | None:
    """ "April 24 and **25**", "June 1–**3**": the month is said once."""
    context = match.context
    words = match.tokens
    first = match.first
    number = int(match.word("number").rstrip("stndrh"))
    month_at = first - 3 if match.has("behind") else first + 3
    month = words.entry(month_at).columns["number"]
    told = context.last_told(10)
    if match.has("behind") and told and told[5:7] == f"{month:02d}":
        value: str | None = f"{told[:8]}{number:02d}"
    else:
        value = periods.month_day(context.day, month, number, context.tense(month_at))
    return Reading("DATE", value, told=value) if value and 1 <= number <= 31 else None


def read_iso(match: Match) -> Reading:
    """ "2025-06-01", "2025-06-01T22:00Z"."""
    word = match.word("iso").upper().replace(" ", "T")
    return Reading("TIME" if "T" in word else "DATE", word[:16], told=word[:10])


_EARLY = "(?:(?P<sooner>{comparative})|(?P<early>{earlylate}){dash}?)"
_WHEN = "(?:" + _EARLY + "{word.on|word.in}?)"
_THE_EARLY = "(?:{word.the}?" + _EARLY + "?{word.the}?)"
_WHICH = "(?P<this>{this})|(?:{word.the}(?={last.past}))?(?P<last>{last})|{word.the}(?P<next>{next})"
_BESIDE = "(?:(?P<before>{word.before})|(?P<after>{word.after}))"
_BEHIND_MONTH = "(?<={month}.{dash|word.and|word.to}.)(?P<behind>)"

DAY_RULES: tuple[Rule, ...] = (
    rule("iso-date", "(?P<iso>{num.iso})", read_iso),
    rule("day", _WHEN + "?{DAYSPEC}(?:{comma}?{word.at|word.in}?{word.the}?(?P<part>{part}))?", read_day),
    rule("part-of-day", _THE_EARLY + "?(?P<part>{part}){word.of|word.on}?{DAYSPEC}", read_day),
    rule(
        "hours-of-day", "{word.the}?{word.hours}{word.of|word.on}{DAYSPEC}{part.morning}?", read_small_hours
    ),
    rule("part-alone", "(?P<early>{earlylate}){dash}?(?P<part>{part})", read_part),
    rule("twilight-of-day", "(?P<twilight>{twilight}){word.of|word.on}?{DAYSPEC}", read_day),
    rule("twilight", "(?P<twilight>{twilight})", read_twilight),
    rule("day-twilight", "{DAYSPEC}{word.at}?(?P<twilight>{twilight})", read_day),
    rule("part", _EARLY + "?(?:" + _WHICH + "|{word.that}|{word.the}{word.same})(?P<part>{part})", read_part),
    rule(
        "overnight",
        "{word.overnight}(?:(?:(?P<into>{word.into})|{word.on|word.from})?{DAYSPEC}"
        "(?:(?:{word.to|word.into}|{dash}){weekday})?)?",
        read_overnight,
    ),
    rule("night-into", "{DAYSPEC}{word.overnight}", read_overnight),
    rule("told-day", _EARLY + "?(?:{word.that}{word.same}?|{word.the}{word.same}){unit.day}", read_told_day),
    rule("next-day", "{word.the}(?:(?P<next>{next})|(?P<previous>{last.past})){unit.day}", read_told_day),
    rule("day-before", "{word.the}{unit.day}" + _BESIDE + "(?={dot|comma|break}|$)", read_told_day),
    rule("day-beside", "{word.the}?{unit.day}(?P<side>{word.before|word.after}){DAYSPEC}", read_day_beside),
    rule("second-day", "(?P<number>{MONTHDAY})" + _BEHIND_MONTH + "(?!{dash}?{UNIT})", read_second_day),
    rule("first-day", "(?P<number>{MONTHDAY})(?={dash|word.and|word.to}{MONTHDAY}{month})", read_second_day),
    rule("slash-date", "(?P<slash>{num.slash})", read_slash),
)
