"""Where a document comes from, as far as anything but its places says: outlet, address, telephone numbers, bodies.

Local papers seldom write their state: "geographic scope" in Lieberman, Samet and Sankaranarayanan (2010). Whatever
is found is a vote among votes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

import msgspec

from rashomon.knowledge.gazetteer import Gazetteer
from rashomon.knowledge.gazetteer_layout import NameRole
from rashomon.lexicons import load
from rashomon.measure.places_mention import Mention
from rashomon.model import Document

# Weights in votes: a place of the text gives one. Set by reasoning on invented local papers of our own (tests).
_OUTLET, _ADDRESS, _NUMBER, _MARK = 1.0, 1.5, 4.0, 1.0
_MOST_NUMBERS = 3
_TELEPHONE = re.compile(r"([2-9]\d\d)(?<!\d{4})(?<!\d\d-\d{3})\)?[-. ]\s?\d{3}[-. ]\d{4}(?![\d-])")


class Hint(msgspec.Struct, frozen=True):
    """A country, or a unit of one (the gazetteer's row), that something in the document points to."""

    country: str
    weight: float
    unit: int | None = None


@cache
def _area_codes() -> dict[str, tuple[str, str]]:
    """Area code → country and name of its unit (lexicons/area_codes.toml)."""
    return {code: (e["country"], e["name"]) for e in load("area_codes")["area_code"] for code in e["codes"]}


@cache
def _marks() -> tuple[tuple[str, str, str], ...]:
    """The first word of each mark, the mark, its country (lexicons/country_marks.toml)."""
    marks = ((word, entry["country"]) for entry in load("country_marks")["mark"] for word in entry["words"])
    return tuple((re.split(r"[ '’]", mark)[0], mark, country) for mark, country in marks)


@cache
def _paper_words() -> frozenset[str]:
    """Words of outlets' names (lexicons/outlets.toml)."""
    return frozenset(load("outlets")["media"]["words"]) | {
        "sun",
        "star",
        "citizen",
        "leader",
        "enterprise",
        "today",
        "com",
    }


def hints(document: Document, gazetteer: Gazetteer, words: frozenset[str]) -> tuple[Hint, ...]:
    """The countries and units that the address, the outlet's name, telephone numbers and words of one country
    point to; `words` are the document's.
    """
    return (
        *_of_address(document, gazetteer),
        *_of_outlet(document, gazetteer),
        *_of_numbers(document.text, gazetteer),
        *_of_marks(document.text, words),
    )


def _of_address(document: Document, gazetteer: Gazetteer) -> Iterator[Hint]:
    if document.url:
        top = (urlsplit(document.url).hostname or "").rpartition(".")[2].upper()
        code = {"UK": "GB"}.get(top, top)
        if len(code) == 2 and gazetteer.country(code) is not None:
            yield Hint(code, _ADDRESS)


def _of_outlet(document: Document, gazetteer: Gazetteer) -> Iterator[Hint]:
    for word in (document.outlet or "").split():
        countries = {
            c.entry.country for c in gazetteer.find(word) if c.entry.country and c.entry.kind != "point"
        }
        if len(countries) == 1:
            yield from (Hint(code, _OUTLET) for code in sorted(countries))


def _of_numbers(text: str, gazetteer: Gazetteer) -> Iterator[Hint]:
    found = dict.fromkeys(m[1] for m in _TELEPHONE.finditer(text) if m[1] in _area_codes())
    for code in list(found)[:_MOST_NUMBERS]:
        country, name = _area_codes()[code]
        unit = next(
            (
                c.entry
                for c in gazetteer.find(name)
                if c.entry.kind == "region" and c.entry.country == country
            ),
            None,
        )
        yield Hint(country, _NUMBER, unit.index if unit is not None else None)


def _of_marks(text: str, words: frozenset[str]) -> Iterator[Hint]:
    for first, mark, country in _marks():
        if (first in words or mark in words) and re.search(rf"(?<!\w){re.escape(mark)}(?![\w-])", text):
            yield Hint(country, _MARK)


def outlet_places(document: Document, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The places that the outlet's name and address hold ("The Paris News", texarkanagazette.com), as mentions that
    stand nowhere: they vote, and are not shown.
    """
    names = []
    words = (document.outlet or "").removeprefix("The ").split()
    paper = next((i for i, word in enumerate(words) if word.lower() in _paper_words()), 0)
    if paper:
        names.append(" ".join(words[:paper]))
    host = (urlsplit(document.url or "").hostname or "").removeprefix("www.").split(".")[0]
    stem = _stem(host)
    if stem and stem != host:
        names.append(stem)
    found = []
    for name in dict.fromkeys(names):
        candidates = tuple(c for c in gazetteer.find(name) if c.role == NameRole.MAIN)
        if candidates:
            found.append(Mention(-1, -1, name, name, 0, 0, candidates, None, "outlet", "", hidden=True))
    return tuple(found)


def _stem(host: str) -> str:
    """A host's name without the words of papers at its end."""
    stem = host.replace("-", "")
    shorter = True
    while shorter:
        ends = [w for w in _paper_words() if stem.endswith(w) and len(stem) > len(w) + 2]
        shorter = bool(ends)
        if shorter:
            stem = stem.removesuffix(max(ends, key=lambda w: (len(w), w)))
    return stem
