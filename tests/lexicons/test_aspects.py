"""aspects.toml: every example is read as its aspect, every word stands where it says, and the order has no circles."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from rashomon.knowledge.aspects import FRAMES, load_aspects
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.units import units
from rashomon.lexicons import load
from tests.claim.texts import figures

ROWS: list[dict[str, Any]] = load("aspects")["entry"]
FLAGS = {"cumulative", "person", "exclusive", "standing"}
FIELDS = {"name", "within", "needs", "family", "example", *FLAGS, *FRAMES}


def entries() -> list[Any]:
    """Every entry; a name that stands several times is numbered."""
    seen: Counter[str] = Counter()
    found = []
    for row in ROWS:
        seen[row["name"]] += 1
        number = f"-{seen[row['name']]}" if seen[row["name"]] > 1 else ""
        found.append(pytest.param(row, id=row["name"] + number))
    return found


@pytest.mark.parametrize("row", entries())
def test_the_example_is_read_as_its_aspect(row: dict[str, Any]) -> None:
    assert row["name"] in [c.aspect for c in figures(row["example"])]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_an_entry_has_known_fields(row: dict[str, Any]) -> None:
    assert set(row) <= FIELDS
    assert any(frame in row for frame in FRAMES)


def test_every_word_is_written_as_it_is_looked_up() -> None:
    words = [word for row in ROWS for frame in FRAMES for word in row.get(frame, ())]
    assert [w for w in words if w != w.lower() or w != w.strip()] == []


def test_only_phrases_and_verbs_with_particles_have_blanks() -> None:
    frames = [frame for frame in FRAMES[:-1] if frame not in ("object", "subject")]
    words = [word for row in ROWS for frame in frames for word in row.get(frame, ())]
    assert [w for w in words if " " in w] == []


@pytest.mark.parametrize("frame", FRAMES)
def test_a_word_has_one_unconditional_aspect_in_a_frame(frame: str) -> None:
    told: dict[str, set[str]] = {}
    for row in ROWS:
        if "needs" not in row:
            for word in row.get(frame, ()):
                told.setdefault(word, set()).add(row["name"])
    assert {word: sorted(names) for word, names in told.items() if len(names) > 1} == {}


@pytest.mark.parametrize("frame", FRAMES)
def test_no_entry_says_a_word_twice(frame: str) -> None:
    assert [(r["name"], w) for r in ROWS for w, n in Counter(r.get(frame, ())).items() if n > 1] == []


def test_wider_aspects_exist() -> None:
    names = {row["name"] for row in ROWS}
    assert {wider for row in ROWS for wider in row.get("within", ())} <= names


def test_no_aspect_is_inside_itself() -> None:
    aspects = load_aspects()
    assert [name for name, aspect in aspects.by_name.items() if name in aspect.within] == []


def test_the_closure_is_complete() -> None:
    aspects = load_aspects()
    for aspect in aspects.by_name.values():
        for wider in aspect.within:
            assert set(aspects.get(wider).within) <= set(aspect.within), aspect.name


def test_needs_are_kinds_or_units() -> None:
    kinds = load_kinds().by_name
    measures = {unit.kind for unit in units().values()}
    for row in ROWS:
        for need in row.get("needs", ()):
            known = measures if need.startswith("unit:") else {*kinds, "kind:none"}
            assert need.removeprefix("unit:") in known, row["name"]


def test_entries_of_one_name_agree() -> None:
    """An entry that holds for some things only has the family and flags of the others of its name."""
    said: dict[str, set[tuple[Any, ...]]] = {}
    for row in ROWS:
        said.setdefault(row["name"], set()).add((row.get("family"), *(row.get(f) for f in sorted(FLAGS))))
    assert [name for name, ways in said.items() if len(ways) > 1] == []
