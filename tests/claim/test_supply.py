"""Which supply was cut or restored, where only the sentence says."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure


@pytest.mark.parametrize(
    ("text", "words", "aspect"),
    [
        ("The water firm said supply was restored to 900 homes.", "900", "water_restored"),
        ("Electricity supply was restored to 900 homes.", "900", "power_restored"),
        ("The gas firm said supply was restored to 900 homes.", "900", "gas_restored"),
        ("Water is back in the centre, with 300 residents still cut off.", "300", "without_water"),
        ("The flood water left 300 homes cut off.", "300", "cut_off"),
        (
            "Water taps ran dry as a water main burst. All but 300 homes have been reconnected.",
            "300",
            "without_water",
        ),
        ("Power had been restored to all but 300 homes.", "300", "without_power"),
    ],
)
def test_the_supply_is_the_sentence_s(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect
