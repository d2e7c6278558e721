"""Text of reports made safe to look at: nothing in it may steer a terminal or turn a line around."""

from __future__ import annotations

import re
import unicodedata

# Marks that reorder or hide what a reader sees (Unicode TR 36, section 2.5; "Trojan Source", Boucher and
# Anderson 2021).
# The joiners U+200C and U+200D stay: Persian words and emoji are spelt with them.
HIDDEN = frozenset("\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\ufeff") | frozenset(
    chr(code)
    for first, last in ((0x202A, 0x202E), (0x2061, 0x206F), (0xFFF9, 0xFFFB))
    for code in range(first, last + 1)
)
_LINE_ENDS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029 ]+")


def is_mark(character: str) -> bool:
    """Whether `character` is a control, a hidden mark or half of a pair: what must be shown and not
    obeyed.
    """
    return character in HIDDEN or unicodedata.category(character) in ("Cc", "Cs")


def picture(character: str) -> str:
    """A visible stand-in for a mark: [U+202E] for a right-to-left override, � for half of a pair."""
    code = ord(character)
    return "\ufffd" if 0xD800 <= code <= 0xDFFF else f"[U+{code:04X}]"


def one_line(text: str) -> str:
    """`text` on one line, marks as pictures, runs of blank space as one space."""
    flat = _LINE_ENDS.sub(" ", text).strip()
    return "".join(picture(c) if is_mark(c) else c for c in flat)


def shorten(text: str, most: int) -> str:
    """`text` cut at a word to at most `most` characters, with an ellipsis where something is left out."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    space = cut.rfind(" ")
    # A cut in the middle of a long word is better than losing half of the room to keep it whole.
    return (cut[:space] if space > most // 2 else cut).rstrip(" ,;:–-") + "…"
