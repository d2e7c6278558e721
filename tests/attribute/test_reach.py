"""How far a voice goes, and who has none: what only looks like a speaker or a content."""

from __future__ import annotations

import pytest

from tests.attribute.test_attribution import read, shown


def told(text: str) -> list[tuple[str, str]]:
    """Source and content of every attribution, as words."""
    document, attributions = read(text)
    return [(shown(document, a.source), shown(document, a.content)) for a in attributions]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "The clinic in Calder claims that so far 28 miners were killed and dozens more were hurt in brawls.",
            "The clinic in Calder",
            "that so far 28 miners were killed and dozens more were hurt in brawls",
        ),
        (
            "After Mr Penk asked for “more time,” Ann Lowe said she would look at “other ways” out of the ban.",
            "Ann Lowe",
            "she would look at other ways out of the ban",
        ),
        ("Witness Ann Lowe: “The road was dark.”", "Witness Ann Lowe", "The road was dark"),
        (
            "Ann Lowe said 2,600 took part and called the figure of 4,000 a joke.",
            "Ann Lowe",
            "the figure of 4 000 a joke",
        ),
        ("Ann Lowe withdrew her estimate of 12 dead.", "Ann Lowe", "her estimate of 12 dead"),
        ("As Ann Lowe noted, 12 people died.", "Ann Lowe", "12 people died"),
        (
            "Twelve people died in the fire, as Ann Lowe has noted.",
            "Ann Lowe",
            "Twelve people died in the fire",
        ),
        (
            "The place is run by Ann Lowe, who built it and who says that 12 men are ill.",
            "Ann Lowe",
            "that 12 men are ill",
        ),
        (
            "Among those outside — police gave no number, but organisers claimed 8,000 — was Dario Penk.",
            "organisers",
            "8 000",
        ),
        ("The teachers are demanding 5 percent.", "The teachers", "5 percent"),
        (
            "Even the governor, hardly a friend of theirs, admitted in March that 12 men were ill.",
            "the governor hardly a friend of theirs",
            "that 12 men were ill",
        ),
        (
            "Ann Lowe blamed Dario Penk for claiming that 12 houses had burnt.",
            "Dario Penk",
            "that 12 houses had burnt",
        ),
    ],
)
def test_the_content_goes_to_its_speaker(text: str, source: str, content: str) -> None:
    assert (source, content) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mention of a march apparently referred to 12 men.",
        "Eleven groups wrote to Ann Lowe, a doctor, on Monday.",
        "Voters backed it by 66 percent, a far higher share than any paper in the run-up had predicted.",
        "They later came upon two others hurt.",
        "Hours after the blast, hundreds of neighbours held a vigil.",
    ],
)
def test_these_say_nothing(text: str) -> None:
    assert told(text) == []


def test_that_included_goes_on_with_the_report() -> None:
    assert ("Port officials", "That included 12 children held in a gym") in told(
        "Port officials said they held 40 people. That included 12 children held in a gym."
    )


def test_who_withdraws_troops_says_nothing() -> None:
    assert told("The army withdrew 212 troops from the city.") == []
