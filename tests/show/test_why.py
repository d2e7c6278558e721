"""One claim explained."""

from __future__ import annotations

import io

import msgspec
import pytest
from rich.console import Console

from rashomon.model import Ledger, UsageError
from rashomon.show.table import tables
from rashomon.show.why import print_why
from tests.show import ledgers


def why(prefix: str, name: str = "raid") -> str:
    out = io.StringIO()
    assert print_why(getattr(ledgers, name)(), prefix, Console(file=out, width=100))
    return out.getvalue()


def test_the_figure_is_marked_in_its_sentence() -> None:
    assert "At least »nine« people were killed in the raid, fire chief Dario Penk said on Saturday." in why(
        "c1dead"
    )


def test_the_words_the_chain_and_the_steps_are_told() -> None:
    text = why("c1dead")
    for part in (
        "“nine” → 9 or more",
        "“At least”",
        "Dario Penk, fire chief → HARBOUR DAILY",
        "Vell · 31 May – 1 June 2025",
        "“nine”: how the figure was read: number words · number words numbers/nine",
        "governing predicate aspects/killed",
        "superseded by “Fourteen”",
        "revise later",
    ):
        assert part in text


def test_a_beginning_that_one_id_has_will_do() -> None:
    assert why("c1d") == why("c1dead")


def test_a_row_explains_each_of_its_claims() -> None:
    row = tables(ledgers.raid())[0].section("conflict")[0]
    text = why(row.short)
    assert "claim c1money" in text
    assert "claim c2money" in text


def test_a_claim_of_a_copy_can_be_asked_for() -> None:
    assert "claim c3dead" in why("c3")


def test_what_no_id_begins_with_is_said() -> None:
    with pytest.raises(
        UsageError, match=r"^no claim or row here has an id that begins with 'zz' \(a row's id hangs"
    ):
        why("zz")


def test_what_several_ids_begin_with_is_said() -> None:
    with pytest.raises(UsageError, match=r"^5 ids begin with 'c1'; type more of it: c1boats, c1dead, "):
        why("c1")


def test_hostile_words_are_harmless() -> None:
    text = why("cturned", "hostile")
    assert "»31 injured[U+202C] were[U+0000]«" in text
    assert "\x1b" not in text


def _without_aspects(*, compared: bool) -> str:
    """`why` of a figure whose aspect was not read, with its comparisons or without them."""
    (story,) = ledgers.raid().stories
    unread = tuple(msgspec.structs.replace(c, aspect=None) if c.id == "c1dead" else c for c in story.claims)
    told = story.comparisons if compared else ()
    out = io.StringIO()
    ledger = Ledger((msgspec.structs.replace(story, claims=unread, comparisons=told),))
    assert print_why(ledger, "c1dead", Console(file=out, width=100))
    return out.getvalue()


def test_an_aspect_not_read_is_not_said_to_bar_comparisons_that_are_listed() -> None:
    text = _without_aspects(compared=True)
    assert "not read: what it is compared with was found by its number and its words" in text
    assert "nothing is compared with it" not in text
    assert "Compared with 1 other claim" in text


def test_an_aspect_not_read_without_comparisons() -> None:
    text = _without_aspects(compared=False)
    assert "not read: nothing is compared with it" in text
    assert "Compared with: none found" in text
