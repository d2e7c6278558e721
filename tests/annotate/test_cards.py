"""Link cards flattened into a sentence are blanks to the parser, and nobody's figures."""

from __future__ import annotations

import pytest

from rashomon.annotate.cards import without_cards
from tests.claim.texts import figures

CARD = " Karl (Kalle) Jon QuistCity votes 40 to 2 on tram Ten best bridges of Calder 'a triumph' MORE"


@pytest.mark.parametrize("after", [" said 12 people died.", " (I-Calder) said 12 people died."])
def test_the_name_goes_on_with_its_verb(after: str) -> None:
    text = f"Mayor Karl Quist{CARD}{after}"
    assert without_cards(text) == f"Mayor Karl Quist{' ' * len(CARD)}{after}"
    (claim,) = figures(text)
    assert (claim.words, claim.chain[0].name, text[claim.start : claim.end]) == ("12", "Karl Quist", "12")


@pytest.mark.parametrize(
    "text",
    [
        "We want MORE money, Karl Quist said.",
        "Karl Quist and Jon QuistBridge want MORE.",
        "Karl Quist, a mayor, asked for MORE.",
    ],
)
def test_other_words_stay(text: str) -> None:
    assert without_cards(text) == text
