"""The stretches of a document that are parsed at a time: its segments, the longest ones cut."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.model import Document

# Code points: a parse takes about a kilobyte of memory for each, and a paragraph of ten pages is none.
_LONGEST = 20_000
_STOP = re.compile(r"""[.!?]["'”’)\]]*\s""")


def pieces(document: Document) -> Iterator[tuple[int, int, int]]:
    """Start, end and segment index of each stretch, in order: a segment, or parts of one that is too long.

    A long segment is cut behind the last end of a sentence within the limit, else at the last space, else
    at the limit.
    """
    for number, segment in enumerate(document.segments):
        start = segment.start
        while segment.end - start > _LONGEST:
            end = _cut(document.text, start, start + _LONGEST)
            yield start, end, number
            start = end
        yield start, segment.end, number


def _cut(text: str, start: int, limit: int) -> int:
    tail = max(start, limit - 2_000)
    stops = [match.end() for match in _STOP.finditer(text, tail, limit)]
    if stops:
        return stops[-1]
    space = text.rfind(" ", start, limit)
    return space + 1 if space > start else limit
