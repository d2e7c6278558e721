"""Reads what the person named, and says on standard error what was not read."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from rashomon.model import Document, Refusal, Settings, UsageError

DONE, NOTHING_READ, WRONG_USAGE, SOME_REFUSED = 0, 1, 2, 3
# A process that loads the parser anew is worth it from about this many reports on (load 1 s, 30 ms a report).
REPORTS_A_PROCESS = 40


def read(paths: Sequence[str]) -> tuple[tuple[Document, ...], int]:
    """The documents and the exit code that the refusals call for; each refusal and note is one line on
    standard error.
    """
    from rashomon.read import read_paths

    documents, refusals = read_paths(paths)
    for refusal in refusals:
        _say(refusal)
    refused = any(not r.note for r in refusals)
    if not documents:
        return (), NOTHING_READ
    return documents, SOME_REFUSED if refused else DONE


class Failures:
    """The documents that the program failed on: each is told on standard error, the others are done."""

    def __init__(self, code: int, documents: int) -> None:
        self.code = code  # the exit code that reading the inputs called for
        self._left = documents

    @property
    def refuse(self) -> Callable[[Refusal], object] | None:
        """What the pipeline tells them to; nothing where the person asked for the traceback."""
        return None if os.environ.get("RASHOMON_TRACEBACK") else self._tell

    def _tell(self, refusal: Refusal) -> None:
        self._left -= 1
        self.code = SOME_REFUSED if self._left else NOTHING_READ
        _say(refusal)


def settings(model: str, processes: int, documents: int, entities: str | None = None) -> Settings:
    """The settings of one call; `processes` 0 takes as many as pay for themselves. `entities` is the path of a list."""
    from rashomon.read import read_entity_list

    wanted = processes or max(1, min(os.cpu_count() or 1, documents // REPORTS_A_PROCESS))
    return Settings(model, wanted, read_entity_list(entities) if entities is not None else ())


def check_writable(out: str | None) -> None:
    """Raises UsageError where a file could not be written, before a minute is spent on what it would hold."""
    if out is not None and (Path(out).is_dir() or not Path(out).absolute().parent.is_dir()):
        reason = "is a folder" if Path(out).is_dir() else "its folder does not exist"
        raise UsageError(f"{out}: {reason} (name a file in a folder that you can write to)")


def write(content: bytes, out: str | None) -> None:
    """To the file that was asked for, else to standard output."""
    if out is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        Path(out).write_bytes(content)
    except OSError as error:
        reason = (error.strerror or "cannot be written").lower()
        raise UsageError(f"{out}: {reason} (name a file in a folder that you can write to)") from error


def _say(refusal: Refusal) -> None:
    kind = "note" if refusal.note else "not read"
    line = f"rashomon: {kind}: {refusal.line()}"
    print(line.encode("utf-8", "replace").decode("utf-8"), file=sys.stderr)  # noqa: T201 - the command line prints
