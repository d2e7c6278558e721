"""Words of time and place that hold for another figure, or for none."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure


@pytest.mark.parametrize(
    ("text", "words", "local"),
    [
        ("They counted 40 bodies in the northern district alone.", "40", True),
        ("The owner put the damage to his shop alone at $20,000.", "$20,000", True),
        ("They counted 40 bodies in the first night alone.", "40", False),
        ("In May alone 40 people died.", "40", False),
    ],
)
def test_what_stands_alone_is_a_place(text: str, words: str, local: bool) -> None:
    assert ("extent:local" in figure(text, words).population) == local


@pytest.mark.parametrize(
    ("words", "place"),
    [("13,100", None), ("5,000", "Nairobi")],
)
def test_the_place_of_a_part_is_not_its_whole_s(words: str, place: str | None) -> None:
    text = "Of the 13,100 houses that the ministry counts, 5,000 were destroyed in Nairobi."
    assert figure(text, words).scope.place == place


@pytest.mark.parametrize(
    ("text", "words", "begin"),
    [
        ("The dead now number 87, the ministry said on Tuesday, and 400 have been hurt.", "87", None),
        ("The dead now number 87, the ministry said on Tuesday, and 400 have been hurt.", "400", None),
        ("The ministry said 87 people died on Tuesday.", "87", "2025-06-17"),
    ],
)
def test_a_time_behind_a_verb_of_saying_is_when_it_was_said(text: str, words: str, begin: str | None) -> None:
    assert figure(text, words, published="2025-06-18").scope.begin == begin


def test_since_a_weekday_is_since_the_last_one() -> None:
    claim = figure(
        "The union denounces the death of five dockers since Thursday.", "five", published="2025-06-18"
    )
    assert claim.scope.begin == "2025-06-12"


def test_last_week_began_on_sunday_for_many() -> None:
    claim = figure("The riot of last week killed 29 inmates.", "29", published="2025-06-16")
    assert (claim.scope.begin, claim.scope.finish) == ("2025-06-08", "2025-06-15")
