"""Votes for and against, told as one pair: "cleared the house 231 to 190", "by 54 votes to 45", "51% to 49%".

The first number is of those for it, unless the house turned it down.
"""

from __future__ import annotations

import re
from functools import cache

from rashomon.claim.aspects.phrase import Told
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.governors import words
from rashomon.knowledge.phrases import forms_of

_SHARE_FIRST = re.compile(
    r"\s?(?:%|percent|per cent)?(?: of the vote)?,? ?(?:to|against|-|–) ?\d[\d.]*\s?(?:%|percent|per cent)"
)
_SHARE_SECOND = re.compile(
    r"\d\s?(?:%|percent|per cent)?(?: of the vote)?,? ?(?:to|against|-|–) ?$"
    r"|\byes:? \d[\d.]*\s?(?:%|percent|per cent)[,;]? no:? $",
    re.IGNORECASE,
)
# "Carried by a handsome 71 percent margin": half and more is no lead.
_CARRIED = re.compile(r"[5-9]\d[\d.]*\s?(?:%|percent|per cent) (?:margin|majority)\b")
_FIRST = re.compile(
    r"(?: votes?)? ?(?:to|against|-|–) ?\d{1,3}(?:,\d{3})*\b(?! ?(?:%|percent|per cent|million|points?))"
)
_SECOND = re.compile(r"(?<![\d$£€.])(?P<first>\d{1,3}(?:,\d{3})*)(?: votes?)? ?(?:to |against |[-–] ?)$")
_NOUN = re.compile(r"[\d ,–-]{1,9}(?:[a-z-]+ )?(?:vote|ruling|decision)\b")
_RANGE = re.compile(
    r"\b(?:from|between|rose|fell|grew|odds of|score of|won|beat|lead|leading) $", re.IGNORECASE
)
_BACK = 120  # characters back to the verb: a long name of a bill


@cache
def _expression(group: str) -> re.Pattern[str]:
    """Any word of a group of governors.toml."""
    return re.compile(rf"\b(?:{'|'.join(re.escape(w) for w in sorted(words(group)))})\b", re.IGNORECASE)


@cache
def _verb() -> re.Pattern[str]:
    """A verb that carries a vote, or one that turns it down."""
    groups = {
        name: "|".join(sorted({f for w in words(name) for f in ({w} if " " in w else forms_of(w))}))
        for name in ("carrying", "rejecting")
    }
    return re.compile(rf"\b(?:(?P<down>{groups['rejecting']})|{groups['carrying']})\b", re.IGNORECASE)


def shares(text: str, first: int, start: int, end: int, last: int) -> Told | None:
    """What the share at ``start:end`` is of a vote told as two shares: "led 51.3% to 48.7%"; `last` is where its
    sentence ends.
    """
    carried = _CARRIED.match(text, start) is not None
    one = carried or _SHARE_FIRST.match(text, end) is not None
    if not one and _SHARE_SECOND.search(text, max(first, start - 24), start) is None:
        return None
    sentence = text[first:last]
    if (_expression("races").search(sentence) is None and not carried) or _RANGE.search(
        text[max(first, start - 12) : start]
    ):
        return None
    if _expression("questions").search(sentence):
        name = "voted_for" if one else "voted_against"
    else:
        name = "votes_won" if one else "votes_of_rival"
    return Told(load_aspects().get(name), start, end)


def ballot(text: str, first: int, start: int, end: int) -> Told | None:
    """What the count at ``start:end`` of the sentence that begins at `first` is of a vote told as a pair."""
    before = text[max(first, start - _BACK) : start]
    one = _FIRST.match(text, end) is not None
    two = None if one else _SECOND.search(before)
    if not one and two is None:
        return None
    lead = before if two is None else before[: two.start()]
    verb = next(reversed(list(_verb().finditer(lead))), None)
    if verb is None and _NOUN.match(text, end):  # "in a 5-4 ruling"
        return Told(load_aspects().get("voted_for" if one else "voted_against"), start, end)
    if verb is None or _RANGE.search(lead):
        return None
    name = "voted_for" if one != bool(verb["down"]) else "voted_against"
    return Told(load_aspects().get(name), start, end)
