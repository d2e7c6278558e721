"""Who stands behind figures and papers that speak."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Updated numbers from the Harbour Board show that 12 people died.", ["Harbour Board"]),
        ("The police's own figures show that 12 people died.", ["The police"]),
        ("According to results published by the Harbour Board, 12 people voted.", ["Harbour Board"]),
        ("A video posted by the Harbour Board shows that 12 people died.", ["A video", "Harbour Board"]),
        ("A study of the fire shows that 12 people died.", ["A study of the fire"]),
        ("Tracking data show that 12 ships turned back.", ["Tracking data"]),
        ("A Harbour Research poll found that 12 percent of voters were afraid.", ["Harbour Research poll"]),
        ("Respondents to the Harbour Research poll said 12 percent was too much.", ["Harbour Research poll"]),
    ],
)
def test_figures_are_said_by_who_gives_them(text: str, names: list[str]) -> None:
    number = "12 percent" if "percent" in text else "12"
    assert [v.name for v in figure(text, number).chain][:-1] == names
