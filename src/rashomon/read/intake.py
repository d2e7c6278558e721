"""Paths → Documents: every file once, every document once, and a clear line for everything else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rashomon.model import Document, Refusal
from rashomon.read.files import JSON_LINES, File, find_files, system_error
from rashomon.read.jsonl import is_json_lines, read_jsonl
from rashomon.read.pages import is_page, read_html
from rashomon.read.plain import read_plain
from rashomon.read.unreadable import UnreadableError


def read_paths(paths: Sequence[str]) -> tuple[tuple[Document, ...], tuple[Refusal, ...]]:
    """The documents of the files and folders `paths`, and what was not read or needs a note.

    Both are in the order of the files' paths and of the lines in them, whatever the order of `paths`.
    Nothing is raised: an input that cannot be read is a Refusal, and the rest is read. Of one document that
    is met twice the first is kept, with a note; of two that share a given id but nothing else the second is
    refused.
    """
    files, refused = find_files(paths)
    refusals = list(refused)
    documents: dict[str, Document] = {}
    for file in files:
        for found in _read(file):
            if isinstance(found, Refusal):
                refusals.append(found)
                continue
            first = documents.setdefault(found.id, found)
            if first is not found:
                refusals.append(_twice(first, found))
    return tuple(documents.values()), tuple(refusals)


def _read(file: File) -> Iterator[Document | Refusal]:
    """What one file holds; its errors as refusals."""
    try:
        if file.path.lower().endswith(JSON_LINES) or is_json_lines(file):
            yield from read_jsonl(file)
        elif is_page(file):
            yield from read_html(file)
        else:
            yield from read_plain(file)
    except UnreadableError as error:
        yield error.at(file.shown)
    except OSError as error:
        yield system_error(error).at(file.shown)


def _twice(first: Document, second: Document) -> Refusal:
    where = "" if first.path == second.path else f" in {first.path}"
    if _stated(first) == _stated(second):
        return Refusal(
            second.path, f"the document {second.id} is met twice (first{where}); it is read once", note=True
        )
    reason = f"the id {second.id} is taken by another text{where}"
    return Refusal(second.path, reason, "give each document an id of its own", _line(second))


def _stated(document: Document) -> tuple[str | None, ...]:
    """What makes a document itself: one page saved twice may bear its title in one of the two alone."""
    return (document.text, document.published, document.outlet, document.url)


def _line(document: Document) -> str | None:
    return next((b.note for b in document.because if b.rule == "jsonl"), None)
