"""One number with what touches it: sign, currency, unit, rate, age and hedge."""

from __future__ import annotations

import re

from rashomon.knowledge.numerals import Numeral, read_numeral
from rashomon.knowledge.units import Surface, money_before, unit_at, unit_behind, units
from rashomon.measure.ages import read_age
from rashomon.measure.bounds import hedge_after, hedge_before
from rashomon.measure.changes import direction_before
from rashomon.measure.draft import Draft
from rashomon.measure.sums import MONEY, are_sterling, is_money, multiply, read_coins, read_sign
from rashomon.measure.vetoes import is_label

_RATE = re.compile(
    r"(?:\s(?:per|an?)\s|[-‐](?:per|an?)[-‐]|\s?/)(?P<unit>[A-Za-z]+[²2]?)(?!\w)"
    r"|\s(?P<whole>per annum|a head|per capita)\b"
)
_RELATIVE = re.compile(r"\s(?:earlier|ago|later|before|after|from now|old)\b")
_WHOLE_RATES = {"per annum": "year", "a head": "person", "per capita": "person"}
# What an amount is commonly told per, besides units of time and measure ("$98 a share").
_PER = frozenset(
    "share person dozen piece ticket household unit barrel night plate kilo capita game bottle".split()
)
_METRE = re.compile(
    r"\s*(?:$|[.,;:)\]]|(?:x|tall|long|wide|high|deep|thick|away|from|below|above|north|south|east|west|off|up|down|to|and|is"
    r"|hurdles|freestyle|sprint|underwater|inland)\b)"
)
# "plus or minus three points" is how far either way, and no negative number
_EITHER_WAY = re.compile(r"(?:\bplus(?:[ -]or[ -]|/|[ -])minus |±\s?|\+/[-−]\s?)$", re.IGNORECASE)
_SIGNED = re.compile(r"(?:^|[\s(])([-−+])\s?$")
_AND_A_HALF = re.compile(r"[ -]and[ -]a[ -](half|quarter)\b")
_OF = re.compile(r"[ \u00a0]of[ \u00a0]")
_OF_UNIT = re.compile(r"[ -](?:of )?an?[ -]")
_MILLIONS = re.compile(r"[ \u00a0]?M(?=[A-Z]{3}\b)")
# Hedges that may part a number from its unit: "20-plus years", "100 or so miles".
_BEFORE_UNIT = frozenset(f"bounds/{words}" for words in ("plus", "or more", "or so", "odd", "some", "+"))


def read_amount(text: str, numeral: Numeral, floor: int) -> Draft | None:
    """The draft of the number at `numeral`, its hedge sought from `floor` on; null where it is part of a word."""
    if numeral.inner:
        return _inner(text, numeral, floor)
    numeral = _metre(text, numeral)
    draft = Draft(numeral.start, numeral.end, numeral.low, numeral.high, numeral.step, numeral)
    read_sign(text, draft, floor)
    if draft.unit is None:
        _read_unit(text, draft)
    _read_rate(text, draft)
    read_age(text, draft)
    if _in_word(text, draft):
        return None
    _read_sign(text, draft)
    if draft.hedge is None:
        name = draft.unit.name if draft.unit else None
        draft.hedge = hedge_before(text, draft.start, floor, name) or hedge_after(text, draft.end)
    if draft.direction is None:
        at = draft.hedge.start if draft.hedge and draft.hedge.start < draft.start else draft.start
        draft.direction = direction_before(text, draft, at, floor)
    return draft


def _inner(text: str, numeral: Numeral, floor: int) -> Draft:
    """ "a year and a half": the unit stands inside."""
    draft = Draft(numeral.start, numeral.end, numeral.low, numeral.high, numeral.step, numeral)
    first = re.compile(r"\w+[ -]").match(text, numeral.start)
    surface = unit_at(text, first.end(), symbols=False) if first else None
    draft.unit = surface.unit if surface else None
    draft.hedge = hedge_before(text, draft.start, floor, "year")
    return draft


def _metre(text: str, numeral: Numeral) -> Numeral:
    """ "48m." is a length where no noun follows; "35m of its devices" and "12.3m tonnes" are millions."""
    short = numeral.scaled and text[numeral.end - 1] == "m" and text[numeral.end - 2].isdigit()
    if not short or money_before(text, numeral.start) or not _METRE.match(text, numeral.end):
        return numeral
    return read_numeral(text[: numeral.end - 1], numeral.start) or numeral


def _in_word(text: str, draft: Draft) -> bool:
    """Whether a letter runs on behind or before the number, so that it is part of a name."""
    behind = text[draft.end : draft.end + 1]
    if draft.end == draft.numeral.end and (behind.isalnum() or behind == "_"):
        return True
    before = text[draft.start - 1 : draft.start] if draft.start else ""
    signed = draft.start < draft.numeral.start or not text[draft.start].isdigit()
    return not signed and bool(before) and (before.isalnum() or before in "_@#")


# "Five day labourers", "twelve night watchmen" are no five days. A length has a hyphen or a noun in the singular
# ("a six day strike").
_OF_DAY_OR_NIGHT = re.compile(
    r" (?:day|night) (?!(?:is|was|has|as|ss)\b)(?:[a-z]+[a-rt-z]s|[a-z]+men|people)\b"
)


def _read_unit(text: str, draft: Draft) -> None:
    loose = hedge_after(text, draft.end)
    if loose and loose.entry in _BEFORE_UNIT:
        surface = unit_behind(text, loose.end, digits=False)
        if surface:
            draft.unit, draft.end, draft.hedge = surface.unit, surface.end, loose
            return
    surface = _surface(text, draft)
    if surface is None:
        draft.unit = MONEY if is_money(text, draft) else None
        return
    unit, end = surface.unit, surface.end
    if unit.name == "degree":
        named = unit_at(text, end + (text[end : end + 1] == " "))
        if named and named.unit.kind == "temperature":
            unit, end = named.unit, named.end
    said = text[draft.end : end].strip(" -\u00a0").lower()
    if unit.name == "pound sterling" and said in {"pound", "pounds"} and not are_sterling(text, draft, end):
        unit = units()["pound-mass"]
    draft.unit, draft.end = unit, end
    half = _AND_A_HALF.match(text, end) if unit.kind in {"time", "length"} else None
    if half:  # "two years and a half"
        draft.low = draft.high = draft.low + (0.5 if half[1] == "half" else 0.25)
        draft.step, draft.end = draft.low % 1, half.end()
    if unit.kind == "money":
        read_coins(text, draft)


def _surface(text: str, draft: Draft) -> Surface | None:
    """The unit behind the number: touching, after a space, after "of" ("thousands of miles", "half an hour")."""
    numeral = draft.numeral
    millions = _MILLIONS.match(text, draft.end)  # "30 MUSD"
    if millions:
        surface = unit_at(text, millions.end())
        if surface and surface.unit.kind == "money":
            multiply(draft, 1e6)
            return surface
    last = text[numeral.end - 1]
    digits = last.isdigit() or last in "½⅓⅔¼¾" or numeral.scaled
    surface = unit_behind(text, draft.end, digits=digits)
    if surface and text[draft.end : surface.end] in {"C", "F"}:
        if _is_seat(text, draft):
            surface = None
        elif text[draft.end] == "F":  # "115F"; "2.5 F" is a capacitance
            surface = Surface(units()["fahrenheit"], surface.end)
    if surface and numeral.low > 1 and _OF_DAY_OR_NIGHT.match(text, draft.end):
        return None
    gap = None
    if surface is None and numeral.share and numeral.low in {0.5, 0.25}:
        gap = _OF_UNIT.match(text, draft.end)
    elif surface is None and (numeral.vague or numeral.entry or numeral.low >= 100):
        gap = _OF.match(text, draft.end)
    return unit_at(text, gap.end(), symbols=False) if gap else surface


def _is_seat(text: str, draft: Draft) -> bool:
    """Whether a letter that touches a number is none of a temperature: "flat 3C", "seat 22F", "a 4C patient"."""
    written = text[draft.numeral.start : draft.numeral.end]
    plain = written.isdigit() and (len(written) < 2 or draft.low > 130)
    return plain or is_label(text, draft.start)


def _read_rate(text: str, draft: Draft) -> None:
    """ "$98 a share", "90 miles an hour", "10 kV/cm"; without a unit it is read with its noun ("200 drones a day")."""
    match = _RATE.match(text, draft.end) if draft.unit is not None else None
    if not match or _RELATIVE.match(text, match.end()):
        return
    if match["whole"]:
        draft.per, draft.end = _WHOLE_RATES[match["whole"]], match.end()
        return
    word = match["unit"].lower()
    per = "year" if word == "annum" else word if word in _PER else None
    if per is None:
        surface = unit_at(text, match.start("unit"), symbols="/" in match.group() or " per " in match.group())
        if (
            surface is None
            or surface.unit.kind in {"money", "share", "times", "level"}
            or surface.end < match.end()
        ):
            return
        per = surface.unit.name
    draft.per, draft.end = per, match.end()


def _read_sign(text: str, draft: Draft) -> None:
    """ "-1.3%", "+0.2%", "minus 20 degrees"."""
    before = text[max(0, draft.start - 16) : draft.start]
    if _EITHER_WAY.search(before):
        return
    if before.lower().endswith("minus "):
        draft.start -= 6
        draft.low = draft.high = -draft.low
        return
    match = _SIGNED.search(before)
    first = text[draft.numeral.start]
    if not match or not (first.isdigit() or first == "."):
        return
    at = draft.start - len(before) + match.start(1)
    share = draft.unit is not None and draft.unit.name == "percentage"
    warmth = draft.unit is not None and draft.unit.kind == "temperature"
    earlier = text[max(0, at - 4) : at].rstrip()[-1:]
    in_range = bool(earlier) and (earlier.isdigit() or earlier in "%°,;") and match[1] != "+" and not share
    if in_range or (before.endswith(" ") and not warmth):
        return
    draft.start = at
    if match[1] == "+":
        draft.direction = "up"
        return
    draft.low = draft.high = -draft.low
    draft.direction = "down" if share else None
