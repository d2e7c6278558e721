"""Denials and doubts point to the claim of another voice that they are about."""

from __future__ import annotations

import pytest

from rashomon.claim.voices.about import points_back
from tests.claim.texts import read, report


def about(text: str) -> list[tuple[str, str | None]]:
    """(stance, words of the claim it is about) of the denials and doubts of a text."""
    claims = read(report(text)).claims
    by_id = {c.id: c for c in claims}
    return [
        (c.stance, by_id[c.about].words if c.about else None)
        for c in claims
        if c.stance in ("denial", "doubt")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministry said 40 rebels were killed. The rebels denied losing 40 men.",
            [("denial", "40")],
        ),
        (
            "The mayor said the dam was safe. Engineers doubted that the dam was safe.",
            [("doubt", "the dam was safe")],
        ),
        (
            "Reports said the president had fled. His office dismissed the reports as false.",
            [("denial", "the president had fled")],
        ),
        (
            "The governor said 12 people had died. The hospital cast doubt on the figure.",
            [("doubt", "12")],
        ),
        (
            "Weekend reports said that the envoy hid the plan. Many analysts expressed doubt over this claim.",
            [("doubt", "that the envoy hid the plan")],
        ),
        ("The hospital denied the report.", [("denial", None)]),
        ("The mayor said the dam was safe. The poet denied that she stole a horse.", [("denial", None)]),
    ],
)
def test_what_a_denial_or_doubt_is_about(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert about(text) == expected


def test_nobody_denies_himself() -> None:
    text = "The mayor said the dam was safe. The mayor denied that the dam was safe."
    assert about(text) == [("denial", None)]


@pytest.mark.parametrize("words", ["this", "the claim", "these allegations", "the figure as wrong"])
def test_contents_that_point_back(words: str) -> None:
    assert points_back(words)


@pytest.mark.parametrize("words", ["a bribe", "that he took a bribe", "the plan"])
def test_contents_that_say_something(words: str) -> None:
    assert not points_back(words)
