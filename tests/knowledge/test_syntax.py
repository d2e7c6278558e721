"""Walks over a parse made by hand: "Officials said the quay fire killed nine dockers.\""""

from __future__ import annotations

import pytest

from rashomon.knowledge.syntax import (
    ancestors,
    children,
    head,
    head_within,
    is_passive,
    sentence_at,
    subtree,
    tokens_within,
)
from rashomon.model import Annotation, Sentence, Token

TEXT = "Officials said the quay fire killed nine dockers. Ships were burnt."
# word, part of speech, dependency, head
ROWS = [
    ("Officials", "NOUN", "nsubj", 1),
    ("said", "VERB", "ROOT", 1),
    ("the", "DET", "det", 4),
    ("quay", "NOUN", "compound", 4),
    ("fire", "NOUN", "nsubj", 5),
    ("killed", "VERB", "ccomp", 1),
    ("nine", "NUM", "nummod", 7),
    ("dockers", "NOUN", "dobj", 5),
    (".", "PUNCT", "punct", 1),
    ("Ships", "NOUN", "nsubjpass", 11),
    ("were", "AUX", "auxpass", 11),
    ("burnt", "VERB", "ROOT", 11),
    (".", "PUNCT", "punct", 11),
]


def annotation() -> Annotation:
    below: dict[int, list[int]] = {i: [] for i in range(len(ROWS))}
    for index, (*_, above) in enumerate(ROWS):
        if above != index:
            below[above].append(index)

    def reach(index: int) -> list[int]:
        return [index, *(i for child in below[index] for i in reach(child))]

    tokens, at = [], 0
    for index, (word, pos, dep, above) in enumerate(ROWS):
        at = TEXT.index(word, at)
        span = reach(index)
        low, high = min(span), max(span)
        below_it = tuple(below[index])
        tokens.append(
            Token(
                index,
                at,
                at + len(word),
                word,
                word.lower(),
                pos,
                "",
                dep,
                above,
                below_it,
                low,
                high,
                index // 9,
            )
        )
        at += len(word)
    return Annotation(tuple(tokens), (Sentence(0, 49, 0, 9, 0), Sentence(50, len(TEXT), 9, 13, 0)), ())


PARSE = annotation()


def span(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("nine dockers", ["nine", "dockers"]),
        ("illed ni", ["killed", "nine"]),
        ("Officials", ["Officials"]),
        (" ", []),
    ],
)
def test_tokens_that_share_a_character(words: str, found: list[str]) -> None:
    assert [t.text for t in tokens_within(PARSE, *span(words))] == found


@pytest.mark.parametrize(
    ("words", "found"),
    [("the quay fire", "fire"), ("nine", "nine"), ("nine dockers", "dockers"), ("dockers.", "dockers")],
)
def test_the_token_that_the_others_hang_on(words: str, found: str) -> None:
    token = head_within(PARSE, *span(words))
    assert token is not None
    assert token.text == found


def test_between_two_words_is_no_head() -> None:
    assert head_within(PARSE, *span(" ")) is None


@pytest.mark.parametrize(("offset", "start"), [(0, 0), (48, 0), (50, 50), (66, 50), (49, None), (500, None)])
def test_the_sentence_at_a_character(offset: int, start: int | None) -> None:
    found = sentence_at(PARSE, offset)
    assert (found.start if found else None) == start


def test_up_and_down() -> None:
    killed, nine = PARSE.tokens[5], PARSE.tokens[6]
    assert [t.text for t in ancestors(PARSE, nine)] == ["dockers", "killed", "said"]
    assert head(PARSE, nine).text == "dockers"
    assert head(PARSE, PARSE.tokens[1]).text == "said"
    assert [t.text for t in children(PARSE, killed)] == ["fire", "dockers"]
    assert [t.text for t in children(PARSE, killed, "dobj", "attr")] == ["dockers"]
    assert [t.text for t in subtree(PARSE, killed)] == ["the", "quay", "fire", "killed", "nine", "dockers"]


def test_the_passive() -> None:
    assert is_passive(PARSE, PARSE.tokens[11])
    assert not is_passive(PARSE, PARSE.tokens[5])
