"""Who puts a figure to something without a word of saying."""

from __future__ import annotations

import pytest

from tests.claim.texts import figures


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("The Red Cross has verified 41 deaths in the valley.", "The Red Cross"),
        ("The insurer Kettle weighs the loss at $40 million.", "The insurer Kettle"),
        ("The whale weighs 12 tonnes.", None),
        ("The ship weighs 40 tonnes at launch.", None),
        ("Twitter verified 12 accounts on Monday.", None),
        ("A total of 40 volunteers came from the church.", None),
        ("A list of 12 demands was presented by the union.", None),
        ("The ministry's version is 640 dead.", "The ministry"),
        ("The toll given by the ministry was 14 dead.", "the ministry"),
        ("The toll that the ministry gave was 14 dead.", "the ministry"),
        ("A toll of 14 dead came from the ministry.", "the ministry"),
        ("A toll of 14 dead was posted by the ministry.", "the ministry"),
        ("The ministry put out a figure of 14 dead.", "The ministry"),
        ("The prosecution's case is that 14 men came.", "The prosecution"),
    ],
)
def test_whose_the_figure_is(text: str, voice: str | None) -> None:
    link = figures(text)[0].chain[0]
    assert (link.name if link.role != "outlet" else None) == voice
