"""One story's records joined by their ids, so that wording looks nothing up twice."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

import msgspec

from rashomon.model import Claim, Comparison, Document, Entity, Ledger, Origin, Quantity, StoryLedger
from rashomon.show.dates import day
from rashomon.show.visible import one_line

# Shorter ones read as a word or a number, and soon stop being unique as reports are added.
SHORTEST = 5


class Joined(msgspec.Struct, frozen=True):
    """A story's records by id.

    `labels` are distinct within the story; `twins` maps a claim that a copy repeats to the original's, `repeats` the
    original's to all that repeat it; `older` a superseded claim to the one that replaced it; `short` claim ids to
    short ones.
    """

    ledger: StoryLedger
    claims: dict[str, Claim]
    documents: dict[str, Document]
    labels: dict[str, str]
    entities: dict[tuple[str, str], Entity]
    quantities: dict[tuple[str, str], Quantity]
    origins: dict[str, Origin]
    copies: dict[str, str]
    twins: dict[str, str]
    repeats: dict[str, tuple[str, ...]]
    older: dict[str, str]
    order: dict[str, int]
    short: dict[str, str]

    def pair(self, comparison: Comparison) -> tuple[Claim, Claim]:
        """The two claims of a comparison in the order of the story's text."""
        one, other = sorted((comparison.left, comparison.right), key=self.order.__getitem__)
        return self.claims[one], self.claims[other]

    def text(self, claim: Claim, start: int, end: int) -> str:
        """The words of `claim`'s report between two offsets, on one line and harmless."""
        return one_line(self.documents[claim.report].text[start:end])


def join(story: StoryLedger, short: dict[str, str]) -> Joined:
    """The story's records by id; `short` are the whole ledger's short claim ids."""
    documents = {r.document.id: r.document for r in story.readings}
    copies = {c.copy: c.original for c in story.story.copies}
    return Joined(
        ledger=story,
        claims={c.id: c for c in story.claims},
        documents=documents,
        labels=distinct_labels(tuple(documents.values())),
        entities={(r.document.id, e.id): e for r in story.readings for e in r.entities},
        quantities={(r.document.id, q.id): q for r in story.readings for q in r.quantities},
        origins={c: o for o in story.story.origins for c in o.claims},
        copies=copies,
        twins={t.claim: t.original for t in story.story.twins},
        repeats=_repeats(story),
        older={c.superseded: c.later or "" for c in story.comparisons if c.superseded},
        order={c.id: i for i, c in enumerate(story.claims)},
        short=short,
    )


def short_ids(ids: Iterable[str]) -> dict[str, str]:
    """Each id's shortest prefix that no other id begins with, never shorter than `SHORTEST`."""
    ordered = sorted(set(ids))
    shared = [_shared(a, b) for a, b in pairwise(ordered)]
    return {
        one: one[: max(SHORTEST, 1 + max([*shared[max(i - 1, 0) : i], *shared[i : i + 1]], default=0))]
        for i, one in enumerate(ordered)
    }


def claim_short_ids(ledger: Ledger) -> dict[str, str]:
    """Short ids of all claims of a run."""
    return short_ids(c.id for s in ledger.stories for c in s.claims)


def digest(prefix: str, parts: Iterable[str]) -> str:
    """An id made from content: `prefix` and twelve hexadecimal digits."""
    return prefix + hashlib.sha256("\x1f".join(sorted(parts)).encode("utf-8", "replace")).hexdigest()[:12]


def distinct_labels(documents: tuple[Document, ...]) -> dict[str, str]:
    """What each report is called in tables: its label, with the date, then a number, where two are called
    the same.
    """
    named = {d.id: one_line(d.label) or "unnamed report" for d in documents}
    for detail in (_dated, _numbered):
        often = Counter(named.values())
        named = {
            d.id: detail(named[d.id], d, i) if often[named[d.id]] > 1 else named[d.id]
            for i, d in enumerate(documents, 1)
        }
    return named


def _dated(label: str, document: Document, _: int) -> str:
    return f"{label} ({day(document.published)})" if document.published else label


def _numbered(label: str, _: Document, number: int) -> str:
    return f"{label} (report {number})"


def _repeats(story: StoryLedger) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    order = {d: i for i, d in enumerate(story.story.documents)}
    report = {c.id: c.report for c in story.claims}
    for twin in sorted(story.story.twins, key=lambda t: (order.get(report.get(t.claim, ""), 0), t.claim)):
        found.setdefault(twin.original, []).append(twin.claim)
    return {original: tuple(twins) for original, twins in found.items()}


def _shared(one: str, other: str) -> int:
    return next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
