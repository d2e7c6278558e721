"""kinds.toml: the noun of every example names its kind, and the order of kinds has no circles."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from rashomon.knowledge.kinds import load_kinds
from rashomon.lexicons import load
from rashomon.measure import count_things, find_quantities
from tests.claim.texts import parser, report

ROWS: list[dict[str, Any]] = load("kinds")["entry"]


def ids(row: dict[str, Any]) -> str:
    return str(row["name"])


@pytest.mark.parametrize("row", [r for r in ROWS if r["example"] != "military hardware"], ids=ids)
def test_what_the_example_counts_is_of_its_kind(row: dict[str, Any]) -> None:
    document = report(f"The report named {row['example']}.")
    (quantity,) = count_things(document, next(iter(parser().annotate([document]))), find_quantities(document))
    assert quantity.thing is not None
    kind = load_kinds().of(quantity.thing.lemma, quantity.thing.modifiers)
    assert kind is not None
    assert kind.name == row["name"]


@pytest.mark.parametrize("row", ROWS, ids=ids)
def test_every_word_of_a_kind_names_it(row: dict[str, Any]) -> None:
    kinds = load_kinds()
    assert {
        word: found.name for word in row["words"] if (found := kinds.by_word[word]).name != row["name"]
    } == {}


def test_words_are_lower_case_and_stand_once() -> None:
    words = [word for row in ROWS for word in row["words"]]
    assert [w for w in words if w != w.lower()] == []
    assert [w for w, n in Counter(words).items() if n > 1] == []


def test_names_are_unique_and_what_is_wider_exists() -> None:
    names = [row["name"] for row in ROWS]
    assert len(set(names)) == len(names)
    assert {row["is"] for row in ROWS if "is" in row} <= set(names)


def test_no_kind_is_inside_itself() -> None:
    for kind in load_kinds().by_name.values():
        assert kind.name not in kind.wider
        assert len(set(kind.wider)) == len(kind.wider)


def test_an_entry_has_known_fields() -> None:
    assert {key for row in ROWS for key in row} <= {
        "name",
        "words",
        "is",
        "loose",
        "reprise",
        "generic",
        "example",
    }
