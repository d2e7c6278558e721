"""Interval algebra on ISO times."""

from __future__ import annotations

from datetime import date

import pytest

from rashomon.knowledge import calendar
from rashomon.knowledge.calendar import Relation, Unit, interval
from rashomon.model.interval import Interval

WEEKEND = Interval("2025-05-31", "2025-06-01")


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (("2025-06-01", "2025-06-01"), ("2025-06-03", "2025-06-04"), "before"),
        (("2025-06-01", "2025-06-02"), ("2025-06-03", "2025-06-04"), "meets"),
        (("2025-06-01", "2025-06-03"), ("2025-06-03", "2025-06-04"), "overlaps"),
        (("2025-06-01", "2025-06-02"), ("2025-06-01", "2025-06-04"), "starts"),
        (("2025-06-02", "2025-06-03"), ("2025-06-01", "2025-06-04"), "during"),
        (("2025-06-03", "2025-06-04"), ("2025-06-01", "2025-06-04"), "finishes"),
        (("2025-06-01T00:00", "2025-06-01T23:59"), ("2025-06-01", "2025-06-01"), "equals"),
        (("2025-06-01T22:00", None), ("2025-06-01", "2025-06-02"), "overlapped_by"),
        ((None, "2025-06-01"), ("2025-06-02T00:00", "2025-06-02T01:00"), "meets"),
        ((None, None), ("2025-06-02", "2025-06-02"), "contains"),
    ],
)
def test_relation(
    left: tuple[str | None, str | None], right: tuple[str | None, str | None], expected: Relation
) -> None:
    assert calendar.relation(Interval(*left), Interval(*right)) == expected


def test_an_interval_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="lies before"):
        interval("2025-06-02", "2025-06-01T23:59")


@pytest.mark.parametrize("point", ["2025-6-2", "2025-06-31", "yesterday", "2025-06-02T25:00", "2025-06"])
def test_a_point_that_is_no_time_is_refused(point: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        interval(point, None)


def test_overlap_and_intersection() -> None:
    night = Interval("2025-06-01T18:00", "2025-06-02T05:59")
    assert calendar.overlap(WEEKEND, night)
    assert calendar.intersection(WEEKEND, night) == Interval("2025-06-01T18:00", "2025-06-01")
    assert calendar.intersection(WEEKEND, Interval("2025-06-02", None)) is None


def test_contains_counts_the_edges() -> None:
    assert calendar.contains(WEEKEND, Interval("2025-06-01T23:59", "2025-06-01T23:59"))
    assert not calendar.contains(WEEKEND, Interval("2025-06-01T23:59", "2025-06-02T00:00"))
    assert calendar.contains(Interval(None, None), WEEKEND)


def test_width() -> None:
    assert calendar.width(WEEKEND) == 2.0
    assert calendar.width(Interval("2025-06-01T12:00", "2025-06-01")) == 0.5
    assert calendar.width(Interval("2025-06-01", None)) is None


@pytest.mark.parametrize(
    ("point", "amount", "unit", "expected"),
    [
        ("2025-01-31", 1, "month", "2025-02-28"),
        ("2024-02-29", -1, "year", "2023-02-28"),
        ("2025-06-02", -1, "week", "2025-05-26"),
        ("2025-06-02T23:30", 45, "minute", "2025-06-03T00:15"),
        ("2025-06-02T23:30", 1, "month", "2025-07-02T23:30"),
        ("9999-12-31", 1, "day", "9999-12-31"),
        ("0001-01-01", -12, "day", "0001-01-01"),
        ("0001-01-01T00:10", -1, "hour", "0001-01-01T00:00"),
    ],
)
def test_shift(point: str, amount: int, unit: Unit, expected: str) -> None:
    assert calendar.shift(point, amount, unit) == expected


def test_hours_cannot_shift_a_day() -> None:
    with pytest.raises(ValueError, match="no clock time"):
        calendar.shift("2025-06-02", 3, "hour")


def test_the_calendar_ends() -> None:
    with pytest.raises(ValueError, match=r"calendar|year"):
        calendar.shift_day(date(9999, 12, 31), 1, "day")
    assert calendar.last_day(9999, 12) == 31
