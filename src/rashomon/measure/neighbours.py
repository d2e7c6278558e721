"""What neighbouring numbers tell each other: a unit, an age, the same amount in another currency, the value before."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from rashomon.knowledge.numerals import is_round_ratio
from rashomon.lexicons import load
from rashomon.measure.draft import Draft
from rashomon.measure.ranges import FROM, TO, like
from rashomon.measure.sums import name_money
from rashomon.model import Because

_LIST = re.compile(r"(?:,|,? and|,? or|,? to)\s")
_CLOSED = re.compile(r"\s?(?:$|[,.;)—–])|\s(?:and|or|were|was|are|is|have|had)\b")
_BRACKET = re.compile(r"\s?[(\[]\s?(?:or |about |around )?")
_CAME_FROM = re.compile(
    r",?\s(?:up |down )?from\s(?:the |an? |about |around |the previous |an earlier |a previous |an initial )?$"
)
_NEW_VALUE = re.compile(
    r"\b(?:to|at|reached|hit)\s(?:about |around |nearly |at least |more than |just over )?$", re.IGNORECASE
)
_IN_ALL = re.compile(r"(?: [A-Za-z-]+){1,2} (?:in (?:every )?|out of (?:every )?)")
_AFTER_ALL = re.compile(
    r"\s?(?:$|[.,;)])|\s(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|[a-z]+ed|lost|said|went|fell)\b"
)
_PER_MANY = re.compile(r"^(?: [a-z]+){0,2} (?:per|for every|for each|in every|out of every) $")
_RATE_BEHIND = re.compile(
    r"\s?[)\]](?:\s(?:per|an?)\s|-per-|\s?/)(?P<per>second|minute|hour|day|week|year)\b(?! (?:ago|later))",
    re.IGNORECASE,
)
_NOUN_BETWEEN = re.compile(r"^(?: [a-z]+){1,2}(?=,? (?:up |down )?from)")


def relate_neighbours(text: str, drafts: list[Draft]) -> None:
    """All of it, in the order in which they build on each other."""
    name_money(text, drafts)
    join_shares(text, drafts)
    note_rates(text, drafts)
    lend_ages(text, drafts)
    lend_units(text, drafts)
    note_changes(text, drafts)
    note_conversions(text, drafts)
    note_speeds(text, drafts)


def join_shares(text: str, drafts: list[Draft]) -> None:
    """ "two houses in five": one share whose noun stands inside it."""
    for at in range(len(drafts) - 2, -1, -1):
        first, second = drafts[at], drafts[at + 1]
        if first.numeral.share or first.numeral.vague or first.unit or second.unit or second.numeral.vague:
            continue
        if not _IN_ALL.fullmatch(text, first.end, second.start) or not _AFTER_ALL.match(text, second.end):
            continue
        if is_round_ratio(first.low, second.low):
            first.numeral = first.numeral._replace(share=True, digits=None)
            first.low = first.high = first.low / second.low
            first.end, first.step, first.hedge = second.end, None, first.hedge
            first.because.append(Because("measure", "share", note="so many in so many"))
            del drafts[at + 1]


def note_rates(text: str, drafts: list[Draft]) -> None:
    """ "5 deaths per 100,000 residents": the round number is what the rate is told per, and no figure."""
    for at in range(len(drafts) - 2, -1, -1):
        first, second = drafts[at], drafts[at + 1]
        between = text[first.end : second.start]
        if (
            first.unit
            or second.unit
            or len(between) > 40
            or second.low < 100
            or not _PER_MANY.search(between)
        ):
            continue
        first.per = f"{second.low:,.0f}"
        first.because.append(Because("measure", "rate", note=f"so many in {first.per}"))
        del drafts[at + 1]


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
        if _of_people().search(text, max(0, first.start - 30), first.start):
            continue
        if second.age and (first.low > 125 or first.numeral.digits is None):
            continue
        if _LIST.fullmatch(text, first.end, second.start):
            first.unit, first.per, first.age = second.unit, second.per, second.age
            first.because.append(Because("measure", "lent-unit", second.unit.entry))


@cache
def _of_people() -> re.Pattern[str]:
    """ "a crew of 23 and 4,000 tonnes": a number of people takes no unit from the next."""
    nouns = "|".join(sorted(load("counted")["person_number"], key=lambda w: (-len(w), w)))
    return re.compile(rf"\b(?:{nouns}) of (?:about |around |some |nearly )?$", re.IGNORECASE)


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


def note_speeds(text: str, drafts: list[Draft]) -> None:
    """ "40 miles (64 km) per hour": what stands behind the bracket holds for both amounts."""
    for first, second in pairwise(drafts):
        if first.unit is None or second.unit is None or first.per or second.per:
            continue
        if not first.unit.kind == second.unit.kind == "length" or not _BRACKET.fullmatch(
            text, first.end, second.start
        ):
            continue
        rate = _RATE_BEHIND.match(text, second.end)
        if rate:
            first.per = second.per = rate["per"].lower()


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
