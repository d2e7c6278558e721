"""Where a text names places: the gazetteer's names among the capitalised words, judged by the parser's labels and the words around.

The parser alone mislabels a sixth of the place names of news; the gazetteer alone takes surnames and brands for villages. A name counts
where the two agree, or where one of them is sure: a country needs no label, a village needs a label, a preposition or its state behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from rashomon.knowledge.gazetteer import Candidate, Gazetteer
from rashomon.knowledge.gazetteer_layout import NameRole, fold
from rashomon.knowledge.gazetteer_words import (
    AFTER,
    BEFORE,
    FACILITIES,
    NEVER,
    PREPOSITIONS,
    Wanted,
    kind_of_name,
    shared_kind,
)
from rashomon.knowledge.names import is_known_body
from rashomon.model import Annotation, Document, Entity, Name, Token

_LONGEST = 6
_PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
_DATELINE = re.compile(r"(?:, [A-Z][\w.]+)?\s*(?:\([^)\n]{2,30}\)\s*)?(?:—|–|--|-)\s*")
_JOINTS = frozenset(("-", "'", "'s", "’s", "’", "/", ",", "D.C.", "."))
_CAPITALISED = re.compile(r"[^\W\d_]")
_SMALL = frozenset(
    "of the de del la le los las el al da do dos das and upon sur am an der von den on in St San".split()
)


class Mention(msgspec.Struct, frozen=True):
    """A name of a place in the text: tokens `first` up to `stop`, what it may mean, and what the words around ask for.

    `holder` is the number of the mention that the text names as its holder ("Paris, Texas"); `rule` says why it counts.
    """

    start: int
    end: int
    text: str
    name: str
    first: int
    stop: int
    candidates: tuple[Candidate, ...]
    wanted: Wanted | None
    rule: str
    label: str
    holder: int | None = None
    facility: bool = False


class _Reader:
    """One pass over a document."""

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
        # What entity/ holds to be a person's or a body's name, whole.
        self.people = {span for e in entities if e.type == "person" for span in e.mentions}
        self.bodies = {
            span
            for e in entities
            if e.type == "organisation" and is_known_body(e.name)
            for span in e.mentions
        }
        self.pending: list[Mention] = []
        self.heads = {s.start for s in document.segments}
        self.segment = [annotation.sentences[t.sentence].segment for t in self.tokens]

    def read(self) -> Iterator[Mention]:
        """The mentions in order, none inside another."""
        at = 0
        while at < len(self.tokens):
            mention = self._mention(at) if _opens(self.tokens[at]) else None
            if mention is not None:
                yield mention
                at = max(mention.stop, at + 1)
            else:
                at += 1

    def _mention(self, at: int) -> Mention | None:
        facility = self._facility(at)
        if facility is not None:
            return facility
        reach = at + 1
        while reach < min(at + _LONGEST, len(self.tokens)) and _continues(self.tokens[reach]):
            reach += 1
        for stop in range(reach, at, -1):
            last = self.tokens[stop - 1]
            if self.segment[stop - 1] != self.segment[at] or not _closes(last, stop - at):
                continue
            end = last.end
            text = self.text[self.tokens[at].start : end]
            if "\n" in text or (stop - at > 1 and "," in text and "." not in text):
                continue
            found = self.gazetteer.find(text)
            if self.text[end : end + 1] == "." and stop < len(self.tokens) and self._after_comma(at):
                pointed = self.gazetteer.find(text + ".")
                found = pointed or found
            if found:
                mention = self._judge(at, stop, text, found)
                if mention is not None:
                    return mention
        return self._hyphenated(at) or self._unlisted(at)

    def _judge(self, first: int, stop: int, text: str, found: tuple[Candidate, ...]) -> Mention | None:
        """Whether this name counts as a place here, and what kind the words around ask for."""
        if fold(text) in NEVER:
            return None
        wanted, end_token = self._kind_word(first, stop)
        if all(c.role == NameRole.DEMONYM for c in found):
            wanted, end_token = None, stop
        label = self._label(first, stop)
        rule = self._rule(first, stop, label, found, wanted, text)
        start, end = self.tokens[first].start, self.tokens[end_token - 1].end
        wanted = wanted or kind_of_name(text)
        mention = Mention(
            start, end, self.text[start:end], text, first, end_token, found, wanted, rule or "repeated", label
        )
        if rule is None and self.tokens[first].pos == "PROPN" and not self._person(first, stop):
            self.pending.append(mention)
        return mention if rule is not None else None

    def _rule(
        self,
        first: int,
        stop: int,
        label: str,
        found: tuple[Candidate, ...],
        wanted: Wanted | None,
        text: str,
    ) -> str | None:
        """The rule by which a match counts, None where it does not."""
        sure = any(_sure(c) for c in found)
        demonym = all(c.role == NameRole.DEMONYM for c in found)
        inside = self._inside_longer(first, stop)
        if demonym:
            return "demonym" if self.tokens[first].text[0].isupper() and label != "PERSON" else None
        if self._person(first, stop):
            return None
        if self._dateline(first, stop):
            return "dateline"
        if kind_of_name(text) == "district" and any(c.entry.kind == "district" for c in found):
            return "name"
        if label in _PLACE_LABELS:
            return (
                "name"
                if not inside or self._rest_is_small(first, stop) or (sure and label != "FAC")
                else None
            )
        if wanted is not None:
            return "kind-word"
        placed = self._placed(first)
        if inside:
            # "Toronto Police", "the University of Texas": part of a body's or a person's name.
            if label in ("PERSON", "WORK_OF_ART", "PRODUCT", "LAW"):
                return "listed" if sure and self._genitive(stop) else None
            return "in-name" if sure and label in ("ORG", "EVENT") and _large(found) else None
        if label == "PERSON" and not sure:
            return "preposition" if placed or self._state_follows(stop) else None
        if sure and self.tokens[first].pos in ("PROPN", "ADJ", "NOUN", "X"):
            return "listed"
        if placed and self.tokens[stop - 1].pos == "PROPN" and not self._more_follows(stop):
            return "preposition"
        return "state-follows" if self._state_follows(stop) and self.tokens[first].pos == "PROPN" else None

    def _label(self, first: int, stop: int) -> str:
        labels = [n.type for n in self.names[first:stop] if n is not None]
        return next((x for x in labels if x in _PLACE_LABELS), labels[0] if labels else "")

    def _inside_longer(self, first: int, stop: int) -> bool:
        """Whether the parser's name goes on with another word of weight."""
        name = self.names[first] or self.names[stop - 1]
        if name is None:
            return False
        others = [t for t in self.tokens[name.first : name.stop] if not first <= t.index < stop]
        return any(t.pos in ("PROPN", "NOUN", "ADJ", "NUM") for t in others)

    def _rest_is_small(self, first: int, stop: int) -> bool:
        """Whether the rest of the parser's name says only which part or kind is meant ("northern Syria", "Lake Chad region")."""
        name = self.names[first] or self.names[stop - 1]
        if name is None:
            return True
        others = [t for t in self.tokens[name.first : name.stop] if not first <= t.index < stop]
        return all(
            t.text.islower() or t.text in ("Northern", "Southern", "Eastern", "Western", "Central", "The")
            for t in others
        )

    def _dateline(self, first: int, stop: int) -> bool:
        """Whether the name opens a segment, in capitals, before a dash: "BANTAM — A mason …"."""
        if self.tokens[first].start not in self.heads or stop >= len(self.tokens):
            return False
        after = self.text[self.tokens[stop - 1].end : self.tokens[stop - 1].end + 40]
        return (
            bool(_DATELINE.match(after))
            and self.text[self.tokens[first].start : self.tokens[stop - 1].end].isupper()
        )

    def _person(self, first: int, stop: int) -> bool:
        """Whether entity/ holds these words to be a person's."""
        start, end = self.tokens[first].start, self.tokens[stop - 1].end
        return (start, end) in self.bodies or any(s <= start and end <= e for s, e in self.people)

    def _placed(self, first: int) -> bool:
        before = self.tokens[first - 1] if first else None
        if before is not None and before.text.lower() == "the" and first > 1:
            before = self.tokens[first - 2]
        return (
            before is not None
            and before.text.lower() in PREPOSITIONS
            and before.pos in ("ADP", "SCONJ", "ADV", "VERB")
        )

    def _after_comma(self, at: int) -> bool:
        return at > 0 and self.tokens[at - 1].text in (",", "(")

    def _more_follows(self, stop: int) -> bool:
        """Whether another capitalised word follows: "Lincoln Financial" is no town."""
        return (
            stop < len(self.tokens)
            and self.tokens[stop].pos == "PROPN"
            and self.tokens[stop].text[0].isupper()
        )

    def _genitive(self, stop: int) -> bool:
        return stop < len(self.tokens) and self.tokens[stop].tag == "POS"

    def _state_follows(self, stop: int) -> bool:
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

    def _kind_word(self, first: int, stop: int) -> tuple[Wanted | None, int]:
        """What the words around say the place is, and where the mention ends: "Kursk region", "the province of Idlib"."""
        if stop < len(self.tokens):
            word = self.tokens[stop].text
            wanted = AFTER.get(word.lower())
            of = stop + 1 < len(self.tokens) and self.tokens[stop + 1].text == "of"
            if wanted is not None and not of and (word.islower() or not self._more_follows(stop + 1)):
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

    def _facility(self, at: int) -> Mention | None:
        """A road, an airport, a palace: the whole name, whatever town's name it holds."""
        name = self.names[at]
        stop = at
        while stop < len(self.tokens) and stop - at < 7 and _word_of_name(self.tokens[stop]):
            stop += 1
            if self.tokens[stop - 1].tag == "POS" and stop > at + 1 and self._owns(stop - 2):
                return None
        last = next((i for i in range(stop, at + 1, -1) if self.tokens[i - 1].text in FACILITIES), None)
        if last is not None and self._body_follows(last):
            return None
        if (
            last is None
            and name is not None
            and name.type == "FAC"
            and name.first == at
            and name.stop - at > 1
        ):
            last = (
                name.stop
                if not any(self.gazetteer.knows(t.text) for t in self.tokens[at : name.stop - 1])
                else None
            )
        if (
            last is None
            or self.tokens[at].text.lower() in _SMALL
            or self.segment[at] != self.segment[last - 1]
        ):
            return None
        first = at
        while first < last - 1 and (self.tokens[first].tag == "POS" or _demonymic(self, first)):
            first += 1
        text = (
            self.text[self.tokens[first].start : self.tokens[last - 1].end]
            .removeprefix("the ")
            .removeprefix("The ")
        )
        start = self.tokens[last - 1].end - len(text)
        if "\n" in text or "," in text or first != at:
            return None
        found = tuple(
            c for c in self.gazetteer.find(text) if c.entry.kind == "facility" or c.role == NameRole.MAIN
        )
        if not found and (name is None or name.type == "PERSON"):
            return None
        return Mention(
            start,
            self.tokens[last - 1].end,
            text,
            text,
            first,
            last,
            found,
            "facility",
            "facility",
            "FAC",
            facility=True,
        )

    def _body_follows(self, stop: int) -> bool:
        """Whether the words go on to a body's or a person's name: "Highway Patrol", "School District", "Street Journal"."""
        return (
            stop < len(self.tokens)
            and self.tokens[stop].text[0].isupper()
            and self.tokens[stop].pos == "PROPN"
        )

    def _owns(self, at: int) -> bool:
        """Whether "'s" behind this word makes it an owner ("Russia's Kremlin") and no part of a name ("St. Michael's Hospital")."""
        return self.tokens[at].tag == "NNP" and (
            self.tokens[at].entity in ("GPE", "PERSON", "LOC", "NORP", "ORG")
        )

    def _hyphenated(self, at: int) -> Mention | None:
        """ "U.S.-led", "Kyiv-based": the place before the hyphen, where the tokeniser left the two together."""
        token = self.tokens[at]
        head, hyphen, _ = token.text.partition("-")
        if not hyphen or len(head) < 2:
            return None
        found = tuple(c for c in self.gazetteer.find(head) if _sure(c) or c.role == NameRole.DEMONYM)
        if not found:
            return None
        end = token.start + len(head)
        return Mention(token.start, end, head, head, at, at + 1, found, None, "hyphen", token.entity)

    def _unlisted(self, at: int) -> Mention | None:
        """A name that the parser calls a place and the gazetteer does not hold: found, and left unresolved."""
        name = self.names[at]
        wanted, _ = self._kind_word(at, at + 1)
        if (
            wanted == "point"
            and self.tokens[at].pos == "PROPN"
            and self.tokens[at - 1].text == "of"
            and (name is None or name.first == at)
        ):
            first, stop = at, name.stop if name is not None else at + 1
        elif name is None or name.first != at or name.type not in _PLACE_LABELS:
            return None
        else:
            first, stop = name.first, name.stop
        while first < stop - 1 and self.tokens[first].text.lower() in (
            "the",
            "central",
            "northern",
            "southern",
            "eastern",
            "western",
        ):
            first += 1
        words = self.tokens[first:stop]
        if not words or not words[0].text[0].isupper() or not any(t.pos == "PROPN" for t in words):
            return None
        if first > at and any(self.gazetteer.knows(t.text) for t in words):
            return None
        start, end = words[0].start, words[-1].end
        text = self.text[start:end]
        if fold(text) in NEVER or "\n" in text or self._person(first, stop):
            return None
        wanted, end_token = self._kind_word(first, stop)
        lone = name is not None and (name.type == "GPE" or stop - first == 1)
        owner = self._genitive(stop)
        if lone and wanted is None and not owner and not (self._placed(first) or self._state_follows(stop)):
            return None
        end = self.tokens[end_token - 1].end
        label = name.type if name is not None else ""
        return Mention(
            start,
            end,
            self.text[start:end],
            text,
            first,
            max(end_token, stop),
            (),
            wanted,
            "unlisted",
            label,
            facility=label == "FAC",
        )


def _demonymic(reader: _Reader, at: int) -> bool:
    found = reader.gazetteer.find(reader.tokens[at].text)
    return bool(found) and all(c.role == NameRole.DEMONYM for c in found)


def _opens(token: Token) -> bool:
    """Whether a place's name may begin here."""
    return token.text[0].isupper() or token.text.startswith(("al-", "el-", "Al-"))


def _continues(token: Token) -> bool:
    """Whether a place's name may go on with this word."""
    return token.text[0].isupper() or token.text.lower() in _SMALL or token.text in _JOINTS


def _closes(token: Token, length: int) -> bool:
    return token.text[0].isupper() or (length == 1 and bool(_CAPITALISED.match(token.text)))


def _word_of_name(token: Token) -> bool:
    return token.text[0].isupper() or token.text.lower() in _SMALL or token.text in ("-", "'s", "’s")


def _sure(candidate: Candidate) -> bool:
    """A place so well known that it needs no label: any country, area or first-level unit, a large city, a capital."""
    entry = candidate.entry
    if candidate.role == NameRole.DEMONYM:
        return True
    if entry.kind == "point":
        main = candidate.role == NameRole.MAIN
        return (
            (main and entry.population >= 100_000)
            or entry.population >= 1_000_000
            or (entry.capital and main)
        )
    if entry.kind == "region":
        return candidate.role in (NameRole.MAIN, NameRole.SHORT) and entry.population >= 100_000
    return entry.kind not in ("district", "unknown")


def _large(found: tuple[Candidate, ...]) -> bool:
    """Countries, states, cities of a quarter of a million: worth naming even inside a body's name."""
    return any(
        c.entry.kind in ("country", "region", "continent") or c.entry.population >= 250_000 for c in found
    )


def find_mentions(
    document: Document, annotation: Annotation, entities: tuple[Entity, ...], gazetteer: Gazetteer
) -> tuple[Mention, ...]:
    """The places that a document names, in order, each with what the text says holds it."""
    reader = _Reader(document, annotation, entities, gazetteer)
    mentions = list(reader.read())
    # A name that is a place once is a place again, where no rule of its own speaks for it ("Danbury police").
    known = {
        fold(m.name) for m in mentions if m.candidates and m.rule not in ("in-name", "facility", "demonym")
    }
    for mention in reader.pending:
        if fold(mention.name) in known and all(
            mention.end <= m.start or m.end <= mention.start for m in mentions
        ):
            mentions.append(mention)
    return link_holders(tuple(sorted(mentions, key=lambda m: m.start)), document.text)


_COMMA = re.compile(
    r",?\s*(?:in |in the |,)?\s*|\s*\(\s*|, (?:in )?(?:northern |southern |eastern |western |central )?"
)


def link_holders(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """Tie "Paris" to "Texas" in "Paris, Texas": the next mention behind a comma, where it may hold this one."""
    linked = []
    for number, mention in enumerate(mentions):
        holder = None
        if number + 1 < len(mentions):
            following = mentions[number + 1]
            between = text[mention.end : following.start]
            if between.startswith((",", " (")) and _COMMA.fullmatch(between) and _holds(following, mention):
                holder = number + 1
        linked.append(msgspec.structs.replace(mention, holder=holder) if holder is not None else mention)
    return tuple(linked)


def _holds(holder: Mention, held: Mention) -> bool:
    """Whether the next name can be what the one before it lies in; a country lies in none ("in Russia, U.S. officials said")."""
    kinds = {c.entry.kind for c in holder.candidates if c.role != NameRole.DEMONYM}
    if not kinds & {"country", "region", "district", "area", "island"} or holder.rule == "demonym":
        return False
    if any(c.entry.kind in ("country", "continent") and c.role != NameRole.OTHER for c in held.candidates):
        return False
    inner = {c.entry.index for c in held.candidates} or {-1}
    return inner != {c.entry.index for c in holder.candidates}
