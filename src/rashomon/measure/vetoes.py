"""What looks like a figure and is none: addresses, dates, clock times, names with digits, scores, versions, marks.

`NOT_FIGURES` matches whole stretches to skip before any number in them is read; `is_label`, `is_year`, `is_mark` look at one
number's surroundings. Durations ("three years") are figures and pass.
"""

from __future__ import annotations

import re
from functools import cache

from rashomon.lexicons import load

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_MONTH_LOW = r"(?:jan|feb|apr|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|il|ust|ember|ober)?\b\.?|(?<=on )(?:may|march)|(?<=of )(?:may|march)"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,]\d)"
_ADDRESS = (
    r"https?://\S+|www\.\S+|pic\.twitter\.com/\S+|\bt\.co/\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?<!\w)@\w+|#\w+"
    r"|\b[a-z0-9-]+\.(?:com|org|net|gov|edu|info|co\.uk)\b(?:/\S*)?"
)
_DATE = (
    rf"\b\d{{4}}-\d\d-\d\d(?:[T ][\d:.]+Z?)?|\b\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d{{4}}|\d\d)\b"
    rf"|\b{_MONTH}[ \u00a0]{_DAY}(?:\s?[-–]\s?{_DAY}|(?:,| and| to| or) {_DAY}(?![ ]\w+s\b))?(?:,? (?:1[5-9]|20)\d\d\b)?"
    rf"|\b{_DAY}(?:\s?[-–]\s?{_DAY}|(?: and| to| or) {_DAY})?(?: of)?[ \u00a0-]{_MONTH}(?:,?[ \u00a0-](?:1[5-9]|20)\d\d\b)?"
    rf"|\b{_MONTH},?(?: of)? (?:1[5-9]|20)\d\d\b|\b(?:{_MONTH_LOW}) {_DAY}(?:, (?:1[5-9]|20)\d\d\b)?|\b{_DAY} (?:{_MONTH_LOW}|may|march)\b"
    r"|\b(?:1[5-9]|20)\d\d[-–/](?:(?:1[5-9]|20)\d\d|\d\d)\b(?![\d,.]*\d)"
)
_CLOCK = (
    r"\b(?:[01]?\d|2[0-3]):[0-5]\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?"
    r"|\b[0-2]?\d(?:\.[0-5]\d)?\s?(?:[ap]\.m\.?|[ap]m\b|o['’]?clock\b)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"\s(?:[ap]\.m\.?|[ap]m\b|o['’]?clock\b)|\b[0-2]\d[0-5]\d (?:GMT|UTC|BST|CET|EST|EDT|hours|hrs)\b"
)
_ORDINAL = r"\b\d[\d,]*(?:st|nd|rd|th)\b(?:[- ](?:century|centuries|anniversary))?"
_DECADE = r"(?<![\w$€£])(?:1[5-9]|20)\d0['’]?s\b|(?<!\w)['’]?[1-9]0['’]?s\b"
# F-16, Tu-22M3, Covid-19, H1N1, iOS 13.1, 737-800; "to-260,000" and currency codes ("USD115", "RM23.50") are no names
_NAME = (
    r"(?<![\w$€£¥.])(?!(?:to|and|or|under|over|about)-)(?!(?:M?[A-Z]{3}|RM|Rs\.?|R|A|C|S|US|NZ|HK|AU|CA|PS|kr|p|Y=?)\d[\d.,]*(?![A-Za-z\d]*[A-Za-z]\d))"
    r"[A-Za-z]+(?:[-‑–][A-Za-z]+)*[-‑–]?\d+(?:[.,/-]?\w+)*"
    r"|\b\d{3}-\d{3,4}\b(?!-)(?= (?:jet|plane|aircraft|airliner)s?\b)|\b(?!\d+(?:[kcm]?m|ft)[23]\b)\d+[a-zA-Z]+-?\d\w*"
    r"|\b[A-Za-z]+\.\d+\b(?<!Rs\.\d)|\b[A-Z]{2,}[ -]\d+[-/]\d+\b"
)
# 575 Wilbraham Road; PA 23456
_PLACE = (
    r"\b\d+[A-Za-z]? (?:[NSEW]\.? )?(?:(?:[A-Z][\w'’]*|\d+(?:st|nd|rd|th)) ){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Way|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square"
    r"|Place|Court|Terrace|Close|Crescent|Parkway|Highway)\b|\b\d+ (?:Rue|Ave|Avenue|Via|Calle) [A-Z]\w+|\b(?-i:[A-Z]{2}) \d{5}\b"
)
_VERSION = r"\b\d+\.\d+\.\d+(?:\.\d+)*\b"
_PHONE = r"\+\d{1,3}[ -]?(?:\(?\d{2,4}\)?[ -]?){2,4}\d{2,4}\b|\b(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-.]\d{4}\b|\b\d{4,}(?:-\d{4,})+\b|\b\d+(?:-\d+){2,}\b|\b(?:call|dial|phone|hotline|helpline)(?: \w+)?(?: on| at)? \d{2,}(?: \d{2,})*\b"
_IDIOM = (
    r"\b24/7\b|\b9/11\b|\b7/7\b|\b50[-/]50\b|\bone another\b|\bone[- ]on[- ]one\b|\bone by one\b|\bno one\b|\bone day\b|\bat one (?:point|time)\b|\bone[- ]way\b"
    r"|\bone thing\b|\b(?:any|every) one\b|\bhigh[- ]five[sd]?\b|\bbaker['’]s dozen\b|\bsquare one\b|\bday one\b|\bnumber one\b|\bone['’]s\b|\bone-?off\b|\bfour-wheel\b"
    r"|\bhalf[- ]?(?:way|time|hearted|sister|brother|staff|mast|life)\b|\b(?:first|second|other|better|latter|top|bottom|back|front) half\b"
    r"|\b(?:first|second|third|fourth|last|this|next|previous|each|every|fiscal|latest|the)(?:[- ]\w+)? quarters?\b(?!s? of (?:a|an|the)\b)"
)
NOT_FIGURES = re.compile(
    "|".join((_ADDRESS, _PLACE, _DATE, _CLOCK, _PHONE, _VERSION, _DECADE, _ORDINAL, _NAME, f"(?i:{_IDIOM})"))
)

_SCORE = re.compile(r"(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\d,.]*\d)")
_SCORE_BEFORE = re.compile(
    r"(?:\b(?:beat|beats|won|win|wins|lost|lose|drew|draw|lead|led|leads|defeat|defeated|victory|score|vote|voted|ruled|trail|trailed|ahead|by an?"
    r"|record|[A-Z]\w+))(?: \w+){0,3}\s$"
)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|by|from|of|early|late|mid|through|during|before|after|between|for|circa|the|fiscal|year|summer|spring"
    r"|autumn|fall|winter|election|to|and|or|than|season|a|his|her|its|their|our|this|last|next|around|about|back)|['’]s|s['’])\s(?:early |late |mid-?)?$|[-–(/]\s?$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:1[5-9]\d\d|20\d\d)(?!\d)")
_FAR_YEAR = re.compile(r"(?:1[0-4]\d\d|2[1-9]\d\d)(?!\d)")
_IN_BEFORE = re.compile(r"\b(?:in|by|since|until|till|before|after|from|year)\s$", re.IGNORECASE)
_NOUN_BEHIND = re.compile(r"[ \u00a0][a-z]+(?:s|people|men|women|children|staff|troops)\b")
_WORD_BEFORE = re.compile(r"([\w.]+)[ \u00a0]$")
_MARK_BEFORE = re.compile(r"(?:^|[^\w\s.,;:'\"’”)])\s?$")


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
    word = before[1]
    return word in capital or word in lower


def is_year(text: str, start: int, end: int, floor: int) -> bool:
    """Whether four bare digits at `start`:`end` are a year; `floor` is the segment's start."""
    before = text[max(floor, start - 16) : start]
    if not _YEAR.fullmatch(text, start, end):
        return bool(
            _FAR_YEAR.fullmatch(text, start, end)
            and _IN_BEFORE.search(before)
            and not _NOUN_BEHIND.match(text, end)
        )
    year = int(text[start:end])
    # Counts of more than a thousand are written with a comma or are round: "2000 people", but "1988 sales"
    if not _NOUN_BEHIND.match(text, end) or (1900 <= year < 2050 and year % 100):
        return True
    return bool(_YEAR_BEFORE.search(before)) or start == floor


def is_mark(text: str, start: int, end: int, floor: int) -> bool:
    """Whether a number is a thread or list mark: "1/24" (anything before a slash and digits), "3)" or "2." at the head of a line."""
    if text[end : end + 1] == "/" and text[end + 1 : end + 2].isdigit():
        return True
    if start == floor and text[end : end + 1] in {")", "."} and text[end + 1 : end + 2] in {" ", "\n", "\t"}:
        return True
    if "/" in text[start:end] and _MARK_BEFORE.search(text[max(floor, start - 3) : start]):
        return True
    if (
        end - start > 9 and text[start:end].isdigit()
    ):  # an identifier: figures of that size are grouped or have a scale
        return True
    return (
        text[end : end + 2].lstrip().startswith(")")
        and end - start <= 2
        and text[max(floor, start - 1) : start] in {"", " "}
        and "(" not in text[max(floor, start - 40) : start]
    )


def score_end(text: str, start: int, floor: int) -> int | None:
    """Where a score or vote ("2-1", "52–48") ends; null where the digits are a range."""
    match = _SCORE.match(text, start)
    if not match:
        return None
    left, right = int(match[1]), int(match[2])
    if left >= right or (len(match[1]) == 4 and len(match[2]) == 2):
        return match.end()
    told = _SCORE_BEFORE.search(text[max(floor, start - 40) : start])
    return (
        match.end()
        if told
        and right < 20
        and re.match(
            r"\s(?:win|victory|defeat|loss|draw|lead|over|against|to|in|at|on)\b|[.,;]",
            text[match.end() : match.end() + 9],
        )
        else None
    )
