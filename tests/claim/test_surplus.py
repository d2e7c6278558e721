"""When "more", "another" and "others" come on top of a count, and when they are all there are."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure, figures

ALL = [
    ("Police said 43 people were killed and hundreds more wounded.", "hundreds"),
    ("A blast killed two people and injured another 12.", "12"),
    ("A blast killed two people. Some 30 others were hurt.", "30"),
]
ON_TOP = [
    ("A blast killed nine people. Another 12 people were killed in May.", "12"),
    ("A blast wounded 14 people. Ten others were hurt as they fled.", "Ten"),
    ("Two more people died on Sunday.", "Two"),
]


@pytest.mark.parametrize(("text", "words"), ALL)
def test_beside_a_count_of_something_else_they_are_all(text: str, words: str) -> None:
    assert "increment:additional" not in figure(text, words).population


@pytest.mark.parametrize(("text", "words"), ON_TOP)
def test_beside_a_count_of_the_same_they_come_on_top(text: str, words: str) -> None:
    assert "increment:additional" in figure(text, words).population


def test_by_how_much_a_count_is_larger_is_no_total() -> None:
    found = figures(
        "Thirteen people died, the coast guard said on Sunday, two more than it had announced a day earlier."
    )
    assert [c.population for c in found] == [(), ("increment:additional",)]


@pytest.mark.parametrize(
    "text", ["The coast guard said one body had been counted twice.", "Two of the victims were listed twice."]
)
def test_what_was_counted_twice_counts_nothing(text: str) -> None:
    assert figures(text) == ()
