"""What a time is read against: the day of publication, the tense around it, the times told before it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal

# "loose" is the past of a verb that governs the time through a noun: "announced a visit in September".
Tense = Literal["past", "present", "future", "loose"]


class Context:
    """Lives for one segment's reading. `day` is the segment's day, null where none is known; `told` goes on
    through the document.
    """

    def __init__(self, day: date | None, tense_at: Callable[[int], Tense | None], told: list[str]) -> None:
        self.day = day
        self._tense_at = tense_at
        self._told = told

    def tense(self, token: int) -> Tense | None:
        """The tense of the verb that governs the token, null where none was found."""
        return self._tense_at(token)

    def tell(self, value: str) -> None:
        """Keep a calendar value for the times told after it."""
        self._told.append(value)

    def just_told(self) -> str | None:
        """The value told last, whatever its length."""
        return self._told[-1] if self._told else None

    def last_told(self, *lengths: int) -> str | None:
        """The last value told of one of these lengths ("1998" 4, "1998-05" and "1998-Q3" 7, "1998-05-03"
        10).
        """
        for value in reversed(self._told):
            if len(value) in lengths:
                return value
        return None
