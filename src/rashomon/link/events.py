"""Events of a story: claims whose stated circumstances do not contradict each other, never grouped by the
figures themselves.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import msgspec

from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.containment import relation as place_relation
from rashomon.model import Because, Claim, Event, Place

# Families whose figures tell of one event seen from two sides: what was done and what it did.
_GROUPS = {
    "harm": "harm",
    "money": "harm",
    "response": "harm",
    "cost": "harm",
    "attack": "attack",
    "defence": "attack",
}


class Draft(msgspec.Struct):
    """An event while it is being gathered."""

    group: str
    claims: list[Claim]
    begin: str | None = None
    finish: str | None = None
    actor: str | None = None
    target: str | None = None
    place: Place | None = None


def find_events(story: str, claims: Sequence[Claim]) -> tuple[tuple[Event, ...], dict[str, str]]:
    """The events, and claim id → event id. Claims without a predicate that the lexicon knows are in none."""
    drafts: list[Draft] = []
    for claim in claims:
        group = _group(claim)
        if group is None:
            continue
        home = next((d for d in drafts if d.group == group and _fits(d, claim)), None)
        if home is None:
            home = Draft(group, [])
            drafts.append(home)
        _take(home, claim)
    events = tuple(_event(story, d) for d in drafts)
    return events, {c.id: e.id for d, e in zip(drafts, events, strict=True) for c in d.claims}


def _group(claim: Claim) -> str | None:
    if claim.kind != "figure" or claim.aspect is None:
        return None
    family = load_aspects().get(claim.aspect).family
    return _GROUPS.get(family or "", family or claim.aspect)


def _fits(draft: Draft, claim: Claim) -> bool:
    scope = claim.scope
    if scope.actor and draft.actor and scope.actor != draft.actor:
        return False
    if scope.target and draft.target and scope.target != draft.target:
        return False
    if (
        scope.begin
        and scope.finish
        and draft.begin
        and draft.finish
        and (scope.finish[:10] < draft.begin[:10] or draft.finish[:10] < scope.begin[:10])
    ):
        return False
    return claim.place is None or draft.place is None or place_relation(claim.place, draft.place) != "apart"


def _take(draft: Draft, claim: Claim) -> None:
    draft.claims.append(claim)
    scope = claim.scope
    draft.actor = draft.actor or scope.actor
    draft.target = draft.target or scope.target
    draft.place = draft.place or claim.place
    if scope.begin and scope.finish and draft.begin is None:
        draft.begin, draft.finish = scope.begin, scope.finish


def _event(story: str, draft: Draft) -> Event:
    first = draft.claims[0]
    key = "\n".join((story, draft.group, *sorted(c.id for c in draft.claims)))
    thing = f"{first.thing.text} " if first.thing else ""
    label = f"{thing}{(first.aspect or '').replace('_', ' ')}".strip()
    return Event(
        id="e" + hashlib.sha256(key.encode()).hexdigest()[:10],
        label=label,
        type=draft.group,
        begin=draft.begin,
        finish=draft.finish,
        place=draft.place.name if draft.place else None,
        actor=draft.actor,
        target=draft.target,
        because=(
            Because("link", "event", note="one group of predicates, and nothing stated that contradicts"),
        ),
    )
