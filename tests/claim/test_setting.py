"""Where a paragraph is set, and who is counted: what a figure's own clause leaves to its surroundings."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure, figures


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        (
            "In Syria, state media said 47 people were killed. The White Helmets said 61 people had died.",
            "61",
            "Syria",
        ),
        ("Turkey's disaster agency said 912 people had died in the country.", "912", "Turkey"),
        ("The storm hit Kingston at noon. Two people were killed there.", "Two", "Kingston"),
        ("In Syria 47 people were killed.\n\nSome 61 people were hurt.", "61", None),
        ("In Syria 47 people were killed. Crews in Lisbon rescued 12 people.", "12", "Lisbon"),
        (
            "In London, the ministry said 12 people had died. The union said 14 people were killed.",
            "14",
            None,
        ),
        ("In Syria 47 people were killed. In all, 912 people have died.", "912", None),
        ("Rescuers in Turkey were racing against time after a quake killed 900 people.", "900", None),
        ("Strikes in Kharkiv killed 12 people.", "12", "Kharkiv"),
        ("A blast at a market in Kano tore through stalls, killing 12 people.", "12", "Kano"),
    ],
)
def test_a_figure_holds_where_its_paragraph_is_set(text: str, words: str, place: str | None) -> None:
    assert figure(text, words).scope.place == place


def test_a_place_behind_another_figure_is_that_ones() -> None:
    first, second = figures(
        "Police found 23 firearms in the room and another 19 firearms at his home in Dayton."
    )
    assert (first.scope.place, second.scope.place) == (None, "Dayton")


@pytest.mark.parametrize(
    ("text", "words", "population"),
    [
        ("The toll rose to 36 people killed. The figure includes the gunman.", "36", "offenders:counted"),
        ("Police say 35 people died, not including the shooter.", "35", "offenders:left out"),
        ("The crash killed 23 people on the ground.", "23", "whereabouts:ground"),
        ("We pulled 11 people from this one building.", "11", "extent:local"),
        ("In opposition areas 147 people were killed.", "147", "extent:local"),
        ("In rebel-held territory 147 people were killed.", "147", "extent:local"),
        ("Some 83 people were killed in areas outside the army's reach.", "83", "extent:local"),
    ],
)
def test_a_clause_says_who_is_counted(text: str, words: str, population: str) -> None:
    assert population in figure(text, words).population


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Of 28 missiles fired, 19 missiles were shot down.", "19", "28 missiles"),
        ("Gunners shot down 139 drones: 61 over the delta and 44 over the bay.", "61", "139 drones"),
        (
            "Eleven of the museum's 36 cameras were damaged, the union says. The director says 30.",
            "30",
            "museum's 36 cameras",
        ),
    ],
)
def test_parts_stand_beside_their_wholes(text: str, part: str, whole: str) -> None:
    found = figure(text, part).whole
    assert found is not None
    assert found.text == whole


def test_what_a_part_is_out_of_is_not_what_befell_the_part() -> None:
    assert figure("Three of the 25 passengers died.", "25").aspect is None


@pytest.mark.parametrize(
    ("text", "words", "aspect"),
    [
        ("Residents said three people working in the fields were also killed.", "three", "killed"),
        ("About 40 people living near the plant were evacuated.", "40", "evacuated"),
        ("A train with nearly 300 people on board derailed near the town.", "300", "present"),
        ("Storm: 205 dead as more troops are sent.", "205", "killed"),
        ("Five more bodies were found and more than 400 have been hurt.", "Five", "killed"),
        ("The plane had 90 passengers and six crew on board.", "90", "present"),
    ],
)
def test_what_befell_them_goes_before_where_they_were(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect


def test_a_count_told_far_back_is_taken_up_by_one_of_its_size() -> None:
    text = "The fever has infected 63 people.\n\n" + "Schools stay shut. " * 30 + "\n\nThe agency says 61."
    assert figure(text, "61").aspect == "infected"


@pytest.mark.parametrize(
    ("text", "words", "per_cent"),
    [
        ("Two houses in five were destroyed, the mayor said.", "Two houses in five", 40),
        ("A third of the workers were dismissed.", "A third", 33),
        ("Half of the pupils were vaccinated.", "Half", 50),
    ],
)
def test_shares_in_words_are_whole_per_cent(text: str, words: str, per_cent: int) -> None:
    claim = figure(text, words)
    assert (claim.low, claim.high, claim.unit) == (per_cent, per_cent, "percentage")
