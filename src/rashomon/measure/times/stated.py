"""What the rules of calendar periods share: a year stated beside, a part of a period, the period told last."""

from __future__ import annotations

from datetime import date

from rashomon.knowledge.timex import denoted, third
from rashomon.measure.times.grammar import Match, Reading

_SHIFT = {"last": -1, "this": 0, "next": 1, "reference": 0, "latest": -1}

# "early", "later in"; "the end of"; "of last year", "2024".
EARLY = "(?:(?P<sooner>{comparative}){word.in}?|(?P<early>{earlylate}){dash}?{word.in}?)"
EDGE = "(?:{word.the}?(?P<edge>{edge}){word.of})"
YEAR = (
    "(?:{word.of}(?P<same>{word.the}){unit.year}(?!{comparative|shift})"
    "|{word.of}?(?P<ymod>{last|this|next}){unit.year}"
    "|{word.of|comma|word.in}?(?P<year>{num.year})(?!{dash}?{unit}))"
)


def dated(match: Match, value: str) -> Reading:
    """A DATE of that value, narrowed to the third that "early", "mid" or "the end of" name."""
    whole = denoted(value)
    part = match.column("early", "part") or match.column("edge", "part")
    return Reading("DATE", value, third(whole, part) if whole and part else None, told=value)


def shift_of(match: Match, group: str) -> int:
    """-1 for "last", 0 for "this", 1 for "next"."""
    return _SHIFT[match.entry(group).name.split(".")[0]]


def year_of(match: Match) -> int | None:
    """The year that YEAR matched: by number, by "last year", "of the year"; null where none stands there."""
    if match.has("year"):
        return int(match.word("year"))
    day = match.context.day
    if day is None:
        return None
    if match.has("same"):
        return day.year
    return day.year + shift_of(match, "ymod") if match.has("ymod") else None


def told_inside(match: Match, code: str) -> date | None:
    """The first day of the period told last that a unit of that code can be counted from, else the day of
    publication.
    """
    context = match.context
    told = context.last_told(*{"Y": (4, 7, 10), "M": (7, 10), "W": (10, 8)}.get(code, (10,)))
    if told is None or not told[:4].isdigit():
        return context.day
    inside = denoted(told)
    return date.fromisoformat(inside.begin[:10]) if inside and inside.begin else context.day
