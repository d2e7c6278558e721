"""Units of measure and currencies in a text: what stands by a number, what it measures, how it converts."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from rashomon.knowledge.unit_table import COMMON_MONEY, Unit, by_sign, by_symbol, by_word, units

__all__ = [
    "Surface",
    "Unit",
    "convert",
    "kind_of_unit",
    "money_before",
    "symbol_at",
    "unit_at",
    "unit_behind",
    "units",
]


class Surface(msgspec.Struct, frozen=True):
    """A unit as written: the code point behind it."""

    unit: Unit
    end: int


_SPACE = " \u00a0\u2009\u202f"
_WORDS = re.compile(r"[A-Za-zÀ-ž.]+(?:[ \u00a0-][A-Za-zÀ-ž]+){0,3}")
_GAP = re.compile(rf"[{_SPACE}]?[(\[{{<](?=[A-Za-z°µμ]{{1,4}}[)\]}}>])|[{_SPACE}]?[-‐‑]?")
# "20 more years", "three straight days"
_STRETCH = re.compile(
    r"[ \u00a0](?:more|additional|previous|further|extra|full|straight|consecutive|long|whole|entire|solid)[ \u00a0]"
    r"(?=(?:second|minute|hour|day|night|week|month|year|decade|mile|kilomet|met[er])\w*)"
)
_APART = re.compile(r" - [a-z]")  # "30 - year bonds", as texts cut into words have it
_FEET = re.compile(r"(?:ft|feet|foot)[ ,]+[0-9.]+$")
# Letters that are words or marks of their own unless they touch the digits.
_TOUCHING = frozenset("in p c b B t st pc h A kn L V J K mt gal cal nm sec ″ ′ C".split())
_LONGEST = 8  # characters of the longest symbol or sign
_COUNTRY = re.compile(r"([A-Z][a-z]+(?:an|ese|ish|i|ch))[ \u00a0-]([a-z]+?)s?\b")


def unit_at(text: str, start: int, *, symbols: bool = True) -> Surface | None:
    """The unit whose words or symbol begin at the code point `start`; symbols only where `symbols` (behind digits)."""
    if start >= len(text):
        return None
    return _word_at(text, start) or (symbol_at(text, start) if symbols else None)


def _word_at(text: str, start: int) -> Surface | None:
    match = _WORDS.match(text, start)
    if not match:
        return None
    table = by_word()
    run = match.group()
    while run:
        unit = table.get(run.lower().replace("-", " ").replace("\u00a0", " "))
        if unit:
            return Surface(unit, start + len(run))
        run = _shorter(run)
    return _named_money(match.group(), start)


def _shorter(run: str) -> str:
    """The run without its last word; "" when one is left. Full stops count as ends ("sq.", "deg.")."""
    cut = max(run.rfind(" "), run.rfind("-"), run.rfind("\u00a0"), len(run) - 1 if run.endswith(".") else -1)
    return run[:cut].rstrip(" -\u00a0") if cut > 0 else ""


def _named_money(run: str, start: int) -> Surface | None:
    """ "Namibian dollars": a country's adjective before a common currency word."""
    match = _COUNTRY.match(run)
    if not match or match[2] not in COMMON_MONEY:
        return None
    unit = Unit(f"{match[1].lower()} {match[2]}", "money", None, f"currencies/{match[2]}")
    return Surface(unit, start + match.end())


def symbol_at(text: str, start: int) -> Surface | None:
    """The unit whose symbol or currency sign stands at `start`, not running on into a word or number."""
    table = by_symbol()
    for length in range(min(_LONGEST, len(text) - start), 0, -1):
        sign = text[start : start + length]
        unit = table.get(sign)
        if unit is None:
            continue
        after = text[start + length : start + length + 1]
        if sign[-1].isalnum() and (after.isalnum() or after in {"-", "_", "'", "’"}):
            continue
        if unit.kind == "money" and after.isdigit():  # "50 $10 notes": the sign is the next amount's
            continue
        return Surface(unit, start + length)
    return None


def unit_behind(text: str, end: int, *, digits: bool) -> Surface | None:
    """The unit behind a number that ends at `end`: touching it, or after a space or a hyphen.

    `digits` says that the number is written in digits, so that a symbol may follow.
    """
    touching = symbol_at(text, end) if digits else None
    if touching:
        return touching
    stretch = _STRETCH.match(text, end)
    if stretch:
        return unit_at(text, stretch.end(), symbols=False)
    if _APART.match(text, end):
        found = unit_at(text, end + 3, symbols=False)
        return found if found and text[found.end - 1] != "s" else None
    gap = _GAP.match(text, end)
    begin = gap.end() if gap else end
    found = unit_at(text, begin, symbols=digits)
    if (
        found
        and begin > end
        and text[begin : found.end] in _TOUCHING
        and text[found.end : found.end + 1] != "/"
    ):
        inches = text[begin : found.end] == "in" and _FEET.search(text[max(0, end - 12) : end])
        return found if inches else None
    return found


@cache
def _before() -> re.Pattern[str]:
    """Signs and codes that may stand before an amount, at the end of what is searched."""
    signs = "|".join(re.escape(sign) for sign in sorted(by_sign(), key=lambda s: (-len(s), s)))
    return re.compile(rf"(?<![A-Za-z])(?P<million>M(?=[A-Z]{{3}}))?(?P<sign>{signs})[{_SPACE}]?$")


def money_before(text: str, start: int) -> tuple[Unit, int, float] | None:
    """The currency whose sign or code stands right before `start`, where it begins, and a factor (10⁶ for "MUSD")."""
    window = max(0, start - _LONGEST)
    match = _before().search(text[window:start])
    if not match or (len(match["sign"]) == 1 and match["sign"].isalpha() and match.group()[-1] in _SPACE):
        return None
    return by_sign()[match["sign"]], window + match.start(), 1e6 if match["million"] else 1.0


def convert(value: float, unit: str, target: str) -> float | None:
    """`value` of `unit` in `target`; null where the two do not measure the same or have no fixed rate (currencies)."""
    if unit == target:
        return value
    a, b = units().get(unit), units().get(target)
    if a is None or b is None or a.kind != b.kind or a.size is None or b.size is None:
        return None
    if a.kind == "temperature":
        return _temperature(value, unit, target)
    return value * a.size / b.size


def _temperature(value: float, unit: str, target: str) -> float:
    kelvin = {"celsius": value + 273.15, "fahrenheit": (value - 32) / 1.8 + 273.15, "kelvin": value}[unit]
    return {"celsius": kelvin - 273.15, "fahrenheit": (kelvin - 273.15) * 1.8 + 32, "kelvin": kelvin}[target]


def kind_of_unit(unit: str) -> str | None:
    """What a unit measures ("money", "length"); of a rate, its numerator's kind; null for names nobody listed."""
    found = units().get(unit) or units().get(unit.partition(" per ")[0])
    if found:
        return found.kind
    return "money" if unit == "money" or unit.rpartition(" ")[2] in COMMON_MONEY else None
