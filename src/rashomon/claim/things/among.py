"""Members of a group told by its state: "among the dead were two soldiers", "the 27 injured included five tourists",
"They included two dozen at one school".

What the members measure is what the group does, and they are a part of it: no total of their own.
"""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.aspects import Aspect, load_aspects
from rashomon.knowledge.kinds import load_kinds
from rashomon.model import Because, Claim, Reading, Whole

_OPENS = r"[\"“‘'(•–-]*\s?"
_GROUP = r"(?:the|those|its|their) (?:\d[\d,]* |\w+ )?(?P<state>\w+)(?: (?:on|in|at|by) [^,.;]{1,40})?"
_AMONG = re.compile(rf"{_OPENS}among (?:(?P<them>them)|{_GROUP}),? (?:were|are|was|is)\b", re.IGNORECASE)
_INCLUDED = re.compile(
    rf"{_OPENS}(?:(?P<them>they|these|those|others)|(?:{_GROUP}))(?: also)? includ(?:e|ed|es)\b",
    re.IGNORECASE,
)
# "Of the victims, twenty were women and four children"
_OF = re.compile(rf"{_OPENS}of (?:(?P<them>them)|{_GROUP}),\s*", re.IGNORECASE)
# "Eighteen of the dead were women and four were children"
_PART = re.compile(
    r"(?:[\w'’-]+ )?of the (?P<state>\w+) (?:were|are) [\w -]{1,30},? and (?:[\w -]{1,20})?$", re.IGNORECASE
)
# "Twelve officers were among them", "two of its own were among the dead"
_ARE_AMONG = re.compile(
    r"(?: [\w'’-]+){0,4} (?:were|are|was|is) among "
    r"(?:(?P<them>them)|(?:the|those|its|their) (?:\d[\d,]* )?(?P<state>\w+))\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:]|\b(?:who|which|after|when|while|said|says)\b")
_NEAR = 80  # characters of a sentence that counts two parts of one group
_FAR = 300  # characters back to whom "they" are


def name_members(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The counts of people behind "among the dead were" and "the dead included", with aspect and whole."""
    named: list[Claim] = []
    for claim in claims:
        named.append(_named(reading.document.text, claim, named))
    return tuple(named)


def _named(text: str, claim: Claim, before: list[Claim]) -> Claim:
    if claim.unit is not None or claim.whole is not None or claim.aspect in load_aspects().by_name:
        return claim
    if claim.thing is None or not load_kinds().is_a(load_kinds().of(claim.thing.lemma), "person"):
        return claim
    first = claim.sentence[0]
    match = (
        _AMONG.match(text, first, claim.start)
        or _INCLUDED.match(text, first, claim.start)
        or _OF.match(text, first, claim.start)
        or _ARE_AMONG.match(text, claim.end, claim.sentence[1])
        or (_PART.match(text, first, claim.start) if claim.start - first < _NEAR else None)
    )
    if match is None or _CLAUSE.search(text, match.end(), claim.start):
        return claim
    words = " ".join(text[match.start() : match.end()].split())
    step = Because("claim", "among", None, match.start(), match.end(), words)
    if match.groupdict().get("them") is not None:
        group = next((c for c in reversed(before) if c.sentence[0] < first and _holds(c, claim)), None)
        if group is None or first - group.end > _FAR:
            return claim
        told = group.words if group.thing is None else f"{group.words} {group.thing.text}"
        return msgspec.structs.replace(
            claim, aspect=group.aspect, whole=Whole(told.strip(), group.id), because=(*claim.because, step)
        )
    aspect = _of_state(match["state"].lower())
    if aspect is None and match["state"].lower() == "victims" and any(c.aspect == "killed" for c in before):
        aspect = load_aspects().get("killed")
    if aspect is None:
        return claim
    whole = next(
        (c for c in before if c.sentence[0] == first and match.start() <= c.start < match.end()), None
    )
    group_words = "the " + match["state"] if whole is None else f"{whole.words} {match['state']}"
    return msgspec.structs.replace(
        claim,
        aspect=aspect.name,
        whole=Whole(group_words, whole.id if whole is not None else None),
        because=(*claim.because, step),
    )


def _holds(group: Claim, claim: Claim) -> bool:
    """Whether "they" may be the group: people who did something, no fewer than their members."""
    if group.unit is not None or group.whole is not None or group.aspect not in load_aspects().by_name:
        return False
    if group.thing is None or not load_kinds().is_a(load_kinds().of(group.thing.lemma), "person"):
        return False
    return group.high is None or (claim.low or 0) <= group.high


def _of_state(word: str) -> Aspect | None:
    """The aspect of people in a state or to whom a verb was done: "dead", "arrested", "victims"."""
    aspects, person = load_aspects(), load_kinds().by_name["person"]
    found = aspects.find("state", word, person) or aspects.find("noun", word.removesuffix("s"), person)
    if found is None and (verb := aspects.bases.get(word)) is not None:
        found = aspects.find("object", verb, person)
    return found if found is not None and found.person else None
