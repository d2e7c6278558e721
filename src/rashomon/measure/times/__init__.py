"""Time expressions: spans, TIMEX3 values and the intervals they denote."""

from rashomon.measure.times.find import find_times

__all__ = ["find_times"]
