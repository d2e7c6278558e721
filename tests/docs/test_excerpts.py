"""What the documentation shows is what the program prints.

A fenced block after `<!-- output: COMMAND -->` must equal the output of COMMAND, 80 columns wide, run from
the root of the repository. A line that is only `[…]` stands for any number of lines.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(
    r"^<!-- output: (?P<command>.+?) -->\n+```\w*\n(?P<shown>.*?)^```$", re.MULTILINE | re.DOTALL
)
GAP = "[…]"


class Excerpt(NamedTuple):
    """A command and what a page says it prints."""

    page: str
    command: str
    shown: str


def excerpts() -> list[Excerpt]:
    pages = [
        ROOT / "README.md",
        *sorted((ROOT / "docs").rglob("*.md")),
        *sorted((ROOT / "examples").rglob("*.md")),
    ]
    return [
        Excerpt(page.relative_to(ROOT).as_posix(), found["command"], found["shown"])
        for page in pages
        for found in BLOCK.finditer(page.read_text(encoding="utf-8"))
    ]


def matches(shown: str, printed: str) -> bool:
    """Whether `shown` and `printed` have the same lines, up to gaps and to blanks at the ends of lines."""
    rows = [line.rstrip() for line in shown.strip("\n").splitlines()]
    pattern = "".join(r"(?:.*\n)*?" if row.strip() == GAP else re.escape(row) + r"\n" for row in rows)
    text = "".join(f"{line.rstrip()}\n" for line in printed.strip("\n").splitlines())
    return re.fullmatch(pattern, text) is not None


@pytest.mark.parametrize(
    ("shown", "same"),
    [
        ("a\nb\nc\n", True),
        ("a\n[…]\nc\n", True),
        ("a\n[…]\n", True),
        ("[…]\nb\n[…]\n", True),
        ("a\nb\n[…]\nc\n", True),
        ("a\nc\n", False),
        ("a\n", False),
        ("[…]\nb\n", False),
    ],
)
def test_an_excerpt_is_compared_line_by_line(shown: str, same: bool) -> None:
    assert matches(shown, "a  \nb\nc\n") is same


def test_the_readme_shows_real_output() -> None:
    assert [excerpt for excerpt in excerpts() if excerpt.page == "README.md"]


@pytest.mark.parametrize("excerpt", excerpts(), ids=lambda excerpt: f"{excerpt.page}: {excerpt.command}")
def test_the_program_prints_what_is_shown(excerpt: Excerpt) -> None:
    program, *arguments = shlex.split(excerpt.command)
    assert program == "rashomon", "only our own commands are shown"
    result = subprocess.run(
        [str(Path(sys.executable).parent / program), *arguments],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert matches(excerpt.shown, result.stdout), (
        f"{excerpt.page} shows something else than:\n{result.stdout}"
    )
