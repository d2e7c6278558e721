"""The ledger on a terminal and in a pipe."""

from __future__ import annotations

import io

import msgspec
import pytest
from rich.cells import cell_len
from rich.console import Console

from rashomon.model import Ledger
from rashomon.show.terminal import print_ledger
from tests.show import ledgers


def printed(
    ledger: Ledger, only: frozenset[str] = frozenset(), width: int = 80, *, terminal: bool = False
) -> str:
    out = io.StringIO()
    colours = "truecolor" if terminal else None
    print_ledger(ledger, Console(file=out, width=width, force_terminal=terminal, color_system=colours), only)
    return out.getvalue()


def test_the_sections_come_in_the_order_of_their_weight() -> None:
    lines = printed(ledgers.raid()).splitlines()
    assert lines[0] == "3 reports · 12 claims · 4 origins · 1 conflict"
    headings = [
        "Conflicts: 1", "Revisions: 1", "Refinements: 1", "Agreements: 1", "Not compared, and why: 1",
        "Told by one origin alone: 1", "Statements: 1", "Sentences with a figure that gave no claim: 1",
    ]  # fmt: skip
    assert [line for line in map(str.strip, lines) if line in headings] == headings


def test_a_quotation_told_twice_stands_once_with_both_wordings() -> None:
    text = printed(ledgers.raid())
    statements = text[text.index("Statements: 1") :]
    assert "“We will rebuild every single crane”" in statements
    assert "“We will rebuild every crane”" in statements
    assert statements.count("Intention: Oona Brandt") == 1


def test_empty_sections_say_that_nothing_was_found() -> None:
    text = printed(ledgers.empty())
    assert text.count("none found") == 8
    assert "agree" not in text.replace("Agreements", "").lower()


def test_only_keeps_what_is_asked_for() -> None:
    text = printed(ledgers.raid(), frozenset({"refine"}))
    assert "Refinements: 1" in text
    assert not [
        h for h in ("Conflicts", "Revisions", "Agreements", "Statements", "Not compared") if h in text
    ]


def test_the_last_line_can_be_pasted() -> None:
    last = printed(ledgers.raid(), width=40).splitlines()[-1]
    assert last.startswith("rashomon why m")
    assert last.endswith(" harbour.txt northern.txt radio.txt")


def test_a_path_with_a_blank_is_quoted() -> None:
    doc = ledgers.document("two words", "Nine died.", None, None)
    ledger = Ledger((ledgers.story((doc,), (ledgers.claim(doc, "c", "Nine", low=9.0),), ()),))
    assert printed(ledger).splitlines()[-1].endswith(" 'two words.txt'")


@pytest.mark.parametrize("name", ["raid", "nested", "hostile", "empty"])
def test_nothing_is_wider_than_the_terminal(name: str) -> None:
    *lines, _ = printed(getattr(ledgers, name)()).splitlines()
    assert max(map(cell_len, lines)) <= 80


def test_a_pipe_gets_no_colours_and_a_terminal_does() -> None:
    assert "\x1b" not in printed(ledgers.raid())
    assert "\x1b[1;31m" in printed(ledgers.raid(), terminal=True)


def test_markup_and_codes_of_a_report_are_printed_as_they_are() -> None:
    text = printed(ledgers.hostile())
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "\x00" not in text
    assert "[bold]</title><script>alert(2)</script>" in text
    assert "[red]Bob" in text


def test_many_files_of_one_folder_are_named_by_it_with_a_claim() -> None:
    docs = tuple(
        msgspec.structs.replace(ledgers.document(f"d{i}", "Nine died.", None, None), path=f"in box/d{i}.txt")
        for i in range(6)
    )
    claims = tuple(ledgers.claim(d, f"c{d.id}", "Nine", low=9.0) for d in docs)
    assert (
        printed(Ledger((ledgers.story(docs, claims, ()),))).splitlines()[-1] == "rashomon why cdd0 'in box'"
    )
