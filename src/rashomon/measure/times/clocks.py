"""Clock times, with the day beside them where one stands there."""

from __future__ import annotations

from rashomon.measure.times import periods
from rashomon.measure.times.amounts import read_amount
from rashomon.measure.times.days import day_value
from rashomon.measure.times.grammar import Match, Reading, Rule, rule

# "4 in the morning", "nine at night": hours before this one belong to the second half of the day.
_AFTER_NOON = {"AF": 12, "EV": 12, "NI": 12}
_DAY_GROUPS = ("wd", "short", "deictic", "m1", "m2", "m5", "m6", "feast", "iso")


def read_clock(match: Match) -> Reading | None:
    """ "10:35 a.m.", "noon Thursday", "14:30 GMT on Sunday", "five o'clock", "4 in the morning", "Friday at
    11 p.m.".
    """
    clock = _clock(match)
    if clock is None or (match.has("instant") and match.before() == "high"):
        return None
    named = any(match.has(group) for group in _DAY_GROUPS)
    day = day_value(match) if named else _implied_day(match)
    if day is None:
        return None
    return Reading("TIME", f"{day}T{clock}", told=day, first=_first(match))


def _first(match: Match) -> int | None:
    """Where the span begins: behind "at" and its hedge."""
    if not match.has("at"):
        return None
    return match.at("decimal") if match.has("decimal") else match.at("hour")


# Verbs that put a number at its size; they move nobody to an hour.
_PUTTING = frozenset("put puts putting estimate estimates estimated estimating".split())
_COUNTING = frozenset("number toll count tally total figure".split())
_STANDING = frozenset("stand stands stood remain remains remained".split())
_CLAUSE = 24  # tokens back: "put the number of trapped miners at 14, and the union at eight"


def read_at(match: Match) -> Reading | None:
    """ "He left at eight", but not "put the number of dead at eight"."""
    said = []
    for back in range(1, _CLAUSE):
        word = match.before(back)
        if word in {"", "."}:
            break
        said.append(word)
    if _PUTTING & set(said) or (_COUNTING & set(said) and _STANDING & set(said)):
        return None
    return read_clock(match)


def read_twice(match: Match) -> Reading | None:
    """The clock times of "5 p.m. local time (1400 GMT) on Sunday", each with the day behind them."""
    if match.has("hour") and not match.has("meridiem"):
        return None
    return read_clock(match)


def _implied_day(match: Match) -> str:
    told = match.context.last_told(10)
    # A clock time that is a paragraph by itself heads an entry of a running report: it is of the day.
    alone = match.first == 0 and match.stop >= len(match.tokens.words) - 1
    if match.has("this") or told is None or alone:
        return periods.period(match.context.day, "D")
    return told


def _clock(match: Match) -> str | None:
    if match.has("instant"):
        return str(match.column("instant", "clock"))
    said = _said(match)
    if said is None:
        return None
    hour, minute = said
    if match.has("meridiem"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + match.column("meridiem", "add")
    elif match.has("daypart") and hour < 12:
        code = match.column("daypart", "code")
        if not (code == "NI" and hour < 6):
            hour += _AFTER_NOON.get(code, 0)
    if hour > 24 or minute > 59:
        return None
    return f"{hour:02d}:{minute:02d}"


def _said(match: Match) -> tuple[int, int] | None:
    """Hour and minute as the words say them."""
    if match.has("military"):
        word = match.word("military")
        return int(word[:2]), int(word[2:])
    if match.has("decimal"):
        whole, _, minutes = match.word("decimal").partition(".")
        return (int(whole), int(minutes)) if len(minutes) == 2 and int(whole) <= 12 else None
    if match.has("full"):
        whole, minutes = match.word("full").replace(".", ":").split(":")[:2]
        return int(whole), int(minutes)
    number = read_amount(match.tokens, *match.span("hour"))
    if number is None or number != int(number):
        return None
    return int(number), 30 if match.has("half") else 0


_ON = "(?:{comma}?{word.on}?{DAYSPEC})?"
_ON_PART = "(?:{comma}?{word.on}?{DAYSPEC}(?P<daypart>{part})?)?"
# A day behind a clock time said twice is of both: "5 p.m. local time (1400 GMT) on Sunday".
_AHEAD = "{comma}?{word.on}?{DAYSPEC}"
_BESIDE = "{DAYSPEC}{comma}?{word.at}?"
_HOUR = "(?P<hour>{num.hour|num.afternoon|number})"
_CLOCK = "(?:(?P<full>{num.clock})|(?P<hour>{num.hour}))"
_IN_PART = "(?:{word.in}{word.the}(?P<daypart>{part}))"
_AT = "(?:(?P<at>{word.at}){hedge.about}?)"

CLOCK_RULES: tuple[Rule, ...] = (
    rule(
        "clock-twice",
        "(?:(?P<full>{num.clock})|(?P<hour>{num.hour}))(?P<meridiem>{meridiem})?{zone}?"
        "(?={open}(?:{num.four|num.year}|{num.clock|num.hour}{meridiem}?){zone}{close}" + _AHEAD + ")",
        read_twice,
    ),
    rule(
        "clock-aside",
        "(?:(?P<military>{num.four|num.year})|(?P<full>{num.clock})|(?P<hour>{num.hour}))(?P<meridiem>{meridiem})?{zone}"
        "(?={close}" + _AHEAD + ")",
        read_twice,
    ),
    rule("clock-meridiem", _CLOCK + "(?P<meridiem>{meridiem}){zone}?" + _ON, read_clock),
    rule("clock-day", "(?P<full>{num.clock}){zone}?" + _ON_PART, read_clock),
    rule("clock-hour", _HOUR + "{word.oclock}" + _IN_PART + "?" + _ON, read_clock),
    rule("clock-part", _HOUR + _IN_PART, read_clock),
    rule("clock-half", "(?P<half>{word.half}){last.past}" + _HOUR + _ON_PART, read_clock),
    rule(
        "clock-decimal",
        _AT + "(?P<decimal>{num.decimal})" + _AHEAD + "(?P<daypart>{part})",
        read_clock,
    ),
    rule("clock-this", _AT + "?" + _HOUR + "(?P<this>{this})(?P<daypart>{part})", read_clock),
    rule("clock-at", _AT + "(?P<hour>{number})(?=$|{dot|comma|break|word.and})", read_at),
    rule("instant", "(?P<instant>{instant})" + _ON, read_clock),
    rule("day-instant", "{DAYSPEC}{word.at}?(?P<instant>{instant})", read_clock),
    rule("day-clock", _BESIDE + _CLOCK + "(?P<meridiem>{meridiem}){zone}?", read_clock),
    rule("day-clock-24", _BESIDE + "(?P<full>{num.clock}){zone}?", read_clock),
    rule("military", "(?P<military>{num.four|num.year}){zone}" + _ON, read_clock),
)
