"""Walks over the parse that several stages need: from characters to tokens, up to heads, down to children."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from rashomon.model import Annotation, Sentence, Token


def tokens_within(annotation: Annotation, start: int, end: int) -> tuple[Token, ...]:
    """The tokens that share a character with ``start:end``."""
    return annotation.tokens[bisect_right(annotation.ends, start) : bisect_left(annotation.starts, end)]


def head_within(annotation: Annotation, start: int, end: int) -> Token | None:
    """The token of ``start:end`` that the others hang on: the first whose head lies outside or is itself."""
    inside = tokens_within(annotation, start, end)
    if len(inside) < 2:
        return inside[0] if inside else None
    indices = {t.index for t in inside}
    for token in reversed(inside):
        if (token.head not in indices or token.head == token.index) and token.pos not in ("PUNCT", "SPACE"):
            return token
    return inside[-1]


def sentence_at(annotation: Annotation, offset: int) -> Sentence | None:
    """The sentence that holds the character at `offset`."""
    sentences = annotation.sentences
    index = bisect_right(annotation.sentence_starts, offset) - 1
    if index >= 0 and offset < sentences[index].end:
        return sentences[index]
    return None


def children(annotation: Annotation, token: Token, *deps: str) -> tuple[Token, ...]:
    """The children of `token`, of these dependencies only where any are named."""
    tokens = annotation.tokens
    if not deps:
        return tuple([tokens[i] for i in token.children])
    return tuple([child for i in token.children if (child := tokens[i]).dep in deps])


def head(annotation: Annotation, token: Token) -> Token:
    """The head; a root is its own."""
    return annotation.tokens[token.head]


def ancestors(annotation: Annotation, token: Token) -> Iterator[Token]:
    """The heads above `token`, nearest first."""
    while token.head != token.index:
        token = annotation.tokens[token.head]
        yield token


def subtree(annotation: Annotation, token: Token) -> tuple[Token, ...]:
    """The tokens of `token`'s subtree in text order (its edges span it where the parse is projective)."""
    return annotation.tokens[token.left : token.right + 1]


def is_passive(annotation: Annotation, verb: Token) -> bool:
    """Whether the verb stands in the passive."""
    tokens = annotation.tokens
    for i in verb.children:  # noqa: SIM110 - any() of a generator takes twice the time
        if tokens[i].dep in ("auxpass", "nsubjpass"):
            return True
    return False
