"""A report's text cut into pieces, so that any claim's words can be lit exactly, however claims overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

import msgspec

from rashomon.show.visible import is_mark

_PARAGRAPH_END = re.compile(r"\n(?:[ \t\r]*\n)+")
# Blank space that a page shows as it is; a carriage return is written as a reference, or it would be lost.
_PLAIN = frozenset("\n\t\r")


class Lit(msgspec.Struct, frozen=True):
    """Words that an address lights: its key, where they stand, the ledger's cell they lead back to.

    One span of a key is its `anchor`: where opening the address takes the reader. What is not `new` was told in a
    report that stands before this one in reading order.
    """

    key: str
    start: int
    end: int
    back: str
    anchor: bool = False
    figure: bool = False
    new: bool = True


class Piece(msgspec.Struct, frozen=True):
    """A run of characters inside the same claims.

    `opens` are the anchors that stand before it, `keys` all that light it; `back` leads to a ledger's cell; `figure`
    says that a number is told and not only a statement, `new` that something here is not told in an earlier report.
    `code` names the one character of a piece that must be seen and not obeyed ("U+202E").
    """

    text: str
    keys: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    back: str = ""
    code: str = ""
    figure: bool = False
    new: bool = True


def paragraphs(text: str, lit: Iterable[Lit]) -> tuple[tuple[Piece, ...], ...]:
    """`text` as paragraphs of pieces: joined, they are `text` but for NULs and halves of pairs (U+FFFD)."""
    spans = sorted(set(lit), key=lambda s: (s.start, -s.end, s.key))
    ends = [m.end() for m in _PARAGRAPH_END.finditer(text)]
    cuts = {0, len(text), *ends, *(s.start for s in spans), *(s.end for s in spans)}
    for place, character in enumerate(text):
        if is_mark(character) and character not in _PLAIN:
            cuts |= {place, place + 1}
    places = sorted(cuts)
    made: list[list[Piece]] = [[]]
    for start, end in pairwise(places):
        made[-1].append(_piece(text[start:end], start, spans))
        if end in ends and end != len(text):
            made.append([])
    return tuple(tuple(p) for p in made if p)


def _piece(text: str, start: int, spans: list[Lit]) -> Piece:
    inside = [s for s in spans if s.start <= start < s.end]
    # The shortest claim around a piece is what a reader who points at it means.
    back = min(inside, key=lambda s: (s.end - s.start, s.key)).back if inside else ""
    keys = tuple(dict.fromkeys(s.key for s in inside))
    opens = tuple(s.key for s in inside if s.start == start and s.anchor)
    figure = any(s.figure for s in inside)
    new = any(s.new for s in inside if s.anchor or s.figure) or not inside
    special = len(text) == 1 and is_mark(text) and text not in _PLAIN
    # A page cannot hold NUL or half of a surrogate pair in any spelling.
    shown = "\ufffd" if special and (text == "\0" or 0xD800 <= ord(text) <= 0xDFFF) else text
    return Piece(shown, keys, opens, back, f"U+{ord(text):04X}" if special else "", figure, new)
