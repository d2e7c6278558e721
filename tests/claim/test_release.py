"""Press releases: who speaks in them where nobody else does."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure

BODY = "The fire in the harbour killed 12 people."


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Calder Harbour Police — media release", "Calder Harbour Police"),
        ("PRESS RELEASE No. 41\nMinistry of Ports, Calder", "Ministry of Ports"),
        ("Press release: Norbury Fire Service", "Norbury Fire Service"),
        ("Cholera: weekly figures\nIssued by the Norbury Health Office, 4 May", "Norbury Health Office"),
        ("Statement by the Norbury Fire Service", "Norbury Fire Service"),
        ("Measles bulletin no. 14 — Norbury Health Office, Calder", "Norbury Health Office"),
        ("Norbury Fire Service | Daily update", "Norbury Fire Service"),
        ("Press statement no. 3, Calder Police District, 1 May 2026", "Calder Police District"),
        ("CALDER WATER AGENCY\nNEWS RELEASE – April 13", "CALDER WATER AGENCY"),
        ("Relief Agency for the Coast - Situation report 4", "Relief Agency for the Coast"),
    ],
)
def test_a_body_speaks_in_what_it_puts_out(title: str, body: str) -> None:
    claim = figure(f"{title}\n\n{BODY}", "12")
    assert [(link.name, link.role) for link in claim.chain][:1] == [(body, "party")]
    assert claim.chain[0].start is not None


@pytest.mark.parametrize(
    "title",
    [
        "Fire in the harbour",
        "Minister issues statement on the fire.",
        "The press release came late",
        "Fire update: Norbury Fire Service counts the houses",
    ],
)
def test_other_titles_name_no_voice(title: str) -> None:
    assert [link.role for link in figure(f"{title}\n\n{BODY}", "12").chain] == ["outlet"]


def test_whom_a_release_quotes_speaks_for_himself() -> None:
    claim = figure(f"Press release: Norbury Fire Service\n\n{BODY[:-1]}, Dario Penk said.", "12")
    assert [link.name for link in claim.chain][:1] == ["Dario Penk"]


@pytest.mark.parametrize(
    ("title", "text", "body"),
    [
        ("Quist Energy Statement on the Ruling", "We have 12 branches. Quist is safe.", "Quist Energy"),
        ("Quist Energy – service update 11", "• Homes off: 12\n• Stations: 40", "Quist Energy"),
        ("Ministry of Ports\nWeekly storm damage report, week 31", "Sunk: 12\nHurt: 40", "Ministry of Ports"),
        ("MINISTRY OF PORTS\n\nInformation note on the fire", "Detained: 12\nHurt: 40", "MINISTRY OF PORTS"),
        (
            "Quist Energy leak update #4",
            "- Recovered: 12 men\n- Staff: 40\n\nQuist's own estimate is lower.",
            "Quist Energy",
        ),
        ("Update for customers – Quist Mutual", "We hold 12 branches. Quist is safe.", "Quist Mutual"),
        (
            "Notice of an incident",
            "In May Quist Dental Partners discovered a leak. We told 12 patients. Quist Dental Partners regrets it.",
            "Quist Dental Partners",
        ),
    ],
)
def test_a_body_without_a_bodys_noun_speaks_as_we_or_in_rows(title: str, text: str, body: str) -> None:
    assert figure(f"{title}\n\n{text}", "12").chain[0].name == body


def test_a_happening_puts_nothing_out() -> None:
    text = "Quist Dam – daily update\n\n• Homes off: 12\n• Stations: 40"
    assert [link.role for link in figure(text, "12").chain] == ["outlet"]


def test_a_report_on_a_firm_is_not_the_firms() -> None:
    text = "Quist Energy leak update\n\nThe leak hurt 12 men. Quist said nothing."
    assert [link.role for link in figure(text, "12").chain] == ["outlet"]


def test_whom_a_paper_reports_does_not_go_on_in_it() -> None:
    text = "Press release: Norbury Fire Service\n\nThe police report that 40 came. 12 engines are on site."
    assert figure(text, "12").chain[0].name == "Norbury Fire Service"
