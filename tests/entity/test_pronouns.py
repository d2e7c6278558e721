"""Pronouns and descriptions: whom they mean, and where nobody can tell."""

from __future__ import annotations

import pytest

from rashomon.model import Entity
from tests.entity.test_entities import entities, rules, wordings


def meant(text: str, word: str) -> list[str]:
    """The names of the entities that have a word of the text among their mentions."""
    return [e.name for e in entities(text) if word in wordings(text, e)]


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Mayor Oona Brandt met Karl Quist on Monday. She said the bridge was safe.", "She", ["Oona Brandt"]),
        ("Oona Brandt told Maria Quist that she had won.", "she", ["Oona Brandt"]),
        ("In a sign of her anger, Oona Brandt left the hall.", "her", ["Oona Brandt"]),
        ("Karl Quist spoke on Monday. A nurse told us she had seen nine bodies.", "she", ["A nurse"]),
        ("Karl Quist thanked him on Monday.", "him", []),
        ("Karl Quist spoke. “He knows,” said Oona Brandt.", "He", []),
        ("Karl Quist and Peter Brandt argued. He left.", "He", []),
        ("The Harbour Board closed the port. It said the crane was unsafe.", "It", ["Harbour Board"]),
        ("The Harbour Board closed the port. It was raining.", "It", []),
    ],
)
def test_a_pronoun_is_whom_the_text_has_in_view(text: str, word: str, name: list[str]) -> None:
    assert meant(text, word) == name


def test_who_has_no_name_is_marked_so() -> None:
    (nurse,) = [e for e in entities("A nurse told us she had seen nine bodies.") if e.type == "person"]
    assert not nurse.named
    assert "pronoun" in rules(nurse)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Health minister Karl Quist spoke on Monday. The minister left early.",
            "The minister",
            ["Karl Quist"],
        ),
        ("Karl Quist, the mayor, met Oona Brandt, a mayor too. The mayor left.", "The mayor", []),
        ("Calder Gov. Karl Quist spoke. The governor left.", "The governor", ["Karl Quist"]),
        ("The Harbour Board met on Monday. The board said nothing.", "The board", ["Harbour Board"]),
        ("Skylark Cargo lost a jet. The company said nothing.", "The company", ["Skylark Cargo"]),
        (
            "Skylark Cargo lost a jet. The company, which has six, said nothing.",
            "The company",
            ["Skylark Cargo"],
        ),
        ("Skylark Cargo lost a jet. The company that owned it said nothing.", "The company", []),
        ("A Boeing 737 slid off the runway. The company said nothing.", "The company", []),
        (
            "A Boeing 737 operated by Savanna Air slid off the runway. The airline said nothing.",
            "The airline",
            ["Savanna Air"],
        ),
        ("Savanna Air sued Norvane Energy. The airline said nothing.", "The airline", ["Savanna Air"]),
        ("Skylark Cargo sued Norvane Energy. The company said nothing.", "The company", []),
    ],
)
def test_a_description_is_the_one_it_can_mean(text: str, words: str, name: list[str]) -> None:
    assert meant(text, words) == name


def test_mrs_is_not_mr() -> None:
    text = "Karl Brandt met Oona Brandt on Monday. Mrs. Brandt then left. Mr. Brandt stayed."
    found: dict[str, Entity] = {e.name: e for e in entities(text)}
    at = text.index("Brandt then")
    assert (at, at + 6) in found["Oona Brandt"].mentions
    at = text.index("Brandt stayed")
    assert (at, at + 6) in found["Karl Brandt"].mentions


def test_a_body_is_taken_up_by_one_end_of_its_name() -> None:
    text = "The Northern Weather Board warned of floods. The Weather Board gave no hour."
    assert any(len(e.mentions) == 2 for e in entities(text))
