"""Votes for and against, told as one pair: "cleared the house 231 to 190", "by 54 votes to 45", "51% to 49%".

The first number is of those for it, unless the house turned it down.
"""

from __future__ import annotations

import re

from rashomon.claim.phrase import Told
from rashomon.knowledge.aspects import load_aspects

_VERB = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|pass(?:ed|es|ing)?|approv(?:ed|es|ing)|adopt(?:ed|s|ing)|carried|clear(?:ed|s|ing)|"
    r"ratif(?:ied|ies)|confirm(?:ed|s|ing)|back(?:ed|s|ing)|endors(?:ed|es|ing)|(?P<down>reject(?:ed|s|ing)|"
    r"defeat(?:ed|s|ing)|threw out|thrown out|vot(?:ed|ing) down|voted against|fail(?:ed|s|ing)))\b",
    re.IGNORECASE,
)
_SHARE_FIRST = re.compile(
    r"\s?(?:%|percent|per cent)?(?: of the vote)?,? ?(?:to|against|-|–) ?\d[\d.]*\s?(?:%|percent|per cent)"
)
_SHARE_SECOND = re.compile(
    r"\d\s?(?:%|percent|per cent)?(?: of the vote)?,? ?(?:to|against|-|–) ?$"
    r"|\byes:? \d[\d.]*\s?(?:%|percent|per cent)[,;]? no:? $",
    re.IGNORECASE,
)
# "Passed by a resounding 67 percent margin": half and more is no lead.
_CARRIED = re.compile(r"[5-9]\d[\d.]*\s?(?:%|percent|per cent) (?:margin|majority)\b")
# Polls of two answers, and of two candidates.
_QUESTION = re.compile(
    r"\b(?:referendum|repeal|measure|motion|amendment|proposal|proposition|ban|bill|constitution|independence|treaty|deal|"
    r"yes|no|plan|strike|industrial action|resolution)\b",
    re.IGNORECASE,
)
_RACE = re.compile(
    r"\b(?:vot(?:e|es|ed|ers|ing)|ballots?|election|poll(?:s|ed|ing)?|referendum|margin|precincts?|race|runoff|run-off|"
    r"defeated|beat|leads?|led|leading|trail(?:s|ed|ing)|backed|won|wins|rival|incumbent|challenger|opponent)\b",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"(?: votes?)? ?(?:to|against|-|–) ?\d{1,3}(?:,\d{3})*\b(?! ?(?:%|percent|per cent|million|points?))"
)
_SECOND = re.compile(r"(?<![\d$£€.])(?P<first>\d{1,3}(?:,\d{3})*)(?: votes?)? ?(?:to |against |[-–] ?)$")
_NOUN = re.compile(r"[\d ,–-]{1,9}(?:[a-z-]+ )?(?:vote|ruling|decision)\b")
_RANGE = re.compile(
    r"\b(?:from|between|rose|fell|grew|odds of|score of|won|beat|lead|leading) $", re.IGNORECASE
)
_BACK = 120  # characters back to the verb: a long name of a bill


def shares(text: str, first: int, start: int, end: int, last: int) -> Told | None:
    """What the share at ``start:end`` is of a vote told as two shares: "led 51.3% to 48.7%"; `last` is where its
    sentence ends.
    """
    carried = _CARRIED.match(text, start) is not None
    one = carried or _SHARE_FIRST.match(text, end) is not None
    if not one and _SHARE_SECOND.search(text, max(first, start - 24), start) is None:
        return None
    sentence = text[first:last]
    if (_RACE.search(sentence) is None and not carried) or _RANGE.search(
        text[max(first, start - 12) : start]
    ):
        return None
    if _QUESTION.search(sentence):
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
    verb = next(reversed(list(_VERB.finditer(lead))), None)
    if verb is None and _NOUN.match(text, end):  # "in a 5-4 ruling"
        return Told(load_aspects().get("voted_for" if one else "voted_against"), start, end)
    if verb is None or _RANGE.search(lead):
        return None
    name = "voted_for" if one != bool(verb["down"]) else "voted_against"
    return Told(load_aspects().get(name), start, end)
