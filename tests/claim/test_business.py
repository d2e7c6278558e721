"""What is read of company accounts and market reports."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure

READ = [
    ("Revenue gained 13% to $77.3 million from $68.5 million.", "$77.3 million", "revenue"),
    ("Net advanced to $94.2 million, or 89 cents a share.", "$94.2 million", "profit"),
    ("Shares fell 87.5 cents to $52.125.", "$52.125", "price"),
    ("Shares fell 87.5 cents to $52.125.", "87.5 cents", "fell"),
    ("The company has about 8.8 million shares outstanding.", "8.8 million", "outstanding"),
    ("The unit is 61%-owned by the oil group.", "61%", "stake"),
    ("The move lifts his stake to 20%.", "20%", "stake"),
    ("The bank took a one-time charge of $8.3 million.", "$8.3 million", "charge"),
    ("The brand's share of the candy market rose to 12%.", "12%", "market_share"),
    ("Islanders comprise 90 percent of the population.", "90 percent", "composed"),
    ("Children make up 40 percent of cases.", "40 percent", "composed"),
    ("The party gained 12 seats.", "12", "seats"),
]


@pytest.mark.parametrize(("text", "words", "aspect"), READ)
def test_the_aspect(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect
