"""A place that a document names, resolved no finer than its words."""

from __future__ import annotations

from typing import Literal

import msgspec

from rashomon.model.because import Because

PlaceKind = Literal[
    "point",
    "district",
    "region",
    "country",
    "continent",
    "sea",
    "river",
    "mountain",
    "island",
    "area",
    "facility",
    "unknown",
]


class Place(msgspec.Struct, frozen=True):
    """One mention of a place. `name` is the gazetteer's (or the text's, where unresolved: then lat, lon and
    key are null).

    `lat`, `lon` in degrees; `country` ISO 3166 alpha-2; `box` [west, south, east, north] in degrees for what
    has an extent; `key` the gazetteer's identifier; `within` the keys of what holds it, innermost first
    (region, country); `demonym` is true for "Ukrainian", "Parisians".
    """

    start: int
    end: int
    name: str
    kind: PlaceKind
    lat: float | None = None
    lon: float | None = None
    country: str | None = None
    box: tuple[float, float, float, float] | None = None
    key: str | None = None
    within: tuple[str, ...] = ()
    demonym: bool = False
    because: tuple[Because, ...] = ()
