"""The run of nominal words behind a number: "Russian strategic bombers", "coal- and gas-fired power plants"."""

from __future__ import annotations

from typing import NamedTuple

from rashomon.measure.parsed import Parsed
from rashomon.model import Token


class Phrase(NamedTuple):
    """Token indices: the first word and the head, the last word, of a noun phrase without its determiner and number."""

    first: int
    head: int


NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
INSIDE = frozenset({"-", "‑", "–", "/", "'", "’", "“", '"', "”"})
_WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
# Nouns that name a time: a run does not go on into one ("one more today", "12 soldiers Monday").
_DATES = _WEEKDAYS | frozenset(
    "today yesterday tomorrow tonight year month week weekend morning evening night afternoon".split()
)
_REACH = 9  # words; longer runs are lists or parse errors


def following(parse: Parsed, start: int) -> Phrase | None:
    """The nominal run that begins at the token `start`; null where none does."""
    tokens = parse.tokens
    head = first = None
    stop = min(len(tokens), start + _REACH)
    for index in range(start, stop):
        token = tokens[index]
        if token.sentence != tokens[start].sentence or (head is not None and _breaks(tokens, head, index)):
            break
        if token.pos in {"NOUN", "PROPN"}:
            head = index
            first = index if first is None else first
        elif not _inside(tokens, index, start):
            break
        elif first is None and token.pos not in {"PUNCT", "PART"}:
            first = index
    head = _before_date(tokens, start, head)
    if head is None:
        return None
    return Phrase(head if first is None or first > head else first, head)


def phrase_before(parse: Parsed, head: int) -> Phrase:
    """A noun with the adjectives and nouns right before it that depend on it."""
    first = head
    tokens = parse.tokens
    while (
        first > 0
        and tokens[first - 1].head == head
        and tokens[first - 1].dep in {"amod", "compound", "nmod"}
        and tokens[first - 1].pos != "NUM"
    ):
        first -= 1
    return Phrase(first, head)


def _before_date(tokens: tuple[Token, ...], start: int, head: int | None) -> int | None:
    """The head, or the last noun before a date that the run went on into."""
    if head is None or tokens[head].lemma.lower() not in _DATES:
        return head
    dated = tokens[head].entity in {"DATE", "TIME"} or (
        head > start and tokens[head - 1].text.lower() in _WEEKDAYS
    )
    if not dated:
        return head
    while head >= start and (
        tokens[head].entity in {"DATE", "TIME"}
        or tokens[head].pos not in {"NOUN", "PROPN"}
        or tokens[head].lemma.lower() in _DATES
    ):
        head -= 1
    return head if head >= start else None


def _inside(tokens: tuple[Token, ...], index: int, start: int) -> bool:
    """Whether a token that is no noun may stand inside the run."""
    token = tokens[index]
    before = tokens[index - 1] if index > start else None
    after = (
        tokens[index + 1]
        if index + 1 < len(tokens) and tokens[index + 1].sentence == token.sentence
        else None
    )
    if token.pos == "ADJ":
        if before is None or before.text in INSIDE or before.pos not in {"NOUN", "PROPN"}:
            return True
        return token.head > index and before.tag != "NNS"
    if token.text in INSIDE:  # a hyphen may hang: "coal- and gas-fired"
        joined = after is not None and (after.start == token.end or after.pos == "CCONJ")
        return joined or (after is not None and token.text in {'"', "“", "”"})
    if token.tag == "POS":
        return True
    if after is None:
        return False
    if token.tag in {"VBN", "VBG"}:
        return token.dep in {"amod", "compound"} or (after.pos in NOMINAL and token.head > index)
    if token.pos == "ADV":
        return after.pos == "ADJ" or after.tag == "VBN" or (before is not None and before.text in INSIDE)
    return before is not None and _joins(token, before, after)


def _joins(token: Token, before: Token, after: Token) -> bool:
    """Whether a comma, a conjunction or a number joins what stands around it inside one noun phrase."""
    listed = token.text == "," or token.pos == "CCONJ"
    if listed and before.entity == "NORP":  # "American, British and other troops"
        return after.entity == "NORP" or after.pos in {"ADJ", "CCONJ"}
    if token.pos == "CCONJ":
        # "27,000 Model S and Model X vehicles", "six police and army posts": one noun for both
        shared = (
            before.head > token.index
            and before.dep in {"compound", "nmod", "amod"}
            and before.pos in {"NOUN", "PROPN"}
        )
        return shared or before.text in INSIDE or (before.pos == "ADJ" and after.pos == "ADJ")
    if token.pos == "NUM":  # "Model 3 sedans", "Egypt's 91 million residents"
        return (
            before.text in INSIDE or before.pos in {"PROPN", "NUM"} or before.tag == "POS"
        ) and after.pos in {
            "NOUN",
            "PROPN",
            "NUM",
        }
    return token.text == "," and before.pos == "ADJ" and after.pos in NOMINAL


def _breaks(tokens: tuple[Token, ...], head: int, index: int) -> bool:
    """Whether a word does not go on from the noun before it: "people Monday", "12 soldiers Ukraine said"."""
    before, token = tokens[head], tokens[index]
    if token.entity in {"DATE", "TIME"} and before.entity not in {"DATE", "TIME"}:
        return True
    if token.pos not in {"NOUN", "PROPN"}:
        return False
    if before.tag in {"NNS", "NNPS"} and token.pos == "PROPN":
        return True
    return (
        before.tag == "NNS"
        and before.head != index
        and token.head != head
        and index == head + 1
        and before.dep != "compound"
    )
