"""What is tracked can be read anywhere: no machine's paths, no package index, nobody else's sentences."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
MACHINE = re.compile(
    r"(?<![\w.:/{}$~-])/(?:home|mnt|opt|root|srv|Users|work|workspace)/[\w.]"
    r"|--(?:extra-)?index-url|--find-links\b|--trusted-host"
)
SHINGLE = 12  # words in a row that two texts do not share by chance
SKIPPED_DATA = {"gold.jsonl"}


def tracked() -> list[Path]:
    """Every file that git knows, or (in an unpacked archive) every file of the source folders."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        paths = [
            path for folder in ("src", "tests", "docs", "scripts") for path in (ROOT / folder).rglob("*")
        ]
    return sorted(path for path in paths if path.is_file() and not path.is_symlink())


def texts() -> Iterator[tuple[Path, str]]:
    for path in tracked():
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # pictures, and the invalid input of tests


def test_there_is_something_to_check() -> None:
    assert ROOT / "pyproject.toml" in tracked()


def test_no_machine_is_named() -> None:
    this_file = Path(__file__)
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}"
        for path, text in texts()
        if path != this_file
        for number, line in enumerate(text.splitlines(), 1)
        if MACHINE.search(line) and not line.lstrip().startswith("#!")
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("cd /home/someone/rashomon", True),
        ("pip install --index-url x", True),
        ("see ~/work/notes and https://example.org/home/page", False),
        ("either/or/work/together", False),
    ],
)
def test_a_machine_is_recognised(line: str, named: bool) -> None:
    assert bool(MACHINE.search(line)) is named


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def shingles(text: str) -> Iterator[tuple[str, ...]]:
    found = words(text)
    return (tuple(found[i : i + SHINGLE]) for i in range(len(found) - SHINGLE + 1))


def foreign_texts() -> Iterator[tuple[Path, str]]:
    """The news texts that development may measure on and the repository may not quote."""
    for path in sorted((SHARED / "seeds").glob("*.txt")):
        yield path, path.read_text(encoding="utf-8")
    for path in sorted((SHARED / "data").rglob("*.jsonl")):
        if path.name not in SKIPPED_DATA:
            for line in path.read_text(encoding="utf-8").splitlines():
                yield path, json.loads(line)["text"]


@pytest.mark.slow
@pytest.mark.skipif(not (SHARED / "seeds").is_dir(), reason="the texts that must not be quoted are not here")
def test_no_sentence_of_others_is_quoted() -> None:
    ours = {
        shingle: path
        for path, text in texts()
        if path.suffix != ".txt" or "requirements" not in path.parts
        for shingle in shingles(text)
    }
    quoted = {
        f"{ours[shingle].relative_to(ROOT)} quotes {path.relative_to(SHARED)}: {' '.join(shingle)}"
        for path, text in foreign_texts()
        for shingle in shingles(text)
        if shingle in ours
    }
    assert not quoted, os.linesep.join(sorted(quoted)[:20])
