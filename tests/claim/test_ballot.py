"""Votes and shares told as a pair: who was for it, who against."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure, figures

PAIRS = [
    ("The bill cleared the lower house 231 to 190.", ("231", "voted_for"), ("190", "voted_against")),
    ("Senators approved her by 54 votes to 45.", ("54", "voted_for"), ("45", "voted_against")),
    ("The motion was rejected by 311 votes to 202.", ("311", "voted_against"), ("202", "voted_for")),
    (
        "Voters backed the measure by a margin of 58 percent to 42 percent.",
        ("58 percent", "voted_for"),
        ("42 percent", "voted_against"),
    ),
    (
        "In the count she led 51.3 percent to 48.7 percent.",
        ("51.3 percent", "votes_won"),
        ("48.7 percent", "votes_of_rival"),
    ),
]


@pytest.mark.parametrize(("text", "first", "second"), PAIRS)
def test_a_pair_of_votes(text: str, first: tuple[str, str], second: tuple[str, str]) -> None:
    assert figure(text, first[0]).aspect == first[1]
    assert figure(text, second[0]).aspect == second[1]


@pytest.mark.parametrize(
    "text",
    [
        "Sales fell from 231 to 190 after the law was passed.",
        "The rate rose from 4 percent to 5 percent before the election.",
        "The team beat the visitors 231 to 190.",
    ],
)
def test_what_is_no_ballot(text: str) -> None:
    assert {c.aspect for c in figures(text)} & {"voted_for", "voted_against", "votes_won"} == set()
