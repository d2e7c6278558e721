"""claim/aspects/turnout.py: a turnout is that of a strike or of a vote."""

from __future__ import annotations

from tests.claim.texts import figure


def test_the_turnout_of_a_strike() -> None:
    text = "Teachers went on strike on Monday. The ministry put turnout at 62 percent."
    assert figure(text, "62 percent").aspect == "on_strike"


def test_the_turnout_of_a_vote() -> None:
    text = "Teachers balloted on a strike. The union put turnout at 62 percent."
    assert figure(text, "62 percent").aspect == "turnout"
