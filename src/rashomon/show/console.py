"""The consoles that the terminal views print on: colour and width of a terminal, 80 plain columns in a pipe."""

from __future__ import annotations

import io
import os
import sys
from typing import IO, TextIO, cast

from rich.console import Console

PIPE_WIDTH = 80


class _Trimmed(io.TextIOBase):
    """Standard output without the blanks that fill up the lines of a table: in a file or a pipe they are noise."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._begun = ""

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._stream.encoding

    def write(self, text: str) -> int:
        *lines, self._begun = (self._begun + text).split("\n")
        self._stream.write("".join(f"{line.rstrip(' ')}\n" for line in lines))
        return len(text)

    def flush(self) -> None:
        self._stream.write(self._begun)
        self._begun = ""
        self._stream.flush()


def trimmed(text: str) -> str:
    """`text` without blanks at the ends of its lines."""
    return "\n".join(line.rstrip(" ") for line in text.split("\n"))


def console(*, record: bool = False) -> Console:
    """Standard output's console; with `record` one that prints nowhere and keeps the text."""
    if record:
        return Console(file=io.StringIO(), record=True, width=_width(), highlight=False)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Reports hold every script; a terminal that cannot spell one shows question marks and goes on.
        sys.stdout.reconfigure(errors="replace")
    if sys.stdout.isatty():
        return Console(highlight=False)
    return Console(file=cast("IO[str]", _Trimmed(sys.stdout)), width=_width(), highlight=False, no_color=True)


def error_console() -> Console:
    """Standard error's console, for the progress bar."""
    return Console(stderr=True, highlight=False)


def _width() -> int:
    columns = os.environ.get("COLUMNS", "")
    return int(columns) if columns.isdigit() and int(columns) > 0 else PIPE_WIDTH
