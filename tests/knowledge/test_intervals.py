"""What a stated figure says, and what it can stand for."""

from __future__ import annotations

import math

import pytest

from rashomon.knowledge.intervals import (
    Interval,
    equal,
    half_step,
    is_round,
    number,
    stated,
    to_base,
    unit_kind,
    widened,
)
from tests.reconcile.claims import (
    DOZENS,
    HUNDREDS_OF_MILLIONS,
    Amount,
    about,
    at_least,
    between,
    exact,
    figure,
    over,
    under,
    up_to,
)


@pytest.mark.parametrize(
    ("amount", "interval"),
    [
        (exact(41), Interval(41, 41)),
        (about(40), Interval(40, 40)),
        (over(40), Interval(40, math.inf, open_low=True)),
        (at_least(40), Interval(40, math.inf)),
        (under(40), Interval(-math.inf, 40, open_high=True)),
        (up_to(40), Interval(-math.inf, 40)),
        (DOZENS, Interval(24, 99)),
        (exact(3, "hour"), Interval(3 * to_base(1, "hour"), 3 * to_base(1, "hour"))),
    ],
)
def test_what_is_stated(amount: Amount, interval: Interval) -> None:
    assert stated(figure("a", amount)) == interval


@pytest.mark.parametrize(
    ("amount", "low", "high"),
    [
        (exact(41), 41, 41),
        (exact(999), 999, 999),
        (exact(12_000), 11_500, 12_500),
        (exact(43_350), 43_345, 43_355),
        (exact(7e9, "dollar"), 6.5e9, 7.5e9),
        (exact(43_000, "dollar"), 42_500, 43_500),
        (exact(34, "percentage"), 0.335, 0.345),
        (about(44), 39.6, 48.4),
        (about(100, hedge="nearly"), 90, 100),
        (about(100, hedge="almost"), 90, 100),
        (at_least(56), 56, math.inf),
        (up_to(23), -math.inf, 23),
        (between(30, 40), 30, 40),
        (HUNDREDS_OF_MILLIONS, 2e8, 1e9),
    ],
)
def test_what_it_can_mean(amount: Amount, low: float, high: float) -> None:
    found = widened(figure("a", amount))
    assert found.low == pytest.approx(low)
    assert found.high == pytest.approx(high)


def test_nearly_leaves_the_number_itself_out() -> None:
    assert not widened(figure("a", about(100, hedge="nearly"))).meets(Interval(100, 100))


@pytest.mark.parametrize(
    ("left", "right", "meets"),
    [
        (Interval(1, 3), Interval(2, 5), True),
        (Interval(1, 3), Interval(3, 5), True),
        (Interval(1, 3, open_high=True), Interval(3, 5), False),
        (Interval(1, 3), Interval(3, 5, open_low=True), False),
        (Interval(1, 3), Interval(4, 5), False),
        (Interval(40, math.inf, open_low=True), Interval(-math.inf, 40, open_high=True), False),
        (Interval(40, math.inf), Interval(-math.inf, 40), True),
        (Interval(-math.inf, math.inf), Interval(7, 7), True),
    ],
)
def test_meeting(left: Interval, right: Interval, meets: bool) -> None:
    assert left.meets(right) is meets
    assert right.meets(left) is meets


@pytest.mark.parametrize(
    ("amount", "value"),
    [
        (exact(41), 41),
        (about(40), 40),
        (over(40), 40),
        (up_to(40), 40),
        (between(30, 40), None),
        (DOZENS, None),
    ],
)
def test_the_one_number(amount: Amount, value: float | None) -> None:
    assert number(figure("a", amount)) == value


@pytest.mark.parametrize(
    ("amount", "half"),
    [
        (exact(500), 0),
        (exact(1500), 50),
        (exact(7e9, "dollar"), 5e8),
        (exact(34, "percentage"), 0.005),
        (DOZENS, 0),
    ],
)
def test_half_the_last_digit(amount: Amount, half: float) -> None:
    assert half_step(figure("a", amount)) == half


@pytest.mark.parametrize(
    ("amount", "is_"),
    [(over(40), True), (over(500), True), (at_least(56), False), (exact(1234), False), (up_to(1_000), True)],
)
def test_round_numbers(amount: Amount, is_: bool) -> None:
    assert is_round(figure("a", amount)) is is_


def test_kinds_of_units() -> None:
    assert unit_kind("dollar") == unit_kind("euro") == unit_kind("money") == "money"
    assert unit_kind("hour") == unit_kind("day")
    assert unit_kind("hour") != unit_kind("kilometre")
    assert unit_kind("sack") == "sack"
    assert unit_kind(None) is None


def test_exact_units_are_converted_and_money_is_not() -> None:
    assert to_base(2, "day") == to_base(48, "hour")
    assert to_base(1, "mile") == pytest.approx(to_base(1.609344, "kilometre"))
    assert to_base(7, "dollar") == to_base(7, "euro") == to_base(7, "sack") == 7


def test_equality_of_ends() -> None:
    assert equal(None, None)
    assert equal(0.1 + 0.2, 0.3)
    assert not equal(None, 0)
    assert not equal(1, 2)
