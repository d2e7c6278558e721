"""Days and intervals in words."""

from __future__ import annotations

import pytest

from rashomon.show.dates import day, days


@pytest.mark.parametrize(
    ("begin", "finish", "words"),
    [
        ("2025-06-01", "2025-06-01", "1 June 2025"),
        ("2025-06-01", "2025-06-02", "1–2 June 2025"),
        ("2025-05-31", "2025-06-01", "31 May – 1 June 2025"),
        ("2024-12-31", "2025-01-01", "31 December 2024 – 1 January 2025"),
        ("2025-06", "2025-06", "June 2025"),
        (None, "2025-06-01", "until 1 June 2025"),
        (None, None, ""),
        ("2025-06-01", "2025-06-30", "June 2025"),
        ("2024-02-01", "2024-02-29", "February 2024"),
        ("2025-01-01", "2025-12-31", "2025"),
        ("2025-06-01T18:00", "2025-06-02T05:59", "the night of 1–2 June 2025"),
        ("2025-06-01T05:00", "2025-06-01T11:59", "1 June 2025, morning"),
        ("2025-06-01T00:00", "2025-06-01T09:59", "1 June 2025, until 09:59"),
        ("2025-06-01T00:00", "2025-06-01T23:59", "1 June 2025"),
        ("2025-06-01T18:00", "2025-06-01T23:59", "1 June 2025, from 18:00"),
        ("2025-06-01T17:00", "2025-06-01T23:59", "1 June 2025, evening"),
        ("2025-06-01T08:00", "2025-06-01T09:30", "1 June 2025, 08:00–09:30"),
        ("XXXX-06-01", "XXXX-06-01", "XXXX-06-01"),
    ],
)
def test_an_interval_is_said_as_short_as_it_can_be(begin: str | None, finish: str | None, words: str) -> None:
    assert days(begin, finish) == words


def test_a_clock_is_kept() -> None:
    assert day("2025-06-01T22:15:00") == "1 June 2025, 22:15"
