"""Every bench and scorer can be started: a name that moved is found here, not by who runs `make bench-…`."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "eval"
# What asks for rivals that are fetched when the bench runs.
RIVALS = frozenset(("bench_figures",))
MODULES = sorted(
    p.stem for p in FOLDER.glob("*.py") if p.stem not in ("__init__", "__main__") and p.stem not in RIVALS
)


@pytest.mark.parametrize("name", MODULES)
def test_it_loads(name: str) -> None:
    assert import_module(f"eval.{name}").__doc__
