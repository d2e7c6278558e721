"""Attributions of a JSON Lines file for the scorer: python eval/run_attribution.py TEXTS > SYSTEM.

TEXTS is what `rashomon annotate` reads. Only reading, parsing, entities and attribution run.
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec

from rashomon.annotate.parser import load_parser
from rashomon.attribute import attribute
from rashomon.entity import find_entities
from rashomon.model import Settings
from rashomon.read import read_paths


def main(texts: str) -> None:
    """Write the system's lines to standard output."""
    documents, refusals = read_paths([texts])
    for refusal in refusals:
        print(refusal, file=sys.stderr)
    parser = load_parser(Settings().model)
    given = _given(Path(texts))
    for document, annotation in zip(documents, parser.annotate(documents), strict=True):
        found = attribute(document, annotation, find_entities(document, annotation))
        line = {"id": given.get(document.text, document.id), "sha256": document.sha256, "attributions": found}
        print(msgspec.json.encode(line).decode())


def _given(texts: Path) -> dict[str, str]:
    """Text → the id in the file, which the scorer asks for."""
    rows = (
        msgspec.json.decode(line) for line in texts.read_text(encoding="utf-8").splitlines() if line.strip()
    )
    return {row["text"]: row["id"] for row in rows}


if __name__ == "__main__":
    main(sys.argv[1])
