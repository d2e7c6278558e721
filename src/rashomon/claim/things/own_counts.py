"""What one hospital, shelter or jail took in: "the hospital said it received 27" counts its own, and no total.

Two such bodies' counts are two measures; beside a total each is a part.
"""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.governors import words
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.syntax import ancestors, children, head_within, is_passive, subtree
from rashomon.model import Because, Claim, Reading, Token

# Bodies that take people in, by the last word of their names (types of facilities: OpenStreetMap's amenity=hospital,
# clinic, shelter, prison).
_HOUSE = (
    r"(?:Hospital|Infirmary|Clinic|Medical Cent(?:er|re)|Health|Health Cent(?:er|re)|Healthcare|Shelter|Jail|Prison|"
    r"Detention Cent(?:er|re))"
)
_NAMED = re.compile(
    rf"\b(?:to|at|in|by)\s+(?:the\s+)?(?P<name>(?:[A-Z][\w.'’&-]*\s+(?:of\s+)?)+{_HOUSE}(?:\s+of\s+[A-Z]\w+)?)\b"
)
_HOUSES = re.compile(rf"(?:[A-Z][\w.'’&-]*\s+(?:of\s+)?)+{_HOUSE}\b")
_GENERIC = frozenset(
    "it they we he she facility hospital centre center clinic network group system shelter jail".split()
)
_REACH = 160  # characters from the verb back to the name of the speaker's body


def own_counts(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Figures of people whom one named body took in, with that body as their actor."""
    return tuple(_owned(reading, claim) for claim in claims)


def _owned(reading: Reading, claim: Claim) -> Claim:
    if claim.kind != "figure" or claim.unit is not None or claim.predicate is None or not _people(claim):
        return claim
    verb = head_within(reading.annotation, *claim.predicate)
    if verb is not None and verb.pos != "VERB":
        verb = next((t for t in ancestors(reading.annotation, verb) if t.pos == "VERB"), None)
    if verb is None or verb.lemma not in words("taking_in"):
        return claim
    found = _by(reading, claim, verb) if not is_passive(reading.annotation, verb) else _to(reading, claim)
    if found is None:
        return claim
    start, end = found
    name = " ".join(reading.document.text[start:end].split())
    because = (*claim.because, Because("claim", "own-count", None, start, end))
    scope = msgspec.structs.replace(claim.scope, actor=name)
    population = tuple(sorted({*claim.population, "extent:of one body"}))
    return msgspec.structs.replace(claim, scope=scope, population=population, because=because)


def _people(claim: Claim) -> bool:
    kinds = load_kinds()
    return claim.thing is None or kinds.is_a(kinds.of(claim.thing.lemma), "person")


def _by(reading: Reading, claim: Claim, verb: Token) -> tuple[int, int] | None:
    """The body that the verb's subject names, or that the speaker belongs to behind "it" or "the hospital"."""
    subject = next(iter(children(reading.annotation, verb, "nsubj")), None)
    if subject is None:
        return None
    span = subtree(reading.annotation, subject)
    named = _HOUSES.search(reading.document.text, span[0].start, span[-1].end)
    if named is not None:
        return named.span()
    if subject.lemma.lower() not in _GENERIC and subject.text.lower() not in _GENERIC:
        return None
    first = max(claim.sentence[0], verb.start - _REACH)
    before = list(_HOUSES.finditer(reading.document.text, first, subject.start))
    return before[-1].span() if before else None


def _to(reading: Reading, claim: Claim) -> tuple[int, int] | None:
    """The body that people were taken to, where the sentence names it and no other."""
    found = list(_NAMED.finditer(reading.document.text, claim.end, claim.sentence[1]))
    return found[0].span("name") if len(found) == 1 else None
