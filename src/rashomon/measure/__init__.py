"""Quantities, time expressions and places, as intervals."""

from rashomon.measure.quantities import find_quantities
from rashomon.measure.things import count_things

__all__ = ["count_things", "find_quantities"]
