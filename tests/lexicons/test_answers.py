"""answers.toml: the last number of every example measures what the first does."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.lexicons import load
from tests.claim.texts import figures

ROWS = (*load("answers")["entry"], {"phrase": "fillers", **load("answers")["fillers"]})


@pytest.mark.parametrize("row", ROWS, ids=[row["phrase"] for row in ROWS])
def test_the_verb_gives_the_number(row: dict[str, Any]) -> None:
    first, *_, last = figures(row["example"])
    assert first.aspect is not None
    assert (last.aspect, last.unit) == (first.aspect, first.unit)
    assert last.chain[0].role != "outlet"
    assert last.chain[0] != first.chain[0]
