"""populations.toml: the words of every example narrow what is counted, on their axis."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from rashomon.lexicons import load
from tests.claim.texts import figures

ROWS: list[dict[str, Any]] = load("populations")["entry"]


UNREAD = {"severity": "the adverb hangs on the participle (“critically injured”), not on the thing counted"}


def entries() -> list[Any]:
    marks = {name: pytest.mark.xfail(strict=True, reason=why) for name, why in UNREAD.items()}
    return [pytest.param(row, id=row["name"], marks=marks.get(row["name"], ())) for row in ROWS]


@pytest.mark.parametrize("row", entries())
def test_the_example_is_narrowed_on_its_axis(row: dict[str, Any]) -> None:
    verb = "recorded" if row["name"] in ("civil", "average", "certainty") else "found"
    (claim,) = figures(f"The hospital {verb} {row['example']}.")
    axes = {word.partition(":")[0] for word in claim.population}
    assert row["name"] in axes


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_a_word_has_one_value_on_its_axis(row: dict[str, Any]) -> None:
    words = [word for value in row["values"].values() for word in value]
    assert [w for w, n in Counter(words).items() if n > 1] == []
    assert [w for w in words if w != w.lower() or " " in w] == []


@pytest.mark.xfail(
    strict=True, reason="“minor” is a child and a slight injury: the later axis alone is known"
)
def test_no_word_stands_on_two_axes() -> None:
    words = [word for row in ROWS for value in row["values"].values() for word in value]
    assert [w for w, n in Counter(words).items() if n > 1] == []


def test_an_entry_has_known_fields() -> None:
    assert {key for row in ROWS for key in row} == {"name", "values", "alone", "example"}


@pytest.mark.parametrize("row", load("populations")["group"], ids=lambda row: row["name"])
def test_a_share_of_a_group_is_the_groups(row: dict[str, Any]) -> None:
    (claim,) = figures(f"The poll found that {row['example']} support the plan.")
    assert f"group:{row['name']}" in claim.population


def test_a_word_is_of_one_group() -> None:
    words = [word for row in load("populations")["group"] for word in row["words"]]
    assert [w for w, n in Counter(words).items() if n > 1] == []


def test_a_nation_narrows_too() -> None:
    (claim,) = figures("The blast killed 12 French soldiers.")
    assert [word for word in claim.population if word.startswith("nation:")]
