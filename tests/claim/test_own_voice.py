"""Whose "my" and "our" voices are, and who holds a number without saying so."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("My neighbour says 40 houses are gone.", "40", "My neighbour"),
        ("Our economist makes it $3 million.", "$3 million", "Our economist"),
        ("The ministry gave a lower toll of 12.", "12", "The ministry"),
        ("Police raised the number of arrests to 33.", "33", "Police"),
        ("The army is using a figure of 12 dead.", "12", "The army"),
    ],
)
def test_who_it_is(text: str, words: str, name: str) -> None:
    assert figure(f"The dam broke on Monday. {text}", words).chain[0].name == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Our count found 40 houses gone.", "40"),
        ("The firm raised the number of flights to 33.", "33"),
        ("In the hall this reporter counted 16 men.", "16"),
        ("Crews placed 40 tonnes of rock.", "40 tonnes"),
    ],
)
def test_who_it_is_not(text: str, words: str) -> None:
    assert [link.role for link in figure(f"The dam broke on Monday. {text}", words).chain] == ["outlet"]
