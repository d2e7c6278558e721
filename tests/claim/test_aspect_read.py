"""What a figure measures, read off real parses: verbs, nouns, states, phrases, tolls."""

from __future__ import annotations

import pytest

from rashomon.knowledge.aspects import load_aspects
from tests.claim.texts import figure, figures

READ = [
    # verbs whose object or subject is counted
    ("The blast killed 12 people.", "12", "killed"),
    ("Twelve people were killed in the blast.", "Twelve", "killed"),
    ("Twelve people died.", "Twelve", "killed"),
    ("The storm hit over 40 aircraft.", "40", "struck"),
    ("The raid, officials say, destroyed seven bombers.", "seven", "destroyed"),
    # nouns
    ("The fire caused 12 deaths.", "12", "killed"),
    ("The strike caused $7 billion in damage.", "$7 billion", "damage"),
    ("Losses came to $40 million.", "$40 million", "loss"),
    # states
    ("The storm left 43 people dead and 17 missing.", "43", "killed"),
    ("The storm left 43 people dead and 17 missing.", "17", "missing"),
    ("Some 40 miners are feared dead.", "40", "killed"),
    ("Dozens were reported injured.", "Dozens", "injured"),
    # set phrases
    ("About 210,000 homes were left without power.", "210,000", "without_power"),
    ("Some 800 people spent the night in shelters.", "800", "sheltered"),
    ("Floods drove 12,000 people from their homes.", "12,000", "displaced"),
    ("The operation was 18 months in the making.", "18 months", "planned_for"),
    ("More than 300 people are dead or missing.", "300", "dead_or_missing"),
    # tolls: noun phrases that say what a number counts without being counted
    ("The death toll rose to 43.", "43", "killed"),
    ("The toll stands at 43.", "43", "killed"),
    ("The number of people killed has climbed to 14.", "14", "killed"),
    ("The number of injured rose to 90.", "90", "injured"),
    ("The ministry put the damage at $12 million.", "$12 million", "damage"),
    ("Sixteen of those killed were dockers.", "Sixteen", "killed"),
    ("The number of homes without power reached 210,000.", "210,000", "without_power"),
    # headlines, lists and small clauses
    ("58 dead, 112 injured in blaze", "58", "killed"),
    ("58 dead, 112 injured in blaze", "112", "injured"),
    ("The roof came down, leaving nine dead and another 70 missing.", "70", "missing"),
    ("Dead: 12", "12", "killed"),
    ("Needs: 5,000 tents, 20,000 blankets.", "20,000", "needed"),
    # one measure in several wordings
    ("The fire reduced 86 homes to ashes.", "86", "destroyed"),
    ("Eighty-six homes burned to the ground.", "Eighty-six", "destroyed"),
    ("Seven firefighters and five civilians have received treatment.", "Seven", "injured"),
    ("Some 300 people were forced out of their homes.", "300", "evacuated"),
    ("Five sailors have not been found.", "Five", "missing"),
    # amounts that a noun takes
    ("The 22,000-acre fire is spreading.", "22,000-acre", "burnt"),
    ("The fund took a 12% stake.", "12%", "stake"),
    ("The mercury climbed to 44 degrees Celsius.", "44 degrees Celsius", "temperature"),
    ("The painting was sold for $18 million.", "$18 million", "price"),
    ("The stolen works were insured for $31 million.", "$31 million", "insured"),
    # two figures under two predicates
    ("The blast killed 12 people and wounded 30.", "30", "injured"),
    ("Two people died and 55 others were injured.", "55", "injured"),
    # conditions of the lexicon: what needs a kind of thing
    ("The brigade lost 60 soldiers.", "60", "killed"),
    ("The fleet lost six vessels.", "six", "destroyed"),
    ("The bank fired 600 employees.", "600", "laid_off"),
    ("The army fired 600 missiles.", "600", "launched"),
]


# Verbs and phrases whose other meanings measure nothing of the kind.
UNREAD = [
    ("Travellers were hit by delays of 40 minutes; 900 people were hit by delays.", "900", "struck"),
    ("Three lawmakers killed the bill.", "Three", "killed"),
    ("The two unions struck a deal on 900 jobs.", "900", "struck"),
    ("They shot nine films in the valley.", "nine", "shot"),
    ("The shop charged 50 customers twice.", "50", "charged"),
    ("Residents raised 40 concerns.", "40", "raised"),
    ("The mayor said 40 houses were not damaged.", "40", "damaged"),
    ("Two of the nine gates were open.", "nine", "open"),
    ("Firefighters brought 61 people down by ladder.", "61", "downed"),
]


@pytest.mark.parametrize(("text", "words", "aspect"), UNREAD)
def test_what_is_not_meant(text: str, words: str, aspect: str) -> None:
    assert [c.aspect for c in figures(text) if words in c.words and c.aspect == aspect] == []


@pytest.mark.parametrize(("text", "words", "aspect"), READ)
def test_the_aspect(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect


def test_a_loss_of_money_is_no_destruction() -> None:
    assert figure("The insurer expects a loss of $40 million.", "$40 million").aspect == "loss"


def test_a_percentage_point_is_no_score() -> None:
    text = "The central bank raised its key rate by 0.25 percentage points."
    assert figure(text, "0.25 percentage points").aspect != "scored"


def test_a_count_that_has_fallen_is_the_newer_one() -> None:
    assert figure("The number of missing has fallen to 17.", "17").order == "newer"


def test_a_verb_that_the_lexicon_lacks_names_an_aspect_of_its_own() -> None:
    claim = figure("The museum restored 12 paintings.", "12")
    assert claim.aspect == "restore"
    assert claim.aspect not in load_aspects().by_name


@pytest.mark.parametrize(("text", "words", "lemma"), [
    ("The storm destroyed 60 houses.", "60", "house"),
    ("Three Tu-95MS bombers burnt.", "Three", "bomber"),
    ("At least seven were killed.", "seven", "person"),
    ("The blast left three dead.", "three", "person"),
])  # fmt: skip
def test_the_thing_counted(text: str, words: str, lemma: str) -> None:
    thing = figure(text, words).thing
    assert thing is not None
    assert thing.lemma == lemma


@pytest.mark.parametrize(
    ("text", "words", "population"),
    [
        ("The shelling killed 12 civilian workers.", "12", "civil:civilian"),
        ("The blast killed 12 female workers.", "12", "sex:female"),
        ("Divers found five more bodies.", "five", "increment:additional"),
        ("The ministry counted 340 suspected cases of cholera.", "340", "certainty:suspected"),
    ],
)
def test_the_words_that_narrow_the_thing(text: str, words: str, population: str) -> None:
    assert population in figure(text, words).population


@pytest.mark.parametrize(
    "text",
    [
        "The two sides met on Monday.",
        "One of the pilots was 24.",
        "Three days later the fire was out.",
        "The town lies 40 kilometres from the border.",
        "The fire broke out at nine on Monday.",
        "He is one of the best.",
    ],
)
def test_what_no_reader_would_put_in_a_ledger(text: str) -> None:
    assert [(c.words, c.aspect) for c in figures(text)] == []


def test_the_words_hold_hedge_and_number() -> None:
    claim = figure("At least 43 people were killed.", "43")
    assert (claim.words, claim.hedge, claim.low, claim.high, claim.bound) == (
        "At least 43",
        "At least",
        43,
        None,
        "at_least",
    )


def test_a_claim_says_how_it_came_about() -> None:
    text = "The blast killed 12 people."
    steps = [
        (b.rule, b.entry, text[b.start or 0 : b.end])
        for b in figure(text, "12").because
        if b.stage == "claim"
    ]
    assert ("aspect-object-of-kill", "aspects/killed", "killed") in steps


@pytest.mark.parametrize("bullet", ["*", "-", "•", "▪"])
def test_bulleted_labels_tell_the_aspect(bullet: str) -> None:
    text = f"Daily briefing\n\n{bullet} Rescued: 204\n{bullet} Confirmed dead: 41\n{bullet} Injured: 12\n"
    assert [c.aspect for c in figures(text)] == ["rescued", "killed", "injured"]


def test_what_makes_up_a_share_has_not_risen() -> None:
    assert figure("Children make up 40 percent of cases.", "40 percent").aspect != "rose"
