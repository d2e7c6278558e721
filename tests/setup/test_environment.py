"""`make env` where things are not as it hopes: another Python, no venv, an environment half built."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Stands for the Python of a new environment: writes down what it is asked for, and fails when a file says so.
INSIDE = """#!/bin/sh
echo "$@" >>asked.txt
[ ! -f broken ]
"""

# Stands for a Python on the machine: builds environments as above, answers questions as the real one would.
OUTSIDE = f"""#!/bin/sh
if [ "$1" = -m ]; then
  mkdir -p .venv/bin && cp inside .venv/bin/python && echo venv >>asked.txt
else
  exec {sys.executable} "$@"
fi
"""


def script(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


def pretending(path: Path, pretence: str) -> Path:
    """A Python of which `pretence` is true."""
    return script(
        path, f'#!/bin/sh\nexec {sys.executable} -c "import sys; {pretence}; exec(sys.argv[1])" "$2"\n'
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """As much of the repository as `make env` reads, the gazetteer left out."""
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    (tmp_path / "scripts").mkdir()
    for path in (ROOT / "scripts").glob("*.sh"):
        shutil.copy(path, tmp_path / "scripts")
    script(tmp_path / "inside", INSIDE)
    script(tmp_path / "outside", OUTSIDE)
    return tmp_path


def make(tree: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    return subprocess.run(
        ["make", *arguments], cwd=tree, env=environment, capture_output=True, text=True, check=False
    )


def asked(tree: Path) -> list[str]:
    """What was asked of the pretended Pythons since the last look."""
    path = tree / "asked.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    path.unlink(missing_ok=True)
    return lines


@pytest.mark.parametrize(
    ("pretence", "said"),
    [
        ("sys.version_info = (3, 10, 13)", "is Python 3.10; 3.11, 3.12 or 3.13 is needed"),
        ("sys.version_info = (3, 14, 0)", "is Python 3.14; 3.11, 3.12 or 3.13 is needed"),
        ("sys.modules['ensurepip'] = None", "has no venv; install it"),
        ("sys.modules['venv'] = None", "has no venv; install it"),
    ],
)
def test_a_python_that_will_not_do_is_refused_in_one_line(tree: Path, pretence: str, said: str) -> None:
    python = pretending(tree / "pretender", pretence)
    result = make(tree, "env", f"PYTHON={python}")
    assert result.returncode != 0
    ours = [line for line in (result.stdout + result.stderr).splitlines() if not line.startswith("make")]
    assert len(ours) == 1, ours
    assert said in ours[0]
    assert not (tree / ".venv").exists()


def test_a_python_that_is_not_there_is_refused_in_one_line(tree: Path) -> None:
    result = make(tree, "env", "PYTHON=no-such-python")
    assert result.returncode != 0
    assert "rashomon: PYTHON=no-such-python does not run" in result.stderr


def test_only_wheels_with_known_hashes_are_installed(tree: Path) -> None:
    assert make(tree, "env", "PYTHON=./outside").returncode == 0
    created, locked, project = asked(tree)
    assert created == "venv"
    assert "--require-hashes --only-binary :all:" in locked
    assert locked.endswith("-r requirements/run.txt -r requirements/build.txt")
    assert "--no-deps --no-build-isolation" in project


def test_a_whole_environment_is_left_alone(tree: Path) -> None:
    make(tree, "env", "PYTHON=./outside")
    asked(tree)
    assert make(tree, "env", "PYTHON=./outside").returncode == 0
    assert asked(tree) == []


def test_a_half_built_environment_is_built_anew(tree: Path) -> None:
    (tree / "broken").touch()
    assert make(tree, "env", "PYTHON=./outside").returncode != 0
    (tree / ".venv" / "left-over").touch()
    (tree / "broken").unlink()
    asked(tree)
    assert make(tree, "env", "PYTHON=./outside").returncode == 0
    assert asked(tree)[0] == "venv"
    assert not (tree / ".venv" / "left-over").exists()


@pytest.mark.parametrize("changed", ["requirements/run.txt", "requirements/build.txt", "pyproject.toml"])
def test_a_changed_lock_is_installed_over_the_old_one(tree: Path, changed: str) -> None:
    make(tree, "env", "PYTHON=./outside")
    asked(tree)
    later = (tree / ".venv" / ".ready").stat().st_mtime + 10
    os.utime(tree / changed, (later, later))
    assert make(tree, "env", "PYTHON=./outside").returncode == 0
    assert "venv" not in asked(tree)
