"""The consoles of the command line."""

from __future__ import annotations

import io
import sys

import pytest

from rashomon.show.console import console, trimmed
from rashomon.show.terminal import print_ledger
from tests.show import ledgers


def test_a_pipe_has_80_columns_unless_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    assert console().width == 80
    monkeypatch.setenv("COLUMNS", "120")
    assert console().width == 120
    monkeypatch.setenv("COLUMNS", "wide")
    assert console().width == 80


def test_an_output_that_cannot_spell_a_letter_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    print_ledger(ledgers.raid(), console())
    sys.stdout.flush()
    assert raw.getvalue().startswith(b"3 reports ? 12 claims ? 4 origins ? 1 conflict")


def test_a_recorded_ledger_is_the_printed_one(capsys: pytest.CaptureFixture[str]) -> None:
    kept = console(record=True)
    print_ledger(ledgers.raid(), kept)
    print_ledger(ledgers.raid(), console())
    printed = capsys.readouterr().out
    assert trimmed(kept.export_text()) == printed
    assert not [line for line in printed.splitlines() if line != line.rstrip()]


def test_a_line_that_is_written_in_pieces_keeps_its_blanks(capsys: pytest.CaptureFixture[str]) -> None:
    found = console()
    found.print("one ", end="")
    found.print("two ")
    assert capsys.readouterr().out == "one two\n"
