"""Rule 5: two times of one count, told by the texts and not by the days of publication alone."""

from __future__ import annotations

from typing import Any

from rashomon.model import Claim, Comparison, Scope
from tests.reconcile.claims import (
    exact,
    figure,
    relate,
)

FIRST, SECOND = {"a": "2025-06-01", "b": "2025-06-02"}, {"a": "2025-06-02", "b": "2025-06-01"}


def toll(report: str, amount: dict[str, Any], **fields: Any) -> Claim:
    return figure(report, amount, "killed", "person", **fields)


def revision(left: Claim, right: Claim, **context: Any) -> Comparison:
    found = relate(left, right, **context)
    assert found is not None
    assert found.relation == "revise", found.reason
    return found


def test_a_toll_that_has_risen_is_later() -> None:
    newer = toll("b", exact(14), order="newer")
    found = revision(toll("a", exact(9)), newer, published=FIRST)
    assert (found.code, found.later) == ("later", newer.id)


def test_the_text_tells_which_is_older_whatever_was_published_first() -> None:
    """A report published last may carry the older toll."""
    newer = toll("a", exact(14))
    found = revision(newer, toll("b", exact(9), order="older"), published=FIRST)
    assert (found.code, found.later) == ("later", newer.id)


def test_two_as_of_times() -> None:
    newer = toll("a", exact(14), scope=Scope(as_of="2025-06-03"))
    found = revision(newer, toll("b", exact(9), scope=Scope(as_of="2025-06-01")), published=FIRST)
    assert found.later == newer.id


def test_an_unmarked_fall_is_called_corrected() -> None:
    newer = toll("b", exact(13), order="newer")
    found = revision(toll("a", exact(14)), newer, published=FIRST)
    assert (found.code, found.later) == ("corrected", newer.id)


def test_a_correction_that_the_text_calls_one() -> None:
    text = "The ministry corrected its count: 15 people had died, not 14."
    newer = toll("b", exact(15), order="newer", sentence=(0, len(text)))
    found = revision(toll("a", exact(14)), newer, published=FIRST, texts={"b": text})
    assert (found.code, found.later) == ("corrected", newer.id)


def test_one_voice_on_two_days() -> None:
    older, newer = figure("a", exact(23), said="Solvang"), figure("b", exact(25), said="Solvang")
    found = revision(older, newer, published=FIRST)
    assert (found.later, found.superseded, found.same_origin) == (newer.id, older.id, True)


def test_only_inside_one_origin_is_the_older_superseded() -> None:
    assert (
        revision(toll("a", exact(9)), toll("b", exact(14), order="newer"), published=FIRST).superseded is None
    )


def test_an_aspect_that_does_not_grow_is_no_revision() -> None:
    """Another day of publication alone is no other time of the count."""
    found = relate(figure("a", exact(44)), figure("b", exact(48)), published=FIRST)
    assert found is not None
    assert (found.relation, found.code) == ("conflict", "numbers")


def test_two_named_voices_dispute_on_one_day() -> None:
    found = relate(toll("a", exact(44), said="Penk"), toll("b", exact(48), said="Solvang"))
    assert found is not None
    assert (found.relation, found.code) == ("conflict", "numbers")


def test_a_toll_that_has_grown_by_the_next_day_is_newer_whoever_says_it() -> None:
    found = relate(toll("a", exact(44), said="Penk"), toll("b", exact(48), said="Solvang"), published=FIRST)
    assert found is not None
    assert (found.relation, found.code) == ("revise", "later")


def test_a_smaller_toll_of_another_voice_on_the_next_day_is_a_dispute() -> None:
    found = relate(toll("a", exact(48), said="Penk"), toll("b", exact(44), said="Solvang"), published=FIRST)
    assert found is not None
    assert (found.relation, found.code) == ("conflict", "numbers")


def test_a_revision_names_no_later_claim_unless_it_is_one() -> None:
    found = relate(figure("a", exact(44)), figure("b", exact(48)))
    assert found is not None
    assert (found.later, found.superseded) == (None, None)


def test_two_voices_of_one_sentence_dispute_what_both_count_so_far() -> None:
    said = "The firm puts its dead so far at 10, the union at 40. "
    here, there = (0, len(said)), (len(said), 2 * len(said))
    one = toll("a", exact(10), said="Penk", sentence=here)
    beside, apart = (toll("a", exact(40), said="Solvang", sentence=s) for s in (here, there))
    found = [relate(one, other, texts={"a": said * 2}) for other in (beside, apart)]
    assert [c.relation for c in found if c is not None] == ["conflict", "revise"]


def test_the_day_of_publication_is_no_second_time_beside_another_voices_monday() -> None:
    """Two voices of one report: what the union said of Monday is not older than what the authority says undated."""
    scope = Scope(as_of="2025-05-30")
    one = toll("a", exact(4000), said="the union", scope=scope, sentence=(0, 10))
    two = toll("a", exact(2600), said="the authority", sentence=(11, 20))
    found = relate(one, two, published=FIRST)
    assert found is None or found.relation != "revise"
    apart = toll("b", exact(5200), said="the authority", sentence=(11, 20))
    assert revision(one, apart, published=FIRST).later == apart.id
