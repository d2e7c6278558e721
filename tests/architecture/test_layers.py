"""import-linter holds the layers, and would notice if one were broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONTRACTS = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"

FORBIDDEN = [
    ("measure/times_of_a_rival.py", "from rashomon.annotate import *", "layers", "a stage imports another"),
    ("knowledge/upwards.py", "import rashomon.claim", "layers", "knowledge imports a stage"),
    ("model/upwards.py", "import rashomon.lexicons", "layers", "records import the lexicons"),
    ("claim/parse.py", "import spacy", "spacy", "spaCy outside annotate/"),
    ("link/fuzzy.py", "import rapidfuzz", "names", "rapidfuzz outside knowledge/"),
    ("claim/table.py", "import rich", "page", "rich outside show/"),
    ("read/options.py", "import typer", "commands", "typer outside cli/"),
    ("a_new_corner.py", "import rashomon.model", "layers", "a module that no layer names"),
]


def lint(tree: Path) -> subprocess.CompletedProcess[str]:
    """Check the package in `tree` by the contracts of `tree`/pyproject.toml."""
    return subprocess.run(
        [sys.executable, "-c", CONTRACTS, "--no-cache", "--no-logo"],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree / "src"), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package and its contracts, to be spoilt."""
    shutil.copytree(
        ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__", "examples", "*.bin")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_hold(copy: Path) -> None:
    result = lint(copy)
    assert result.returncode == 0, result.stdout
    assert "0 broken" in result.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract", "why"), FORBIDDEN, ids=[case[3] for case in FORBIDDEN]
)
def test_a_forbidden_import_fails(copy: Path, module: str, line: str, contract: str, why: str) -> None:
    del why  # it names the case
    (copy / "src" / "rashomon" / module).write_text(line + "\n", encoding="utf-8")
    result = lint(copy)
    assert result.returncode != 0, result.stdout
    assert contract_name(contract) in result.stdout, result.stdout


def contract_name(contract: str) -> str:
    """The sentence by which pyproject.toml names a contract."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    return next(each["name"] for each in contracts if each["id"] == contract) + " BROKEN"
