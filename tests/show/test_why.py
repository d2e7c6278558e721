"""One claim explained."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from rashomon.model import UsageError
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
    with pytest.raises(UsageError, match=r"^no claim or row here has an id that begins with 'zz'$"):
        why("zz")


def test_what_several_ids_begin_with_is_said() -> None:
    with pytest.raises(UsageError, match=r"^5 ids begin with 'c1'; type more of it: c1boats, c1dead, "):
        why("c1")


def test_hostile_words_are_harmless() -> None:
    text = why("cturned", "hostile")
    assert "»31 injured[U+202C] were[U+0000]«" in text
    assert "\x1b" not in text
