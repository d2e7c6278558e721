"""Whether two names are one body's: acronyms, "Ministry of X" and "X Ministry", whose it is, spelling, legal
forms.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

import msgspec

from rashomon.knowledge import names_letters as letters
from rashomon.knowledge.names_match import NameMatch, different, same, unknown
from rashomon.lexicons import load

_SPELLING = {
    "defence": "defense", "centre": "center", "organisation": "organization", "programme": "program", "labour": "labor",
    "centers": "center", "intl": "international", "dept": "department", "min": "ministry", "gov": "government",
    "govt": "government", "svc": "service", "assoc": "association", "univ": "university", "co": "company",
    "armed": "military", "forces": "force",
}  # fmt: skip
_LEGAL = frozenset(
    "inc ltd llc plc corp corporation gmbh ag sa nv oyj spa limited incorporated company group holdings".split()
)
_EMPTY = frozenset("the of for and in on to de la du des von a an at".split())
# A state's bodies of one trade are one, however they are called: its army, its police, its ministry of a thing.
_ALIKE = {
    "department": "ministry",
    "secretariat": "ministry",
    "army": "military",
    "troops": "military",
    "services": "service",
}
_WORD = re.compile(r"[\w&]+(?:['’](?!s\b)\w+)*")
# "Co-operation" is one word, and an acronym takes one letter of it.
_PREFIX = re.compile(r"\b(co|re|pre|anti|non)-(?=[a-z])", re.IGNORECASE)
_COMPANY = re.compile(r"\s(?:A/S|S/A|Pty|Kft|Sdn Bhd|PJSC|JSC|OAO|OOO|Oy|AB|ASA|SpA|SAS|SARL|BV|KK|KG|SE)$")
_GENITIVE = re.compile(r"['’]s?(?=\s|$)")


class BodyName(msgspec.Struct, frozen=True):
    """A body's name taken apart: whose it is (ISO codes), the words that say what it is, its initials, the
    lexicon's entry for it.
    """

    states: tuple[str, ...]
    words: tuple[str, ...]
    initials: tuple[str, ...]
    known: int | None
    acronym: str | None


@cache
def _known() -> dict[str, int]:
    """A known body's name, folded → the number of its entry."""
    return {
        _plain(name): number
        for number, entry in enumerate(load("organisations")["organisation"])
        for name in entry["names"]
    }


@cache
def _known_words() -> dict[tuple[tuple[str, ...], tuple[str, ...]], int]:
    """A known body's state and words → the number of its entry, for names that a state's adjective or
    genitive turns about.
    """
    return {
        taken[:2]: number
        for number, entry in enumerate(load("organisations")["organisation"])
        for name in entry["names"]
        if (taken := _take_apart(name))[0] and len(taken[1]) > 1
    }


@cache
def _states() -> dict[str, str]:
    """Names of countries and of what comes from there, lower case → ISO code; the first country that claims
    a word keeps it.
    """
    found: dict[str, str] = {}
    for entry in load("countries")["country"]:
        for word in (
            *entry["names"],
            *entry["demonyms"],
            entry["code"] if entry["code"] in ("US", "UK") else "",
        ):
            if word:
                found.setdefault(word.lower().replace(".", ""), entry["code"])
    for entry in load("governments")["government"]:
        if entry.get("country_name"):
            found.setdefault(entry["country_name"].lower(), entry["country"])
    return found


def _plain(name: str) -> str:
    return " ".join(
        w.lower()
        for w in _WORD.findall(_GENITIVE.sub("", letters.romanise(name).replace(".", "")))
        if w.lower() != "the"
    )


def _take_apart(name: str) -> tuple[tuple[str, ...], tuple[str, ...], list[str]]:
    """The states, the words with meaning (both sorted), and all words as written."""
    plain = _GENITIVE.sub("", letters.romanise(name).replace(".", ""))
    tokens = _WORD.findall(_PREFIX.sub(r"\1", _COMPANY.sub("", plain)).replace("-", " "))
    states: list[str] = []
    words: list[str] = []
    i = 0
    while i < len(tokens):
        for width in (3, 2, 1):
            code = _states().get(" ".join(tokens[i : i + width]).lower())
            if code:
                states.append(code)
                i += width
                break
        else:
            word = _SPELLING.get(tokens[i].lower(), tokens[i].lower())
            if word not in _EMPTY:
                words.append(_ALIKE.get(word, word))
            i += 1
    meaning = [w for w in words if w not in _LEGAL] or words
    return tuple(sorted(set(states))), tuple(sorted(meaning)), tokens


@lru_cache(maxsize=4096)
def parse_body(name: str) -> BodyName:
    """Take a body's name apart."""
    states, words, tokens = _take_apart(name)
    initials = _initials(tokens)
    alone = tokens[0] if len(tokens) == 1 else ""
    acronym = alone.lower() if 2 <= len(alone) <= 8 and sum(c.isupper() for c in alone) >= 2 else None
    known = _known().get(_plain(name))
    if known is None and states:
        known = _known_words().get((states, words))
    return BodyName(states, words, initials, known, acronym)


def _initials(tokens: list[str]) -> tuple[str, ...]:
    """The acronyms that a name's words make: with and without its small words, its state before it, what "and" adds."""
    own = [t for t in tokens if t.lower() != "the"]
    stated = (i for i in range(1, min(len(own), 4)) if " ".join(own[:i]).lower() in _states())
    runs = [own, *(own[i:] for i in stated)]
    runs += [run[: len(run) - 1 - run[::-1].index("and")] for run in list(runs) if "and" in run]
    runs += [[t for t in run if t.lower() not in _EMPTY] for run in list(runs)]
    made = {"".join(t[0] for t in run) for run in runs if len(run) > 1}
    # "UK Health Security Agency" is the UKHSA: a state's own letters are taken whole.
    made |= {"".join(t if t.isupper() and len(t) < 4 else t[0] for t in run) for run in runs if len(run) > 1}
    return tuple(sorted(m.lower() for m in made))


@lru_cache(maxsize=16384)
def same_body(a: str, b: str) -> NameMatch:
    """Whether two names are one body's. One that names no state is not joined to one that does: every state
    has a defence ministry.
    """
    one, other = parse_body(a), parse_body(b)
    shown = f"{a} / {b}"
    if one.known is not None and one.known == other.known:
        return same("known-names", shown)
    if one.words == other.words and one.words:
        if one.states == other.states:
            return same("same-words", shown)
        if not one.states or not other.states:
            return unknown("state-not-named", shown)
        return different("state", f"{' '.join(one.states)} / {' '.join(other.states)}")
    if not one.words and not other.words and one.states == other.states and one.states:
        return same("state", shown)
    for short, long in ((one, other), (other, one)):
        if short.acronym and not long.acronym and short.acronym in long.initials:
            return same("acronym", shown)
    if one.acronym or other.acronym:
        return different("acronym", shown)
    return _by_sound(one, other, shown)


def _by_sound(one: BodyName, other: BodyName, shown: str) -> NameMatch:
    """Names of as many words that sound alike: a slip or a transliteration."""
    if one.states != other.states or len(one.words) != len(other.words) or not one.words:
        return different("words", shown)
    slips = 0
    for left, right in zip(one.words, other.words, strict=True):
        x, y = letters.sound(left), letters.sound(right)
        if x != y:
            if len(x) < 6 or not letters.misspelt(x, y):
                return different("words", f"{left} / {right}")
            slips += 1
    return same("misspelt" if slips else "transliteration", shown) if slips < 2 else different("words", shown)


@cache
def _agencies() -> frozenset[str]:
    """The news agencies of lexicons/voices.toml that are written as names."""
    voices = {entry["name"]: entry["words"] for entry in load("voices")["entry"]}
    return frozenset(_plain(word) for word in voices["agency"] if word[0].isupper() or word == "dpa")


@lru_cache(maxsize=16384)
def is_known_body(name: str) -> bool:
    """Whether a name is that of a body or an agency of the lexicons, whatever places are called so too."""
    return _plain(name) in _known() or _plain(name) in _agencies()


def is_agency(name: str) -> bool:
    """Whether a name is that of a news agency of lexicons/voices.toml."""
    return _plain(name) in _agencies()
