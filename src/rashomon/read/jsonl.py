"""JSON Lines: ``{"id", "text", "title"?, "published"?, "outlet"?, "url"?}`` a line, one document each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from rashomon.model import Because, Document, Refusal
from rashomon.read.encoding import LIMIT
from rashomon.read.files import File, printable
from rashomon.read.header import iso_time
from rashomon.read.making import Statement, make_document
from rashomon.read.unreadable import UnreadableError

# A letter that JSON writes as \u00e9 takes six bytes there and two in the text.
_LINE_LIMIT = 3 * LIMIT
_CHUNK = 1 << 20
_PLACES = 5
_MISSING = re.compile(r"Object missing required field `(\w+)`")
_WRONG = re.compile(r"Expected `(\w+)[^`]*`, got `(\w+)`(?: - at `\$\.?(\w*)`)?")
_HALF = re.compile(rb"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_KINDS = {
    "str": "a string",
    "int": "a number",
    "float": "a number",
    "bool": "true or false",
    "null": "null",
    "array": "a list",
    "object": "an object",
}


class Row(msgspec.Struct, frozen=True):
    """One line of the input; fields that are not named here are passed over."""

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None


def is_json_lines(file: File) -> bool:
    """Whether a file of another name holds JSON Lines: its first line is an object.

    Raises UnreadableError where the whole file is JSON of another shape, whose brackets and keys would else be
    read as a report's words.
    """
    with Path(file.path).open("rb") as stream:
        first = stream.readline(_LINE_LIMIT).removeprefix(b"\xef\xbb\xbf")
        rest = stream.read(_LINE_LIMIT) if first.lstrip()[:1] in (b"", b"{", b"[") else b""
    data = (first + rest).lstrip()
    if data[:1] not in (b"{", b"["):
        return False
    if _is_json(data.splitlines()[0]) and data[:1] == b"{":
        return True
    if _is_json(data):
        mend = 'write each report on a line of its own, {"id": …, "text": …}, in a .jsonl file'
        raise UnreadableError("is JSON, but not JSON Lines", mend)
    return False


def read_jsonl(file: File) -> Iterator[Document | Refusal]:
    """The documents of a file, line by line; a line that is broken is refused and the rest is read."""
    undated: list[int] = []
    empty = True
    with Path(file.path).open("rb") as stream:
        for number, line in _lines(stream):
            if line is not None and not line.strip():
                continue
            empty = False
            try:
                document = _document(line, file.shown, number)
            except UnreadableError as refused:
                yield refused.at(file.shown, f"line {number}")
                continue
            yield document
            if document.because[-1].rule == "date-not-iso":
                mend = "write it as 2025-06-02 or 2025-06-02T09:30:00Z"
                yield Refusal(
                    file.shown,
                    f"{document.because[-1].note}, which is no ISO day",
                    mend,
                    f"line {number}",
                    note=True,
                )
            elif document.published is None:
                undated.append(number)
    if empty:
        raise UnreadableError("is empty", "give a file with a report in it")
    if undated:
        yield _undated(file.shown, undated)


def _document(line: bytes | None, path: str, number: int) -> Document:
    if line is None:
        raise UnreadableError(
            f"is longer than {_LINE_LIMIT // 1_000_000} MB", "split it into one document a report"
        )
    row = _row(line)
    if not row.id.strip():
        raise UnreadableError("“id” is empty", "give each document an id of its own")
    published = iso_time(row.published.strip()) if row.published else None
    because = [Because("read", "jsonl", note=f"line {number}")]
    if row.published and published is None:
        because.append(
            Because("read", "date-not-iso", note=f"“published” is “{printable(row.published[:40])}”")
        )
    stated = Statement(
        id=row.id,
        title=row.title or None,
        published=published,
        outlet=(row.outlet or "").strip() or None,
        url=row.url or None,
    )
    start = 1 if row.text.startswith("\ufeff") else 0
    return make_document(row.text, start, path, stated, tuple(because))


def _row(line: bytes) -> Row:
    """One decoded line. Raises UnreadableError with what is wrong in a person's words."""
    try:
        return msgspec.json.decode(line, type=Row)
    except msgspec.ValidationError as error:
        raise _explained(str(error)) from error
    except UnicodeDecodeError as error:
        raise UnreadableError("is not UTF-8", "save the file as UTF-8") from error
    except RecursionError as error:
        raise UnreadableError("is nested too deeply", 'a line is {"id": …, "text": …}') from error
    except msgspec.DecodeError as error:
        if _HALF.search(line) and line.rstrip().endswith(b"}"):
            reason = "holds half a surrogate pair (\\ud800 to \\udfff), which is no character"
            raise UnreadableError(reason, "write the text as UTF-8") from error
        reason = str(error).removeprefix("JSON is malformed: ").removeprefix("Input data was ")
        raise UnreadableError(f"is not JSON ({reason})", 'a line is {"id": …, "text": …}') from error


def _is_json(data: bytes) -> bool:
    try:
        msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def _explained(message: str) -> UnreadableError:
    missing = _MISSING.match(message)
    if missing:
        return UnreadableError(f"“{missing[1]}” is missing", "every line needs an id and a text")
    wrong = _WRONG.match(message)
    if wrong and wrong[3]:
        got = _KINDS.get(wrong[2], wrong[2])
        return UnreadableError(f"“{wrong[3]}” is {got}, not a string", "write it in quotation marks")
    return UnreadableError("is not an object", 'a line is {"id": …, "text": …}')


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Each line with its number, from 1; null for one above the limit, which is passed over without being
    held.
    """
    number = 0
    while line := stream.readline(_LINE_LIMIT + 1):
        number += 1
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if len(line) > _LINE_LIMIT and not line.endswith(b"\n"):
            rest = line
            while rest and not rest.endswith(b"\n"):
                rest = stream.readline(_CHUNK)
            yield number, None
        else:
            yield number, line


def _undated(path: str, lines: list[int]) -> Refusal:
    """One note for all documents of the file without a date."""
    shown = ", ".join(map(str, lines[:_PLACES]))
    more = f" and {len(lines) - _PLACES} more" if len(lines) > _PLACES else ""
    place = f"line{'s' if len(lines) > 1 else ''} {shown}{more}"
    mend = "give “published” as an ISO day such as 2025-06-02"
    return Refusal(path, "no date; words such as “yesterday” cannot be placed", mend, place, note=True)
