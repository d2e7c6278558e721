"""Kinds of things: which nouns name the same kind, and which kind holds which (lexicons/kinds.toml)."""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from rashomon.lexicons import load

Fit = Literal["same", "narrower", "wider", "apart", "unknown"]


class Kind(msgspec.Struct, frozen=True):
    """One kind: its name, the wider kinds nearest first, whether its bare name stands for any narrower one,
    and whether it names people by what they do only (lexicons/kinds.toml says both).
    """

    name: str
    wider: tuple[str, ...]
    loose: bool = False
    generic: bool = False
    reprise: tuple[str, ...] = ()


class Kinds(msgspec.Struct, frozen=True):
    """The lexicon, indexed by word."""

    by_word: dict[str, Kind]
    by_name: dict[str, Kind]
    demonyms: frozenset[str] = frozenset()

    def of(self, lemma: str | None, modifiers: tuple[str, ...] = ()) -> Kind | None:
        """The kind that a noun names; two words ("cruise missile") win over one. None where the lexicon has none."""
        if not lemma:
            return None
        word = lemma.lower()
        last = word.rsplit(" ", 1)[-1]
        before = modifiers[-1].lower() if modifiers else ""
        found = self.by_word.get(f"{before} {word}") or self.by_word.get(word) or self.by_word.get(last)
        if found is None and last.endswith("men"):  # "servicemen", where the lemma is no singular
            found = self.by_word.get(f"{last[:-3]}man")
        if found is None and last.endswith("children"):  # "schoolchildren", "grandchildren"
            found = self.by_word.get("child")
        if found is None and lemma[0].isupper() and last in self.demonyms:
            return self.by_name["nationals"]
        return found

    def fit(self, left: Kind | None, right: Kind | None) -> Fit:
        """How `left` relates to `right`: the same kind, a narrower or wider one, or apart."""
        if left is None or right is None:
            return "unknown"
        if left.name == right.name:
            return "same"
        if right.name in left.wider:
            return "narrower"
        return "wider" if left.name in right.wider else "apart"

    def is_a(self, kind: Kind | None, name: str) -> bool:
        """Whether `kind` is the kind called `name` or narrower."""
        return kind is not None and (kind.name == name or name in kind.wider)


@cache
def load_kinds() -> Kinds:
    """The kinds of lexicons/kinds.toml."""
    rows = {row["name"]: row for row in load("kinds")["entry"]}
    by_name = {}
    for name, row in rows.items():
        wider, above = [], row.get("is")
        while above:
            wider.append(above)
            above = rows[above].get("is")
        by_name[name] = Kind(
            name,
            tuple(wider),
            row.get("loose", False),
            row.get("generic", False),
            tuple(row.get("reprise", ())),
        )
    by_word: dict[str, Kind] = {}
    for name, row in rows.items():
        for word in row["words"]:
            by_word.setdefault(word, by_name[name])
    return Kinds(by_word, by_name, _demonyms())


def _demonyms() -> frozenset[str]:
    """The words for who comes from a country, an area or a region ("American"), in lower case."""
    rows = (*load("countries")["country"], *load("areas")["area"], *load("regions")["region"])
    return frozenset(word.lower() for row in rows for word in row["demonyms"] if " " not in word)
