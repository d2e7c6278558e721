"""Who a text has in view: everybody who could be meant by a pronoun, weighed by where and how they were last named.

A small form of Lappin and Leass (1994): a subject weighs more than an object, the weight falls from sentence to
sentence, and what names one entity in several sentences adds up. Unnamed people and bodies ("a nurse", "the
company") are weighed as well, so that no name is taken for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from rashomon.entity.beside import body_nouns, speaking
from rashomon.entity.clusters import Cluster
from rashomon.entity.evidence import role_words
from rashomon.entity.mentions import Mention
from rashomon.knowledge.names import parse_person, sex_of_given
from rashomon.lexicons import load
from rashomon.model import Annotation, Document, Token

# By dependency, relative to a subject; after Lappin and Leass's 80 (subject), 50 (object), 40 (oblique).
_WEIGHTS = {
    "nsubj": 1.0,
    "nsubjpass": 0.9,
    "agent": 0.7,
    "ROOT": 0.7,
    "appos": 0.7,
    "dobj": 0.55,
    "poss": 0.45,
}
_OTHER = 0.4
# Inside a quotation a name is what the speaker talks of, not who is talked of next.
_QUOTED = 0.3
# Each sentence further back counts for this much less (theirs halve); news paragraphs are single sentences.
_FADING = 0.6
# Nouns of trades that no lexicon lists, where they speak ("the pharmacist says").
_TRADE = re.compile(r"(?:ist|ian|er|or|ant)$")
_MARKS = dict.fromkeys(("“", "«", "„", "``"), "opening") | {
    "”": "closing",
    "»": "closing",
    '"': "either",
    "''": "either",
}


class Candidate(msgspec.Struct, frozen=True):
    """Somebody in view: `cluster` is the entity (None: unnamed), `start`:`end` the words, `token` their head."""

    token: int
    sentence: int
    start: int
    end: int
    person: bool
    sex: str | None
    weight: float
    cluster: Cluster | None


@cache
def _listed(key: str) -> frozenset[str]:
    """One of the word lists of lexicons/pronouns.toml."""
    return frozenset(load("pronouns")[key]["words"])


def sex_of_noun(noun: str) -> str | None:
    """What a noun says of the sex of who it names ("spokeswoman", "father")."""
    if noun.endswith("woman") or noun in _listed("woman"):
        return "f"
    return "m" if noun in _listed("man") else None


def sex_of(cluster: Cluster) -> str | None:
    """What titles, roles and the given name say of a person's sex."""
    told = [m.sex for m in cluster.mentions if m.sex]
    told += [sex for role in cluster.roles if (sex := sex_of_noun(role.split(" of ")[0].split()[-1].lower()))]
    if told:
        return told[0]
    words = parse_person(cluster.name).words
    return sex_of_given(words[0]) if len(words) > 1 else None


def quoted(document: Document, annotation: Annotation) -> list[bool]:
    """For each token whether it stands inside quotation marks; marks are closed at a segment's end."""
    ends = iter(segment.end for segment in document.segments)
    end = next(ends, len(document.text))
    inside, found = False, []
    for token in annotation.tokens:
        while token.start >= end:
            inside, end = False, next(ends, len(document.text) + 1)
        mark = _MARKS.get(token.text)
        if mark is not None:
            inside = not inside if mark == "either" else mark == "opening"
        found.append(inside)
    return found


class View:
    """The candidates of a document, in order, and who of them is in view at a token."""

    def __init__(self, document: Document, annotation: Annotation, clusters: Sequence[Cluster]) -> None:
        self.text = document.text
        self.tokens = annotation.tokens
        self.quoted = quoted(document, annotation)
        self.taken: set[int] = set()
        found = [c for cluster in clusters for c in self._named(cluster)]
        found += self._nominal()
        self.candidates = sorted(found, key=lambda c: c.token)
        self.by_sentence: dict[int, list[Candidate]] = {}
        for candidate in self.candidates:
            self.by_sentence.setdefault(candidate.sentence, []).append(candidate)

    def add(self, candidate: Candidate) -> None:
        """A pronoun that was resolved keeps its person in view."""
        self.by_sentence.setdefault(candidate.sentence, []).append(candidate)

    def candidate(self, token: Token, cluster: Cluster | None, sex: str | None, *, person: bool) -> Candidate:
        """Somebody at this token."""
        weight = _WEIGHTS.get(self._dependency(token), _OTHER) * (
            _QUOTED if self.quoted[token.index] else 1.0
        )
        return Candidate(token.index, token.sentence, token.start, token.end, person, sex, weight, cluster)

    def _dependency(self, token: Token) -> str:
        """A name's own, or that of what it stands beside or is coordinated with."""
        head = self.tokens[token.head]
        while (
            token.dep in ("appos", "conj")
            and head.index != token.index
            and head.pos in ("PROPN", "NOUN", "PRON")
        ):
            token, head = head, self.tokens[head.head]
        if token.dep == "pobj" and head.dep == "agent":
            return "agent"
        return token.dep

    def _named(self, cluster: Cluster) -> Iterator[Candidate]:
        acting = cluster.type == "place"
        if cluster.type not in ("person", "organisation", "place"):
            return
        sex = sex_of(cluster) if cluster.type == "person" else None
        for mention in cluster.mentions:
            if mention.first == mention.stop:
                continue
            self.taken.update(range(mention.first, mention.stop))
            head = head_of(self.tokens, mention.first, mention.stop)
            if acting and head.dep != "nsubj":
                continue
            named = self.candidate(head, cluster, sex, person=cluster.type == "person")
            yield msgspec.structs.replace(named, start=mention.start, end=mention.end)

    def _nominal(self) -> Iterator[Candidate]:
        """People and bodies without a name: "a nurse at the hospital", "the company"."""
        for token in self.tokens:
            if token.index in self.taken or token.tag not in ("NN", "NNP") or token.dep not in _WEIGHTS:
                continue
            noun = token.text.lower()
            person = noun in role_words() or noun in _listed("human") or sex_of_noun(noun) is not None
            speaks = token.dep == "nsubj" and self.tokens[token.head].lemma.lower() in speaking()
            person = person or (speaks and noun not in body_nouns() and bool(_TRADE.search(noun)))
            if not person and noun not in body_nouns():
                continue
            if token.dep == "appos" or any(
                self.tokens[c].dep == "appos" and c in self.taken for c in token.children
            ):
                continue  # in apposition to a name, it is that person
            if token.dep == "poss" and not person:
                continue
            if any(self.tokens[c].tag in ("WP$", "CD") for c in token.children):
                continue  # "Lee, whose husband is ill", "412 head of cattle"
            left = min([token.index, *(c for c in token.children if self.tokens[c].dep in _BEFORE)])
            found = self.candidate(token, None, sex_of_noun(noun), person=person)
            yield msgspec.structs.replace(found, start=self.tokens[left].start)

    def weigh(self, token: Token, back: int) -> list[tuple[float, Candidate]]:
        """Who is in view at a token: the candidates before it, `back` sentences at most, heaviest first, each
        entity once with all its weight.
        """
        sums: dict[object, float] = {}
        latest: dict[object, Candidate] = {}
        key: object
        for sentence in range(token.sentence, max(-1, token.sentence - back - 1), -1):
            best: dict[object, float] = {}
            for candidate in self.by_sentence.get(sentence, ()):
                if candidate.token >= token.index:
                    continue
                key = id(candidate.cluster) if candidate.cluster is not None else ("noun", candidate.token)
                best[key] = max(best.get(key, 0.0), candidate.weight)
                known = latest.get(key)
                if known is None or candidate.token > known.token:
                    latest[key] = candidate
            for key, weight in best.items():
                sums[key] = sums.get(key, 0.0) + weight * _FADING ** (token.sentence - sentence)
        return sorted(((sums[k], latest[k]) for k in sums), key=lambda pair: (-pair[0], -pair[1].token))


_BEFORE = frozenset(("det", "amod", "compound", "poss", "nmod"))


def head_of(tokens: Sequence[Token], first: int, stop: int) -> Token:
    """The token of a stretch on which the others hang."""
    for index in range(first, stop):
        over = tokens[index].head
        if over == index or not first <= over < stop:
            return tokens[index]
    return tokens[stop - 1]


def mention_of(candidate: Candidate, text: str, kind: str) -> Mention:
    """An unnamed candidate as a mention of its own."""
    person = kind == "person"
    return Mention(
        candidate.start, candidate.end, text[candidate.start : candidate.end], "person" if person else "organisation",
        candidate.token, candidate.token + 1, "unnamed",
    )  # fmt: skip
