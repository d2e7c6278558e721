"""Web pages in the manner of many publishing systems: each with the segments that a reader of the page would mark."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from rashomon.model import Document
from rashomon.read import read_paths

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))


def told(document: Document) -> list[str]:
    """A document as the files beside the pages write it."""
    facts = {
        name: getattr(document, name) or "" for name in ("title", "published", "outlet", "url", "byline")
    }
    lines = [f"{name}: {value}".rstrip() for name, value in facts.items()]
    lines.append("--")
    for segment in document.segments:
        who = [segment.author, segment.handle and f"@{segment.handle}", segment.published]
        bears = " ".join(x for x in who if x)
        words = document.text[segment.start : segment.end].replace("\n", " / ")
        lines.append(f"{segment.kind} |{f' {bears} ' if bears else ''}| {words}")
    return lines


@pytest.mark.parametrize("page", PAGES, ids=[p.stem for p in PAGES])
def test_a_page_is_read_as_its_reader_would_mark_it(page: Path) -> None:
    (document,), _ = read_paths([str(page)])
    wanted = page.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    assert told(document) == [line.rstrip() for line in wanted]


@pytest.mark.parametrize("page", PAGES, ids=[p.stem for p in PAGES])
def test_the_text_is_the_segments_and_what_signs_them(page: Path) -> None:
    (document,), _ = read_paths([str(page)])
    spans = sorted(
        [(s.start, s.end) for s in document.segments]
        + [s.signature for s in document.segments if s.signature]
    )
    assert all(one[1] <= after[0] for one, after in pairwise(spans))
    rest = "".join(c for i, c in enumerate(document.text) if not any(s <= i < e for s, e in spans))
    assert not rest.strip()


def test_there_are_pages() -> None:
    assert len(PAGES) >= 14
