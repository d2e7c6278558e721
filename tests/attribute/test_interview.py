"""Interviews printed as question and answer."""

from __future__ import annotations

import pytest

from tests.attribute.test_attribution import read, shown

TOP = "Oona Brandt runs the only clinic in Kassar. She spoke to us by phone."
TURNS = (
    "How many patients do you have?",
    "We have 140 beds and 380 patients.",
    "The government counts 60 dead.",
    "What do you need?",
    "Water. My nurses need salt.",
)


def answers(*paragraphs: str) -> list[str]:
    document, attributions = read("\n\n".join(paragraphs))
    return [
        shown(document, a.content)
        for a in attributions
        if a.because[0].rule == "interview-answer" and a.speaker and a.speaker.name == "Oona Brandt"
    ]


def test_answers_in_the_first_person_are_the_guests() -> None:
    assert answers(TOP, *TURNS) == ["We have 140 beds and 380 patients", "Water My nurses need salt"]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Oona Brandt runs the only clinic in Kassar.", *TURNS),  # nobody was asked
        (TOP, *TURNS[:3]),  # one question makes no interview
        ("The clinic in Kassar is full. We spoke to many there.", *TURNS),  # nobody is named
    ],
)
def test_other_texts_have_no_guest(paragraphs: tuple[str, ...]) -> None:
    assert answers(*paragraphs) == []
