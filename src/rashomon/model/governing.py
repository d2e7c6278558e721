"""Which times govern a word."""

from __future__ import annotations

import msgspec


class GoverningTime(msgspec.Struct, frozen=True):
    """Indices into a document's times, each null where the text gives none.

    `event`: when it happened ("launched overnight into Sunday"); `as_of`: up to when a count counts ("by
    Monday evening", a toll that "rose to 85 on Sunday"); `since`: from when on ("since Friday").
    """

    event: int | None = None
    as_of: int | None = None
    since: int | None = None


class TimeAttachment(msgspec.Struct, frozen=True):
    """Where a time hangs in the parse.

    `time` is its index, `governor` the token it modifies, `preposition` the words between ("by", "as of",
    "late on"), "" where none.
    """

    time: int
    governor: int
    preposition: str = ""
