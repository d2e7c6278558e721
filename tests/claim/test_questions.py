"""What the question before a bare number asks for, the number counts."""

from __future__ import annotations

import pytest

from tests.claim.texts import figures


@pytest.mark.parametrize(
    ("text", "words", "aspect", "thing"),
    [
        ("How many people have died?\nPolice say eight.", "eight", "killed", "people"),
        ("And how many are missing?\nThree, down from four on Tuesday.", "Three", "missing", "person"),
        ("How many homes are flooded?\nThe council says 920.", "920", "flooded", "home"),
        (
            "Five died. And how many people are sheltering?\n\nThe charity says 25,000.",
            "25,000",
            "sheltered",
            "people",
        ),
    ],
)
def test_a_bare_number_answers_the_question_before_it(text: str, words: str, aspect: str, thing: str) -> None:
    found = next(c for c in figures(text) if text[c.start : c.end] == words)
    assert (found.aspect, found.thing.lemma if found.thing else None) == (aspect, thing)


@pytest.mark.parametrize(
    "text",
    [
        "How many people have died?\nPolice say 12 houses stand empty.",
        "How many people have died?\nNobody knows. The road is blocked. The mayor says 40.",
    ],
)
def test_what_counts_something_else_is_no_answer(text: str) -> None:
    assert "killed" not in [c.aspect for c in figures(text)]
