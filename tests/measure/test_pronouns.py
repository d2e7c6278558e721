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
