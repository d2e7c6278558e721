"""Which files are web pages, and the way to their reader, which needs the extra "html"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from rashomon.model import Document, Refusal
from rashomon.read.encoding import KNOWN
from rashomon.read.files import PAGES, File
from rashomon.read.unreadable import UnreadableError

# Bytes by which a page is known.
_LOOK = 2048
_DECLARED = re.compile(
    rb"(?:<!--.*?-->|<\?xml[^>]*>|\s)*<(?:!doctype\s+html|(?:\w+:)?html\b|head\b|body\b)",
    re.IGNORECASE | re.DOTALL,
)
# A fragment begins with an element that stands for a block, and closes elements later on.
_FRAGMENT = re.compile(
    rb"(?:<!--.*?-->|\s)*<(?:article|blockquote|center|div|figure|font|h[1-6]|header|main|meta|p|section|table|title|ul)\b"
    rb"[^<>]*>.*</\w+>",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"<[a-zA-Z!/?]")


def is_page(file: File) -> bool:
    """Whether a file is a web page or a fragment of one, by its first bytes; by its name where they hold any tag."""
    with Path(file.path).open("rb") as stream:
        data = stream.read(_LOOK)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:2]:
        data = data.replace(b"\0", b"")
    data = data.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    if _DECLARED.match(data) or _FRAGMENT.match(data):
        return True
    return file.path.lower().endswith(PAGES) and bool(_TAG.search(data)) and not data.startswith(tuple(KNOWN))


def read_html(file: File) -> Iterator[Document | Refusal]:
    """The document of a web page. Raises UnreadableError, also where the extra is not installed."""
    # Looked for first and imported then: the libraries take a second, and other inputs need none of them.
    if any(find_spec(name) is None for name in ("lxml", "trafilatura")):
        raise UnreadableError(
            "is a web page, and the part that reads web pages is not installed",
            "pip install 'rashomon[html]'",
        )
    from rashomon.read.html.charset import LIMIT
    from rashomon.read.html.reader import read_page

    with Path(file.path).open("rb") as stream:
        data = stream.read(LIMIT + 1)
    yield from read_page(file, data)
