"""Which numbers make a claim, and what they count, in sentences as news words them."""

from __future__ import annotations

import pytest

from rashomon.knowledge.kinds import load_kinds
from tests.claim.texts import figure, figures


@pytest.mark.parametrize(
    ("text", "words", "aspect"),
    [
        ("The clinic took in two adult patients and one child.", "one", None),
        ("One woman, 41, was in critical condition.", "One", "critical"),
        ("The tanker had nobody aboard.", "nobody", "nobody_aboard"),
        ("No one was on the freight train at the time.", "No one", "nobody_aboard"),
        ("The crash killed two crew members.", "two", "killed"),
        ("Several paper kites were flown over the wall.", "Several", None),
    ],
)
def test_a_figure_that_a_reader_would_want(text: str, words: str, aspect: str | None) -> None:
    found = figure(text, words)
    if aspect is not None:
        assert found.aspect == aspect


@pytest.mark.parametrize(
    "text",
    ["They moved him from one cage to another.", "It runs between two interstates.", "He lost one shoe."],
)
def test_a_small_number_in_passing_is_no_figure(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize(
    ("text", "words", "nation"),
    [
        ("Two Canadians were hurt.", "Two", "nation:Canada"),
        ("About 40 Sudanese were turned back.", "40", "nation:Sudan"),
        ("The raid killed 59 Belmorans.", "59", "nation:belmoran"),
    ],
)
def test_nationals_are_people(text: str, words: str, nation: str) -> None:
    claim = figure(text, words)
    assert claim.thing is not None
    assert load_kinds().of(claim.thing.lemma) == load_kinds().by_name["nationals"]
    assert nation in claim.population


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("More than a third of the country is flooded.", "a third", 33, None),
        ("Up to half of the homes burnt.", "half", None, 50),
    ],
)
def test_an_open_share_is_in_per_cent_too(
    text: str, words: str, low: float | None, high: float | None
) -> None:
    claim = figure(text, words)
    assert (claim.low, claim.high, claim.unit) == (low, high, "percentage")


@pytest.mark.parametrize(
    "text", ["Some 96 people are killed by guns each day.", "Guns kill 96 people a day."]
)
def test_so_many_again_and_again_is_no_toll(text: str) -> None:
    assert "rate:a day" in figure(text, "96").population


def test_votes_of_two_houses_are_not_one() -> None:
    one = figure("The Senate approved the bill 65-32.", "65")
    two = figure("The House approved the bill 256-167.", "256")
    assert (one.aspect, two.aspect) == ("voted_for", "voted_for")
    assert (one.population, two.population) == (("chamber:senate",), ("chamber:house",))


def test_a_table_without_lines_is_read_to_an_end() -> None:
    text = "Police counted " + " and ".join(f"{n} lorries" for n in range(10, 250)) + "."
    assert len([c for c in figures(text) if not c.derived_from]) == 100


def test_one_whose_members_are_counted_is_no_figure() -> None:
    assert [c.words for c in figures("Four members of one family were killed.")] == ["Four"]


def test_a_share_that_an_index_lost_is_nobody_s_life() -> None:
    assert figure("The index lost 1.8 percent.", "1.8 percent").aspect == "fell"


def test_so_many_of_so_many_is_a_part() -> None:
    part = figure("Only 11 of 60 clinics are shut.", "11")
    assert part.whole is not None
    assert part.whole.claim == figure("Only 11 of 60 clinics are shut.", "60").id


@pytest.mark.parametrize(
    ("text", "words"), [("They waited nine hours.", "nine hours"), ("It drifted for six days.", "six days")]
)
def test_how_long_something_went_on(text: str, words: str) -> None:
    assert figure(text, words).unit in {"hour", "day"}


def test_a_limit_of_time_is_a_figure() -> None:
    assert figure("The clinic shut the systems down within six hours.", "six hours").high == 6
