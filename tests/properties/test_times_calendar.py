"""Allen's relations over our intervals: exactly one holds, and its inverse holds the other way round."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rashomon.knowledge import calendar
from rashomon.knowledge.timex import denoted
from rashomon.model.interval import Interval

INVERSE = {
    "before": "after",
    "meets": "met_by",
    "overlaps": "overlapped_by",
    "starts": "started_by",
    "during": "contains",
    "finishes": "finished_by",
    "equals": "equals",
}
INVERSE |= {inverse: relation for relation, inverse in INVERSE.items()}

# A short stretch, so that edges meet often.
POINTS = st.integers(0, 60).map(lambda n: f"2025-05-{30 + n // 48:02d}T{n % 24:02d}:00")
DAYS = st.integers(0, 4).map(lambda n: (date(2025, 5, 30) + timedelta(days=n)).isoformat())
ENDS = st.none() | POINTS | DAYS


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    one, other = draw(ENDS), draw(ENDS)
    try:
        return calendar.interval(one, other)
    except ValueError:
        return calendar.interval(other, one)


@given(intervals(), intervals())
def test_relations_are_exclusive_and_inverse(left: Interval, right: Interval) -> None:
    relation = calendar.relation(left, right)
    assert calendar.relation(right, left) == INVERSE[relation]
    assert calendar.before(left, right) == (relation in {"before", "meets"})
    assert calendar.overlap(left, right) == (relation not in {"before", "meets", "after", "met_by"})
    assert calendar.contains(left, right) == (relation in {"equals", "contains", "started_by", "finished_by"})


@given(intervals(), intervals())
def test_intersection_lies_inside_both(left: Interval, right: Interval) -> None:
    shared = calendar.intersection(left, right)
    assert (shared is not None) == calendar.overlap(left, right)
    if shared is not None:
        assert calendar.contains(left, shared)
        assert calendar.contains(right, shared)


@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)), st.integers(-4000, 4000))
def test_shifting_days_there_and_back(day: date, amount: int) -> None:
    point = day.isoformat()
    assert calendar.shift(calendar.shift(point, amount, "day"), -amount, "day") == point


@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)))
def test_longer_periods_hold_the_shorter(day: date) -> None:
    iso = day.isoformat()
    year, week, number = day.isocalendar()
    values = [iso, f"{year:04d}-W{week:02d}-{number}", f"{year:04d}-W{week:02d}"]
    inside = denoted(iso)
    assert inside is not None
    for value in [*values, iso[:7], f"{iso[:4]}-Q{(day.month + 2) // 3}", iso[:4], iso[:3], iso[:2]]:
        whole = denoted(value)
        assert whole is not None
        assert calendar.contains(whole, inside)
