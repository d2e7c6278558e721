"""One published text and its segments."""

from __future__ import annotations

from typing import Literal

import msgspec

from rashomon.model.because import Because

SegmentKind = Literal["headline", "paragraph", "quote", "post", "caption", "note"]


class Segment(msgspec.Struct, frozen=True):
    """A stretch of a document with one voice: a headline, a paragraph, a block quote, an embedded post.

    `start`:`end` are the segment's own words (a post's signature lies outside, in `signature`). `author` is
    the name of whoever wrote a post or a block quote, `handle` the account's name without ``@``, `published`
    the ISO day the segment itself bears (a post's), else null and the document's day counts.
    """

    start: int
    end: int
    kind: SegmentKind
    author: str | None = None
    published: str | None = None
    handle: str | None = None
    signature: tuple[int, int] | None = None
    because: tuple[Because, ...] = ()


class Document(msgspec.Struct, frozen=True):
    """One published text as given.

    `text` is kept character for character; all offsets in all records count its code points. `sha256` is of
    the text in UTF-8. `published` is an ISO day or time, `outlet` who published it: both null where not
    stated, never guessed. `label` is what a person is shown: the outlet or the file's name. Segments are in
    order, disjoint, and leave out the header, signatures and blank space.
    """

    id: str
    text: str
    sha256: str
    path: str
    label: str
    segments: tuple[Segment, ...]
    language: str | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    byline: str | None = None
    because: tuple[Because, ...] = ()
