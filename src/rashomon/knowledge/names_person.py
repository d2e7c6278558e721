"""Whether two names are one person's: alignment of their words, given names and surnames told apart.

After the reasoning of OpenSanctions' name matching (tokens aligned, initials, order free, no single score),
but with a verdict and its reason.
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from rashomon.knowledge import names_letters as letters
from rashomon.knowledge.names_match import NameMatch, different, same, unknown
from rashomon.knowledge.names_parts import EASTERN, PersonName, parse_person, sex_of_given
from rashomon.knowledge.names_words import Strength, strength

_ABJADS = frozenset({"ARABIC", "HEBREW", "SYRIAC"})


@lru_cache(maxsize=16384)
def same_person(a: str, b: str) -> NameMatch:
    """Whether two names are one person's. A surname alone joins a full name that ends in it; a given name
    alone joins nothing.

    A name that gives two renderings ("Volodymyr Zelenskyy / Володимир Зеленський") is compared by each.
    """
    lefts = [part for part in re.split(r"\s*[/|]\s*", a) if part.strip()] or [a]
    rights = [part for part in re.split(r"\s*[/|]\s*", b) if part.strip()] or [b]
    verdicts = [_compare(parse_person(x), parse_person(y)) for x in lefts for y in rights]
    return next((v for v in verdicts if v.same), verdicts[0])


def _compare(one: PersonName, other: PersonName) -> NameMatch:
    if not one.words or not other.words:
        return unknown("empty")
    if len(one.words) > len(other.words):
        one, other = other, one
    shown = f"{' '.join(one.words)} / {' '.join(other.words)}"
    if one.sex and other.sex and one.sex != other.sex:
        return different("address", shown)
    if len(other.words) == 2 and one.particle and other.words[0].lower() == one.particle:
        one, other = other, one
    if len(one.words) == 2 and other.particle and one.words[0].lower() == other.particle:
        one = msgspec.structs.replace(one, words=one.words[1:], sounds=one.sounds[1:])  # "Le Pen"
    if one.suffix != other.suffix and len(one.words) > 1:
        return different("generation", f"{one.suffix or 'none'} / {other.suffix or 'none'}")
    if one.sounds == other.sounds:
        return same("same-name", shown)
    if len(one.words) == 1 and one.suffix and not other.suffix:
        return different("generation", f"{one.suffix} / none")
    if sorted(one.sounds) == sorted(other.sounds):
        return same("order", shown)
    if _together(one, other):
        return same("written-together", shown)
    abjad = one.script in _ABJADS or other.script in _ABJADS
    if len(one.words) == 1:
        return _single(one, other, shown, abjad=abjad)
    return _full(one, other, shown, abjad=abjad)


def _together(one: PersonName, other: PersonName) -> bool:
    """One name with its words joined otherwise, from any of them on ("Xi Jinping", "Jin Ping Xi")."""
    whole = "".join(one.sounds)
    eastern = one.script in EASTERN or other.script in EASTERN
    if len(whole) <= 5 or not (eastern or len(whole) == sum(map(len, other.sounds))):
        return False  # most pairs of a page: no turn of the one can be the other
    turns = {"".join(other.sounds[i:] + other.sounds[:i]) for i in range(len(other.sounds))}
    return whole in turns or (eastern and any(letters.vowels_only(whole, t) for t in sorted(turns)))


def _single(one: PersonName, other: PersonName, shown: str, *, abjad: bool) -> NameMatch:
    """One word against a name: a surname, or nothing that could be told."""
    word, heard = one.words[0], one.sounds[0]
    if one.regal and len(other.words) > 1:
        fits = strength(heard, other.sounds[0], surname=False, abjad=abjad) in (
            "equal",
            "variant",
            "rendering",
        )
        return same("regal-name", shown) if fits else different("regal-name", shown)
    how = strength(heard, other.sounds[-1], surname=True, abjad=abjad)
    if how in ("equal", "rendering", "variant"):
        return same("surname-alone" if len(other.words) > 1 else f"same-name-{how}", shown)
    if how == "slip" and min(len(heard), len(other.sounds[-1])) >= 7:
        return same("surname-misspelt", shown)
    if f"abd{heard}" == other.sounds[-1]:
        return same("surname-alone", shown)
    if len(other.words) > 2 and heard in other.sounds[1:]:
        return same("one-of-two-surnames", shown)
    if heard in other.sounds[:-1]:
        return unknown("given-name-alone", shown)
    return different("surname", f"{word} / {other.words[-1]}")


def _full(one: PersonName, other: PersonName, shown: str, *, abjad: bool) -> NameMatch:
    """Two names of two words or more: every word of the shorter must answer one of the longer, the surnames
    each other.
    """
    pairs = [_two_given(pair) for pair in align(one, other, abjad=abjad)]
    kinds = [kind for _, _, kind in pairs]
    if _middles_differ(one, other):
        return different("middle-initial", shown)
    if _one_letter_more(one, other, pairs):
        return same("misspelt", f"one letter more: {shown}")
    if any(kind == "none" for kind in kinds):
        family = strength(one.sounds[-1], other.sounds[-1], surname=True, abjad=abjad)
        lost = next(left for left, _, kind in pairs if kind == "none")
        code = "given-name" if family in ("equal", "rendering") else "surname"
        return different(code, f"nothing answers {lost} in {' '.join(other.words)}")
    if kinds.count("slip") > 1 or ("slip" in kinds and "initial" in kinds):
        return different("too-many-slips", shown)
    if all(kind == "initial" for kind in kinds):
        return unknown("initials-alone", shown)
    if "slip" in kinds:
        left, right, _ = next(pair for pair in pairs if pair[2] == "slip")
        distance = letters.edits(letters.sound(left), letters.sound(right))
        return same("misspelt", f"edit distance {distance}: {left} / {right}")
    for kind, code in (
        ("initial", "initial"),
        ("variant", "given-name-form"),
        ("rendering", "transliteration"),
    ):
        if kind in kinds:
            return same(code, shown)
    return same("part-of-name", shown)


def _two_given(pair: tuple[str, str, Strength]) -> tuple[str, str, Strength]:
    """A slip that makes a woman's name of a man's is none: Denise is not Dennis."""
    left, right, kind = pair
    both = {sex_of_given(left), sex_of_given(right)}
    return (left, right, "none") if kind == "slip" and both == {"f", "m"} else pair


def _middles_differ(one: PersonName, other: PersonName) -> bool:
    """ "George W. Bush" is not "George H. W. Bush": both give initials, and not the same first."""
    left, right = one.sounds[1:-1], other.sounds[1:-1]
    if not left or not right or len(left[0]) != 1 or len(right[0]) != 1:
        return False
    return left[0] != right[0] and one.sounds[0] == other.sounds[0]


def _answer(one: PersonName, i: int, other: PersonName, j: int, *, surname: bool, abjad: bool) -> Strength:
    """How two words answer each other; an initial is a letter, not a sound ("O." for Oona)."""
    left, right = one.words[i], other.words[j]
    if min(len(left), len(right)) == 1 and left != right:
        return "initial" if left[0].lower() == right[0].lower() and not surname else "none"
    return strength(one.sounds[i], other.sounds[j], surname=surname, abjad=abjad)


def _one_letter_more(one: PersonName, other: PersonName, pairs: list[tuple[str, str, Strength]]) -> bool:
    """Short surnames of which one has a letter more ("Lund", "Lundt"), behind one and the same given name."""
    if len(one.words) != len(other.words) or any(
        kind not in ("equal", "variant") for _, _, kind in pairs[:-1]
    ):
        return False
    short, long = sorted((one.sounds[-1], other.sounds[-1]), key=len)
    longer = len(long) == len(short) + 1 and long.startswith(short)
    return pairs[-1][2] == "none" and len(short) >= 4 and longer and long[-1] not in "aeiousn"


def align(one: PersonName, other: PersonName, *, abjad: bool) -> list[tuple[str, str, Strength]]:
    """Each word of the shorter name with the word of the longer that answers it best; surname with surname first."""
    order: tuple[Strength, ...] = ("equal", "variant", "rendering", "initial", "slip")
    free = list(range(len(other.words)))
    last, end = len(one.words) - 1, len(other.words) - 1
    answers = [
        [_answer(one, i, other, j, surname=i == last or j == end, abjad=abjad) for j in free]
        for i in range(len(one.words))
    ]
    found: dict[int, tuple[str, str, Strength]] = {}
    for wanted in order:
        for i in reversed(range(len(one.words))):
            if i in found:
                continue
            for j in reversed(free):
                if answers[i][j] == wanted:
                    found[i] = (one.words[i], other.words[j], wanted)
                    free.remove(j)
                    break
    if (
        len(one.words) - 1 in found
        and len(other.words) == len(one.words) == len(found)
        and _crossed(one, other, found)
    ):
        return [(w, "", "none") for w in one.words]
    if (
        len(one.words) < len(other.words)
        and len(found) == len(one.words)
        and not _in_order(one, other, found)
    ):
        return [(w, "", "none") for w in one.words]
    return [found.get(i, (word, "", "none")) for i, word in enumerate(one.words)]


def _in_order(one: PersonName, other: PersonName, found: dict[int, tuple[str, str, Strength]]) -> bool:
    """Whether the shorter name's words stand in the longer one as they follow each other, or with the
    surname put first.
    """
    places = [other.words.index(found[i][1]) for i in range(len(one.words))]
    turned = [*places[1:], places[0]] if places[0] == len(other.words) - 1 else places
    return places == sorted(places) or turned == sorted(turned)


def _crossed(one: PersonName, other: PersonName, found: dict[int, tuple[str, str, Strength]]) -> bool:
    """Words that answer each other out of order only by being alike: no order of a name explains that."""
    places = [other.words.index(found[i][1]) for i in range(len(one.words))]
    loose = any(found[i][2] in ("slip", "rendering", "variant") for i in found)
    return loose and places != sorted(places) and places[0] != len(places) - 1 and places[-1] != 0
