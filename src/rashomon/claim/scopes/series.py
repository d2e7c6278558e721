"""Figures and times told in a series: "40 rockets on Tuesday and 60 on Wednesday", "on Friday 30, on Saturday 45".

Parallel coordination pairs the conjuncts one by one (gapping: Ross 1970; Huddleston and Pullum 2002, ch. 15, 4.2),
whatever the parse hangs the second time on.
"""

from __future__ import annotations

import re

from rashomon.model import Quantity, Reading, Sentence, Timex

# What stands between two members of a series.
_LINK = re.compile(
    r"\s*[,;]?\s*(?:and|but|then|plus|against|after|to)?\s*(?:(?:and|then|another|a further)\s+)?"
)
_HEDGE = 15  # characters for "more than", "some", "at least"
_REACH = 60  # characters from a number to its time: its noun, a verb, a place


def time_in_series(
    reading: Reading, quantity: Quantity, sentence: Sentence, times: tuple[Timex, ...]
) -> Timex | None:
    """The time of `quantity` where the sentence pairs figures and times in turns, else None."""
    if len(times) < 2:
        return None
    numbers = [
        q
        for q in reading.quantities
        if sentence.start <= q.start < sentence.end
        and q.unit == quantity.unit
        and not any(t.start <= q.start < t.end for t in times)
    ]
    place = next((i for i, q in enumerate(numbers) if q.start == quantity.start), None)
    if place is None or len(numbers) < 2:
        return None
    behind = [_only(times, q.end, _next(numbers, i, sentence)) for i, q in enumerate(numbers)]
    before = [
        _only(times, numbers[i - 1].end if i else sentence.start, q.start) for i, q in enumerate(numbers)
    ]
    for own, linked in ((behind, _linked_behind), (before, _linked_before)):
        for i in (place - 1, place):
            if 0 <= i < len(numbers) - 1 and own[i] and own[i + 1] and linked(reading, numbers, own, i):
                return own[place]
    return None


def _next(numbers: list[Quantity], i: int, sentence: Sentence) -> int:
    return numbers[i + 1].start if i + 1 < len(numbers) else sentence.end


def _only(times: tuple[Timex, ...], start: int, end: int) -> Timex | None:
    """The one time between two places, None where there are none or several."""
    inside = [t for t in times if start <= t.start and t.end <= end]
    return inside[0] if len(inside) == 1 else None


def _linked_behind(reading: Reading, numbers: list[Quantity], own: list[Timex | None], i: int) -> bool:
    """ "40 … on Tuesday and 60 on Wednesday": the second number follows right behind the first one's time."""
    first, second, text = own[i], own[i + 1], reading.document.text
    if first is None or second is None:
        return False
    link = _LINK.match(text, first.end)
    joined = link is not None and link.end() - first.end >= 2 and numbers[i + 1].start - link.end() <= _HEDGE
    return joined and second.start - numbers[i + 1].end <= _REACH


def _linked_before(reading: Reading, numbers: list[Quantity], own: list[Timex | None], i: int) -> bool:
    """ "on Friday 30 people were arrested, on Saturday 45": each number right behind its time."""
    return all(
        t is not None and 0 <= q.start - t.end <= _HEDGE
        for q, t in zip(numbers[i : i + 2], own[i : i + 2], strict=True)
    )
