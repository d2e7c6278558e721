"""The stories that the likeness is fitted to, as records. The format is described in eval/likeness/DATASHEET.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

FOLDER = Path(__file__).with_name("likeness")
_STORY = re.compile(r"^##### ", re.MULTILINE)
_REPORT = re.compile(r"^=== ", re.MULTILINE)
_HEAD = re.compile(r"(?P<outlet>[^|]+) \| (?P<date>\d{4}-\d\d-\d\d)\s*")
_MARK = re.compile(r"\{(?P<words>[^{}|]+)\|(?P<key>[a-z0-9_.-]+)(?:\|(?P<time>[a-z]))?\}")


class Mark(msgspec.Struct, frozen=True):
    """A marked figure: code points `start`:`end` of its report, the `key` of what it measures, its letter of time."""

    start: int
    end: int
    words: str
    key: str
    time: str | None = None


class Report(msgspec.Struct, frozen=True):
    """One report without its marks, and the marks in order."""

    outlet: str
    date: str
    text: str
    marks: tuple[Mark, ...]


class Story(msgspec.Struct, frozen=True):
    """The reports of one invented event. A key means the same in all of them, and nothing in another story."""

    name: str
    reports: tuple[Report, ...]


def read_stories(folder: Path = FOLDER) -> Iterator[Story]:
    """Every story of the folder's files, in the order of the files' names; raises ValueError where one is not in the
    format.
    """
    for path in sorted(folder.glob("*.txt")):
        for block in _STORY.split(path.read_text(encoding="utf-8"))[1:]:
            name, _, body = block.partition("\n")
            reports = tuple(read_report(name, marked) for marked in _REPORT.split(body)[1:])
            yield Story(name.strip(), reports)


def read_report(story: str, marked: str) -> Report:
    """One report of `story`, from its line of outlet and day on."""
    first, _, body = marked.partition("\n")
    head = _HEAD.fullmatch(first)
    if head is None:
        raise ValueError(f"{story}: no outlet and day in: {first}")
    text, marks = read_marks(body.strip() + "\n")
    if re.search(r"[{}]", text):
        raise ValueError(f"{story}: a mark that cannot be read in the report of {head['outlet']}")
    return Report(head["outlet"], head["date"], text, marks)


def read_marks(marked: str) -> tuple[str, tuple[Mark, ...]]:
    """The plain text and where its figures stand."""
    plain, marks, position, length = [], [], 0, 0
    for found in _MARK.finditer(marked):
        before, words = marked[position : found.start()], found["words"]
        start = length + len(before)
        marks.append(Mark(start, start + len(words), words, found["key"], found["time"]))
        plain += [before, words]
        length = start + len(words)
        position = found.end()
    return "".join([*plain, marked[position:]]), tuple(marks)
