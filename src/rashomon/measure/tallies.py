"""Votes told as a pair of digits: "passed the bill 65-32", "in a 5-4 ruling". Scores of games look the same."""

from __future__ import annotations

import re

from rashomon.knowledge.number_tokens import place_value
from rashomon.knowledge.numerals import Numeral
from rashomon.measure.draft import Draft
from rashomon.model import Because

_PAIR = re.compile(r"(?P<one>\d{1,3})\s?[-–]\s?(?P<two>\d{1,3})(?![\d,.:]*\d|\s?[-–%])")
_VOTED = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|ruled|ruling|ballots?"
    r"|(?:pass|clear|reject|approv|adopt|confirm|back|endors|defeat|advanc|ratifi|overr[io]d|block)(?:ed|es|e|ing|s)?\b"
    r"[^.;:]{0,80}?\b(?:bills?|motions?|measures?|resolutions?|amendments?|legislation|laws?|plans?|proposals?|budgets?|nomin\w+"
    r"|treat(?:y|ies)|deals?|packages?|acts?|ordinances?|contracts?|rules?|veto|cuts?|ban|pact|accord|strike))\b"
    r"[^.;]{0,60}$",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\s(?:[a-z-]+ )?(?:vote|ruling|decision|party-line)\b")
_PLAYED = re.compile(
    r"\b(?:beat|won|win|lost|lose|drew|game|match|goals?|scored?|half-time|quarter|final|league)\b",
    re.IGNORECASE,
)
_BACK = 150  # characters


def tally_at(text: str, start: int) -> tuple[Draft, Draft] | None:
    """The votes for and against where a pair of digits at `start` is a vote; null where it is a score or a range."""
    match = _PAIR.match(text, start)
    if match is None:
        return None
    before = text[max(0, start - _BACK) : start].rpartition("\n")[2]
    voted = _VOTED.search(before) or _NAMED.match(text, match.end())
    if not voted or _PLAYED.search(before[-60:]) or _PLAYED.match(text, match.end() + 1):
        return None
    return _draft(text, *match.span("one")), _draft(text, *match.span("two"))


def _draft(text: str, start: int, end: int) -> Draft:
    value, digits = float(text[start:end]), text[start:end]
    numeral = Numeral(start, end, value, value, place_value(digits), digits=digits)
    return Draft(start, end, value, value, numeral.step, numeral, because=[Because("measure", "tally")])
