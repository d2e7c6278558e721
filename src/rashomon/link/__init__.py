"""Documents → Story, Event, Placement: copies, stories, events and origins across documents."""

from rashomon.link.place import place_claims
from rashomon.link.stories import find_stories

__all__ = ["find_stories", "place_claims"]
