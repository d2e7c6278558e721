"""Looking up what a figure measures, and the order of aspects."""

from __future__ import annotations

import pytest

from rashomon.knowledge.aspects import Frame, load_aspects
from rashomon.knowledge.kinds import load_kinds

ASPECTS = load_aspects()
KINDS = load_kinds()


@pytest.mark.parametrize(
    ("frame", "word", "aspect"),
    [
        ("object", "kill", "killed"),
        ("object", "Kill", "killed"),
        ("subject", "die", "killed"),
        ("noun", "death", "killed"),
        ("of", "killing", "killed"),
        ("state", "dead", "killed"),
        ("object", "decimate", "struck"),
        ("object", "hit", "struck"),
        ("subject", "kill", None),
        ("object", "sing", None),
    ],
)
def test_a_word_in_a_frame(frame: Frame, word: str, aspect: str | None) -> None:
    found = ASPECTS.find(frame, word, None)
    assert (found and found.name) == aspect


@pytest.mark.parametrize(
    ("word", "kind", "aspect"),
    [
        ("lose", "soldier", "killed"),
        ("lose", "vessel", "destroyed"),
        ("fire", "worker", "laid_off"),
        ("fire", "missile", "launched"),
        ("hit", "drone", "downed"),
        ("hit", "building", "struck"),
        ("recover", "body", "killed"),
        ("recover", "firearm", "seized"),
    ],
)
def test_what_a_word_means_depends_on_what_is_counted(word: str, kind: str, aspect: str) -> None:
    found = ASPECTS.find("object", word, KINDS.by_name[kind])
    assert found is not None
    assert found.name == aspect


def test_what_a_word_means_depends_on_the_unit() -> None:
    assert ASPECTS.find("noun", "damage", None, "money") == ASPECTS.get("damage")
    assert ASPECTS.find("noun", "damage", None, "time") is None


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        ("destroyed", "damaged"),
        ("damaged", "struck"),
        ("destroyed", "struck"),
        ("killed", "casualties"),
        ("arrested", "detained"),
    ],
)
def test_the_order(narrow: str, wide: str) -> None:
    assert ASPECTS.narrower(narrow, wide)
    assert not ASPECTS.narrower(wide, narrow)


def test_nothing_is_narrower_than_itself_or_than_nothing() -> None:
    assert not ASPECTS.narrower("killed", "killed")
    assert not ASPECTS.narrower(None, "killed")
    assert not ASPECTS.narrower("killed", None)


def test_the_order_is_transitive() -> None:
    names = list(ASPECTS.by_name)
    for low in names:
        for middle in ASPECTS.get(low).within:
            assert all(ASPECTS.narrower(low, high) for high in ASPECTS.get(middle).within)


def test_an_aspect_that_the_lexicon_lacks_stands_alone() -> None:
    assert (ASPECTS.get("restore").name, ASPECTS.get("restore").within) == ("restore", ())
    assert ASPECTS.get(None).name == ""


def test_damage_and_loss_are_amounts_of_one_family() -> None:
    assert ASPECTS.money("damage")
    assert ASPECTS.money("loss")
    assert not ASPECTS.money("cost")
    assert not ASPECTS.money(None)


def test_a_slip_of_the_lemma_is_mended_by_the_form() -> None:
    assert ASPECTS.base("reconnecte", "reconnected") == "reconnect"
    assert ASPECTS.base("kill", "killed") == "kill"


def test_the_subject_decides_where_an_entry_says_so() -> None:
    thief, venue = KINDS.by_name["thief"], KINDS.by_name["venue"]
    found = [ASPECTS.find("object", "take", KINDS.by_name["artwork"], None, thief)]
    found.append(ASPECTS.find("object", "hold", KINDS.by_name["person"], None, venue))
    assert [aspect and aspect.name for aspect in found] == ["stolen", "capacity"]
