"""Amounts of a stuff, stretches and levels: what they measure, and what is so long."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure, figures

READ = [
    # one stuff in several wordings is one measure
    ("About 700 tonnes of shells went up at the depot.", "700 tonnes", "destroyed"),
    ("About 700 tonnes of shells blew up at the depot.", "700 tonnes", "destroyed"),
    ("The losses do not exceed 700 tonnes.", "700 tonnes", "destroyed"),
    ("The quantity of shells destroyed is given as 700 tonnes.", "700 tonnes", "destroyed"),
    ("The firm revised its estimate of lost fuel to 700 tonnes.", "700 tonnes", "destroyed"),
    ("Fuel gone: 700 tonnes.", "700 tonnes", "destroyed"),
    # what was there, what could be, what is left
    ("The depot held 700 tonnes of diesel.", "700 tonnes", "stored"),
    ("There were 700 tonnes of paint in the warehouse.", "700 tonnes", "stored"),
    ("The depot can hold up to 700 tonnes of diesel.", "700 tonnes", "capacity"),
    ("A further 700 tonnes remained intact.", "700 tonnes", "intact"),
    ("Crews have mopped up 700 tonnes of oil.", "700 tonnes", "collected"),
    ("Some 700 cubic metres of timber were felled.", "700 cubic metres", "destroyed"),
    ("Not 90 but 700 megawatts of capacity are gone.", "700 megawatts", "capacity_lost"),
    # rain and rivers by their unit and their report
    ("Heavy rain fell on Orlow. The town got 90 mm in a day.", "90 mm", "rainfall"),
    ("The river burst its banks. The Arle reached 6.2 metres at Orlow.", "6.2 metres", "water_level"),
    ("The river at Orlow was down to 4.1 metres.", "4.1 metres", "water_level"),
]


@pytest.mark.parametrize(("text", "words", "aspect"), READ)
def test_what_an_amount_measures(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("A dyke breach 110 metres wide was being closed.", "breach"),
        ("The breach has widened to 110 metres.", "breach"),
        ("A 110-metre breach opened in the dyke.", "breach"),
        ("The polluted stretch of coast is 22 kilometres long.", "coast"),
        ("Length of booms laid: 12 km", "boom"),
        ("The breach in the sea wall measures 85 metres.", "breach"),
        ("The firm put the length of damaged track at 700 metres.", "track"),
        ("The blast blew a crater 15 metres wide.", "crater"),
        ("The evacuation zone was widened to 12 kilometres.", "evacuation zone"),
    ],
)
def test_a_length_has_its_bearer(text: str, thing: str) -> None:
    (claim,) = figures(text)
    assert claim.thing is not None
    assert claim.thing.lemma == thing


def test_a_stretch_of_something_laid_is_no_distance() -> None:
    assert [c.aspect for c in figures("Crews laid 12 km of booms.")] == ["laid"]
    assert figures("The fire is five kilometres from the town.") == ()
    assert figures("Police closed the roads within 20 km of the site.") == ()


def test_a_calibre_is_no_rain() -> None:
    assert [c.aspect for c in figures("It rained. The army fired 155 mm shells.")] in (
        [],
        [None],
        ["launched"],
    )


def test_what_stands_behind_a_label_s_number_is_its_thing() -> None:
    (claim,) = figures("Haul: 300 assault rifles.")
    assert claim.thing is not None
    assert claim.thing.lemma == "rifle"


def test_two_sides_breaches_are_told_apart() -> None:
    claim = figure("The army counted 18 breaches of the truce by the rebels.", "18")
    assert (claim.aspect, claim.scope.actor) == ("violations", "rebels")


@pytest.mark.parametrize("text", ["I'd say 300 barns burned.", "To this must be added damage to 300 barns."])
def test_a_figure_of_a_guess_is_asserted(text: str) -> None:
    assert figure(text, "300").modality == "asserted"


def test_what_leaves_the_rails_is_the_part_and_not_the_train() -> None:
    part, whole = figures("Seventeen of the train's 64 wagons left the tracks.")
    assert (part.aspect, whole.aspect) == ("damaged", None)


def test_what_caught_fire_is_no_fire() -> None:
    burnt = figure("Nine wagons left the tracks and five caught fire.", "five")
    assert burnt.aspect == "burnt"
    assert burnt.thing is not None
    assert burnt.thing.lemma == "wagon"


def test_a_speed_spelt_out_is_no_rate() -> None:
    assert figure("The train was doing 92 kilometres per hour.", "92 kilometres per hour").population == ()


@pytest.mark.parametrize(
    ("text", "words", "aspect"),
    [
        ("Rocks blocked 12 kilometres of the coast highway.", "12 kilometres", "blocked"),
        ("Highway blocked: 12 km", "12 km", "blocked"),
        ("The ship brought down 180 metres of the deck.", "180 metres", "destroyed"),
        ("Rain fell for two days. Rain gauges nearby recorded 210 mm.", "210 mm", "rainfall"),
        ("Firefighters fought the blaze for five hours.", "five hours", "lasted"),
        ("Some 400,000 cubic metres of rock came down.", "400,000 cubic metres", "came_down"),
    ],
)
def test_stretches_and_masses(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect


def test_what_is_called_off_is_asked_of_nobody() -> None:
    assert figure("The minister said 148 flights had been called off.", "148").modality == "asserted"
