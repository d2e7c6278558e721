"""Print what find_places misses and gets wrong on a labelled set: `python eval/errors_places.py TEXTS GOLD [OUT]`.

GOLD as in the scorer of issue 5. OUT gets the system's places, one document a line, as `rashomon annotate`
writes them.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path

from rashomon.annotate import load_parser
from rashomon.entity import find_entities
from rashomon.knowledge.gazetteer_geometry import contains_point, distance_km
from rashomon.measure.places import find_places
from rashomon.model import Annotation, Document, Place, Settings
from rashomon.read import read_paths


def parse(texts: Path) -> list[tuple[Document, Annotation]]:
    """The documents of a file, parsed."""
    documents, _ = read_paths([str(texts)])
    return list(zip(documents, load_parser(Settings().model).annotate(documents), strict=True))


def right(gold: dict[str, float], place: Place) -> bool:
    """Within 161 km, or inside the area."""
    if place.lat is None or place.lon is None:
        return False
    near = distance_km(place.lat, place.lon, gold["lat"], gold["lon"]) <= 161
    return near or (place.box is not None and contains_point(place.box, gold["lat"], gold["lon"]))


def main(texts: str, gold_file: str, out: str | None = None) -> None:
    """Read, find, print the errors by kind."""
    report(parse(Path(texts)), gold_file, out)


def report(parsed: list[tuple[Document, Annotation]], gold_file: str, out: str | None) -> None:
    """Print the errors of parsed documents."""
    gold = {
        r["id"]: r["places"]
        for r in map(json.loads, Path(gold_file).read_text(encoding="utf-8").splitlines())
    }
    missed, spurious, wrong = Counter[str](), Counter[str](), Counter[str]()
    spent = 0.0
    lines = []
    for document, annotation in parsed:
        began = time.perf_counter()
        places = find_places(document, annotation, find_entities(document, annotation))
        spent += time.perf_counter() - began
        text = document.text
        hit = set()
        for g in gold[document.id]:
            found = next((p for p in places if p.start < g["end"] and g["start"] < p.end), None)
            around = text[max(0, g["start"] - 30) : g["end"] + 30].replace("\n", " ")
            if found is None:
                missed[f"{text[g['start'] : g['end']]!r:28} …{around}…"] += 1
                continue
            hit.add(found)
            if g["lat"] is not None and not right(g, found):
                where = f"{found.name} ({found.kind}, {found.country}) gold {g['lat']:.1f} {g['lon']:.1f}"
                wrong[f"{document.id} {text[g['start'] : g['end']]!r} → {where} …{around}…"] += 1
        for place in places:
            if place not in hit:
                around = text[max(0, place.start - 30) : place.end + 30].replace("\n", " ")
                spurious[f"{text[place.start : place.end]!r:28} {place.because[0].rule} …{around}…"] += 1
        lines.append(
            json.dumps(
                {
                    "id": document.id,
                    "places": [
                        {
                            "start": p.start,
                            "end": p.end,
                            "lat": p.lat,
                            "lon": p.lon,
                            "kind": p.kind,
                            "box": p.box,
                        }
                        for p in places
                    ],
                }
            )
        )
    for title, counter in (("MISSED", missed), ("SPURIOUS", spurious), ("WRONG", wrong)):
        print(f"\n== {title} {sum(counter.values())}")
        for line, number in sorted(counter.items()):
            print(f"{number} {line}")
    print(f"\n{1000 * spent / len(parsed):.1f} ms a document")
    if out:
        Path(out).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
