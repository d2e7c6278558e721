"""Run the times over a labelled set and print what is wrong, by kind.

``errors_times.py TEXTS GOLD OUT [--parse]``: TEXTS and GOLD are JSON Lines (``{"id", "text", "published"?}`` and
``{"id", "times": [{"start", "end", "type", "value"}]}``); OUT gets the system's lines for a scorer.
Works on errors, never on scores: each line shows gold and system in their words.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path

from rashomon.annotate import load_parser
from rashomon.measure import find_times
from rashomon.model import Document, Settings, Timex
from rashomon.read import read_paths

Row = dict[str, object]


def main(texts: str, gold_file: str, out: str, *options: str) -> None:
    """Print misses, false alarms, wrong spans and wrong values of every document."""
    documents, _ = read_paths([texts])
    golds = {
        row["id"]: row["times"]
        for row in map(json.loads, Path(gold_file).read_text(encoding="utf-8").splitlines())
    }
    annotations = [None] * len(documents)
    if "--parse" in options:
        annotations = list(load_parser(Settings().model).annotate(documents))  # type: ignore[arg-type]
    begun = time.process_time()
    found = {
        document.id: find_times(document, annotation)
        for document, annotation in zip(documents, annotations, strict=True)
    }
    spent = time.process_time() - begun
    words = sum(len(document.text.split()) for document in documents)
    print(f"{words / spent:,.0f} words a CPU-second", file=sys.stderr)
    with Path(out).open("w", encoding="utf-8") as file:
        for name, times in found.items():
            rows = [{"start": t.start, "end": t.end, "type": t.type, "value": t.value} for t in times]
            file.write(json.dumps({"id": name, "times": rows}) + "\n")
    kinds: Counter[str] = Counter()
    for document in documents:
        kinds += _errors(document, golds.get(document.id, []), found[document.id])
    print(kinds)


def _errors(document: Document, golds: list[dict[str, object]], system: tuple[Timex, ...]) -> Counter[str]:
    kinds: Counter[str] = Counter()
    taken: set[int] = set()
    text = document.text
    for gold in golds:
        start, end = int(str(gold["start"])), int(str(gold["end"]))
        over = [t for t in system if t.start < end and start < t.end and t.start not in taken]
        around = text[max(0, start - 50) : end + 40].replace("\n", " ")
        words = f"{text[start:end]!r} {gold['type']} {gold['value']}"
        if not over:
            kinds["missed"] += 1
            print(f"missed  {document.id} {words} :: {around}")
            continue
        best = max(over, key=lambda t: min(t.end, end) - max(t.start, start))
        taken.add(best.start)
        said = f"{text[best.start : best.end]!r} {best.type} {best.value} [{best.because[0].rule}]"
        kinds["right span"] += (best.start, best.end) == (start, end)
        kinds["right value"] += best.value == gold["value"]
        if (best.start, best.end) != (start, end):
            print(f"span    {document.id} {words} != {said} :: {around}")
        if best.value != gold["value"]:
            print(f"value   {document.id} ({document.published}) {words} != {said} :: {around}")
    for t in system:
        if t.start not in taken:
            kinds["false"] += 1
            around = text[max(0, t.start - 50) : t.end + 40].replace("\n", " ")
            print(
                f"false   {document.id} {text[t.start : t.end]!r} {t.type} {t.value} [{t.because[0].rule}] :: {around}"
            )
    return kinds


if __name__ == "__main__":
    main(*sys.argv[1:])
