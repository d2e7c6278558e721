"""The words around a place's name that say what it is (lexicons/place_words.toml)."""

from __future__ import annotations

from typing import Literal

from rashomon.lexicons import load

Wanted = Literal["point", "district", "region", "country", "island", "sea", "river", "mountain", "facility"]

_WORDS = load("place_words")

# "Kursk region" → region; "the province of Idlib" → region.
AFTER: dict[str, Wanted] = {word: entry["kind"] for entry in _WORDS["kind"] for word in entry["after"]}
BEFORE: dict[str, Wanted] = {word: entry["kind"] for entry in _WORDS["kind"] for word in entry["before"]}
FACILITIES: frozenset[str] = frozenset(_WORDS["facility"]["words"])
PREPOSITIONS: frozenset[str] = frozenset(_WORDS["preposition"]["words"])
# Folded names that are places somewhere and hardly ever meant: months, days, words of news.
NEVER: frozenset[str] = frozenset(_WORDS["never"]["words"])
