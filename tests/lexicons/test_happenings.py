"""happenings.toml: every example names a happening of its own kind and no other."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.knowledge.happening_kinds import happenings, last_happening
from rashomon.lexicons import load

ROWS: list[dict[str, Any]] = load("happenings")["entry"]


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r["name"])
def test_every_example_names_its_kind(row: dict[str, Any]) -> None:
    text = row["example"]
    assert happenings(text, 0, len(text)) == {row["name"]}
    assert last_happening(text, 0, len(text)) == row["name"]


def test_no_word_stands_in_two_kinds() -> None:
    words = [word for row in ROWS for word in row["words"]]
    assert len(words) == len(set(words))


def test_what_anything_may_be_called_names_no_kind() -> None:
    text = "The attack killed nine."
    assert not happenings(text, 0, len(text))
    assert last_happening(text, 0, len(text)) is None
