"""What names a document holds, and of what sort: the parser's labels, mended by casing, titles, the
gazetteer and the document itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from rashomon.entity.beside import body_nouns, ends_as_body, opens_dateline, told_sort
from rashomon.entity.evidence import TYPES, Evidence, role_words
from rashomon.entity.unlabelled import find_unlabelled, name_like
from rashomon.knowledge.gazetteer import Gazetteer
from rashomon.knowledge.gazetteer_layout import fold
from rashomon.knowledge.gazetteer_words import AFTER, Wanted, shared_kind
from rashomon.knowledge.names import is_known_body, sex_of_address, sound, titles
from rashomon.model import Annotation, Document, EntityType, Name

_UNIT = re.compile(
    r"\b\d+(?:st|nd|rd|th) (?:[A-Z][\w-]+ ){0,4}"
    r"(?:Brigade|Division|Battalion|Regiment|Army|Corps|Fleet|Squadron|Wing)\b"
)
_CRAFT = re.compile(
    r"\b(?:[A-Z][A-Za-z]{0,3}-\d{1,3}[A-Z]{0,2}\d?[A-Z]?|(?:USS|HMS|MV|MT|SS|INS) [A-Z][\w-]+(?: [A-Z][\w-]+)?)\b"
)
# Rules by which the text itself says what a name is.
_TOLD = frozenset(("role-beside", "given-name", "dateline", "kind-beside", "body-beside"))
_LINK = re.compile(r"https?:|\w\.\w+/\w|^[@#]")


class Mention(msgspec.Struct, frozen=True):
    """One name in the text, code points `start`:`end`, tokens `first` up to `stop` (equal outside the parse:
    a signature).

    `wanted` is the kind of place that a plural behind a row of names gives it ("the Kursk and Voronezh regions");
    `sex` ("m", "f") what a form of address before a person's name says.
    """

    start: int
    end: int
    text: str
    type: EntityType
    first: int
    stop: int
    rule: str
    wanted: Wanted | None = None
    sex: str | None = None


class _Finder:
    """One document's names."""

    def __init__(self, document: Document, annotation: Annotation, gazetteer: Gazetteer) -> None:
        self.text = document.text
        self.tokens = annotation.tokens
        self.names = annotation.names
        self.gazetteer = gazetteer
        self.heads = frozenset(s.start for s in document.segments)
        self.evidence = Evidence(document, annotation, gazetteer)

    def find(self) -> Iterator[Mention]:
        """Every name, in order, none inside another."""
        pairs = [(n, m) for n in self.names if (m := self._mention(n)) is not None]
        shown = {sound(m.text.split()[-1]) for _, m in pairs if m.rule in _TOLD and m.type == "person"}
        shown -= self.evidence.surnames
        if shown:
            # Whom the text introduces as a person is one wherever the surname stands.
            self.evidence.surnames |= shown
            again = (
                self._mention(n) if m.stop - m.first == 1 and sound(m.text) in shown else m for n, m in pairs
            )
            found = [m for m in again if m is not None]
        else:
            found = [m for _, m in pairs]
        found = _one_sort(found)
        taken = [(m.start, m.end) for m in found]
        for pattern, kind, rule in ((_UNIT, "organisation", "military-unit"), (_CRAFT, "vehicle", "craft")):
            for match in pattern.finditer(self.text):
                mention = self._at(match.start(), match.end(), kind, rule)  # type: ignore[arg-type]
                if mention is not None:
                    found = [m for m in found if m.end <= mention.start or m.start >= mention.end]
                    found.append(mention)
                    taken.append((mention.start, mention.end))
        found += [m for m in self._missed() if all(m.end <= s or m.start >= e for s, e in taken)]
        yield from (self._addressed(m) for m in sorted(found, key=lambda m: (m.start, m.end)))

    def _addressed(self, mention: Mention) -> Mention:
        """A person's mention with what "Mr." or "Lady" before it says."""
        if mention.type != "person" or mention.first < 1:
            return mention
        word = self.tokens[mention.first - 1].text.lower().rstrip(".")
        sex = sex_of_address(word)
        return msgspec.structs.replace(mention, sex=sex) if sex else mention

    def _mention(self, name: Name) -> Mention | None:
        first, stop = name.first, name.stop
        while first < stop and (
            self.tokens[first].text.lower() in ("the", "a", "an", "'", "’", '"', "“")
            or self.tokens[first].pos == "SPACE"
        ):
            first += 1
        while stop > first and (
            self.tokens[stop - 1].tag == "POS"
            or (self.tokens[stop - 1].pos in ("PUNCT", "SPACE") and self.tokens[stop - 1].text != ".")
        ):
            stop -= 1
        kind = TYPES.get(name.type)
        if name.type == "PERSON":
            while stop - first > 1 and self.tokens[first].text.lower().rstrip(".") in titles():
                first += 1
            # "Farmer Gil Prewett"
            if stop - first > 2 and self.tokens[first].text.lower() in role_words():
                first += 1
        if first >= stop or kind is None:
            return None
        text = self.text[self.tokens[first].start : self.tokens[stop - 1].end]
        if "\n" in text or _LINK.search(text) or not any(c.isupper() for c in text):
            return None
        shown = self.evidence
        if kind != "facility" and shown.storm(first):
            return Mention(
                self.tokens[first].start, self.tokens[stop - 1].end, text, "event", first, stop, "storm"
            )
        if kind == "group" and (
            shown.all_demonyms(text) or shown.made_from_place(text) or shown.opens_sentence(first, stop)
        ):
            return None
        if kind == "person" and stop - first == 2 and shown.title_of_saint(first + 1):
            kind = "facility"
        if kind == "person" and stop - first == 1 and shown.title_of_saint(first):
            first, kind = first - 1, "facility"
            text = self.text[self.tokens[first].start : self.tokens[stop - 1].end]
        mended = self._sort(first, stop, text, kind)
        return self._bounded(first, stop, *mended) if mended is not None else None

    def _sort(self, first: int, stop: int, text: str, kind: EntityType) -> tuple[EntityType, str] | None:
        """What the name is, and by which rule; None for what is no name of its own."""
        shown, single, heard = self.evidence, stop - first == 1, sound(text)
        if kind == "facility":
            lone = single and not shown.placed(first)
            return None if lone or shown.all_demonyms(text) else (kind, "parser")
        if shown.all_demonyms(text) and kind != "organisation":
            return None
        if single and kind != "person" and heard in shown.surnames and not shown.sure_place(text):
            return "person", "surname-in-document"
        told = self._by_neighbours(first, stop, text, kind)
        if told is not None:
            return told
        if kind == "place":
            return self._sort_place(first, text, heard, single=single)
        if kind != "group" and shown.is_place(first, stop, text):
            return "place", "gazetteer"
        if single and (shown.made_from_place(text) or self._no_name(first, stop, text, kind)):
            return None
        if kind not in ("group", "event") and shown.votes_for_place(first, stop, text):
            return "place", "place-in-document"
        if kind not in ("person", "event") and shown.titled(first) and self._like_person(first, stop, text):
            return "person", "title"
        return kind, "parser"

    def _by_neighbours(
        self, first: int, stop: int, text: str, kind: EntityType
    ) -> tuple[EntityType, str] | None:
        """What the words beside a name that nobody knows say of its sort, where they speak against the parser."""
        start, end = self.tokens[first].start, self.tokens[stop - 1].end
        if kind != "place" and opens_dateline(self.text, start, end, self.heads):
            return "place", "dateline"
        if kind in ("event", "product", "other") or is_known_body(text) or self.gazetteer.knows(text):
            return None
        if self.evidence.titled(first) and kind == "person":
            return None
        if not all(name_like(t) for t in self.tokens[first:stop]):
            return ("organisation", "body-beside") if ends_as_body(self.tokens[first:stop]) else None
        placed = kind == "place" and self.evidence.placed(first)
        return told_sort(self.tokens, first, stop, kind, placed=placed)

    def _sort_place(
        self, first: int, text: str, heard: str, *, single: bool
    ) -> tuple[EntityType, str] | None:
        """What the parser's place is: a person of that name, a body, or a place."""
        shown = self.evidence
        if single and heard in shown.givens and not shown.placed(first):
            return "person", "given-name-in-document"
        if is_known_body(text) and not shown.sure_place(text):
            return "organisation", "known-body"
        if single and shown.made_from_place(text):
            return None
        if (
            not self.gazetteer.knows(text)
            and shown.titled(first)
            and self._like_person(first, first + len(text.split()), text)
        ):
            return "person", "title"
        return "place", "parser"

    def _no_name(self, first: int, stop: int, text: str, kind: EntityType) -> bool:
        """A single word that is a part of a title ("Defense Minister"), or none of a person's ("Falling")."""
        if kind == "organisation":
            common = self.evidence.opens_sentence(first, stop) and text.lower() in body_nouns()
            return common or self.evidence.part_of_title(stop, text)
        return kind == "person" and self.tokens[first].pos not in ("PROPN", "X", "NOUN")

    def _like_person(self, first: int, stop: int, text: str) -> bool:
        words = self.tokens[first:stop]
        return (
            len(words) <= 3
            and all(name_like(t) for t in words)
            and not self.evidence.is_place(first, stop, text)
        )

    def _bounded(self, first: int, stop: int, kind: EntityType, rule: str) -> Mention:
        """The mention, with the owner of a body that every state has, with the word for the kind of place."""
        start, end = self.tokens[first].start, self.tokens[stop - 1].end
        if kind == "organisation":
            first = self.evidence.with_state(first, self.text[start:end])
        wanted = shared_kind([t.text for t in self.tokens[stop : stop + 6]]) if kind == "place" else None
        following = self.tokens[stop].text if stop < len(self.tokens) else ""
        if kind == "place" and following in AFTER and not following.endswith("s"):
            stop += 1
        start, end = self.tokens[first].start, self.tokens[stop - 1].end
        return Mention(start, end, self.text[start:end], kind, first, stop, rule, wanted)

    def _at(self, start: int, end: int, kind: EntityType, rule: str) -> Mention | None:
        covered = [t.index for t in self.tokens if t.start < end and start < t.end]
        if not covered or self.tokens[covered[0]].text.startswith(("http", "@", "#")):
            return None
        return Mention(start, end, self.text[start:end], kind, covered[0], covered[-1] + 1, rule)

    def _missed(self) -> Iterator[Mention]:
        """The names that the parser left without a label."""
        for first, stop, kind, rule in find_unlabelled(self.evidence):
            start, end = self.tokens[first].start, self.tokens[stop - 1].end
            yield Mention(start, end, self.text[start:end], kind, first, stop, rule)


def _one_sort(found: list[Mention]) -> list[Mention]:
    """A name that the text says the sort of once is of that sort wherever the parser alone spoke."""
    told = {
        fold(m.text.split()[0] if m.rule == "kind-beside" else m.text): m for m in found if m.rule in _TOLD
    }
    kept = []
    for mention in found:
        told_of = told.get(fold(mention.text)) if mention.rule == "parser" else None
        if told_of is not None and told_of.type != mention.type:
            mention = msgspec.structs.replace(mention, type=told_of.type, rule="as-told")  # noqa: PLW2901
        kept.append(mention)
    return kept


def find_mentions(document: Document, annotation: Annotation, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The names of a document, in order."""
    return tuple(_Finder(document, annotation, gazetteer).find())
