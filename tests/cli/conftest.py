"""Two reports of one fire in a folder, and the program to read them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.program import COURIER, STANDARD, Run, runner


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    return runner(monkeypatch, capsysbinary)


@pytest.fixture
def fire(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two reports; it is the working directory."""
    (tmp_path / "courier.txt").write_text(COURIER, encoding="utf-8")
    (tmp_path / "standard.txt").write_text(STANDARD, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path
