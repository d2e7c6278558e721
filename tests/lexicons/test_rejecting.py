"""rejecting.toml: the figure of every example has the stance of its group, and each word is in one group."""

from __future__ import annotations

import pytest

from rashomon.lexicons import load
from tests.claim.texts import figure


@pytest.mark.parametrize("group", sorted(load("rejecting")))
def test_the_figure_of_the_example_has_the_groups_stance(group: str) -> None:
    entry = load("rejecting")[group]
    number = "12 million crowns" if "million" in entry["example"] else "12"
    claim = figure(entry["example"], number)
    assert (claim.chain[0].name, claim.stance) == ("Dario Penk", entry["stance"])


def test_no_word_stands_in_two_groups() -> None:
    words = [w for entry in load("rejecting").values() for w in entry.get("words", ())]
    assert len(words) == len(set(words))
