"""How surely a figure holds, where, when, by whom and against whom: what hangs on its predicate, not what is near."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure

MODALITIES = [
    ("Four bombers were destroyed.", "Four", "asserted"),
    ("Four bombers were likely destroyed.", "Four", "likely"),
    ("Four bombers appear to have been destroyed.", "Four", "likely"),
    ("Some 40 people may have died.", "40", "possible"),
    ("Some 40 people are feared dead.", "40", "possible"),
    ("The storm will leave 300,000 homes without power.", "300,000", "forecast"),
    ("Forecasters expect 90 millimetres of rain.", "90 millimetres", "forecast"),
    ("The firm plans to cut 3,200 jobs.", "3,200", "planned"),
    ("The rebels demand the release of 19 prisoners.", "19", "demanded"),
    ("The raid destroyed four bombers and may have damaged one more.", "four", "asserted"),
    # Whatever the main verb plans or demands, these are taken for granted.
    ("The firm promised to retrain the 900 workers who have lost their jobs.", "900", "asserted"),
    ("The union demanded that the 900 workers dismissed in May be paid.", "900", "asserted"),
    ("He urged stricter laws after a shooting that killed 17 people.", "17", "asserted"),
    ("He wants to ban the weapon that killed 17 of them.", "17", "asserted"),
    ("Rescuers hope to reach the 30 still trapped.", "30", "asserted"),
    ("She called for an inquiry into the deaths of 72 people.", "72", "asserted"),
    ("They want to leave ahead of a two-week recess.", "two-week", "asserted"),
    ("He threatened to veto a $9 million spending bill.", "$9 million", "asserted"),
    ("The bank agreed to pay a fine of $9 million.", "$9 million", "asserted"),
    ("He proposed a $9 million budget.", "$9 million", "planned"),
    ("It agreed to help victims of a spill that began when a rig exploded, killing 11.", "11", "asserted"),
    ("The poll projected that 58% of farmers voted for the dam.", "58%", "asserted"),
    (
        "The ministry broke a deal in which the firm agreed to pay a $9 million fine.",
        "$9 million",
        "asserted",
    ),
    # But what is to be done to those already known is not done.
    ("The rebels demanded the release of the 40 prisoners.", "40", "demanded"),
    ("The group wants 300 houses built by May.", "300", "demanded"),
]


@pytest.mark.parametrize(("text", "words", "modality"), MODALITIES)
def test_how_surely(text: str, words: str, modality: str) -> None:
    assert figure(text, words).modality == modality


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ("The blast killed 12 people in Kharkiv.", "12", "Kharkiv"),
        ("In Kharkiv, the blast killed 12 people.", "12", "Kharkiv"),
        ("The blast killed 12 people, the mayor of Lyon said.", "12", None),
        ("Ukraine shot down 40 drones.", "40", None),
        ("He proposed up to $9 million of tariffs on China.", "$9 million", None),
        ("The storm destroyed 30 homes in Lyon and 12 in Nantes.", "30", "Lyon"),
        ("The storm destroyed 30 homes in Lyon and 12 in Nantes.", "12", "Nantes"),
    ],
)
def test_where(text: str, words: str, place: str | None) -> None:
    assert figure(text, words).scope.place == place


@pytest.mark.parametrize(
    ("text", "words", "actor", "target"),
    [
        ("Russia launched 472 drones at Ukraine.", "472", "Russia", "Ukraine"),
        ("Ukrainian forces destroyed 12 tanks.", "12", "Ukraine", None),
        ("Some 472 drones were launched by Russia.", "472", "Russia", None),
        ("The blast killed 12 people.", "12", None, None),
        # Of a fine whoever pays it; of a budget nobody who only passes it.
        ("Regulators fined Dorval Bank $9 million.", "$9 million", "Dorval Bank", None),
        ("Dorval Bank was fined $9 million.", "$9 million", "Dorval Bank", None),
        ("Dorval Bank agreed to pay a fine of $9 million.", "$9 million", "Dorval Bank", None),
        ("The ministry imposed a $9 million fine on Dorval Bank.", "$9 million", "Dorval Bank", None),
        ("The Tarvian shipyard agreed to pay a fine of $9 million.", "$9 million", None, None),
        ("The Senate passed a $9 million budget.", "$9 million", None, None),
        ("Marsh's campaign raised $9 million.", "$9 million", "Marsh", None),
        ("Her rival, Governor Tom Lake, raised $9 million.", "$9 million", "Tom Lake", None),
    ],
)
def test_by_whom_and_against_whom(text: str, words: str, actor: str | None, target: str | None) -> None:
    scope = figure(text, words).scope
    assert (scope.actor, scope.target) == (actor, target)


@pytest.mark.parametrize(
    ("text", "words", "begin", "as_of"),
    [
        ("The blast killed 12 people on Sunday.", "12", "2025-06-01", None),
        ("By Sunday evening, 12 people had died.", "12", None, "2025-06-01"),
        ("The death toll stood at 12 as of Sunday.", "12", None, "2025-06-01"),
        ("The blast killed 12 people.", "12", None, None),
        ("On Sunday 800 people were in shelters.", "800", None, "2025-06-01"),
    ],
)
def test_when(text: str, words: str, begin: str | None, as_of: str | None) -> None:
    scope = figure(text, words).scope
    assert (scope.begin and scope.begin[:10], scope.as_of and scope.as_of[:10]) == (begin, as_of)


def test_the_day_of_saying_is_not_the_day_of_the_event() -> None:
    claim = figure("The blast killed 12 people, Dario Penk said on Sunday.", "12")
    assert claim.scope.begin is None


def test_who_shoots_them_down_is_not_who_launched_them() -> None:
    """Downed drones are a part of those launched; an actor would tell the two apart."""
    assert figure("Ukraine shot down 162 drones.", "162").scope.actor is None


def test_a_place_of_another_clause_is_not_the_figures() -> None:
    claim = figure("The minister flew to Lyon after the blast killed 12 people.", "12")
    assert claim.scope.place is None
