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
    if clock is None:
        return None
    named = any(match.has(group) for group in _DAY_GROUPS)
    day = day_value(match) if named else _implied_day(match)
    if day is None:
        return None
    return Reading("TIME", f"{day}T{clock}", told=day, first=match.at("hour") if match.has("at") else None)


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
    if match.has("military"):
        word = match.word("military")
        hour, minute = int(word[:2]), int(word[2:])
    elif match.has("full"):
        hour, minute = (int(part) for part in match.word("full").replace(".", ":").split(":")[:2])
    else:
        number = read_amount(match.tokens, *match.span("hour"))
        if number is None or number != int(number):
            return None
        hour, minute = int(number), 0
        if match.has("half"):
            minute = 30
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


_ON = "(?:{comma}?{word.on}?{DAYSPEC})?"
_BESIDE = "{DAYSPEC}{comma}?{word.at}?"
_HOUR = "(?P<hour>{num.hour|num.afternoon|number})"
_CLOCK = "(?:(?P<full>{num.clock})|(?P<hour>{num.hour}))"
_IN_PART = "(?:{word.in}{word.the}(?P<daypart>{part}))"
_AT = "(?:(?P<at>{word.at}){hedge.about}?)"

CLOCK_RULES: tuple[Rule, ...] = (
    rule("clock-meridiem", _CLOCK + "(?P<meridiem>{meridiem}){zone}?" + _ON, read_clock),
    rule("clock-day", "(?P<full>{num.clock}){zone}?" + _ON, read_clock),
    rule("clock-hour", _HOUR + "{word.oclock}" + _IN_PART + "?" + _ON, read_clock),
    rule("clock-part", _HOUR + _IN_PART, read_clock),
    rule("clock-half", "(?P<half>{word.half}){last.past}" + _HOUR, read_clock),
    rule("clock-this", _AT + "?" + _HOUR + "(?P<this>{this})(?P<daypart>{part})", read_clock),
    rule("clock-at", _AT + "(?P<hour>{number})(?=$|{dot|comma|break|word.and})", read_clock),
    rule("instant", "(?P<instant>{instant})" + _ON, read_clock),
    rule("day-instant", "{DAYSPEC}{word.at}?(?P<instant>{instant})", read_clock),
    rule("day-clock", _BESIDE + _CLOCK + "(?P<meridiem>{meridiem}){zone}?", read_clock),
    rule("day-clock-24", _BESIDE + "(?P<full>{num.clock}){zone}?", read_clock),
    rule("military", "(?P<military>{num.four|num.year}){zone}" + _ON, read_clock),
)
