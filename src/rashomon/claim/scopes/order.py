"""Which of two figures a sentence marks as the older and which as the newer: "risen to 11 from nine"."""

from __future__ import annotations

import re

from rashomon.knowledge.turns import turn_to
from rashomon.knowledge.wording import any_in
from rashomon.model import Quantity, Sentence
from rashomon.model.claim import Order

# "a pay rise of 3.5 percent" has risen from nothing.
_NEWER = re.compile(
    r"\b(?:ris(?:en|es|ing|e(?! of\b))|rose|climb\w*|grown|grew|gone up|increased|jumped|raised|up from|swollen|fallen|"
    r"fell|dropped|decreased|shrunk|updated|revised|corrected|reached|now)\b",
    re.IGNORECASE,
)
# "climbed to 34 from 18", "rose from 62 to 85"
_FROM = re.compile(
    r"\bto (?:[^.,;]|[.,](?=\d)){1,40}?,? from (?:an? (?:earlier|previous|initial) )?(?:about |some |around |the )?$",
    re.IGNORECASE,
)
_FROM_FIRST = re.compile(r"\bfrom (?:about |some |around |the )?$", re.IGNORECASE)
# What stands between that number and the one it has become: "from 62 dead to at least 85"
_TO = re.compile(r"(?: [\w'’-]+){0,4}? to (?:\w+ ){0,3}?[$€£]?", re.IGNORECASE)
_NOW = re.compile(r"(?: [\w'’-]+){0,4}? (?:are|is|were|was|have|has)(?: been)? now\b", re.IGNORECASE)
_OLDER = re.compile(
    r"(?:\b(?:earlier|previous|initial|preliminary|first|original|outdated) (?:death )?"
    r"(?:toll|count|figure|estimate|report|tally|number|total|statement)s?\b"
    r"|\b(?:earlier|previously|initially|originally|at first|first),? (?:(?:he|she|they|it|police|officials) )?"
    r"(?:had |have |has )?"
    r"(?:said|reported|put|gave|given|estimated|announced|told|counted|thought|believed|spoken of|spoke of"
    r"|talked of|stated|claimed|assumed|expected|forecast|feared|budgeted|assessed|valued|quoted|cited|priced)\b"
    r"|\b(?:up|down|rising|increased|lowered|revised) from\b|\bat first,"
    # the past perfect of a count: "the union, which had spoken of nine dead"
    r"|\bhad (?:spoken of|put (?:it|the \w+(?: \w+)?) at|given (?:it|the \w+(?: \w+)?) as|claimed|estimated|"
    r"reported|announced))[^.,;()\d]{0,60}$",
    re.IGNORECASE,
)
# One of these is in whatever that expression matches.
_OLD_WORDS = (
    "from",
    "first",
    "earlier",
    "previous",
    "initial",
    "preliminary",
    "original",
    "outdated",
    "had ",
)
_EARLIER = re.compile(r"\s+(?:reported |announced |given )?(?:earlier|previously|initially)\b")
_PAUSE = re.compile(r"[;,.]")
# "Thirteen people, not 14": the number that the sentence takes back is the older one.
_TAKEN_BACK = re.compile(r"\b(?:not|rather than|instead of)\s+(?:the\s+)?$", re.IGNORECASE)


def order_of(text: str, quantity: Quantity, sentence: Sentence, following: int) -> Order | None:
    """Whether the sentence marks the figure as the newer or the older of two; the next figure begins at `following`."""
    first, last = sentence.start, sentence.end
    before = text[first : quantity.start]
    if _TAKEN_BACK.search(before):
        return "older"
    said = before.lower()
    if "from" in said and (
        _FROM.search(before)
        or (_FROM_FIRST.search(before) and _TO.fullmatch(text, quantity.end, min(following, last)))
    ):
        return "older"
    if (any_in(said, _OLD_WORDS) and _OLDER.search(before)) or _EARLIER.match(text, quantity.end, last):
        return "older"
    clause = before[max(before.rfind(";"), before.rfind(",")) + 1 :]
    behind = _PAUSE.split(text[quantity.end : last], 1)[0]
    if _NEWER.search(clause) or _NOW.match(behind):
        return "newer"
    turned = turn_to(text, first, quantity.start, measured=quantity.unit is not None)
    return "newer" if turned is not None else None
