"""The picture of a measure's intervals."""

from __future__ import annotations

import msgspec

from rashomon.show.picture import picture_of
from rashomon.show.rows import Row
from rashomon.show.table import tables
from tests.show import ledgers


def row(section: str) -> Row:
    return next(r for r in tables(ledgers.raid())[0].rows if r.section == section)


def test_a_range_is_a_bar_and_a_number_a_point() -> None:
    drawn = picture_of(row("conflict"))
    assert drawn is not None
    point, bar = drawn.bars
    assert point.point
    assert point.left == point.right == drawn.high_at
    assert not bar.point
    assert drawn.low_at == bar.left < bar.right < point.left
    assert (drawn.low, drawn.high) == ("$200 million", "$7 billion")


def test_an_open_end_has_an_arrow_to_the_edge() -> None:
    drawn = picture_of(row("revise"))
    assert drawn is not None
    first, second = drawn.bars
    assert first.open_right
    assert first.right > second.right
    assert first.older


def test_the_text_for_those_who_do_not_see_it_names_every_source() -> None:
    drawn = picture_of(row("conflict"))
    assert drawn is not None
    assert drawn.text == (
        "Dario Penk, fire chief → HARBOUR DAILY: “$7 billion”; "
        "northern.txt itself: “hundreds of millions of dollars”."
    )


def test_one_value_needs_no_picture() -> None:
    assert picture_of(row("alone")) is None
    assert picture_of(row("statement")) is None


def test_values_far_apart_are_drawn_by_their_size_and_it_says_so() -> None:
    wide = row("conflict")
    cells = tuple(
        msgspec.structs.replace(c, low=v, high=v)
        for c, v in zip(wide.cells, (10.0, 1_000_000.0), strict=True)
    )
    voices = tuple(msgspec.structs.replace(v, cells=(c,)) for v, c in zip(wide.voices, cells, strict=True))
    drawn = picture_of(msgspec.structs.replace(wide, voices=voices))
    assert drawn is not None
    assert drawn.logarithmic


def test_lengths_in_two_units_are_drawn_on_one_axis() -> None:
    wide = row("conflict")
    cells = tuple(
        msgspec.structs.replace(c, low=v, high=v, unit=unit)
        for c, (v, unit) in zip(wide.cells, ((3.0, "month"), (42.0, "day")), strict=True)
    )
    voices = tuple(msgspec.structs.replace(v, cells=(c,)) for v, c in zip(wide.voices, cells, strict=True))
    drawn = picture_of(msgspec.structs.replace(wide, voices=voices))
    assert drawn is not None
    months, days = drawn.bars
    assert days.left < months.left
    assert (drawn.low, drawn.high) == ("42 days", "3 months")
