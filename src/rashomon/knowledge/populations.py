"""Words that narrow what is counted, by axis (lexicons/populations.toml)."""

from __future__ import annotations

from functools import cache

from rashomon.lexicons import load


@cache
def axes() -> dict[str, str]:
    """Word → "axis:value" ("civilian" → "civil:civilian")."""
    return {
        word: f"{row['name']}:{value}"
        for row in load("populations")["entry"]
        for value, words in row["values"].items()
        for word in words
    }


@cache
def alone_axes() -> frozenset[str]:
    """The axes whose words make another measure even of a figure that says nothing of them ("12 more bodies")."""
    return frozenset(row["name"] for row in load("populations")["entry"] if row.get("alone"))


@cache
def groups() -> dict[str, str]:
    """Word → the group of people that polls tell apart ("woman" → "women")."""
    return {word: row["name"] for row in load("populations")["group"] for word in row["words"]}
