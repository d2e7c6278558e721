"""Documents per CPU-second: all of Rashomon's stages beside en_core_web_sm's full pipeline as `spacy.load`
gives it.

    python eval/bench_annotate.py [FILE.jsonl] [--documents 40] [--rounds 3] [--floor 1.5]

One process; the same texts; the two take turns, so that a busy machine slows both; the best round of each
counts. Without a file the examples are read, as often as it takes. The stages' shares follow, and what it
costs to start. Fails below the floor.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from rashomon import pipeline
from rashomon.annotate import load_parser
from rashomon.model import Document, Settings
from rashomon.read import read_paths

EXAMPLES = Path(__file__).parents[1] / "examples"
MODEL = Settings().model
STAGES = {
    "entity": ("find_entities",),
    "attribute": ("attribute",),
    "quantities": ("find_quantities", "count_things"),
    "times": ("find_times",),
    "places": ("find_places",),
    "claim": ("draw_claims", "unread_sentences"),
}


def texts(path: Path | None, wanted: int) -> list[str]:
    """`wanted` texts from a JSON Lines file or, repeated, from the examples."""
    if path is None:
        found = [document.text for document in read_paths([str(EXAMPLES)])[0]]
        return (found * (wanted // len(found) + 1))[:wanted]
    with path.open("rb") as lines:
        return [msgspec.json.decode(line)["text"] for line, _ in zip(lines, range(wanted), strict=False)]


def measured(work: Callable[[], object]) -> float:
    """The CPU seconds that `work` takes, in all threads of this process."""
    began = time.process_time()
    work()
    return time.process_time() - began


def read(given: Sequence[str]) -> tuple[Document, ...]:
    """The texts as documents, through a file as the command reads them."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "texts.jsonl"
        rows = ({"id": str(n), "text": text, "published": "2025-06-02"} for n, text in enumerate(given))
        file.write_bytes(b"".join(msgspec.json.encode(row) + b"\n" for row in rows))
        return read_paths([str(file)])[0]


def timed(shares: dict[str, float]) -> None:
    """Have the pipeline's stages add what they take to `shares`."""
    for stage, names in STAGES.items():
        for name in names:
            work = getattr(pipeline, name)

            def clocked(*given: Any, _work: Any = work, _stage: str = stage, **options: Any) -> Any:
                began = time.process_time()
                result = _work(*given, **options)
                shares[_stage] += time.process_time() - began
                return result

            setattr(pipeline, name, clocked)


def main() -> int:
    """Print the figures; 1 where the floor is missed."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("file", nargs="?", type=Path)
    options.add_argument("--documents", type=int, default=40)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--floor", type=float, default=1.5)
    chosen = options.parse_args()
    given = texts(chosen.file, chosen.documents)
    start = time.process_time()
    parser = load_parser(MODEL)
    start = time.process_time() - start
    import spacy

    nlp = spacy.load(MODEL)
    theirs, ours = [], []
    shares: dict[str, float] = defaultdict(float)
    timed(shares)
    for _ in range(chosen.rounds + 1):
        spent = measured(lambda: list(nlp.pipe(given)))
        shares.clear()
        reading = time.process_time()
        documents = read(given)
        parsing = time.process_time()
        annotations = list(parser.annotate(documents))
        rest = time.process_time()
        for document, annotation in zip(documents, annotations, strict=True):
            pipeline.draw(document, annotation)
        done = time.process_time()
        theirs.append(spent)
        ours.append((done - reading, {"read": parsing - reading, "annotate": rest - parsing, **shares}))
    size = sum(map(len, given)) / len(given)
    best, parts = min(ours[1:], key=lambda o: o[0])
    ratio = min(theirs[1:]) / best
    print(f"{len(given)} documents of {size:,.0f} characters, best of {chosen.rounds} rounds, one process")
    for name, spent in (("spaCy, full pipeline", min(theirs[1:])), ("Rashomon, all stages", best)):
        print(
            f"{name}  {len(given) / spent:6.1f} documents a CPU-second {1000 * spent / len(given):7.1f} ms each"
        )
    for stage, spent in parts.items():
        print(f"  {stage:<12} {1000 * spent / len(given):7.2f} ms")
    print(f"start (import, load)  {start:6.1f} CPU-seconds")
    print(f"first round, nothing met before: ratio {theirs[0] / ours[0][0]:.2f}")
    print(f"ratio {ratio:.2f}, floor {chosen.floor}, aim 2")
    return int(ratio < chosen.floor)


if __name__ == "__main__":
    sys.exit(main())
