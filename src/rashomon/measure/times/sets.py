"""Repeated times: "every Friday", "Monday nights", "twice a week", "$40 a year", "daily"."""

from __future__ import annotations

from rashomon.measure.times.amounts import amount, duration, unit_of
from rashomon.measure.times.grammar import Match, Reading, Rule, rule
from rashomon.measure.times.tokens import OTHER

_MONEY = frozenset(("dollars", "euros", "pounds", "cents", "percent", "%"))
_STOPS = frozenset(("word.in", "word.of", "comma", "dot", "word.and"))
_STOP_WORDS = frozenset(("for", "within", "than"))
_SENTENCE_STARTS = frozenset(("", ".", "!", "?", ":", '"', "“"))
# How far before "a year" money or a frequency may stand.
_REACH = 4


def read_set(match: Match) -> Reading | None:
    """ "every Friday", "each July", "every two weeks", "Monday nights", "once a week", "weekends"."""
    part = match.column("part", "code")
    if match.has("wd"):
        return Reading("SET", f"XXXX-WXX-{match.column('wd', 'number')}" + (f"T{part}" if part else ""))
    if match.has("month"):
        return Reading("SET", f"XXXX-{match.column('month', 'number'):02d}")
    if match.has("season"):
        return Reading("SET", f"XXXX-{match.column('season', 'code')}")
    if part:
        return Reading("SET", f"XXXX-XX-XXT{part}")
    unit = unit_of(match)
    if unit.code == "WE":
        return Reading("SET", "XXXX-WXX-WE")
    return Reading("SET", duration(amount(match, "amount") if match.has("amount") else 1.0, unit))


def read_rate(match: Match) -> Reading | None:
    """ "a year" is a SET behind money, a number or a frequency ("$5 million a year", "three times a week")."""
    tokens = match.tokens
    if unit_of(match).time:
        # A speed or a flow is no time: "130 kilometres an hour".
        return (
            Reading("SET", "", dropped=True)
            if match.before().isalpha() and match.before(2)[:1].isdigit()
            else None
        )
    counted_noun = match.before().endswith("s") and match.before(2) != "the"
    for at in range(match.first - 1, max(match.first - _REACH, 0) - 1, -1):
        name = tokens.entry(at).name if tokens.classes[at] != OTHER else ""
        word = tokens.words[at].lower()
        counted = at == match.first - 1 and name.startswith("num.") and name != "num.year"
        number = counted_noun and name.split(".")[0] in {"num", "number", "dozen"} and name != "num.year"
        if name in {"word.once", "money"} or word in _MONEY or counted or number:
            return read_set(match)  # "$5 million a year", "200 drones a day"
        if (name in _STOPS and not (name == "word.of" and counted_noun)) or word in _STOP_WORDS:
            return None
    return None


def read_frequency(match: Match) -> Reading | None:
    """ "daily", "annually"."""
    if match.column("frequency", "adverb") and match.after().isalpha():
        return None  # "the quarterly dividend" tells a kind, not a time
    if match.tokens.words[match.first][0].isupper() and match.before().strip("'’") not in _SENTENCE_STARTS:
        return None  # "the People's Daily"
    return Reading("SET", match.column("frequency", "value_code"))


SET_RULES: tuple[Rule, ...] = (
    rule("rate", "{word.a}(?P<unit>{UNIT})", read_rate),
    rule("every", "{every}(?P<amount>{AMOUNT})?(?P<unit>{UNIT})", read_set),
    rule("every-day", "{every}(?P<wd>{weekday})(?P<part>{part})?", read_set),
    rule("every-part", "{every}(?:(?P<part>{part})|(?P<season>{season})|(?P<month>{month}))", read_set),
    rule("weekdays", "(?P<wd>{weekdays})", read_set),
    rule("weekday-nights", "(?P<wd>{weekday})(?P<part>{parts})", read_set),
    rule("weekends", "(?P<unit>{unit.weekends})", read_set),
    rule("times-a", "{word.once}{word.a}(?P<unit>{UNIT})", read_set),
    rule("frequency", "(?P<frequency>{frequency})", read_frequency),
)
