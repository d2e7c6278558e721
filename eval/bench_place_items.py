"""Places of short news items of our own: `python -m eval.bench_place_items`.

eval/places.tsv holds invented items in two styles (news of epidemics; local papers of small towns). In a text,
`[Paris=US/Texas]` is a place to be found and put there (country, unit that is it or holds it; nothing behind "=" asks
for the span alone); `{Marburg}` is no place. A demonym is none either way.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from rashomon.annotate import load_parser
from rashomon.entity import find_entities
from rashomon.knowledge.gazetteer import load_gazetteer
from rashomon.knowledge.gazetteer_layout import fold
from rashomon.measure import find_places
from rashomon.model import Document, Place, Segment, Settings

FILE = Path(__file__).with_name("places.tsv")
_MARK = re.compile(r"\[([^\]=]+)=([A-Z]{2})?(?:/([^\]]+))?\]|\{([^}]+)\}")


class Expected(msgspec.Struct, frozen=True):
    """A name in an item: where it should lie, or that it is no place (`country` "-")."""

    start: int
    end: int
    country: str
    unit: str


class Item(msgspec.Struct, frozen=True):
    """One invented report."""

    style: str
    document: Document
    names: tuple[Expected, ...]


def items() -> Iterator[Item]:
    """The items of the file."""
    with FILE.open(encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE), start=1):
            names, text, at = [], "", 0
            for mark in _MARK.finditer(row["text"]):
                text += row["text"][at : mark.start()]
                name = mark[1] or mark[4]
                where = "-" if mark[4] else mark[2] or ""
                names.append(Expected(len(text), len(text) + len(name), where, mark[3] or ""))
                text, at = text + name, mark.end()
            text += row["text"][at:]
            segments = (Segment(0, len(text), "paragraph"),)
            document = Document(
                f"item-{number}", text, "", "items", "d", segments, outlet=row["outlet"] or None
            )
            yield Item(row["style"], document, tuple(names))


def verdict(expected: Expected, places: tuple[Place, ...]) -> str:
    """ "right", or what is wrong with a name."""
    at = next((p for p in places if p.start < expected.end and expected.start < p.end), None)
    if expected.country == "-":
        return f"spurious: {at.name}, {at.kind}, {at.country}" if at and not at.demonym else "right"
    if at is None:
        return "missed"
    if abs(at.start - expected.start) > 4 or abs(at.end - expected.end) > 10:
        return f"span: {at.start - expected.start} {at.end - expected.end}"
    if not expected.country:
        return "right"
    gazetteer = load_gazetteer()
    above = [c.entry for c in gazetteer.find(at.name) if c.entry.key == at.key]
    units = {h.name for e in above for h in (e, *gazetteer.holders(e))} or {at.name}
    inside = not expected.unit or any(fold(expected.unit) in fold(unit) for unit in units)
    if at.lat is not None and at.country == expected.country and inside:
        return "right"
    return f"wrong: {at.name}, {at.kind}, {sorted(units)}, {at.country}"


def main() -> None:
    """Print the errors and the share that is right, by style."""
    everything = list(items())
    annotations = load_parser(Settings().model).annotate([item.document for item in everything])
    right, total, kinds = Counter[str](), Counter[str](), Counter[str]()
    for item, annotation in zip(everything, annotations, strict=True):
        document = item.document
        places = find_places(document, annotation, find_entities(document, annotation))
        for name in item.names:
            said = verdict(name, places)
            total[item.style] += 1
            right[item.style] += said == "right"
            kinds[said.partition(":")[0]] += 1
            if said != "right":
                text = document.text
                around = text[max(0, name.start - 25) : name.start] + "<" + text[name.start : name.end] + ">"
                sys.stdout.write(f"{document.id} {said}: …{around}{text[name.end : name.end + 25]}…\n")
        for place in places:
            if not place.demonym and not any(place.start < n.end and n.start < place.end for n in item.names):
                where = f"{place.name}, {place.kind}, {place.country}, {place.because[0].rule}"
                sys.stdout.write(f"{document.id} extra: {document.text[place.start : place.end]} ({where})\n")
    for style in total:
        share = 100 * right[style] / total[style]
        sys.stdout.write(f"{style}: {right[style]} of {total[style]} names right ({share:.1f} %)\n")
    sys.stdout.write(f"{dict(kinds)}\n")


if __name__ == "__main__":
    main()
