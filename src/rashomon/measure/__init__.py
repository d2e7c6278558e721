"""Quantities, time expressions and places, as intervals."""

from rashomon.measure.places import find_places
from rashomon.measure.quantities import find_quantities
from rashomon.measure.things import count_things
from rashomon.measure.times import find_times

__all__ = ["count_things", "find_places", "find_quantities", "find_times"]
