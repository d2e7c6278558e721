"""What kind of happening a sentence tells of, by the words that name it (lexicons/happenings.toml)."""

from __future__ import annotations

import re
from functools import cache

from rashomon.lexicons import load


def happenings(text: str, start: int, end: int) -> frozenset[str]:
    """The kinds of happenings named in `text` from `start` to `end`."""
    kinds = _kinds()
    return frozenset(kinds[m.group(1).lower()] for m in _pattern().finditer(text, start, end))


def last_happening(text: str, start: int, end: int) -> str | None:
    """The kind of the happening named last there."""
    found = None
    for match in _pattern().finditer(text, start, end):
        found = match
    return _kinds()[found.group(1).lower()] if found else None


@cache
def _kinds() -> dict[str, str]:
    return {word: row["name"] for row in load("happenings")["entry"] for word in row["words"]}


@cache
def _pattern() -> re.Pattern[str]:
    words = sorted(_kinds(), key=lambda w: (-len(w), w))
    return re.compile(r"\b(" + "|".join(re.escape(w) for w in words) + r")s?\b", re.IGNORECASE)
