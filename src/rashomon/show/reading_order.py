"""Which reports to read first: always the one that adds the most claims to what has been read.

A claim adds nothing where a copy or a version repeats it, or where the same origin says the same of the same measure
elsewhere. That is a greedy cover of the claims (Nemhauser, Wolsey and Fisher 1978: never under 63 % of the best order).
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence

import msgspec

from rashomon.show.grouping import Group
from rashomon.show.joined import Joined


class Step(msgspec.Struct, frozen=True):
    """One report in reading order and the claims (ids) that it adds to those before it."""

    report: str
    new: tuple[str, ...]


def reading_order(joined: Joined, found: Sequence[Group]) -> tuple[Step, ...]:
    """Every report once, the most new claims first, of two that add as many the one that copies
    nobody, then the older; those that add nothing last.
    """
    told = _told(joined, found)
    claims: dict[str, list[str]] = {document: [] for document in joined.documents}
    for claim in joined.ledger.claims:
        claims[claim.report].append(claim.id)
    known: set[object] = set()
    order: list[Step] = []
    # What a report adds only shrinks, so that one whose count has not shrunk since it was taken is the best there is.
    derived = {**joined.copies, **{v.newer: v.older for v in joined.ledger.story.versions}}
    heap = [(-len({told[c] for c in own}), d in derived, i, d) for i, (d, own) in enumerate(claims.items())]
    heapq.heapify(heap)
    while heap:
        counted, repeats, place, document = heapq.heappop(heap)
        new = tuple(c for c in claims[document] if told[c] not in known)
        gain = len({told[c] for c in new})
        if gain < -counted:
            heapq.heappush(heap, (-gain, repeats, place, document))
            continue
        order.append(Step(document, new))
        known |= {told[c] for c in new}
    return tuple(order)


def _told(joined: Joined, found: Sequence[Group]) -> dict[str, object]:
    """Claim → what it tells: two claims that tell the same add it once."""
    row: dict[str, int] = {}
    for number, group in enumerate(found):
        if group.one_measure:
            row |= {c.id: number for c in group.claims}
    told: dict[str, object] = {}
    for claim in joined.ledger.claims:
        root = joined.claims[joined.twins.get(claim.id, claim.id)]
        origin = joined.origins.get(root.id)
        value = (root.low, root.high, root.bound) if root.kind == "figure" else ()
        told[claim.id] = (row.get(root.id, root.id), origin.id if origin else root.id, value)
    return told
