"""All benches in one run: `python -m eval.bench` (or `make bench`). Ratios of one run; nothing here decides a merge."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
BENCHES = (
    ("all stages beside spaCy's full pipeline", ("bench_annotate.py", "--floor", "0")),
    ("figures and times", ("bench_figures.py",)),
    ("names", ("bench_names.py",)),
    ("places", ("bench_places.py",)),
)


def main() -> int:
    """Run each bench; the exit status is the number that failed."""
    failed = 0
    for title, (script, *options) in BENCHES:
        print(f"== {title}", flush=True)
        command = [sys.executable, str(HERE / script), *options]
        failed += subprocess.run(command, check=False).returncode != 0  # noqa: S603 - our own scripts
    return failed


if __name__ == "__main__":
    sys.exit(main())
