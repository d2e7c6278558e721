"""The browser of `make test` where there is none, and what a machine runs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "scripts" / "find_chromium.sh"
OS_RELEASE = Path("/etc/os-release")
DEBIAN = OS_RELEASE.is_file() and "\nID=debian\n" in f"\n{OS_RELEASE.read_text(encoding='utf-8')}\n"


def command(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


def find_chromium(path: Path, *arguments: str) -> str:
    """What the script prints where `path` is all there is."""
    return subprocess.run(
        ["/bin/sh", str(SCRIPT), *arguments],
        env={"PATH": str(path)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


@pytest.mark.parametrize("name", ["chromium", "chromium-browser", "google-chrome"])
def test_a_chromium_that_is_there_is_used(tmp_path: Path, name: str) -> None:
    command(tmp_path, name, "exit 0")
    command(tmp_path, "apt-get", "exit 1")
    assert find_chromium(tmp_path, "install") == ""
    assert find_chromium(tmp_path).strip() == str(tmp_path / name)


@pytest.mark.skipif(not DEBIAN, reason="Debian's chromium is installed on Debian only")
def test_root_on_debian_gets_debians(tmp_path: Path) -> None:
    command(tmp_path, "id", "echo 0")
    command(
        tmp_path, "apt-get", f'[ "$1" = update ] || echo : >{tmp_path}/chromium && /bin/chmod +x {tmp_path}/*'
    )
    assert "Installing Debian's chromium" in find_chromium(tmp_path, "install")
    assert find_chromium(tmp_path).strip() == str(tmp_path / "chromium")


def test_others_get_none(tmp_path: Path) -> None:
    command(tmp_path, "id", "echo 1000")
    command(tmp_path, "apt-get", f"echo : >{tmp_path}/chromium")
    assert find_chromium(tmp_path, "install") == ""
    assert find_chromium(tmp_path) == ""


def test_a_failed_installation_is_said(tmp_path: Path) -> None:
    command(tmp_path, "id", "echo 0")
    command(tmp_path, "apt-get", "exit 100")
    said = find_chromium(tmp_path, "install")
    assert said == "" or "did not work" in said
    assert bool(said) is DEBIAN


def test_machines_run_every_check_and_allow_no_skipped_browser(tmp_path: Path) -> None:
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci")
    (tmp_path / "Makefile").write_text("test:\n\t@echo test with CI=$$CI\n", encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "CI"} | {"MAKEFLAGS": ""}
    result = subprocess.run(
        [str(tmp_path / ".ci" / "run")], env=environment, capture_output=True, text=True, check=True
    )
    assert "test with CI=1" in result.stdout
