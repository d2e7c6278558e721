"""The labelled stories: what is committed is what their sources say, and every span holds its words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from eval.compile_stories import CODES, HEADER, doubts, rows
from eval.story_source import HERE, Story, read_story

SOURCES = sorted((HERE / "source").glob("*.story"))


def lines(path: Path, story: str) -> list[dict[str, Any]]:
    records = [json.loads(line) for line in path.read_text(encoding="utf8").splitlines()]
    return [x for x in records if (x.get("story") or x["left"].partition("/")[0]) == story]


@pytest.fixture(params=SOURCES, ids=lambda path: path.stem)
def story(request: pytest.FixtureRequest) -> Story:
    return read_story(request.param)


def test_the_compiled_files_are_up_to_date(story: Story) -> None:
    folder = HERE / story.split
    for name, records in zip(("reports", "figures", "pairs"), rows(story), strict=True):
        assert lines(folder / f"{name}.jsonl", story.name) == records


def test_every_span_holds_its_words(story: Story) -> None:
    for figure in lines(HERE / story.split / "figures.jsonl", story.name):
        path = HERE / story.split / "reports" / story.name / f"{figure['report']}.txt"
        header, text = (content := path.read_text(encoding="utf8"))[:16], content[16:]
        assert header == HEADER.format(date=story.dates[figure["report"]])
        assert text[figure["start"] : figure["end"]] == figure["text"]


def test_every_reason_belongs_to_its_relation(story: Story) -> None:
    assert all(pair.code in CODES[pair.relation] for pair in story.pairs)
    assert not [x for x in doubts(story) if " are " in x]


def test_both_halves_have_stories_of_many_kinds() -> None:
    kinds = {(found.split, found.kind) for found in map(read_story, SOURCES)}
    assert {split for split, _ in kinds} == {"dev", "gate"}
    assert len({kind for _, kind in kinds}) >= 12
