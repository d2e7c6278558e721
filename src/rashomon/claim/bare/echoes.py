"""Numbers told again without their noun: "She acknowledged that 1,240 was a floor", "the 4,312 are not all"."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from rashomon.model import Because, Claim

_TELLING = 100  # from here on an equal number is hardly chance within one report


def echoed(claim: Claim, before: Sequence[Claim]) -> Claim:
    """An unread number without a noun of its own, as the figure of just its value told before it."""
    if claim.aspect is not None or claim.vague or claim.low is None or claim.low != claim.high:
        return claim
    if claim.low < _TELLING and claim.unit is None:
        return claim
    if claim.thing is not None and claim.thing.start >= claim.sentence[0] and claim.thing.text:
        return claim
    same = [
        c
        for c in before
        if (c.low, c.high, c.unit) == (claim.low, claim.high, claim.unit) and c.aspect is not None
    ]
    if not same or len({c.aspect for c in same}) > 1:
        return claim
    last = same[-1]
    step = Because("claim", "echo", None, last.start, last.end, last.words)
    return msgspec.structs.replace(
        claim,
        aspect=last.aspect,
        thing=last.thing,
        population=last.population,
        place=claim.place or last.place,
        scope=msgspec.structs.replace(
            claim.scope,
            place=claim.scope.place or last.scope.place,
            actor=claim.scope.actor or last.scope.actor,
            target=claim.scope.target or last.scope.target,
        ),
        because=(*claim.because, step),
    )
