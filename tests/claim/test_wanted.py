"""What is asked for is demanded, whatever it is called."""

from __future__ import annotations

import pytest

from tests.claim.texts import figures


@pytest.mark.parametrize(
    ("sentence", "aspect", "modality"),
    [
        ("The union wants a rise of 8.5%.", "demanded", "demanded"),
        ("The town demanded a grant of $35 million.", "demanded", "demanded"),
        ("The gang has dropped its demand to $5 million.", "demanded", "demanded"),
        ("The town received a grant of $35 million.", "pledged", "asserted"),
        ("The court ordered the firm to pay $4 million.", "paid", "demanded"),
        ("The union demanded that 200 pilots be freed.", "released", "demanded"),
    ],
)
def test_a_sum_that_is_asked_for(sentence: str, aspect: str, modality: str) -> None:
    assert [(c.aspect, c.modality) for c in figures(sentence)] == [(aspect, modality)]
