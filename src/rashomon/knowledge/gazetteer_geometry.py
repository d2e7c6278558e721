"""Distances and boxes on the globe, in degrees and kilometres."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

Box = tuple[float, float, float, float]


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Great-circle distance (haversine)."""
    south, north = radians(lat), radians(other_lat)
    half = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin(radians(other_lon - lon) / 2) ** 2
    return 12742 * asin(sqrt(half))


def contains_point(box: Box, lat: float, lon: float) -> bool:
    """Whether a point lies in a box [west, south, east, north], which may cross the antimeridian."""
    west, south, east, north = box
    across = west <= lon <= east if west <= east else lon >= west or lon <= east
    return across and south <= lat <= north
