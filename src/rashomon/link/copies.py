"""Wire copies: reports that repeat another word for word or with small edits.

Word shingles and containment (Broder 1997): the share of the shorter text's shingles that the other has.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from rashomon.knowledge.wording import words_of
from rashomon.model import Because, Copy, Document

SHINGLE = 4  # words; Broder used 10 for web pages, short edits in news call for fewer
# Between edited wire copies of our examples (0.78 and more) and two own reports of one event (under 0.1)
CONTAINED = 0.6
# A note of two sentences shares most of its words with any report of the same event; it is a copy where nearly all
# of it stands there (hand-set: "Nine people were killed in the fire on Marrow Quay, police said" shares 0.7).
SHORT, CONTAINED_SHORT = 30, 0.85


def find_copies(documents: Sequence[Document]) -> tuple[Copy, ...]:
    """Each copy with its original: the report that the copy credits, else the earliest, else the longest."""
    ordered = sorted(documents, key=lambda d: d.id)
    runs = {d.id: shingles(d) for d in ordered}
    parent = {d.id: d.id for d in ordered}
    share: dict[tuple[str, str], float] = {}
    for one, two in combinations(ordered, 2):
        contained = containment(runs[one.id], runs[two.id])
        if contained >= (
            CONTAINED if min(len(runs[one.id]), len(runs[two.id])) >= SHORT else CONTAINED_SHORT
        ):
            share[one.id, two.id] = contained
            _join(parent, one.id, two.id)
    copies = []
    for root in sorted({_root(parent, d.id) for d in ordered}):
        group = [d for d in ordered if _root(parent, d.id) == root]
        if len(group) > 1:
            original = min(group, key=lambda d: _rank(d, group))
            copies += [_copy(d, original, share) for d in group if d.id != original.id]
    return tuple(copies)


def _copy(document: Document, original: Document, share: dict[tuple[str, str], float]) -> Copy:
    low, high = sorted((document.id, original.id))
    contained = share.get((low, high))
    note = (
        f"{contained:.0%} of the shorter text's word runs stand in the other"
        if contained
        else "through another copy"
    )
    return Copy(document.id, original.id, (Because("link", "copy", note=note),))


def _rank(document: Document, group: Sequence[Document]) -> tuple[int, str, int, str]:
    credited = sum(
        document.outlet is not None
        and d.id != document.id
        and document.outlet.casefold() in d.text.casefold()
        for d in group
    )
    return -credited, document.published or "9999", -len(document.text), document.id


def shingles(document: Document) -> frozenset[tuple[str, ...]]:
    """The runs of `SHINGLE` words of a report's own text."""
    words = [w for s in document.segments for w in words_of(document.text[s.start : s.end])]
    return frozenset(tuple(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1))


def containment(left: frozenset[tuple[str, ...]], right: frozenset[tuple[str, ...]]) -> float:
    """The share of the shorter text's runs that the other has."""
    shorter = min(len(left), len(right))
    return len(left & right) / shorter if shorter >= 8 else float(left == right and bool(left))


def _join(parent: dict[str, str], one: str, two: str) -> None:
    a, b = _root(parent, one), _root(parent, two)
    parent[max(a, b)] = min(a, b)


def _root(parent: dict[str, str], node: str) -> str:
    while parent[node] != node:
        node = parent[node]
    return node
