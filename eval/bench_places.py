"""What places cost: `make bench-places` (`python -m eval.bench_places`).

Opening the gazetteer in a fresh process, its size, the memory that it takes, look-ups and whole documents a second. The
documents are the labelled stories of eval/stories/dev, parsed beforehand.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
import zlib
from pathlib import Path

from rashomon.annotate import load_parser
from rashomon.entity import find_entities
from rashomon.knowledge.gazetteer import FILE, Gazetteer, load_gazetteer
from rashomon.measure import find_places
from rashomon.model import Settings
from rashomon.read import read_paths

REPORTS = Path(__file__).parent / "stories" / "dev" / "reports"
ROUNDS = 5
_OPEN = (
    "import time; from rashomon.knowledge.gazetteer import load_gazetteer; began = time.perf_counter();"
    " load_gazetteer().find('Kyiv'); print(time.perf_counter() - began)"
)


def memory() -> float:
    """The most memory this process held so far, in MB (kilobytes on Linux, bytes on a Mac)."""
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1e6 if sys.platform == "darwin" else 1e3)


def opening() -> float:
    """Milliseconds from nothing to the first answer, the best of a few fresh processes."""
    runs = (
        subprocess.run([sys.executable, "-c", _OPEN], capture_output=True, check=True, text=True).stdout  # noqa: S603
        for _ in range(ROUNDS)
    )
    return 1000 * min(float(run) for run in runs)


def main() -> None:
    """Print the measures."""
    packed = len(zlib.compress(FILE.read_bytes())) / 1e6
    print(
        f"gazetteer: {len(load_gazetteer()):,} places, {FILE.stat().st_size / 1e6:.1f} MB, in the wheel {packed:.1f}"
    )
    print(f"opened and asked once: {opening():.1f} ms in a fresh process (to be under 100)")
    before = memory()
    gazetteer = Gazetteer(FILE)
    names = [gazetteer.entry(i).name for i in range(0, len(gazetteer), 20)]
    fresh = Gazetteer(FILE)
    began = time.perf_counter()
    for name in names:
        fresh.find(name)
    print(f"look-ups of names not asked before: {len(names) / (time.perf_counter() - began):,.0f} a second")
    print(f"memory for {len(names):,} names from all over it: {memory() - before:.0f} MB more")
    documents, _ = read_paths([str(REPORTS)])
    parsed = list(zip(documents, load_parser(Settings().model).annotate(documents), strict=True))
    read = [(d, a, find_entities(d, a)) for d, a in parsed]
    began, found = time.perf_counter(), 0
    for _ in range(ROUNDS):
        found += sum(len(find_places(d, a, e)) for d, a, e in read)
    spent = time.perf_counter() - began
    size = ROUNDS * sum(len(d.text) for d in documents) / 4000
    print(
        f"places found and resolved: {found / spent:,.0f} a second, {1000 * spent / size:.1f} ms a report of 4 kB"
    )


if __name__ == "__main__":
    main()
