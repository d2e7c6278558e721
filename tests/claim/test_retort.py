"""A sentence that is only a number and its voice answers the figure before it."""

from __future__ import annotations

import pytest

from rashomon.claim.bare.retort import retort
from tests.claim.texts import figure, figures


@pytest.mark.parametrize(
    ("sentence", "number", "voice"),
    [
        ("No, says the minister: 44.", "44", "the minister"),
        ("Sixty, says the mayor.", "Sixty", "the mayor"),
        ("Just 120, sniffed the firm.", "120", "the firm"),
        ("It was 6,000, insist the police.", "6,000", "the police"),
        ("The mayor says 60.", "60", None),
        ("Sixty died, says the mayor.", "Sixty", None),
        ("Of the dead, 60 were women, says the mayor.", "60", None),
    ],
)
def test_a_sentence_of_a_number_and_its_voice(sentence: str, number: str, voice: str | None) -> None:
    start = sentence.index(number)
    span = retort(sentence, (0, len(sentence)), start, start + len(number))
    assert (sentence[slice(*span)] if span else None) == voice


def test_a_retort_measures_what_it_answers() -> None:
    text = "The union says 85 miners were killed. No, says the interior minister: 44."
    found = figure(text, "44")
    assert (found.aspect, found.chain[0].name) == ("killed", "the interior minister")
    text = "Some 400 trains were cancelled, the union said. Just 120, sniffed the company."
    found = figure(text, "120")
    assert (found.aspect, found.chain[0].name) == ("cancelled", "the company")


def test_an_answer_to_another_question_does_not_go_back_before_it() -> None:
    text = "The union says 40 miners died. How many ran? The ministry admits 22."
    rules = [s.rule for c in figures(text) if text[c.start : c.end] == "22" for s in c.because]
    assert "ellipsis" not in rules


def test_a_number_of_another_size_beside_the_bare_one_ends_the_search() -> None:
    text = (
        "The mayor said 14 died. The minister says the clinic has 400 free beds. Its director says it has 12."
    )
    rules = [s.rule for c in figures(text) if text[c.start : c.end] == "12" for s in c.because]
    assert "ellipsis" not in rules


def test_a_bare_amount_takes_the_time_it_is_paid_for() -> None:
    text = "The firm says drivers earn $61,000 a year. The union says it is $42,000."
    one, two = figures(text)
    assert (two.unit, two.aspect) == (one.unit, one.aspect)
