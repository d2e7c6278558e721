"""Verbs by which somebody takes a number to a new one: "lowered the number of deaths from three to two"."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from rashomon.lexicons import load

Turn = Literal["up", "down", "either"]
_TURNS: tuple[Turn, ...] = ("up", "down", "either")
_REACH = 160  # characters from the verb to its number
# A comma inside a number parts nothing.
_ONE_CLAUSE = r"(?:[^,;:.]|[,.](?=\d))"
_ELSEWHERE = re.compile(r"\b(?:and|but|who|which|that|when|after|before|by)\b", re.IGNORECASE)
_FROM_NUMBER = re.compile(r"\bfrom (?:[a-z]+ ){0,2}?(?:[$€£]?\d|[a-z-]+ *$)", re.IGNORECASE)
_ADVERBS = re.compile(r" ?(?:\w+ly|again|further|down|up|upwards?|downwards?)? ?", re.IGNORECASE)


def turn_to(text: str, first: int, start: int, *, measured: bool) -> Turn | None:
    """Which way a verb takes the number at `start` of the sentence that begins at `first`; None where none does.

    `measured` tells that the number has a unit: "cut the rate to 2 percent" takes no noun of counting, "cut the power
    to 40 homes" turns nothing.
    """
    before = text[max(first, start - _REACH) : start]
    if " to " not in before:
        return None
    match = _pattern().search(before)
    if match is None:
        return None
    between = match["between"]
    if _ELSEWHERE.search(between):
        return None
    counted = _ADVERBS.fullmatch(between) or _FROM_NUMBER.search(between) or _counts().search(between)
    return _forms()[match["verb"].lower()] if measured or counted else None


@cache
def _forms() -> dict[str, Turn]:
    return {word: turn for turn in _TURNS for word in load("turns")[turn]["words"]}


@cache
def _pattern() -> re.Pattern[str]:
    """The last such verb, and all up to the "to" right before the number and its hedge."""
    verbs = "|".join(sorted(_forms(), key=lambda w: (-len(w), w)))
    return re.compile(
        rf"(?:^|.*\W)(?P<verb>{verbs})(?P<between> {_ONE_CLAUSE}*?|)\b(?<!up )(?<!close )to "
        r"(?:about |around |some |at least |more than |over |just |only |nearly |almost |a |an |the )*$",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _counts() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(load('turns')['counts']['words'])})\b", re.IGNORECASE)
