"""modality.toml: how surely or when the figure of every example holds."""

from __future__ import annotations

from collections import Counter
from typing import Any, get_args

import pytest

from rashomon.lexicons import load
from rashomon.model.claim import Modality
from tests.claim.texts import figures

ROWS: list[dict[str, Any]] = load("modality")["entry"]
FRAMES = ("auxiliary", "adverb", "lemma", "noun")


UNREAD: dict[str, str] = {}  # entry → why its example is not read so yet


def entries() -> list[Any]:
    marks = {name: pytest.mark.xfail(strict=True, reason=why) for name, why in UNREAD.items()}
    return [pytest.param(row, id=row["name"], marks=marks.get(row["name"], ())) for row in ROWS]


@pytest.mark.parametrize("row", entries())
def test_the_example_has_its_modality(row: dict[str, Any]) -> None:
    assert [c.modality for c in figures(row["example"])] == [row["name"]]


def test_without_such_a_word_it_is_asserted() -> None:
    assert [c.modality for c in figures("Four bombers were destroyed.")] == ["asserted"]


def test_every_modality_but_the_plain_one_has_words() -> None:
    assert {row["name"] for row in ROWS} == set(get_args(Modality)) - {"asserted"}


@pytest.mark.parametrize("frame", FRAMES)
def test_a_word_has_one_modality_in_a_frame(frame: str) -> None:
    words = [word for row in ROWS for word in row.get(frame, ())]
    assert [w for w, n in Counter(words).items() if n > 1] == []
    assert [w for w in words if w != w.lower()] == []


def test_an_entry_has_known_fields() -> None:
    assert {key for row in ROWS for key in row} <= {"name", "example", *FRAMES}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Four bombers were probably destroyed.", "likely"),
        ("Four bombers are believed to have been destroyed.", "likely"),
        ("Some 40 people may have died.", "possible"),
        ("Officials fear 40 people have died.", "possible"),
        ("The storm will cut power to 300,000 homes.", "forecast"),
        ("The storm could leave 300,000 homes without power.", "forecast"),
        ("The mayor plans to evacuate 400 residents.", "planned"),
        ("The insurer sees losses of $40 million.", "forecast"),
        ("The valley suffered losses of $40 million.", "asserted"),
        ("The union demands that the firm release 12 workers.", "demanded"),
    ],
)
def test_words_in_other_places(text: str, wanted: str) -> None:
    assert [c.modality for c in figures(text)] == [wanted]
