"""The trace that every record carries: which stage, by which rule and lexicon entry, from which characters."""

from __future__ import annotations

import msgspec


class Because(msgspec.Struct, frozen=True):
    """One step of the reasoning that made a record; `rashomon why` prints these and nothing else.

    `rule` is the short name of the rule as its module documents it; `entry` the lexicon entry it used, as
    ``lexicon/entry`` ("cues/say"); `start` and `end` the code points of the document's text that it read;
    `note` what a reader needs to know besides, in plain words.
    """

    stage: str
    rule: str
    entry: str | None = None
    start: int | None = None
    end: int | None = None
    note: str | None = None
