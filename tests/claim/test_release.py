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
