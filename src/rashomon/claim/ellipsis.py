"""Figures whose predicate is left out because the one before them has it.

"11 soldiers killed, up from nine"; "13 people, not 14"; "40 people died, the ministry says; the union says 61".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from rashomon.knowledge.governors import words
from rashomon.model import Annotation, Because, Claim, Reading, Scope, Token

_CARRIED = re.compile(
    r"\b(?:up from|down from|compared (?:with|to)|rather than|instead of|not|from|against|versus|revised from)\s+"
    r"(?:an? (?:(?:earlier|previous|initial) )?(?:(?:peak|high|low|total|toll|record) of )?)?"
    r"(?:about |around |some |nearly |more than |over |at least )?$",
    re.IGNORECASE,
)


BARE = Because("claim", "bare-number")
_FAR = 400  # characters back to the figure that a bare number repeats or disputes: two sentences


def is_bare(annotation: Annotation, number: Token) -> bool:
    """A number that is all that somebody says: "the ministry says 61", "admits two", "speaks of 11,000", "put
    it at 40".
    """
    if number.pos != "NUM" or number.dep not in ("dobj", "pobj", "ccomp", "attr", "oprd"):
        return False
    verb = annotation.tokens[number.head]
    if verb.pos == "ADP":
        verb = annotation.tokens[verb.head]
    return verb.pos == "VERB" and verb.lemma in words("saying")


def fill_ellipses(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Each bare figure behind "up from", "not" and the like takes aspect, thing, unit's thing and place of
    the one before it.
    """
    filled: list[Claim] = []
    for claim in claims:
        if BARE in claim.because:
            same = _repeated(claim, filled)
            if same is not None:
                filled.append(_taken(claim, same, claim.scope))
            elif claim.thing is not None:
                filled.append(claim)
            continue
        before = filled[-1] if filled else None
        filled.append(_filled(reading, claim, before) if before is not None else claim)
    return tuple(filled)


def _repeated(claim: Claim, before: Sequence[Claim]) -> Claim | None:
    """The nearest figure before a bare number that measures something in the same unit."""
    near = (c for c in reversed(before) if claim.start - c.end <= _FAR and c.unit == claim.unit)
    return next((c for c in near if c.aspect is not None), None)


def _taken(claim: Claim, before: Claim, scope: Scope) -> Claim:
    """`claim` measuring what `before` measures."""
    step = Because(
        "claim", "ellipsis", None, before.start, before.end, "what it measures stands with the figure before"
    )
    return msgspec.structs.replace(
        claim,
        aspect=before.aspect,
        thing=before.thing,
        population=before.population,
        place=before.place,
        scope=msgspec.structs.replace(
            scope, place=before.scope.place, actor=before.scope.actor, target=before.scope.target
        ),
        because=(*claim.because, step),
    )


def _filled(reading: Reading, claim: Claim, before: Claim) -> Claim:
    if before.sentence != claim.sentence or before.aspect is None or before.unit != claim.unit:
        return claim
    between = reading.document.text[before.end : claim.start]
    if not _CARRIED.search(between):
        return claim
    begin = claim.scope.begin if claim.scope.begin != before.scope.begin else None
    as_of = claim.scope.as_of or begin
    return _taken(claim, before, msgspec.structs.replace(claim.scope, begin=None, finish=None, as_of=as_of))
