"""Which way a time lies, by the verb that governs it in a real parse; Monday 2 June 2025."""

from __future__ import annotations

import pytest

from rashomon.annotate import Parser, load_parser
from rashomon.measure import find_times
from rashomon.model import Document, Segment, Settings


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser(Settings().model)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The inquiry opened on Thursday.", "2025-05-29"),
        ("The inquiry opens on Thursday.", "2025-06-05"),
        ("They agreed to meet on Thursday.", "2025-06-05"),
        ("He was told to appear in court on July 14.", "2025-07-14"),
        ("Rules to be published on Thursday are strict.", "2025-06-05"),
        ("The pier burnt in July.", "2024-07"),
        ("They announced a visit by the minister in July.", "2025-07"),
        ("Eight people died at the Tolna works on Thursday.", "2025-05-29"),
        ("An explosion at the Tolna chemical works on Thursday killed six workers.", "2025-05-29"),
        ("The board said that the inquiry opens on Thursday.", "2025-06-05"),
        ("They looked for ways to get around Wednesday's ruling.", "2025-05-28"),
    ],
)
def test_the_governing_verb_tells_the_way(parser: Parser, text: str, value: str) -> None:
    document = Document(
        "d", text, "", "d", "d", (Segment(0, len(text), "paragraph"),), published="2025-06-02"
    )
    (found,) = find_times(document, next(iter(parser.annotate([document]))))
    assert found.value == value
