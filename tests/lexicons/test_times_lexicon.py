"""Every entry of the time lexicons is read in its own example, and no form has two meanings."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from rashomon.lexicons import load
from rashomon.measure.times import find_times
from rashomon.measure.times.tokens import LEXICONS
from rashomon.model import Document, Segment

# The day on which every example is published.
MONDAY = "2025-06-02"

ENTRIES = [
    (f"{lexicon}/{section}/{name}", entry)
    for lexicon in (*LEXICONS, "times_tense")
    for section, table in load(lexicon).items()
    for name, entry in table.items()
]


def read(text: str) -> list[tuple[str, str]]:
    document = Document("d", text, "", "d.txt", "d", (Segment(0, len(text), "paragraph"),), published=MONDAY)
    return [(text[time.start : time.end], time.value) for time in find_times(document)]


@pytest.mark.parametrize(("name", "entry"), ENTRIES, ids=[name for name, _ in ENTRIES])
def test_entry_is_read_in_its_example(name: str, entry: dict[str, Any]) -> None:
    found = read(entry["example"])
    if entry["reads"]:
        assert (entry["reads"], entry["value"]) in found
    else:
        assert found == []


@pytest.mark.parametrize(("name", "entry"), ENTRIES, ids=[name for name, _ in ENTRIES])
def test_example_holds_the_entry(name: str, entry: dict[str, Any]) -> None:
    assert any(form in entry["example"].lower() for form in entry["forms"])


def test_a_form_has_one_entry() -> None:
    forms = Counter(
        form
        for lexicon in LEXICONS
        for table in load(lexicon).values()
        for entry in table.values()
        for form in entry["forms"]
    )
    assert [form for form, times in forms.items() if times > 1] == []
