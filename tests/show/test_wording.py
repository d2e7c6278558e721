"""Claims in words."""

from __future__ import annotations

import msgspec
import pytest

from rashomon.model import ChainLink, Claim
from rashomon.show.joined import Joined, claim_short_ids, join
from rashomon.show.ties import plain_reason
from rashomon.show.wording import measure_words, quoted, telling, value_words
from tests.show import ledgers

TEXT = (
    "Forty or more tanks, the brigade said. Perhaps as many as 50 tanks. Penk feared 60 tanks. Some 7 died."
)
DOCUMENT = ledgers.document("d", TEXT, "Wire", None)


def joined(*claims: Claim) -> Joined:
    story = ledgers.story((DOCUMENT,), claims, ())
    return join(story, claim_short_ids(ledgers.Ledger((story,))))


def tanks(words: str, **more: object) -> Claim:
    return ledgers.claim(DOCUMENT, f"c{words}", words, low=40.0, aspect="destroyed", thing="tanks", **more)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("over the river", "“over the river”"),
        ("“over the river”", "“over the river”"),
        ('"over the river"', "“over the river”"),
        ("“No,” he said. “Never.”", "“No,” he said. “Never.”"),
        ("that it was “over”", "“that it was “over””"),
    ],
)
def test_words_stand_in_one_pair_of_marks(words: str, shown: str) -> None:
    assert quoted(words) == shown


def test_a_hedge_before_and_after_the_number_is_quoted_with_it() -> None:
    after = tanks("Forty", hedge="or more")
    before = tanks("50", hedge="as many as")
    assert value_words(joined(after, before), after) == "Forty or more"
    assert value_words(joined(after, before), before) == "as many as 50"


@pytest.mark.parametrize(
    ("voices", "told"),
    [
        ((), "Wire itself says 60"),
        (("Penk",), "Wire has Penk saying 60"),
        (("The brigade", "Moen"), "Wire has the brigade, through Moen, saying 60"),
        (("he",), "Wire has him saying 60"),
        ((ChainLink(None, None, None, "unnamed"),), "Wire has a source it does not name saying 60"),
        ((ChainLink("Lise Okafor", None, None, "post"),), "Wire has a post by Lise Okafor saying 60"),
    ],
)
def test_who_says_what_is_a_clause(voices: tuple[str | ChainLink, ...], told: str) -> None:
    claim = tanks("60", voices=voices)
    assert telling(joined(claim), claim) == told


@pytest.mark.parametrize(
    ("modality", "stance", "told"),
    [
        ("forecast", "statement", "Wire has Penk expecting 60"),
        ("demanded", "demand", "Wire has Penk demanding 60"),
        ("likely", "statement", "Wire has Penk saying 60 (likely)"),
        ("asserted", "denial", "Wire has Penk denying 60"),
    ],
)
def test_a_forecast_is_not_told_as_a_count(modality: str, stance: str, told: str) -> None:
    claim = tanks("60", voices=("Penk",), modality=modality, stance=stance)
    assert telling(joined(claim), claim) == told


def test_people_are_named_where_the_aspect_counts_people_and_nothing_is_named() -> None:
    claim = ledgers.claim(DOCUMENT, "c", "7", low=7.0, aspect="killed")
    assert measure_words(joined(claim), (claim,)) == "people killed"


def test_what_was_not_read_is_said() -> None:
    claim = ledgers.claim(DOCUMENT, "c", "7", low=7.0)
    assert measure_words(joined(claim), (claim,)) == "a figure (what is measured was not read)"


@pytest.mark.parametrize("lead", ["*place*: ", "place: ", "place – ", ""])
def test_a_reason_is_told_without_its_code(lead: str) -> None:
    pair = ledgers.compare("a", "b", "different-measure", "place")
    assert plain_reason(msgspec.structs.replace(pair, reason=f"{lead}one is for Vell")) == "one is for Vell"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (
            "one is for 2025-06-01 to 2025-06-03, the other for 2025-07-09",
            "one is for 1–3 June 2025, the other for 9 July 2025",
        ),
        ("one is for 1998-01-01 to 1998-12-31", "one is for 1998"),
        ("one counts up to 2025-06-01T09:30", "one counts up to 1 June 2025, 09:30"),
    ],
)
def test_days_in_a_reason_are_told_in_words(written: str, shown: str) -> None:
    pair = ledgers.compare("a", "b", "different-measure", "day")
    assert plain_reason(msgspec.structs.replace(pair, reason=f"day: {written}")) == shown


def test_a_range_is_quoted_with_the_word_that_makes_it_one() -> None:
    document = ledgers.document("r", "Between  10 and 15 people died, and in between 7 fled.", "Wire", None)
    both = ledgers.claim(document, "c1", "10 and 15", low=10.0, aspect="killed")
    seven = ledgers.claim(document, "c2", "7", low=7.0, aspect="displaced")
    story = ledgers.story((document,), (both, seven), ())
    told = join(story, claim_short_ids(ledgers.Ledger((story,))))
    assert value_words(told, both) == "Between 10 and 15"
    assert value_words(told, seven) == "7"
