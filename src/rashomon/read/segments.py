"""Finds the segments of a text: headline, paragraphs, embedded posts, captions, notes."""

from __future__ import annotations

import re

from rashomon.model import Because, Segment

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")


def find_segments(text: str, start: int = 0) -> tuple[Segment, ...]:
    """The segments of `text` from the code point `start` (behind the header) on, in order and disjoint."""
    segments = []
    for match in _PARAGRAPH.finditer(text, start):
        words = match.group()
        begin = match.start() + len(words) - len(words.lstrip())
        end = match.start() + len(words.rstrip())
        segments.append(Segment(begin, end, "paragraph", because=(Because("read", "line", start=begin, end=end),)))
    return tuple(segments)
