"""What neighbouring numbers tell each other: a unit, an age, the same amount in another currency, the value before."""

from __future__ import annotations

import re
from itertools import pairwise

from rashomon.measure.draft import Draft
from rashomon.measure.ranges import FROM, TO, like
from rashomon.model import Because

_LIST = re.compile(r"(?:,|,? and|,? or|,? to)\s")
_CLOSED = re.compile(r"\s?(?:$|[,.;)])|\s(?:and|or)\b")
_BRACKET = re.compile(r"\s?[(\[]\s?(?:or |about |around )?")
_CAME_FROM = re.compile(
    r",?\s(?:up |down )?from\s(?:the |an? |about |around |the previous |an earlier |a previous |an initial )?$"
)
_NEW_VALUE = re.compile(
    r"\b(?:to|at|reached|hit)\s(?:about |around |nearly |at least |more than |just over )?$", re.IGNORECASE
)
_NOUN_BETWEEN = re.compile(r"^(?: [a-z]+){1,2}(?=,? (?:up |down )?from)")


def relate_neighbours(text: str, drafts: list[Draft]) -> None:
    """All four, in the order in which they build on each other."""
    lend_ages(text, drafts)
    lend_units(text, drafts)
    note_changes(text, drafts)
    note_conversions(text, drafts)


def lend_ages(text: str, drafts: list[Draft]) -> None:
    """ "aged 9, 8 and 4": one age makes the numbers listed behind it ages."""
    for first, second in pairwise(drafts):
        if not first.age or not 1 < second.low <= 125 or not _LIST.fullmatch(text, first.end, second.start):
            continue
        closed = second.unit is not None or _CLOSED.match(text, second.end)
        if closed and (second.unit is None or second.unit.kind == "time"):
            second.unit, second.age = second.unit or first.unit, True


def lend_units(text: str, drafts: list[Draft]) -> None:
    """ "15, 20 and 25 per cent": a bare number before a list's next takes its unit."""
    for first, second in zip(reversed(drafts[:-1]), reversed(drafts[1:]), strict=True):
        bare = first.unit is None and not first.numeral.vague and not first.numeral.share
        if (
            not bare
            or second.unit is None
            or second.unit.kind == "times"
            or second.numeral.start > second.start
        ):
            continue
        if second.age and (first.low > 125 or first.numeral.digits is None):
            continue
        if _LIST.fullmatch(text, first.end, second.start):
            first.unit, first.per, first.age = second.unit, second.per, second.age
            first.because.append(Because("measure", "lent-unit", second.unit.entry))


def note_changes(text: str, drafts: list[Draft]) -> None:
    """ "to 80 from 40", "80, up from 40", "rose from 40 to 80": the later value remembers the earlier."""
    for first, second in pairwise(drafts):
        between = text[first.end : second.start]
        if len(between) > 40 or not like(first, second):
            continue
        head = _NOUN_BETWEEN.sub("", between)
        if _CAME_FROM.fullmatch(head):
            told = "up" in head or "down" in head
            if told or _NEW_VALUE.search(text[max(0, first.start - 24) : first.start]):
                _link(first, second.low)
                second.unit = second.unit or first.unit
        elif TO.fullmatch(between) and FROM.search(text[max(0, first.start - 30) : first.start]):
            first.unit = first.unit or second.unit
            second.unit = second.unit or first.unit
            _link(second, first.low)


def _link(later: Draft, earlier: float) -> None:
    later.change_from = earlier
    later.because.append(Because("measure", "change-from", note="the text gives the value before it"))


def note_conversions(text: str, drafts: list[Draft]) -> None:
    """ "more than 7.5 million crowns ($1.1 million)": the bracket holds the amount before it, and its bound."""
    for first, second in pairwise(drafts):
        if first.unit is None or second.unit is None or not _BRACKET.fullmatch(text, first.end, second.start):
            continue
        if first.unit == second.unit or first.unit.kind != second.unit.kind:
            continue
        if second.hedge is None:
            second.hedge = first.hedge
            second.direction = second.direction or first.direction
        second.because.append(Because("measure", "conversion", note="the amount before it in another unit"))
