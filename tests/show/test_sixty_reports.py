"""Sixty reports of one morning: quick, and still to be read."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from rashomon.pipeline import compare
from rashomon.read import read_paths
from rashomon.show.console import console
from rashomon.show.page import render_page
from rashomon.show.table import tables
from rashomon.show.terminal import print_ledger

SCRIPT = Path(__file__).parents[2] / "scripts" / "many_reports.py"


def generate(path: Path, *options: str) -> Path:
    subprocess.run([sys.executable, SCRIPT, path, *options], check=True)
    return path


def test_the_generator_writes_the_same_bytes(tmp_path: Path) -> None:
    first, second = (generate(tmp_path / name).read_bytes() for name in ("a.jsonl", "b.jsonl"))
    assert first == second
    assert first.count(b"\n") == 60


@pytest.mark.slow
def test_sixty_reports_take_under_a_minute_and_their_ledger_can_be_read(tmp_path: Path) -> None:
    documents, refused = read_paths([str(generate(tmp_path / "sixty.jsonl"))])
    assert (len(documents), refused) == (60, ())
    began = time.process_time()
    ledger = compare(documents)
    assert time.process_time() - began < 60
    fire, talks = tables(ledger)
    assert (len(fire.reports), len(talks.reports)) == (56, 4)
    # Copies are folded: what is told once stands once, and a quarter of the reports hold every claim.
    assert sum(len(r.cells) for r in fire.rows) < 120
    assert sum(r.adds > 0 for r in fire.reports) < 20
    assert len(fire.rewrites) == 6
    kept = console(record=True)
    print_ledger(ledger, kept)
    assert len(kept.export_text().splitlines()) < 1500
    assert len(render_page(ledger)) < 800_000
