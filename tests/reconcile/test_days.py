"""Other days, former years, and counts over a whole period beside those of one day."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.model import Because, Claim, Scope
from tests.reconcile.claims import exact, figure, relate

DAYS = {"a": "2025-06-02", "b": "2025-06-02"}
PERIOD = (Because("claim", "scope-period"),)


def toll(
    report: str, number: int, begin: str | None = None, finish: str | None = None, **fields: Any
) -> Claim:
    scope = Scope(begin=begin, finish=finish)
    return figure(report, exact(number), "killed", "person", scope=scope, **fields)


SINCE_MARCH = ("2025-03-01", "2025-06-02")
SUNDAY = ("2025-06-01", "2025-06-01")


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        # 90 since March, and Sunday's, this week's or some other period's dead.
        (toll("a", 90, *SINCE_MARCH, because=PERIOD), toll("b", 7, *SUNDAY), "different-measure"),
        (toll("a", 90, *SINCE_MARCH, because=PERIOD), toll("b", 7), "different-measure"),
        (
            toll("a", 90, *SINCE_MARCH, because=PERIOD),
            toll("b", 70, "2025-05-01", "2025-06-02", because=PERIOD),
            "different-measure",
        ),
        # Two counts from one day on dispute each other; so may a figure near in size without a day.
        (
            toll("a", 90, *SINCE_MARCH, because=PERIOD),
            toll("b", 70, *SINCE_MARCH, because=PERIOD),
            "conflict",
        ),
        (toll("a", 90, *SINCE_MARCH, because=PERIOD), toll("b", 70), "conflict"),
        (toll("a", 90, *SINCE_MARCH, because=PERIOD), toll("b", 90), "agree"),
        # A day's dead beside a year's, or beside a total many times larger; a near number may be of that very day.
        (toll("a", 90, "2025-01-01", "2025-12-31"), toll("b", 7, *SUNDAY), "different-measure"),
        (toll("a", 900), toll("b", 7, *SUNDAY), "different-measure"),
        (toll("a", 9), toll("b", 7, *SUNDAY), "conflict"),
        # A month in which it happened is no period.
        (toll("a", 19, "2025-06-01", "2025-06-30"), toll("b", 17, *SUNDAY), "conflict"),
    ],
)
def test_a_whole_period_beside_a_day(one: Claim, two: Claim, relation: str) -> None:
    found = relate(one, two, published=DAYS)
    assert found is not None
    assert found.relation == relation


def test_a_state_of_years_ago_is_another_measure() -> None:
    then = figure("a", exact(52000), "employed", "person", scope=Scope(as_of="2015-12-31"))
    found = relate(then, figure("b", exact(41000), "employed", "person"), published=DAYS)
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "day")
