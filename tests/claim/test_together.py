"""Figures that belong together in one report: ellipses, parts and wholes, sums, restatements; what is left unread."""

from __future__ import annotations

import pytest

from rashomon.model import Claim
from tests.claim.texts import figure, figures, read, report, statements


def sums(text: str) -> list[Claim]:
    return [c for c in figures(text) if c.derived_from]


# Ellipses


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The blast killed 14 people, up from nine.", "nine"),
        ("The blast killed 14 people, up from an earlier toll of nine.", "nine"),
        ("Thirteen people, not 14, were killed.", "14"),
        ("The blast killed 14 people rather than nine.", "nine"),
        ("The blast killed 14 people, compared with nine on Sunday.", "nine"),
    ],
)
def test_a_bare_number_takes_its_predicate_from_the_figure_before(text: str, words: str) -> None:
    claim = figure(text, words)
    assert (claim.aspect, claim.thing and claim.thing.lemma) == ("killed", "people")


@pytest.mark.parametrize(
    ("text", "words", "aspect", "thing"),
    [
        ("The fire burned 9,000 hectares. Civil protection speaks of 11,000.", "11,000", "burnt", None),
        (
            "Forty people died, police said. Residents insist that it is more than a hundred.",
            "a hundred",
            "killed",
            "people",
        ),
        (
            "Police arrested 200 demonstrators. Organisers said the figure was closer to 350.",
            "350",
            "arrested",
            "demonstrator",
        ),
        (
            "About 1,200 homes lost power. By evening that had risen to 3,400.",
            "3,400",
            "without_power",
            "home",
        ),
        (
            "The company put the loss at $3 million. The union has a figure of $5 million.",
            "$5 million",
            "loss",
            None,
        ),
        ("Turnout was 61%, the commission said. Observers put it at 48%.", "48%", "turnout", None),
    ],
)
def test_a_bare_number_that_somebody_says_measures_what_was_told_before(
    text: str, words: str, aspect: str, thing: str | None
) -> None:
    claim = figure(text, words)
    assert (claim.aspect, claim.thing.lemma if claim.thing else None) == (aspect, thing)


def test_a_bare_number_of_another_size_repeats_nothing() -> None:
    assert [c.low for c in figures("The fire burned 9,000 hectares. The minister spoke of two.")] == [9000]


def test_of_two_figures_told_before_the_nearest_in_size_is_disputed() -> None:
    claim = figure("Police said 12 people died and 400 were injured. The hospital said 15.", "15")
    assert claim.aspect == "killed"


def test_whose_figure_it_is() -> None:
    claim = figure("The march drew 20,000 people, police said. The unions' figure was 60,000.", "60,000")
    assert claim.chain[0].name == "The unions"


@pytest.mark.parametrize(
    ("text", "words", "order"),
    [
        ("The death toll has risen to 14.", "14", "newer"),
        ("The blast killed 14 people, up from nine.", "nine", "older"),
        ("Thirteen people, not 14, were killed.", "14", "older"),
        ("An earlier toll of nine was wrong.", "nine", "older"),
        ("Officials initially said nine people had died.", "nine", "older"),
        ("The union, which had spoken of nine dead, accepted the count.", "nine", "older"),
        ("Police had put the death toll at nine.", "nine", "older"),
        ("The blast killed 14 people.", "14", None),
        ("The blast had killed 14 people.", "14", None),
    ],
)
def test_the_sentence_marks_the_older_and_the_newer_count(text: str, words: str, order: str | None) -> None:
    assert figure(text, words).order == order


# Parts and wholes


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Air defences shot down 162 drones, 57 of them over Calder.", "57", "162"),
        ("The raid hit 41 aircraft, including seven bombers.", "seven", "41"),
        ("The fire killed 14 people, among them nine dockers.", "nine", "14"),
        ("The fire killed 14 people. Eleven of the dead were dockers.", "Eleven", "14"),
    ],
)
def test_a_part_is_tied_to_its_whole(text: str, part: str, whole: str) -> None:
    claim = figure(text, part)
    assert claim.whole is not None
    assert claim.whole.claim is not None
    holds = next(c for c in figures(text) if c.id == claim.whole.claim)
    assert text[holds.start : holds.end].startswith(whole)


def test_a_part_of_a_bare_number() -> None:
    claim = figure("The ship carried 25 sailors. Three of the 25 were hurt.", "Three")
    assert claim.whole is not None


def test_a_part_behind_its_whole() -> None:
    claim = figure("The ship carried 42 sailors. Of the 42 sailors, 30 were rescued.", "30")
    assert claim.whole is not None
    assert (claim.thing and claim.thing.lemma) == "sailor"


def test_a_part_whose_whole_is_not_counted_keeps_the_words() -> None:
    claim = figure("The raid struck 34% of the strategic carriers.", "34%")
    assert claim.whole is not None
    assert (claim.whole.text, claim.whole.claim) == ("strategic carriers", None)


def test_figures_side_by_side_are_no_parts() -> None:
    assert [c.whole for c in figures("The blast killed 12 people and wounded 30.")] == [None, None]


# Sums


def test_things_of_one_kind_add_up() -> None:
    text = "Four Tu-22M3 bombers and three Tu-95MS bombers were destroyed."
    (total,) = sums(text)
    parts = [c.id for c in figures(text) if not c.derived_from]
    assert (total.low, total.high, total.bound, total.aspect) == (7, 7, "exact", "destroyed")
    assert total.derived_from == tuple(parts)
    assert total.thing is not None
    assert total.thing.lemma == "bomber"


def test_one_kind_in_two_places_adds_up() -> None:
    (total,) = sums("The fire destroyed four houses in Tamsin and three houses in Orrell.")
    assert (total.low, total.scope.place) == (7, None)


@pytest.mark.parametrize(
    "text",
    [
        "The storm destroyed 60 houses and 12 boats.",
        "The blast killed 12 people and wounded 30.",
        "The blast killed 14 people, up from nine.",
        "Air defences shot down 162 drones, 57 of them over Calder.",
    ],
)
def test_what_does_not_add_up(text: str) -> None:
    assert sums(text) == []


# Restatements


def test_one_voice_saying_it_again_is_one_claim() -> None:
    text = "At least nine people died, port officials said. The fire killed at least nine people, port officials said."
    (claim,) = figures(text)
    (again,) = claim.also
    assert text[slice(*again)] == "nine"
    assert again[0] > claim.start


def test_a_restatement_makes_no_statement() -> None:
    text = "At least nine people died, port officials said. The fire killed at least nine people, port officials said."
    assert statements(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Nine people died, Dario Penk said. Nine people died, Ingrid Solvang said.",
        "Nine people died, Dario Penk said. Ten people died, Dario Penk said.",
        "Nine people died, Dario Penk said. Nine people were hurt, Dario Penk said.",
        "Nine civilian workers died. Nine people died.",
    ],
    ids=["two voices", "two numbers", "two aspects", "two populations"],
)
def test_what_is_no_restatement(text: str) -> None:
    assert [c.also for c in figures(text)] == [(), ()]


# What is left unread


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("Nobody was hurt. The town lies 40 kilometres away.", ["The town lies 40 kilometres away."]),
        ("The blast killed 12 people.", []),
        ("Nobody was hurt.", []),
    ],
)
def test_sentences_with_figures_that_gave_no_claim(text: str, unread: list[str]) -> None:
    assert [text[start:end] for start, end in read(report(text)).unread] == unread


def test_every_quantity_is_in_a_claim_or_its_sentence_is_unread() -> None:
    text = (
        "At least nine people died at Shed Four, port officials said. The fire killed at least nine people.\n\n"
        "It was 40 kilometres away. Three days later, 57 of the 162 drones came back. Maud Ferriter, 44, fled with $30."
    )
    drawn = read(report(text))
    spans = [(c.start, c.end) for c in drawn.claims] + [s for c in drawn.claims for s in c.also]
    for quantity in drawn.reading.quantities:
        within = [s for s in drawn.unread if s[0] <= quantity.start and quantity.end <= s[1]]
        assert (quantity.start, quantity.end) in spans or within, text[quantity.start : quantity.end]


def test_ids_depend_on_the_document_alone() -> None:
    text = "The blast killed 12 people, Dario Penk said. Nobody slept."
    assert [c.id for c in figures(text)] == [c.id for c in figures(text, outlet="Northern Standard")]
    assert {c.id for c in figures(text)}.isdisjoint(c.id for c in figures(text, name="b"))


# What a newcomer's own reports showed


def test_a_comparison_makes_no_part() -> None:
    text = "About 620 cars were built on Tuesday, compared with 1,050 cars on a normal day."
    assert [c.whole for c in figures(text)] == [None, None]


def test_what_is_told_as_a_surplus_adds_nothing() -> None:
    assert not sums("The ferry had carried 226 people, 46 more passengers than its licence allowed.")


def test_an_age_behind_a_toll_is_no_toll() -> None:
    assert [c.low for c in figures("Some 38 people had died, most of them over 75.")] == [38]


def test_a_toll_of_all_is_no_age() -> None:
    assert [c.low for c in figures("In all, more than 200 people died. In all, over 40 homes burned.")] == [
        200,
        40,
    ]
