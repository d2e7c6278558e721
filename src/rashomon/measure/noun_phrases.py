"""Noun phrases behind a number: where they begin, which word is their head."""

from __future__ import annotations

from typing import NamedTuple

from rashomon.measure.parsed import Parsed
from rashomon.model import Thing, Token


class Phrase(NamedTuple):
    """Token indices: the first word and the head, the last word, of a noun phrase without its determiner and number."""

    first: int
    head: int


_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
_INSIDE = frozenset({"-", "‑", "–", "/", "'", "’", "“", '"', "”"})
_OPENERS = frozenset({"the", "a", "an", "its", "their", "his", "her", "our", "all", "those", "these", "this", "that", "any", "such", "other", "both"})
_DATES = frozenset(
    {"today", "yesterday", "tomorrow", "tonight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "year", "month", "week", "weekend", "morning", "evening", "night", "afternoon"}
)
# Words of a bound before a number inside a phrase: "of its more than 21,000 jobs".
_HEDGES = frozenset({"more", "than", "about", "nearly", "almost", "some", "at", "least", "over", "up", "to", "as", "many", "around", "roughly", "approximately", "estimated", "fewer", "less", "or", "so", "remaining", "total", "%", "per", "cent", "percent"})
_REACH = 9


def following(parse: Parsed, start: int) -> Phrase | None:
    """The nominal run that begins at `start`: "Russian strategic bombers", "first-team players"; null where none does."""
    tokens = parse.tokens
    head = None
    first = None
    index = start
    sentence = tokens[start].sentence if start < len(tokens) else -1
    while index < len(tokens) and index < start + _REACH and tokens[index].sentence == sentence:
        token = tokens[index]
        if token.pos in {"NOUN", "PROPN"}:
            if head is not None and _breaks(tokens, head, index):
                break
            head = index
            first = index if first is None else first
        elif not _inside(tokens, index, start):
            break
        else:
            first = index if first is None and token.pos not in {"PUNCT", "PART"} else first
        index += 1
    head = _before_date(tokens, start, head)
    if head is None:
        return None
    while first is not None and tokens[first].text in _INSIDE and first < head:
        first += 1
    return Phrase(head if first is None else first, head)


def _before_date(tokens: tuple[Token, ...], start: int, head: int | None) -> int | None:
    """The head, or the last noun before a date that the run went on into: "one more today", "12 soldiers Monday"."""
    if head is None or tokens[head].entity not in {"DATE", "TIME"} or tokens[head].lemma.lower() not in _DATES:
        return head
    while head >= start and (tokens[head].entity in {"DATE", "TIME"} or tokens[head].pos not in {"NOUN", "PROPN"}):
        head -= 1
    return head if head >= start else None


def _inside(tokens: tuple[Token, ...], index: int, start: int) -> bool:
    """Whether a token that is no noun may stand inside the run."""
    token = tokens[index]
    if token.pos == "ADJ":
        return index == start or tokens[index - 1].pos not in {"NOUN", "PROPN"} or token.head > index or tokens[index - 1].text in _INSIDE
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.text in _INSIDE:  # a hyphen may hang: "coal- and gas-fired"
        return after is not None and (after.start == token.end or token.text in {'"', "“", "”"} or after.pos == "CCONJ")
    if token.tag == "POS":
        return True
    if after is None or after.sentence != token.sentence:
        return False
    if token.tag in {"VBN", "VBG"}:
        return token.dep in {"amod", "compound"} or (after.pos in _NOMINAL and token.head > index)
    if token.pos == "ADV":
        return after.pos == "ADJ" or after.tag == "VBN" or (index > start and tokens[index - 1].text in _INSIDE)
    if index > start and tokens[index - 1].entity == "NORP" and (token.text == "," or token.pos == "CCONJ"):
        return after.entity == "NORP" or after.pos == "ADJ" or after.pos == "CCONJ"  # "American, British and other troops"
    if token.pos == "CCONJ":
        hanging = index > start and tokens[index - 1].text in _INSIDE
        return hanging or (index > start and tokens[index - 1].pos == "ADJ" and after.pos == "ADJ")
    if token.pos == "NUM":  # "Model 3 sedans", "T-72 tanks"
        return index > start and (tokens[index - 1].text in _INSIDE or tokens[index - 1].pos == "PROPN") and after.pos in {"NOUN", "PROPN"}
    return token.text == "," and tokens[index - 1].pos == "ADJ" and after.pos in _NOMINAL


def _breaks(tokens: tuple[Token, ...], head: int, index: int) -> bool:
    """Whether a noun does not go on from the noun before it: "people Monday", "12 soldiers Ukraine said"."""
    before, token = tokens[head], tokens[index]
    if before.tag in {"NNS", "NNPS"} and token.pos == "PROPN":
        return True
    return before.tag == "NNS" and before.head != index and token.head != head and index == head + 1 and before.dep != "compound"


def phrase_of(parse: Parsed, preposition: int) -> Phrase | None:
    """The noun phrase behind a preposition, its determiners and numbers left out: "of the 60 aircraft" → aircraft."""
    tokens = parse.tokens
    index = preposition + 1
    while index < len(tokens) and (tokens[index].text.lower() in _OPENERS or tokens[index].pos in {"NUM", "DET"} or tokens[index].tag == "PRP$" or _hedges(tokens, index)):
        index += 1
    if index >= len(tokens) or tokens[index].sentence != tokens[preposition].sentence:
        return None
    run = following(parse, index)
    if run is None and tokens[index].pos == "ADJ":  # "eleven of the dead"
        return Phrase(index, index)
    return run


def _hedges(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word belongs to the bound of a number that follows soon."""
    return tokens[index].text.lower() in _HEDGES and any(token.pos == "NUM" for token in tokens[index + 1 : index + 5])


def thing_of(parse: Parsed, phrase: Phrase) -> Thing:
    """The record of a noun phrase."""
    tokens = parse.tokens
    first, head = tokens[phrase.first], tokens[phrase.head]
    modifiers = tuple(
        (token.text if token.pos == "VERB" else token.lemma).lower() for token in tokens[phrase.first : phrase.head] if token.pos in {*_NOMINAL, "VERB", "NUM"} and token.text not in _INSIDE
    )
    return Thing(first.start, head.end, parse.text[first.start : head.end], lemma_of(head), modifiers)


def lemma_of(token: Token) -> str:
    """The head's lemma; of names and of plurals that the tagger takes for names, the singular."""
    if token.tag == "NNPS" or (token.pos == "PROPN" and token.text.endswith("s") and token.text[:1].isupper() and token.tag == "NNPS"):
        return token.text.removesuffix("s")
    if token.pos == "PROPN":
        return token.text
    return token.lemma.lower()
