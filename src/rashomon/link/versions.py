"""Versions: the same page read twice, and rewritten in between.

Two reports are versions of one page where they have one address, or one outlet, one headline and much of the text in
common; the later day is the newer version. A page that has not changed is a copy, and two pages of which nobody can
tell the newer are none.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from rashomon.link.copies import containment, shingles
from rashomon.model import Because, Document, Version

# One outlet's "Morning briefing" of two days shares its headline and nothing else; a rewritten page keeps more than
# this share of its word runs (hand-set: rewritten pages of ours keep 0.4 and more, two own reports under 0.1).
KEPT = 0.2


def find_versions(documents: Sequence[Document]) -> tuple[Version, ...]:
    """Each newer version with the version before it, oldest first."""
    ordered = sorted(documents, key=lambda d: (d.published or "", d.id))
    found: dict[str, Version] = {}
    for name, how in ((_address, "one address"), (_headline, "one outlet, one headline")):
        pages: dict[object, list[Document]] = {}
        for document in ordered:
            if (page := name(document)) is not None:
                pages.setdefault(page, []).append(document)
        for readings in pages.values():
            for older, newer in pairwise(readings):
                if newer.id not in found and _later(newer, older) and _rewritten(newer, older, how):
                    found[newer.id] = Version(newer.id, older.id, (Because("link", "version", note=how),))
    return tuple(found[d.id] for d in ordered if d.id in found)


def _address(document: Document) -> str | None:
    url = (document.url or "").partition("#")[0].rstrip("/")
    return url.casefold() or None


def _headline(document: Document) -> tuple[str, str] | None:
    head = next((s for s in document.segments if s.kind == "headline"), None)
    words = document.title or (document.text[head.start : head.end] if head else "")
    if not words.strip() or document.outlet is None:
        return None
    return document.outlet.casefold(), " ".join(words.split()).casefold()


def _later(newer: Document, older: Document) -> bool:
    return bool(older.published) and (newer.published or "") > (older.published or "")


def _rewritten(newer: Document, older: Document, how: str) -> bool:
    if _words(newer) == _words(older):
        return False
    return how == "one address" or containment(shingles(newer), shingles(older)) >= KEPT


def _words(document: Document) -> tuple[str, ...]:
    return tuple(" ".join(document.text[s.start : s.end].split()) for s in document.segments)
