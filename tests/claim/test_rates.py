"""Per what time an amount of money is told, beside its unit."""

from __future__ import annotations

import pytest

from tests.claim.texts import figures


@pytest.mark.parametrize(
    ("sentence", "unit"),
    [
        ("The plan brings annual savings of $18 million.", "dollar per year"),
        ("The firm puts the annual savings at $18 million.", "dollar per year"),
        ("The strike costs the port $2 million every day.", "dollar per day"),
        ("The lift costs the town $40,000 annually.", "dollar per year"),
        ("The plan brings savings of $18 million.", "dollar"),
        ("The town passed an annual budget of $18 million.", "dollar"),
    ],
)
def test_the_time_beside_the_amount_is_of_its_unit(sentence: str, unit: str) -> None:
    assert [c.unit for c in figures(sentence)] == [unit]


@pytest.mark.parametrize(
    ("sentence", "unit"),
    [
        ("The damage runs to 2.1 billion.", "money"),
        ("It would cost them 210 million.", "money"),
        ("The basic wage is 33,500.", "money"),
        ("The tower cost 210 million bricks.", None),
        ("Sales rose to 1.2 million cars.", None),
        ("A lift pass that sold for 40 dollars goes for 70.", "dollar"),
    ],
)
def test_a_bare_number_behind_the_name_of_a_sum_is_a_sum(sentence: str, unit: str | None) -> None:
    assert figures(sentence)[-1].unit == unit
