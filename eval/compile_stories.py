"""Compile the marked-up stories of eval/stories/source into the files that the ledger scorer reads.

A source file holds one story. Every figure is marked where it stands, so that no span can drift from its text::

    @story quarry-collapse war-strike dev
    @report valley-post 2025-03-04
    TARN — At least [[nine|a1|>=9|killed person|Mayor Ada Quill]] people were killed …
    @pairs
    conflict numbers: a1 / b1
    revise later: a1 < c1
    agree equal so=t: b2 c2

A mark is ``[[words|id|value|aspect thing|chain|notes]]``:

* value: ``9``, ``>=9``, ``>9``, ``<=9``, ``<9``, ``~9`` (hedged), ``24..99`` (range or vague word);
* thing: a lemma, or ``=unit`` for a measure (``=dollar``, ``=percentage``);
* chain: the sources from the innermost outwards, joined by `` < ``; ``?`` before one that has no name; empty
  for the outlet's own voice. A body written ``A@B`` is the person A speaking for the body B;
* notes: ``opt``, ``bg``, ``rep=ID`` and ``key=value`` pairs joined by ``;`` (scope, part of what, modality).

A pair line is ``relation code [so=t|f|u] [low]: left ids / right ids``; without a slash it stands for every
pair among the ids; ``<`` instead of the slash says that the right-hand claims are the newer ones.

Run as ``python eval/compile_stories.py`` (``--todo`` lists pairs that the guideline asks for and that lack a label).
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import re
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent / "stories"
MARK = re.compile(r"\[\[([^|\]]+)\|([^\]]+)\]\]")
NUMBER = r"(-?\d+(?:\.\d+)?(?:e\d+)?)"
VALUE = re.compile(rf"(>=|<=|>|<|~)?{NUMBER}(?:\.\.{NUMBER})?$")
BOUNDS = {">=": "at_least", ">": "more_than", "<=": "at_most", "<": "less_than", "~": "about", None: "exact"}
RELATIONS = ("agree", "refine", "revise", "conflict", "different-measure")
HEADER = "date {date}\n"
"""The header line of an exported report: always 16 code points, so offsets after it have one shift."""

HUMAN_KINDS = frozenset((HERE / "people.txt").read_text(encoding="utf8").split())
"""Lemmas that count people: one kind of thing for the guideline's list of pairs to label."""


@dataclass(frozen=True)
class Figure:
    """One labelled number phrase; offsets are code points after the header line."""

    id: str
    report: str
    start: int
    end: int
    text: str
    low: float | None
    high: float | None
    bound: str
    aspect: str
    thing: str
    unit: str
    chain: tuple[str, ...]
    notes: dict[str, str]

    @property
    def optional(self) -> bool:
        """Neither asked for nor punished."""
        return "opt" in self.notes or "rep" in self.notes

    @property
    def background(self) -> bool:
        """Of another event."""
        return "bg" in self.notes

    @property
    def names(self) -> list[str]:
        """The named sources, innermost first: the scorer leaves unnamed ones out."""
        return [part for link in self.chain if not link.startswith("?") for part in link.split("@")]

    @property
    def kind(self) -> str:
        """What is counted, as coarsely as the list of pairs needs: unit, people or the lemma."""
        return self.unit or ("person" if self.thing in HUMAN_KINDS else self.thing)

    @property
    def number(self) -> float | None:
        """The number as said; a range has none."""
        if self.bound == "range":
            return None
        return self.low if self.low is not None else self.high


@dataclass(frozen=True)
class Pair:
    """Two figures and how they relate; ``later`` names the newer one of a revision."""

    left: str
    right: str
    relation: str
    code: str
    same_origin: bool | None
    later: str | None
    confidence: str


@dataclass
class Story:
    """One source file, read."""

    name: str
    kind: str
    split: str
    dates: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    figures: dict[str, Figure] = field(default_factory=dict)
    pairs: list[Pair] = field(default_factory=list)


def read_value(text: str) -> tuple[float | None, float | None, str]:
    """The interval as stated, and its bound."""
    found = VALUE.match(text)
    if not found:
        raise ValueError(f"not a value: {text}")
    sign, low, high = found.groups()
    number = as_number(low)
    if high is not None:
        return number, as_number(high), "range"
    if sign in (">=", ">"):
        return number, None, BOUNDS[sign]
    if sign in ("<=", "<"):
        return None, number, BOUNDS[sign]
    return number, number, BOUNDS[sign]


def as_number(text: str) -> float:
    """A whole number as an int, so that it is written without a point."""
    value = float(text)
    return int(value) if value == int(value) else value


def read_notes(text: str) -> dict[str, str]:
    """The ``key=value`` notes of a mark; a bare word has an empty value."""
    pairs = (note.strip().partition("=") for note in text.split(";") if note.strip())
    return {key: value for key, _, value in pairs}


def read_report(name: str, marked: str) -> tuple[str, list[Figure]]:
    """The plain text of one report and its figures."""
    plain, figures, position, length = [], [], 0, 0
    for mark in MARK.finditer(marked):
        before = marked[position : mark.start()]
        words = mark[1]
        fields = [part.strip() for part in mark[2].split("|")] + [""] * 4
        low, high, bound = read_value(fields[1])
        aspect, _, thing = fields[2].partition(" ")
        start = length + len(before)
        chain = tuple(link.strip() for link in fields[3].split(" < ") if link.strip())
        unit = thing[1:] if thing.startswith("=") else ""
        figures.append(
            Figure(
                id=fields[0],
                report=name,
                start=start,
                end=start + len(words),
                text=words,
                low=low,
                high=high,
                bound=bound,
                aspect=aspect,
                thing="" if unit else thing,
                unit=unit,
                chain=chain,
                notes=read_notes(fields[4]),
            )
        )
        plain += [before, words]
        length += len(before) + len(words)
        position = mark.end()
    plain.append(marked[position:])
    text = "".join(plain)
    for figure in figures:
        if text[figure.start : figure.end] != figure.text:
            raise ValueError(f"span of {figure.id} does not hold its words")
    return text, figures


def same_origin(left: Figure, right: Figure) -> bool | None:
    """True for one named speaker or body, false for two unlike names, none where one side has no name."""
    if not left.chain or not right.chain or left.chain[0].startswith("?") or right.chain[0].startswith("?"):
        return None
    ours, theirs = (set(x.chain[0].lower().split("@")) for x in (left, right))
    return bool(ours & theirs)


def read_pairs(line: str, figures: dict[str, Figure]) -> list[Pair]:
    """All pairs that one line stands for."""
    head, _, tail = line.partition(":")
    relation, code, *options = head.split()
    if relation not in RELATIONS:
        raise ValueError(f"unknown relation in: {line}")
    newer = "<" in tail
    sides = [side.split() for side in re.split("[/<]", tail)]
    if len(sides) == 1:
        wanted = list(itertools.combinations(sides[0], 2))
    else:
        wanted = list(itertools.product(sides[0], sides[1]))
    told = next((x[3:] for x in options if x.startswith("so=")), "")
    return [
        Pair(
            left=left,
            right=right,
            relation=relation,
            code=code,
            same_origin={"t": True, "f": False, "u": None}[told]
            if told
            else same_origin(figures[left], figures[right]),
            later=right if newer else None,
            confidence="low" if "low" in options else "high",
        )
        for left, right in wanted
    ]


def read_story(path: Path) -> Story:
    """Read one source file; raises ValueError where it contradicts itself."""
    blocks = re.split(r"^@", path.read_text(encoding="utf8"), flags=re.MULTILINE)[1:]
    _, name, kind, split = blocks[0].split()
    story = Story(name, kind, split)
    for block in blocks[1:]:
        head, _, body = block.partition("\n")
        word, *rest = head.split()
        if word == "report":
            report, date = rest
            story.dates[report] = date
            story.texts[report], found = read_report(report, body.strip("\n") + "\n")
            for figure in found:
                if figure.id in story.figures:
                    raise ValueError(f"{name}: {figure.id} is used twice")
                story.figures[figure.id] = figure
        elif word == "pairs":
            rows = (row.strip() for row in body.splitlines())
            for row in rows:
                if row and not row.startswith("#"):
                    story.pairs += read_pairs(row, story.figures)
        else:
            raise ValueError(f"{name}: unknown block @{word}")
    seen: dict[frozenset[str], str] = {}
    for pair in story.pairs:
        key = frozenset((pair.left, pair.right))
        if key in seen or len(key) == 1:
            raise ValueError(f"{name}: {pair.left} and {pair.right} are labelled twice")
        seen[key] = pair.relation
    return story


def doubts(story: Story) -> list[str]:
    """Labels whose arithmetic does not fit their relation: for the labeller to look at again."""
    out = []
    for pair in story.pairs:
        left, right = story.figures[pair.left], story.figures[pair.right]
        same = left.number == right.number if left.number is not None else left.low == right.low
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


CODES = {
    "agree": ("equal", "overlap"),
    "refine": ("vague", "bound", "rounding"),
    "revise": ("later", "corrected"),
    "conflict": ("part-exceeds-whole", "numbers", "renderings"),
    "different-measure": (
        *("part", "aspect", "thing", "population", "whole", "place", "day", "actor", "target", "modality"),
    ),
}


def unlabelled(story: Story) -> list[str]:
    """Pairs that the guideline asks for and that nobody has labelled yet."""
    core = [x for x in story.figures.values() if not x.optional and not x.background]
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
        {"story": story.name, "report": name, "kind": story.kind, "date": date}
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
