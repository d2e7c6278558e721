"""Figures whose predicate is left out because the one before them in the sentence has it: "11 soldiers killed, up from nine", "13 people, not 14"."""

from __future__ import annotations

import re

import msgspec

from rashomon.model import Because, Claim, Reading

_CARRIED = re.compile(
    r"\b(?:up from|down from|compared (?:with|to)|rather than|instead of|not|from|against|versus|revised from)\s+(?:an? (?:(?:earlier|previous|initial) )?(?:(?:peak|high|low|total|toll|record) of )?)?(?:about |around |some |nearly |more than |over |at least )?$",
    re.IGNORECASE,
)


def fill_ellipses(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Each bare figure behind "up from", "not" and the like takes aspect, thing, unit's thing and place of the one before it."""
    filled: list[Claim] = []
    for claim in claims:
        before = filled[-1] if filled else None
        filled.append(_filled(reading, claim, before) if before is not None else claim)
    return tuple(filled)


def _filled(reading: Reading, claim: Claim, before: Claim) -> Claim:
    if before.sentence != claim.sentence or before.aspect is None or before.unit != claim.unit:
        return claim
    between = reading.document.text[before.end : claim.start]
    if not _CARRIED.search(between):
        return claim
    step = Because(
        "claim", "ellipsis", None, before.start, before.end, "what it measures stands with the figure before"
    )
    begin = claim.scope.begin if claim.scope.begin != before.scope.begin else None
    scope = msgspec.structs.replace(
        claim.scope,
        begin=None,
        finish=None,
        as_of=claim.scope.as_of or begin,
        place=before.scope.place,
        actor=before.scope.actor,
        target=before.scope.target,
    )
    return msgspec.structs.replace(
        claim, aspect=before.aspect, thing=before.thing, population=before.population, place=before.place, scope=scope, because=(*claim.because, step)
    )  # fmt: skip
