"""Documents per CPU-second of attribution: python -m eval.bench_attribution [what eval/bench_annotate.py takes].

`bench_annotate` runs all stages beside en_core_web_sm's full pipeline, the same texts in the same run; this
says besides what attribution takes of it, alone.
"""

from __future__ import annotations

import sys
import time

from eval.bench_annotate import MODEL, SHIPPED
from eval.bench_annotate import main as beside
from rashomon.annotate import load_parser
from rashomon.attribute import attribute
from rashomon.entity import find_entities
from rashomon.read import read_paths

ROUNDS = 5


def main() -> int:
    """Print both; the exit status is that of the comparison with its floor."""
    status = beside()
    documents = read_paths([str(SHIPPED[0])])[0]
    annotations = list(load_parser(MODEL).annotate(documents))
    entities = [find_entities(d, a) for d, a in zip(documents, annotations, strict=True)]
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        for document, annotation, found in zip(documents, annotations, entities, strict=True):
            attribute(document, annotation, found)
        best = min(best, time.process_time() - began)
    size = sum(len(d.text) for d in documents) / len(documents)
    each = 1000 * best / len(documents)
    print(f"attribution alone, {len(documents)} documents of {size:,.0f} characters: {each:.2f} ms each")
    return status


if __name__ == "__main__":
    sys.exit(main())
