"""What bears a price: a price word that hangs on the number itself ends the search."""

from __future__ import annotations

from tests.claim.texts import figure


def test_a_price_that_hangs_on_the_number_ends_the_search() -> None:
    assert figure("The richest pay 40 per cent of this increase.", "40 per cent").low == 40
