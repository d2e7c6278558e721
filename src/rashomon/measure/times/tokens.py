"""Text → a row of classes, one character a token, over which the grammar's rules are regular expressions.

TempEval's rule systems match regular expressions over the text (HeidelTime, Strötgen & Gertz 2010) or over
token attributes (SUTime, Chang & Manning 2012). Here each word of the lexicons has a character of its own,
so that a rule is an ordinary compiled expression over a string as long as the text has tokens, and a
matched position is a token's index.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

import msgspec

from rashomon.lexicons import load

LEXICONS = ("times_calendar", "times_words", "times_numbers")

OTHER = "_"
# Classes of tokens that are no words: kinds of numbers and punctuation.
KINDS = (
    "num.hour", "num.afternoon", "num.day", "num.sixty", "num.big", "num.year", "num.decimal", "num.fraction",
    "num.nth", "num.decade", "num.clock", "num.slash", "num.iso", "num.four", "num.quarter",
    "comma", "dash", "dot", "poss", "slash", "colon", "open", "close", "quote", "break", "money",
)  # fmt: skip
_PUNCTUATION = {
    ",": "comma", "-": "dash", "–": "dash", "‑": "dash", "—": "dash", ".": "dot", "/": "slash", ":": "colon",
    "(": "open", ")": "close", "[": "open", "]": "close", "’": "quote", "'": "quote",
    "$": "money", "£": "money", "€": "money",
}  # fmt: skip

# Blank space begins no token but a break: said first, this saves trying them all there.
_TOKEN = re.compile(
    r"""(?=[^ \t])(?:
    (?P<plain>[a-z]++(?![\w.]))
  | (?P<iso>\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d))
  | (?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?![\d:]) | \d{1,2}\.\d{2}(?=\s?[ap]\.?m\b))
  | (?P<slash>\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?![\d/]) | \d{1,2}\.\d{1,2}\.\d{4}(?!\d))
  | (?P<decade>1[4-9]\d0['’]?s\b | 20[0-4]0['’]?s\b | ['’‘][1-9]0s\b | [2-9]0s\b)
  | (?P<fraction>\d/\d(?![\d/]) | [½¼¾⅓⅔])
  | (?P<nth>\d{1,3}(?:st|nd|rd|th)\b)
  | (?P<model>\d[\d.,]*(?!(?:am|pm|a\.m|p\.m|hrs?|mins?|secs?)\b)[^\W\d_]\w*)
  | (?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)? | \d+(?:\.\d+)?)
  | (?P<quarter>(?-i:Q[1-4]|H[12])\b)
  | (?P<poss>['’]s\b)
  | (?P<word>[^\W\d_](?:\.[^\W\d_]\b)+\.?
      | (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs)?|fri)\.
      | [^\W\d_]\w*)
  | (?P<break>\n\s*\n)
  | \S)
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Entry(msgspec.Struct, frozen=True):
    """A lexicon entry as rules see it: "unit.day" and its columns."""

    name: str
    columns: Mapping[str, Any]


class Alphabet(msgspec.Struct, frozen=True):
    """The classes: which character stands for which entry, and which words and phrases make it.

    `sections` maps a section, entry or kind to its characters ("unit" → all units); `words` a lower-case
    word to its character; `phrases` a first word to the phrases of several tokens that begin with it,
    longest first; `cased` the words that count with an initial capital, or all in capitals, alone.
    """

    entries: Mapping[str, Entry]
    sections: Mapping[str, str]
    words: Mapping[str, str]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    cased: Mapping[str, str]


@cache
def alphabet() -> Alphabet:
    """The classes of all time lexicons. Raises ValueError where two entries claim one form."""
    entries: dict[str, Entry] = {}
    sections: dict[str, str] = {}
    words: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    cased: dict[str, str] = {}
    code = 0xE000
    for name, section, columns in _entries():
        char, code = chr(code), code + 1
        entries[char] = Entry(name, columns)
        sections[section] = sections.get(section, "") + char
        sections[name] = char
        for form in columns.get("forms", ()):
            tokens = tuple(m.group().lower() for m in _TOKEN.finditer(form))
            if form in words or any(tokens == other for other, _ in phrases.get(tokens[0], ())):
                raise ValueError(f"two entries of the time lexicons claim {form!r}")
            if len(tokens) == 1:
                words[form] = char
            else:
                phrases.setdefault(tokens[0], []).append((tokens, char))
            if columns.get("capital") or columns.get("upper"):
                cased[form] = "capital" if columns.get("capital") else "upper"
    ordered = {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in phrases.items()}
    return Alphabet(entries, sections, words, ordered, cased)


def _entries() -> list[tuple[str, str, Mapping[str, Any]]]:
    rows: list[tuple[str, str, Mapping[str, Any]]] = []
    for lexicon in LEXICONS:
        for section, table in load(lexicon).items():
            rows += [(f"{section}.{name}", section, columns) for name, columns in table.items()]
    rows += [(kind, kind.split(".")[0], {}) for kind in KINDS]
    return rows


class Tokens(msgspec.Struct, frozen=True):
    """The tokens of one stretch: code points of the document's text, words as written, one class a token."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: tuple[str, ...]
    classes: str

    def entry(self, index: int) -> Entry:
        """The lexicon entry of a token that has one."""
        return alphabet().entries[self.classes[index]]


def tokenise(text: str, begin: int, end: int) -> Tokens:
    """The tokens of ``text[begin:end]``; phrases of the lexicons are one token."""
    letters = alphabet()
    known = letters.words
    matches = list(_TOKEN.finditer(text, begin, end))
    words = [match.group() for match in matches]
    lowered = [word.lower() for word in words]
    classes = []
    for match, word, form in zip(matches, words, lowered, strict=True):
        kind = match.lastgroup
        if kind in {"plain", "word"}:
            classes.append(_word_class(word, letters) if form in known or form[-1] == "." else OTHER)
        elif kind is None:
            name = _PUNCTUATION.get(word)
            classes.append(letters.sections[name] if name else OTHER)
        else:
            classes.append(_kind_class(kind, word, letters))
    starts = [match.start() for match in matches]
    ends = [match.end() for match in matches]
    _join_phrases(_Rows(starts, ends, words, lowered, classes), letters)
    return Tokens(tuple(starts), tuple(ends), tuple(words), "".join(classes))


def _word_class(word: str, letters: Alphabet) -> str:
    form = word.lower()
    char = letters.words.get(form) or letters.words.get(form.rstrip("."))
    if char is None:
        return OTHER
    case = letters.cased.get(form.rstrip("."))
    if case and not (word.isupper() or (case == "capital" and word[0].isupper())):
        return OTHER
    return char


def _kind_class(kind: str, word: str, letters: Alphabet) -> str:
    if kind == "model":
        return OTHER
    if kind != "number":
        return letters.sections[kind if kind in {"poss", "break"} else f"num.{kind}"]
    if "," in word:
        return letters.sections["num.big"]
    if "." in word:
        return letters.sections["num.decimal"]
    return letters.sections[f"num.{_size(word)}"]


def _size(digits: str) -> str:
    number = int(digits[:9])
    if len(digits) == 4:
        # Years of our era that news tells; other groups of four may be clock times ("2200 GMT").
        return "year" if 1000 <= number < 2200 else "four"
    if number <= 12:
        return "hour"
    if number <= 24:
        return "afternoon"
    if number <= 31:
        return "day"
    return "sixty" if number < 60 else "big"


class _Rows(NamedTuple):
    """The tokens while phrases may still join them."""

    starts: list[int]
    ends: list[int]
    words: list[str]
    lowered: list[str]
    classes: list[str]


def _join_phrases(rows: _Rows, letters: Alphabet) -> None:
    """Make each phrase of the lexicons one token, from left to right, the longest first."""
    phrases = letters.phrases
    joined = stop = 0
    for first in [index for index, form in enumerate(rows.lowered) if form in phrases]:
        at = first - joined
        if at < stop:
            continue
        for parts, char in phrases[rows.lowered[at]]:
            end = at + len(parts)
            if tuple(rows.lowered[at:end]) != parts or (
                parts == ("may", "day") and rows.words[at][0].islower()
            ):
                continue
            rows.ends[at] = rows.ends[end - 1]
            rows.words[at] = " ".join(rows.words[at:end])
            rows.classes[at] = char
            for row in rows:
                del row[at + 1 : end]
            joined += end - at - 1
            stop = at + 1
            break
