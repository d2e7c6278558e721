"""Which files the given paths mean: each one once, in an order that does not depend on the call."""

# A path is kept and printed as given: pathlib drops "./" and takes "" for ".".
# ruff: noqa: PTH112, PTH114, PTH116, PTH118

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence

import msgspec

from rashomon.model import Refusal
from rashomon.read.unreadable import UnreadableError

JSON_LINES = (".jsonl", ".ndjson", ".json-lines", ".jsonlines")
PAGES = (".html", ".htm", ".xhtml")
# What a folder's files are read for; a file that is named is read whatever its ending.
_IN_FOLDERS = (".txt", *PAGES, *JSON_LINES)


class File(msgspec.Struct, frozen=True):
    """One regular file: `path` as given, `shown` as it is printed, `named` in the call or found in a
    folder.
    """

    path: str
    shown: str
    named: bool = True


def find_files(paths: Sequence[str]) -> tuple[tuple[File, ...], tuple[Refusal, ...]]:
    """The files that `paths` mean, sorted by path, and what is no file.

    A folder stands for its text and JSON Lines files, at any depth, hidden ones left out. A file that is
    reached twice, by another spelling or a link, is read once, under the spelling that sorts first.
    """
    files: dict[str, File] = {}
    refusals: list[Refusal] = []
    for path in sorted(paths):
        for found in _walk(path, named=True, seen=frozenset()):
            if isinstance(found, Refusal):
                refusals.append(found)
                continue
            first = files.setdefault(os.path.realpath(found.path), found)
            if first is not found:
                same = "" if first.shown == found.shown else f" as {first.shown}"
                reason = f"is given twice; it is read once{same}"
                refusals.append(Refusal(found.shown, reason, "give each file once", note=not found.named))
    return tuple(sorted(files.values(), key=lambda f: f.shown)), tuple(refusals)


def printable(path: str) -> str:
    """`path` as given, but for bytes that are no characters and control characters, which become U+FFFD."""
    known = path.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "\ufffd" for c in known) or '""'


def _walk(path: str, *, named: bool, seen: frozenset[str]) -> Iterator[File | Refusal]:
    """The files at `path`; `seen` holds the folders above, so that a link to one of them ends there."""
    shown = printable(path)
    try:
        mode = os.stat(path).st_mode
        if stat.S_ISDIR(mode):
            yield from _folder(path, named=named, seen=seen)
        elif stat.S_ISREG(mode):
            yield File(path, shown, named)
        elif named:  # opening a pipe could wait for ever
            kind = "a pipe" if stat.S_ISFIFO(mode) else "a socket" if stat.S_ISSOCK(mode) else "a device"
            yield Refusal(shown, f"is {kind}, not a file", "save the text to a file")
    except FileNotFoundError:
        link = os.path.islink(path)
        reason = "is a link to a file that does not exist" if link else "no such file or folder"
        yield Refusal(shown, reason, "check the spelling")
    except (OSError, ValueError) as error:
        yield system_error(error).at(shown)


def _folder(path: str, *, named: bool, seen: frozenset[str]) -> Iterator[File | Refusal]:
    real = os.path.realpath(path)
    if real in seen:
        return
    with os.scandir(path) as entries:
        names = sorted(entry.name for entry in entries if not entry.name.startswith("."))
    found = False
    for name in names:
        inner = os.path.join(path, name)
        if os.path.isdir(inner) or name.lower().endswith(_IN_FOLDERS):
            for item in _walk(inner, named=False, seen=seen | {real}):
                found = True
                yield item
    if named and not found:
        endings = ", ".join(_IN_FOLDERS[:-1])
        yield Refusal(
            printable(path), "nothing in this folder can be read", f"it holds no file ending in {endings}"
        )


def system_error(error: OSError | ValueError) -> UnreadableError:
    """What the operating system said, in our words."""
    if isinstance(error, PermissionError):
        return UnreadableError("may not be read", "give yourself the permission to read it")
    said = error.strerror if isinstance(error, OSError) else None
    return UnreadableError(f"cannot be opened: {(said or str(error)).lower()}", "check the path")
