"""Words that stand between a figure and what it measures (lexicons/governors.toml)."""

from __future__ import annotations

from functools import cache

from rashomon.lexicons import load


@cache
def words(group: str) -> frozenset[str]:
    """The lemmas of one group: "moves", "raising", "leaving", "stative", "light", "counts", "suffering",
    "abstract", "estimating", "estimates", "revising", "readings", "abroad".
    """
    return next(frozenset(row["words"]) for row in load("governors")["entry"] if row["name"] == group)
