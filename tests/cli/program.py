"""The program, run inside the test's process with a parser that is loaded once."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import NamedTuple

import pytest

from rashomon import pipeline
from rashomon.cli import main
from tests.claim.texts import parser

COURIER = """date 2025-09-13 By Ann Lee, CALDER COURIER

At least nine people were killed in the fire on Marrow Quay, Dario Penk said on Saturday. Dozens were hurt.

“We will rebuild every single crane on the quay,” Mayor Oona Brandt said.

The fire on Marrow Quay caused $7 billion in damage.
"""
STANDARD = """date 2025-09-14 By Tor Vik, NORTHERN STANDARD

Fourteen people were killed in the fire on Marrow Quay, Dario Penk said on Sunday. The fire hurt 56 people.

“We will rebuild every single crane,” Brandt said.

The fire on Marrow Quay caused hundreds of millions of dollars in damage.
"""


class Result(NamedTuple):
    """What one call of the program did."""

    code: int
    out: str
    err: str


Run = Callable[..., Result]


def runner(monkeypatch: pytest.MonkeyPatch, captured: pytest.CaptureFixture[bytes]) -> Run:
    """A function that runs the program with these arguments."""
    monkeypatch.setattr(pipeline, "load_parser", lambda _: parser())
    monkeypatch.setenv("COLUMNS", "80")

    def run(*arguments: object) -> Result:
        monkeypatch.setattr(sys, "argv", ["rashomon", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            main()
        out, err = captured.readouterr()
        code = stopped.value.code
        return Result(code if isinstance(code, int) else int(bool(code)), out.decode(), err.decode())

    return run
