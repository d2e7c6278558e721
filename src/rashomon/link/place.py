"""Placements: each claim of a story with its event and its origin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from rashomon.link.events import find_events
from rashomon.link.identities import find_identities
from rashomon.link.origins import find_origins
from rashomon.link.twins import find_twins
from rashomon.model import Because, Claim, Placement, Reading, Story


def place_claims(story: Story, readings: Sequence[Reading], claims: Mapping[str, tuple[Claim, ...]]) -> Story:
    """The story with twins, events, origins and placements; `claims` by document id."""
    by_id = {r.document.id: r.document for r in readings}
    twins = find_twins(story, by_id, claims)
    mine = [c for d in story.documents for c in claims[d]]
    events, event_of = find_events(story.id, mine)
    identities = find_identities(story.id, readings)
    origins = find_origins(story, readings, mine, identities)
    origin_of = {c: o.id for o in origins for c in o.claims}
    placements = tuple(
        Placement(c.id, event_of.get(c.id), origin_of.get(c.id), (Because("link", "placement"),))
        for c in mine
    )
    return msgspec.structs.replace(
        story, twins=twins, events=events, origins=origins, placements=placements, identities=identities
    )
