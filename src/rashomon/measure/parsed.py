"""A document's text with its parse, as the rules about counted things ask for them."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from rashomon.model import Annotation, Document, Name, Quantity, Sentence, Token


class Parsed(NamedTuple):
    """The text, its tokens, sentences and names, and each token's start for look-up."""

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    starts: tuple[int, ...]


class Counted(NamedTuple):
    """A figure already counted, with the first and last token of its number."""

    quantity: Quantity
    first: int
    last: int


def parsed(document: Document, annotation: Annotation) -> Parsed:
    """The two together."""
    starts = tuple(token.start for token in annotation.tokens)
    return Parsed(document.text, annotation.tokens, annotation.sentences, annotation.names, starts)


def span_of(parse: Parsed, start: int, end: int) -> tuple[int, int] | None:
    """The first and last token that the code points `start`:`end` touch; null where none does."""
    first = max(0, bisect_right(parse.starts, start) - 1)
    last = bisect_right(parse.starts, end - 1) - 1
    if last < first or last >= len(parse.tokens) or parse.tokens[first].end <= start:
        return None
    return first, last


def token_at(parse: Parsed, index: int) -> Token | None:
    """The token of that index; null before the first and behind the last."""
    return parse.tokens[index] if 0 <= index < len(parse.tokens) else None


def lower_at(parse: Parsed, index: int) -> str:
    """Its text in lower case; "" where there is none."""
    token = token_at(parse, index)
    return token.text.lower() if token else ""


def root_of(parse: Parsed, first: int, last: int) -> Token:
    """The token of first..last whose head lies outside."""
    tokens = parse.tokens
    return next(
        (tokens[i] for i in range(last, first - 1, -1) if not first <= tokens[i].head <= last), tokens[last]
    )
