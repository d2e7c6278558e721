"""What a question, a heading or a fronted phrase asks for, a bare number behind it measures."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure, figures


@pytest.mark.parametrize(
    ("text", "number", "aspect"),
    [
        ("How many were on board is unclear. The firm has a list of 137.", "137", "present"),
        ("How many houses were lost depends on whom you ask. The mayor put the number at 120.", "120", "destroyed"),
        ("Three men were held. The dead? Nine, the coastguard says.", "Nine", "killed"),
        ("On the wounded the accounts are far apart. The rebels say 130.", "130", "injured"),
        ("On the cost, too, they differ. The ministry is working with €28 million.", "€28 million", "cost"),
        ("Nobody agrees on the number of arrests. The police have 40.", "40", "arrested"),
        ("And what is the bridge worth? The mayor insists on $3 million.", "$3 million", "value"),
        ("Injured\n\nThe police say 40.", "40", "injured"),
    ],
)  # fmt: skip
def test_a_topic_is_answered(text: str, number: str, aspect: str) -> None:
    assert figure(text, number).aspect == aspect


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The union says 40 miners died. As for the rota, the manager counts 22.", "22"),
        (
            "How many died? The mayor, who had no list, came to town. Rain fell. He left. The union says 22.",
            "22",
        ),
    ],
)
def test_what_asks_for_something_else_or_long_ago_is_not_answered(text: str, number: str) -> None:
    for claim in figures(text):
        if text[claim.start : claim.end] == number:
            assert not {step.rule for step in claim.because} & {"topic", "ellipsis"}
