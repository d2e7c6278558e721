"""Who carries a claim and how it is put: the chain of voices, when it was said, statements."""

from __future__ import annotations

import pytest

from rashomon.model import Segment
from tests.claim.texts import figure, figures, read, report, statements

OUTLET = ("Calder Courier", "outlet")


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The blast killed 12 people.", [OUTLET]),
        ("The blast killed 12 people, Dario Penk said.", [("Dario Penk", "speaker"), OUTLET]),
        ("According to police, the blast killed 12 people.", [("police", "party"), OUTLET]),
        ("Two sources said the blast killed 12 people.", [("Two sources", "unnamed"), OUTLET]),
        ("The report says the blast killed 12 people.", [("The report", "document"), OUTLET]),
        ("The blast killed 12 people, Reuters reported.", [("Reuters", "agency"), OUTLET]),
        (
            "A nurse at the clinic said the blast killed 12 people.",
            [("A nurse at the clinic", "unnamed"), OUTLET],
        ),
        ("Witnesses said the blast killed 12 people.", [("Witnesses", "unnamed"), OUTLET]),
        ("Doctors at Nasser Hospital said it killed 12.", [("Doctors at Nasser Hospital", "party"), OUTLET]),
        ("Dario Penk said 12 people had been confirmed dead.", [("Dario Penk", "speaker"), OUTLET]),
        ("Two officials said the blast killed 12 people.", [("Two officials", "unnamed"), OUTLET]),
        ("The army's doctors said the blast killed 12 people.", [("The army's doctors", "party"), OUTLET]),
        (
            "A spokesman for the army said the blast killed 12 people.",
            [("A spokesman for the army", "party"), OUTLET],
        ),
        (
            "Reuters reported that officials said it killed 12 people.",
            [("officials", "party"), ("Reuters", "agency"), OUTLET],
        ),
        (
            "The mayor said police had told her it killed 12 people.",
            [("police", "party"), ("The mayor", "speaker"), OUTLET],
        ),
    ],
)
def test_the_chain_runs_from_the_innermost_voice_outward(text: str, chain: list[tuple[str, str]]) -> None:
    assert [(link.name, link.role) for link in figure(text, "12").chain] == chain


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The blast killed 12 people, Interfax reported, citing the ministry.", ["the ministry", "Interfax"]),
        ("According to AFP, which quoted police, the blast killed 12 people.", ["police", "AFP"]),
        ("Citing police sources, Reuters said that 12 people had died.", ["police sources", "Reuters"]),
        (
            "The governor was quoted by Interfax as saying that 12 people had died.",
            ["The governor", "Interfax"],
        ),
        ("Reuters quoted Dario Penk as saying that 12 people had died.", ["Dario Penk", "Reuters"]),
        ("The ministry, quoted by Interfax, said 12 people had died.", ["The ministry", "Interfax"]),
        ("The mayor told the Vestka agency that 12 people had died.", ["The mayor", "Vestka agency"]),
        ("By the union's count, 12 people died.", ["the union"]),
        ("Twelve people died, judging by hospital records.", ["hospital records"]),
        ("In all, 12 people were killed (Health Ministry).", ["Health Ministry"]),
        ("We can say that 12 people died.", []),
    ],
)
def test_whom_a_voice_cites_stands_inside_it(text: str, names: list[str]) -> None:
    (claim,) = figures(text)
    assert [link.name for link in claim.chain][:-1] == names


def test_an_agency_that_was_told_is_in_the_chain() -> None:
    claim = figure("The blast killed 12 people, Dario Penk told Reuters.", "12")
    assert [link.name for link in claim.chain] == ["Dario Penk", "Reuters", "Calder Courier"]


@pytest.mark.parametrize(
    ("text", "number", "name"),
    [
        ("The weather office now gives 43 degrees.", "43 degrees", "The weather office"),
        ("Exit polls gave the Liberals 43 percent.", "43 percent", "Exit polls"),
        ("The death toll was revised by the health ministry to 39.", "39", "the health ministry"),
        ("The lender cut its forecast for growth to 2 percent.", "2 percent", "The lender"),
        ("The lender more than doubled its estimate of losses to $40 million.", "$40 million", "The lender"),
        ("The latest count from the fire service is 17 dead.", "17", "the fire service"),
        ("The army's figure for enemy dead is 320.", "320", "The army"),
        ("The union's forecast is for losses of $40 million.", "$40 million", "The union"),
        ("The toll stands at 52, per the provincial government.", "52", "the provincial government"),
        ("Insurers are bracing for claims of $900 million.", "$900 million", "Insurers"),
        ("On its site the BlackHeron gang claims to hold records of 26,000 people.", "26,000", "the BlackHeron gang"),
    ],
)  # fmt: skip
def test_who_holds_an_estimate_gives_the_figure(text: str, number: str, name: str) -> None:
    assert figure(text, number).chain[0].name == name


def test_a_revised_estimate_is_its_holders_inside_what_a_paper_says() -> None:
    text = "The lender more than doubled its estimate of losses to $40 million, according to a filing."
    chain = figure(text, "$40 million").chain
    assert [link.name for link in chain[:-1]] == ["The lender", "a filing"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Police recovered 50 firearms.", "50"),
        ("The bank raised its rate to 5 percent.", "5 percent"),
        ("The company cut its workforce to 2,000.", "2,000"),
        ("The council raised the number of buses to 40.", "40"),
        ("The bank gives 40 percent of its profit to charity.", "40 percent"),
        ("The hospital gave 300 families food.", "300"),
        ("The toll from the earthquake rose to 52.", "52"),
    ],
)
def test_an_actor_is_no_speaker(text: str, number: str) -> None:
    assert [link.role for link in figure(text, number).chain] == ["outlet"]


def test_what_is_measured_is_no_speaker() -> None:
    assert [link.role for link in figure("Turnout stood at 61%, down from 68%.", "61%").chain] == ["outlet"]


def test_an_outlet_that_is_not_stated_is_null() -> None:
    (claim,) = figures("The blast killed 12 people.", outlet=None)
    assert [(link.name, link.role) for link in claim.chain] == [(None, "outlet")]


def test_a_link_marks_the_words_that_name_it() -> None:
    text = "The blast killed 12 people, Dario Penk said."
    link = figure(text, "12").chain[0]
    assert text[slice(link.start, link.end)] == "Dario Penk"


def test_a_posts_author_carries_its_figures() -> None:
    text = "Over 40 aircraft hit.\n— Anna (@anna_x) June 1, 2025"
    post = Segment(
        0, 21, "post", author="Anna", handle="anna_x", published="2025-06-01", signature=(22, len(text))
    )
    drawn = read(report(text, segments=[post]))
    (claim,) = [c for c in drawn.claims if c.kind == "figure"]
    assert [(link.name, link.role) for link in claim.chain] == [("Anna (@anna_x)", "post"), OUTLET]


@pytest.mark.parametrize(
    ("text", "said_at"),
    [
        ("The blast killed 12 people, Dario Penk said on Sunday.", ("2025-06-01", "2025-06-01")),
        ("The blast killed 12 people, Dario Penk said.", None),
        ("The blast killed 12 people.", ("2025-06-02", "2025-06-02")),
    ],
)
def test_when_it_was_said(text: str, said_at: tuple[str, str] | None) -> None:
    assert figure(text, "12").said_at == said_at


# Statements


@pytest.mark.parametrize(
    ("text", "words", "stance"),
    [
        ("“We will rebuild every crane,” Oona Brandt said.", "We will rebuild every crane", "statement"),
        ("Oona Brandt said the harbour would reopen.", "the harbour would reopen", "statement"),
        (
            "Belmora denied that its guns had shelled the hospital.",
            "its guns had shelled the hospital",
            "denial",
        ),
        ("The union demanded that the firm reopen the yard.", "the firm reopen the yard", "demand"),
    ],
)
def test_what_is_shown_in_words(text: str, words: str, stance: str) -> None:
    (claim,) = statements(text)
    assert words in text[claim.start : claim.end]
    assert claim.stance == stance


def test_the_frame_of_a_figure_is_no_statement() -> None:
    assert statements("Dario Penk said the blast killed 12 people.") == ()


def test_the_frame_of_a_frame_is_no_statement() -> None:
    assert statements("Reuters reported that officials said the blast killed 12 people.") == ()


def test_a_demand_is_demanded_and_an_intention_planned() -> None:
    (demand,) = statements("The union demanded that the firm reopen the yard.")
    assert demand.modality == "demanded"


def test_a_statement_has_a_chain() -> None:
    (claim,) = statements("“We will rebuild every crane,” Oona Brandt said.")
    assert [link.name for link in claim.chain] == ["Oona Brandt", "Calder Courier"]
