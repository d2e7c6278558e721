"""Shares of people asked: the poll says them, under its name."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure

POLL = "A Harbour Research poll was published on Monday."


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("According to that survey, 12 percent of respondents were afraid.", "12 percent"),
        ("Some 12 percent said the tax was too high.", "12 percent"),
        (
            "Of those polled, 54 percent said the tax was too high, and 12 percent said it was fair.",
            "12 percent",
        ),
        (
            "Fully 62 percent said they backed the bridge, compared with 12 percent who opposed it.",
            "12 percent",
        ),
        ("The plan splits voters, with 12 percent in favor.", "12 percent"),
        (
            "This differs from a Calder Media survey.\n\nJust 12 percent of those surveyed backed it.",
            "12 percent",
        ),
        ("The bridge is too dear, 12 percent of respondents said.", "12 percent"),
    ],
)
def test_a_share_of_those_asked_is_the_polls(text: str, number: str) -> None:
    poll = figure(f"{POLL} {text}" if "that" not in text else f"{POLL}\n\n{text}", number).chain[0]
    assert (poll.name, poll.role) == ("Harbour Research poll", "document")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Another survey, conducted by Calder Media, put support at 12 percent.", "survey"),
        ("A poll by Calder Media put support at 12 percent.", "poll by Calder Media"),
        ("Dario Penk said 12 percent of his members backed the plan in a poll.", "Dario Penk"),
        ("The tax rose by 12 percent. A poll will be held in May.", "Calder Courier"),
        ("Turnout at the polls was 12 percent.", "Calder Courier"),
    ],
)
def test_other_shares_are_not(text: str, name: str) -> None:
    assert name in (figure(text, "12 percent").chain[0].name or "")
