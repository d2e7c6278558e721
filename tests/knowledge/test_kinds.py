"""Which nouns name the same kind of thing, and which kind holds which."""

from __future__ import annotations

import pytest

from rashomon.knowledge.kinds import Fit, load_kinds

KINDS = load_kinds()


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("serviceman", "soldier"),
        ("troop", "soldier"),
        ("House", "home"),
        ("police officer", "officer"),
        ("quark", None),
        ("", None),
        (None, None),
    ],
)
def test_a_noun_names_its_kind(noun: str | None, kind: str | None) -> None:
    found = KINDS.of(noun)
    assert (found and found.name) == kind


def test_two_words_win_over_one() -> None:
    found = KINDS.of("missile", ("russian", "cruise"))
    assert found is not None
    assert found.name == "cruise_missile"


@pytest.mark.parametrize(
    ("left", "right", "fit"),
    [
        ("house", "home", "same"),
        ("bomber", "aircraft", "narrower"),
        ("aircraft", "bomber", "wider"),
        ("soldier", "person", "narrower"),
        ("soldier", "child", "apart"),
        ("drone", "aircraft", "apart"),
        ("bomber", "quark", "unknown"),
        ("quark", "quark", "unknown"),
    ],
)
def test_how_two_kinds_fit(left: str, right: str, fit: Fit) -> None:
    assert KINDS.fit(KINDS.of(left), KINDS.of(right)) == fit


def test_fit_is_mutual() -> None:
    swapped = {"same": "same", "narrower": "wider", "wider": "narrower", "apart": "apart"}
    for one in KINDS.by_name.values():
        for two in KINDS.by_name.values():
            assert KINDS.fit(two, one) == swapped[KINDS.fit(one, two)]


def test_a_kind_is_what_is_above_it() -> None:
    bomber = KINDS.of("bomber")
    assert KINDS.is_a(bomber, "bomber")
    assert KINDS.is_a(bomber, "aircraft")
    assert not KINDS.is_a(bomber, "person")
    assert not KINDS.is_a(None, "person")


def test_the_nearest_wider_kind_comes_first() -> None:
    assert KINDS.by_name["bomber"].wider == ("warplane", "aircraft")


def test_bare_wide_words_are_loose() -> None:
    assert KINDS.by_name["aircraft"].loose
    assert not KINDS.by_name["person"].loose
