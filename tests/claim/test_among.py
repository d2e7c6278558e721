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
