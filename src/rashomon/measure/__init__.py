"""Quantities, time expressions and places, as intervals."""

from rashomon.measure.quantities import find_quantities
from rashomon.measure.times import find_times

__all__ = ["find_quantities", "find_times"]
