"""How two resolved places lie to each other; reconcile/ and link/ ask this before they call two scopes different."""

from __future__ import annotations

from typing import Literal

from rashomon.knowledge.gazetteer_geometry import contains_point, distance_km
from rashomon.model import Place

Relation = Literal["same", "inside", "holds", "apart", "unknown"]

# Two settlements nearer than this may be told apart or not: a suburb and its city, two spellings of one village.
_NEAR_KM = 5.0
_AREAS = frozenset(
    {"region", "country", "continent", "area", "sea", "river", "mountain", "island", "district"}
)


def relation(a: Place, b: Place) -> Relation:
    """How `a` lies to `b`: "inside" is a in b, "holds" b in a. Unresolved places, unless named alike, are "unknown".

    By the gazetteer's units first (a key among the other's `within`), then by country, then by boxes and
    distance: boxes are rough,
    so that only a point outside one is certain.
    """
    if a.key is None or b.key is None:
        return _by_words(a, b)
    if a.key == b.key:
        return "same"
    if b.key in a.within:
        return "inside"
    if a.key in b.within:
        return "holds"
    return _by_space(a, b)


def _by_words(a: Place, b: Place) -> Relation:
    """Where the gazetteer lacks one of the two: by the name, and by what the text says holds it."""
    if a.name.casefold() == b.name.casefold():
        return "same"
    if a.key is None and b.key in a.within:
        return "inside"
    return "holds" if b.key is None and a.key in b.within else "unknown"


def _by_space(a: Place, b: Place) -> Relation:
    if a.kind == b.kind == "country":
        return "apart"
    if a.country and b.country and a.country != b.country and "area" not in (a.kind, b.kind):
        return "apart"
    for one, other, answer in ((a, b, "inside"), (b, a, "holds")):
        if other.box and one.lat is not None and one.lon is not None and one.kind not in _AREAS:
            if not contains_point(other.box, one.lat, one.lon):
                return "apart"
            if other.kind in ("area", "sea", "island", "continent", "mountain"):
                return "inside" if answer == "inside" else "holds"
    if a.kind == b.kind and a.kind in ("region", "district"):
        return "apart"
    if a.kind == b.kind == "point" and None not in (a.lat, a.lon, b.lat, b.lon):
        return "apart" if distance_km(a.lat, a.lon, b.lat, b.lon) > _NEAR_KM else "unknown"  # type: ignore[arg-type]
    if {a.kind, b.kind} <= {"region", "district", "point"} and a.country == b.country:
        return "apart"
    return "unknown"
