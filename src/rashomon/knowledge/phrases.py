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


class Phrase(msgspec.Struct, frozen=True):
    """A phrase as its words, each with all its forms (`None` is the gap), and what it tells."""

    items: tuple[frozenset[str] | None, ...]
    aspect: str
    needs: tuple[str, ...]

    def length(self) -> int:
        """The number of words, gaps aside: the longer phrase says more."""
        return sum(item is not None for item in self.items)


class _Node:
    """A place in the tree of phrases: what may follow, and the phrases that end here."""

    __slots__ = ("after", "children", "ends", "gap")

    def __init__(self) -> None:
        self.children: dict[frozenset[str] | None, _Node] = {}
        self.after: dict[str, list[_Node]] = {}
        self.gap: _Node | None = None
        self.ends: list[Phrase] = []

    def child(self, item: frozenset[str] | None) -> _Node:
        """The node behind `item`, made where it is not there."""
        if item not in self.children:
            node = self.children[item] = _Node()
            if item is None:
                self.gap = node
            for form in sorted(item or ()):
                self.after.setdefault(form, []).append(node)
        return self.children[item]


class Phrasebook:
    """The phrases of one frame as a tree of their words, so that a text is compared with all of them at once."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self._root = _Node()
        for phrase in phrases:
            node = self._root
            for item in phrase.items:
                node = node.child(item)
            node.ends.append(phrase)

    def at(self, words: Sequence[str], index: int) -> list[tuple[Phrase, int]]:
        """The phrases that begin with the word at `index`, each with the index behind its last word; longer
        ones first, then those with conditions. Words are in lower case.
        """
        found: list[tuple[Phrase, int]] = []
        for node in self._root.after.get(words[index], ()):
            _collect(node, words, index + 1, found)
        if len(found) > 1:
            found.sort(key=lambda f: (-f[0].length(), not f[0].needs))
        return found


def _collect(node: _Node, words: Sequence[str], index: int, found: list[tuple[Phrase, int]]) -> None:
    """The phrases below `node` that the words from `index` on go through with."""
    found.extend((phrase, index) for phrase in node.ends)
    if index < len(words):
        for behind in node.after.get(words[index], ()):
            _collect(behind, words, index + 1, found)
    if node.gap is not None:
        for skip in range(index, min(index + _GAP + 1, len(words))):
            for behind in node.gap.after.get(words[skip], ()):
                _collect(behind, words, skip + 1, found)


def words_of_phrase(text: str, start: int, end: int) -> list[str]:
    """The words of ``start:end``, in lower case."""
    return [word.lower() for word in _WORD.findall(text, start, end)]


def places_of_words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where each of those words stands: asked for only where a phrase is found, which is seldom."""
    return [match.span() for match in _WORD.finditer(text, start, end)]


def phrasebook(rows: Sequence[tuple[str, str, tuple[str, ...]]]) -> Phrasebook:
    """The book of (phrase, aspect, needs)."""
    return Phrasebook(
        [Phrase(tuple(_item(w) for w in written.split()), aspect, needs) for written, aspect, needs in rows]
    )


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
