"""What "of them" and "of us" mean behind a number."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure


@pytest.mark.parametrize(
    ("text", "words", "lemma"),
    [
        ("The quake hurt 900 people. Hospitals are caring for 340 of them.", "340", "people"),
        ("Local hospitals have taken in 46 miners. Eight of them are in intensive care.", "Eight", "miner"),
        ("The bosses have fled. On Friday 121 of us went down the shaft.", "121", "person"),
        ("All the hikers have been found, five of them in a barn.", "five", "hiker"),
        ("Protesters threw stones. Forty of them were arrested.", "Forty", "Protesters"),
    ],
)
def test_whom_a_pronoun_behind_a_number_means(text: str, words: str, lemma: str) -> None:
    thing = figure(text, words).thing
    assert thing is not None
    assert lemma in (thing.lemma, thing.text)


def test_gone_up_to_is_no_limit() -> None:
    claim = figure("The number of deaths has gone up to 12.", "12")
    assert (claim.low, claim.high) == (12, 12)


def test_who_looks_is_not_whom_they_look_for() -> None:
    thing = figure("The police are looking for 31.", "31").thing
    assert thing is not None
    assert thing.lemma == "person"


def test_people_in_a_state_are_meant_by_a_pronoun() -> None:
    text = (
        "The ministry denied rumours. The wounded are cared for, it said, and 85 of them had left hospital."
    )
    assert figure(text, "85").aspect == "released"
