"""Whether two wordings are one utterance."""

from __future__ import annotations

import pytest

from rashomon.knowledge.wording import same_matter, shared_utterance, words_of

QUOTE = "We did not come to Geneva to sign away a single village"


def test_words_are_lower_case_with_straight_apostrophes() -> None:
    assert words_of("The mayor’s “Plan B” — don't ask!") == ["the", "mayor's", "plan", "b", "don't", "ask"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (QUOTE, QUOTE),
        (QUOTE, f"{QUOTE}, and nobody at that table should expect it"),
        (QUOTE, "We did not come to Geneva to sign away one single village"),
        (QUOTE.upper(), QUOTE),
        ("stronger tactical solutions", "We need stronger tactical solutions than these"),
    ],
)
def test_one_utterance(left: str, right: str) -> None:
    assert shared_utterance(left, right)
    assert shared_utterance(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (QUOTE, "The talks in Geneva will go on for as long as it takes"),
        ("We will rebuild it", "We will not rebuild it in a year"),
        ("I do not want to be there", "They do not want to be told"),
        ("", QUOTE),
    ],
    ids=["other words", "plain words", "a run of plain words", "nothing"],
)
def test_two_utterances(left: str, right: str) -> None:
    assert shared_utterance(left, right) is None


def test_the_shared_run_is_told() -> None:
    assert shared_utterance("They want Every Single Crane back", "every single crane") == "every single crane"


@pytest.mark.parametrize(
    ("left", "right", "share"),
    [
        ("Belmora shelled the hospital in Kessim", "that Belmora ever shelled the Kessim hospital", 1.0),
        ("guns shelled hospital twice", "guns shelled hospital", 1.0),
        ("guns shelled hospital twice today", "guns shelled hospital yesterday morning", 0.6),
        ("guns shelled", "guns shelled", 0.0),
        ("guns shelled hospital twice at night", "the mayor shelled peas", 0.0),
        ("", "guns", 0.0),
    ],
)
def test_one_matter_shares_words_that_mean_something(left: str, right: str, share: float) -> None:
    assert same_matter(left, right) == share
    assert same_matter(right, left) == share
