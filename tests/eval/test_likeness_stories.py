"""The stories that the likeness is fitted to can be read, and their marks stand where their words are."""

from __future__ import annotations

import re
from datetime import date

import pytest

from eval.likeness_source import FOLDER, Story, read_marks, read_report, read_stories


@pytest.fixture(scope="module")
def stories() -> tuple[Story, ...]:
    return tuple(read_stories())


def test_every_story_is_read_once(stories: tuple[Story, ...]) -> None:
    headed = sum(path.read_text(encoding="utf-8").count("##### ") for path in sorted(FOLDER.glob("*.txt")))
    assert stories
    assert len({s.name for s in stories}) == len(stories) == headed


def test_every_story_has_reports_to_compare(stories: tuple[Story, ...]) -> None:
    assert not [s.name for s in stories if len(s.reports) < 2 or not any(r.marks for r in s.reports)]


def test_every_day_is_a_day(stories: tuple[Story, ...]) -> None:
    assert all(date.fromisoformat(r.date) for s in stories for r in s.reports)


def test_every_key_is_well_formed(stories: tuple[Story, ...]) -> None:
    marks = [(s.name, m) for s in stories for r in s.reports for m in r.marks]
    assert not [(n, m) for n, m in marks if not re.fullmatch(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*", m.key)]


def test_every_mark_holds_its_words(stories: tuple[Story, ...]) -> None:
    reports = [(s.name, r) for s in stories for r in s.reports]
    assert not [(n, m) for n, r in reports for m in r.marks if r.text[m.start : m.end] != m.words]
    assert not [(n, m) for n, r in reports for m in r.marks if m.words != m.words.strip()]


def test_marks_are_taken_out() -> None:
    text, marks = read_marks("Of {56|hurt|b}, {nine|hurt.hospital} stayed.")
    assert text == "Of 56, nine stayed."
    assert [(m.start, m.end, m.key, m.time) for m in marks] == [
        (3, 5, "hurt", "b"),
        (7, 11, "hurt.hospital", None),
    ]


@pytest.mark.parametrize(
    "marked", ["Harbour Post, 4 March\nNone.", "Harbour Post | 2024-03-04\nAt least {14 people} drowned."]
)
def test_what_is_not_in_the_format_is_told(marked: str) -> None:
    with pytest.raises(ValueError, match="invented-001"):
        read_report("invented-001", marked)
