"""Makes a Document of a text and what is stated about it."""

from __future__ import annotations

import hashlib

import msgspec

from rashomon.model import Because, Document, Segment
from rashomon.read.encoding import LIMIT
from rashomon.read.language import check_language
from rashomon.read.segments import find_segments
from rashomon.read.unreadable import UnreadableError


class Statement(msgspec.Struct, frozen=True):
    """What a header or a JSON line states about a text, null where it does not."""

    id: str | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    byline: str | None = None


def make_document(
    text: str,
    start: int,
    path: str,
    stated: Statement,
    because: tuple[Because, ...],
    segments: tuple[Segment, ...] | None = None,
) -> Document:
    """The document of `text`, whose own words begin at the code point `start`; its segments are found in the text
    where none are given. Raises UnreadableError.
    """
    if not text[start:].strip("\ufeff \t\r\n\v\f\u2028\u2029"):
        raise UnreadableError("holds no text" if start else "is empty", "give a report with a text")
    data = text.encode()
    if len(data) > LIMIT:
        raise UnreadableError(
            f"is longer than {LIMIT // 1_000_000} MB", "split it into one document a report"
        )
    language = check_language(text, start)
    name = path.rpartition("/")[2] or path
    return Document(
        id=stated.id or document_id(stated, text),
        text=text,
        sha256=hashlib.sha256(data).hexdigest(),
        path=path,
        label=stated.outlet or stated.id or name,
        segments=find_segments(text, start, stated.published) if segments is None else segments,
        language=language,
        title=stated.title,
        published=stated.published,
        outlet=stated.outlet,
        url=stated.url,
        byline=stated.byline,
        because=because,
    )


def document_id(stated: Statement, text: str) -> str:
    """Hash of outlet, date, address and text: the same text from the same outlet is one document wherever
    it lies.
    """
    parts = (stated.outlet, stated.published, stated.url, text)
    return "d" + hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:12]
