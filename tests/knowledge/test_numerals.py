"""Number phrases alone."""

from __future__ import annotations

import pytest

from rashomon.knowledge.numerals import read_numeral


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "step"),
    [
        ("forty-one of", "forty-one", 41, 41, 1),
        ("2 million 300 thousand homes", "2 million 300 thousand", 2.3e6, 2.3e6, 1e5),
        ("2 million 300 of them", "2 million", 2e6, 2e6, 1e6),
        ("a million and a half", "a million and a half", 1.5e6, 1.5e6, 5e5),
        ("two and a half million", "two and a half million", 2.5e6, 2.5e6, 5e5),
        ("12,34,567.89 rupees", "12,34,567.89", 1234567.89, 1234567.89, 0.01),
        ("five and six", "five", 5, 5, 1),
        ("10 in 2010", "10", 10, 10, 10),
        ("hundreds of millions", "hundreds of millions", 2e8, 1e9, None),
    ],
)
def test_a_phrase_is_read_as_far_as_it_is_one_number(
    text: str, words: str, low: float, high: float, step: float | None
) -> None:
    numeral = read_numeral(text, 0)
    assert numeral is not None
    assert (text[: numeral.end], numeral.low, numeral.high, numeral.step) == (words, low, high, step)


@pytest.mark.parametrize(
    "text", ["a third attack", "thirds of it", "few of them", "tens and more", "an house", ""]
)
def test_what_is_no_number(text: str) -> None:
    assert read_numeral(text, 0) is None
