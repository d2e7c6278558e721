"""Two versions of a page as a difference of claims."""

from __future__ import annotations

from rashomon.show.editions import editions
from rashomon.show.joined import claim_short_ids, join
from rashomon.show.page import render_page
from rashomon.show.story_head import rewrites
from rashomon.show.table import tables
from tests.show import ledgers
from tests.show.ledgers import printed


def test_claims_are_kept_changed_added_or_gone() -> None:
    ledger = ledgers.rewritten()
    (edition,) = editions(join(ledger.stories[0], claim_short_ids(ledger)))
    assert (edition.newer, edition.older) == ("dsecond", "dfirst")
    assert edition.kept == (("ckept", "ckept2"),)
    assert edition.changed == (("cnine", "cten"), ("cboats", "cboats2"))
    assert (edition.added, edition.gone) == (("cnew",), ("cgone",))


def test_the_difference_is_printed_in_the_sources_words() -> None:
    (table,) = tables(ledgers.rewritten())
    lines = [line.strip() for line in printed(rewrites(table)).splitlines() if line.strip()]
    assert lines[0] == "Pages that were rewritten: 1"
    assert "changed  “Nine” people killed (Penk) → “Ten” people killed (Penk)" in lines
    assert "added    “40” people injured" in lines
    assert "gone     “$3 million” damage" in lines
    assert lines[-1] == "1 claim kept"


def test_the_page_shows_it_too() -> None:
    page = render_page(ledgers.rewritten())
    assert "Pages that were rewritten" in page
    assert '<span class="change">gone</span>' in page


def test_no_version_no_word() -> None:
    (table,) = tables(ledgers.raid())
    assert rewrites(table) == []
