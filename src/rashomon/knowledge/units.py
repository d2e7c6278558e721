"""Units of measure and currencies: their published names, the words and signs that stand for them, their sizes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Literal

import msgspec

from rashomon.lexicons import load


class Unit(msgspec.Struct, frozen=True):
    """`name` as published ("metric ton"), `kind` what it measures ("mass", "money"), `size` in that kind's base unit.

    Base units: metre, square metre, cubic metre, kilogram, second, watt, joule … Currencies have no size: nothing is
    converted at a rate nobody stated. `entry` is the lexicon entry.
    """

    name: str
    kind: str
    size: float | None
    entry: str


class Surface(msgspec.Struct, frozen=True):
    """A unit as written: the code point behind it."""

    unit: Unit
    end: int


_SQUARE = ("square ", "sq ", "sq. ", "sq.")
_CUBIC = ("cubic ", "cu ", "cu. ")
_SPACE = " \u00a0\u2009\u202f"
_WORDS = re.compile(rf"[A-Za-zÀ-ž.]+(?:[ \u00a0-][A-Za-zÀ-ž]+){{0,3}}")
_GAP = re.compile(rf"[{_SPACE}]?[(\[{{<](?=[A-Za-z°µμ]{{1,4}}[)\]}}>])|[{_SPACE}]?[-‐‑]?")
# "20 more years", "three straight days"
_STRETCH = re.compile(
    r"[ \u00a0](?:more|additional|further|extra|full|straight|consecutive|long|whole|entire|solid)[ \u00a0](?=(?:second|minute|hour|day|night|week|month|year|decade|mile|kilomet|met[er])\w*)"
)
_APART = re.compile(r" - [a-z]")
_FEET = re.compile(r"(?:ft|feet|foot)[ ,]+[0-9.]+$")
# Letters that are words or marks of their own unless they touch the digits.
_TOUCHING = frozenset(
    {
        "in",
        "p",
        "c",
        "b",
        "B",
        "t",
        "st",
        "pc",
        "h",
        "A",
        "kn",
        "L",
        "V",
        "J",
        "K",
        "mt",
        "gal",
        "cal",
        "nm",
        "sec",
        "″",
        "′",
    }
)
_LONGEST = 8  # characters of the longest symbol or sign
# Currencies named by a country and a common word; the country is read off the text.
_COMMON_MONEY = frozenset(
    {
        "dollar",
        "pound",
        "peso",
        "franc",
        "krone",
        "rupee",
        "dinar",
        "shilling",
        "crown",
        "lira",
        "rial",
        "riyal",
        "dirham",
    }
)


@cache
def units() -> dict[str, Unit]:
    """Every unit by its published name, SI multiples, squares, cubes and currencies among them."""
    return {unit.name: unit for unit, *_ in _entries()}


@cache
def _entries() -> tuple[tuple[Unit, tuple[str, ...], tuple[str, ...]], ...]:
    """(unit, words in lower case, symbols) of every unit that can stand behind a number."""
    return (*_measures(), *_money())


def _measures() -> Iterator[tuple[Unit, tuple[str, ...], tuple[str, ...]]]:
    prefixes = load("prefixes")
    for name, entry in load("units").items():
        origin = f"units/{name}"
        words, symbols = tuple(entry.get("words", ())), tuple(entry.get("symbols", ()))
        forms = [(Unit(name, entry["kind"], float(entry["size"]), origin), _with_plurals(words), symbols)]
        if entry.get("prefixed"):
            forms += _prefixed(name, entry, prefixes, origin)
        yield from forms
        if entry["kind"] == "length" and "-" not in name:
            for unit, spellings, signs in forms:
                yield from _powers(unit, spellings, signs, origin)


def _prefixed(
    name: str, entry: dict[str, Any], prefixes: dict[str, Any], origin: str
) -> list[tuple[Unit, tuple[str, ...], tuple[str, ...]]]:
    found = []
    for prefix, p in prefixes.items():
        if entry["kind"] == "data" and p["size"] < 1:
            continue
        words = _with_plurals(tuple(prefix + word for word in entry.get("words", ())))
        extra = ("kilo", "kilos") if prefix == "kilo" and name == "gram" else ()
        signs = tuple(p["symbol"] + symbol for symbol in entry.get("symbols", ()))
        if prefix == "micro":
            signs += tuple(letter + symbol for letter in "µu" for symbol in entry.get("symbols", ()))
        if entry["kind"] == "data":
            signs += tuple(p["symbol"].lower() + symbol for symbol in entry.get("symbols", ()))
        found.append(
            (
                Unit(prefix + name, entry["kind"], float(entry["size"]) * p["size"], origin),
                words + extra,
                signs,
            )
        )
    return found


def _powers(
    unit: Unit, words: tuple[str, ...], symbols: tuple[str, ...], origin: str
) -> Iterator[tuple[Unit, tuple[str, ...], tuple[str, ...]]]:
    size = unit.size or 1.0
    for power, kind, before, after in ((2, "area", _SQUARE, ("2", "²")), (3, "volume", _CUBIC, ("3", "³"))):
        name = ("square " if power == 2 else "cubic ") + unit.name
        spellings = tuple(b + w for b in before for w in (*words, *(s for s in symbols if s.isalpha())))
        signs = tuple(s + a for s in symbols if s.isalpha() and s != "in" for a in after)
        yield Unit(name, kind, size**power, origin), spellings, signs


def _money() -> Iterator[tuple[Unit, tuple[str, ...], tuple[str, ...]]]:
    for name, entry in load("currencies").items():
        unit = Unit(name, "money", None, f"currencies/{name}")
        code = _codes(entry)
        signs = tuple(s for s in entry.get("signs", ()) if s != "dollar")
        yield unit, _with_plurals(tuple(entry.get("words", ()))), signs + code


def _codes(entry: dict[str, Any]) -> tuple[str, ...]:
    """The ISO code, in lower case too where that is no English word, and with a dollar sign ("mxn$")."""
    if "code" not in entry:
        return ()
    code = entry["code"]
    lower = code.lower()
    return (code, code + "$", lower + "$", *(() if lower in {"try", "lak", "all", "top"} else (lower,)))


def _with_plurals(words: tuple[str, ...]) -> tuple[str, ...]:
    return words + tuple(_plural(word) for word in words if _plural(word) not in words)


def _plural(word: str) -> str:
    if word.startswith(("degree ", "part per", "deg ")):  # the noun in front bends: "degrees Celsius"
        head, _, rest = word.partition(" ")
        return f"{head}s {rest}"
    return word + ("es" if word.endswith(("ch", "sh", "x")) else "s")


@cache
def _by_word() -> dict[str, Unit]:
    return {word.replace("-", " "): unit for unit, words, _ in _entries() for word in words}


@cache
def _by_symbol() -> dict[str, Unit]:
    table: dict[str, Unit] = {}
    for unit, _, symbols in _entries():
        for symbol in symbols:
            table.setdefault(symbol, unit)
    return table


def unit_at(text: str, start: int, *, symbols: bool = True) -> Surface | None:
    """The unit whose words or symbol begin at the code point `start`; symbols only where `symbols` (behind digits)."""
    if start >= len(text):
        return None
    found = _word_at(text, start)
    if found:
        return found
    return symbol_at(text, start) if symbols else None


def _word_at(text: str, start: int) -> Surface | None:
    match = _WORDS.match(text, start)
    if not match:
        return None
    table = _by_word()
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
    match = re.match(r"([A-Z][a-z]+(?:an|ese|ish|i|ch))[ \u00a0-]([a-z]+?)s?\b", run)
    if not match or match[2] not in _COMMON_MONEY:
        return None
    return Surface(
        Unit(f"{match[1].lower()} {match[2]}", "money", None, f"currencies/{match[2]}"), start + match.end()
    )


def symbol_at(text: str, start: int) -> Surface | None:
    """The unit whose symbol or currency sign stands at `start`, not running on into a word or number."""
    table = _by_symbol()
    for length in range(min(_LONGEST, len(text) - start), 0, -1):
        sign = text[start : start + length]
        unit = table.get(sign)
        if unit is None:
            continue
        after = text[start + length : start + length + 1]
        if sign[-1].isalnum() and (after.isalnum() or after in {"-", "_", "'", "’"}):
            continue
        if unit_is_money(unit) and after.isdigit():  # "50 $10 notes": the sign is the next amount's
            continue
        return Surface(unit, start + length)
    return None


def unit_is_money(unit: Unit) -> bool:
    return unit.kind == "money"


def unit_behind(text: str, end: int, *, digits: bool) -> Surface | None:
    """The unit behind a number that ends at `end`: touching it, or after a space or a hyphen; `digits` says how it is written."""
    touching = symbol_at(text, end) if digits else None
    if touching:
        return touching
    gap = _GAP.match(text, end)
    begin = gap.end() if gap else end
    stretch = _STRETCH.match(text, end)
    if stretch:
        return unit_at(text, stretch.end(), symbols=False)
    if _APART.match(text, end):  # "30 - year bonds", as texts cut into words have it
        found = unit_at(text, end + 3, symbols=False)
        return found if found and text[found.end - 1] != "s" else None
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
    signs = {s for entry in load("currencies").values() for s in entry.get("signs", ())}
    codes = {code for entry in load("currencies").values() for code in _codes(entry)}
    ordered = sorted(signs | codes | {s.lower() for s in signs if _lowers(s)}, key=lambda s: (-len(s), s))
    return re.compile(
        rf"(?<![A-Za-z])(?P<million>M(?=[A-Z]{{3}}))?(?P<sign>{'|'.join(map(re.escape, ordered))})[{_SPACE}]?$"
    )


def _lowers(sign: str) -> bool:
    """Whether a sign may be written small: "hk $", but "a $2 million gain" is no Australian one."""
    return "$" in sign and sum(letter.isalpha() for letter in sign) > 1


@cache
def _by_sign() -> dict[str, Unit]:
    table = {}
    for name, entry in load("currencies").items():
        unit = Unit(name, "money", None, f"currencies/{name}")
        for sign in (*entry.get("signs", ()), *_codes(entry)):
            table.setdefault(sign, unit)
            if _lowers(sign):
                table.setdefault(sign.lower(), unit)
    return table


def money_before(text: str, start: int) -> tuple[Unit, int, float] | None:
    """The currency whose sign or code stands right before `start`, where it begins, and a factor (10⁶ for "MUSD")."""
    window = max(0, start - 8)
    match = _before().search(text[window:start])
    if not match:
        return None
    return _by_sign()[match["sign"]], window + match.start(), 1e6 if match["million"] else 1.0


def convert(value: float, unit: str, target: str) -> float | None:
    """`value` of `unit` in `target`; null where the two do not measure the same or have no fixed rate (currencies)."""
    if unit == target:
        return value
    table = units()
    a, b = table.get(unit), table.get(target)
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
    return "money" if unit == "money" or unit.rpartition(" ")[2] in _COMMON_MONEY else None
