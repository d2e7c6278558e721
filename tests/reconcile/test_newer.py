"""What one report tells as an older count is older in every other; amounts that are one however they are worded."""

from __future__ import annotations

import msgspec
import pytest

from rashomon.model import Claim
from tests.reconcile.claims import compared, exact, figure, relate


def test_what_one_report_calls_older_is_older_everywhere() -> None:
    first = figure("a", exact(310), "laid_off", "job", said="Mayor")
    older = msgspec.structs.replace(figure("b", exact(310), "laid_off", "job"), order="older")
    newer = figure("b", exact(380), "laid_off", "job")
    last = figure("c", exact(380), "laid_off", "job", said="Union")
    found = {frozenset((c.left, c.right)): c for c in compared(first, older, newer, last)}
    pair = found[frozenset((first.id, last.id))]
    assert (pair.relation, pair.later) == ("revise", last.id)
    alone = relate(first, last)
    assert alone is not None
    assert alone.relation == "conflict"


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (
            figure("a", exact(4.6e6, "dollar"), "fined", None),
            figure("b", exact(4.6e6, "dollar"), "stake", None),
            "agree",
        ),
        (
            figure("a", exact(5e6, "dollar"), "fined", None),
            figure("b", exact(5e6, "dollar"), "stake", None),
            None,
        ),
        (
            figure("a", exact(18e6, "dollar per year"), "saved", None),
            figure("b", exact(18e6, "dollar"), "saved", None),
            "agree",
        ),
        (
            figure("a", exact(18e6, "dollar per year"), "saved", None),
            figure("b", exact(12e6, "dollar"), "saved", None),
            None,
        ),
    ],
    ids=["one amount", "a round one", "rate left out", "another rate"],
)
def test_one_amount_under_two_wordings(left: Claim, right: Claim, relation: str | None) -> None:
    found = relate(left, right)
    assert (
        found.relation if found is not None and found.relation != "different-measure" else None
    ) == relation
