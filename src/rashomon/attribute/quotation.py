"""Quotation regions: what stands between quotation marks, paragraph by paragraph.

A region left open at a paragraph's end is taken up by the next paragraph when that one begins with an opening
mark (the convention of English-language newspapers). Single marks count where they stand outside double ones; inside
them they are regions of their own, `inner`.
"""

from __future__ import annotations

import re

import msgspec

from rashomon.model import Document

_OPEN = "“«„"
_CLOSE = {"“": "”", "«": "»", "„": "“”"}
# A straight single mark that opens: behind blank space or a bracket, before a letter, not a decade or 'em, 'til …
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?!\d0s|em\b|til\b|cause\b|n\b)(?=\S)", re.IGNORECASE)
_SINGLE_END = re.compile(r"(?<=[\w.,!?…%$)])[’'](?![\w’'])")
# Longest single-quoted region: beyond it the mark was an apostrophe.
_SINGLE_REACH = 400


_BLANK = re.compile(r"\n\s*\n")
_DOUBLE = re.compile('[“”„«»"]')
_PAIR = re.compile(r"''|``|’’|‘‘")


def _double_mark(match: re.Match[str]) -> str:
    """A straight double mark with a filler on its inner side, so that the length stays."""
    after = match.string[match.end() : match.end() + 1]
    return '"\x00' if after and not after.isspace() and after not in ".,;:!?)" else '\x00"'


class Region(msgspec.Struct, frozen=True):
    """`start`:`end` with the marks; `open` when no closing mark was found in its paragraph; `inner` inside another."""

    start: int
    end: int
    segment: int
    open: bool = False
    inner: bool = False
    single: bool = False


def find_regions(document: Document) -> tuple[Region, ...]:
    """All regions of a document in order; an outer one before those inside it."""
    regions: list[Region] = []
    for number, segment in enumerate(document.segments):
        for begin, raw in _lines(document.text, segment.start, segment.end):
            # Two single marks are a double one in some archives; one code point each keeps the offsets.
            words = _PAIR.sub(_double_mark, raw)
            double = _double(words, begin, number)
            regions += double
            regions += _single(words, begin, number, double)
    return tuple(sorted(regions, key=lambda r: (r.start, -r.end)))


def _lines(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """The stretches of a segment that a blank line parts, with their offsets."""
    out = []
    for gap in _BLANK.finditer(text, start, end):
        out.append((start, text[start : gap.start()]))
        start = gap.end()
    return [*out, (start, text[start:end])]


def _double(words: str, offset: int, segment: int) -> list[Region]:
    """Regions between double marks, straight or typographic, in one paragraph."""
    regions = []
    begin: int | None = None
    mark = ""
    for match in _DOUBLE.finditer(words):
        index, char = match.start(), match.group()
        if begin is None:
            if char in _OPEN or (char == '"' and _opens(words, index)):
                begin, mark = index, char
        elif (
            (char == '"' and mark == '"' and not _reopens(words, index))
            or char in _CLOSE.get(mark, "")
            or (char in '"”' and mark in '"“' and not _opens(words, index))
        ):
            regions.append(Region(offset + begin, offset + index + 1, segment))
            begin = None
        elif (
            char in _OPEN
            and mark == char
            and char not in words[begin + 1 : index]
            and words.find("”", index) == -1
        ):
            begin = index  # the closing mark was lost
    if begin is not None:
        regions.append(Region(offset + begin, offset + len(words.rstrip()), segment, open=True))
    return regions


def _opens(words: str, index: int) -> bool:
    """Whether a straight mark stands where an opening one would: before a word, not behind one."""
    before = words[index - 1] if index else " "
    after = words[index + 1] if index + 1 < len(words) else " "
    return not after.isspace() and (before.isspace() or before in "([{—–-‘'/:,")


def _reopens(words: str, index: int) -> bool:
    """Whether a straight mark inside an open region can only be an opening one (a quotation inside a quotation)."""
    return (
        index > 0 and words[index - 1].isspace() and _opens(words, index) and words.count('"', index) % 2 == 0
    )


def _single(words: str, offset: int, segment: int, double: list[Region]) -> list[Region]:
    """Regions between single marks."""
    regions: list[Region] = []
    if "‘" not in words and "'" not in words:
        return regions
    position = 0
    while match := _SINGLE.search(words, position):
        close = _single_end(words, match.end())
        if close is None:
            position = match.end()
            continue
        start, end = offset + match.start(), offset + close
        inner = any(r.start < start < r.end for r in double)
        if inner or not any(start < r.end and r.start < end for r in double):
            regions.append(Region(start, end, segment, inner=inner, single=True))
        position = close
    return regions


def _single_end(words: str, begin: int) -> int | None:
    """Where a single-quoted region ends: the first closing mark, a later one if the first looks like a possessive."""
    ends = [m.end() for m in _SINGLE_END.finditer(words, begin, min(len(words), begin + _SINGLE_REACH))]
    for number, end in enumerate(ends):
        possessive = words[end - 2] == "s" and re.match(r"\s[a-z]", words[end:])
        if not (possessive and number + 1 < len(ends)):
            return end
    return ends[-1] if ends else None
