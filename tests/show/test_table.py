"""Rows, sections and sentences."""

from __future__ import annotations

import msgspec
import pytest

from rashomon.model import Comparison
from rashomon.show.rows import Row, StoryTable
from rashomon.show.table import summary, tables
from tests.show import ledgers


@pytest.fixture(scope="module")
def table() -> StoryTable:
    return tables(ledgers.raid())[0]


def row(table: StoryTable, claim: str) -> Row:
    return next(r for r in table.rows if claim in {c.claim for c in r.cells})


def test_the_first_line_counts_origins_and_not_outlets(table: StoryTable) -> None:
    assert summary((table,)) == "3 reports · 12 claims · 4 origins · 1 conflict"


def test_one_of_each_is_said_in_the_singular() -> None:
    assert summary(tables(ledgers.empty())) == "1 report · 0 claims · 0 origins · 0 conflicts"


@pytest.mark.parametrize(
    ("claim", "section"),
    [
        ("c1money", "conflict"),
        ("c1dead", "revise"),
        ("c1boats", "refine"),
        ("c1moved", "agree"),
        ("c2ferry", "alone"),
        ("c1words", "statement"),
    ],
)
def test_a_row_stands_in_the_section_of_its_worst_relation(
    table: StoryTable, claim: str, section: str
) -> None:
    assert row(table, claim).section == section


def test_every_claim_is_shown_once(table: StoryTable) -> None:
    shown = [key for r in table.rows for c in r.cells for key in (c.claim, *c.twins)]
    assert sorted(shown) == sorted(c.id for c in ledgers.raid().stories[0].claims)


def test_a_copy_adds_no_line_but_a_note(table: StoryTable) -> None:
    cell = next(c for c in row(table, "c1dead").cells if c.claim == "c1dead")
    assert cell.twins == ("c3dead",)
    assert "also in its copy, Radio [red]Vell[/red]" in cell.notes


def test_one_voice_through_two_reports_is_one_origin(table: StoryTable) -> None:
    assert [[c.claim for c in v.cells] for v in row(table, "c1dead").voices] == [["c1dead", "c2dead"]]


def test_what_a_source_took_back_sets_no_end(table: StoryTable) -> None:
    ends = row(table, "c1dead").envelope
    assert ends is not None
    assert ends.words() == "14"


def test_a_conflict_is_told_by_who_has_whom_saying_what(table: StoryTable) -> None:
    (tie,) = row(table, "c1money").ties
    assert tie.sentence == (
        "HARBOUR DAILY has Dario Penk saying $7 billion; "
        "northern.txt itself says hundreds of millions of dollars. As stated, the two exclude each other."
    )


def test_the_cell_has_hedge_and_chain(table: StoryTable) -> None:
    cell = row(table, "c1dead").cells[0]
    assert cell.value == "At least nine"
    assert cell.chain == ("Dario Penk, fire chief", "HARBOUR DAILY")
    assert cell.said == "said 31 May 2025"


def test_a_near_miss_says_why(table: StoryTable) -> None:
    (near,) = table.near
    assert (near.code, near.reason) == ("part", "ferries are a part of the boats")
    assert near.left_words == "“56” boats sunk (Oona Brandt, northern.txt)"


def test_a_part_larger_than_its_whole_is_a_row_of_its_own_without_an_envelope() -> None:
    story = ledgers.raid().stories[0]
    part = ledgers.compare("c2boats", "c2ferry", "conflict", "part-exceeds-whole", compatible=False)
    others = tuple(c for c in story.comparisons if c.relation != "different-measure")
    changed = msgspec.structs.replace(story, comparisons=(*others, part))
    table = tables(msgspec.structs.replace(ledgers.raid(), stories=(changed,)))[0]
    pair = next(r for r in table.rows if any(t.code == "part-exceeds-whole" for t in r.ties))
    assert [c.claim for c in pair.cells] == ["c2boats", "c2ferry"]
    assert pair.envelope is None
    boats = next(r for r in table.section("refine"))
    assert [c.claim for c in boats.cells] == ["c1boats", "c2boats"]


def test_conflicts_that_exclude_each_other_come_first() -> None:
    story = ledgers.raid().stories[0]
    soft = ledgers.compare("c1boats", "c2boats", "conflict", "numbers", compatible=True)
    kept = tuple(c for c in story.comparisons if c.code != "vague")
    changed = msgspec.structs.replace(story, comparisons=(soft, *kept))
    table = tables(msgspec.structs.replace(ledgers.raid(), stories=(changed,)))[0]
    assert [r.cells[0].claim for r in table.section("conflict")] == ["c1money", "c1boats"]


def test_pairs_that_repeat_two_values_share_a_sentence() -> None:
    story = ledgers.raid().stories[0]
    far = ledgers.compare("c1boats", "c2ferry", "conflict", "numbers", compatible=False)
    doc = story.readings[1].document
    again = ledgers.claim(
        doc, "c2again", "12", low=12.0, aspect="sunk", thing="ferries", voices=("Dario Penk",)
    )
    twice = ledgers.compare("c1boats", "c2again", "conflict", "numbers", compatible=False)
    changed = ledgers.story(tuple(r.document for r in story.readings), (*story.claims, again), (far, twice))
    table = tables(msgspec.structs.replace(ledgers.raid(), stories=(changed,)))[0]
    (shown,) = table.section("conflict")
    assert [len(t.pairs) for t in shown.ties] == [2]
    assert table.conflicts == 1


def test_rows_do_not_depend_on_the_order_of_comparisons() -> None:
    ledger = ledgers.raid()
    story = ledger.stories[0]
    turned: tuple[Comparison, ...] = story.comparisons[::-1]
    other = msgspec.structs.replace(ledger, stories=(msgspec.structs.replace(story, comparisons=turned),))
    assert tables(ledger) == tables(other)


def test_two_reports_of_one_name_are_told_apart() -> None:
    docs = tuple(
        ledgers.document(n, "Calm.", "Wire", day)
        for n, day in (("a", "2025-06-01"), ("b", "2025-06-02"), ("c", "2025-06-02"))
    )
    (table,) = tables(msgspec.structs.replace(ledgers.empty(), stories=(ledgers.story(docs, (), ()),)))
    assert [r.label for r in table.reports] == [
        "Wire (1 June 2025)",
        "Wire (2 June 2025) (report 2)",
        "Wire (2 June 2025) (report 3)",
    ]


def test_what_still_stands_is_compared_first() -> None:
    story = ledgers.raid().stories[0]
    doc = story.readings[1].document
    other = ledgers.claim(
        doc, "c2other", "56", low=56.0, aspect="killed", thing="boats", voices=("Oona Brandt",)
    )
    ties = (
        ledgers.compare("c1dead", "c2other", "conflict", "numbers", compatible=False),
        ledgers.compare("c2dead", "c2other", "conflict", "numbers", compatible=True),
    )
    changed = ledgers.story(
        tuple(r.document for r in story.readings), (*story.claims, other), (*story.comparisons, *ties)
    )
    (shown,) = (
        r for r in tables(ledgers.Ledger((changed,)))[0].rows if "c2other" in {c.claim for c in r.cells}
    )
    assert [t.pairs for t in shown.ties if t.relation == "conflict"] == [
        (("c2dead", "c2other"),),
        (("c1dead", "c2other"),),
    ]
