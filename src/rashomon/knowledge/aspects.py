"""What figures measure: the order of aspects, their families and the frames of words that express them
(lexicons/aspects.toml).
"""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

import msgspec

from rashomon.knowledge.kinds import Kind, load_kinds
from rashomon.lexicons import load

Frame = Literal["object", "subject", "noun", "nominal", "of", "state", "phrase"]
FRAMES: tuple[Frame, ...] = ("object", "subject", "noun", "nominal", "of", "state", "phrase")

# What these units measure is no number of people.
_NOT_COUNTED = frozenset(("money", "time", "length", "area", "mass", "volume"))


class Aspect(msgspec.Struct, frozen=True):
    """One aspect: its name, the wider ones that include it, its family, and how its counts behave
    (lexicons/aspects.toml says each flag).
    """

    name: str
    within: tuple[str, ...] = ()
    family: str | None = None
    cumulative: bool = False
    person: bool = False
    exclusive: bool = False
    standing: bool = False


class Sense(msgspec.Struct, frozen=True):
    """One entry that a word may have in a frame, and the kinds or units that it needs of the thing counted."""

    aspect: str
    needs: tuple[str, ...]


class Aspects(msgspec.Struct, frozen=True):
    """The lexicon, indexed by frame and word; entries with needs stand first."""

    by_name: dict[str, Aspect]
    senses: dict[tuple[str, str], tuple[Sense, ...]]
    phrases: tuple[tuple[str, str], ...]

    def find(self, frame: Frame, word: str, kind: Kind | None, measure: str | None = None) -> Aspect | None:
        """The aspect of `word` in `frame` for a thing of `kind`, or an amount of what `measure` names
        ("money", "time").
        """
        key = word.lower()
        found = self.senses.get((frame, key), ())
        if frame == "noun":
            found = (*found, *self.senses.get(("nominal", key), ()))
        for sense in found:
            if measure in _NOT_COUNTED and self.by_name[sense.aspect].person:
                continue  # nobody rescues $210 million
            if not sense.needs or any(_meets(n, kind, measure) for n in sense.needs):
                return self.by_name[sense.aspect]
        return None

    def get(self, name: str | None) -> Aspect:
        """The aspect of that name; one that the lexicon does not have stands alone."""
        return self.by_name.get(name or "", Aspect(name or ""))

    def narrower(self, left: str | None, right: str | None) -> bool:
        """Whether whatever `left` counts, `right` counts too (destroyed ⊂ damaged ⊂ struck; killed ⊂ casualties)."""
        return bool(left and right and left != right and right in self.get(left).within)

    def money(self, name: str | None) -> bool:
        """Whether the aspect is an amount of damage or loss: these are compared with each other."""
        return self.get(name).family == "money"


def _meets(need: str, kind: Kind | None, measure: str | None) -> bool:
    if need == "kind:none":
        return kind is None
    return need == f"unit:{measure}" if need.startswith("unit:") else load_kinds().is_a(kind, need)


@cache
def load_aspects() -> Aspects:
    """The aspects of lexicons/aspects.toml."""
    by_name: dict[str, Aspect] = {}
    senses: dict[tuple[str, str], list[Sense]] = {}
    phrases: dict[str, str] = {}
    rows: list[dict[str, Any]] = load("aspects")["entry"]
    for row in sorted(rows, key=lambda r: "needs" not in r):
        name = row["name"]
        if name not in by_name or by_name[name].family is None:
            by_name[name] = Aspect(
                name,
                _closure(name, rows),
                row.get("family"),
                row.get("cumulative", False),
                row.get("person", False),
                row.get("exclusive", False),
                row.get("standing", False),
            )
        for frame in FRAMES[:-1]:
            for word in row.get(frame, ()):
                senses.setdefault((frame, word), []).append(Sense(name, tuple(row.get("needs", ()))))
        for phrase in row.get("phrase", ()):
            phrases.setdefault(phrase, name)
    longest = sorted(phrases.items(), key=lambda p: (-len(p[0]), p[0]))
    return Aspects(by_name, {k: tuple(v) for k, v in senses.items()}, tuple(longest))


def _closure(name: str, rows: list[dict[str, Any]]) -> tuple[str, ...]:
    """All wider aspects of `name`, nearest first."""
    direct: dict[str, list[str]] = {}
    for row in rows:
        direct.setdefault(row["name"], []).extend(
            w for w in row.get("within", ()) if w not in direct.get(row["name"], ())
        )
    found: list[str] = []
    queue = list(direct.get(name, ()))
    while queue:
        wider = queue.pop(0)
        if wider not in found:
            found.append(wider)
            queue.extend(direct.get(wider, ()))
    return tuple(found)
