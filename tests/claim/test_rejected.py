"""Figures that a voice rejects or doubts: what is called a fantasy, and what is "not 600"."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure

FINE = "Karl Pellan called the fine of €400,000 that had been mentioned 'a fantasy'."


def test_the_number_that_a_plan_is_not_is_denied_by_who_says_so() -> None:
    text = "Calder Steel will cut 450 jobs by the end of 2026, not 600, Ann Varga said."
    planned, rejected = figure(text, "450"), figure(text, "600")
    assert (planned.stance, rejected.stance) == ("statement", "denial")
    assert [c.chain[0].name for c in (planned, rejected)] == ["Ann Varga", "Ann Varga"]
    assert rejected.order is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The army said it fired 26 missiles, not 28 as first said.", "28"),
        ("The minister said the deal would cost 12 million crowns, not 28 as first planned.", "28"),
        ("The deputy said 53 were dead, not 28.", "28"),
    ],
)
def test_an_older_count_is_told_and_not_rejected(text: str, number: str) -> None:
    claim = figure(text, number)
    assert (claim.stance, claim.order) == ("statement", "older")


@pytest.mark.parametrize(
    ("text", "number", "stance"),
    [
        (FINE, "€400,000", "denial"),
        ("Karl Pellan called the estimate of 300 dead “grossly exaggerated”.", "300", "doubt"),
        ("Karl Pellan called talk of a $5 million fine nonsense on Monday.", "$5 million", "denial"),
        ("The figure of 300 dead is a fantasy, Karl Pellan said.", "300", "denial"),
        ("Karl Pellan said the figure of 300 dead was not false.", "300", "statement"),
        ("Karl Pellan called the $5 million fine absurd.", "$5 million", "statement"),
        ("Karl Pellan called the plan to cut 300 jobs nonsense.", "300", "statement"),
        ("Karl Pellan called the 300 dead heroes.", "300", "statement"),
    ],
)
def test_what_a_figure_is_called(text: str, number: str, stance: str) -> None:
    claim = figure(text, number)
    assert (claim.chain[0].name, claim.stance) == ("Karl Pellan", stance)


@pytest.mark.parametrize(
    ("text", "number", "modality"),
    [
        (FINE, "€400,000", "asserted"),
        ("The union called a strike of 300 nurses.", "300", "asserted"),
        ("The union called for a rise of 8 percent.", "8 percent", "demanded"),
        ("The union called on the state to free 300 prisoners.", "300", "demanded"),
    ],
)
def test_only_who_calls_for_something_demands_it(text: str, number: str, modality: str) -> None:
    assert figure(text, number).modality == modality
