"""turns.toml: every example takes a number to a new one, the way that its group says, by a word of the group."""

from __future__ import annotations

import pytest

from rashomon.knowledge.turns import turn_to
from rashomon.lexicons import load


@pytest.mark.parametrize("way", ["up", "down", "either"])
def test_every_example_turns_its_way(way: str) -> None:
    row = load("turns")[way]
    text = row["example"]
    assert turn_to(text, 0, text.index("40"), measured=True) == way
    assert set(row["words"]) & set(text.lower().split())


def test_a_count_is_taken_to_a_bare_number() -> None:
    text = load("turns")["counts"]["example"]
    assert turn_to(text, 0, text.index("40"), measured=False) == "down"


def test_what_is_cut_to_homes_is_no_count() -> None:
    text = "The storm cut the power to 40 homes."
    assert turn_to(text, 0, text.index("40"), measured=False) is None
