"""Ties a place to the one that the text names as its holder: "Paris, Texas"."""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.gazetteer_layout import NameRole
from rashomon.measure.places_mention import Mention

_COMMA = re.compile(
    r",?\s*(?:in |in the |,)?\s*|\s*\(\s*|, (?:in )?(?:northern |southern |eastern |western |central )?"
)


def link_holders(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """Tie "Paris" to "Texas" in "Paris, Texas": the next mention behind a comma, where it may hold this one."""
    linked = []
    for number, mention in enumerate(mentions):
        holder = None
        if number + 1 < len(mentions):
            following = mentions[number + 1]
            between = text[mention.end : following.start]
            if between.startswith((",", " (")) and _COMMA.fullmatch(between) and _holds(following, mention):
                holder = number + 1
        linked.append(msgspec.structs.replace(mention, holder=holder) if holder is not None else mention)
    return tuple(linked)


def _holds(holder: Mention, held: Mention) -> bool:
    """Whether the next name can be what the one before it lies in; a country lies in none ("in Russia, U.S.
    officials said").
    """
    kinds = {c.entry.kind for c in holder.candidates if c.role != NameRole.DEMONYM}
    if not kinds & {"country", "region", "district", "area", "island"} or holder.rule == "demonym":
        return False
    if any(c.entry.kind in ("country", "continent") and c.role != NameRole.OTHER for c in held.candidates):
        return False
    inner = {c.entry.index for c in held.candidates} or {-1}
    return inner != {c.entry.index for c in holder.candidates}
