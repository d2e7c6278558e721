"""Members of a group that its state names."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure


@pytest.mark.parametrize(
    ("text", "words", "aspect"),
    [
        ("Among the dead were two soldiers, a nurse and four children.", "four", "killed"),
        ("The 27 dead included five foreigners.", "five", "killed"),
        ("Those arrested included three former ministers.", "three", "arrested"),
        ("Police held 40 protesters. Among them were nine minors.", "nine", "detained"),
    ],
)
def test_members_measure_what_the_group_does(text: str, words: str, aspect: str) -> None:
    claim = figure(text, words)
    assert claim.aspect == aspect
    assert claim.whole is not None


def test_a_whole_that_is_counted_is_the_claim() -> None:
    text = "The 27 dead included five foreigners."
    whole = figure(text, "five").whole
    assert whole is not None
    assert whole.claim == figure(text, "27").id


@pytest.mark.parametrize("text", ["The list includes nine names.", "Among the lawyers were nine women."])
def test_no_group_of_a_state(text: str) -> None:
    assert figure(text, "nine").whole is None


@pytest.mark.parametrize(
    ("text", "words", "thing"),
    [
        ("Of the dead, 16 were children and 20 were women.", "16", "child"),
        ("Of the dead, 16 were children and 20 were women.", "20", "woman"),
        ("The dead were 16.", "16", "person"),
    ],
)
def test_what_a_fronted_part_is_said_to_be(text: str, words: str, thing: str) -> None:
    claim = figure(text, words)
    assert claim.thing is not None
    assert claim.thing.lemma == thing
