"""Every record has its word in the glossary."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import rashomon.model

GLOSSARY = Path(__file__).parents[2] / "docs" / "glossary.md"
RECORDS = [name for name in rashomon.model.__all__ if isinstance(getattr(rashomon.model, name), type)]


def spoken(name: str) -> str:
    """The words of a class's name: StoryLedger is a story ledger."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()


@pytest.mark.parametrize("name", RECORDS)
def test_the_glossary_explains_the_record(name: str) -> None:
    text = GLOSSARY.read_text(encoding="utf-8")
    assert re.search(rf"\b(?:{name}|(?i:{spoken(name)}))\b", text), f"{name} is not in docs/glossary.md"
