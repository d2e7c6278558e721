"""Who says a figure: those who are heard to, the poll whose share it is, or who puts the number to it."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.claim.voices.acting import act_of
from rashomon.claim.voices.chain import chain_of, is_self
from rashomon.claim.voices.described import described
from rashomon.claim.voices.estimate import estimator_of
from rashomon.claim.voices.maker import with_maker
from rashomon.claim.voices.survey import named, survey_of
from rashomon.claim.voices.voicing import voicing
from rashomon.knowledge.syntax import head_within
from rashomon.model import Attribution, Because, ChainLink, Quantity, Reading, Token


def voices_of(
    reading: Reading, quantity: Quantity, anchor: Token, carriers: Sequence[Attribution]
) -> tuple[tuple[Attribution, ...], tuple[ChainLink, ...], Because | None]:
    """The attributions that carry a figure, its chain of voices, innermost first, and what named the first of them
    where it was no attribution. `carriers` are all that hold the figure.
    """
    spoken = voicing(reading, carriers, quantity.start, quantity.end)
    spoken, poll, told = survey_of(reading, quantity, spoken)
    chain = tuple(
        described(reading, voice)
        for link in chain_of(reading, spoken)
        for voice in with_maker(reading, named(reading, link))
    )
    if poll is not None:
        return spoken, (poll, *chain), told
    carried = bool(spoken) and spoken[0].continues is None
    estimate = estimator_of(reading, anchor, spoken if carried else ())
    if estimate is None or is_self(estimate[0].name or "") or _only_acts(reading, quantity, estimate[1]):
        return spoken, chain, None
    spoken = tuple(c for c in spoken if c.continues is None)
    return spoken, (described(reading, estimate[0]), *chain_of(reading, spoken)), estimate[1]


def _only_acts(reading: Reading, quantity: Quantity, estimated: Because) -> bool:
    """Whether what looks like an estimate is an act ("issued a list of 545 products")."""
    number = head_within(reading.annotation, quantity.start, quantity.end)
    act = act_of(reading.annotation, number) if number is not None else None
    return act is not None and act.start == estimated.start
