"""Claims → measures: which claims stand in one row, and in which section the row stands.

Two claims are on one measure when a comparison other than `different-measure` joins them; a row is
a connected component of that graph. A component is chosen over pairs because a row must show a
measure once, however many reports tell it; the price is that two claims of a row may be joined only
through a third. A part larger than its whole joins two measures and not one: such a pair makes a
row of its own, with no envelope, beside the rows that its claims stand in.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from rashomon.model import Claim, Comparison
from rashomon.show.joined import Joined

Section = Literal["conflict", "revise", "refine", "agree", "alone", "statement"]
# The sections in the order of print; a row stands in the first that one of its comparisons names.
SECTIONS: tuple[Section, ...] = ("conflict", "revise", "refine", "agree", "alone", "statement")


class Group(msgspec.Struct, frozen=True):
    """One row in the making: claims in text order (copies' twins left out) and what relates them."""

    section: Section
    claims: tuple[Claim, ...]
    comparisons: tuple[Comparison, ...]
    one_measure: bool = True


def groups(joined: Joined) -> tuple[Group, ...]:
    """All rows of a story, by section, incompatible conflicts first, then in text order."""
    compared = [c for c in _folded(joined) if c.relation != "different-measure"]
    joining = [c for c in compared if c.code != "part-exceeds-whole"]
    root = _components(joined, joining)
    rows: dict[str, list[Claim]] = {}
    for claim in joined.ledger.claims:
        if claim.id not in joined.twins:
            rows.setdefault(root[claim.id], []).append(claim)
    ties: dict[str, list[Comparison]] = {}
    for comparison in joining:
        ties.setdefault(root[comparison.left], []).append(comparison)
    made = [_group(tuple(claims), tuple(ties.get(key, ()))) for key, claims in rows.items()]
    made += [
        Group("conflict", _in_order(joined, (c.left, c.right)), (c,), one_measure=False)
        for c in compared
        if c.code == "part-exceeds-whole"
    ]
    return tuple(sorted(made, key=lambda g: _place(joined, g)))


def near_misses(joined: Joined) -> tuple[Comparison, ...]:
    """Pairs that look alike and measure different things, in text order."""
    return tuple(c for c in _folded(joined) if c.relation == "different-measure")


def _folded(joined: Joined) -> list[Comparison]:
    """Comparisons with a copy's claims replaced by the original's, each pair once, in text order."""
    seen: dict[tuple[str, str], Comparison] = {}
    for comparison in joined.ledger.comparisons:
        left, right = (joined.twins.get(i, i) for i in (comparison.left, comparison.right))
        if left == right or left not in joined.order or right not in joined.order:
            continue
        pair = (min(left, right), max(left, right))
        if pair not in seen:
            later = joined.twins.get(comparison.later or "", comparison.later)
            seen[pair] = msgspec.structs.replace(comparison, left=pair[0], right=pair[1], later=later)
    return sorted(seen.values(), key=lambda c: sorted((joined.order[c.left], joined.order[c.right])))


def _components(joined: Joined, joining: list[Comparison]) -> dict[str, str]:
    """Each claim's component, named by one of its claims (union-find without ranks: components are small)."""
    parent = {c.id: c.id for c in joined.ledger.claims}

    def find(claim: str) -> str:
        while parent[claim] != claim:
            parent[claim] = parent[parent[claim]]
            claim = parent[claim]
        return claim

    for comparison in joining:
        one, other = find(comparison.left), find(comparison.right)
        first, last = sorted((one, other), key=joined.order.__getitem__)
        parent[last] = first
    return {claim: find(claim) for claim in parent}


def _group(claims: tuple[Claim, ...], comparisons: tuple[Comparison, ...]) -> Group:
    relations = {c.relation for c in comparisons}
    statement = all(c.kind == "statement" for c in claims)
    for section in SECTIONS[:3] if statement else SECTIONS[:4]:
        if section in relations:
            return Group(section, claims, comparisons)
    return Group("statement" if statement else "alone", claims, comparisons)


def _in_order(joined: Joined, ids: tuple[str, ...]) -> tuple[Claim, ...]:
    return tuple(joined.claims[i] for i in sorted(ids, key=joined.order.__getitem__))


def _place(joined: Joined, group: Group) -> tuple[int, bool, bool, int]:
    conflicts = [c for c in group.comparisons if c.relation == "conflict"]
    all_compatible = all(c.compatible for c in conflicts)
    # A statement told by several comes before those told once.
    return (
        SECTIONS.index(group.section),
        all_compatible,
        not group.comparisons,
        joined.order[group.claims[0].id],
    )
