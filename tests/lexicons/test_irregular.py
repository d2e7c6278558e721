"""irregular.toml: every form stands in its example or is made by no rule, and no regular verb is listed."""

from __future__ import annotations

import re
from typing import Any

import pytest

from rashomon.knowledge.phrases import forms_of
from rashomon.lexicons import load


@pytest.mark.parametrize(("verb", "entry"), load("irregular").items(), ids=str)
def test_the_example_has_a_form_of_the_verb(verb: str, entry: dict[str, Any]) -> None:
    words = set(re.findall(r"[a-z]+", entry["example"].lower()))
    assert words & forms_of(verb)
