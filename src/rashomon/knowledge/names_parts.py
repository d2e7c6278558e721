"""A person's name taken apart: titles, suffix and particles off, words in order, each with its sound."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import msgspec

from rashomon.knowledge import names_letters as letters
from rashomon.lexicons import load

# Scripts that put the surname first.
EASTERN = frozenset({"CJK", "HANGUL", "HIRAGANA", "KATAKANA"})
_SUFFIXES = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
_PARTICLES = frozenset(
    "al el ul ud as bin ibn bint ben van von der den ter ten de da di du del della dos das do la le lo y e of the zu af"
    " av".split()
)
_SPLIT = re.compile(r"[\s.\-‐‑–_·•]+")
# "Abdel Fattah" is one name, "servant of the opener"; "bd" is what an abjad writes of it.
_SERVANT = re.compile(r"(?:abd(?:[aeou]u?[lrsnzt])?|bd)", re.IGNORECASE)
_REGAL = frozenset("king queen prince princess pope patriarch emperor empress sultan emir".split())


class PersonName(msgspec.Struct, frozen=True):
    """A name taken apart. `words` are romanised and in order, the surname last where the order is known;
    `sounds` theirs.

    `regal` names are given names alone (King Hussein, Pope Francis); `sex` ("m", "f") is what a form of address
    says; `particle` the one that was left out before the last word ("le" of "Marine Le Pen").
    """

    words: tuple[str, ...]
    sounds: tuple[str, ...]
    suffix: str | None
    script: str
    regal: bool = False
    sex: str | None = None
    particle: str | None = None


@cache
def titles() -> frozenset[str]:
    """Words before a name that are no part of it (lexicons/titles.toml), lower case, without points."""
    return frozenset(word for entry in load("titles")["title"] for word in entry["words"])


@cache
def _sexes() -> dict[str, str]:
    """A form of address → "m" or "f" (lexicons/titles.toml)."""
    return {word: entry["is"] for entry in load("titles")["sex"] for word in entry["words"]}


@cache
def _bearers() -> dict[str, str]:
    """Given name, lower case → "m" or "f" (lexicons/given_sexes.toml)."""
    return {word: entry["is"] for entry in load("given_sexes")["sex"] for word in entry["words"].split()}


def sex_of_given(word: str) -> str | None:
    """ "m" or "f" for a given name that everybody knows and one sex bears, else None."""
    return _bearers().get(letters.romanise(word).lower())


def sex_of_address(word: str) -> str | None:
    """ "m" or "f" for a form of address, lower case and without its point ("mrs"), else None."""
    return _sexes().get(word)


@lru_cache(maxsize=8192)
def parse_person(name: str) -> PersonName:
    """Take a name apart: script folded, titles, suffix and particles off, "Surname, Given" turned round."""
    script = letters.script_of(name)
    plain = letters.romanise(re.sub(r"\([^)]*\)|[\"“”«»]", " ", name)).strip()
    head, comma, tail = plain.partition(",")
    if comma and tail.strip().lower().rstrip(".") in _SUFFIXES:
        plain = f"{head} {tail}"
    elif comma and tail.strip():
        plain = f"{tail} {head}"
    words = [
        w.strip("'’`,") for w in _SPLIT.split(plain.replace("'s ", " ").removesuffix("'s").removesuffix("’s"))
    ]
    words = [w for w in words if w]
    regal, sex = False, None
    while len(words) > 1 and words[0].lower() in titles():
        regal = regal or words[0].lower() in _REGAL
        sex = _sexes().get(words[0].lower(), sex)
        words = words[1:]
    suffix = None
    while len(words) > 1 and words[-1].lower() in _SUFFIXES:
        suffix = _SUFFIXES[words[-1].lower()]
        words = words[:-1]
    if script in EASTERN and len(words) > 1:
        words = ["".join(words[1:]).capitalize(), words[0]]
    words = _servants(words)
    kept = tuple(
        w
        for i, w in enumerate(words)
        if w.lower() not in _PARTICLES or len(words) == 1 or (i == 0 and w[0].isupper() and len(words) == 2)
    )
    kept = kept or tuple(words)
    before = words[-2].lower() if len(words) > 2 else ""
    particle = before if before in _PARTICLES else None
    return PersonName(kept, tuple(letters.sound(w) for w in kept), suffix, script, regal, sex, particle)


def _servants(words: list[str]) -> list[str]:
    """ "Abdel Fattah" and "Abd al Fattah" as the one word that they are."""
    joined: list[str] = []
    for word in words:
        inner = joined and _SERVANT.fullmatch(joined[-1])
        if inner and word.lower() in ("al", "el", "ul", "ar", "as"):
            continue
        if inner:
            ahead = "Abdul" if len(joined[-1]) > 2 else joined[-1]
            joined[-1] = ahead + word.lower()
        else:
            joined.append(word)
    return joined
