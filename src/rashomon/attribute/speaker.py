"""Speakers: the source as written, resolved to an entity of the document.

A name's own mention comes first; "the minister" is the one person with that role, "the ministry" the one body
so called; a pronoun is the nearest person (for "it" the nearest body) before it who speaks or is a subject. What stays
ambiguous stays as it is written.
"""

from __future__ import annotations

from bisect import bisect_left

from rashomon.attribute.finding import Finding
from rashomon.attribute.house import owner_of, spoken_for
from rashomon.attribute.parse import Parse, Range
from rashomon.attribute.taken_up import bears, called, noun_phrase, offices, several, subject_before
from rashomon.lexicons import load
from rashomon.model import Entity, Speaker

Spans = tuple[tuple[int, int], ...]
_SUBJECTS = frozenset(("he", "she", "it"))
_PERSONS = frozenset(("person",))
_BODIES = frozenset(("organisation", "place", "group"))
# A pronoun's person stands at most so many sentences before it (four: two in the paragraph, two in the one before).
_SENTENCES = 4
# Nouns by which a text takes up any body that it has just heard, and within how many sentences.
_GENERIC = frozenset(
    ("agency", "office", "body", "organisation", "organization", "department", "authority", "service")
)
_NEAR = 2


class Speakers:
    """Resolves sources one by one in the order of the text; what is resolved helps later pronouns."""

    def __init__(self, parse: Parse, entities: tuple[Entity, ...]) -> None:
        self.parse = parse
        self.entities = entities
        self.mentions = sorted(((s, e, n) for n, x in enumerate(entities) for s, e in x.mentions))
        self.starts = [m[0] for m in self.mentions]
        self.spoke: list[
            tuple[int, int]
        ] = []  # (token of the source, behind a post its last; entity number), in the order of resolution
        self.gender: dict[int, str] = {}
        self.heard: tuple[int, Speaker] | None = None  # who spoke last and is no entity
        self.crowd: tuple[int, Speaker] | None = (
            None  # the last ones who spoke, or the body that "they" can mean
        )

    def resolve(self, finding: Finding, source: Spans, outer: Speaker | None) -> Speaker | None:
        """The speaker of a finding, None where it names no source. `outer` is the speaker of the attribution it
        stands in.
        """
        if finding.author is not None:
            author = self.parse.document.segments[finding.author].author or ""
            number = self._named(author)
            if number is None:
                return Speaker(author, None)
            self.spoke.append((finding.content[-1][1] - 1, number))  # "he" behind a post is its author
            return Speaker(author, self.entities[number].id)
        if not finding.source or not source:
            return None
        words = " ".join(self.parse.text[source[0][0] : source[0][1]].split())
        head = self.head(finding.source[0])
        word = words.lower()
        nameless = (
            self._nameless(head)
            if word == "it"
            else several(self.parse, self.at, head, self.crowd)
            if word == "they"
            else None
        )
        if nameless is not None:
            return nameless
        number = self._entity(finding.source[0], head, words.lower())
        if (
            number is None
            and words.lower() in _WORDS["first"]
            and outer is not None
            and self.parse.depth[head]
        ):
            return outer
        if number is None:
            body = spoken_for(self.parse, finding.source[0], head, self.entities, self.mentions)
            if body is not None:
                return body
            self.heard = (head, Speaker(words))
            if self.parse.tokens[head].tag in ("NNS", "NNPS") or word == "police":
                self.crowd = self.heard
            return self.heard[1]
        self.spoke.append((head, number))
        speaker = Speaker(self.entities[number].name, self.entities[number].id)
        if self.entities[number].type in _BODIES and word not in _WORDS["third"]:
            self.crowd = (head, speaker)
        return speaker

    def head(self, words: Range) -> int:
        """The token of a source on which the others depend."""
        first, stop = words
        outward = [
            index
            for index in range(first, stop)
            if self.parse.tokens[index].head == index or not first <= self.parse.tokens[index].head < stop
        ]
        for kinds in (("PROPN",), ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET")):
            found = next((i for i in outward if self.parse.tokens[i].pos in kinds), None)
            if found is not None and (found == stop - 1 or kinds != ("PROPN",)):
                return found  # a name that closes the phrase, where the parse tears it ("an upbeat Lee")
        return stop - 1

    def _entity(self, words: Range, head: int, text: str) -> int | None:
        if text in _WORDS["third"]:
            joined = self.at(head)  # entity/ weighs who is in view; who spoke last goes on speaking
            last = self._last(head, text)
            if last is not None or joined is not None:
                return last if last is not None else joined
            ahead = self._behind(head, text)
            return ahead if ahead is not None else self._before(head, text)
        if any(c.dep == "conj" and c.index < words[1] for c in self.parse.children(head)):
            return None  # several speakers are not one
        found = self.at(head)
        if found is not None:
            return found
        for child in self.parse.children(head):
            if words[0] <= child.index < words[1] and child.dep in ("appos", "nmod", "compound", "flat"):
                found = self.at(child.index)
                if found is not None and (child.dep == "appos" or self.entities[found].type == "person"):
                    return found
        name = called(self.parse, words)
        found = self.at(name) if name is not None else self._titled(words, head)
        if found is not None:
            return found
        owner = owner_of(self.parse, words, head, self.entities, lambda token: self.at(token, owning=True))
        return owner if owner is not None else self._described(head, words)

    def _titled(self, words: Range, head: int) -> int | None:
        """The person set beside an office, where the parse hung the name on the office's place ("the governor of
        Kocaeli, Lee").
        """
        if self.parse.tokens[head].lemma.lower() not in offices():
            return None
        for token in self.parse.tokens[head + 1 : words[1]]:
            if token.dep == "appos":
                found = self.at(token.index)
                if found is not None and self.entities[found].type == "person":
                    return found
        return None

    def at(self, token: int, *, owning: bool = False) -> int | None:
        """Number of the entity with a mention that ends with or holds this token; none where it is but the owner of
        something, unless `owning`.
        """
        t = self.parse.tokens[token]
        position = bisect_left(self.starts, t.end)
        for start, end, number in reversed(self.mentions[max(0, position - 4) : position]):
            if start <= t.start and t.end <= end:
                after = self.parse.at(end)
                owner = (
                    after < len(self.parse.tokens)
                    and self.parse.tokens[after].tag == "POS"
                    and self.parse.tokens[after].start <= end
                )
                return None if owner and not owning else number
        return None

    def _nameless(self, pronoun: int) -> Speaker | None:
        """A body without a name that spoke right before: "The air force said …. Of those 27 were downed, it said."."""
        subject = subject_before(self.parse, self.at, self.parse.tokens[pronoun].sentence)
        if subject is not None and subject.tag == "NN" and subject.lemma not in offices():
            return Speaker(noun_phrase(self.parse, subject))
        last = max((i for i, _ in self.spoke if i < pronoun), default=-1)
        if self.heard is None or last > self.heard[0]:
            return None
        head, speaker = self.heard
        tokens = self.parse.tokens
        lists = load("sources")
        word = tokens[head].text.lower()
        known = word in lists["speaking"]["words"] or word in lists["documents"]["words"]
        body = (known and tokens[head].tag == "NN") or (
            tokens[head].tag == "NNP" and tokens[head].entity != "PERSON"
        )
        near = head < pronoun and tokens[pronoun].sentence - tokens[head].sentence <= 1
        return speaker if body and near and tokens[head].lemma not in offices() else None

    def _last(self, pronoun: int, text: str) -> int | None:
        """Who spoke in the sentence before or in this one, where the pronoun fits: "…, the army said. …, it said."."""
        if text not in _SUBJECTS:
            return None
        here = self.parse.tokens[pronoun].sentence
        said = [(i, n) for i, n in self.spoke if i < pronoun and here - self.parse.tokens[i].sentence <= 1]
        if not said:
            return None
        number = max(said)[1]
        gender = "f" if text in _WORDS["female"] else "m" if text in _WORDS["male"] else ""
        return number if self._fits(number, _PERSONS if gender else _BODIES, gender) else None

    def _named(self, name: str) -> int | None:
        """The number of the entity that a post's author is, None where the author is none."""
        named = [n for n, x in enumerate(self.entities) if x.name == name]
        told = (n for s, e, n in self.mentions if self.parse.text[s:e] == name)
        return named[0] if named else min(told, default=None)

    def _described(self, head: int, words: Range) -> int | None:
        """ "The minister", "the ministry": the one entity mentioned before that bears the word as role or last name."""
        noun = self.parse.tokens[head]
        if (
            noun.pos not in ("NOUN", "PROPN")
            or self.parse.tokens[words[0]].text.lower() not in _WORDS["definite"]
            or words[1] - words[0] > 3
        ):
            return None
        word = noun.text.lower()
        found = [
            n
            for n, x in enumerate(self.entities)
            if x.mentions and x.mentions[0][0] < noun.start and bears(x, word)
        ]
        if not found and word in _GENERIC and words[1] - words[0] == 2:
            return self._body_heard(head)
        return found[0] if len(found) == 1 else None

    def _body_heard(self, head: int) -> int | None:
        """The one named body that spoke in the sentences right before, which "the agency" takes up."""
        here = self.parse.tokens[head].sentence
        bodies = {
            n
            for i, n in self.spoke
            if i < head
            and here - self.parse.tokens[i].sentence <= _NEAR
            and self.entities[n].type == "organisation"
        }
        return bodies.pop() if len(bodies) == 1 else None

    def _before(self, pronoun: int, text: str) -> int | None:
        """The nearest fitting entity before a pronoun: sentence by sentence, first who speaks, then a subject."""
        gender = "f" if text in _WORDS["female"] else "m" if text in _WORDS["male"] else ""
        kinds = _PERSONS if gender else _BODIES
        if text in _WORDS["plural"]:
            return None
        here = self.parse.tokens[pronoun].sentence
        for sentence in range(here, max(-1, here - _SENTENCES), -1):
            bounds = self.parse.sentences[sentence]
            stop = min(bounds.stop, pronoun)
            number = self._speaker_in(bounds.first, stop, kinds, gender)
            if number is None:
                number = self._subject_in(bounds.first, stop, kinds, gender)
            if number is not None:
                if gender:
                    self.gender.setdefault(number, gender)
                return number
        return None

    def _behind(self, pronoun: int, text: str) -> int | None:
        """The subject that a fronted phrase's pronoun points ahead to ("In a sign of his anger, Lee said …")."""
        if text in _WORDS["plural"] or text == "it":
            return None
        sentence = self.parse.sentence(pronoun)
        tokens = self.parse.tokens
        own = tokens[pronoun]
        if own.dep != "poss" and tokens[own.head].dep not in ("advcl", "relcl", "pcomp", "acl"):
            return None
        if tokens[sentence.first].pos not in ("ADP", "SCONJ", "VERB"):
            return None
        for index in range(sentence.first, sentence.stop):
            token = tokens[index]
            if token.dep == "nsubj" and tokens[token.head].dep == "ROOT" and index > pronoun:
                number = self.at(index)
                return number if number is not None and self.entities[number].type == "person" else None
        return None

    def _fits(self, number: int, kinds: frozenset[str], gender: str) -> bool:
        return self.entities[number].type in kinds and (
            not gender or self.gender.get(number, gender) == gender
        )

    def _speaker_in(self, first: int, stop: int, kinds: frozenset[str], gender: str) -> int | None:
        """The last one in the range who was found to speak."""
        found = [(i, n) for i, n in self.spoke if first <= i < stop and self._fits(n, kinds, gender)]
        return max(found)[1] if found else None

    def _subject_in(self, first: int, stop: int, kinds: frozenset[str], gender: str) -> int | None:
        """The first subject in the range, outside quotation marks."""
        for index in range(first, stop):
            token = self.parse.tokens[index]
            if (
                token.dep in ("nsubj", "nsubjpass")
                and token.pos in ("PROPN", "NOUN")
                and not self.parse.depth[index]
            ):
                number = self.at(index)
                for child in self.parse.children(index) if number is None else ():
                    number = self.at(child.index) if child.dep == "appos" and number is None else number
                if number is not None and self._fits(number, kinds, gender):
                    return number
        return None


_WORDS: dict[str, frozenset[str]] = {
    name: frozenset(entry["words"]) for name, entry in load("pronouns").items()
}
