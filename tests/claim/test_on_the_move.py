"""What is read of groups on their way, crews, families kept apart, poll shares and what a state spends or taxes."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure, figures

READ = [
    # people on the move, and how large their group is
    ("A group of 1,900 migrants, mostly from the south, headed to the border.", "1,900", "travelling"),
    ("The migrants walking north numbered more than 1,900.", "1,900", "travelling"),
    ("A report showed hundreds of Hondurans making their way north.", "hundreds", "travelling"),
    ("The 900-person strong caravan rested on Monday.", "900", "travelling"),
    ("A group of 900 men, women and children from Norvane is heading north.", "900", "travelling"),
    ("A 1,400-strong convoy of lorries left the town.", "1,400", "travelling"),
    # those aboard
    ("Flight 208, with 64 passengers and a crew of five, was bound for the coast.", "64", "present"),
    ("The ferry was carrying eight crew members.", "eight", "present"),
    # families
    ("The order says nothing of the 2,140 children who were already separated.", "2,140", "separated"),
    ("The agency reunited 57 children with their parents.", "57", "reunited"),
    # gatherings
    ("Hundreds of neighbours gathered for a vigil by the quay.", "Hundreds", "demonstrated"),
    ("Pupils spilled out of lessons by the hundreds.", "hundreds", "demonstrated"),
    ("There were marches in 90 towns.", "90", "held_at"),
    # polls
    ("Of those polled, 54 percent said the mayor does too little.", "54 percent", "answered"),
    ("Fifty percent would support a ban.", "Fifty percent", "answered"),
    ("The poll of 640 farmers was taken in March.", "640", "polled"),
    # money of states
    ("The president signed a $4 billion spending bill.", "$4 billion", "budget"),
    ("She announced tariffs on around $40 billion in farm products.", "$40 billion", "sanctioned"),
    ("The $9 billion bump for the coastguard was praised.", "$9 billion", "rose"),
    ("The tram was going 34 mph.", "34 mph", "speed"),
    # what follows is said of the part
    ("Two of the 74 passengers injured were in critical condition.", "74", "injured"),
]


@pytest.mark.parametrize(("text", "words", "aspect"), READ)
def test_the_aspect(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect


def test_an_aside_between_dashes_is_no_subject() -> None:
    text = "After the tariffs — 25% on steel, 10% on tin — shares fell."
    assert figure(text, "25%").aspect != "fell"


def test_a_crew_is_counted_as_crew() -> None:
    thing = figure(
        "Flight 208, with 64 passengers and a crew of five, was bound for the coast.", "five"
    ).thing
    assert thing is not None
    assert thing.lemma == "crew"


MORE = [
    # what is done to people by a verb that no lexicon has is no happening of their name
    ("The police kettled 500 demonstrators.", "500", "kettle"),
    # a subject of a verb that has none of its own; a participle's noun
    ("Damage is likely to run into $40 million.", "$40 million", "damage"),
    ("Crowds estimated at 200,000 thronged the boulevard.", "200,000", "demonstrated"),
    # what a level is reduced to, not by
    ("The bank lifted rates to 3.75%.", "3.75%", "interest_rate"),
    ("The militants are believed to be holding 35 hostages.", "35", "kidnapped"),
    ("It took 60 firefighters three hours to put it out.", "60", "deployed"),
    ("Hospitals are short of 40,000 nurses.", "40,000", "needed"),
    ("Officials ordered 30,000 residents to get out.", "30,000", "evacuated"),
    ("Turnout was put at 67 percent.", "67 percent", "turnout"),
]


@pytest.mark.parametrize(("text", "words", "aspect"), MORE)
def test_what_a_verb_tells(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect


def test_what_deaths_are_cut_by_counts_no_dead() -> None:
    assert figure("The drug reduces deaths by 30%.", "30%").aspect != "killed"


def test_a_currency_does_not_sink() -> None:
    assert figure("The pound sank to $1.08.", "$1.08").aspect not in ("sunk", "invested")


def test_what_happens_to_a_share_of_people() -> None:
    assert figure("Another 22.1 percent were accused of fraud.", "22.1 percent").aspect == "charged"


def test_a_verb_of_gathering_with_an_object_gathers_nobody() -> None:
    assert "demonstrated" not in [c.aspect for c in figures("Five boys amassed 150 charges.")]


@pytest.mark.parametrize(
    ("text", "words", "aspect"),
    [
        ("The fog caused over 200 flights to be cancelled.", "200", "cancelled"),
        ("He warned of hundreds of rebels fighting in the east.", "hundreds", "deployed"),
        ("He is being held on two counts of assault.", "two", "charged"),
        ("The road toll sits at 19.", "19", "killed"),
    ],
)
def test_what_hangs_on_the_noun(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect
