"""Descriptions of a person just named, and what a person has: neither is a voice of its own."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure


@pytest.mark.parametrize(
    ("text", "number", "name"),
    [
        (
            "Senator Ann Lowe criticised the move.\n\n“It costs 2 million people their pay,” the Oregon Democrat said.",
            "2 million",
            "Ann Lowe",
        ),
        ("Chief of Staff Dario Penk met them. The retired general noted 40 had died.", "40", "Dario Penk"),
        ("Dario Penk met Ann Lowe. The retired general noted 40 had died.", "40", "The retired general"),
    ],
)
def test_a_description_means_the_one_person_who_was_named_right_before(
    text: str, number: str, name: str
) -> None:
    assert figure(text, number).chain[0].name == name


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Helle Aaberg has at least 812 delegates after Sunday.", "812"),
        ("Joram Keld has 240 delegates, Ann Lowe has 96 and Dario Penk has 41.", "41"),
    ],
)
def test_a_person_has_delegates_and_gives_no_figure(text: str, number: str) -> None:
    assert figure(text, number).chain[0].role == "outlet"


@pytest.mark.parametrize(("number", "name"), [("40", "The Harbour Board"), ("60", "Calder Aid")])
def test_a_body_has_a_figure(number: str, name: str) -> None:
    text = "How many died? The Harbour Board has 40, Calder Aid has 60."
    assert figure(text, number).chain[0].name == name
