"""CSV → listed entities: a person's own names, which are preferred to whatever the program would make of a text.

Columns: name, aliases (separated by ; or |), type; in this order, or in any order under a header that names them.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from rashomon.model import EntityType, ListedEntity, UsageError

_TYPES: dict[str, EntityType] = {t: t for t in get_args(EntityType)} | {
    "people": "person", "per": "person", "org": "organisation", "organization": "organisation", "body": "organisation",
    "company": "organisation", "location": "place", "loc": "place", "gpe": "place", "building": "facility",
    "vessel": "vehicle", "aircraft": "vehicle", "ship": "vehicle", "unit": "organisation",
}  # fmt: skip
_COLUMNS = ("name", "aliases", "type")
_SEPARATOR = re.compile(r"\s*[;|]\s*")


def read_entity_list(path: str) -> tuple[ListedEntity, ...]:
    """The entities of a list, in its order. Raises UsageError, with the line, for whatever cannot be meant."""
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        raise UsageError(f"--entities {path}: {reason}") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UsageError(f"--entities {path} line {line}: not UTF-8 (save it as UTF-8)") from error
    found = tuple(_rows(path, text))
    if not found:
        raise UsageError(f"--entities {path}: no entity in it (columns: name, aliases, type)")
    _refuse_twice(path, found)
    return found


def _rows(path: str, text: str) -> Iterator[ListedEntity]:
    """Each line that holds anything."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    columns: tuple[str, ...] = _COLUMNS
    try:
        for row in reader:
            cells = [" ".join(cell.split()) for cell in row]
            if not any(cells) or cells[0].startswith("#"):
                continue
            if reader.line_num == 1 and "name" in [c.lower() for c in cells]:
                columns = _named_columns(path, cells)
                continue
            yield _entity(
                path, reader.line_num, dict(zip(columns, cells, strict=False)), cells[len(columns) :]
            )
    except csv.Error as error:
        raise UsageError(f"--entities {path} line {reader.line_num}: {error}") from error


def _named_columns(path: str, cells: list[str]) -> tuple[str, ...]:
    """The columns that a header names."""
    columns = tuple(c.lower() for c in cells)
    unknown = [c for c in columns if c and c not in _COLUMNS]
    if unknown:
        raise UsageError(
            f"--entities {path} line 1: no such column: {unknown[0]} (choose from {', '.join(_COLUMNS)})"
        )
    return columns


def _entity(path: str, line: int, cells: dict[str, str], more: list[str]) -> ListedEntity:
    name, kind = cells.get("name", ""), cells.get("type", "").lower()
    if any(more):
        raise UsageError(
            f"--entities {path} line {line}: more than three columns (put quotation marks round a name with a comma)"
        )
    if not any(c.isalnum() for c in name):
        raise UsageError(f"--entities {path} line {line}: no name")
    if kind and kind not in _TYPES:
        raise UsageError(
            f"--entities {path} line {line}: no such type: {kind} (choose from {', '.join(get_args(EntityType))})"
        )
    aliases = (a for a in _SEPARATOR.split(cells.get("aliases", "")) if any(c.isalnum() for c in a))
    return ListedEntity(name, tuple(dict.fromkeys(a for a in aliases if a != name)), _TYPES.get(kind), line)


def _refuse_twice(path: str, found: tuple[ListedEntity, ...]) -> None:
    """One wording can mean one entity only."""
    lines: dict[str, int] = {}
    for entity in found:
        for wording in (entity.name, *entity.aliases):
            first = lines.setdefault(wording, entity.line)
            if first != entity.line:
                raise UsageError(
                    f"--entities {path} line {entity.line}: {wording!r} is in line {first} already"
                )
