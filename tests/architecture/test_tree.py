"""The tree stays readable: small files named after the terms of the field, and exactly the public names."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import rashomon
import rashomon.model

SOURCE = Path(rashomon.__file__).parent
LONGEST = 320
VAGUE = {"utils", "util", "helpers", "helper", "common", "core", "manager", "managers", "misc", "base"}

PUBLIC = ["__version__"]
RECORDS = [
    "Annotation",
    "Attribution",
    "Because",
    "ChainLink",
    "Claim",
    "Comparison",
    "Copy",
    "Document",
    "Entity",
    "EntityType",
    "Event",
    "GoverningTime",
    "Identity",
    "InputError",
    "Interval",
    "Ledger",
    "ListedEntity",
    "Member",
    "Name",
    "Origin",
    "Place",
    "PlaceKind",
    "Placement",
    "Quantity",
    "RashomonError",
    "Reading",
    "Refusal",
    "Scope",
    "Segment",
    "Sentence",
    "Settings",
    "SetupError",
    "Span",
    "Speaker",
    "Story",
    "StoryLedger",
    "Thing",
    "TimeAttachment",
    "Timex",
    "Token",
    "Twin",
    "UsageError",
    "Version",
    "Whole",
]


MODULES = [path for path in sorted(SOURCE.rglob("*.py")) if "__pycache__" not in path.parts]


def name_of(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def test_public_names_are_exactly_these() -> None:
    assert rashomon.__all__ == PUBLIC


def test_records_are_exactly_these() -> None:
    assert sorted(rashomon.model.__all__) == RECORDS


def test_every_promised_name_is_there() -> None:
    for package in (rashomon, rashomon.model):
        assert [name for name in package.__all__ if not hasattr(package, name)] == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_module_fits_in_the_head(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= LONGEST, f"{name_of(path)} has {lines} lines: split it by concept"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_module_is_named_after_what_it_holds(path: Path) -> None:
    words = set(path.stem.split("_")) | set(path.parent.relative_to(SOURCE).parts)
    assert not words & VAGUE, f"{name_of(path)}: name it after the concept it holds"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_module_keeps_no_state(path: Path) -> None:
    """Stages are pure: no `global`, and no list, dict or set that is built empty at the top of a module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Global)]
    empty = [
        node.lineno
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        and isinstance(node.value, ast.List | ast.Dict)
        and not (node.value.elts if isinstance(node.value, ast.List) else node.value.keys)
    ]
    assert not empty, f"{name_of(path)}: something is collected in a module's variable"
