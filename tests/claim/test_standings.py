"""claim/aspects/standings.py: whose share of a vote a poll gives."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure

SHARES = [
    ("A poll put the Reform League on 34 percent.", "34 percent", "Reform League"),
    ("The Social Union stands at 26 percent in the polls.", "26 percent", "Social Union"),
    ("The survey has the Greens at 9 percent, with the Liberals on 7 percent.", "7 percent", "Liberals"),
    ("In the survey 34% of voters would choose the Reform League.", "34%", "Reform League"),
    ("If there were a vote now, 31 percent would vote for the Union.", "31 percent", "Union"),
]


@pytest.mark.parametrize(("text", "words", "whose"), SHARES)
def test_the_share_is_the_party_s(text: str, words: str, whose: str) -> None:
    claim = figure(text, words)
    assert claim.aspect == "votes_won"
    assert claim.scope.actor == whose
    assert claim.modality == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "The bank put growth at 3 percent before the election.",
        "Exit polls put turnout at 62 percent.",
        "The Reform League stands at 26 percent.",
        "In the poll 54 percent of voters would back the ban.",
    ],
)
def test_what_is_no_share_of_votes(text: str) -> None:
    words = text.split(" percent", maxsplit=1)[0].rsplit(" ", 1)[1] + " percent"
    assert figure(text, words).aspect != "votes_won"


def test_whose_it_is_behind_the_share() -> None:
    text = "The League stands at 26 percent in the polls, against 34 percent for the Union."
    assert figure(text, "34 percent").scope.actor == "Union"
