"""Numbers that are all that somebody says, whose they are and what they answer."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure, figures


@pytest.mark.parametrize(
    ("text", "number", "voice", "aspect"),
    [
        ("The mayor says 12 people died. The divers stick to 30.", "30", "The divers", "killed"),
        ("The mayor says 12 people died. (The hospital: 30.)", "30", "The hospital", "killed"),
        ("The rebels say 130 people died; the government, 25.", "25", "the government", "killed"),
        ("The mayor says 12 people died. Thirty, say the medics, who left.", "Thirty", "the medics", "killed"),
        ("Some 900 marched, police said. Its head, Ada Moss, made it 4,000.", "4,000", "Ada Moss", "demonstrated"),
        (
            "The firm put the damage at $3 million. The bank is working with $9 million.",
            "$9 million", "The bank", "damage",
        ),
        (
            "The mayor says 23 people are missing. The Red Cross says its own list has 40 names.",
            "40", "Red Cross", "missing",
        ),
    ],
)  # fmt: skip
def test_who_gives_a_bare_number(text: str, number: str, voice: str, aspect: str) -> None:
    found = figure(text, number)
    assert (found.chain[0].name, found.aspect) == (voice, aspect)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The deal cost $30 million. The club has $12 million.", "$12 million"),
        ("The mayor says 12 people died. The state is ready to put up $50 million.", "$50 million"),
        ("The mill lost $30 million, the firm said. Severance: $12 million, says the firm.", "$12 million"),
    ],
)
def test_what_is_owned_or_named_anew_answers_nothing(text: str, number: str) -> None:
    assert not any(step.rule == "ellipsis" for step in figure(text, number).because)


@pytest.mark.parametrize(
    ("text", "number", "value", "unit"),
    [
        ("The ministry put the damage at $28 million. “Make that 70,” the mayor said.", "70", 70e6, "dollar"),
        (
            "Turnout was 60 percent, the commission said. The opposition says it was 40.",
            "40",
            40,
            "percentage",
        ),
    ],
)
def test_a_unit_left_out_is_that_of_the_number_before(
    text: str, number: str, value: float, unit: str
) -> None:
    found = figure(text, number)
    assert (found.low, found.unit) == (value, unit)


def test_a_list_keeps_its_verb_and_gives_each_number_its_own_voice() -> None:
    one, two = figures("The march drew 8,000 people according to police and 20,000 according to the unions.")
    assert (one.aspect, two.aspect) == ("demonstrated", "demonstrated")
    assert (one.chain[0].name, two.chain[0].name) == ("police", "the unions")


def test_two_numbers_take_up_two() -> None:
    text = "The ministry reports 1,310 cases and 40 deaths. On Monday it was 1,240 and 38."
    assert [c.aspect for c in figures(text)][2:] == [c.aspect for c in figures(text)][:2]


def test_a_telling_number_is_told_again() -> None:
    text = "Some 1,240 people were infected, the ministry said. The roads are shut. She said that 1,240 was a floor."
    assert [c.aspect for c in figures(text) for _ in (c, *c.also)] == ["infected"] * 2


def test_the_place_of_who_counts_is_not_where_it_was() -> None:
    text = "A blast killed nine people, police said. Doctors in Leeds say 14."
    assert figure(text, "14").scope.place is None


@pytest.mark.parametrize(
    ("text", "number", "voice"),
    [
        ("The unrest hurt 12 officers (police figures), officials said.", "12", "police"),
        ("Sheep killed by wolves: 212 confirmed by the agency, 680 claimed by the union.", "680", "the union"),
        ("The cost is put at $2 million by the state and at $3 million by the auditors.", "$3 million", "the auditors"),
        ("Prisoners injured: 62, says the hospital, 85, say the lawyers.", "62", "the hospital"),
        ("A charity, which puts the dead at 71, has two clinics.", "71", "A charity"),
        ("The latest from the ministry: 1,310 people infected.", "1,310", "the ministry"),
        ("The police now give 63 arrests.", "63", "The police"),
        ("Some 40 people died. If you ask me it was more. It was 60, if you believe the union.", "60", "the union"),
    ],
)  # fmt: skip
def test_the_words_beside_a_number_give_its_voice(text: str, number: str, voice: str) -> None:
    assert figure(text, number).chain[0].name == voice


def test_each_noun_put_at_a_number_is_read() -> None:
    text = "The charity puts the dead at 71 and the sick at 900."
    assert [c.aspect for c in figures(text)][1] != "killed"


def test_a_part_told_beside_its_whole_is_not_what_is_disputed() -> None:
    text = "The fall injured 64 people, nine of them seriously, medics said. The organisers said 20."
    assert figure(text, "20").whole is None


def test_money_is_not_taken_up_from_the_paragraph_before_where_words_stand_between() -> None:
    text = "The mill lost $40 million, the union says.\n\nThe minister has found help: he now speaks of $80 million."
    assert figure(text, "$80 million").aspect != "loss"


def test_who_is_among_them_is_a_part_of_them() -> None:
    found = figure("The clashes hurt 41 people. Twelve officers were among them.", "Twelve")
    assert (found.aspect, found.whole is not None) == ("injured", True)


@pytest.mark.parametrize(
    ("text", "number", "voice", "aspect"),
    [
        ("The ministry reported 15 arrests, the lawyers of 42.", "42", "the lawyers", "arrested"),
        ("A blast killed 22 men and trapped dozens. The union has a higher number: 31.", "31", "The union", "killed"),
        ("How many were arrested? 15 according to the army, 42 according to me.", "15", "the army", "arrested"),
        ("A firm put the loss at $4 million. The bank has worked out $6 million.", "$6 million", "The bank", "loss"),
    ],
)  # fmt: skip
def test_a_voice_without_a_verb_and_a_rarer_verb(text: str, number: str, voice: str, aspect: str) -> None:
    found = figure(text, number)
    assert (found.chain[0].name, found.aspect) == (voice, aspect)


def test_what_is_left_is_no_number_of_the_whole() -> None:
    text = "Thieves stole ten paintings. Police found two of the paintings. That leaves eight."
    assert not any(text[c.start : c.end] == "eight" and c.aspect == "stolen" for c in figures(text))


def test_an_older_count_with_an_article_is_carried_over() -> None:
    text = "The storm displaced 4,500 people, the mayor said, up from the 3,000 counted by the charity on Monday."
    assert figure(text, "3,000").aspect == "displaced"
