"""contrast.toml: every group's example holds one of its words, and is read as a contrast."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.lexicons import load
from rashomon.reconcile.opposition import contrasts


@pytest.mark.parametrize("row", load("contrast").values(), ids=list(load("contrast")))
def test_every_example_is_a_contrast(row: dict[str, Any]) -> None:
    assert contrasts(row["example"], (0, len(row["example"])))
    assert any(f" {word} " in f" {row['example'].lower()} ".replace(",", " ") for word in row["words"])


def test_a_plain_sentence_is_none() -> None:
    text = "The hospital treated 48 people. The ministry counted 44."
    assert not contrasts(text, (0, 31))
