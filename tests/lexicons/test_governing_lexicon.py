"""Every entry of the governing lexicon does what it says in its example, as the parser reads it."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.annotate import Parser, load_parser
from rashomon.knowledge.governing import governing_time
from rashomon.lexicons import load
from rashomon.measure import find_times
from rashomon.model import Document, Segment, Settings

ENTRIES = [
    (f"{section}/{name}", entry)
    for section, table in load("governing").items()
    for name, entry in table.items()
]


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser(Settings().model)


@pytest.mark.parametrize(("name", "entry"), ENTRIES, ids=[name for name, _ in ENTRIES])
def test_the_time_governs_the_word(parser: Parser, name: str, entry: dict[str, Any]) -> None:
    text = entry["example"]
    document = Document(
        "d", text, "", "d", "d", (Segment(0, len(text), "paragraph"),), published="2025-06-02"
    )
    (annotation,) = parser.annotate([document])
    times = find_times(document, annotation)
    word = next(token.index for token in annotation.tokens if token.text == entry["word"])
    found = getattr(governing_time(annotation, times, word), entry["role"])
    assert found is not None
    assert text[times[found].start : times[found].end] == entry["reads"]
