"""Set phrases of the lexicon of aspects: "lost their lives", "in the dark", "winds of".

A phrase is written in words; `{lose}` stands for every form of the verb, `~` for no word up to three (forms:
regular spelling, and lexicons/irregular.toml).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import msgspec

from rashomon.lexicons import load

_WORD = re.compile(r"[\w'’-]+")
_GAP = 3  # words that `~` may stand for


class Word(msgspec.Struct, frozen=True):
    """A word of a text, lower case, with its place."""

    text: str
    start: int
    end: int


class Phrase(msgspec.Struct, frozen=True):
    """A phrase as its words, each with all its forms (`None` is the gap), and what it tells."""

    items: tuple[frozenset[str] | None, ...]
    aspect: str
    needs: tuple[str, ...]

    def length(self) -> int:
        """The number of words, gaps aside: the longer phrase says more."""
        return sum(item is not None for item in self.items)


class Phrasebook(msgspec.Struct, frozen=True):
    """The phrases of one frame, indexed by the forms of their first word; longer ones first."""

    by_first: dict[str, tuple[Phrase, ...]]

    def at(self, words: Sequence[Word], index: int) -> tuple[tuple[Phrase, int], ...]:
        """The phrases that begin with the word at `index`, each with the index behind its last word."""
        found = self.by_first.get(words[index].text, ())
        return tuple((p, end) for p in found if (end := _match(p.items, words, index)) is not None)


def words_of_phrase(text: str, start: int, end: int) -> tuple[Word, ...]:
    """The words of ``start:end``."""
    return tuple(Word(m.group().lower(), *m.span()) for m in _WORD.finditer(text, start, end))


def _match(items: tuple[frozenset[str] | None, ...], words: Sequence[Word], index: int) -> int | None:
    """The index behind the words that `items` match from `index` on; None where they do not."""
    for number, item in enumerate(items):
        if item is None:
            rest = items[number + 1 :]
            ends = (_match(rest, words, index + skip) for skip in range(_GAP + 1))
            return next((e for e in ends if e is not None), None)
        if index >= len(words) or words[index].text not in item:
            return None
        index += 1
    return index


def phrasebook(rows: Sequence[tuple[str, str, tuple[str, ...]]]) -> Phrasebook:
    """The book of (phrase, aspect, needs)."""
    made = [
        Phrase(tuple(_item(w) for w in written.split()), aspect, needs) for written, aspect, needs in rows
    ]
    by_first: dict[str, list[Phrase]] = {}
    for phrase in sorted(made, key=lambda p: (-p.length(), not p.needs)):
        for form in sorted(phrase.items[0] or ()):
            by_first.setdefault(form, []).append(phrase)
    return Phrasebook({form: tuple(found) for form, found in by_first.items()})


def _item(written: str) -> frozenset[str] | None:
    if written == "~":
        return None
    if written.startswith("{"):
        return forms_of(written.strip("{}"))
    return frozenset(written.split("/"))


@cache
def forms_of(verb: str) -> frozenset[str]:
    """All forms of a verb: "lose" → lose, loses, losing, lost."""
    irregular = _irregular().get(verb)
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    doubled = stem + stem[-1] if _doubles(verb) else stem
    if irregular is not None:
        return frozenset((verb, _third(verb), doubled + "ing", *irregular))
    past = verb[:-1] + "ied" if _after_consonant(verb) else doubled + "ed"
    return frozenset((verb, _third(verb), doubled + "ing", past))


def _third(verb: str) -> str:
    if _after_consonant(verb):
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _after_consonant(verb: str) -> bool:
    return verb.endswith("y") and verb[-2] not in "aeiou"


def _doubles(verb: str) -> bool:
    """One short vowel before one consonant in a verb of one syllable: "strip", "hit"; "visit" does not."""
    return (
        len(verb) > 2
        and verb[-1] not in "aeiouwxy"
        and verb[-2] in "aeiou"
        and verb[-3] not in "aeiou"
        and sum(letter in "aeiou" for letter in verb) == 1
    )


@cache
def _irregular() -> dict[str, tuple[str, ...]]:
    return {verb: tuple(entry["forms"]) for verb, entry in load("irregular").items()}
