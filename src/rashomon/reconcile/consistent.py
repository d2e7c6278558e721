"""What a report itself sets side by side holds for its figures in other reports too.

Two reports say "14 killed", and the second also tells of 40 killed without setting the one against the other: it knows
of two measures, so that the first report's 14 does not dispute its 40 either. Alignment between texts is one to one
where it can be (Melamed 2000 on competitive linking); relations of one measure are transitive (docs/decisions/0035).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from rashomon.model import Comparison

_DIFFER = frozenset(("conflict", "revise"))
_MATCH = frozenset(("agree", "refine"))


def consistent(
    found: Sequence[Comparison], report: Mapping[str, str], rivals: frozenset[frozenset[str]] = frozenset()
) -> list[Comparison]:
    """`found` without the disputes of two reports of which one sets a figure that agrees beside the disputed one.

    `report` tells the report of each claim. A report that disputes or corrects its own figure keeps the dispute, and
    so does any of `rivals` (pairs of ids), whose numbers some report sets against each other.
    """
    partners: dict[str, list[str]] = defaultdict(list)
    relation: dict[frozenset[str], str] = {}
    for one in found:
        relation[frozenset((one.left, one.right))] = one.relation
        if one.relation in _MATCH:
            partners[one.left].append(one.right)
            partners[one.right].append(one.left)

    def beside(claim: str, other: str) -> bool:
        """Whether the report of `other` tells `claim`'s figure too, and does not set the two against each other."""
        return any(
            report[p] == report[other]
            and p != other
            and relation.get(frozenset((p, other))) not in _DIFFER | _MATCH
            for p in partners[claim]
        )

    newer = {c.superseded: c.later for c in found if c.superseded and c.later}

    def outdated(claim: str, other: str) -> bool:
        """Whether its voice has taken `claim` back for a number that agrees with `other`."""
        return relation.get(frozenset((newer.get(claim) or claim, other))) in _MATCH

    def settled(c: Comparison) -> bool:
        """Whether what the reports themselves say leaves nothing of the dispute."""
        if c.relation not in _DIFFER:
            return False
        if c.relation == "conflict" and (outdated(c.left, c.right) or outdated(c.right, c.left)):
            return True
        if c.relation == "conflict" and frozenset((c.left, c.right)) in rivals:
            return False
        return report[c.left] != report[c.right] and (beside(c.left, c.right) or beside(c.right, c.left))

    return [c for c in found if not settled(c)]
