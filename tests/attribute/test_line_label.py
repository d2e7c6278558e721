"""A voice and a colon at the head of a line, and names signed behind a quotation."""

from __future__ import annotations

import pytest

from tests.attribute.test_attribution import read, shown

LEAD = "The mill at Tellem burnt down on Monday.\n\n"


def voices(text: str) -> list[tuple[str, str]]:
    document, attributions = read(LEAD + text)
    return [(shown(document, a.source), shown(document, a.content)) for a in attributions]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("09.15 The ministry of health: six men have died, 12 are hurt.", [
            ("The ministry of health", "six men have died 12 are hurt")]),
        ("Ida Quist (Greens) on the steps: “We were 12.”", [("Ida Quist", "We were 12")]),
        ("14:05 Our reporter Ida Quist at the gate: “I count 12 fire engines.”", [
            ("Our reporter Ida Quist", "I count 12 fire engines")]),
        ("10.22am: Gov. Quist at the dam: “I signed for 12 pumps.”", [("Gov Quist", "I signed for 12 pumps")]),
        ("Statement from the Quist Agency: “We have 12 pumps.”", [("the Quist Agency", "We have 12 pumps")]),
        ("11.30am – Reader Jo P. emails: “There are 12 of us.”", [("Reader Jo P", "There are 12 of us")]),
        ("Police: 900 people. Organisers: 2,000.", [("Police", "900 people"), ("Organisers", "2 000")]),
        ("• The union: 40 men are hurt.", [("The union", "40 men are hurt")]),
        ("“The bell rang for 12 minutes and nobody came.” – Ida Quist, Tellem.", [
            ("Ida Quist", "The bell rang for 12 minutes and nobody came")]),
    ],
)  # fmt: skip
def test_a_label_speaks(line: str, expected: list[tuple[str, str]]) -> None:
    assert voices(line) == expected


@pytest.mark.parametrize("line", ["Dead: 12", "UPDATE: 12 men have died."])
def test_a_heading_is_nobody(line: str) -> None:
    assert voices(line) == []


def test_who_asks_says_nothing() -> None:
    """The answers between questions are those of the name before them, however few."""
    document, found = read(
        "Q: How many came?\n\nQuist: Twelve or so.\n\nQ: So few?\n\nQuist: Forty stayed away."
    )
    assert [shown(document, a.content) for a in found] == ["Twelve or so", "Forty stayed away"]
