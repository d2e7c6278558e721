"""A second voice whose verb is left out gives a figure of its own; who does something gives none."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure, figures


@pytest.mark.parametrize(
    ("text", "number", "voice", "aspect"),
    [
        (
            "The firm puts the number of trapped miners at nine, and the union at 31.",
            "31",
            "the union",
            "trapped",
        ),
        (
            "The firm puts its losses at $12 million, the union at $40 million.",
            "$40 million",
            "the union",
            "loss",
        ),
        ("Clinics reported nine deaths, and the army 14.", "14", "the army", "killed"),
        (
            "The mayor put the dead at nine, while the fire brigade gave 14.",
            "14",
            "the fire brigade",
            "killed",
        ),
    ],
)
def test_who_stands_before_a_number_without_a_verb_gives_it(
    text: str, number: str, voice: str, aspect: str
) -> None:
    found = figure(text, number)
    assert (found.chain[0].name, found.aspect) == (voice, aspect)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Police said the rebels killed nine soldiers, and the army 14.", "14"),
        ("The mayor reported nine deaths, and the villages 14.", "14"),
        ("The flood killed nine people, and the army 14.", "14"),
    ],
)
def test_who_may_have_done_it_gives_no_number(text: str, number: str) -> None:
    assert not any(step.rule == "gapped" for step in figure(text, number).because)


def test_the_verb_that_says_a_number_takes_no_lives() -> None:
    text = "The city said 7,500 people joined the march. The unions claimed 50,000."
    assert figure(text, "50,000").aspect == figure(text, "7,500").aspect == "demonstrated"
    assert figure("The flood claimed 12 lives.", "12").aspect == "killed"


def test_a_bare_number_takes_up_the_real_number_and_a_body_s_estimate() -> None:
    text = "The city said 80 people were arrested. The Harbour League said the real number was 600."
    assert figure(text, "600").aspect == "arrested"
    text = "The city says 5,000 people voted. The Harbour League estimate is 2,800."
    assert figure(text, "2,800").aspect == "voted"


def test_a_bare_number_passes_no_unread_one_over() -> None:
    text = (
        "Rescuers found 12 bodies. Inspectors fined the mine three times, the firm said; the union says nine."
    )
    rules = [s.rule for c in figures(text) if text[c.start : c.end] == "nine" for s in c.because]
    assert "ellipsis" not in rules


def test_a_town_that_loses_houses_is_where_they_stood() -> None:
    assert figure("Leeds lost 900 houses in the quake.", "900").scope.place == "Leeds"


def test_the_building_of_who_estimates_is_not_where_it_was() -> None:
    text = "A researcher at Calder University, Ann Lowe, estimated the crowd at 18,000."
    assert figure(text, "18,000").scope.place is None
