"""What TIMEX3 values denote."""

from __future__ import annotations

import pytest

from rashomon.knowledge.timex import Part, denoted, third
from rashomon.model.interval import Interval


@pytest.mark.parametrize(
    ("value", "begin", "finish"),
    [
        ("2025-06-01", "2025-06-01", "2025-06-01"),
        ("2025-06-01TNI", "2025-06-01T18:00", "2025-06-02T05:59"),
        ("2025-06-01TMO", "2025-06-01T05:00", "2025-06-01T11:59"),
        ("2025-06-01T22:15", "2025-06-01T22:15", "2025-06-01T22:15"),
        ("2025-06-01T24:00", "2025-06-02T00:00", "2025-06-02T00:00"),
        ("2025-W22", "2025-05-26", "2025-06-01"),
        ("2025-W22-WE", "2025-05-31", "2025-06-01"),
        ("2025-W22-3", "2025-05-28", "2025-05-28"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-Q4", "2025-10-01", "2025-12-31"),
        ("2025-H1", "2025-01-01", "2025-06-30"),
        ("2024-WI", "2024-12-01", "2025-02-28"),
        ("2022", "2022-01-01", "2022-12-31"),
        ("198", "1980-01-01", "1989-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
    ],
)
def test_denoted(value: str, begin: str, finish: str) -> None:
    assert denoted(value) == Interval(begin, finish)


@pytest.mark.parametrize(
    "value", ["P3Y", "XXXX-05", "PRESENT_REF", "2025-02-30", "2025-W60", "2025-13", "", "BC0400"]
)
def test_values_that_denote_no_interval(value: str) -> None:
    assert denoted(value) is None


@pytest.mark.parametrize(
    ("value", "part", "begin", "finish"),
    [
        ("2022", "start", "2022-01-01", "2022-04-30"),
        ("2025-05", "mid", "2025-05-11", "2025-05-20"),
        ("2025-05", "end", "2025-05-21", "2025-05-31"),
        ("2025-06-02", "start", "2025-06-02T00:00", "2025-06-02T09:59"),
        ("198", "mid", "1984-01-01", "1986-12-31"),
        ("18", "start", "1800-01-01", "1839-12-31"),
        ("2025-W23", "end", "2025-06-06", "2025-06-08"),
    ],
)
def test_third(value: str, part: Part, begin: str, finish: str) -> None:
    whole = denoted(value)
    assert whole is not None
    assert third(whole, part) == Interval(begin, finish)


def test_an_open_interval_has_no_thirds() -> None:
    assert third(Interval("2025-06-02", None), "mid") == Interval("2025-06-02", None)
