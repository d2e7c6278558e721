"""A score in lines that a person reads, and the floors that it must hold."""

from __future__ import annotations

from collections.abc import Mapping

from eval.labelled import RELATIONS
from eval.scoring import NONE, Score, relation_scores

# Measures that must not rise; all others must not fall.
CEILINGS = frozenset(("false_conflicts", "compared_at_all", "conflicts_missed"))


def print_score(found: Score, *, by_story: bool = False) -> None:
    """Figures and speakers, then what was said of the labelled pairs."""
    counts, table = dict(found.counts), found.table()

    def row(name: str, part: str, whole: str) -> None:
        print(f"{name:<44}{_share(counts.get(part, 0), counts.get(whole, 0))}")

    row("figures found", "hit", "core")
    row("figures told that are labelled", "right", "claims")
    row("interval right, of those found", "interval", "hit")
    row("number as said right, of those found", "number", "hit")
    row("innermost speaker right, of those found", "speaker", "hit")
    row("  where the label names one", "speaker_named", "named")
    row("  anywhere in the chain", "chain_named", "named")
    said = (*RELATIONS, NONE)
    print(f"\n{'labelled / said':18}" + "".join(f"{s[:11]:>12}" for s in said))
    for relation in RELATIONS:
        print(f"{relation:18}" + "".join(f"{table[relation, s]:12}" for s in said))
    print("\nrelation          precision   recall       F1")
    for relation in RELATIONS:
        print(f"{relation:18}" + "".join(f"{100 * x:9.1f}" for x in relation_scores(table, relation)))
    f1 = 25 * sum(relation_scores(table, r)[2] for r in RELATIONS[:4])
    print(f"F1 of the first four relations, averaged    {f1:.1f}")
    print(
        f"{'pairs with both figures found':<44}{_share(sum(a.both for a in found.answers), len(found.answers))}"
    )
    other = [a.said for a in found.answers if a.pair.relation == "different-measure"]
    print(f"{'false conflicts on different measures':<44}{_share(other.count('conflict'), len(other))}")
    compared = sum(s in RELATIONS[:4] for s in other)
    print(f"{'different measures compared at all':<44}{_share(compared, len(other))}")
    conflicts = [a.said for a in found.answers if a.pair.relation == "conflict"]
    missed = len(conflicts) - conflicts.count("conflict")
    print(f"{'conflicts missed':<44}{_share(missed, len(conflicts))}")
    one = sum(a.pair.relation == "agree" and a.pair.same_origin is True for a in found.answers)
    print(f"{'agreements that are one origin':<44}{one}")
    outside = ", ".join(f"{r} {n}" for r, n in sorted(found.outside.items())) or "none"
    print(f"{'said of pairs that were not labelled':<44}{outside}")
    if by_story:
        print()
        for story in dict.fromkeys(a.story for a in found.answers):
            own = found.table(story)
            asked = [r for r in RELATIONS[:4] if any(g == r for g, _ in own)]
            print(f"{story:<18}" + "  ".join(f"{r} {100 * relation_scores(own, r)[2]:.0f}" for r in asked))


def print_totals(values: Mapping[str, float], floors: Mapping[str, float]) -> int:
    """Each measure that a floor (or a ceiling) is set for, and whether it holds; 1 where one is broken, else 0."""
    broken = 0
    print("\nmeasure               now    limit")
    for name, limit in floors.items():
        value = values[name]
        holds = value <= limit if name in CEILINGS else value >= limit
        broken += not holds
        sign = "at most" if name in CEILINGS else "at least"
        print(f"{name:<20}{value:6.1f}  {sign} {limit:g}{'' if holds else '   BROKEN'}")
    return int(bool(broken))


def _share(part: float, whole: float) -> str:
    return f"{part:g}/{whole:g} = {100 * part / max(1, whole):.1f}%"
