"""Placements: each claim of a story with its event and its origin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from rashomon.link.events import find_events
from rashomon.link.origins import find_origins
from rashomon.model import Because, Claim, Placement, Reading, Story


def place_claims(story: Story, readings: Sequence[Reading], claims: Mapping[str, tuple[Claim, ...]]) -> Story:
    """The story with events, origins and placements; `claims` by document id."""
    mine = [c for d in story.documents for c in claims[d]]
    events, event_of = find_events(story.id, mine)
    origins = find_origins(story, readings, mine)
    origin_of = {c: o.id for o in origins for c in o.claims}
    placements = tuple(
        Placement(c.id, event_of.get(c.id), origin_of.get(c.id), (Because("link", "placement"),))
        for c in mine
    )
    return msgspec.structs.replace(story, events=events, origins=origins, placements=placements)
