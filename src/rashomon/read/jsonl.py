"""JSON Lines: ``{"id", "text", "title"?, "published"?, "outlet"?, "url"?}`` a line."""

from __future__ import annotations

import hashlib

import msgspec

from rashomon.model import Because, Document
from rashomon.read.segments import find_segments


class Row(msgspec.Struct, frozen=True):
    """One line of the input."""

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None


def read_row(line: str, path: str) -> Document:
    """The document of one line. Raises msgspec.DecodeError or ValidationError where the line is broken or lacks a field."""
    row = msgspec.json.decode(line, type=Row)
    return Document(
        id=row.id, text=row.text, sha256=hashlib.sha256(row.text.encode()).hexdigest(), path=path, label=row.outlet or row.id,
        segments=find_segments(row.text), title=row.title, published=row.published, outlet=row.outlet, url=row.url,
        because=(Because("read", "jsonl"),),
    )  # fmt: skip
