"""A quantity in the making, while its neighbours may still join it to a range or lend it a unit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rashomon.knowledge.numerals import Numeral
from rashomon.knowledge.units import Unit
from rashomon.measure.bounds import Hedge
from rashomon.model import Because
from rashomon.model.quantity import Bound

Direction = Literal["up", "down"]


@dataclass(slots=True)
class Draft:
    """Offsets count from the segment's start. `low` and `high` are as written, before the bound opens an end."""

    start: int
    end: int
    low: float
    high: float
    step: float | None
    numeral: Numeral
    unit: Unit | None = None
    per: str | None = None
    age: bool = False
    hedge: Hedge | None = None
    bound: Bound | None = None
    direction: Direction | None = None
    change_from: float | None = None
    ranged: bool = False
    because: list[Because] = field(default_factory=list)
