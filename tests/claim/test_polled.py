"""Which group of people a share is of."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure


@pytest.mark.parametrize(
    ("text", "words", "group"),
    [
        ("Polls found that women backed the plan by 72%.", "72%", "group:women"),
        ("An exit poll found that 65% of men voted for it.", "65%", "group:men"),
        ("Among Republicans, 40% approve of the plan.", "40%", "group:Republicans"),
        ("The poll put support at 55% among young voters.", "55%", "group:the young"),
    ],
)
def test_a_share_of_a_group(text: str, words: str, group: str) -> None:
    assert group in figure(text, words).population


def test_a_share_of_all() -> None:
    assert figure("The poll found that 68% of respondents support it.", "68%").population == ()
