"""Numbers that their surroundings show to be no figure: labels, years, marks, scores."""

from __future__ import annotations

import re
from functools import cache

from rashomon.lexicons import load
from rashomon.measure.veto_patterns import IDIOMS

_SCORE = re.compile(r"(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\d,.]*\d)")
_SCORE_BEFORE = re.compile(
    r"(?:\b(?:beat|beats|won|win|wins|lost|lose|drew|draw|lead|led|leads|defeat|defeated|victory|score|vote|voted|ruled"
    r"|trail|trailed|ahead|by an?|record|[A-Z]\w+))(?: \w+){0,3}\s$"
)
_SCORE_BEHIND = re.compile(r"\s(?:win|victory|defeat|loss|draw|lead|over|against|to|in|at|on)\b|[.,;]")
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|by|from|of|early|late|mid|through|during|before|after|between|for|circa|the|fiscal|year"
    r"|summer|spring|autumn|fall|winter|election|to|and|or|than|season|a|his|her|its|their|our|this|last|next|around|about"
    r"|back)|['’]s|s['’])\s(?:early |late |mid-?)?$|[-–(/]\s?$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:1[5-9]\d\d|20\d\d)(?!\d)")
_FAR_YEAR = re.compile(r"(?:1[0-4]\d\d|2[1-9]\d\d)(?!\d)")
_IN_BEFORE = re.compile(r"\b(?:in|by|since|until|till|before|after|from|year)\s$", re.IGNORECASE)
_NOUN_BEHIND = re.compile(r"[ \u00a0][a-z]+(?:s|people|men|women|children|staff|troops)\b")
_WORD_BEFORE = re.compile(r"([\w.]+)[ \u00a0]$")
_SIGN_BEFORE = re.compile(r"(?:^|[^\w\s.,;:'\"’”)])\s?$")
_IDIOMS = re.compile(IDIOMS)
_IDIOM_REACH = 40  # characters; the longest idiom has fewer
# An identifier: figures of that many digits are grouped or have a scale.
_LONGEST_BARE = 9
# What makes a longer one a figure all the same: a currency before it, a plural behind it.
_PRICED = re.compile(r"[$£€¥₹]\s?$")
_COUNTS = re.compile(r"\s(?:[a-z]+s|people|per ?cent)\b|%")


@cache
def _labels() -> tuple[frozenset[str], frozenset[str]]:
    lexicon = load("labels")
    return frozenset(lexicon["capital"]), frozenset(lexicon["lower"])


def is_label(text: str, start: int) -> bool:
    """Whether the word before makes the number a label: "Flight 17", "page 12"."""
    before = _WORD_BEFORE.search(text[max(0, start - 24) : start])
    if not before:
        return False
    capital, lower = _labels()
    return before[1] in capital or before[1] in lower


def is_year(text: str, start: int, end: int) -> bool:
    """Whether four bare digits at `start`:`end` are a year."""
    before = text[max(0, start - 16) : start]
    counted = _NOUN_BEHIND.match(text, end)
    if not _YEAR.fullmatch(text, start, end):
        return bool(_FAR_YEAR.fullmatch(text, start, end) and _IN_BEFORE.search(before) and not counted)
    year = int(text[start:end])
    # Counts of more than a thousand are written with a comma or are round: "2000 people", but "1988 sales".
    if not counted or (1900 <= year < 2050 and year % 100):
        return True
    return start == 0 or bool(_YEAR_BEFORE.search(before))


def idiom_end(text: str, start: int) -> int | None:
    """Where the way of speaking ends that the number word at `start` belongs to ("at one point"); null where none."""
    stop = start + _IDIOM_REACH
    for match in _IDIOMS.finditer(text, max(0, start - _IDIOM_REACH), stop):
        if match.start() <= start < match.end() < stop or match.end() == len(text):
            return match.end()
    return None


def is_mark(text: str, start: int, end: int) -> bool:
    """Whether a number is an identifier or a mark: "1/24", "🧵 1/3", "3)" or "2." at the head of a line."""
    behind = text[end : end + 2]
    if behind[:1] == "/" and behind[1:].isdigit():
        return True
    if start == 0 and behind[:1] in {")", "."} and behind[1:] in {" ", "\n", "\t"}:
        return True
    if "/" in text[start:end] and _SIGN_BEFORE.search(text[max(0, start - 3) : start]):
        return True
    if text[start:end].isdigit() and text[start] == "0" and end - start > 1:
        return True
    if text[start:end].isdigit() and end - start > _LONGEST_BARE:
        return not (_PRICED.search(text[max(0, start - 4) : start]) or _COUNTS.match(text, end))
    listed = (
        behind.lstrip().startswith(")") and end - start <= 2 and text[max(0, start - 1) : start] in {"", " "}
    )
    before = text[max(0, start - 200) : start]
    return listed and before.count("(") <= before.count(")")


def mark_end(text: str, start: int, end: int) -> int:
    """Where a mark ends: behind "1/24" as a whole."""
    slash = re.compile(r"[0-9]+(?:/[0-9]+)*").match(text, start)
    return max(end, slash.end()) if slash else end


def score_end(text: str, start: int) -> int | None:
    """Where a score or vote ("2-1", "52–48") ends; null where the digits are a range."""
    match = _SCORE.match(text, start)
    if not match:
        return None
    if int(match[1]) >= int(match[2]):
        return match.end()
    told = _SCORE_BEFORE.search(text[max(0, start - 40) : start])
    if not told or int(match[2]) >= 20 or not _SCORE_BEHIND.match(text, match.end()):
        return None
    return match.end()
