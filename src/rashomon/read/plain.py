"""Plain text: the whole file is the text; a header is only what matches."""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePath

import msgspec

from rashomon.model import Because, Document
from rashomon.read.segments import find_segments

_DATE = re.compile(r"\s*date (\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)(?=\s|$)")
# "By A, B and C, DESK": names in capitals, an outlet at the end; nothing else on that stretch.
_BYLINE = re.compile(
    r"\s+By (?P<names>[^\W\d_][^\n.]*?), (?P<outlet>[A-Z][\w&'’. -]{0,40}?)(?=\s*\n|\s*$)"
)


def read_plain(text: str, path: str) -> Document:
    """The document of one plain text file; `path` as the person gave it."""
    start, published, outlet, byline = _header(text)
    because = [Because("read", "plain")]
    if published:
        because.append(Because("read", "header-date", start=0, end=start, note=published))
    document = Document(
        id="", text=text, sha256=hashlib.sha256(text.encode()).hexdigest(), path=path, label=outlet or PurePath(path).name,
        segments=find_segments(text, start), published=published, outlet=outlet, byline=byline, because=tuple(because),
    )  # fmt: skip
    return msgspec.structs.replace(document, id=document_id(document))


def document_id(document: Document) -> str:
    """Hash of outlet, date, address and text: the same text from the same outlet is one document wherever it lies."""
    parts = (document.outlet, document.published, document.url, document.text)
    return "d" + hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:12]


def _header(text: str) -> tuple[int, str | None, str | None, str | None]:
    """Where the body starts, and the date, outlet and byline that the header states."""
    date = _DATE.match(text)
    if not date:
        return 0, None, None, None
    byline = _BYLINE.match(text, date.end())
    if not byline:
        return date.end(), date[1], None, None
    return byline.end(), date[1], byline["outlet"].strip(), byline["names"]
