"""The turnout of a strike is who is on strike; of a report that tells of a vote it is who voted."""

from __future__ import annotations

import re

import msgspec

from rashomon.model import Because, Claim, Reading

_STRIKE = re.compile(
    r"\b(?:strikes?|striking|strikers?|walk-?outs?|stoppages?|industrial action)\b", re.IGNORECASE
)
_VOTE = re.compile(
    r"\b(?:elections?|electoral|ballots?|polling|voters?|referendum|balloted)\b", re.IGNORECASE
)


def turnout_of_strikes(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The figure claims of one report, a share called turnout or participation as that of the strike it tells of."""
    if not any(c.aspect == "turnout" for c in claims):
        return claims
    text = reading.document.text
    if not _STRIKE.search(text) or _VOTE.search(text):
        return claims
    return tuple(_of_the_strike(c) if c.aspect == "turnout" else c for c in claims)


def _of_the_strike(claim: Claim) -> Claim:
    step = Because(
        "claim", "turnout-of-strike", "aspects/on_strike", note="the report tells of a strike and no vote"
    )
    return msgspec.structs.replace(claim, aspect="on_strike", because=(*claim.because, step))
