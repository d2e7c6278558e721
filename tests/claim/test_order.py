"""Which of two figures a sentence marks as the older, and which as the newer."""

from __future__ import annotations

import pytest

from tests.claim.texts import figures


def orders(text: str) -> list[str | None]:
    return [c.order for c in figures(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The health department lowered the number of deaths linked to the outbreak from three to two.",
        "The ministry lowered the number of dead from three to two.",
        "Police cut their estimate of the crowd from 5,000 to 3,000.",
        "The council reduced the number of flooded homes from 120 to 95.",
        "The number of dead rose from nine to at least eleven.",
    ],
)
def test_from_the_older_to_the_newer(text: str) -> None:
    assert orders(text) == ["older", "newer"]


def test_the_older_number_may_stand_last() -> None:
    assert orders("The company raised its pay offer to 4.5 percent from 3.5 percent.") == ["newer", "older"]


@pytest.mark.parametrize(
    "text",
    [
        "The company raised its offer to 4.5 percent.",
        "Officials lowered the death toll to 12.",
        "The death toll was lowered to 12.",
        "Officials amended the number of missing people to 40.",
    ],
)
def test_what_a_verb_takes_to_a_number_is_newer(text: str) -> None:
    assert orders(text) == ["newer"]


@pytest.mark.parametrize(
    "text",
    [
        "The storm cut power to 40,000 homes.",
        "Rebels cut the road to 12 villages.",
        "The company will cut up to 300 jobs.",
        "The company cut jobs and sent letters to 40 customers.",
    ],
)
def test_who_something_goes_to_is_no_newer_number(text: str) -> None:
    assert orders(text) == [None]


def test_a_pay_rise_of_so_much_is_no_count_that_has_risen() -> None:
    assert orders("Dorval offered its teachers a pay rise of 3.5 percent.") == [None]
