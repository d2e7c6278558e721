"""Whom a count of a crowd counts, and what a row of a list tells."""

from __future__ import annotations

from tests.claim.texts import figure


def test_a_crowd_takes_no_children_from_before() -> None:
    text = "A driver with three children lost his pay.\n\nIn Maru, where 5,000 turned out, flags filled the square."
    claim = figure(text, "5,000")
    assert claim.thing is not None
    assert (claim.aspect, claim.thing.lemma) == ("demonstrated", "person")


def test_us_is_people() -> None:
    claim = figure("The neighbours came back. Some 300 of us were hurt.", "300")
    assert claim.thing is not None
    assert (claim.aspect, claim.thing.lemma) == ("injured", "person")


def test_what_a_row_counts_stands_on_its_own_line() -> None:
    claim = figure("The census is out.\n\nPopulation of Maru: 1,308,450\nHouseholds: 900,000", "1,308,450")
    assert claim.aspect == "residents"


def test_countries_of_troops_are_no_troops() -> None:
    assert figure("The exercise involves 9,000 troops from 12 countries.", "12").aspect is None


def test_so_many_of_the_deputies_backed_it() -> None:
    assert figure("In parliament 88 of 120 deputies backed a resolution.", "88").aspect == "voted_for"


def test_few_officials_matter_where_something_befalls_them() -> None:
    assert figure("Police arrested three crew members on Friday.", "three").aspect == "arrested"
