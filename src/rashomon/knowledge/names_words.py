"""How two words of persons' names answer each other: one word, forms of a given name, renderings of one, a slip."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from rashomon.knowledge import names_letters as letters
from rashomon.lexicons import load

Strength = Literal["equal", "variant", "rendering", "slip", "initial", "none"]

_PATRONYMIC = re.compile(r"(?:ov|ev)i(?:ch|c|kh)$|(?:ov|ev)na$|ivna$|i(?:ch|c)na$")
# The endings of Slavic surnames for a woman and for a man.
_HERS = re.compile(r"(?:sk|ck)a(?:ia|ya)?$|[oe]va$|ina$|aia$")
_HIS = re.compile(r"(?:sk|ck)i$|[oe]v$|in$|i$|oi$")
_SLAVIC = re.compile(r"(?:enko|uk|iuk|ak|[oe]v[a]?|in[a]?|ski|ska|chuk)$")


@cache
def _given() -> dict[str, frozenset[int]]:
    """Sound of a given name's form → the numbers of its entries in lexicons/given_names.toml (Pat is two people's)."""
    forms: dict[str, frozenset[int]] = {}
    for number, entry in enumerate(load("given_names")["name"]):
        for word in entry["words"]:
            for form in (letters.sound(word), word):
                forms[form] = forms.get(form, frozenset()) | {number}
    return forms


def strength(left: str, right: str, *, surname: bool, abjad: bool = False) -> Strength:
    """How two words of names answer each other, by their sounds."""
    if left == right:
        return "equal"
    if not left or not right:
        return "none"
    if min(len(left), len(right)) == 1:
        return "initial" if left[0] == right[0] and not surname else "none"
    if abjad:
        return "rendering" if _same_bones(left, right, surname=surname) else "none"
    if surname and _of_two_sexes(left, right):
        return "none"
    known, forms = _given().get(left), _given()
    if not surname or len(left) < 4:
        if known is not None and known & forms.get(right, frozenset()):
            return "variant"
        if known is not None and forms.get(right) is not None:
            return "none"
    if letters.vowels_only(left, right) or _horbenko(left, right) or _first_or_last(left, right):
        return "rendering"
    if _belarusian(left) == _belarusian(right):
        return "rendering"
    # Given names lie nearer to each other than surnames do (Christine, Christian; Christiane, Christiano).
    near = letters.edits(left, right) == 1 and not (left[:-1] == right[:-1] and left[-1] in "aeiou")
    short, long = sorted((left, right), key=len)
    other = surname and long[:-1] == short and long[-1] in "aeiousn"  # Varga, Vargas
    slip = letters.misspelt(left, right) and (near or surname) and not other
    return "slip" if slip and not _PATRONYMIC.search(left) else "none"


def _same_bones(left: str, right: str, *, surname: bool) -> bool:
    """Whether two names have the same consonants, in any form of a known given name; one consonant alone
    tells a given name only.
    """
    bones, theirs = letters.consonants(left), letters.consonants(right)
    for word, answer in ((left, theirs), (right, bones)):
        numbers = _given().get(word)
        if numbers is not None and not surname and answer in _bones_of(numbers):
            return True
    if not surname and bones == theirs:
        return True
    # The Hebrew letter of b is also one of v's two.
    hard = letters.consonants(left.replace("v", "b")), letters.consonants(right.replace("v", "b"))
    return any(len(a) > surname and a == b for a, b in ((bones, theirs), (hard[0], theirs), (bones, hard[1])))


@cache
def _bones_of(numbers: frozenset[int]) -> frozenset[str]:
    """The consonants of every form of a given name."""
    return frozenset(letters.consonants(word) for word, entries in _given().items() if entries & numbers)


def _horbenko(left: str, right: str) -> bool:
    """The Ukrainian h and the Russian g of one Slavic surname."""
    return {left[0], right[0]} == {"g", "h"} and left[1:] == right[1:] and bool(_SLAVIC.search(left))


def _first_or_last(left: str, right: str) -> bool:
    """The Arabic q (Gaddafi, Qaddafi), and the Belarusian end of a name in -enko."""
    if left[0] != right[0]:
        return {left[0], right[0]} == {"g", "k"} and left[1:] == right[1:] and len(left) > 4
    return left[:-1] == right[:-1] and left[:-1].endswith("enk") and {left[-1], right[-1]} == {"a", "o"}


def _belarusian(heard: str) -> str:
    """A Belarusian spelling by its Russian one: Tsikhanouskaya, Tikhanovskaya; Makouski, Makovsky."""
    return re.sub(r"^[cs](?=i)", "t", heard).replace("usk", "ovsk") if "usk" in heard else heard


def _of_two_sexes(left: str, right: str) -> bool:
    """A woman's form of a Slavic surname beside a man's."""
    for hers, his in ((left, right), (right, left)):
        stem = _HERS.sub("", hers)
        if (
            stem != hers
            and len(stem) > 2
            and his.startswith(stem)
            and not his.endswith("a")
            and _HIS.search(his)
        ):
            return True
    return False
