"""Letters of any script as plain Latin ones, and words by how they sound: what name matching compares.

`romanise` is anyascii with what it leaves out for names: abjads without their article, Han and Hangul split
into syllables.
`sound` folds the ways that English newsrooms write one foreign sound (-iy, -yy, -y; kh, h; ou, u), in the
spirit of Soundex (Russell 1918)
and of the folding of Daitch and Mokotoff (1985), but keeps the vowels, for most names differ in them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import OSA

# The newsroom's spellings of frequent Korean surnames; the Revised Romanisation differs.
_KOREAN = {
    "gim": "kim", "bag": "park", "i": "lee", "choe": "choi", "gang": "kang", "jo": "cho", "yun": "yoon", "im": "lim",
    "sin": "shin", "u": "woo", "no": "roh", "gu": "koo", "mun": "moon", "jeon": "chun",
}  # fmt: skip
_HEBREW = str.maketrans({"ו": "w", "ב": "b"})
# A tsadi with a stroke is the foreign ch.
_TSADI = re.compile("[צץ]['’׳]")
_ARTICLE = re.compile(r"\bال")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
# Greek letters that are one sound together, which letter by letter come out otherwise ("ου" as "oy").
_GREEK = (
    ("ου", "ou"), ("Ου", "Ou"), ("αυ", "av"), ("Αυ", "Av"), ("ευ", "ev"), ("Ευ", "Ev"),
    ("Μπ", "B"), ("Ντ", "D"), ("Γκ", "G"),
)  # fmt: skip
# Ukrainian letters are read as Ukrainian where the name holds a letter that Russian lacks.
# A Korean syllable ends unvoiced; the transliteration writes its letters.
_FINAL = re.compile(r"(?<!n)[gbd](?= |$)")
_UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
_FROM_UKRAINIAN = str.maketrans({"и": "y", "И": "Y", "г": "h", "Г": "H"})

_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"['’`]", ""),
        # Arabic "servant of": Abdelaziz, Abdulaziz, Abdol Aziz; before some letters the article takes their sound.
        (r"\babd[aeou]u?(?:l(?!l)|([rsnzt])(?=\1))(?=\w{3})", "abd"),
        (r"shch|sch(?=[aeiou])|tsch|tch", "sh"),
        (r"zh", "j"),
        (r"kh", "h"),
        (r"gh", "g"),
        (r"dh", "d"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ck|q", "k"),
        (r"x", "ks"),
        (r"(?<=.)cz|tz|ts", "c"),
        (r"w", "v"),
        (r"c(?=[eiy])", "s"),
        (r"c(?!h)", "k"),
        (r"dzh|dj", "j"),
        (r"oo|ou", "u"),
        (r"ee", "i"),
        (r"eu", "u"),
        (r"eo", "o"),
        (r"(?<=[aeo])i?y(?=[aeou])", "i"),
        (r"iy?eh\b", "ia"),
        (r"[yi]{2,}|y", "i"),
        (r"\bj(?=[aou])", "i"),
        (r"ie", "e"),
        (r"ff?\b", "v"),
        (r"(?<=[aeiou])h\b", ""),
        (r"(.)\1+", r"\1"),
    )
)
_VOWELS = re.compile("[aeiou]+")


def script_of(name: str) -> str:
    """The script of the first letter, by its Unicode name ("LATIN", "CYRILLIC", "CJK", "HANGUL", "ARABIC");
    "" for none.
    """
    for letter in name:
        if letter.isalpha():
            return (
                "LATIN" if letter.isascii() else unicodedata.name(letter, "").split(" ")[0].removesuffix("-A")
            )
    return ""


@lru_cache(maxsize=8192)
def romanise(name: str) -> str:
    """A name in plain Latin letters, words separated by blanks."""
    plain = unicodedata.normalize("NFKC", name)
    if plain.isascii():
        return plain
    script = script_of(plain)
    if script == "CYRILLIC" and _UKRAINIAN.search(plain):
        plain = plain.translate(_FROM_UKRAINIAN)
    elif script == "GREEK":
        bare = (c for c in unicodedata.normalize("NFD", plain) if c != "\u0301")
        plain = unicodedata.normalize("NFC", "".join(bare))
        for letters, latin in _GREEK:
            plain = plain.replace(letters, latin)
    elif script == "HEBREW":
        plain = _TSADI.sub("ch", plain).translate(_HEBREW)
    elif script == "ARABIC":
        plain = _ARTICLE.sub("", plain).replace("ظ", "ز")
    text = anyascii(plain)
    if script in ("CJK", "HANGUL"):
        text = _CAMEL.sub(" ", text)
    if script == "HANGUL":
        first, _, rest = text.partition(" ")
        text = f"{_KOREAN.get(first.lower(), first)} {_FINAL.sub(_unvoiced, rest)}".strip()
    return text


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """How a romanised word sounds, roughly; equal for the common renderings of one foreign name."""
    heard = word.lower()
    for pattern, becomes in _SOUNDS:
        heard = pattern.sub(becomes, heard)
    return heard


def _unvoiced(match: re.Match[str]) -> str:
    return {"g": "k", "b": "p", "d": "t"}[match[0]]


def consonants(heard: str) -> str:
    """What an abjad writes of a sound: no vowels, none of the letters that stand for them, voiced as unvoiced."""
    bare = re.sub(r"[aeiou]", "", heard[:1].replace("a", "").replace("e", "") + heard[1:])
    for heard_as, written in (("p", "b"), ("f", "b"), ("ch", "t"), ("z", "s"), ("c", "s")):
        bare = bare.replace(heard_as, written)
    return re.sub(r"[vih]", "", bare)


def vowels_only(one: str, other: str) -> bool:
    """Whether two sounds differ in the vowels alone, and only as renderings of one foreign vowel do (a/e,
    o/u, i/e).
    """
    if _VOWELS.sub(".", one) != _VOWELS.sub(".", other):
        return False
    left, right = _VOWELS.findall(one), _VOWELS.findall(other)
    if one[-1:] in "ao" and other[-1:] in "ao" and one[-1] != other[-1]:
        return False
    return all(_alike(a, b) for a, b in zip(left, right, strict=True))


def _alike(one: str, other: str) -> bool:
    """Two spellings of one vowel or run of vowels."""
    if one == other or {one, other} in _ALIKE:
        return True
    return len(one) == len(other) > 1 and all(
        a == b or {a, b} in _ALIKE for a, b in zip(one, other, strict=True)
    )


_ALIKE: tuple[set[str], ...] = (
    {"a", "e"},
    {"o", "u"},
    {"i", "e"},
    {"i", "u"},
    {"ei", "ai"},
    {"ei", "i"},
    {"ai", "i"},
)


def misspelt(one: str, other: str) -> bool:
    """Whether one sound may be a slip for the other: an edit for five letters or more, two for nine or more,
    the first letter kept.
    """
    short = min(len(one), len(other))
    if short < 5 or one[0] != other[0]:
        return False
    return bool(OSA.distance(one, other) <= (2 if short >= 9 else 1))


def edits(one: str, other: str) -> int:
    """Optimal string alignment distance: insertions, deletions, substitutions, swaps."""
    return int(OSA.distance(one, other))
