"""Who is in hospital is of the hurt or the saved: counting them out of those makes them no part of themselves."""

from __future__ import annotations

from rashomon.pipeline import compare
from tests.claim.texts import report


def relation(left: str, right: str, numbers: set[float]) -> str | None:
    """How the two numbers, each of one report, are related."""
    ledger = compare((report(left, "a", published="2025-06-02"), report(right, "b", published="2025-06-03")))
    for story in ledger.stories:
        lows = {c.id: c.low for c in story.claims}
        for pair in story.comparisons:
            if {lows[pair.left], lows[pair.right]} == numbers:
                return pair.relation
    return None


def test_those_in_hospital_out_of_the_hurt_are_all_in_hospital() -> None:
    left = "The quake on Monday hurt 900 people. On Monday 312 of the injured were admitted to hospital."
    right = "The quake hurt 900 people. On Tuesday, 340 people were still in hospital."
    assert relation(left, right, {312, 340}) == "revise"


def test_those_who_died_out_of_the_saved_are_not_all_the_dead() -> None:
    left = "The ferry sank on Monday. Twelve of the survivors died."
    right = "The ferry sank on Monday. It killed 40 people."
    assert relation(left, right, {12, 40}) in ("different-measure", None)
