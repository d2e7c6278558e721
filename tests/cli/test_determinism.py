"""Same input, same bytes: whatever the order of the files, the processes or the hash seed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.program import Run

ROOT = Path(__file__).parents[2]
FIRE = sorted(f"examples/harbour-fire/{p.name}" for p in (ROOT / "examples" / "harbour-fire").iterdir())


def program(*arguments: str, seed: str) -> bytes:
    """What a fresh process writes."""
    result = subprocess.run(
        [sys.executable, "-c", "from rashomon.cli import main; main()", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "COLUMNS": "80"},
        capture_output=True,
        check=True,
    )
    return result.stdout


@pytest.fixture(scope="module")
def first() -> bytes:
    return program("compare", *FIRE, "--json", seed="1")


def test_another_hash_seed_another_order_and_two_processes(first: bytes) -> None:
    assert first.count(b"\n") == 1
    assert program("compare", *reversed(FIRE), "--json", "--processes", "2", seed="4242") == first


def test_another_order_in_one_process(first: bytes, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    mixed = [FIRE[2], FIRE[0], FIRE[3], FIRE[1]]
    assert run("compare", *mixed, "--json").out.encode() == first


@pytest.mark.parametrize("more", [(), ("--only", "conflict")], ids=["all", "only"])
def test_the_printed_ledger_too(run: Run, monkeypatch: pytest.MonkeyPatch, more: Sequence[str]) -> None:
    """But for the last line, which names the files as they were given."""
    monkeypatch.chdir(ROOT)
    one, two = (run("compare", *files, *more).out.splitlines()[:-1] for files in (FIRE, FIRE[::-1]))
    assert [line for line in one if "rashomon why" not in line] == [
        line for line in two if "rashomon why" not in line
    ]


def test_the_page_too(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    pages = []
    for number, files in enumerate((FIRE, FIRE[::-1])):
        page = tmp_path / f"{number}.html"
        run("compare", *files, "--html", page)
        pages.append(page.read_bytes())
    assert pages[0] == pages[1]


def test_demo_runs_from_the_installed_package(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("demo", "--html", "demo.html")
    assert result.code == 0
    assert result.out.startswith("12 reports · ")
    assert (tmp_path / "demo.html").stat().st_size > 10_000
    assert result.err.strip().endswith("demo.html")
