"""Short reports read to the end, for the tests of claim/, link/ and the lexicons. The parser is loaded once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cache

from rashomon.annotate import Parser, load_parser
from rashomon.model import Claim, Document, Segment, Settings
from rashomon.pipeline import Drawn, draw


@cache
def parser() -> Parser:
    return load_parser(Settings().model)


def report(
    text: str,
    name: str = "a",
    *,
    outlet: str | None = "Calder Courier",
    published: str | None = "2025-06-02",
    segments: Sequence[Segment] = (),
) -> Document:
    """A document whose paragraphs are `text`'s blocks, unless `segments` are given; as in read/, none is empty."""
    starts, found = 0, []
    for block in text.split("\n\n"):
        if block.strip():
            found.append(Segment(starts, starts + len(block), "paragraph"))
        starts += len(block) + 2
    digest = hashlib.sha256(text.encode()).hexdigest()
    label = outlet or f"{name}.txt"
    return Document(
        name, text, digest, f"{name}.txt", label, tuple(segments or found), published=published, outlet=outlet
    )


def read(document: Document) -> Drawn:
    """Everything that is read from one document."""
    return draw(document, next(iter(parser().annotate((document,)))))


def figures(text: str, **about: str | None) -> tuple[Claim, ...]:
    """The figure claims of `text`, in text order."""
    return tuple(c for c in read(report(text, **about)).claims if c.kind == "figure")  # type: ignore[arg-type]


def statements(text: str, **about: str | None) -> tuple[Claim, ...]:
    """The statements of `text`."""
    return tuple(c for c in read(report(text, **about)).claims if c.kind == "statement")  # type: ignore[arg-type]


def figure(text: str, words: str, **about: str | None) -> Claim:
    """The figure claim of `text` whose number phrase is `words`; sums aside."""
    found = [c for c in figures(text, **about) if text[c.start : c.end] == words and not c.derived_from]
    assert len(found) == 1, [(c.words, c.aspect) for c in figures(text)]
    return found[0]
