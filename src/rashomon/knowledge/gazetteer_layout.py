"""How the gazetteer's file is laid out: shared by its reader and by the script that compiles it.

The file is little-endian: a header, then five tables: entries (fixed width), hashes of folded names (sorted),
the start of each
hash's postings, the postings, and the strings. A posting is ``entry << 2 | role``. Names are looked up by a
64-bit hash: with about a
million names the chance that any two collide is one in thirty million.
"""

from __future__ import annotations

import hashlib
import struct
import unicodedata
from enum import IntEnum
from typing import Literal

from rashomon.model import PlaceKind

MAGIC = b"RASHOMON-GAZ-2\0\0"
# Sizes in entries, names, postings and bytes of strings.
HEADER = struct.Struct("<16s4I")
# GeoNames id (0: own data), name, kind, flags, country, latitude and longitude in 1e-5 degrees, population,
# parent, members, box
# (west, south, east, north) in hundredths of a degree.
ENTRY = struct.Struct("<IIBB2siiIiI4hH")
NO_PARENT = -1
NO_BOX = (0, 0, 0, 0)
CAPITAL = 1
NO_POINT = 2

KINDS: tuple[PlaceKind, ...] = (
    "point", "district", "region", "country", "continent", "sea", "river", "mountain", "island", "area", "facility",
    "unknown",
)  # fmt: skip


class NameRole(IntEnum):
    """What a name is to its entry: its usual name, another one, the word for who or what comes from there,
    an abbreviation.
    """

    MAIN = 0
    OTHER = 1
    DEMONYM = 2
    SHORT = 3


Form = Literal["folded", "exact"]

_LETTERS = str.maketrans({
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ə": "e", "ħ": "h",
    "'": "", "’": "", "‘": "", "ʻ": "", "ʼ": "", "`": "", "ʹ": "", "′": "", ".": "",
    "-": " ", "–": " ", "‑": " ", "/": " ", ",": " ",
})  # fmt: skip
_WORDS = {"saint": "st", "sainte": "ste", "mt": "mount", "ft": "fort"}


def fold(name: str) -> str:
    """A name as it is looked up: letters without case and marks, no apostrophes and points, one space
    between words.
    """
    if name.isascii():
        plain = name.lower()
    else:
        plain = "".join(
            c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)
        ).casefold()
    words = plain.translate(_LETTERS).split()
    return " ".join([_WORDS.get(word, word) for word in words])


def exact_only(name: str) -> bool:
    """Whether a name counts only as it is written: abbreviations and the like ("US", "Calif.", "ACT"), never
    "us" and "act".
    """
    return name.endswith(".") or (len(name.replace(".", "")) <= 4 and (name.isupper() or len(name) < 4))


def name_hash(name: str, form: Form = "folded") -> int:
    """The 64-bit number that a name is filed under."""
    key = fold(name) if form == "folded" else "=" + name
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "little")
