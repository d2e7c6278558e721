"""docs/schema.json is made from the records, and what the commands write keeps to it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from rashomon.show.export import schema

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "docs" / "schema.json"
EXAMPLE = "examples/harbour-fire"


def validator(command: str) -> Draft202012Validator:
    """A validator for what one command writes."""
    whole = json.loads(schema())
    return Draft202012Validator({"$defs": whole["$defs"], **whole["properties"][command]})


def written(*arguments: str) -> list[dict[str, Any]]:
    """The lines of JSON that a command writes about an example."""
    program = Path(sys.executable).parent / "rashomon"
    result = subprocess.run([str(program), *arguments, EXAMPLE], cwd=ROOT, capture_output=True, check=True)
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_the_schema_is_made_from_the_records() -> None:
    assert SCHEMA.read_bytes() == schema(), "the records have changed: make schema"


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(json.loads(schema()))


@pytest.mark.parametrize("command", ["annotate", "compare", "stories"])
def test_what_is_written_keeps_to_the_schema(command: str) -> None:
    lines = written(command, "--json") if command == "compare" else written(command)
    assert lines
    for line in lines:
        validator(command).validate(line)


@pytest.mark.parametrize("command", ["annotate", "compare", "stories"])
def test_something_else_does_not_keep_to_it(command: str) -> None:
    with pytest.raises(ValidationError):
        validator(command).validate({"truth": True})
