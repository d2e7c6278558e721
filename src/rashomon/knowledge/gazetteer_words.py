"""The words around a place's name that say what it is (lexicons/place_words.toml)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from rashomon.lexicons import load

Wanted = Literal["point", "district", "region", "country", "island", "sea", "river", "mountain", "facility"]

_WORDS = load("place_words")

# "Kursk region" → region; "the province of Idlib" → region.
AFTER: dict[str, Wanted] = {word: entry["kind"] for entry in _WORDS["kind"] for word in entry["after"]}
BEFORE: dict[str, Wanted] = {word: entry["kind"] for entry in _WORDS["kind"] for word in entry["before"]}
FACILITIES: frozenset[str] = frozenset(_WORDS["facility"]["words"])
# Facilities that are called after the town they lie in.
IN_TOWNS: frozenset[str] = frozenset(_WORDS["in_towns"]["words"])
PREPOSITIONS: frozenset[str] = frozenset(_WORDS["preposition"]["words"])
# What a town has, behind its name.
MUNICIPAL: frozenset[str] = frozenset(_WORDS["municipal"]["words"])
# What is called after a place and lies in none: illnesses, strains and breeds, papers and treaties.
ILLNESS: frozenset[str] = frozenset(_WORDS["illness"]["words"])
BREED: frozenset[str] = frozenset(_WORDS["breed"]["words"])
TITLES: frozenset[str] = frozenset(_WORDS["title"]["words"])
# Verbs whose object may be a place.
REACHING: frozenset[str] = frozenset(_WORDS["reaching"]["words"])
# Prepositions that only places stand behind; what only states own.
LOCATIVE: frozenset[str] = frozenset(_WORDS["locative"]["words"])
STATES_OWN: frozenset[str] = frozenset(_WORDS["states_own"]["words"])
# Folded names that are places somewhere and hardly ever meant: months, days, words of news.
NEVER: frozenset[str] = frozenset(_WORDS["never"]["words"])


def shared_kind(words: Sequence[str]) -> Wanted | None:
    """What a plural behind a row of names makes of the first: `words` follow it ("and", "Voronezh", "regions")."""
    if not words or (words[0] not in ("and", "or", ",") and words[0] not in AFTER):
        return None
    for word in words:
        if word.endswith("s") and word in AFTER:
            return AFTER[word]
        if not word[0].isupper() and word not in ("and", "or", ","):
            return None
    return None


def kind_word(text: str) -> Wanted | None:
    """What the last word of "Kursk region" says the place is."""
    head, _, word = text.rpartition(" ")
    return AFTER.get(word.lower()) if head else None


def bare_name(text: str) -> str:
    """ "Kursk region" without its kind word; a name that holds the word with a capital is left ("Monroe County")."""
    head, _, word = text.rpartition(" ")
    return head if head and word.islower() and word in AFTER else text


def kind_of_name(text: str) -> Wanted | None:
    """What a capitalised last word makes of the whole name: "Monroe County" is a district, "Peace River" a
    river or a town.
    """
    head, _, word = text.rpartition(" ")
    kind = AFTER.get(word.lower()) if head and word[:1].isupper() else None
    return kind if kind in ("district", "region") else None
