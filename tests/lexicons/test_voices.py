"""voices.toml: what kind of voice the source of every example is."""

from __future__ import annotations

from collections import Counter
from typing import Any, get_args

import pytest

from rashomon.claim.voices.voice_role import role_of
from rashomon.lexicons import load
from rashomon.link.origins import is_crowd
from rashomon.model import Entity
from rashomon.model.claim import Role
from tests.claim.texts import figures

ROWS: list[dict[str, Any]] = load("voices")["entry"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_the_example_is_said_by_such_a_voice(row: dict[str, Any]) -> None:
    (claim,) = figures(row["example"])
    assert [link.role for link in claim.chain] == [row["name"], "outlet"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_every_word_names_such_a_voice(row: dict[str, Any]) -> None:
    assert [word for word in row["words"] if role_of(f"the {word}", None) != row["name"]] == []


def test_names_are_roles_and_words_stand_once() -> None:
    assert {row["name"] for row in ROWS} <= set(get_args(Role))
    words = [word for row in ROWS for word in row["words"]]
    assert [w for w, n in Counter(words).items() if n > 1] == []


def test_a_person_is_a_speaker_whatever_the_words() -> None:
    assert role_of("police chief Dario Penk", Entity("e", "Dario Penk", "person", ((0, 1),))) == "speaker"
    assert role_of("Dario Penk", None) == "speaker"


def test_a_crowd_is_nobody_that_another_report_could_mean() -> None:
    crowd = load("voices")["crowd"]
    (claim,) = figures(crowd["example"])
    assert is_crowd(claim.chain[0].name or "")
    assert [word for word in crowd["words"] if not (is_crowd(word) and is_crowd(f"Local {word}"))] == []
    assert not is_crowd("Helle Aaberg")
    assert not is_crowd("the Port Authority")
