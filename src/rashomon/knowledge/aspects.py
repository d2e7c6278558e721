"""What figures measure: the order of aspects, their families and the frames of words that express them
(lexicons/aspects_*.toml).
"""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

import msgspec

from rashomon.knowledge.kinds import Kind, load_kinds
from rashomon.knowledge.phrases import Phrasebook, forms_of, phrasebook
from rashomon.lexicons import load

LEXICONS = (
    "aspects_trade",
    "aspects_harm",
    "aspects_things",
    "aspects_people",
    "aspects_supply",
    "aspects_force",
    "aspects_society",
    "aspects_theft",
    "aspects_sums",
    "aspects_money",
    "aspects_measures",
    "aspects_moves",
    "aspects_press",
    "aspects_business",
    "aspects_civic",
    "aspects_bulletins",
    "aspects_befell",
    "aspects_stuff",
    "aspects_plain",
)
Frame = Literal["object", "subject", "noun", "nominal", "of", "for", "at", "state", "unit"]
FRAMES: tuple[Frame, ...] = ("object", "subject", "noun", "nominal", "of", "for", "at", "state", "unit")
PHRASES = ("phrase", "setting", "before", "prelude")

# What is measured in these is no count: only entries that name the unit hold.
_STRICT = frozenset(("level", "time", "temperature", "speed", "angle"))
# What these units measure is no number of people.
_NOT_COUNTED = frozenset(("money", "time", "length", "area", "mass", "volume", "temperature", "speed"))


# Who does it where nobody is said to: an entry that asks for the subject's kind does not hold.
NOBODY = Kind("nobody", ())


class Aspect(msgspec.Struct, frozen=True):
    """One aspect: its name, the wider ones that include it, its family, and how its counts behave
    (lexicons/aspects_harm.toml says each flag).
    """

    name: str
    within: tuple[str, ...] = ()
    family: str | None = None
    cumulative: bool = False
    person: bool = False
    exclusive: bool = False
    standing: bool = False
    measured: bool = False
    firm: bool = False
    vague: bool = False


class Sense(msgspec.Struct, frozen=True):
    """One entry that a word may have in a frame: the kinds or units that it needs of the thing counted, and
    the kinds of which the verb's subject must be.
    """

    aspect: str
    needs: tuple[str, ...]
    by: tuple[str, ...] = ()


class Aspects(msgspec.Struct, frozen=True):
    """The lexicon, indexed by frame and word; entries with conditions stand first."""

    by_name: dict[str, Aspect]
    senses: dict[tuple[str, str], tuple[Sense, ...]]
    phrases: dict[str, Phrasebook]
    bases: dict[str, str]

    def base(self, lemma: str, text: str) -> str:
        """The verb as the lexicon writes it: the lemma, or what the form `text` is of where the lemma is a slip."""
        key = lemma.lower()
        if ("object", key) in self.senses or ("subject", key) in self.senses:
            return key
        return self.bases.get(text.lower(), key)

    def find(
        self,
        frame: Frame,
        word: str,
        kind: Kind | None,
        measure: str | None = None,
        by: Kind | None = NOBODY,
    ) -> Aspect | None:
        """The aspect of `word` in `frame` for a thing of `kind`, or an amount of what `measure` names
        ("money", "time"); `by` is the kind of the verb's subject, null where no kind knows it.
        """
        key = word.lower()
        found = self.senses.get((frame, key), ())
        if frame == "noun":
            found = (*found, *self.senses.get(("nominal", key), ()))
        for sense in found:
            if not self.fits(sense.aspect, sense.needs, kind, measure):
                continue
            if not sense.by or any(_meets(need, by, None) for need in sense.by):
                return self.by_name[sense.aspect]
        return None

    def fits(self, name: str, needs: tuple[str, ...], kind: Kind | None, measure: str | None) -> bool:
        """Whether a figure of `kind` or `measure` can be of the aspect `name` under the conditions `needs`."""
        if measure in _NOT_COUNTED and self.by_name[name].person:
            return False  # nobody rescues $210 million
        if measure in _STRICT and f"unit:{measure}" not in needs:
            return False
        wanted = [need for need in needs if not need.startswith("not:")]
        if any(load_kinds().is_a(kind, need[4:]) for need in needs if need.startswith("not:")):
            return False
        return not wanted or any(_meets(need, kind, measure) for need in wanted)

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
        return kind is None and measure is None
    if need == "count":
        return measure is None
    return need == f"unit:{measure}" if need.startswith("unit:") else load_kinds().is_a(kind, need)


@cache
def rows() -> tuple[dict[str, Any], ...]:
    """The entries of all lexicons of aspects, in their order."""
    return tuple(row for name in LEXICONS for row in load(name)["entry"])


@cache
def load_aspects() -> Aspects:
    """The aspects of lexicons/aspects_*.toml."""
    by_name: dict[str, Aspect] = {}
    senses: dict[tuple[str, str], list[Sense]] = {}
    told: dict[str, dict[tuple[str, tuple[str, ...]], str]] = {frame: {} for frame in PHRASES}
    for row in rows():
        by_name.setdefault(row["name"], _aspect(row))
    for row in sorted(rows(), key=lambda r: ("by" not in r, "needs" not in r)):
        name, needs = row["name"], tuple(row.get("needs", ()))
        for frame in FRAMES:
            for word in row.get(frame, ()):
                senses.setdefault((frame, word), []).append(Sense(name, needs, tuple(row.get("by", ()))))
        for book in PHRASES:
            for phrase in row.get(book, ()):
                told[book].setdefault((phrase, needs), name)
    books = {
        book: phrasebook([(phrase, name, needs) for (phrase, needs), name in found.items()])
        for book, found in told.items()
    }
    verbs = sorted({word for frame, word in senses if frame in ("object", "subject") and " " not in word})
    bases = {form: verb for verb in verbs for form in sorted(forms_of(verb))}
    return Aspects(by_name, {k: tuple(v) for k, v in senses.items()}, books, bases)


def _aspect(row: dict[str, Any]) -> Aspect:
    return Aspect(
        row["name"],
        _closure(row["name"]),
        row.get("family"),
        row.get("cumulative", False),
        row.get("person", False),
        row.get("exclusive", False),
        row.get("standing", False),
        row.get("measured", False),
        row.get("firm", False),
        row.get("vague", False),
    )


@cache
def _wider() -> dict[str, tuple[str, ...]]:
    direct: dict[str, tuple[str, ...]] = {}
    for row in rows():
        known = direct.get(row["name"], ())
        direct[row["name"]] = (*known, *(w for w in row.get("within", ()) if w not in known))
    return direct


def _closure(name: str) -> tuple[str, ...]:
    """All wider aspects of `name`, nearest first."""
    direct = _wider()
    found: list[str] = []
    queue = list(direct.get(name, ()))
    while queue:
        wider = queue.pop(0)
        if wider not in found:
            found.append(wider)
            queue.extend(direct.get(wider, ()))
    return tuple(found)
