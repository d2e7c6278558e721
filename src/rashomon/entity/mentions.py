"""What names a document holds, and of what sort: the parser's labels, mended by casing, titles, the gazetteer and the document itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import msgspec

from rashomon.knowledge.gazetteer import Gazetteer
from rashomon.knowledge.gazetteer_layout import NameRole, fold
from rashomon.knowledge.gazetteer_words import AFTER, NEVER, PREPOSITIONS
from rashomon.knowledge.names import is_known_body, parse_body, sound, titles
from rashomon.lexicons import load
from rashomon.model import Annotation, Document, EntityType, Name, Token

_TYPES: dict[str, EntityType] = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "facility", "NORP": "group", "EVENT": "event",
    "PRODUCT": "product", "WORK_OF_ART": "other", "LAW": "other",
}  # fmt: skip
_UNIT = re.compile(
    r"\b\d+(?:st|nd|rd|th) (?:[A-Z][\w-]+ ){0,4}(?:Brigade|Division|Battalion|Regiment|Army|Corps|Fleet|Squadron|Wing)\b"
)
_CRAFT = re.compile(r"\b(?:[A-Z][A-Za-z]{0,3}-\d{1,3}[A-Z]{0,2}\d?[A-Z]?|(?:USS|HMS|MV|MT|SS|INS) [A-Z][\w-]+(?: [A-Z][\w-]+)?)\b")
_LINK = re.compile(r"https?:|\w\.\w+/\w|^[@#]")


# Ranks that are also adjectives, and words of ranks that do not stand alone.
_NOT_ALONE = frozenset({"major", "general", "private", "vice", "rear", "first", "staff", "chief", "warrant", "deputy", "specialist", "father", "st", "saint"})
# Words of bodies that every state has.
_EVERY_STATE = frozenset(
    "ministry department foreign defense defence interior health finance justice education energy agriculture transport emergency emergencies "
    "situations affairs ministries army navy air force military parliament government supreme constitutional court central bank national guard "
    "coast security service council of and the general staff armed forces police".split()
)


_LOCATIVE = frozenset({"in", "at", "near", "outside", "across", "inside", "around"})
_DEMONYM_ENDINGS = ("n", "ns", "an", "ans", "ian", "ians", "ese", "i", "is", "ish")


class Mention(msgspec.Struct, frozen=True):
    """One name in the text, code points `start`:`end`, tokens `first` up to `stop` (equal outside the parse: a signature)."""

    start: int
    end: int
    text: str
    type: EntityType
    first: int
    stop: int
    rule: str


@cache
def role_words() -> frozenset[str]:
    """Nouns that say what a person is (lexicons/roles.toml)."""
    return frozenset(word for entry in load("roles")["role"] for word in entry["words"])


@cache
def forms_of_address() -> frozenset[str]:
    """Forms of address and ranks (lexicons/titles.toml): what only a person's name follows."""
    return frozenset(word for entry in load("titles")["title"] if entry["kind"] != "office" for word in entry["words"]) - _NOT_ALONE


class _Finder:
    """One document's names."""

    def __init__(self, document: Document, annotation: Annotation, gazetteer: Gazetteer) -> None:
        self.text = document.text
        self.tokens = annotation.tokens
        self.names = annotation.names
        self.gazetteer = gazetteer
        self.full = [n for n in self.names if n.type == "PERSON" and self._words(n) > 1 and not self._known_place(n)]
        self.surnames = {sound(self.tokens[n.stop - 1].text) for n in self.full}
        self.words = {t.text for t in self.tokens if t.text[0].isupper()}
        self.votes = self._votes()
        self.givens = {sound(self.tokens[n.first].text) for n in self.full}

    def find(self) -> Iterator[Mention]:
        """Every name, in order, none inside another."""
        taken: list[tuple[int, int]] = []
        found = [m for m in (self._mention(n) for n in self.names) if m is not None]
        taken = [(m.start, m.end) for m in found]
        for pattern, kind, rule in ((_UNIT, "organisation", "military-unit"), (_CRAFT, "vehicle", "craft")):
            for match in pattern.finditer(self.text):
                mention = self._at(match.start(), match.end(), kind, rule)  # type: ignore[arg-type]
                if mention is not None:
                    found = [m for m in found if m.end <= mention.start or m.start >= mention.end]
                    found.append(mention)
                    taken.append((mention.start, mention.end))
        found += [m for m in self._missed() if all(m.end <= s or m.start >= e for s, e in taken)]
        yield from sorted(found, key=lambda m: (m.start, m.end))

    def _words(self, name: Name) -> int:
        return sum(t.pos != "PUNCT" and t.tag != "POS" for t in self.tokens[name.first : name.stop])

    def _mention(self, name: Name) -> Mention | None:
        first, stop = name.first, name.stop
        while first < stop and (self.tokens[first].text.lower() in ("the", "a", "an", "'", "’", '"', "“") or self.tokens[first].pos == "SPACE"):
            first += 1
        while stop > first and (self.tokens[stop - 1].tag == "POS" or self.tokens[stop - 1].pos in ("PUNCT", "SPACE") and self.tokens[stop - 1].text != "."):
            stop -= 1
        kind = _TYPES.get(name.type)
        if name.type == "PERSON":
            while stop - first > 1 and self.tokens[first].text.lower().rstrip(".") in titles():
                first += 1
        if first >= stop or kind is None:
            return None
        text = self.text[self.tokens[first].start : self.tokens[stop - 1].end]
        if "\n" in text or _LINK.search(text) or not any(c.isupper() for c in text):
            return None
        if kind == "group" and (self._all_demonyms(text) or self._root(text) or self._opens_sentence(first, stop)):
            return None
        return self._mended(first, stop, text, kind)

    def _mended(self, first: int, stop: int, text: str, kind: EntityType) -> Mention | None:
        """The name with its sort put right."""
        start, end = self.tokens[first].start, self.tokens[stop - 1].end
        rule = "parser"
        single = stop - first == 1
        heard = sound(text)
        if single and heard in self.surnames and kind != "person" and not self._sure_place(text) and not self._all_demonyms(text):
            kind, rule = "person", "surname-in-document"
        elif single and kind == "place" and heard in self.givens and not self._placed(first):
            kind, rule = "person", "given-name-in-document"
        elif kind == "place" and is_known_body(text) and not self._sure_place(text):
            kind, rule = "organisation", "known-body"
        elif kind in ("person", "organisation", "product", "other", "event") and self._is_place(first, stop, text):
            kind, rule = "place", "gazetteer"
        elif single and self._root(text):
            return None  # what comes from a place that the text names: no name of its own
        elif kind in ("person", "organisation", "product", "other") and self._votes_for_place(first, stop, text):
            kind, rule = "place", "place-in-document"
        elif kind in ("organisation", "product", "place", "group", "other") and self._titled(first) and not self._is_place(first, stop, text):
            if all(t.pos == "PROPN" and t.text.replace("-", "").isalpha() for t in self.tokens[first:stop]) and stop - first <= 3:
                kind, rule = "person", "title"
        if kind in ("place", "facility") and self._all_demonyms(text):
            return None
        if kind == "organisation" and single and self._part_of_title(stop, text):
            return None
        if kind == "organisation":
            first = self._with_state(first, text)
            start = self.tokens[first].start
            text = self.text[start:end]
        if kind == "place" and stop < len(self.tokens) and self.tokens[stop].text in AFTER and not self.tokens[stop].text.endswith("s"):
            stop += 1
            end = self.tokens[stop - 1].end
            text = self.text[start:end]
        if kind == "person" and single and rule == "parser" and self.tokens[first].pos not in ("PROPN", "X", "NOUN"):
            return None
        return Mention(start, end, text, kind, first, stop, rule)

    def _votes(self) -> Counter[tuple[str, str]]:
        """How often the document uses a name as each sort: by the parser's label, and behind a preposition of place."""
        votes: Counter[tuple[str, str]] = Counter()
        for name in self.names:
            text = self.text[name.start : name.end].removeprefix("the ")
            votes[text, _TYPES.get(name.type, "other")] += 1
            before = self.tokens[name.first - 1].text.lower() if name.first else ""
            if before in _LOCATIVE:
                votes[text, "place"] += 1
        return votes

    def _votes_for_place(self, first: int, stop: int, text: str) -> bool:
        """Whether the document elsewhere treats the name as a place: Tarvia, for it says Tarvian; at Marrow Quay, in Kessim."""
        if self._titled(first) or sound(text) in self.surnames or is_known_body(text):
            return False
        if any(text + ending in self.words or text.removesuffix("a") + ending in self.words for ending in _DEMONYM_ENDINGS):
            return stop - first == 1 and len(text) > 3
        places, people = self.votes[text, "place"], self.votes[text, "person"] if stop - first > 1 else 0
        return places > people and places >= self.votes[text, "organisation"] and not text.isupper()

    def _root(self, text: str) -> bool:
        """Whether a word is made from the name of a place that this text names ("Tarvians" where it says Tarvia)."""
        for ending in _DEMONYM_ENDINGS:
            root = text.removesuffix(ending)
            if root != text and len(root) > 2 and any(w in self.words and self.votes[w, "person"] <= self.votes[w, "place"] + self.votes[w, "organisation"] + 9 * (w != root) for w in (root + "a", root)):
                return not self.gazetteer.knows(text) and any(w in self.words and any(self.votes[w, k] for k in _TYPES.values()) for w in (root, root + "a"))
        return False

    def _opens_sentence(self, first: int, stop: int) -> bool:
        """A single word that has its capital from opening a sentence, as far as this document shows."""
        token = self.tokens[first]
        opens = first == 0 or self.tokens[first - 1].sentence != token.sentence
        return opens and stop - first == 1 and sum(t.text == token.text for t in self.tokens) == 1

    def _placed(self, first: int) -> bool:
        return first > 0 and self.tokens[first - 1].text.lower() in PREPOSITIONS

    def _is_place(self, first: int, stop: int, text: str) -> bool:
        """Whether a name that the parser takes for something else is a place that everybody knows, or one followed by its kind."""
        if self._titled(first) or sound(text) in self.surnames or (stop - first == 1 and sound(text) in self.givens):
            return False
        found = [c for c in self.gazetteer.find(text) if c.role != NameRole.DEMONYM]
        if not found:
            return False
        if stop < len(self.tokens) and self.tokens[stop].text.lower() in AFTER:
            return True
        return self._sure_place(text)

    def _sure_place(self, text: str) -> bool:
        return any(
            c.entry.kind in ("country", "continent", "sea", "area", "region", "facility", "island")
            or (c.role == NameRole.MAIN and c.entry.population >= 250_000)
            or (c.entry.capital and c.entry.population >= 100_000)
            for c in self.gazetteer.find(text)
            if c.role != NameRole.DEMONYM
        )

    def _known_place(self, name: Name) -> bool:
        text = self.text[name.start : name.end]
        return any(c.role == NameRole.MAIN and (c.entry.kind != "point" or c.entry.population > 250_000) for c in self.gazetteer.find(text))

    def _titled(self, first: int) -> bool:
        """Whether a title or an office stands right before: "Mr.", "Gen.", "Governor", "president"; never "major" or "acting" alone."""
        if first == 0:
            return False
        token = self.tokens[first - 1]
        word = token.text.lower().rstrip(".")
        if token.sentence != self.tokens[first].sentence:
            return False
        if word in role_words():
            return token.pos in ("NOUN", "PROPN") and (token.text[0].isupper() or token.dep in ("compound", "nmod", "appos", "ROOT"))
        return word in forms_of_address() and token.text[0].isupper()

    def _part_of_title(self, stop: int, text: str) -> bool:
        """ "Defense" in "Defense Minister Ann Lee"; not "SBU" in "SBU chief Ann Lee"."""
        if stop >= len(self.tokens) or self.tokens[stop].text.lower() not in role_words():
            return False
        return not text.isupper() and parse_body(text).known is None

    def _with_state(self, first: int, text: str) -> int:
        """ "Russia's Defense Ministry": a body of a name that every state has takes its owner along."""
        if not all(word.lower() in _EVERY_STATE for word in text.split()):
            return first
        at = first - 1
        if at > 0 and self.tokens[at].tag == "POS":
            at -= 1
        if at < 0 or self.tokens[at].sentence != self.tokens[first].sentence or not self.tokens[at].text[0].isupper():
            return first
        return at if any(c.entry.kind in ("country", "region") for c in self.gazetteer.find(self.tokens[at].text)) else first

    def _all_demonyms(self, text: str) -> bool:
        found = self.gazetteer.find(text)
        return bool(found) and all(c.role == NameRole.DEMONYM for c in found)

    def _at(self, start: int, end: int, kind: EntityType, rule: str) -> Mention | None:
        covered = [t.index for t in self.tokens if t.start < end and start < t.end]
        if not covered or self.tokens[covered[0]].text.startswith(("http", "@", "#")):
            return None
        return Mention(start, end, self.text[start:end], kind, covered[0], covered[-1] + 1, rule)

    def _missed(self) -> Iterator[Mention]:
        """Capitalised words without a label that are a known person's surname, or stand behind a title."""
        named = {i for n in self.names for i in range(n.first, n.stop)}
        at = 0
        while at < len(self.tokens):
            stop = at
            while stop < len(self.tokens) and stop not in named and _name_like(self.tokens[stop]) and stop - at < 4:
                stop += 1
            if stop == at:
                at += 1
                continue
            first = at
            while first < stop and self.tokens[first].text.lower().rstrip(".") in titles():
                first += 1
            titled = self._titled(first) if first < stop else False
            if first < stop:
                text = self.text[self.tokens[first].start : self.tokens[stop - 1].end]
                known = stop - first == 1 and sound(text) in self.surnames
                if (known or titled) and "\n" not in text and text.lower() not in role_words() and fold(text) not in NEVER and not self._all_demonyms(text):
                    if known or not self.gazetteer.knows(text):
                        rule = "surname-in-document" if known else "title"
                        yield Mention(self.tokens[first].start, self.tokens[stop - 1].end, text, "person", first, stop, rule)
            at = stop


def _name_like(token: Token) -> bool:
    return token.pos == "PROPN" and token.text[0].isupper() and token.text.replace("-", "").replace("’", "").replace("'", "").replace(".", "").isalpha()


def find_mentions(document: Document, annotation: Annotation, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The names of a document, in order."""
    return tuple(_Finder(document, annotation, gazetteer).find())
