"""Figures and times told in turns: each figure has its own."""

from __future__ import annotations

import pytest

from tests.claim.texts import figures


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Rebels fired 40 rockets on Sunday and 60 on Monday night.", ["2025-06-01", "2025-06-02"]),
        ("On Friday 30 people were arrested, on Saturday 45.", ["2025-05-30", "2025-05-31"]),
        ("Ten people died on Sunday when 12 drones hit a hall.", ["2025-06-01", "2025-06-01"]),
    ],
)
def test_each_figure_has_its_own_day(text: str, days: list[str]) -> None:
    found = [c for c in figures(text, published="2025-06-03") if not c.derived_from]
    assert [(c.scope.begin or "")[:10] for c in found] == days


def test_a_sum_is_of_all_its_days() -> None:
    text = "Police arrested 30 people on Friday, 45 students on Saturday and 12 on Sunday."
    sums = [c for c in figures(text, published="2025-06-03") if c.derived_from]
    assert [(c.scope.begin or "")[:10] for c in sums] == ["2025-05-30"] * len(sums)
    assert [(c.scope.finish or "")[:10] for c in sums] == ["2025-06-01"] * len(sums)
