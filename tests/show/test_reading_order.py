"""Which reports to read first, and what of each is new."""

from __future__ import annotations

from rashomon.show.grouping import groups
from rashomon.show.joined import claim_short_ids, join
from rashomon.show.reading_order import Step, reading_order
from rashomon.show.story_head import reports
from rashomon.show.table import tables
from tests.show import ledgers
from tests.show.ledgers import printed


def order() -> tuple[Step, ...]:
    ledger = ledgers.raid()
    joined = join(ledger.stories[0], claim_short_ids(ledger))
    return reading_order(joined, groups(joined))


def test_the_report_with_the_most_claims_comes_first_and_a_copy_last() -> None:
    assert [s.report for s in order()] == ["dnorthern", "dharbour", "dradio"]


def test_every_claim_that_stands_is_new_once() -> None:
    new = [c for s in order() for c in s.new]
    assert len(new) == len(set(new))
    assert "c3dead" not in new  # the copy's
    assert {"c1dead", "c2dead", "c1money", "c2money"} <= set(new)


def test_what_one_origin_says_again_is_not_new() -> None:
    """Both reports give one utterance of the mayor; whichever is read second adds nothing by it."""
    new = {c for s in order() for c in s.new}
    assert len(new & {"c1words", "c2words"}) == 1


def test_few_reports_are_listed_by_their_day_and_many_by_what_they_add() -> None:
    (few,) = tables(ledgers.raid())
    assert "HARBOUR DAILY" in printed(reports(few)).splitlines()[0]
    (many,) = tables(ledgers.many(14))
    lines = printed(reports(many)).splitlines()
    assert lines[0].startswith("Read first: 2 of 14 reports hold every claim")
    assert lines[-1].strip() == "The other 12 add none: 12 copies of Outlet 0"
