"""A progress bar for work that takes over a second, on a terminal only."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

# A bar that flashes up for quick work is noise; a second is the contract with the reader of the terminal.
PATIENCE = 1.0
_clock = time.monotonic


class progress:  # noqa: N801 - used like a function, in a with statement
    """Context manager over `total` pieces of work: call `advance` after each.

    The bar appears on `console` (standard error's, so that output stays clean) once `PATIENCE` seconds have
    passed, never when the console is no terminal, and is gone afterwards.
    """

    def __init__(self, total: int, console: Console, label: str = "reading reports") -> None:
        self._total = total
        self._console = console
        self._label = label
        self._done = 0
        self._began = 0.0
        self._bar: Progress | None = None

    def __enter__(self) -> Self:
        self._began = _clock()
        return self

    def advance(self, steps: int = 1) -> None:
        """`steps` more pieces are done."""
        self._done += steps
        if self._bar is None and self._is_due():
            self._bar = Progress(
                TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
                console=self._console, transient=True,
            )  # fmt: skip
            self._bar.add_task(self._label, total=self._total)
            self._bar.start()
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=self._done)

    def _is_due(self) -> bool:
        """Not for the last piece: the work is done before a reader has seen the bar."""
        waits = self._console.is_terminal and self._done < self._total
        return waits and _clock() - self._began >= PATIENCE

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()
