"""What each number counts, read off real parses of sentences of our own."""

from __future__ import annotations

import pytest

from rashomon.annotate import Parser, load_parser
from rashomon.measure import count_things, find_quantities
from rashomon.model import Document, Quantity, Segment, Settings


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser(Settings().model)


def count(parser: Parser, text: str) -> list[Quantity]:
    document = Document("d", text, "", "d.txt", "d", (Segment(0, len(text), "paragraph"),))
    annotation = next(iter(parser.annotate([document])))
    return list(count_things(document, annotation, find_quantities(document)))


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The raid struck four Belmoran airfields.", [("four", "airfield")]),
        ("The storm burnt dozens of homes.", [("dozens", "home")]),
        ("A total of 41 aircraft were hit.", [("41", "aircraft")]),
        ("Four Tu-22M3 bombers and three Tu-95MS bombers burnt.", [("Four", "bomber"), ("three", "bomber")]),
        ("Six police officers were hurt.", [("Six", "officer")]),
        ("At least seven were killed.", [("seven", "person")]),
        ("The blast left three dead and eight injured.", [("three", "person"), ("eight", "person")]),
        ("Two people died and 55 others were injured.", [("Two", "people"), ("55", "person")]),
        ("Among those hurt, 12 had burns.", [("12", "person")]),
        ("The death toll rose to 43.", [("43", "person")]),
        ("The line said the crew numbered seven.", [("seven", "crew")]),
        ("The number of homes burnt has risen to 14.", [("14", "home")]),
        ("The ship had carried 25 sailors, not 23.", [("25", "sailor"), ("23", "sailor")]),
        ("About 43 or so people fled.", [("43", "people")]),
        ("Nearly 1,500 coal- and gas-fired power plants closed.", [("1,500", "plant")]),
        ("He wrote a 12-page report.", [("12", "page")]),
        ("The storm caused $7 billion in damage.", [("$7 billion", "damage")]),
        ("Both sides want a 30-day ceasefire.", [("30-day", "ceasefire")]),
        ("The union mourns five day labourers.", [("five", "labourer")]),
        ("A six day strike ended.", [("six day", "strike")]),
        ("He lost hundreds of millions worth of hardware.", [("hundreds of millions", "hardware")]),
        ("The rate is 5 deaths per 100,000 residents.", [("5", "death")]),
        ("Half the homes were burnt.", [("Half", "home")]),
        ("Two homes in five were burnt.", [("Two homes in five", "home")]),
        ("No one was killed.", [("No one", "person")]),
        ("None of the passengers was hurt.", [("None", "passenger")]),
        ("There were no casualties.", [("no", "casualty")]),
        ("Both pilots were killed.", [("Both", "pilot")]),
        ("A 7.8-magnitude earthquake struck.", [("7.8", "magnitude")]),
        ("A magnitude 7.8 earthquake struck.", [("7.8", "magnitude")]),
        ("Some 27,000 Model S and Model X vehicles were sold.", [("27,000", "vehicle")]),
        ("The explosion injured 21.", [("21", "person")]),
        ("The firm's two largest plants employ 4,600.", [("two", "plant"), ("4,600", "person")]),
        ("Organisers claimed half a million took part.", [("half a million", "person")]),
        ("The driver was doing 112mph in a 40mph zone.", [("112mph", None), ("40mph", "zone")]),
        ("Some 640 men, women and boys hid there.", [("640", "person")]),
        ("The gunman killed 23 pupils and staff.", [("23", "person")]),
        ("It killed two nurses and nine patients.", [("two", "nurse"), ("nine", "patient")]),
        ("Hundreds of women and children fled.", [("Hundreds", "person")]),
        (
            "Hundreds of nurses came. Hundreds of them marched.",
            [("Hundreds", "nurse"), ("Hundreds", "nurse")],
        ),
        ("The village of 900 was cut off.", [("900", "person")]),
        ("The group of 40 lorries left.", [("40", "lorry")]),
        ("Hundreds attended the funeral.", [("Hundreds", "person")]),
        ("Half a million took part.", [("Half a million", "person")]),
        ("Nobody was on the ferry.", [("Nobody", "person")]),
        ("There was no one in the house when it fell.", [("no one", "person")]),
        (
            "One woman, 36, was hurt and another woman, 27, died.",
            [("One", "woman"), ("36", None), ("27", None)],
        ),
        ("It passed with 31 out of 52 votes.", [("31", "vote"), ("52", "vote")]),
        ("The fleet lost thousands of American, British and French sailors.", [("thousands", "sailor")]),
    ],
)
def test_the_thing_counted(parser: Parser, text: str, counted: list[tuple[str, str]]) -> None:
    found = count(parser, text)
    assert [(text[q.start : q.end], q.thing and q.thing.lemma) for q in found] == counted


@pytest.mark.parametrize(
    ("text", "words", "lemma", "whole"),
    [
        ("It struck 34% of the strategic carriers.", "34%", "carrier", "strategic carriers"),
        ("It struck 41 of the 60 aircraft.", "41", "aircraft", "aircraft"),
        ("It downed 162 drones, 57 of them over the sea.", "57", "drone", "drones"),
        ("It downed 57 of the aircraft.", "57", "aircraft", "aircraft"),
        ("It killed 25 sailors. Three of the 25 were officers.", "Three", "sailor", "sailors"),
        ("Two of the wounded died.", "Two", "person", "the wounded"),
        ("We treated 37 people, eight of them firefighters.", "eight", "firefighter", "people"),
    ],
)
def test_a_part_knows_its_whole(parser: Parser, text: str, words: str, lemma: str, whole: str) -> None:
    part = next(q for q in count(parser, text) if text[q.start : q.end] == words)
    assert part.thing is not None
    assert part.whole is not None
    assert (part.thing.lemma, part.whole.text) == (lemma, whole)


@pytest.mark.parametrize(
    "text",
    [
        "The fire broke out in Shed Four.",
        "On the one hand the wind dropped.",
        "It brought us one step closer to peace.",
        "It was one of the most costly raids.",
        "Smoke rose over the quay at nine this morning.",
        "The S&P 500 gained ground.",
        "The Five-Star Movement won.",
        "This is the one that burnt.",
        "The Belstock 600 index fell.",
        "No one came.",
        "Both sides met.",
        "It must ensure that no one is hurt.",
        "Nobody could be saved.",
        "No one was in the mood to talk.",
        "Nobody was on the list.",
    ],
)
def test_numbers_that_the_parse_shows_to_be_none(parser: Parser, text: str) -> None:
    assert [text[q.start : q.end] for q in count(parser, text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "One newspaper writes that it burnt.",
        "The two sides met.",
        "Maud Ferriter, 44, fled.",
    ],
)
def test_what_stays_out_of_the_ledger_says_why(parser: Parser, text: str) -> None:
    (quantity,) = count(parser, text)
    assert not quantity.ledger
    assert quantity.because[-1].note


def test_a_rate_behind_the_thing(parser: Parser) -> None:
    (drones,) = count(parser, "The factory builds 200 drones a day.")
    assert (drones.thing and drones.thing.lemma, drones.per, drones.unit) == ("drone", "day", None)


def test_modifiers_are_kept_in_order(parser: Parser) -> None:
    (bombers,) = count(parser, "They hit over 40 Russian strategic bombers.")
    assert bombers.thing is not None
    assert (bombers.thing.lemma, bombers.thing.modifiers) == ("bomber", ("russian", "strategic"))


@pytest.mark.parametrize(
    ("text", "words", "lemma"),
    [
        ("The ministry put the number of jobs at 15,300.", "15,300", "job"),
        ("Deaths: two.", "two", "death"),
        ("Injured: 10", "10", "person"),
        ("Four were children.", "Four", "child"),
        ("Nine people died. Two were crew.", "Two", "crew"),
        ("The mayor speaks of 900 evacuated.", "900", "person"),
        ("The quake had a magnitude of 6.8.", "6.8", "magnitude"),
        ("Two thousand drones came. Belmora launched 64 at towns.", "64", "drone"),
        ("The ship lost 12 sailors. The navy says 14.", "14", "sailor"),
        ("Drones flown: the enemy says 150.", "150", "drone"),
        ("They counted their own dead: seven.", "seven", "person"),
        ("Drones over the town: between 150 and 190.", "150 and 190", "drone"),
        ("She had 40 patients in a ward built for 28.", "28", "patient"),
        ("Aircraft were lost. All 18 came from the base.", "18", "aircraft"),
        ("Some 58 homes burnt. It is more than a hundred, she said.", "a hundred", "home"),
        ("Some 58 homes burnt. The mayor knew of some dozens.", "dozens", "home"),
        ("They put up their estimate of the number of homes hit by it, to 14.", "14", "home"),
        ("The case count has grown to 300.", "300", "case"),
        ("The dead of the town now number 87.", "87", "person"),
        ("The quake had a magnitude of 6.8. The survey measured it at 6.6.", "6.6", "magnitude"),
        ("It saw 23 cases, from Belmora (18) and the coast.", "18", "case"),
        ("The toll passed the 200 mark.", "200", "person"),
        ("It killed 35 sailors. Of the 35 many were officers.", "35", "sailor"),
    ],
)
def test_a_bare_number_takes_its_noun_from_what_was_said(
    parser: Parser, text: str, words: str, lemma: str
) -> None:
    bare = next(q for q in count(parser, text) if text[q.start : q.end] == words)
    assert bare.thing is not None
    assert bare.thing.lemma == lemma


def test_the_value_before_a_change_counts_the_same(parser: Parser) -> None:
    before, after = count(parser, "The number of people killed was corrected from 13 to 12.")
    assert (before.low, after.low, after.change_from) == (13, 12, 13)
    assert before.thing == after.thing


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("The fire burnt 9,000 hectares. The mayor speaks of 11,000.", "11,000", "hectare"),
        ("The fire burnt 9,000 hectares. The mayor speaks of 60 homes.", "60", None),
        ("The fire burnt 9,000 hectares. The mayor speaks of three.", "three", None),
    ],
)
def test_a_bare_number_takes_the_unit_of_the_measure_it_disputes(
    parser: Parser, text: str, words: str, unit: str | None
) -> None:
    (bare,) = (q for q in count(parser, text) if text[q.start : q.end] == words)
    assert bare.unit == unit


def test_a_scale_is_a_level(parser: Parser) -> None:
    (quake,) = count(parser, "A magnitude 7.8 earthquake struck.")
    assert quake.kind == "level"
