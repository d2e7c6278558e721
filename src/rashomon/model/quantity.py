"""A figure: an interval with its bound, its unit or the thing it counts."""

from __future__ import annotations

from typing import Literal

import msgspec

from rashomon.model.because import Because

Bound = Literal["exact", "range", "about", "at_least", "more_than", "at_most", "less_than", "up", "down"]

QuantityKind = Literal["count", "measure", "money", "share", "duration", "age", "distance", "level"]


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
    """One number phrase. `start`:`end` mark the number with its currency sign, percent sign or unit of
    measure; hedge and thing lie outside.

    `low` and `high` are as stated ("over 40" is 40–null, more_than; "about 40" 40–40, about; "dozens" 24–99,
    range). `unit` is for measures (`dollar`, `percentage`, `year`, `kilometre`); what is counted is the
    `thing`. `step` is the place value of the last significant digit written ("$7 billion" → 1e9, "43,350" →
    10, "162" → 1), null for vague words. `hedge` is the span of the words that set the bound. `whole` is what
    a share or a part is of ("34 % of the carriers"); `parts` the quantities whose sum this is; `change_from`
    the earlier value of a change ("to 80 from 40").

    `kind` says what sort of number it is: things counted, a physical measure, money, a share ("34 %", "one in
    five"; a share said in words has its fraction as value, no unit, and the whole's noun as thing), how long,
    how old, how far, or a level (an index or score with no unit and nothing counted). `direction` is set
    where the number is the size of a change ("fell 7 %"). `per` is a rate's denominator ("200 drones a day":
    thing drone, per "day"; a measure's unit says it too, "dollar per barrel"). `ledger` is false where a
    reader would leave it out of a ledger (an age, "one of the best", a bare "one", a number with nothing
    measured); the last record in `because` then says why.
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
    kind: QuantityKind = "count"
    direction: Literal["up", "down"] | None = None
    per: str | None = None
    ledger: bool = True
    because: tuple[Because, ...] = ()
