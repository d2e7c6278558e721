"""Those in hospital are the injured of a report that tells of no others."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure


@pytest.mark.parametrize(
    ("text", "words", "aspect"),
    [
        ("Two people died in the crash and 19 were taken to hospital.", "19", "injured"),
        ("Doctors treated 19 people after the blast.", "19", "injured"),
        ("The crash injured 30 people; 19 were taken to hospital.", "19", "hospitalised"),
        ("The outbreak has put people in beds: 19 were taken to hospital.", "19", "hospitalised"),
        ("Some 19 patients were admitted to hospital.", "19", "hospitalised"),
    ],
)
def test_the_injured_of_a_report(text: str, words: str, aspect: str) -> None:
    assert figure(text, words).aspect == aspect


def test_the_step_is_told() -> None:
    claim = figure("Two people died in the crash and 19 were taken to hospital.", "19")
    assert "hospital" in [b.rule for b in claim.because]


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("The ministry reported 340 new cases of cholera.", "infected"),
        ("Doctors reported 340 new cases on Friday.", "infected"),
        ("The state has seen 340 cases of valley bronchitis.", "infected"),
        ("The prosecutor expects to file 340 illegal entry cases.", "cases"),
        ("The court hears 340 immigration cases a week.", "cases"),
    ],
)
def test_cases_are_of_illness_only_in_a_report_of_it(text: str, aspect: str) -> None:
    assert figure(text, "340").aspect == aspect
