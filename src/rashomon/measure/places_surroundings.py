"""What stands around a name in the text: the parser's label, prepositions, kind words, a state behind a
comma, a dateline.
"""

from __future__ import annotations

import re

from rashomon.knowledge.gazetteer import Gazetteer
from rashomon.knowledge.gazetteer_layout import NameRole
from rashomon.knowledge.gazetteer_words import (
    AFTER,
    BEFORE,
    BREED,
    FACILITIES,
    ILLNESS,
    MUNICIPAL,
    PREPOSITIONS,
    TITLES,
    Wanted,
    shared_kind,
)
from rashomon.knowledge.names import is_known_body
from rashomon.model import Annotation, Document, Entity, Name

PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
_DATELINE = re.compile(r"(?:, [A-Z][\w.]+)?\s*(?:\([^)\n]{2,30}\)\s*)?(?:—|–|--|-)\s*")
_PARTS = frozenset({"Northern", "Southern", "Eastern", "Western", "Central", "The"})


class Surroundings:
    """A document's tokens and names, asked about stretches of tokens `first` up to `stop`."""

    def __init__(
        self, document: Document, annotation: Annotation, entities: tuple[Entity, ...], gazetteer: Gazetteer
    ) -> None:
        self.text = document.text
        self.tokens = annotation.tokens
        self.gazetteer = gazetteer
        self.names: list[Name | None] = [None] * len(self.tokens)
        for name in annotation.names:
            for index in range(name.first, name.stop):
                self.names[index] = name
        # What entity/ holds to be a person's or a known body's name.
        people = [e for e in entities if e.type == "person"]
        # "A Rome teenager" is a description, whose words are not the person's.
        self.people = {span for e in people for span in e.mentions if not _description(self.text, span)}
        # Those whose whole name is one word each time, which the parser may well have got wrong.
        self.doubtful = {
            span
            for e in people
            if len({self.text[start:end] for start, end in e.mentions}) == 1
            for span in e.mentions
        }
        self.bodies = {
            span
            for e in entities
            if e.type == "organisation" and is_known_body(e.name)
            for span in e.mentions
        }
        self.heads = {s.start for s in document.segments}
        self.segment = [annotation.sentences[t.sentence].segment for t in self.tokens]

    def label(self, first: int, stop: int) -> str:
        """The parser's label there, one of a place before any other; "" for none."""
        labels = [n.type for n in self.names[first:stop] if n is not None]
        return next((x for x in labels if x in PLACE_LABELS), labels[0] if labels else "")

    def inside_longer(self, first: int, stop: int) -> bool:
        """Whether the parser's name goes on with another word of weight."""
        name = self.names[first] or self.names[stop - 1]
        if name is None:
            return False
        others = [t for t in self.tokens[name.first : name.stop] if not first <= t.index < stop]
        return any(t.pos in ("PROPN", "NOUN", "ADJ", "NUM") for t in others)

    def rest_is_small(self, first: int, stop: int) -> bool:
        """Whether the rest of the parser's name says only which part or kind is meant ("northern Syria",
        "Lake Chad region").
        """
        name = self.names[first] or self.names[stop - 1]
        if name is None:
            return True
        others = [t for t in self.tokens[name.first : name.stop] if not first <= t.index < stop]
        return all(t.text.islower() or t.text in _PARTS for t in others)

    def dateline(self, first: int, stop: int) -> bool:
        """Whether the name opens a segment, in capitals, before a dash: "BANTAM — A mason …"."""
        if self.tokens[first].start not in self.heads or stop >= len(self.tokens):
            return False
        after = self.text[self.tokens[stop - 1].end : self.tokens[stop - 1].end + 40]
        return (
            bool(_DATELINE.match(after))
            and self.text[self.tokens[first].start : self.tokens[stop - 1].end].isupper()
        )

    def person(self, first: int, stop: int) -> bool:
        """Whether entity/ holds these words to be a person's."""
        start, end = self.tokens[first].start, self.tokens[stop - 1].end
        if (start, end) in self.bodies:
            return True
        for s, e in self.people:  # noqa: SIM110 - any() of a generator takes three times the time
            if s <= start and end <= e:
                return True
        return False

    def called_after(self, first: int, stop: int) -> bool:
        """Whether an illness, a strain, a paper or a treaty is called so ("Marburg virus", "The Boston Globe")."""
        if stop >= len(self.tokens) or self.segment[stop] != self.segment[first]:
            return False
        word = self.tokens[stop].text
        if word in TITLES:
            return not self.more_follows(stop + 1)
        return word in ILLNESS or word in BREED

    def placed(self, first: int) -> bool:
        """Whether a preposition of place stands before, an article between allowed."""
        before = self.tokens[first - 1] if first else None
        if before is not None and before.text.lower() == "the" and first > 1:
            before = self.tokens[first - 2]
        return (
            before is not None
            and before.text.lower() in PREPOSITIONS
            and before.pos in ("ADP", "SCONJ", "ADV", "VERB")
        )

    def after_comma(self, at: int) -> bool:
        """Whether a comma or a bracket stands right before."""
        return at > 0 and self.tokens[at - 1].text in (",", "(")

    def more_follows(self, stop: int) -> bool:
        """Whether another capitalised word follows: "Lincoln Financial" is no town."""
        return (
            stop < len(self.tokens)
            and self.tokens[stop].pos == "PROPN"
            and self.tokens[stop].text[0].isupper()
        )

    def town_has(self, stop: int) -> bool:
        """Whether what towns have stands behind ("Bonham police", "Bonham Superior Court")."""
        return stop < len(self.tokens) and self.tokens[stop].text.lower() in MUNICIPAL

    def facility_follows(self, stop: int) -> bool:
        """Whether the word for a facility stands behind, in lower case: "the Burlington airport"."""
        return (
            stop < len(self.tokens)
            and self.tokens[stop].text.title() in FACILITIES
            and self.tokens[stop].text.islower()
        )

    def in_middle(self, first: int) -> bool:
        """Whether a capitalised word before goes on here ("Bonham Superior Court"), or this is no name at all."""
        if self.tokens[first].text.lower() in MUNICIPAL:
            return True
        before = self.tokens[first - 1] if first else None
        return before is not None and before.pos == "PROPN" and before.text[0].isupper()

    def genitive(self, stop: int) -> bool:
        """Whether "'s" stands right behind."""
        return stop < len(self.tokens) and self.tokens[stop].tag == "POS"

    def state_follows(self, stop: int) -> bool:
        """A comma and a unit's name or its abbreviation ("Hinton, Iowa", "Paris, Mo.")."""
        if stop + 1 >= len(self.tokens) or self.tokens[stop].text != ",":
            return False
        for end in (stop + 3, stop + 2):
            if end <= len(self.tokens):
                text = self.text[self.tokens[stop + 1].start : self.tokens[end - 1].end]
                if any(
                    c.entry.kind in ("region", "country") and c.role != NameRole.DEMONYM
                    for c in self.gazetteer.find(text)
                ):
                    return text[0].isupper()
        return False

    def kind_word(self, first: int, stop: int) -> tuple[Wanted | None, int]:
        """What the words around say the place is, and where the mention ends: "Kursk region", "the province
        of Idlib".
        """
        if stop < len(self.tokens):
            word = self.tokens[stop].text
            wanted = AFTER.get(word.lower())
            of = stop + 1 < len(self.tokens) and self.tokens[stop + 1].text == "of"
            if wanted is not None and not of and (word.islower() or not self.more_follows(stop + 1)):
                return wanted, stop if word.lower().endswith("s") and wanted != "point" else stop + 1
            shared = shared_kind([t.text for t in self.tokens[stop : stop + 6]])
            if shared is not None:
                return shared, stop
        if first > 1 and self.tokens[first - 1].text.lower() == "of":
            wanted = BEFORE.get(self.tokens[first - 2].text.lower())
            if wanted is not None:
                return wanted, stop
        if first and self.tokens[first - 1].text == "County":
            return "district", stop
        return None, stop


def _description(text: str, span: tuple[int, int]) -> bool:
    """Whether a mention of a person is a description, by its first and last words."""
    words = text[span[0] : span[1]].split()
    return len(words) > 1 and words[0].lower() in ("a", "an", "the") and words[-1].islower()
