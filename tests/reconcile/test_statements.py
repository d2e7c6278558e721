"""How statements relate: one utterance twice, a denial and what it denies."""

from __future__ import annotations

from tests.reconcile.claims import (
    relate,
    statement,
    wordings,
)


def test_two_voices_are_not_one_utterance_though_the_words_are() -> None:
    words = "We will rebuild every single crane"
    left, right = statement("a", words, "Brandt"), statement("b", words, "Penk")
    assert relate(left, right, texts=wordings(left, right)) is None


def test_two_sayings_of_one_voice_are_not_one_utterance() -> None:
    left = statement("a", "We will rebuild every single crane", "Brandt")
    right = statement("b", "The harbour reopens on Monday morning", "Brandt")
    assert relate(left, right, texts=wordings(left, right)) is None


def test_a_denial_is_a_conflict_with_what_it_denies() -> None:
    said = statement("a", "Belmora shelled the hospital twice", "Dresk")
    denied = statement("b", "Belmora never shelled the hospital", "Keld", stance="denial", about=said.id)
    found = relate(said, denied, texts=wordings(said, denied))
    assert found is not None
    assert (found.relation, found.code, found.compatible, found.same_origin) == (
        "conflict",
        "denied",
        False,
        False,
    )


def test_a_doubt_is_no_relation() -> None:
    said = statement("a", "Belmora shelled the hospital twice", "Dresk")
    doubt = statement("b", "Nobody has shown that a shell fell there", "Keld", stance="doubt", about=said.id)
    assert relate(said, doubt, texts=wordings(said, doubt)) is None
