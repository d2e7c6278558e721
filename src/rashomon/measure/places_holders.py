"""Ties a place to the one that the text names as its holder: "Paris, Texas"."""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.gazetteer import Gazetteer
from rashomon.knowledge.gazetteer_layout import NameRole
from rashomon.measure.places_mention import Mention

_COMMA = re.compile(
    r",?\s*(?:in |in the |,)?\s*|\s*\(\s*|, (?:in )?(?:northern |southern |eastern |western |central )?"
)


# "Sarkov Hospital in Dayton"; "Ottawa's airport", with the word for the kind between.
_IN = re.compile(
    r",? (?:in|at|near|outside) (?:the )?(?:northern |southern |eastern |western |central |downtown )?"
)
_LISTED = 5_000  # people: a town that news names in a row with others
_OWNS = re.compile(r"(?:'s|’s|'|’) (?:northern |southern |eastern |western |central |downtown )?")


def link_holders(mentions: tuple[Mention, ...], text: str, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """Tie "Paris" to "Texas" in "Paris, Texas": the next mention behind a comma, where it may hold this one; for what
    has no entry the town behind "in" or the owner before it as well.
    """
    linked = []
    for number, mention in enumerate(mentions):
        holder = None
        if number + 1 < len(mentions) and _held_by_next(mention, mentions[number + 1], text, gazetteer):
            holder = number + 1
        elif number and not mention.candidates:
            before = mentions[number - 1]
            if _OWNS.fullmatch(text[before.end : mention.start]) and _town(before):
                holder = number - 1
        linked.append(msgspec.structs.replace(mention, holder=holder) if holder is not None else mention)
    for number in [m.holder for m in linked if m.holder is not None]:
        linked[number] = _narrowed(linked[number], [m for m in linked if m.holder == number], gazetteer)
    return tuple(linked)


def _inside(held: Mention, holder: Mention, gazetteer: Gazetteer) -> bool:
    """Whether a smaller place of one name lies in a unit of the other ("Holton in Suffolk")."""
    if holder.rule == "demonym" or any(c.entry.kind in ("country", "continent") for c in held.candidates):
        return False
    units = {
        c.entry.index
        for c in holder.candidates
        if c.entry.kind in ("region", "district", "country", "island")
    }
    return any(h.index in units for c in held.candidates for h in gazetteer.holders(c.entry))


def _inside_any(held: Mention, holder: Mention, gazetteer: Gazetteer) -> bool:
    """Whether any sense of one name lies in any of the other."""
    units = {c.entry.index for c in holder.candidates if c.role != NameRole.DEMONYM}
    return any(h.index in units for c in held.candidates for h in gazetteer.holders(c.entry))


def _city(mention: Mention) -> bool:
    """Whether a name is a town's of some size as well as a unit's."""
    return any(
        c.entry.kind == "point" and c.role == NameRole.MAIN and c.entry.population >= _LISTED
        for c in mention.candidates
    )


def _narrowed(holder: Mention, held: list[Mention], gazetteer: Gazetteer) -> Mention:
    """What holds a place is of the senses that do, where any does: a county, not the city of its name."""
    above = {h.index for m in held for c in m.candidates for h in gazetteer.holders(c.entry)}
    kept = tuple(c for c in holder.candidates if c.entry.index in above)
    return msgspec.structs.replace(holder, candidates=kept) if kept else holder


def _held_by_next(mention: Mention, following: Mention, text: str, gazetteer: Gazetteer) -> bool:
    """Whether the text names the next place as what this one lies in."""
    between = text[mention.end : following.start]
    if (
        between.startswith((",", " ("))
        and _COMMA.fullmatch(between)
        and _holds(following, mention, gazetteer)
    ):
        return True
    if not _IN.fullmatch(between):
        return False
    return _inside(mention, following, gazetteer) if mention.candidates else _town(following)


def _town(mention: Mention) -> bool:
    """Whether a name can hold a building or a quarter."""
    return mention.rule != "demonym" and any(
        c.entry.kind in ("point", "district", "region", "island") and c.role == NameRole.MAIN
        for c in mention.candidates
    )


def _holds(holder: Mention, held: Mention, gazetteer: Gazetteer) -> bool:
    """Whether the next name can be what the one before it lies in; a country lies in none ("in Russia, U.S.
    officials said").
    """
    kinds = {c.entry.kind for c in holder.candidates if c.role != NameRole.DEMONYM}
    if not kinds & {"country", "region", "district", "area", "island"} or holder.rule == "demonym":
        return False
    within = _inside_any(held, holder, gazetteer)
    if any(c.entry.kind in ("country", "continent") and c.role != NameRole.OTHER for c in held.candidates):
        # "Lebanon, Mo.", but not "in Russia, U.S. officials said".
        return within and "region" in kinds and "country" not in kinds
    if held.candidates and not within and _city(holder):
        return False  # "Utica, Verona and Oneida" is a list
    inner = {c.entry.index for c in held.candidates} or {-1}
    return inner != {c.entry.index for c in holder.candidates}
