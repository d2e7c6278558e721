"""An old part of a page keeps its own time."""

from __future__ import annotations

import pytest

from rashomon.model import Claim, Segment
from tests.claim.texts import figures, read, report

# Published on Monday, 15 September 2025.
MONDAY = "2025-09-15"


def day_of(claim: Claim) -> str:
    """The day of the figure: as-of, else of speaking."""
    return (claim.scope.as_of or (claim.said_at or ("",))[0])[:10]


def told(text: str) -> Claim:
    (found,) = figures(text, published=MONDAY)
    return found


@pytest.mark.parametrize(
    "opening",
    [
        "UPDATE 3 p.m. Saturday:",
        "Saturday, 3 p.m. —",
        "Updated Saturday:",
        "13 September 2025:",
        "[Saturday] |",
    ],
)
def test_a_stamped_paragraph_tells_of_its_own_time(opening: str) -> None:
    claim = told(f"{opening} The death toll has risen to 12, police said.")
    assert day_of(claim) == "2025-09-13"
    assert claim.order is None
    assert "leftover" in [b.rule for b in claim.because]


@pytest.mark.parametrize(
    "sentence",
    [
        "On Saturday, the death toll stood at 12, police said.",
        "The death toll has risen to 12, police said: all of them on Saturday.",
        "Monday: The death toll has risen to 12, police said.",
    ],
)
def test_a_time_that_is_no_stamp_or_of_today_changes_nothing(sentence: str) -> None:
    assert "leftover" not in [b.rule for b in told(sentence).because]


def test_a_caption_that_names_a_day_tells_of_that_day() -> None:
    text = "Nine people were killed, police said. The quay on Friday night."
    made = report(text, published=MONDAY, segments=(Segment(0, len(text), "caption"),))
    (claim,) = (c for c in read(made).claims if c.kind == "figure")
    assert claim.said_at is not None
    assert claim.said_at[0][:10] == "2025-09-12"


def test_every_sentence_of_an_update_has_its_time() -> None:
    text = "Fourteen people died, police said on Monday.\n\nUPDATE Saturday: Roads are shut. The toll has risen to 12."
    newest, left = figures(text, published=MONDAY)
    assert (day_of(newest), day_of(left)) == (MONDAY, "2025-09-13")
