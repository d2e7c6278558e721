"""Whom a description means that names nobody: "the New York Democrat", "the retired general" right behind the one
person whom the sentence before is about.
"""

from __future__ import annotations

from functools import cache

import msgspec

from rashomon.knowledge.syntax import head_within, sentence_at, tokens_within
from rashomon.lexicons import load
from rashomon.model import ChainLink, Entity, Reading, Sentence, Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))


def described(reading: Reading, link: ChainLink) -> ChainLink:
    """The link under the name of the one person in the sentence before whom its words fit; the link itself where they
    are a name or fit nobody alone.
    """
    if link.start is None or link.end is None or link.role in ("outlet", "post", "agency", "document"):
        return link
    known = next((e for e in reading.entities if e.id == link.entity), None)
    sentence = sentence_at(reading.annotation, link.start)
    if (known is not None and known.type == "person") or sentence is None:
        return link
    words = tokens_within(reading.annotation, link.start, link.end)
    head = head_within(reading.annotation, link.start, link.end)
    if head is None or not _describes(words, head):
        return link
    person = _in_view(reading, sentence)
    if person is None or not _fits(person, words, head):
        return link
    return msgspec.structs.replace(link, name=person.name, role="speaker", entity=person.id)


def _describes(words: tuple[Token, ...], head: Token) -> bool:
    """Whether the words are an article, a quality and a noun for one person: "the retired general"."""
    if len(words) < 3 or len(words) > 5 or words[0].text.lower() != "the" or head is not words[-1]:
        return False
    return head.tag in ("NN", "NNP") and (_member(head) or head.text.lower() in _offices())


def _member(noun: Token) -> bool:
    """Whether a noun is for a member of a party: "Democrat"."""
    return noun.text in load("described")["members"]["words"]


@cache
def _offices() -> frozenset[str]:
    return frozenset(word for row in load("roles")["role"] for word in row["words"])


def _in_view(reading: Reading, sentence: Sentence) -> Entity | None:
    """The one person whom the sentence before names, where it is its subject or speaks in it."""
    sentences = reading.annotation.sentences
    at = next(n for n, s in enumerate(sentences) if s.start == sentence.start)
    if not at:
        return None
    before = sentences[at - 1]
    found = [
        e
        for e in reading.entities
        if e.named and e.type == "person" and any(before.start <= s < before.end for s, _ in e.mentions)
    ]
    if len(found) != 1:
        return None
    told = any(
        t.dep in _SUBJECTS and any(s <= t.start < e for s, e in found[0].mentions)
        for t in tokens_within(reading.annotation, before.start, before.end)
    )
    return found[0] if told else None


def _fits(person: Entity, words: tuple[Token, ...], head: Token) -> bool:
    """Whether nothing that is known of the person is against it: an office that is held now must be the person's own
    ("the retired general" has none), and no other people's ("the Turkish president").
    """
    if _member(head):
        heads = load("described")["heads"]["words"]
        return not any(word in heads for role in person.roles for word in role.lower().split())
    former = any(w.text.lower() in load("described")["former"]["words"] for w in words)
    party = any(w.text in load("described")["parties"]["words"] for w in words)
    if any(w.pos == "PROPN" or w.entity in ("NORP", "GPE") for w in words) and not party:
        return False
    return former or any(head.text.lower() in role.lower().split() for role in person.roles)
