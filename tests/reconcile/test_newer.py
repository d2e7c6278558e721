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


RAISED = "The company raised its offer to 4.5 percent."


def _offers(first: float, *, said: str = "", speaker: str = "") -> str | None:
    """How an earlier report's offer relates to the one that the company has raised to 4.5 percent."""
    at = RAISED.index("4.5")
    earlier = figure("a", exact(first, "percentage"), "pay_rise", None, said=said)
    raised = figure(
        "b", exact(4.5, "percentage"), "pay_rise", None, said=speaker, sentence=(0, len(RAISED)),
        start=at, end=at + 3, order="newer",
    )  # fmt: skip
    days = {"a": "2025-06-10", "b": "2025-06-11"}
    (found,) = compared(earlier, raised, published=days, texts={"b": RAISED})
    assert found.later in (None, raised.id)
    return found.relation


def test_what_an_offer_was_raised_from_is_older() -> None:
    assert _offers(3.5) == "revise"


def test_an_offer_is_not_raised_from_a_higher_one() -> None:
    assert _offers(5.5) == "conflict"


def test_another_named_voice_s_number_was_never_raised() -> None:
    assert _offers(3.5, said="Union", speaker="Company") == "conflict"
