"""Numbers, envelopes and dates in words."""

from __future__ import annotations

import pytest

from rashomon.show.amounts import amount, day, days, envelope, number
from tests.show import ledgers


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (41, "41"),
        (8000, "8,000"),
        (7e9, "7 billion"),
        (1.18e9, "1.18 billion"),
        (1_234_567, "1,234,567"),
        (1_000_000_123, "1,000,000,123"),
        (1.5, "1.5"),
        (0.25, "0.25"),
        (2e12, "2 trillion"),
        (0, "0"),
    ],
)
def test_a_number_loses_no_digit(value: float, words: str) -> None:
    assert number(value) == words


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (7e9, "dollar", "$7 billion"),
        (3, "euro", "€3"),
        (34, "percentage", "34%"),
        (1.5, "year", "1.5 years"),
        (1, "year", "1 year"),
        (130, "kilometre per hour", "130 kilometres per hour"),
        (12, "square metre", "12 square metres"),
        (6, "foot", "6 feet"),
        (9, None, "9"),
    ],
)
def test_an_amount_bears_its_unit(value: float, unit: str | None, words: str) -> None:
    assert amount(value, unit) == words


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
        ("XXXX-06-01", "XXXX-06-01", "XXXX-06-01"),
    ],
)
def test_an_interval_is_said_as_short_as_it_can_be(begin: str | None, finish: str | None, words: str) -> None:
    assert days(begin, finish) == words


def test_a_clock_is_kept() -> None:
    assert day("2025-06-01T22:15:00") == "1 June 2025, 22:15"


def test_an_open_end_is_said_and_nothing_is_filled_in() -> None:
    claims = {c.id: c for c in ledgers.raid().stories[0].claims}
    ends = envelope([claims["c1dead"], claims["c2dead"]])
    assert ends is not None
    assert ends.words() == "9 to 14 or more"
    assert (ends.low.claims, ends.high.claims) == (("c1dead",), ("c2dead",))


def test_statements_have_no_envelope() -> None:
    assert envelope([c for c in ledgers.raid().stories[0].claims if c.kind == "statement"]) is None
