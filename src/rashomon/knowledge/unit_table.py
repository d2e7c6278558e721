"""The units of the lexicons `units`, `prefixes` and `currencies`: their multiples, squares, cubes, words and signs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

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


class Spelling(NamedTuple):
    """A unit with the words (in lower case) and the symbols (in their case) that stand for it behind a number."""

    unit: Unit
    words: tuple[str, ...]
    symbols: tuple[str, ...]


# Currencies named by a country and a common word; the country is read off the text.
COMMON_MONEY = frozenset(
    "dollar pound peso franc krone rupee dinar shilling crown lira rial riyal dirham".split()
)
_SQUARE = ("square ", "sq ", "sq. ", "sq.")
_CUBIC = ("cubic ", "cu ", "cu. ")
# ISO codes that are English words in lower case.
_CODES_LIKE_WORDS = frozenset({"try", "lak", "all", "top"})


@cache
def units() -> dict[str, Unit]:
    """Every unit by its published name, SI multiples, squares, cubes and currencies among them."""
    return {spelling.unit.name: spelling.unit for spelling in spellings()}


@cache
def spellings() -> tuple[Spelling, ...]:
    """Every unit that can stand behind a number, as written."""
    return (*_measures(), *_money())


@cache
def by_word() -> dict[str, Unit]:
    """Unit by its words in lower case, hyphens as spaces."""
    return {word.replace("-", " "): spelling.unit for spelling in spellings() for word in spelling.words}


@cache
def by_symbol() -> dict[str, Unit]:
    """Unit by its symbol or sign behind a number, in its case."""
    table: dict[str, Unit] = {}
    for spelling in spellings():
        for symbol in spelling.symbols:
            table.setdefault(symbol, spelling.unit)
    return table


@cache
def by_sign() -> dict[str, Unit]:
    """Currency by the sign or code that may stand before an amount."""
    table: dict[str, Unit] = {}
    for name, entry in load("currencies").items():
        unit = Unit(name, "money", None, f"currencies/{name}")
        for sign in (*entry.get("signs", ()), *_codes(entry)):
            table.setdefault(sign, unit)
            # "hk $" is written small, but "a $2 million gain" is no Australian one
            if "$" in sign and sum(letter.isalpha() for letter in sign) > 1:
                table.setdefault(sign.lower(), unit)
    return table


def _measures() -> Iterator[Spelling]:
    prefixes = load("prefixes")
    for name, entry in load("units").items():
        origin = f"units/{name}"
        words, symbols = tuple(entry.get("words", ())), tuple(entry.get("symbols", ()))
        forms = [
            Spelling(Unit(name, entry["kind"], float(entry["size"]), origin), _with_plurals(words), symbols)
        ]
        if entry.get("prefixed"):
            forms += _prefixed(name, entry, prefixes, origin)
        yield from forms
        if entry["kind"] == "length" and "-" not in name:
            for form in forms:
                yield from _powers(form, origin)


def _prefixed(name: str, entry: dict[str, Any], prefixes: dict[str, Any], origin: str) -> list[Spelling]:
    found = []
    for prefix, p in prefixes.items():
        if entry["kind"] == "data" and p["size"] < 1:
            continue
        words = _with_plurals(tuple(prefix + word for word in entry.get("words", ())))
        extra = ("kilo", "kilos") if prefix == "kilo" and name == "gram" else ()
        letters: tuple[str, ...] = (p["symbol"], "µ", "u") if prefix == "micro" else (p["symbol"],)
        if entry["kind"] == "data":
            letters += (p["symbol"].lower(),)
        signs = tuple(letter + symbol for letter in letters for symbol in entry.get("symbols", ()))
        unit = Unit(prefix + name, entry["kind"], float(entry["size"]) * p["size"], origin)
        found.append(Spelling(unit, words + extra, signs))
    return found


def _powers(form: Spelling, origin: str) -> Iterator[Spelling]:
    size = form.unit.size or 1.0
    letters = tuple(s for s in form.symbols if s.isalpha())
    for power, kind, before, after in ((2, "area", _SQUARE, "2²"), (3, "volume", _CUBIC, "3³")):
        name = ("square " if power == 2 else "cubic ") + form.unit.name
        words = tuple(b + w for b in before for w in (*form.words, *letters))
        signs = tuple(s + a for s in letters if s != "in" for a in after)
        yield Spelling(Unit(name, kind, size**power, origin), words, signs)


def _money() -> Iterator[Spelling]:
    for name, entry in load("currencies").items():
        unit = Unit(name, "money", None, f"currencies/{name}")
        signs = tuple(s for s in entry.get("signs", ()) if s != "dollar")
        yield Spelling(unit, _with_plurals(tuple(entry.get("words", ()))), signs + _codes(entry))


def _codes(entry: dict[str, Any]) -> tuple[str, ...]:
    """The ISO code, in lower case too where that is no English word, and with a dollar sign ("mxn$")."""
    if "code" not in entry:
        return ()
    code = entry["code"]
    lower = code.lower()
    return (code, code + "$", lower + "$", *(() if lower in _CODES_LIKE_WORDS else (lower,)))


def _with_plurals(words: tuple[str, ...]) -> tuple[str, ...]:
    return words + tuple(_plural(word) for word in words if _plural(word) not in words)


def _plural(word: str) -> str:
    if word.startswith(("degree ", "part per", "deg ")):  # the noun in front bends: "degrees Celsius"
        head, _, rest = word.partition(" ")
        return f"{head}s {rest}"
    return word + ("es" if word.endswith(("ch", "sh", "x")) else "s")
