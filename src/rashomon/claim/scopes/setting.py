"""Where a paragraph is set: "In Syria, … at least 47 died. The White Helmets put it at 61", "912 died in the country",
"two people were killed there".

What a figure's own clause does not say, the words around it may: a place in front of the sentence holds until
the paragraph ends or another place is named (framing adverbials, Charolles 1997; discourse topics, Asher and
Lascarides 2003); "there" and "in the city" take up the last place of that kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from rashomon.knowledge.containment import relation
from rashomon.knowledge.syntax import sentence_at
from rashomon.knowledge.wording import any_in
from rashomon.model import Because, Claim, Place, Reading

_FRONT = re.compile(
    r"[\"“]?(?:(?:but|and|meanwhile|elsewhere|separately|also),? )?"
    r"(?:in|across|over|around|throughout|at|near|outside|elsewhere in|further \w+,? in)\s+"
    r"(?:(?:the|neighbou?ring|nearby|northern|southern|eastern|western|central|all|parts) (?:of )?)*",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"[^.;:]{0,60}?\bthere\b(?!\s+(?:is|are|was|were|may|might|had|has|have|could|will)\b)", re.IGNORECASE
)
_TAKEN_UP = re.compile(
    r"\b(?:in|across|around|throughout|within) (?:the|that|this) (?:\w+ )?"
    r"(?P<kind>country|nation|state|province|region|county|district|city|town|village|capital|island|area)\b",
    re.IGNORECASE,
)
# One of these is in whatever either expression matches.
_NOUNS = (
    *("there", "country", "nation", "state", "province", "region", "county", "district", "city", "town"),
    *("village", "capital", "island", "area"),
)
_CLAUSE = re.compile(r"[;:]|, (?:and|but) ")
_COMMA = re.compile(r"[;:,]")
_KINDS: dict[str, frozenset[str]] = {
    "country": frozenset(("country",)),
    "nation": frozenset(("country",)),
    "state": frozenset(("region",)),
    "province": frozenset(("region",)),
    "region": frozenset(("region", "area")),
    "county": frozenset(("district",)),
    "district": frozenset(("district",)),
    "island": frozenset(("island", "area", "region")),
    "area": frozenset(("area", "district", "point", "region")),
}
_TOWN = frozenset(("point",))
_TOTAL = re.compile(
    r"\b(?:in all|in total|altogether|overall|total(?:s|led|ling)?|combined|nationwide|"
    r"across the (?:country|delta|valley|region|province|state|island|area|district|county|basin|peninsula)|"
    r"worldwide|both countries)\b",
    re.IGNORECASE,
)


def settle(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Figures without a place of their own take the one that their paragraph is set in or that their words take up."""
    settled: list[Claim] = []
    topic: Place | None = None
    told: tuple[int, int] | None = None
    paragraph = -1
    for claim in claims:
        here = _paragraph(reading, claim.start)
        if here != paragraph:
            paragraph, topic, told = here, None, None
        if claim.sentence != told:
            told = claim.sentence
            topic = _fronted(reading, claim.sentence) or _kept(reading, claim.sentence, topic)
        settled.append(_settled(reading, claim, topic))
    return tuple(settled)


def _settled(reading: Reading, claim: Claim, topic: Place | None) -> Claim:
    if claim.scope.place is not None or claim.place is not None:
        if topic is None or claim.place is None or not _listed(reading, claim.place):
            return claim
        return _placed(
            reading, claim, topic, "scope-place-list"
        )  # "in A and B": no finer than what holds both
    taken = _headed(reading, claim) or _taken_up(reading, claim)
    if taken is not None:
        return _placed(reading, claim, taken, "scope-place-taken-up")
    if topic is None or _TOTAL.search(reading.document.text, *claim.sentence):
        return claim
    return _placed(reading, claim, topic, "scope-place-paragraph")


def _placed(reading: Reading, claim: Claim, place: Place, rule: str) -> Claim:
    name = " ".join(reading.document.text[place.start : place.end].split())
    because = Because("claim", rule, None, place.start, place.end)
    return msgspec.structs.replace(
        claim,
        place=place,
        scope=msgspec.structs.replace(claim.scope, place=name),
        because=(*claim.because, because),
    )


def _paragraph(reading: Reading, at: int) -> int:
    """The start of the paragraph that holds the character `at`."""
    return reading.document.text.rfind("\n", 0, at) + 1


def _fronted(reading: Reading, sentence: tuple[int, int]) -> Place | None:
    """The place that a sentence opens with; a capital before somebody says something is where it is said."""
    text = reading.document.text
    start = sentence[0] + len(text[sentence[0] : sentence[1]]) - len(text[sentence[0] : sentence[1]].lstrip())
    opening = _FRONT.match(text, start)
    if opening is None:
        return None
    found = next((p for p in reading.places if abs(p.start - opening.end()) <= 1 and not p.demonym), None)
    if found is None or (found.kind in ("point", "facility") and _said(text, found, sentence)):
        return None
    return found


_SAYING = re.compile(r",? [^,.]{0,60}\b(?:said|says|told|reported|announced|claimed|warned)\b")


def _said(text: str, place: Place, sentence: tuple[int, int]) -> bool:
    return _SAYING.match(text, place.end, sentence[1]) is not None


def _kept(reading: Reading, sentence: tuple[int, int], topic: Place | None) -> Place | None:
    """The topic, unless the sentence names a place that lies elsewhere."""
    if topic is None:
        return None
    for place in reading.places:
        inside = sentence[0] <= place.start < sentence[1] and not place.demonym
        if inside and relation(place, topic) == "apart":
            return None
    return topic


def _listed(reading: Reading, place: Place) -> bool:
    """Whether the place is one of several: "in the Aleppo and Latakia provinces"."""
    text = reading.document.text
    others: Sequence[Place] = reading.places
    return any(
        other.key != place.key
        and re.fullmatch(
            r",? and (?:the )?|, ", text[min(place.end, other.end) : max(place.start, other.start)]
        )
        for other in others
        if abs(other.start - place.start) < 40 and not other.demonym
    )


def _taken_up(reading: Reading, claim: Claim) -> Place | None:
    """The place that "there" or "in the country" stands for: the last one named before it, here or one sentence ago."""
    text = reading.document.text
    sentence = text[claim.sentence[0] : claim.sentence[1]].lower()
    if not any_in(sentence, _NOUNS):
        return None  # most sentences: a look at the words costs less than the expressions
    behind = _CLAUSE.split(text[claim.end : claim.sentence[1]], 1)[0]
    before = text[claim.sentence[0] : claim.start]
    match = _TAKEN_UP.search(behind) or _TAKEN_UP.search(before)
    if match is not None:
        wanted = _KINDS.get(match["kind"].lower(), _TOWN)
        return _last(reading, claim, wanted, owners=True)
    if "there" in sentence and (_THERE.match(behind) or _THERE.search(_COMMA.split(before)[-1])):
        return _last(reading, claim, None, owners=False)
    return None


_HEAD = re.compile(r"[^.;:\n]{0,30}:\s*(?:about |some |at least |nearly )?$")


def _headed(reading: Reading, claim: Claim) -> Place | None:
    """The place of a label in front of the figure: "Civilian dead in Kursk region: three"."""
    text = reading.document.text
    for place in reversed(reading.places):
        inside = claim.sentence[0] <= place.start and place.end <= claim.start
        if inside and not place.demonym and _HEAD.match(text[place.end : claim.start]):
            return place
    return None


def _last(reading: Reading, claim: Claim, kinds: frozenset[str] | None, *, owners: bool) -> Place | None:
    """The last place of one of `kinds` named in the claim's sentence or the two before it; `owners`: a demonym or a
    possessive counts too ("Turkey's agency said 912 had died in the country").
    """
    earlier = sentence_at(reading.annotation, max(0, claim.sentence[0] - 3))
    first = earlier.start if earlier is not None else claim.sentence[0]
    near = [p for p in reading.places if first <= p.start < claim.sentence[1]]
    fitting = [
        p
        for p in near
        if (kinds is None or p.kind in kinds) and (owners or not p.demonym) and p.start < claim.sentence[1]
    ]
    ahead = [p for p in fitting if p.start < claim.start]
    return ahead[-1] if ahead else None
