"""Whose count it is where one hospital, shelter or jail counts those that it took in."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure

OWN = [
    ("St. Anne's Hospital said it received 22 patients.", "22", "St. Anne's Hospital"),
    ("Lanton Hospital spokeswoman Dana Reyes said the facility had treated 31.", "31", "Lanton Hospital"),
    ("A spokeswoman for Palmer Health said they received 35 patients.", "35", "Palmer Health"),
    ("Nine people were rushed to Lanton General Hospital.", "Nine", "Lanton General Hospital"),
]


@pytest.mark.parametrize(("text", "words", "body"), OWN)
def test_one_bodys_count_has_it_as_actor(text: str, words: str, body: str) -> None:
    claim = figure(text, words)
    assert claim.scope.actor == body
    assert "extent:of one body" in claim.population


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hospital officials said they had received nearly 90 patients.", "90"),
        ("Some 40 people were taken to Lanton Hospital and to Mercy Hospital.", "40"),
        ("Lanton Hospital said 22 people had died.", "22"),
    ],
)
def test_a_count_of_no_one_body(text: str, words: str) -> None:
    assert "extent:of one body" not in figure(text, words).population
