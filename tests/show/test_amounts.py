"""Numbers and envelopes in words."""

from __future__ import annotations

import pytest

from rashomon.model import Claim
from rashomon.show.amounts import amount, envelope, number
from tests.show import ledgers


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (41, "41"),
        (8000, "8,000"),
        (7e9, "7 billion"),
        (1.18e9, "1.18 billion"),
        (1_234_567, "1,234,567"),
        (1_000_000_123, "1,000,000,123"),
        (1.5, "1.5"),
        (0.25, "0.25"),
        (2e12, "2 trillion"),
        (0, "0"),
    ],
)
def test_a_number_loses_no_digit(value: float, words: str) -> None:
    assert number(value) == words


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (7e9, "dollar", "$7 billion"),
        (3, "euro", "€3"),
        (34, "percentage", "34%"),
        (1.5, "year", "1.5 years"),
        (1, "year", "1 year"),
        (130, "kilometre per hour", "130 kilometres per hour"),
        (12, "square metre", "12 square metres"),
        (6, "foot", "6 feet"),
        (9, None, "9"),
    ],
)
def test_an_amount_bears_its_unit(value: float, unit: str | None, words: str) -> None:
    assert amount(value, unit) == words


def test_an_open_end_is_said_and_nothing_is_filled_in() -> None:
    claims = {c.id: c for c in ledgers.raid().stories[0].claims}
    ends = envelope([claims["c1dead"], claims["c2dead"]])
    assert ends is not None
    assert ends.words() == "9 to 14, or more"
    assert (ends.low.claims, ends.high.claims) == (("c1dead",), ("c2dead",))


def test_statements_have_no_envelope() -> None:
    assert envelope([c for c in ledgers.raid().stories[0].claims if c.kind == "statement"]) is None


def test_an_envelope_of_days_says_the_unit_once() -> None:
    doc = ledgers.document("d", "It took 3 to 9 days.", None, None)
    ends = envelope([ledgers.claim(doc, "c", "3 to 9 days", low=3.0, high=9.0, bound="range", unit="day")])
    assert ends is not None
    assert ends.words() == "3 to 9 days"


def test_an_end_that_nobody_said_bears_the_words_it_stands_for() -> None:
    doc = ledgers.document("d", "Dozens died, or 120, or 24, or at least 30.", None, None)
    dozens = ledgers.claim(doc, "c1", "Dozens", low=24.0, high=99.0, bound="range", vague=True)
    more = ledgers.claim(doc, "c2", "120", low=120.0)
    said = ledgers.claim(doc, "c3", "24", low=24.0)
    open_end = ledgers.claim(doc, "c4", "at least 30", low=30.0, high=None, bound="at_least")
    found = [envelope(claims) for claims in ([dozens], [dozens, more], [dozens, said], [dozens, open_end])]
    assert [e.words() for e in found if e] == [
        "“Dozens”, 24 to 99",
        "24, for “Dozens” to 120",
        "24 to 99, for “Dozens”",
        "“Dozens”, 24 to 99, or more",
    ]


def _claims(*stated: tuple[str, float, str]) -> list[Claim]:
    doc = ledgers.document("d", "; ".join(words for words, _, _ in stated), None, None)
    return [ledgers.claim(doc, words, words, low=value, unit=unit) for words, value, unit in stated]


@pytest.mark.parametrize(
    ("stated", "words"),
    [
        ([("3 months", 3, "month"), ("six weeks", 6, "week"), ("42 days", 42, "day")], "6 weeks to 3 months"),
        ([("90 minutes", 90, "minute"), ("two hours", 2, "hour")], "90 minutes to 2 hours"),
        ([("800 metres", 800, "metre"), ("2 miles", 2, "mile")], "800 metres to 2 miles"),
        ([("two weeks", 2, "week"), ("14 days", 14, "day")], "2 weeks"),
    ],
)
def test_ends_are_ordered_in_one_unit_and_written_in_their_own(
    stated: list[tuple[str, float, str]], words: str
) -> None:
    ends = envelope(_claims(*stated))
    assert ends is not None
    assert ends.words() == words


def test_degrees_are_ordered_by_their_heat() -> None:
    ends = envelope(_claims(("95 °F", 95, "fahrenheit"), ("40 °C", 40, "celsius")))
    assert ends is not None
    assert (ends.low.claims, ends.high.claims) == (("95 °F",), ("40 °C",))


def test_one_length_in_two_units_is_set_by_both() -> None:
    ends = envelope(_claims(("3 months", 3, "month"), ("six weeks", 6, "week"), ("42 days", 42, "day")))
    assert ends is not None
    assert (ends.low.claims, ends.high.claims) == (("six weeks", "42 days"), ("3 months",))


def test_money_without_a_currency_gets_no_sign() -> None:
    doc = ledgers.document("d", "They lost 200 million, or $7 billion.", None, None)
    lost = ledgers.claim(doc, "c1", "200 million", low=2e8, unit="money")
    named = ledgers.claim(doc, "c2", "$7 billion", low=7e9, unit="dollar")
    ends = envelope([lost, named])
    assert ends is not None
    assert ends.words() == "200 million to $7 billion"


def test_the_highest_number_and_an_open_end_are_two_things() -> None:
    """ "At least nine" allows more than 14, but it is not who says 14."""
    claims = {c.id: c for s in ledgers.raid().stories for c in s.claims}
    ends = envelope((claims["c1dead"], claims["c2dead"]))
    assert ends is not None
    assert (ends.high.value, ends.high.open, ends.high.claims, ends.high.beyond) == (
        14,
        False,
        ("c2dead",),
        ("c1dead",),
    )
    alone = envelope((claims["c1dead"],))
    assert alone is not None
    assert (alone.high.open, alone.high.beyond, alone.words()) == (True, (), "9 or more")
