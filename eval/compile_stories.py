"""Compile the marked-up stories of eval/stories/source into the files that a ledger scorer reads.

``python -m eval.compile_stories`` writes eval/stories/dev and eval/stories/gate, each with reports/,
reports.jsonl, figures.jsonl and pairs.jsonl. ``--todo`` also lists the pairs that the guideline asks for and
that lack a label. How a source file is marked up is said in eval/story_source.py, what the fields mean in
eval/stories/DATASHEET.md.
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
from pathlib import Path

from eval.story_source import HERE, Figure, Story, read_story

HEADER = "date {date}\n"
"""The header line of an exported report: always 16 code points, so offsets after it have one shift."""

CODES = {
    "agree": ("equal", "overlap"),
    "refine": ("vague", "bound", "rounding"),
    "revise": ("later", "corrected"),
    "conflict": ("part-exceeds-whole", "numbers", "renderings"),
    "different-measure": (
        *("part", "aspect", "thing", "population", "whole", "place", "day", "actor", "target", "modality"),
    ),
}


def same_number(left: Figure, right: Figure) -> bool:
    """The same number as said; ranges and vague words have none and are compared by both ends."""
    if left.number is None or right.number is None:
        return (left.low, left.high) == (right.low, right.high)
    return left.number == right.number


def doubts(story: Story) -> list[str]:
    """Labels whose arithmetic does not fit their relation: for the labeller to look at again."""
    out = []
    for pair in story.pairs:
        left, right = story.figures[pair.left], story.figures[pair.right]
        same = same_number(left, right)
        if pair.code == "equal" and not same:
            out.append(f"{story.name}: {pair.left} {pair.right} are called equal: {left.text} / {right.text}")
        if pair.relation in ("refine", "revise", "conflict") and pair.code != "part-exceeds-whole" and same:
            out.append(f"{story.name}: {pair.left} {pair.right} are equal, called {pair.code}: {left.text}")
        if (
            pair.relation != "different-measure"
            and pair.code != "part-exceeds-whole"
            and left.kind != right.kind
        ):
            out.append(
                f"{story.name}: {pair.left} {pair.right} count {left.kind} / {right.kind}, {pair.code}"
            )
        if pair.code not in CODES[pair.relation]:
            out.append(f"{story.name}: {pair.relation} has no code {pair.code}")
    return out


def unlabelled(story: Story) -> list[str]:
    """Pairs that the guideline asks for and that nobody has labelled yet; a copy's figures make none."""
    figures = (x for x in story.figures.values() if x.report not in story.copies)
    core = [x for x in figures if not x.optional and not x.background]
    have = {frozenset((x.left, x.right)) for x in story.pairs}
    out = []
    for left, right in itertools.combinations(core, 2):
        if left.report == right.report or left.kind != right.kind or frozenset((left.id, right.id)) in have:
            continue
        near = left.number is not None and right.number is not None and close(left.number, right.number)
        if left.aspect == right.aspect or near:
            out.append(
                f"{story.name}: {left.id} {left.bound} {left.text} {left.aspect} {left.thing}"
                f" {left.chain[:1]} / {right.id} {right.bound} {right.text} {right.aspect} {right.thing}"
                f" {right.chain[:1]}"
            )
    return out


def close(left: float, right: float) -> bool:
    """Within ten per cent: the guideline's tempting pairs."""
    return math.isclose(left, right, rel_tol=0.1)


def rows(story: Story) -> tuple[list[dict[str, object]], list[dict[str, object]], list[dict[str, object]]]:
    """The scorer's lines: reports, figures, pairs."""

    def full(figure: str) -> str:
        return f"{story.name}/{figure}"

    reports: list[dict[str, object]] = [
        {
            "story": story.name,
            "report": name,
            "kind": story.kind,
            "date": date,
            "copy_of": story.copies.get(name),
        }
        for name, date in story.dates.items()
    ]
    figures: list[dict[str, object]] = []
    for f in story.figures.values():
        names = f.names
        figures.append(
            {
                "id": full(f.id),
                "story": story.name,
                "report": f.report,
                "start": f.start,
                "end": f.end,
                "text": f.text,
                "low": f.low,
                "high": f.high,
                "bound": f.bound,
                "aspect": f.aspect,
                "thing": f.thing or None,
                "unit": f.unit or None,
                "speaker": names[0] if names else None,
                "chain": names,
                "sources": list(f.chain),
                "repeats": full(f.notes["rep"]) if "rep" in f.notes else None,
                "optional": f.optional,
                "background": f.background,
                "scope": {k: v for k, v in f.notes.items() if k not in ("opt", "bg", "rep")},
            }
        )
    pairs: list[dict[str, object]] = [
        {
            "left": full(p.left),
            "right": full(p.right),
            "relation": p.relation,
            "code": p.code,
            "same_origin": p.same_origin,
            "later": full(p.later) if p.later else None,
            "confidence": p.confidence,
            "background": story.figures[p.left].background or story.figures[p.right].background,
        }
        for p in story.pairs
    ]
    return reports, figures, pairs


def write(stories: list[Story], folder: Path) -> None:
    """Write one complete gold folder a split: reports as text files, labels as JSON Lines."""
    for split in sorted({story.split for story in stories}):
        lines: tuple[list[str], list[str], list[str]] = ([], [], [])
        for story in stories:
            if story.split != split:
                continue
            for name, text in story.texts.items():
                path = folder / split / "reports" / story.name / f"{name}.txt"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(HEADER.format(date=story.dates[name]) + text, encoding="utf8")
            for out, records in zip(lines, rows(story), strict=True):
                out += [json.dumps(record, ensure_ascii=False) for record in records]
        for file, out in zip(("reports", "figures", "pairs"), lines, strict=True):
            (folder / split / f"{file}.jsonl").write_text("".join(f"{x}\n" for x in out), encoding="utf8")


def main() -> None:
    """Compile every story, print the counts."""
    parser = argparse.ArgumentParser(description="Compile eval/stories/source into gold folders.")
    parser.add_argument("--todo", action="store_true", help="list missing and doubtful labels")
    options = parser.parse_args()
    stories = [read_story(path) for path in sorted((HERE / "source").glob("*.story"))]
    if options.todo:
        for story in stories:
            print(*unlabelled(story), *doubts(story), sep="\n")
    write(stories, HERE)
    print(
        f"{len(stories)} stories, {sum(len(s.texts) for s in stories)} reports,"
        f" {sum(not f.optional for s in stories for f in s.figures.values())} figures,"
        f" {sum(len(s.pairs) for s in stories)} pairs"
    )


if __name__ == "__main__":
    main()
