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
    indices = {t.index for t in inside}
    outward = [
        t for t in inside if (t.head not in indices or t.head == t.index) and t.pos not in ("PUNCT", "SPACE")
    ]
    return outward[-1] if outward else (inside[-1] if inside else None)


def sentence_at(annotation: Annotation, offset: int) -> Sentence | None:
    """The sentence that holds the character at `offset`."""
    sentences = annotation.sentences
    index = bisect_right(sentences, offset, key=lambda s: s.start) - 1
    if index >= 0 and offset < sentences[index].end:
        return sentences[index]
    return None


def children(annotation: Annotation, token: Token, *deps: str) -> tuple[Token, ...]:
    """The children of `token`, of these dependencies only where any are named."""
    found = (annotation.tokens[i] for i in token.children)
    return tuple(c for c in found if not deps or c.dep in deps)


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
    return any(annotation.tokens[i].dep in ("auxpass", "nsubjpass") for i in verb.children)
