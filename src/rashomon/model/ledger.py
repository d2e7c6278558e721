"""A whole run: the stories, with everything that show/ joins into tables."""

from __future__ import annotations

import msgspec

from rashomon.model.claim import Claim
from rashomon.model.comparison import Comparison
from rashomon.model.reading import Reading
from rashomon.model.story import Story


class StoryLedger(msgspec.Struct, frozen=True):
    """One story with its readings (in the story's order), claims (in text order, report by report) and comparisons.

    `unread` are, by document id, the sentences that hold a quantity that entered no claim.
    """

    story: Story
    readings: tuple[Reading, ...]
    claims: tuple[Claim, ...]
    comparisons: tuple[Comparison, ...]
    unread: tuple[tuple[str, tuple[tuple[int, int], ...]], ...] = ()


class Ledger(msgspec.Struct, frozen=True):
    """What one call of `compare` found."""

    stories: tuple[StoryLedger, ...]
