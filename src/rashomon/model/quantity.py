"""A figure: an interval with its bound, its unit or the thing it counts."""

from __future__ import annotations

from typing import Literal

import msgspec

from rashomon.model.because import Because

Bound = Literal[
    "exact", "range", "about", "at_least", "more_than", "at_most", "less_than", "up", "down"
]


class Thing(msgspec.Struct, frozen=True):
    """What is counted or measured, as the text has it: the noun phrase's span and words and its head's lemma.

    `modifiers` are the lemmas of the head's adjectives, nouns and names in order ("Russian strategic bomber" →
    lemma "bomber", modifiers "russian", "strategic").
    """

    start: int
    end: int
    text: str
    lemma: str
    modifiers: tuple[str, ...] = ()


class Quantity(msgspec.Struct, frozen=True):
    """One number phrase. `start`:`end` mark the number with its currency sign, percent sign or unit of measure; hedge and
    thing lie outside.

    `low` and `high` are as stated ("over 40" is 40–null, more_than; "about 40" 40–40, about; "dozens" 24–99, range). `unit` is for
    measures (`dollar`, `percentage`, `year`, `kilometre`); what is counted is the `thing`. `step` is the place value of the last
    significant digit written ("$7 billion" → 1e9, "43,350" → 10, "162" → 1), null for vague words. `hedge` is the span of
    the words that set the bound. `whole` is what a share or a part is of ("34 % of the carriers"); `parts` the quantities whose sum
    this is; `change_from` the earlier value of a change ("to 80 from 40").
    """

    id: str
    start: int
    end: int
    low: float | None
    high: float | None
    bound: Bound
    unit: str | None = None
    thing: Thing | None = None
    step: float | None = None
    hedge: tuple[int, int] | None = None
    whole: Thing | None = None
    vague: bool = False
    ordinal: bool = False
    parts: tuple[str, ...] = ()
    change_from: float | None = None
    because: tuple[Because, ...] = ()
