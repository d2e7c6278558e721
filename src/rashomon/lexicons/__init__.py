"""Words as data: one TOML file a lexicon, every entry with an example sentence that a test runs."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from rashomon.model import SetupError


@cache
def load(name: str) -> dict[str, Any]:
    """The lexicon `name` ("aspects") as its TOML tables; treat it as read-only."""
    file = resources.files(__package__).joinpath(f"{name}.toml")
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        message = f"the lexicon {name}.toml is missing from the installation: install rashomon again"
        raise SetupError(message) from error
