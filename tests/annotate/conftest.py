"""Parsers are slow to load: one for all tests of this folder."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.annotate import Parser, load_parser
from rashomon.model import Settings

MODEL = Settings().model


@pytest.fixture(scope="session")
def parser() -> Parser:
    return load_parser(MODEL)


@pytest.fixture(scope="session")
def plain_spacy() -> Any:
    """The pipeline as `spacy.load` gives it."""
    import spacy

    return spacy.load(MODEL)
