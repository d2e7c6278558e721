"""The characters of a web page: what its bytes say, by the order of the HTML standard."""

from __future__ import annotations

import codecs
import re

from rashomon.read.unreadable import UnreadableError

# Bytes of one page. Pages saved with their pictures inside reach some tens of megabytes.
LIMIT = 64_000_000
# Where the standard looks for a declaration.
_HEAD = 4096
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_XML = re.compile(rb"""\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']""", re.IGNORECASE)
# Names that the Encoding Standard reads as windows-1252, and its other names that Python spells otherwise.
_LABELS = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
    "x-sjis": "cp932", "shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030", "ks_c_5601-1987": "cp949",
    "x-cp1251": "cp1251", "iso-8859-9": "cp1254", "unicode": "utf-8", "utf8": "utf-8",
    "utf-16": "utf-8", "utf-16le": "utf-8", "utf-16be": "utf-8",  # a declaration that could be read is not in UTF-16
}  # fmt: skip
# Encodings of pages; not base64, punycode and whatever else a codec's name could call.
_FAMILIES = re.compile(r"utf-8|cp\d|windows|iso8859|koi8|mac|gb|big5|euc|shift|johab|hz|tis|iso2022|ascii")
# Pictures and fonts written into the page; no word of the text is in them.
_DATA_URI = re.compile(r"""data:[\w/+.-]{0,60};base64,[A-Za-z0-9+/=\s]{256,}""")


def decode_page(data: bytes) -> str:
    """The page's characters: by the byte order mark, the declared encoding, UTF-8, windows-1252, whichever
    comes first and can be. Raises UnreadableError for a page that is too long.

    A declaration that the bytes do not keep to falls to the next; a broken byte becomes U+FFFD.
    """
    if len(data) > LIMIT:
        raise UnreadableError(f"is longer than {LIMIT // 1_000_000} MB", "save the page without its pictures")
    text, last = None, "cp1252"
    for name in _candidates(data):
        last = name
        try:
            text = data.decode(name)
            break
        except (UnicodeDecodeError, LookupError):
            continue
    if text is None:
        text = data.decode(last if last == "utf-8" else "cp1252", "replace")
    return _DATA_URI.sub("data:,", text.removeprefix("\ufeff"))


def _candidates(data: bytes) -> list[str]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return [name]
    if data[:1] == b"<" and data[1:2] == b"\0":
        return ["utf-16-le"]
    if data[:2] == b"\0<":
        return ["utf-16-be"]
    declared = _META.search(data[:_HEAD]) or _XML.match(data[:_HEAD])
    names = [_python_name(declared[1].decode("ascii", "replace"))] if declared else []
    return [name for name in (*names, "utf-8", "cp1252") if name]


def _python_name(label: str) -> str:
    """Python's name of a declared text encoding; empty where it knows none."""
    name = label.strip().lower()
    name = _LABELS.get(name, name)
    try:
        found = codecs.lookup(name)
    except LookupError:
        return ""
    return found.name if _FAMILIES.match(found.name) else ""
