"""Words are data, and every entry shows itself in a sentence: tests/lexicons/ runs those sentences."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import rashomon.lexicons

LEXICONS = sorted(Path(rashomon.lexicons.__file__).parent.glob("*.toml"))


def shows_itself(table: dict[str, Any]) -> bool:
    """Whether a table has an example, or is nothing but words, each with its sentence (word = "A sentence.")."""
    return bool(table.get("example") or table.get("examples")) or all(
        isinstance(value, str) and len(value.split()) > 2 for value in table.values()
    )


def entries(table: dict[str, Any], name: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """The outermost tables that show themselves, else the innermost ones, each with the path to it."""
    inside = [
        (f"{name}/{key}", child)
        for key, value in table.items()
        for child in (value if isinstance(value, list) else [value])
        if isinstance(child, dict)
    ]
    if not inside or shows_itself(table):
        yield name, table
        return
    for path, child in inside:
        yield from entries(child, path)


def test_there_are_lexicons() -> None:
    assert LEXICONS


@pytest.mark.parametrize("path", LEXICONS, ids=lambda path: path.stem)
def test_every_entry_shows_itself(path: Path) -> None:
    bare = [
        name
        for name, entry in entries(tomllib.loads(path.read_text(encoding="utf-8")))
        if not shows_itself(entry)
    ]
    assert not bare, f"{path.name}: no example for {bare[:8]}"


def test_a_bare_entry_is_found() -> None:
    lexicon = tomllib.loads("""
        [[entry]]
        name = "a"
        example = "An a."
        values = { inner = 1 }
        [verbs]
        say = "They said that it rained."
        [more]
        b = { value = 1 }
        """)
    assert [name for name, entry in entries(lexicon) if not shows_itself(entry)] == ["/more/b"]
