"""Read the marked-up stories of eval/stories/source: one file a story, every figure marked where it stands.

A mark in the text cannot drift from it, so the spans of the compiled labels are exact::

    @story quarry-collapse war-strike dev
    @report valley-post 2025-03-04
    TARN — At least [[nine|a1|>=9|killed person|Mayor Ada Quill]] people were killed …
    @pairs
    conflict numbers: a1 / b1
    revise later: a1 < c1
    agree equal so=t: b2 c2

A report that repeats another nearly word for word is headed ``@report NAME DATE copy=OTHER``.

A mark is ``[[words|id|value|aspect thing|chain|notes]]``:

* value: ``9``, ``>=9``, ``>9``, ``<=9``, ``<9``, ``~9`` (hedged), ``24..99`` (range or vague word);
* thing: a lemma, or ``=unit`` for a measure (``=dollar``, ``=percentage``);
* chain: the sources from the innermost outwards, joined by `` < ``; ``?`` before one that has no name; empty
  for the outlet's own voice. A body written ``A@B`` is the person A speaking for the body B;
* notes: ``opt``, ``bg``, ``rep=ID`` and ``key=value`` pairs joined by ``;`` (scope, part of what, modality).

A pair line is ``relation code [so=t|f|u] [low]: left ids / right ids``; without a slash it stands for every
pair among the ids; ``<`` instead of the slash says that the right-hand claims are the newer ones.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent / "stories"
MARK = re.compile(r"\[\[([^|\]]+)\|([^\]]+)\]\]")
NUMBER = r"(-?\d+(?:\.\d+)?(?:e\d+)?)"
VALUE = re.compile(rf"(>=|<=|>|<|~)?{NUMBER}(?:\.\.{NUMBER})?$")
BOUNDS = {">=": "at_least", ">": "more_than", "<=": "at_most", "<": "less_than", "~": "about", None: "exact"}
RELATIONS = ("agree", "refine", "revise", "conflict", "different-measure")
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
    copies: dict[str, str] = field(default_factory=dict)
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
            report, date, *original = rest
            if original:
                story.copies[report] = original[0].removeprefix("copy=")
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
