"""The authors of embedded posts and block quotes as mentions: their names stand in signatures, outside the
parse, in any letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from rashomon.entity.mentions import Mention
from rashomon.model import Document, Segment

_DASH = re.compile(r"[—–-]\s*")


def authors(document: Document) -> Iterator[tuple[Mention, Segment]]:
    """Each author with the span of the name in the signature; where no signature is marked, the segment's
    end, empty.
    """
    for segment in document.segments:
        if segment.author is None:
            continue
        start, end = _name_span(document.text, segment)
        yield Mention(start, end, segment.author, "person", 0, 0, "post-author"), segment


def _name_span(text: str, segment: Segment) -> tuple[int, int]:
    """Where the author's name is written, styled letters and all."""
    if segment.signature is None or segment.author is None:
        return segment.end, segment.end
    begin, finish = segment.signature
    wanted = unicodedata.normalize("NFKC", segment.author)
    # Styled letters are one code point each, as plain ones are: the name is as long in the text.
    for start in range(begin, finish - len(wanted) + 1):
        if unicodedata.normalize("NFKC", text[start : start + len(wanted)]) == wanted:
            return start, start + len(wanted)
    at = text.find("(@", begin, finish)
    stop = at if at > 0 else finish
    dash = _DASH.match(text, begin)
    start = dash.end() if dash else begin
    return start, len(text[:stop].rstrip())
