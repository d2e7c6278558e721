"""Units as written, and what they convert to."""

from __future__ import annotations

import pytest

from rashomon.knowledge.units import convert, kind_of_unit, money_before, unit_behind


@pytest.mark.parametrize(
    ("text", "end", "digits", "unit"),
    [
        ("5 km", 1, True, "kilometre"),
        ("190 km2.", 3, True, "square kilometre"),
        ("1520 sq m", 4, True, "square metre"),
        ("10 sq. km", 2, True, "square kilometre"),
        ("100° Celsius", 3, True, "degree"),
        ("20 (kg)", 2, True, "kilogram"),
        ("3-inch", 1, True, "inch"),
        ("30 - year bonds", 2, True, "year"),
        ("12 ft 2 in more", 7, True, "inch"),
        ("3 Namibian dollars", 1, True, "namibian dollar"),
        ("4 million US dollars", 9, True, "dollar"),
        ("five km", 4, False, None),
        ("12 F-16 jets", 2, True, None),
        ("3 in the house", 1, True, None),
        ("50 $10 notes", 2, True, None),
    ],
)
def test_the_unit_behind_a_number(text: str, end: int, digits: bool, unit: str | None) -> None:
    found = unit_behind(text, end, digits=digits)
    assert (found.unit.name if found else None) == unit


@pytest.mark.parametrize(
    ("before", "unit", "factor"),
    [
        ("US $", "dollar", 1),
        ("HK $", "hong kong dollar", 1),
        ("£", "pound sterling", 1),
        ("MUSD ", "dollar", 1e6),
        ("a $", "dollar", 1),
    ],
)
def test_the_currency_before_a_number(before: str, unit: str, factor: float) -> None:
    found = money_before(before + "5", len(before))
    assert found is not None
    assert (found[0].name, found[2]) == (unit, factor)


@pytest.mark.parametrize(
    ("value", "unit", "target", "expected"),
    [
        (1, "hectare", "square metre", 10_000),
        (210_000, "acre", "hectare", 84_983.98),
        (3, "year", "month", 36),
        (100, "celsius", "fahrenheit", 212),
        (-40, "fahrenheit", "celsius", -40),
        (2, "metric ton", "kilogram", 2000),
    ],
)
def test_like_units_convert(value: float, unit: str, target: str, expected: float) -> None:
    assert convert(value, unit, target) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("unit", "target"), [("dollar", "euro"), ("metre", "kilogram"), ("metre", "nothing known")]
)
def test_unlike_units_and_currencies_do_not(unit: str, target: str) -> None:
    assert convert(1, unit, target) is None


def test_what_a_unit_measures() -> None:
    units = ("dollar per share", "money", "namibian dollar", "acre", "wibble")
    assert [kind_of_unit(u) for u in units] == ["money", "money", "money", "area", None]
