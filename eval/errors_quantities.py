"""Prints where the quantities differ from a labelled set, grouped by cause; writes the system's lines for a scorer.

    python eval/errors_quantities.py TEXTS GOLD [--out SYSTEM] [--group value|unit|change|extra]

TEXTS holds {"id", "text"} a line, GOLD {"id", "quantities": [{"value": n | [low, high], "change", "unit"}]}; SYSTEM
gets {"id", "quantities": [{"low", "high", "bound", "unit", "thing"}]}. Each text is read as one segment.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from pathlib import Path
from typing import Any

from rashomon.annotate import load_parser
from rashomon.measure import count_things, find_quantities
from rashomon.model import Document, Quantity, Segment, Settings

_CHANGE = {
    "exact": "=", "range": "=", "about": "~", "at_least": ">", "more_than": ">", "at_most": "<", "less_than": "<",
    "up": "up", "down": "down",
}  # fmt: skip


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The JSON of each line that is not empty."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def one_segment(row: dict[str, Any]) -> Document:
    """The document of one labelled text."""
    text = row["text"]
    return Document(row["id"], text, "", row["id"], row["id"], (Segment(0, len(text), "paragraph"),))


def ends(quantity: Quantity) -> tuple[float, ...]:
    """The numbers that the words state: one for a point or an open interval, two for a range."""
    found = [x for x in (quantity.low, quantity.high) if x is not None]
    return tuple(found[:1]) if len(set(found)) == 1 else tuple(found)


def same_value(gold: Any, quantity: Quantity) -> bool:
    """Whether a labelled value, a number or a pair, is the quantity's."""
    wanted = tuple(gold) if isinstance(gold, list) else (gold,)
    found = ends(quantity)
    return len(wanted) == len(found) and all(
        math.isclose(a, b, rel_tol=1e-5, abs_tol=1e-8) for a, b in zip(wanted, found, strict=True)
    )


def same_unit(gold: str, quantity: Quantity) -> bool:
    """Whether the labelled unit is the quantity's, or else its last word the thing's lemma."""
    if quantity.unit:
        return quantity.unit == gold.lower()
    lemma = quantity.thing.lemma.lower() if quantity.thing else "-"
    return gold.lower().split()[-1] == lemma.split()[-1]


def named(quantity: Quantity) -> str | None:
    """The unit, else the lemma of the thing counted."""
    return quantity.unit or (quantity.thing.lemma if quantity.thing else None)


def compare(text: str, gold: list[dict[str, Any]], found: list[Quantity]) -> list[tuple[str, str]]:
    """(group, line) of each difference in one text."""
    rows = []
    left = list(found)
    for g in gold:
        fits = [q for q in left if same_value(g["value"], q)]
        if not fits:
            rows.append(("value", f"missed {g['value']} {g['change']} {g['unit']}"))
            continue
        best = max(fits, key=lambda q: 2 * same_unit(g["unit"], q) + (_CHANGE[q.bound] == g["change"]))
        left.remove(best)
        if not same_unit(g["unit"], best):
            rows.append(
                (
                    "unit",
                    f"{g['unit']!r} read as {named(best)!r}: {text[best.start : best.end]}",
                )
            )
        if _CHANGE[best.bound] != g["change"]:
            rows.append(
                (
                    "change",
                    f"{g['change']} read as {best.bound}: {text[max(0, best.start - 25) : best.end + 12]!r}",
                )
            )
    rows += [
        (
            "extra",
            f"{ends(q)} {q.unit or (q.thing and q.thing.lemma)}: {text[max(0, q.start - 25) : q.end + 20]!r}",
        )
        for q in left
    ]
    return rows


def main() -> None:
    """Read the labelled set, print its differences, and write the system's lines where asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("texts", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--group", choices=("value", "unit", "change", "extra"))
    options = parser.parse_args()
    gold = {row["id"]: row["quantities"] for row in read_lines(options.gold)}
    documents = [one_segment(row) for row in read_lines(options.texts)]
    lines, groups = [], Counter[str]()
    for document, annotation in zip(
        documents, load_parser(Settings().model).annotate(documents), strict=True
    ):
        found = list(count_things(document, annotation, find_quantities(document)))
        lines.append({"id": document.id, "quantities": [_line(q) for q in found]})
        rows = compare(document.text, gold[document.id], found)
        groups.update(group for group, _ in rows)
        shown = [f"   {group:7}{line}" for group, line in rows if options.group in {None, group}]
        if shown:
            print(f"{document.id}: {document.text[:300]}", *shown, sep="\n")
    print(dict(groups))
    if options.out:
        options.out.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


def _line(quantity: Quantity) -> dict[str, Any]:
    thing = {"lemma": quantity.thing.lemma} if quantity.thing else None
    return {
        "low": quantity.low,
        "high": quantity.high,
        "bound": quantity.bound,
        "unit": quantity.unit,
        "thing": thing,
    }


if __name__ == "__main__":
    main()
