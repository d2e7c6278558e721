"""Figures of labelled stories that are put to the wrong voice, by cause: python -m eval.errors_speakers [FOLDER].

FOLDER is a half of eval/stories (default: the development half; nobody reads the errors of the other). A figure's
innermost voice is right when it shares a word with the labelled one; where the label names nobody, when none is named.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from pathlib import Path

from eval.labelled import Figure, read_labels
from rashomon.annotate import load_parser
from rashomon.model import Claim, Document, Settings
from rashomon.pipeline import Drawn, draw
from rashomon.read import read_paths

HEADER = 16  # code points of the line "date YYYY-MM-DD" above the labelled texts
_SILENT = frozenset("the a an of for and in on by to mr mrs ms dr news agency group head".split())


def main() -> int:
    """Print the causes by count, with examples."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("folder", nargs="?", type=Path, default=Path(__file__).parent / "stories" / "dev")
    options.add_argument("--shown", type=int, default=3)
    chosen = options.parse_args()
    if not (chosen.folder / "figures.jsonl").exists():
        print(f"{chosen.folder}: no labelled stories there (figures.jsonl is missing)", file=sys.stderr)
        return 2
    figures: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for figure in read_labels(chosen.folder).figures:
        if not figure.optional:
            figures[figure.story, figure.report].append(figure)
    parser = load_parser(Settings().model)
    causes: dict[str, list[str]] = defaultdict(list)
    asked = 0
    for document in read_paths([str(chosen.folder / "reports")])[0]:
        path = Path(document.path)
        drawn = draw(document, next(iter(parser.annotate([document]))))
        for figure in figures[path.parts[-2], path.stem]:
            claim = _claim(drawn, figure)
            if claim is not None:
                asked += 1
                cause = _cause(drawn, claim, figure)
                if cause is not None:
                    causes[cause].append(_line(document, claim, figure))
    wrong = sum(map(len, causes.values()))
    print(
        f"{asked} figures found, {wrong} put to a wrong voice ({100 * (asked - wrong) / max(1, asked):.1f} % right)"
    )
    for cause, lines in sorted(causes.items(), key=lambda item: (-len(item[1]), item[0])):
        print(f"{len(lines):5} {cause}")
        for line in lines[: chosen.shown]:
            print(f"            {line}")
    return 0


def _claim(drawn: Drawn, figure: Figure) -> Claim | None:
    """The figure claim that overlaps a labelled figure."""
    start, end = figure.start + HEADER, figure.end + HEADER
    return next(
        (
            c
            for c in drawn.claims
            if c.kind == "figure" and not c.derived_from
            for s, e in ((c.start, c.end), *c.also)
            if s < end and start < e
        ),
        None,
    )


def _cause(drawn: Drawn, claim: Claim, figure: Figure) -> str | None:
    """What went wrong; None where the voice is right."""
    first = next((v for v in claim.chain if v.role not in ("outlet", "unnamed") and v.name), None)
    got = _words(first.name or "") if first is not None else frozenset()
    if figure.speaker is None:
        return "a voice where the label names none" if got else None
    wanted = _words(figure.speaker) | _words(figure.chain[0] if figure.chain else "")
    if got & wanted:
        return None
    rules = sorted({b.rule for b in claim.because if b.stage == "attribute"})
    if first is not None:
        outer = any(_words(v.name or "") & wanted for v in claim.chain)
        return f"{'an inner voice' if outer else 'another voice'} ({', '.join(rules) or 'an estimate'})"
    if claim.attribution is not None:
        return f"taken for unnamed ({', '.join(rules)})"
    text = drawn.reading.document.text
    here = text[slice(*claim.sentence)]
    if wanted & _words(here):
        spoken = any(
            s <= a.cue[0][0] < e for s, e in (claim.sentence,) for a in drawn.reading.attributions if a.cue
        )
        return "named in the sentence, " + ("the content stops short" if spoken else "no attribution found")
    before = text[max(0, claim.sentence[0] - 300) : claim.sentence[0]]
    return "named up to 300 characters before" if wanted & _words(before) else "named elsewhere or nowhere"


def _line(document: Document, claim: Claim, figure: Figure) -> str:
    text = document.text
    here = " ".join(text[slice(*claim.sentence)].split())
    voices = " < ".join(v.name or v.role for v in claim.chain)
    return f"{figure.id} [{figure.speaker}] for ({voices}) {claim.words}: {here[:160]}"


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.lower())) - _SILENT


if __name__ == "__main__":
    sys.exit(main())
