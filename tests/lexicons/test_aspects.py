"""aspects_*.toml: every example is read as its aspect, every word stands where it says; the order has no circles."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest

from rashomon.knowledge.aspects import FRAMES, LEXICONS, PHRASES, load_aspects
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.units import units
from rashomon.lexicons import load
from tests.claim.texts import figures

ROWS: list[dict[str, Any]] = [row for name in LEXICONS for row in load(name)["entry"]]
FLAGS = {"cumulative", "person", "exclusive", "standing", "measured", "firm", "vague"}
FIELDS = {"name", "within", "needs", "by", "family", "example", *FLAGS, *FRAMES, *PHRASES}


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
    assert any(frame in row for frame in (*FRAMES, *PHRASES))


def test_every_word_is_written_as_it_is_looked_up() -> None:
    words = [word for row in ROWS for frame in FRAMES for word in row.get(frame, ())]
    assert [w for w in words if w != w.lower() or w != w.strip()] == []


def test_only_phrases_and_verbs_with_particles_have_blanks() -> None:
    frames = [frame for frame in FRAMES if frame not in ("object", "subject", "for", "at")]
    words = [word for row in ROWS for frame in frames for word in row.get(frame, ())]
    assert [w for w in words if " " in w] == []


@pytest.mark.parametrize("frame", FRAMES)
def test_a_word_has_one_unconditional_aspect_in_a_frame(frame: str) -> None:
    told: dict[str, set[str]] = {}
    for row in ROWS:
        if "needs" not in row and "by" not in row:
            for word in row.get(frame, ()):
                told.setdefault(word, set()).add(row["name"])
    assert {word: sorted(names) for word, names in told.items() if len(names) > 1} == {}


@pytest.mark.parametrize("frame", [*FRAMES, *PHRASES])
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
    kinds = {*load_kinds().by_name, "kind:none", "count"}
    measures = {unit.kind for unit in units().values()}
    for row in ROWS:
        for need in row.get("needs", ()):
            known = measures if need.startswith("unit:") else kinds
            assert need.removeprefix("unit:").removeprefix("not:") in known, row["name"]
        assert set(row.get("by", ())) <= kinds, row["name"]


def test_only_the_first_entry_of_a_name_has_its_flags() -> None:
    seen: set[str] = set()
    late = []
    for row in ROWS:
        if row["name"] in seen and ({"family", "within", *FLAGS} & set(row)):
            late.append(row["name"])
        seen.add(row["name"])
    assert late == []


@pytest.mark.parametrize("frame", PHRASES)
def test_a_phrase_is_words_forms_and_gaps(frame: str) -> None:
    phrases = [phrase for row in ROWS for phrase in row.get(frame, ())]
    assert [p for p in phrases if not re.fullmatch(r"[a-z0-9'’/{}~ -]+", p) or p.split()[0] == "~"] == []


@pytest.mark.parametrize("frame", PHRASES)
def test_a_phrase_without_conditions_has_one_aspect(frame: str) -> None:
    told: dict[tuple[str, ...], set[str]] = {}
    for row in ROWS:
        for phrase in row.get(frame, ()):
            told.setdefault((phrase, *row.get("needs", ())), set()).add(row["name"])
    assert {words: sorted(names) for words, names in told.items() if len(names) > 1} == {}
