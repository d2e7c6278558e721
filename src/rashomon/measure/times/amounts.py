"""Amounts of time: how many of which unit, as TIMEX3 durations."""

from __future__ import annotations

import math

from rashomon.measure.times.grammar import Match
from rashomon.measure.times.tokens import Tokens

_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
# TIMEX3 writes half a unit as so many of the next smaller one.
_SMALLER = {"Y": ("M", 12), "W": ("D", 7), "D": ("H", 24), "H": ("M", 60), "M": ("S", 60)}


def amount(match: Match, group: str) -> float | None:
    """The number that the group's tokens say, its first where they say two ("two or three"); null where it is vague."""
    return read_amount(match.tokens, *match.span(group))


def read_amount(tokens: Tokens, first: int, stop: int) -> float | None:
    """The number of a run of tokens, null where it is vague ("several")."""
    total = part = 0.0
    seen = False
    for at in range(first, stop):
        word = tokens.words[at].lower()
        entry = tokens.entry(at).name if tokens.classes[at] != "_" else ""
        if entry.startswith("vague."):
            return None
        if entry.startswith("num."):
            value = _digits(word)
            if seen and entry != "num.fraction":
                break
            part, seen = part + value, True
        elif entry.startswith(("number.", "dozen.", "couple.")):
            value = float(tokens.entry(at).columns["number"])
            if value >= 100:
                part = (part or 1) * value
                if value >= 1000:
                    total, part = total + part, 0.0
            elif entry.startswith("dozen.") and part:
                part *= value
            elif value < 10 and seen and not _tens(part):
                break
            else:
                part += value
            seen = True
        elif entry == "word.half":
            part = part + 0.5 if seen else 0.5
        elif entry in {"word.to", "word.or"} or (entry == "dash" and seen and not _tens(part)):
            break
    if not seen and not part:
        part = 1.0
    return total + part


def _tens(part: float) -> bool:
    return part != 0 and part % 10 == 0


def _digits(word: str) -> float:
    if word in _FRACTIONS:
        return _FRACTIONS[word]
    if "/" in word:
        over, under = word.split("/")
        return int(over) / int(under) if int(under) else 0.0
    return float(word.replace(",", ""))


def duration(number: float | None, code: str, *, time: bool, times: int = 1) -> str:
    """The TIMEX3 duration: ``P2W``, ``PT30M``, ``P1Y6M``; ``PXY`` where the number is vague."""
    head = "PT" if time else "P"
    if number is None:
        # TimeML 1.2.1: decades DE and centuries CE keep their own letters only where they are not counted.
        return f"{head}X{ {10: 'DE', 100: 'CE'}.get(times, code) if code == 'Y' else code }"
    number *= times
    whole = math.floor(number)
    rest = number - whole
    if abs(rest) < 1e-9:
        return f"{head}{whole}{code}"
    smaller = _SMALLER.get(code)
    if smaller is None:
        return f"{head}{number:g}{code}"
    letter, many = smaller
    less = round(rest * many)
    big = f"{whole}{code}" if whole else ""
    if code == "D":
        return f"P{big}T{less}{letter}"
    return f"{head}{big}{less}{letter}"


def days_in(number: float, code: str, *, time: bool) -> float:
    """About how many days an amount is, to set it against the calendar."""
    if time:
        return number / {"S": 86400, "M": 1440, "H": 24}[code]
    return number * {"D": 1.0, "WE": 7.0, "W": 7.0, "M": 30.44, "Q": 91.3, "Y": 365.25}[code]
