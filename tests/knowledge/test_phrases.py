"""Set phrases: every form of a verb, gaps, and where a phrase ends."""

from __future__ import annotations

import pytest

from rashomon.knowledge.phrases import forms_of, phrasebook, places_of_words, words_of_phrase


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("lose", {"lose", "loses", "losing", "lost"}),
        ("strip", {"strip", "strips", "stripping", "stripped"}),
        ("carry", {"carry", "carries", "carrying", "carried"}),
        ("crush", {"crush", "crushes", "crushing", "crushed"}),
        ("visit", {"visit", "visits", "visiting", "visited"}),
        ("flee", {"flee", "flees", "fleeing", "fled"}),
    ],
)
def test_the_forms_of_a_verb(verb: str, forms: set[str]) -> None:
    assert forms_of(verb) == forms


@pytest.mark.parametrize(
    ("phrase", "text", "matched"),
    [
        ("{lose} ~ lives", "lost their lives there", "lost their lives"),
        ("{lose} ~ lives", "Losing lives", "Losing lives"),
        ("{lose} ~ lives", "lost a great many more lives", None),
        ("in ~ hospital", "in two nearby hospital wards", "in two nearby hospital"),
        ("power/light to", "light to the town", "light to"),
        ("out of", "out", None),
    ],
)
def test_a_phrase_matches_words(phrase: str, text: str, matched: str | None) -> None:
    book = phrasebook([(phrase, "aspect", ())])
    words = words_of_phrase(text, 0, len(text))
    places = places_of_words(text, 0, len(text))
    found = book.at(words, 0)
    assert (text[places[0][0] : places[found[0][1] - 1][1]] if found else None) == matched


def test_the_longer_phrase_comes_first() -> None:
    book = phrasebook([("in custody", "detained", ()), ("in custody of kidnappers", "kidnapped", ())])
    words = words_of_phrase("in custody of kidnappers", 0, 24)
    assert [phrase.aspect for phrase, _ in book.at(words, 0)] == ["kidnapped", "detained"]
