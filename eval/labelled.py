"""Labelled stories and a system's ledger of them, as records. The formats are described in eval/README.md."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import msgspec

RELATIONS = ("agree", "refine", "revise", "conflict", "different-measure")


class Report(msgspec.Struct, frozen=True):
    """A labelled report: its story and its name in it."""

    story: str
    report: str


class Figure(msgspec.Struct, frozen=True):
    """A labelled figure: code points `start`:`end` after the header line, the interval as stated, who says it.

    `optional` figures are neither asked for nor punished; `repeats` names the figure that this one says again.
    """

    id: str
    story: str
    report: str
    start: int
    end: int
    low: float | None = None
    high: float | None = None
    speaker: str | None = None
    chain: tuple[str, ...] = ()
    repeats: str | None = None
    optional: bool = False
    background: bool = False


class Pair(msgspec.Struct, frozen=True):
    """Two figures and how they relate."""

    left: str
    right: str
    relation: str
    same_origin: bool | None = None
    confidence: str = "high"
    background: bool = False


class Labels(msgspec.Struct, frozen=True):
    """What a folder of labelled stories holds."""

    reports: tuple[Report, ...]
    figures: tuple[Figure, ...]
    pairs: tuple[Pair, ...]


class Voice(msgspec.Struct, frozen=True):
    """One voice of a system's chain."""

    name: str | None = None
    role: str = "speaker"


class Told(msgspec.Struct, frozen=True):
    """A system's claim."""

    id: str
    report: str
    start: int | None = None
    end: int | None = None
    low: float | None = None
    high: float | None = None
    kind: str = "figure"
    derived_from: tuple[str, ...] = ()
    chain: tuple[Voice | str, ...] = ()

    def voices(self) -> tuple[str, ...]:
        """The names of the chain, innermost first; empty where the outlet itself speaks."""
        named = (
            v if isinstance(v, str) else v.name if v.role not in ("outlet", "unnamed") else None
            for v in self.chain
        )
        return tuple(n for n in named if n)


class Compared(msgspec.Struct, frozen=True):
    """A system's comparison."""

    left: str
    right: str
    relation: str


class Source(msgspec.Struct, frozen=True):
    """A report as a system lists it; `path` ends in STORY/REPORT.txt."""

    id: str
    path: str

    def name(self) -> Report | None:
        """Which labelled report it may be."""
        parts = PurePosixPath(self.path).parts
        return Report(parts[-2], PurePosixPath(parts[-1]).stem) if len(parts) > 1 else None


class Ledger(msgspec.Struct, frozen=True):
    """A system's ledger of one story."""

    reports: tuple[Source, ...]
    claims: tuple[Told, ...] = ()
    comparisons: tuple[Compared, ...] = ()


class Ledgers(msgspec.Struct, frozen=True):
    """A file that holds several."""

    stories: tuple[Ledger, ...]


def read_labels(folder: Path) -> Labels:
    """The labels of a folder: reports.jsonl, figures.jsonl and pairs.jsonl."""
    return Labels(
        tuple(msgspec.json.decode(line, type=Report) for line in _lines(folder / "reports.jsonl")),
        tuple(msgspec.json.decode(line, type=Figure) for line in _lines(folder / "figures.jsonl")),
        tuple(msgspec.json.decode(line, type=Pair) for line in _lines(folder / "pairs.jsonl")),
    )


def read_ledgers(path: Path) -> tuple[Ledger, ...]:
    """A system's ledgers: one file, or all the *.json files of a folder."""
    files = sorted(path.glob("*.json")) if path.is_dir() else [path]
    return tuple(ledger for file in files for ledger in decode_ledgers(file.read_bytes()))


def decode_ledgers(data: bytes) -> tuple[Ledger, ...]:
    """What `rashomon compare --json` wrote, or one story of it."""
    try:
        return msgspec.json.decode(data, type=Ledgers).stories
    except msgspec.ValidationError:
        return (msgspec.json.decode(data, type=Ledger),)


def _lines(path: Path) -> list[bytes]:
    return [line for line in path.read_bytes().splitlines() if line.strip()]
