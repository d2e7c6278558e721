"""Edits of a golden ledger's text: the fields that list what the program misses, and not a byte besides."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

MISS = "expected_miss"
FALSE = "expected_false_conflicts"
_HEADER = re.compile(r"^\[\[?[^\]]+\]\]?\s*$")
_VALUE = re.compile(r'^(\w+) = "((?:[^"\\]|\\.)*)"')


def rewritten(text: str, misses: Mapping[str, str], false_conflicts: Sequence[str]) -> str:
    """`text` with `misses` by row ("claim w1", "pair w1 c1") and the false conflicts, each where it belongs."""
    top, *tables = _tables(text)
    head = _without(top, FALSE)
    if false_conflicts:
        _append(head, [f"{FALSE} = [\n", *(f"  {_string(line)},\n" for line in false_conflicts), "]\n"])
    for table in tables:
        lines = _without(table, MISS)
        miss = misses.get(row_name(lines))
        if miss:
            _append(lines, [f"{MISS} = {_string(miss)}\n"])
        head += lines
    return "".join(head)


def row_name(lines: Sequence[str]) -> str:
    """How a table's row is called: its kind and its id, or the ids of a pair."""
    kind = lines[0].strip().strip("[]")
    fields = dict(m.groups() for line in lines if (m := _VALUE.match(line)))
    return f"pair {fields['left']} {fields['right']}" if kind == "pair" else f"{kind} {fields.get('id', '')}"


def _tables(text: str) -> Iterator[list[str]]:
    """The lines before the first table, then those of each table."""
    lines: list[str] = []
    for line in text.splitlines(keepends=True):
        if _HEADER.match(line):
            yield lines
            lines = []
        lines.append(line)
    yield lines


def _without(lines: Sequence[str], key: str) -> list[str]:
    """The lines but for the field `key`: a string on one line, or a list whose last line is its bracket."""
    kept: list[str] = []
    inside = False
    for line in lines:
        if inside:
            inside = line.strip() != "]"
        elif line.startswith(f"{key} = "):
            inside = line.strip().endswith("[")
        else:
            kept.append(line)
    return kept


def _append(lines: list[str], more: Sequence[str]) -> None:
    """Put `more` behind the last field, before blank lines and comments that belong to what follows."""
    at = max(i for i, line in enumerate(lines) if line.strip() and not line.startswith("#")) + 1
    lines[at:at] = more


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
