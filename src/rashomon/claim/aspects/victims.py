"""The victims that a report speaks of again are those whom it counts as dead (or hurt).

"The blast killed 14 people … The coroner has named the 14 victims … candles for the 14 victims": what the later
sentences do with the victims says nothing of how many there are. Only the same number is taken up, so nothing new is
counted.
"""

from __future__ import annotations

import msgspec

from rashomon.knowledge.aspects import load_aspects
from rashomon.model import Because, Claim

_VICTIMS = frozenset(("victim", "dead", "fatality", "casualty"))
# What is done with victims afterwards; any verb that the lexicon lacks says as little.
_AFTERWARDS = frozenset(("identified", None))
_FEWEST = 2


def dead_again(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The figure claims of one report, those of its victims as its dead where the number is that of its dead."""
    dead = {c.low for c in claims if c.aspect == "killed" and c.unit is None and c.low is not None}
    return tuple(_dead(c) if _again(c) and c.low in dead else c for c in claims)


def _again(claim: Claim) -> bool:
    if claim.thing is None or claim.thing.lemma.lower() not in _VICTIMS or claim.unit is not None:
        return False
    if claim.bound != "exact" or claim.low is None or claim.low < _FEWEST:
        return False
    return claim.aspect in _AFTERWARDS or claim.aspect not in load_aspects().by_name


def _dead(claim: Claim) -> Claim:
    step = Because("claim", "victims", "aspects/killed", note="the victims are as many as the report's dead")
    return msgspec.structs.replace(claim, aspect="killed", because=(*claim.because, step))
