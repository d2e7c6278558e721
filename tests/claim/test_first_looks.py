"""A look at the words comes before the expressions: whatever an expression matches holds one of its words."""

from __future__ import annotations

import pytest

from rashomon.claim.scopes import order, setting
from rashomon.claim.things import population
from rashomon.knowledge.wording import any_in

EXTENTS = (
    "12 died here, 40 in the parish of Lamas alone, 3 in this school, 5 at that one site, 6 from our camp",
    "in our county",
    "in my town",
    "worldwide",
    "globally",
    "nationwide",
    "countrywide",
    "around the globe",
    "across the border",
    "elsewhere",
    "in neighbouring Galicia",
    "in nearby Lamas",
    "in adjacent streets",
    "further north",
    "in a separate blast",
    "in another village",
)
OFFENDERS = (
    "not including the gunman",
    "did not count the attackers",
    "excluding the driver",
    "apart from the pilot",
    "besides the bomber",
    "in addition to the shooter",
    "other than the suspect",
    "as well as the hijackers",
    "plus the attacker",
    "among them the gunman",
)
OLDER = (
    "an earlier toll of",
    "a previous count of",
    "initial reports of",
    "a preliminary figure of",
    "the first estimate of",
    "an original number of",
    "outdated statements of",
    "police originally said",
    "at first, ",
    "revised from ",
)


@pytest.mark.parametrize("words", EXTENTS)
def test_no_extent_is_passed_by(words: str) -> None:
    found = (population._LOCAL, population._ELSEWHERE, population._EVERYWHERE)
    assert any(pattern.search(words) for pattern in found)
    assert any_in(f"It was {words.lower()}.", population._EXTENT_WORDS)


@pytest.mark.parametrize("words", OFFENDERS)
def test_no_offender_is_passed_by(words: str) -> None:
    assert population._WITHOUT.search(words) or population._WITH.search(words)
    assert any_in(words.lower(), population._OFFENDER_WORDS)


@pytest.mark.parametrize("words", OLDER)
def test_no_older_figure_is_passed_by(words: str) -> None:
    assert order._OLDER.search(words)
    assert any_in(words.lower(), order._OLD_WORDS)


@pytest.mark.parametrize("kind", [*setting._KINDS, "city", "town", "village", "capital"])
def test_no_place_taken_up_is_passed_by(kind: str) -> None:
    assert setting._TAKEN_UP.search(f"12 died in the {kind}")
    assert any_in(f"12 died in the {kind}", setting._NOUNS)


def test_most_sentences_are_passed_by() -> None:
    said = "twelve people died when a bridge fell, police said."
    gates = (setting._NOUNS, population._EXTENT_WORDS, population._OFFENDER_WORDS, order._OLD_WORDS)
    assert not any(any_in(said, words) for words in gates)
