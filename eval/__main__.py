"""Score a ledger by labelled stories, and hold the floors.

    python -m eval score LABELS SYSTEM   another system's output (eval/README.md describes both)
    python -m eval dev                   this program on the development half, by the floors of eval/floors.toml
    python -m eval gate                  the same on the gate half: totals only

The exit status is 1 where a floor is broken.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from eval.labelled import Ledger, decode_ledgers, read_labels, read_ledgers
from eval.printed import print_score, print_totals
from eval.scoring import Asked, measures, score

HERE = Path(__file__).parent
HEADER = 16  # code points of the line "date YYYY-MM-DD" above the labelled texts


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked for; the exit status."""
    asked = _parser().parse_args(arguments)
    if asked.what == "score":
        how = Asked(asked.shift, background=not asked.no_background, sure_only=asked.high)
        found = score(read_labels(asked.labels), read_ledgers(asked.system), how)
        if asked.json:
            print(json.dumps(measures(found), indent=1))
        else:
            print_score(found, by_story=asked.by_story)
        return 0
    folder = HERE / "stories" / asked.what
    found = score(read_labels(folder), ledgers_of(folder / "reports"), Asked(HEADER))
    if asked.what == "dev":
        print_score(found, by_story=asked.by_story)
    return print_totals(measures(found), _floors()[asked.what])


def ledgers_of(reports: Path) -> list[Ledger]:
    """What this program says of each story of a folder, through the JSON that it writes."""
    from rashomon.pipeline import compare
    from rashomon.read import read_paths
    from rashomon.show.export import compared, encode

    ledgers: list[Ledger] = []
    for story in sorted(p for p in reports.iterdir() if p.is_dir()):
        documents, refused = read_paths([str(story)])
        if any(not r.note for r in refused):
            sys.exit(f"{story.name}: a report was not read")
        ledgers += decode_ledgers(encode(compared(compare(documents))))
    return ledgers


def _floors() -> dict[str, dict[str, float]]:
    return tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m eval", description="Score a ledger by labelled stories.")
    what = parser.add_subparsers(dest="what", required=True)
    other = what.add_parser("score", help="score a system's output")
    other.add_argument("labels", type=Path, metavar="LABELS", help="a folder of labels")
    other.add_argument(
        "system", type=Path, metavar="SYSTEM", help="a file of ledgers, or a folder of such files"
    )
    other.add_argument("--shift", type=int, default=HEADER, help="how far SYSTEM's offsets lie too high (16)")
    other.add_argument("--no-background", action="store_true", help="leave out figures of other events")
    other.add_argument(
        "--high", action="store_true", help="only pairs that were labelled with high confidence"
    )
    other.add_argument("--json", action="store_true", help="print the measures as JSON")
    what.add_parser("gate", help="this program on the gate half: totals only")
    for one in (other, what.add_parser("dev", help="this program on the development half")):
        one.add_argument("--by-story", action="store_true", help="F1 of each story too")
    return parser


if __name__ == "__main__":
    sys.exit(main())
