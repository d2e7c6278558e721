"""Amounts of time: how many of which unit, as TIMEX3 durations."""

from __future__ import annotations

import math

import msgspec

from rashomon.measure.times.grammar import Match
from rashomon.measure.times.tokens import OTHER, Tokens

QUOTES = frozenset(('"', "“", "‘", "'", "`", "''"))
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
# TIMEX3 writes half a unit as so many of the next smaller one.
_SMALLER = {"Y": ("M", 12), "W": ("D", 7), "D": ("H", 24), "H": ("M", 60), "M": ("S", 60)}


class Unit(msgspec.Struct, frozen=True):
    """A unit: TIMEX3's letter, whether it is of clock time, how many of the letter it stands for (a decade
    ten years).
    """

    code: str
    time: bool = False
    times: int = 1
    plural: bool = False


def unit_of(match: Match, group: str = "unit") -> Unit:
    """The unit that the group names; "second" is an ordinal in the lexicon."""
    columns = match.entry(group).columns
    if "code" not in columns:
        return Unit("S", time=True)
    return Unit(
        columns["code"], columns.get("time", False), columns.get("times", 1), columns.get("plural", False)
    )


def ordinal_of(match: Match, group: str) -> int:
    """The number of an ordinal, by word or in digits."""
    return int(match.column(group, "number") or match.word(group).rstrip("stndrh"))


def amount(match: Match, group: str) -> float | None:
    """The number that the group's tokens say, the first of two ("two or three"); null where it is vague."""
    return read_amount(match.tokens, *match.span(group))


def number_of(match: Match) -> float | None:
    """The whole amount of a match: its `amount` group, one and a half, half, or one; null where it is
    vague.
    """
    if match.has("halfunit"):
        return 0.5
    alone = None if unit_of(match).plural else 1.0
    number = amount(match, "amount") if match.has("amount") else alone
    return (number or 1.0) + 0.5 if match.has("andhalf") else number


def length_of(match: Match) -> str | None:
    """The TIMEX3 duration of a match; null for an uncounted weekend."""
    unit, number = unit_of(match), number_of(match)
    if unit.code == "WE":
        return None if number is None else f"P{number:g}WE"
    return duration(number, unit)


def span_start(match: Match) -> int:
    """The first token of the span: a hedge stays outside where it says no bound ("only two hours", "over
    several years"), and so does the article of an adjective ("the three-day truce").
    """
    several = match.has("amount") and not match.has("halfunit") and not match.has("andhalf")
    number = amount(match, "amount") if several and match.has("article") else None
    if match.has("article") and (
        match.has("dash") or (number is not None and number > 1 and not unit_of(match).plural)
    ):  # "the three-day truce", "a five year low"
        return match.at("article") + 1
    if match.has("hedge"):
        # "over" before a window or a vague amount is "during".
        during = match.word("hedge") == "over" and (match.has("the") or number_of(match) is None)
        return match.first + (during or bool(match.column("hedge", "outside")))
    return match.first


def read_amount(tokens: Tokens, first: int, stop: int) -> float | None:
    """The number of a run of tokens, null where it is vague ("several")."""
    total = part = 0.0
    seen = False
    for at in range(first, stop):
        name = tokens.entry(at).name if tokens.classes[at] != OTHER else ""
        section = name.split(".", maxsplit=1)[0]
        if section == "vague":
            return None
        if section == "num":
            if seen and name != "num.fraction":
                break
            part += _digits(tokens.words[at])
        elif section in {"number", "dozen", "couple"}:
            value = float(tokens.entry(at).columns["number"])
            if value >= 100 or (section == "dozen" and part):
                part = (part or 1) * value
            elif seen and value < 10 and not _open(part):
                break
            else:
                part += value
            if value >= 1000:
                total, part = total + part, 0.0
        elif name == "word.half":
            part += 0.5
        elif name in {"word.to", "word.or"} or (
            name == "dash" and seen and not _open(part) and _is_number(tokens, at + 1)
        ):
            break
        else:
            continue
        seen = True
    return total + part if seen else 1.0


def _is_number(tokens: Tokens, at: int) -> bool:
    return tokens.classes[at] != OTHER and tokens.entry(at).name.startswith(("num.", "number."))


def _open(part: float) -> bool:
    """Whether a digit may still follow ("twenty" three)."""
    return part != 0 and part % 10 == 0


def _digits(word: str) -> float:
    if word in _FRACTIONS:
        return _FRACTIONS[word]
    if "/" in word:
        over, under = word.split("/")
        return int(over) / int(under) if int(under) else 0.0
    return float(word.replace(",", ""))


def duration(number: float | None, unit: Unit) -> str:
    """The TIMEX3 duration: ``P2W``, ``PT30M``, ``P1Y6M``; ``PXY`` where the number is vague."""
    head = "PT" if unit.time else "P"
    if number is None:
        # TimeML 1.2.1: uncounted decades and centuries have letters of their own.
        return (
            f"{head}X{ {10: 'DE', 100: 'CE'}.get(unit.times, unit.code) if unit.code == 'Y' else unit.code }"
        )
    number *= unit.times
    whole = math.floor(number)
    rest = number - whole
    if abs(rest) < 1e-9 or unit.code not in _SMALLER:
        return f"{head}{number:g}{unit.code}" if number < 1e6 else f"{head}{whole}{unit.code}"
    letter, many = _SMALLER[unit.code]
    big = f"{whole}{unit.code}" if whole else ""
    return f"{head}{big}{'T' if unit.code == 'D' else ''}{round(rest * many)}{letter}"


def days_in(number: float, unit: Unit) -> float:
    """About how many days an amount is, to set it against the calendar."""
    if unit.time:
        return number / {"S": 86400, "M": 1440, "H": 24}[unit.code]
    return (
        number * unit.times * {"D": 1.0, "WE": 7.0, "W": 7.0, "M": 30.44, "Q": 91.3, "Y": 365.25}[unit.code]
    )
