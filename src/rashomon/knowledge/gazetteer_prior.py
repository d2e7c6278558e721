"""How likely a name means a place, all else unknown: by what it is, what the name is to it, and its size."""

from __future__ import annotations

from math import log10

from rashomon.knowledge.gazetteer import Candidate, GazetteerEntry
from rashomon.knowledge.gazetteer_layout import NameRole
from rashomon.knowledge.gazetteer_words import Wanted

# All weights were set by reasoning and checked on the development articles of TR-News (2026-11-22).
_KIND = {
    "country": 6.0, "continent": 6.0, "area": 5.0, "sea": 5.0, "island": 4.6, "mountain": 4.5, "river": 4.5,
    "facility": 5.0, "region": 3.6, "district": 0.6, "point": 0.0, "unknown": 0.0,
}  # fmt: skip
_ROLE = {NameRole.MAIN: 0.0, NameRole.SHORT: 0.0, NameRole.DEMONYM: -0.3, NameRole.OTHER: -1.3}
# Parishes of an island are no states; England's counties are named bare, as those of the United States are not.
_SMALL_UNIT, _ENGLISH_COUNTY = -1.6, 2.4
_COUNTY = 500_000  # people: below it are the districts of towns
_ASKED, _NOT_ASKED = 4.0, -2.0


def prior(candidate: Candidate, wanted: Wanted | None = None) -> float:
    """How likely a sense is before the document is heard; `wanted` is the kind that the words around ask for."""
    entry = candidate.entry
    score = _KIND[entry.kind] + _ROLE[candidate.role]
    if entry.kind == "point":
        score += 0.75 * log10(entry.population + 10) - 0.5 + (1.0 if entry.capital else 0.0)
    elif entry.kind in ("region", "district"):
        score += 0.12 * log10(entry.population + 10)
        if entry.kind == "region" and 0 < entry.population < 100_000:
            score += _SMALL_UNIT
        if entry.kind == "district" and entry.country == "GB" and entry.population >= _COUNTY:
            score += _ENGLISH_COUNTY
    if wanted is not None:
        score += _ASKED if _answers(entry, wanted) else _NOT_ASKED
    if entry.lat is None:
        score -= 3.0
    return score


def _answers(entry: GazetteerEntry, wanted: str) -> bool:
    if wanted == "region":
        # Second-level units are provinces in Spain, Italy or Peru.
        return entry.kind in ("region", "district", "area", "country")
    if wanted == "district":
        return entry.kind == "district" or (entry.kind == "region" and entry.country != "US")
    return entry.kind == wanted
