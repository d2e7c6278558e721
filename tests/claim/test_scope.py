"""The place of a figure's clause: where it happened, and not whose a body is."""

from __future__ import annotations

import pytest

from tests.claim.texts import figures


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A bomb outside the French embassy in Nairobi killed 12 people.", "Nairobi"),
        ("A blast hurt 40 people outside a consulate of Japan in Peru.", "Peru"),
        ("The attacks in Kenya and Tanzania killed more than 200 people.", None),
        ("The quake killed 30 people at a Texas school.", "Texas"),
        ("Crews dug on in Nairobi, where the number of dead has climbed to 19.", "Nairobi"),
        ("Crews came from Nairobi; where the roof fell, 19 died.", None),
    ],
)
def test_whose_an_embassy_is_says_not_where(text: str, place: str | None) -> None:
    (claim,) = figures(text)
    assert claim.scope.place == place


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The rebels asked that 200 of the prisoners be freed by 30 June.", "demanded"),
        ("Residents insisted that 30 houses were burnt.", "asserted"),
        ("He said that 30 prisoners will be freed.", "forecast"),
    ],
)
def test_the_subjunctive_is_a_wish(text: str, modality: str) -> None:
    (claim,) = figures(text)
    assert claim.modality == modality


def test_what_somebody_claims_to_have_done_is_said() -> None:
    (claim,) = figures("The gang claims to have stolen 2.6 million records.")
    assert claim.modality == "asserted"
    assert claim.chain[0].name == "The gang"
