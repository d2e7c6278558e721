"""What a figure measures, read off single sentences: how many aspects are right, left unread, or wrong.

`python -m eval.bench_aspects [--part first|second|third|fourth] [--show]`. The sentences (eval/aspects.tsv) are ours,
worded as news words them, with invented names; each part was written after the ones before it had been mended. A figure
is right where its aspect is the one expected; `none` where nothing was read, `open` where a verb that the lexicon
lacks names an aspect of its own, `wrong` where the lexicon gave another one. `!` expects no aspect of the lexicon;
`cost/price` takes either.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter, defaultdict
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import msgspec

from rashomon.annotate import load_parser
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.kinds import load_kinds
from rashomon.model import Claim, Document, Segment, Settings
from rashomon.pipeline import draw

HERE = Path(__file__).parent


class Row(msgspec.Struct, frozen=True):
    """One labelled figure of a sentence."""

    part: str
    sentence: str
    figure: str
    aspect: str
    kind: str


class Outcome(msgspec.Struct, frozen=True):
    """What was read for a row: the verdict, the aspect and the thing's kind; whether that kind fits."""

    row: Row
    verdict: str
    aspect: str | None
    kind: str | None
    fits: bool | None


def rows(part: str | None = None) -> list[Row]:
    """The labelled figures, of one part or of both."""
    with (HERE / "aspects.tsv").open(encoding="utf-8", newline="") as file:
        found = [Row(**line) for line in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    return [r for r in found if part in (None, r.part)]


def outcomes(labelled: list[Row]) -> Iterator[Outcome]:
    """Each sentence read as a document of its own."""
    parser = load_parser(Settings().model)
    sentences: dict[str, list[Row]] = defaultdict(list)
    for row in labelled:
        sentences[row.sentence].append(row)
    for text, wanted in sentences.items():
        digest = sha256(text.encode()).hexdigest()
        document = Document(
            "a", text, digest, "a.txt", "a", (Segment(0, len(text), "paragraph"),), published="2025-06-02"
        )
        claims = draw(document, next(iter(parser.annotate((document,))))).claims
        at = 0
        for row in wanted:
            start = text.index(row.figure, at)
            at = start + len(row.figure)
            yield _outcome(row, [c for c in claims if c.start < at and start < c.end and not c.derived_from])


def _outcome(row: Row, claims: list[Claim]) -> Outcome:
    claim = next((c for c in claims if c.kind == "figure"), None)
    aspect = claim.aspect if claim else None
    kinds = load_kinds()
    thing = claim.thing if claim else None
    kind = kinds.of(thing.lemma, thing.modifiers) if thing else None
    fits = None
    if row.kind != "-":
        expected = kinds.by_name.get(row.kind)
        fits = kinds.fit(expected, kind) in ("same", "narrower", "wider")
    known = aspect in load_aspects().by_name
    if row.aspect == "!":
        verdict = "wrong" if known else "right"
    elif aspect is None:
        verdict = "none" if claim else "no claim"
    else:
        verdict = "right" if aspect in row.aspect.split("/") else "wrong" if known else "open"
    return Outcome(row, verdict, aspect, kind.name if kind else None, fits)


def main() -> None:
    """Print the counts, and with `--show` what was not read as expected."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--part", choices=("first", "second", "third", "fourth"))
    options.add_argument("--show", action="store_true")
    given = options.parse_args()
    found = list(outcomes(rows(given.part)))
    for part in sorted({o.row.part for o in found}):
        mine = [o for o in found if o.row.part == part]
        counts = Counter(o.verdict for o in mine)
        parts = ", ".join(
            f"{v} {counts[v]} ({counts[v] / len(mine):.1%})"
            for v in ("right", "none", "no claim", "open", "wrong")
        )
        kinds = [o.fits for o in mine if o.fits is not None]
        print(f"{part}: {len(mine)} figures: {parts}; kind fits {sum(kinds)}/{len(kinds)}")
    if given.show:
        for o in found:
            if o.verdict != "right" or o.fits is False:
                r = o.row
                print(
                    f"{o.verdict:8} {r.aspect:14} {o.aspect or '-':14} [{r.figure}] {r.kind}/{o.kind} {r.sentence}"
                )


if __name__ == "__main__":
    main()
