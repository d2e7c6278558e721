"""What befell people as news words it: counts of counts, groups told by their state, labels, one of many."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure


@pytest.mark.parametrize(
    ("text", "words", "aspect"),
    [
        ("The union put the death toll higher, at 160.", "160", "killed"),
        ("She put the number of missing at 68.", "68", "missing"),
        ("The charity said the number of homeless was closer to 35,000.", "35,000", "displaced"),
        ("The number in shelters has fallen to 900.", "900", "sheltered"),
        ("One more man died, taking to 33 the number of people killed in the crush.", "33", "killed"),
        ("Police list 31 villagers as missing.", "31", "missing"),
        ("She raised her estimate to 50 dead and alleged that more were hidden.", "50", "killed"),
    ],
)
def test_a_noun_that_stands_for_a_number_tells_of_what(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect


@pytest.mark.parametrize(
    ("text", "words", "aspect"),
    [
        ("Of the dead, twenty were women.", "twenty", "killed"),
        ("Eighteen of the dead were women and four were children.", "four", "killed"),
        ("The crush killed 31 people. Of the victims, twenty were women.", "twenty", "killed"),
        ("The fair closed. Of the visitors, twenty were women.", "twenty", None),
    ],
)
def test_members_of_a_group_told_by_its_state(text: str, words: str, aspect: str | None) -> None:
    assert figure(text, words).aspect == aspect


@pytest.mark.parametrize(
    ("text", "words", "aspect", "thing"),
    [
        ("Shelters\n\nIn shelters: 8,400\n", "8,400", "sheltered", "person"),
        ("Ferry\n\nPersons on board (manifest): 263\n", "263", "present", "person"),
        ("School\n\nNumber of pupils who escaped: 36\n", "36", "escaped", "pupil"),
    ],
)
def test_labels_of_bulletins(text: str, words: str, aspect: str, thing: str) -> None:
    claim = figure(text, words)
    assert claim.thing is not None
    assert (claim.aspect, claim.thing.lemma) == (aspect, thing)


@pytest.mark.parametrize(
    ("text", "words", "aspect"),
    [
        ("My cousin is one of the 58 who were pulled out alive.", "58", "rescued"),
        ("He is one of 161 who survived.", "161", "survived"),
    ],
)
def test_one_of_many_tells_of_the_many(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect


def test_kin_to_whom_something_happened_are_counted() -> None:
    assert figure("The ministry said two brothers had been detained.", "two").aspect == "detained"


def test_who_is_in_hospital_yet_is_no_number_of_the_hurt() -> None:
    assert figure("The crash killed nine. Twelve passengers are still on the wards.", "Twelve").aspect == (
        "hospitalised"
    )


@pytest.mark.parametrize(
    ("text", "words", "aspect"),
    [
        ("The ministry has raised the number of those detained to 22.", "22", "detained"),
        ("The number of people ordered out of their homes has swollen to 27,000.", "27,000", "evacuated"),
        ("Hospitals had received 44 bodies and 127 wounded.", "44", "killed"),
        ("Another 1,900 people had been treated and discharged.", "1,900", "released"),
        ("Some 900 evacuees have been allowed to return.", "900", "returned_home"),
    ],
)
def test_what_another_word_of_the_clause_seems_to_say(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect


def test_people_are_counted_where_what_was_counted_last_is_no_people() -> None:
    claim = figure("Four houses fell. The mayor said 12 were pulled out alive.", "12")
    assert claim.thing is not None
    assert (claim.aspect, claim.thing.lemma) == ("rescued", "person")


def test_a_toll_is_no_part_of_the_death_that_raised_it() -> None:
    text = (
        "Four skiers were saved on Friday, one of whom died in hospital, bringing the overall toll to eight."
    )
    assert figure(text, "eight").whole is None


@pytest.mark.parametrize(
    ("text", "words", "aspect"),
    [
        ("Bandits let 22 women go on Monday.", "22", "released"),
        ("About 210,000 evacuees remained in 1,150 shelters.", "210,000", "sheltered"),
        ("Five people, among them the owner, have been taken into custody.", "Five", "detained"),
        ("The number of those who perished in the nightclub fire has reached 61.", "61", "killed"),
        ("Raid\n\nHostages killed by the terrorists: 2\n", "2", "killed"),
    ],
)
def test_what_stands_between_a_figure_and_its_predicate(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect
