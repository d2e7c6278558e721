"""An attribution in the making: token ranges and the rule that found them."""

from __future__ import annotations

import msgspec

from rashomon.attribute.lexicon import VerbFrame
from rashomon.model.attribution import Stance

Ranges = tuple[tuple[int, int], ...]


class Finding(msgspec.Struct, frozen=True):
    """Token ranges of source, cue and content (half-open indices), the rule and lexicon entry behind them.

    `head` is the cue's main token, -1 where there is no cue; `voice` is the number of the finding whose voice is
    carried on, `author` the number of the segment whose author speaks, `within` the `head` of the finding that this
    one stands inside whatever their contents, -1 where the contents decide.
    """

    source: Ranges
    cue: Ranges
    content: Ranges
    rule: str
    entry: str | None = None
    stance: Stance = "statement"
    head: int = -1
    voice: int | None = None
    author: int | None = None
    within: int = -1


# What a construction finds: the content's ranges, the rule's name, the frame that allowed it.
Content = tuple[Ranges, str, VerbFrame] | None
