"""Noun phrases behind a preposition, and the record of a noun phrase."""

from __future__ import annotations

from rashomon.knowledge.kinds import load_kinds
from rashomon.measure.noun_runs import INSIDE, NOMINAL, Phrase, following
from rashomon.measure.parsed import Parsed
from rashomon.measure.people import invariant_nouns, names_people
from rashomon.model import Thing, Token

_OPENERS = frozenset(
    "the a an its their his her our my your all those these this that any such other both".split()
)
# Words of a bound before a number inside a phrase: "of its more than 21,000 jobs".
_HEDGES = frozenset(
    "more than about nearly almost some at least over up to as many around roughly approximately estimated".split()
    + "fewer less or so combined known reported remaining total % per cent percent".split()
)


def phrase_of(parse: Parsed, preposition: int) -> Phrase | None:
    """The noun phrase behind a preposition, its determiners and numbers left out: "of the 60 aircraft" → aircraft."""
    tokens = parse.tokens
    index = preposition + 1
    while index < len(tokens) and _opens(tokens, index):
        index += 1
    if index >= len(tokens) or tokens[index].sentence != tokens[preposition].sentence:
        return None
    run = following(parse, index)
    if run is None and tokens[index].pos == "ADJ":  # "eleven of the dead"
        return Phrase(index, index)
    return run


def _opens(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word stands before the phrase proper: a determiner, a number, or a bound whose number follows soon."""
    token = tokens[index]
    word = token.text.lower()
    if word in _OPENERS or token.pos in {"NUM", "DET"} or token.tag == "PRP$":
        return True
    if (
        word in {"m", "bn", "k", "b"}
        and tokens[index - 1].pos == "NUM"
        and tokens[index - 1].end == token.start
    ):
        return True
    return word in _HEDGES and any(later.pos == "NUM" for later in tokens[index + 1 : index + 5])


def thing_of(parse: Parsed, phrase: Phrase) -> Thing:
    """The record of a noun phrase."""
    tokens = parse.tokens
    first, head = tokens[phrase.first], tokens[phrase.head]
    modifiers = tuple(
        (token.text if token.pos == "VERB" else token.lemma).lower()
        for token in tokens[phrase.first : phrase.head]
        if token.pos in {*NOMINAL, "VERB"} and token.text not in INSIDE
    )
    lemma = "person" if names_people(head.text.lower()) else lemma_of(head)  # "the number of dead"
    before = tokens[phrase.head - 1] if phrase.head > phrase.first else None
    if before is not None and before.end == head.start and head.text.isupper() and before.text not in INSIDE:
        lemma = parse.text[before.start : head.end]  # "MiG-31" and "K", as the parser cuts it
        modifiers = modifiers[:-1]
    last = _last_of_people(parse, phrase.head)
    if last > phrase.head:  # "men, women and children": one number of people, however many words name them
        end = tokens[last].end
        return Thing(first.start, end, parse.text[first.start : end], "person", modifiers)
    return Thing(first.start, head.end, parse.text[first.start : head.end], lemma, modifiers)


def _last_of_people(parse: Parsed, head: int) -> int:
    """The last noun of a list of people that begins at `head` and has no number but the first's; else `head`."""
    tokens = parse.tokens
    if not _names_people(tokens[head]):
        return head
    found, at, closed = head, head + 1, False
    while not closed and at + 1 < len(tokens) and tokens[at].sentence == tokens[head].sentence:
        closed = tokens[at].pos == "CCONJ"
        if not closed and tokens[at].text != ",":
            return head
        at += 1
        if tokens[at].pos == "CCONJ":  # "men, women, and children"
            at, closed = at + 1, True
        noun = tokens[at] if at < len(tokens) else None
        if noun is None or noun.dep != "conj" or not head <= noun.head < at or not _names_people(noun):
            return head
        found, at = at, at + 1
    return found if closed else head


def _names_people(noun: Token) -> bool:
    """Whether a noun is a plural, or a collective without an article, of people."""
    kinds = load_kinds()
    many = noun.tag in {"NNS", "NNPS"} or noun.text.lower() in invariant_nouns()
    return many and kinds.is_a(kinds.of(noun.lemma), "person")


def lemma_of(token: Token) -> str:
    """The head's lemma; of names the text, plurals among them in the singular."""
    if token.tag == "NNPS":
        return token.text.removesuffix("s")
    return token.text if token.pos == "PROPN" else token.lemma.lower()
