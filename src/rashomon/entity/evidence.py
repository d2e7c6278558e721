"""What a document's own words say of its names: surnames and given names it introduces, titles, places it
moves in.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from rashomon.knowledge.gazetteer import Gazetteer
from rashomon.knowledge.gazetteer_layout import NameRole
from rashomon.knowledge.gazetteer_words import AFTER, LOCATIVE, PREPOSITIONS, STATES_OWN
from rashomon.knowledge.names import is_known_body, parse_body, sound
from rashomon.lexicons import load
from rashomon.model import Annotation, Document, EntityType, Name

TYPES: dict[str, EntityType] = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "facility", "NORP": "group",
    "EVENT": "event", "PRODUCT": "product", "WORK_OF_ART": "other", "LAW": "other",
}  # fmt: skip
_ENDINGS = ("n", "ns", "an", "ans", "ian", "ians", "ese", "i", "is", "ish")


@cache
def role_words() -> frozenset[str]:
    """Nouns that say what a person is (lexicons/roles.toml)."""
    return frozenset(word for entry in load("roles")["role"] for word in entry["words"])


@cache
def _addresses() -> frozenset[str]:
    """Forms of address and ranks (lexicons/titles.toml) that only a person's name follows."""
    return frozenset(
        w for e in load("titles")["title"] if e["kind"] in ("address", "rank") for w in e["words"]
    )


@cache
def _every_states() -> frozenset[str]:
    """Words of the names of bodies that every state has."""
    return frozenset(word for entry in load("bodies")["every_state"] for word in entry["words"])


@cache
def _storms() -> frozenset[str]:
    """Words of weather before a given name, with a capital (lexicons/roles.toml)."""
    return frozenset(word.capitalize() for word in load("roles")["weather"]["words"])


class Evidence:
    """What one document shows of its names."""

    def __init__(self, document: Document, annotation: Annotation, gazetteer: Gazetteer) -> None:
        self.text = document.text
        self.tokens = annotation.tokens
        self.names = annotation.names
        self.gazetteer = gazetteer
        full = [
            n for n in self.names if n.type == "PERSON" and self._words(n) > 1 and not self._known_place(n)
        ]
        self.surnames = frozenset(sound(self.tokens[n.stop - 1].text) for n in full)
        self.givens = frozenset(sound(self.tokens[n.first].text) for n in full)
        self.capitalised = Counter(t.text for t in self.tokens if t.text[0].isupper())
        self.votes = self._votes()

    def _words(self, name: Name) -> int:
        return sum(t.pos != "PUNCT" and t.tag != "POS" for t in self.tokens[name.first : name.stop])

    def _known_place(self, name: Name) -> bool:
        text = self.text[name.start : name.end]
        return any(
            c.role == NameRole.MAIN and (c.entry.kind != "point" or c.entry.population > 250_000)
            for c in self.gazetteer.find(text)
        )

    def _votes(self) -> Counter[tuple[str, EntityType]]:
        """How often the document uses a name as each sort: by the parser's label, behind a preposition of
        place ("in Kessim"), as the
        owner of what only states have ("Belmora's army").
        """
        votes: Counter[tuple[str, EntityType]] = Counter()
        for name in self.names:
            text = self.text[name.start : name.end].removeprefix("the ").removesuffix("'s").removesuffix("’s")
            votes[text, TYPES.get(name.type, "other")] += 1
            if name.first and self.tokens[name.first - 1].text.lower() in LOCATIVE:
                votes[text, "place"] += 1
            after = [t.text.lower() for t in self.tokens[name.stop - 1 : name.stop + 3]]
            if any(w in ("'s", "’s", "'", "’") for w in after[:2]) and STATES_OWN.intersection(after):
                votes[text, "place"] += 2
        return votes

    def votes_for_place(self, first: int, stop: int, text: str) -> bool:
        """Whether the document elsewhere treats the name as a place: Tarvia, for it says Tarvian; at Marrow
        Quay, in Kessim.
        """
        if self.titled(first) or sound(text) in self.surnames or is_known_body(text):
            return False
        if any(
            text + ending in self.capitalised or text.removesuffix("a") + ending in self.capitalised
            for ending in _ENDINGS
        ):
            return stop - first == 1 and len(text) > 3
        places, people = self.votes[text, "place"], self.votes[text, "person"] if stop - first > 1 else 0
        return places > people and places >= self.votes[text, "organisation"] and not text.isupper()

    def made_from_place(self, text: str) -> bool:
        """Whether a word is made from a name in this text that is no person's ("Tarvians" where it says Tarvia)."""
        if self.gazetteer.knows(text):
            return False
        stems = [
            text.removesuffix(ending)
            for ending in _ENDINGS
            if text.endswith(ending) and len(text) - len(ending) > 2
        ]
        roots = {stem + last for stem in stems for last in ("", "a")}
        return any(root in self.capitalised and not self._of_person(root) for root in sorted(roots))

    def _of_person(self, word: str) -> bool:
        return sound(word) in self.surnames or sound(word) in self.givens

    def storm(self, first: int) -> bool:
        """ "Storm Ida", "Hurricane Ida": weather bears given names."""
        at = [self.tokens[i].text for i in (first - 1, first) if i >= 0]
        return any(word in _storms() for word in at)

    def title_of_saint(self, first: int) -> bool:
        """ "St Brannoc's" is a hospital or a church."""
        return first > 0 and self.tokens[first - 1].text in ("St", "St.", "Saint")

    def opens_sentence(self, first: int, stop: int) -> bool:
        """A single word that has its capital from opening a sentence, as far as this document shows."""
        token = self.tokens[first]
        opens = first == 0 or self.tokens[first - 1].sentence != token.sentence
        return opens and stop - first == 1 and self.capitalised[token.text] == 1

    def placed(self, first: int) -> bool:
        """Whether a preposition of place stands right before."""
        return first > 0 and self.tokens[first - 1].text.lower() in PREPOSITIONS

    def is_place(self, first: int, stop: int, text: str) -> bool:
        """Whether a name that the parser takes for something else is a place that everybody knows, or one
        followed by its kind.
        """
        if (
            self.titled(first)
            or sound(text) in self.surnames
            or (stop - first == 1 and sound(text) in self.givens)
        ):
            return False
        found = [c for c in self.gazetteer.find(text) if c.role != NameRole.DEMONYM]
        if not found:
            return False
        if stop < len(self.tokens) and self.tokens[stop].text.lower() in AFTER:
            return True
        return self.sure_place(text)

    def sure_place(self, text: str) -> bool:
        """Whether everybody knows a place of that name."""
        return any(
            c.entry.kind in ("country", "continent", "sea", "area", "region", "facility", "island")
            or (c.role == NameRole.MAIN and c.entry.population >= 250_000)
            or (c.entry.capital and c.entry.population >= 100_000)
            for c in self.gazetteer.find(text)
            if c.role != NameRole.DEMONYM
        )

    def titled(self, first: int) -> bool:
        """Whether a title or an office stands right before: "Mr.", "Gen.", "Governor", "president"; never
        "major" or "acting" alone.
        """
        if first == 0:
            return False
        token = self.tokens[first - 1]
        word = token.text.lower().rstrip(".")
        if token.sentence != self.tokens[first].sentence:
            return False
        if word in role_words():
            return token.pos in ("NOUN", "PROPN") and (
                token.text[0].isupper() or token.dep in ("compound", "nmod", "appos", "ROOT")
            )
        return word in _addresses() and token.text[0].isupper()

    def part_of_title(self, stop: int, text: str) -> bool:
        """ "Defense" in "Defense Minister Ann Lee"; not "SBU" in "SBU chief Ann Lee"."""
        if stop >= len(self.tokens) or self.tokens[stop].text.lower() not in role_words():
            return False
        return not text.isupper() and parse_body(text).known is None

    def with_state(self, first: int, text: str) -> int:
        """ "Russia's Defense Ministry": a body of a name that every state has takes its owner along."""
        if not all(word.lower() in _every_states() for word in text.split()):
            return first
        at = first - 1
        if at > 0 and self.tokens[at].tag == "POS":
            at -= 1
        if (
            at < 0
            or self.tokens[at].sentence != self.tokens[first].sentence
            or not self.tokens[at].text[0].isupper()
        ):
            return first
        return (
            at
            if any(c.entry.kind in ("country", "region") for c in self.gazetteer.find(self.tokens[at].text))
            else first
        )

    def all_demonyms(self, text: str) -> bool:
        """Whether a word says only where somebody or something comes from ("Russian")."""
        found = self.gazetteer.find(text)
        return bool(found) and all(c.role == NameRole.DEMONYM for c in found)
