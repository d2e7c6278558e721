"""Two numbers that are one interval: "between 30 and 40", "$3-5 billion", "two or three"."""

from __future__ import annotations

import re

from rashomon.knowledge.numerals import Numeral, read_numeral
from rashomon.measure.changes import change_near
from rashomon.measure.draft import Draft
from rashomon.model import Because

TO = re.compile(r"(?:\s(?:up )?to\s(?:about |around |as many as |over )?|\s?[-–—‑]\s?|-?\sto\s?-)")
_AND = re.compile(r"\s(?:and|to)\s(?:about |around )?")
_OR = re.compile(r"\s(?:or|to)\s(?:even )?")
_BETWEEN = re.compile(r"\bbetween\s(?:about |around |roughly |an estimated |some )?$", re.IGNORECASE)
FROM = re.compile(
    r"\b(?:from|ranging from|anywhere from)\s(?:about |around |as few as |as low as |up to |just |a |roughly )?$",
    re.IGNORECASE,
)

_ANOTHER_AND = re.compile(r"[^.;!?\n]{0,40}\sand\s")
_GROUP = re.compile(r"\w+[ -](?P<group>dozen|hundred)$", re.IGNORECASE)


def join(text: str, drafts: list[Draft], second: Draft) -> bool:
    """Make the last draft and `second` one range where the words between say so; false leaves both as they are."""
    first = drafts[-1]
    between = text[first.end : second.start]
    if len(between) > 24 or first.ranged or (first.age != second.age and second.age is False):
        return False
    lead = text[max(0, first.start - 30) : first.start]
    if not _is_range(text, first, second, between, lead):
        return False
    _inherit(text, first, second)
    first.high, first.end = second.high, second.end
    first.unit, first.per, first.age = second.unit or first.unit, second.per, second.age
    first.step = min(first.step, second.step) if first.step and second.step else None
    first.hedge = next(
        (
            h
            for h in (first.hedge, second.hedge)
            if h and h.bound == "about" and not first.start < h.start < second.start
        ),
        None,
    )
    first.ranged = True
    first.because.append(Because("measure", "range", note="two numbers joined as one interval"))
    return True


def low_end(text: str, numeral: Numeral) -> Numeral:
    """The low end of "between two hundred and three thousand", which alone would be 203,000: between takes two."""
    words = text[numeral.start : numeral.end]
    if " and " not in words or not _BETWEEN.search(text[max(0, numeral.start - 30) : numeral.start]):
        return numeral
    if _ANOTHER_AND.match(text, numeral.end):  # "between two hundred and fifty and three hundred"
        return numeral
    cut = numeral.start + words.rindex(" and ")
    low, high = read_numeral(text[:cut], numeral.start), read_numeral(text, cut + len(" and "))
    both = low is not None and high is not None and low.end == cut and low.low < high.low
    return low if low is not None and both else numeral


def _is_range(text: str, first: Draft, second: Draft, between: str, lead: str) -> bool:
    if not like(first, second):
        return False
    low, high = _scaled_low(text, first, second), second.low
    if _AND.fullmatch(between) and _BETWEEN.search(lead):
        return low < high
    if FROM.search(lead) and TO.fullmatch(between):
        return low < high and not change_near(text, first.start - (len(lead) - FROM.search(lead).start()), 0)  # type: ignore[union-attr]
    if low >= high:
        return False
    if _OR.fullmatch(between) and "or" in between:
        return high <= low + (low if low < 10 else low / 2) and first.hedge is None
    if not TO.fullmatch(between) or (
        second.hedge and second.hedge.start < second.start and "to" not in between
    ):
        return False
    changed = first.direction is not None or change_near(text, first.start, max(0, first.start - 16))
    if lead.rstrip().endswith(
        "by"
    ):  # "rose by 10 to 15 per cent"; "rose by 16 to 56" is the change and the new value
        return (second.unit is not None and second.unit.kind == "share") or high <= 2 * low
    return not changed or (second.unit is not None and second.unit.kind not in {"money", "level"})


def like(first: Draft, second: Draft) -> bool:
    """Whether the two can be ends of one interval: no vague words or shares, and no two different units."""
    if first.numeral.vague or second.numeral.vague or first.numeral.share != second.numeral.share:
        return False
    if first.per and first.per != second.per:
        return False
    return first.unit is None or second.unit is None or first.unit == second.unit


def _scaled_low(text: str, first: Draft, second: Draft) -> float:
    """The first number with the second's scale where it has none of its own: "1 to 2 thousand", "$3-5 billion"."""
    group = _GROUP.search(text[second.numeral.start : second.numeral.end])
    if group and first.low < 12:  # "two to three dozen"
        scaled = first.low * (12 if group["group"].lower() == "dozen" else 100)
        return scaled if scaled < second.high else first.low
    if first.numeral.scaled or not second.numeral.scaled or not second.step or first.low >= 1000:
        return first.low
    scale = 1.0
    for candidate in (1e3, 1e5, 1e6, 1e7, 1e9, 1e12):
        if second.high / candidate >= 1:
            scale = candidate
    if scale in {1e5, 1e7} and "lakh" not in str(second.numeral.entry):
        scale = 1e3 if scale == 1e5 else 1e6
    return first.low * scale if first.low < second.high / scale else first.low


def _inherit(text: str, first: Draft, second: Draft) -> None:
    scaled = _scaled_low(text, first, second)
    if scaled != first.low and first.step:
        first.step *= scaled / first.low if first.low else 1.0
    first.low = scaled
