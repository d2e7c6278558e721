"""Bench of figures and times without the parser: `make bench-figures`, or
`python eval/bench_figures.py [FOLDER or FILE.txt …] [--rounds 3] [--rivals FOLDER]`.

Prints sentences and words a CPU-second of `find_quantities` and of quantities and times together, and, where they are
installed, of quantulum3 (quantities) and dateparser's search (times) over the same sentences in the same run. Reads the
invented reports of examples/ and eval/stories/ unless told otherwise. Needs no network: `make bench-figures` puts the
rivals into build/rivals, which is outside the environment and behind it in the search for modules; they are never
dependencies.
"""

from __future__ import annotations

import argparse
import importlib
import re
import sys
import time
import warnings
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from types import ModuleType

from rashomon.measure import find_quantities, find_times
from rashomon.model import Document, Segment

_SENTENCE = re.compile(r"(?<=[.!?])[\"”’]?\s+(?=[\"“‘A-Z0-9])")


def read_documents(paths: Iterable[Path]) -> list[Document]:
    """Each text file as one document, a segment a line, its first line (the date) left out."""
    files = sorted(file for path in paths for file in (path.rglob("*.txt") if path.is_dir() else [path]))
    return [_document(file) for file in files]


def _document(file: Path) -> Document:
    text = file.read_text(encoding="utf-8")
    segments = tuple(
        Segment(match.start(), match.end(), "paragraph")
        for match in re.finditer(r"[^\n]+", text)
        if match.start() > 0
    )
    published = re.match(r"date (\d{4}-\d\d-\d\d)", text)
    return Document(
        file.name, text, "", str(file), file.name, segments, published=published[1] if published else None
    )


def sentences(documents: Sequence[Document]) -> list[str]:
    """The documents' sentences, cut plainly, for the rivals that read one at a time."""
    lines = (document.text[s.start : s.end] for document in documents for s in document.segments)
    return [part for line in lines for part in _SENTENCE.split(line) if part.strip()]


def timed(work: Callable[[], object], rounds: int) -> float:
    """The least CPU time in seconds of so many rounds, after one to warm up."""
    work()
    times = []
    for _ in range(rounds):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)


def main() -> None:
    """Read the texts, run each reader over them, print a row each."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path, default=[Path("examples"), Path("eval/stories")])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--rivals", type=Path, default=Path("build/rivals"))
    options = parser.parse_args()
    sys.path.append(str(options.rivals))
    warnings.simplefilter("ignore")  # the rivals' own
    documents = read_documents(options.paths)
    parts = sentences(documents)
    words = sum(len(part.split()) for part in parts)
    print(
        f"{len(documents)} documents, {len(parts)} sentences, {words} words; CPU time, best of {options.rounds}"
    )

    def report(name: str, work: Callable[[], object], rounds: int = options.rounds) -> None:
        seconds = timed(work, rounds)
        print(f"{name:28}{len(parts) / seconds:10,.0f} sentences/s{words / seconds:12,.0f} words/s")

    report("our quantities", lambda: [find_quantities(document) for document in documents])
    report("our times", lambda: [find_times(document) for document in documents])
    report("our quantities and times", lambda: [(find_quantities(d), find_times(d)) for d in documents])
    quantulum, dates = rival("quantulum3.parser"), rival("dateparser.search")
    # The rivals are slow: a sample of every so many sentences, scaled to the whole.
    readers: list[tuple[str, Callable[[str], object] | None, int]] = [
        ("quantulum3", quantulum.parse if quantulum else None, 300),
        ("dateparser", dates.search_dates if dates else None, 60),
    ]
    for name, read, size in readers:
        sample = parts[:: max(1, len(parts) // size)]
        if read is None:
            print(f"{name:28}not installed here: make bench-figures puts it into build/rivals")
            continue
        seconds = timed(partial(_each, read, sample), 1)
        count = sum(len(part.split()) for part in sample)
        print(f"{name:28}{len(sample) / seconds:10,.0f} sentences/s{count / seconds:12,.0f} words/s")


def _each(read: Callable[[str], object], parts: Sequence[str]) -> list[object]:
    return [read(part) for part in parts]


def rival(module: str) -> ModuleType | None:
    """The module where it is installed in this environment."""
    try:
        return importlib.import_module(module)
    except ImportError:
        return None


if __name__ == "__main__":
    main()
