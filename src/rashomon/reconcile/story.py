"""Every comparison of one story: what the reports lend each other, the pairs, their rules, and what these settle."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from rashomon.model import Claim, Comparison, Document, Story
from rashomon.reconcile.candidates import candidates
from rashomon.reconcile.compare import Verdict, compare, comparison
from rashomon.reconcile.consistent import consistent
from rashomon.reconcile.context import Side, same_origin, side
from rashomon.reconcile.disputed import Edges, contested, disputed, facing, opposites
from rashomon.reconcile.likely import weighed
from rashomon.reconcile.likeness import chances
from rashomon.reconcile.marks import mark_reports
from rashomon.reconcile.newer import share_outdated
from rashomon.reconcile.numbers import more_exact, same_number
from rashomon.reconcile.one_figure import is_read, one_figures
from rashomon.reconcile.statements import compare_statements
from rashomon.reconcile.unread import Lent, borrowed

_UNREAD = "what one of them measures was not read"
# What a pair that is one figure overrules: two names for what it measures, two nouns for the people counted
_NAMES = ("aspect", "population")


def reconcile(
    story: Story, documents: Sequence[Document], claims: Sequence[Claim], models: dict[str, str]
) -> tuple[Comparison, ...]:
    """Every comparison of one story, in order of the claims' ids. What a copy repeats is folded: nothing is
    compared with it.

    `models` tells what a model name is a model of ("tu-95ms" → "bomber"), as the story's reports explain it.
    """
    folded = frozenset(t.claim for t in story.twins)
    report = {d.id: d for d in documents}
    origins = {c: o for o in story.origins for c in o.claims}
    events = {p.claim: p.event for p in story.placements}
    sides = [side(c, report[c.report], origins.get(c.id), models) for c in sorted(claims, key=lambda c: c.id)]
    every = [s for s in sides if s.claim.kind == "figure" and s.claim.id not in folded]
    joined = list(one_figures(every))
    lent = borrowed([s for s in sides if s.claim.kind == "figure"], joined)
    read = [s for s in lent.sides if s.claim.aspect is not None]
    rivals = contested(read, _set_against(read, folded, events))
    marked = share_outdated(mark_reports(read, folded, rivals))
    figures = [s for s in marked if s.claim.id not in folded]
    found = [c for one, two in candidates(figures, events) if (c := compare(one, two, events)) is not None]
    found = [_as_lent(c, lent) for c in found if c.relation != "conflict" or not _of(c, lent.by_kind)]
    one_figure = {frozenset((one.claim.id, two.claim.id)) for one, two in joined}
    found = [c for c in found if c.code not in _NAMES or frozenset((c.left, c.right)) not in one_figure]
    told = {frozenset((c.left, c.right)) for c in found}
    found += [
        comparison(one, two, _as_one(one, two), same=same_origin(one, two))
        for one, two in joined
        if frozenset((one.claim.id, two.claim.id)) not in told
    ]
    by_id = {s.claim.id: s for s in every} | {s.claim.id: s for s in figures}
    found = weighed(found, by_id, chances(every))
    found += compare_statements(
        [s for s in sides if s.claim.kind == "statement" and s.claim.id not in folded]
    )
    found = disputed(found, by_id, opposites([c for c in found if {c.left, c.right} <= by_id.keys()], by_id))
    reports = {s.claim.id: s.claim.report for s in sides}
    found = consistent(found, reports, facing(found, by_id, rivals))
    return tuple(sorted(found, key=lambda c: (c.left, c.right)))


def _as_one(one: Side, two: Side) -> Verdict:
    """The verdict on two figures that are one, though reading alone did not tell."""
    found = same_number(one.claim, two.claim) or more_exact(one.claim, two.claim)
    relation, code, why = found or ("agree", "equal", "both give the same number")
    why = f"{why} of like things" if relation == "agree" else why
    return Verdict(relation, code, why if is_read(one) and is_read(two) else f"{why}; {_UNREAD}")


def _set_against(read: Sequence[Side], folded: frozenset[str], events: dict[str, str | None]) -> Edges:
    """What each report sets against each other, before what other reports say of it is known."""
    alone: dict[str, list[Side]] = {}
    for s in mark_reports(read, folded):
        if s.claim.id not in folded:
            alone.setdefault(s.claim.report, []).append(s)
    found = [
        c
        for figures in alone.values()
        for one, two in candidates(figures, events)
        if (c := compare(one, two, events)) is not None
    ]
    return opposites(found, {s.claim.id: s for s in read})


def _of(found: Comparison, claims: frozenset[str]) -> bool:
    """Whether one of the two compared is among `claims` (ids)."""
    return bool({found.left, found.right} & claims)


def _as_lent(found: Comparison, lent: Lent) -> Comparison:
    """`found`, saying where what one of the two measures was read off the story's other figures."""
    if _of(found, lent.by_number | lent.by_kind):
        why = "what one of them measures was read off figures with the same number or of the same things"
    elif _of(found, lent.beside):
        why = "what one of them measures was read off another voice's figure right before it"
    else:
        return found
    return msgspec.structs.replace(found, reason=f"{found.reason}; {why}")
