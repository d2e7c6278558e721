"""A time expression in the sense of TIMEX3 (Pustejovsky et al. 2003) and the interval that it denotes."""

from __future__ import annotations

from typing import Literal

import msgspec

from rashomon.model.because import Because

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class Timex(msgspec.Struct, frozen=True):
    """One time expression. `value` is TIMEX3's; `begin` and `finish` are ISO times, inclusive, null where
    open or unknown (a DURATION alone denotes no place on the calendar).
    """

    start: int
    end: int
    type: TimexType
    value: str
    begin: str | None = None
    finish: str | None = None
    because: tuple[Because, ...] = ()
