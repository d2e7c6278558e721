"""Bytes → text, character for character, or a clear word on why not."""

from __future__ import annotations

import codecs

from rashomon.read.unreadable import UnreadableError

# Bytes in one document: a report, not a book, so that one wrong file cannot fill the memory.
LIMIT = 2_000_000
# A text may hold a few stray control characters; a file with more, and more than one in a hundred, is
# something else.
_CONTROLS, _FEW = 0.01, 5
_CONTROL = bytes(c for c in (*range(32), 127) if c not in b"\t\n\v\f\r")
_WIDE = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# What other kinds of files begin with.
KNOWN = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a Word document, a spreadsheet or an archive",
    b"\x1f\x8b": "a compressed file",
    b"{\\rtf": "a Rich Text file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
}


def decode(data: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 with a byte order mark. Raises UnreadableError.

    Nothing is changed: line ends stay as they are, and so does the byte order mark, as the text's first
    character, so that offsets and hash are those of the file; it is in no segment.
    """
    if not data.strip():
        raise UnreadableError("is empty", "give a file with a report in it")
    if len(data) > LIMIT:
        raise UnreadableError(f"is longer than {LIMIT // 1_000_000} MB", "split it into one file a report")
    for mark, kind in KNOWN.items():
        if data.startswith(mark):
            raise UnreadableError(f"is {kind}, not text", "save its text as UTF-8")
    text = _decode(data)
    if _is_binary(text.encode()):
        raise UnreadableError("is a binary file, not text", "save its text as UTF-8")
    if not text.strip("\ufeff \t\r\n"):
        raise UnreadableError("is empty", "give a file with a report in it")
    return text


def _decode(data: bytes) -> str:
    for mark, name in _WIDE:
        if data.startswith(mark):
            try:
                return data.decode(name)
            except UnicodeDecodeError as error:
                raise UnreadableError("is a binary file, not text", "save its text as UTF-8") from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_binary(data):
            raise UnreadableError("is a binary file, not text", "save its text as UTF-8") from error
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableError(
            f"is not UTF-8 (byte 0x{data[error.start]:02x})", "save it as UTF-8", place=f"line {line}"
        ) from error


def _is_binary(data: bytes) -> bool:
    return len(data) - len(data.translate(None, delete=_CONTROL)) > max(_FEW, _CONTROLS * len(data))
