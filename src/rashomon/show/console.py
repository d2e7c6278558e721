"""The consoles that the terminal views print on: colour and width of a terminal, 80 plain columns in a pipe."""

from __future__ import annotations

import io
import os
import sys

from rich.console import Console

PIPE_WIDTH = 80


def console(*, record: bool = False) -> Console:
    """Standard output's console; with `record` one that prints nowhere and keeps the text."""
    if record:
        return Console(file=io.StringIO(), record=True, width=_width(), highlight=False)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Reports hold every script; a terminal that cannot spell one shows question marks and goes on.
        sys.stdout.reconfigure(errors="replace")
    if sys.stdout.isatty():
        return Console(highlight=False)
    return Console(width=_width(), highlight=False, no_color=True)


def error_console() -> Console:
    """Standard error's console, for the progress bar."""
    return Console(stderr=True, highlight=False)


def _width() -> int:
    columns = os.environ.get("COLUMNS", "")
    return int(columns) if columns.isdigit() and int(columns) > 0 else PIPE_WIDTH
