"""Plain text: one file is one document, and the whole file is its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from rashomon.model import Because, Document, Refusal
from rashomon.read.encoding import LIMIT, decode
from rashomon.read.files import File
from rashomon.read.header import read_header
from rashomon.read.making import Statement, make_document
from rashomon.read.unreadable import UnreadableError

_LEDGER = re.compile(r"\s*\d+ reports? · \d+ claims? · \d+ origins? · ")
_XML = re.compile(r"\ufeff?\s*<(?:!doctype|\?xml)\b", re.IGNORECASE)


def read_plain(file: File) -> Iterator[Document | Refusal]:
    """The document of one text file, and a note where it bears no date. Raises UnreadableError."""
    with Path(file.path).open("rb") as stream:
        text = decode(stream.read(LIMIT + 1))
    if _XML.match(text):
        raise UnreadableError("is XML, neither a web page nor a text", "save its text as a .txt file")
    if _LEDGER.match(text):
        raise UnreadableError("is a ledger that this program printed, and no report", "leave it out")
    header = read_header(text)
    because = [Because("read", "plain")]
    if header.published:
        because.append(
            Because("read", "header", start=0, end=header.end, note=f"published {header.published}")
        )
    stated = Statement(published=header.published, outlet=header.outlet, byline=header.byline)
    yield make_document(text, header.end, file.shown, stated, tuple(because))
    if header.published is None:
        yield Refusal(
            file.shown,
            "has no date; words such as “yesterday” cannot be placed",
            "begin it with a line such as “date 2025-06-02”",
            note=True,
        )
