"""Cuts the text behind a point into number words and digit groups, for `numerals` to add up."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from rashomon.lexicons import load

TokenKind = Literal[
    "digits",
    "small",
    "ten",
    "group",
    "scale",
    "collective",
    "amount",
    "plural",
    "part",
    "mixed",
    "a",
    "and",
    "of",
    "in",
    "point",
]


class NumberToken(NamedTuple):
    """A number word or digit group: its kind, value (a vague word's low end), place value (`step`) and span."""

    kind: TokenKind
    value: float
    step: float
    start: int
    end: int
    word: str


class Entry(NamedTuple):
    """What the lexicon says of a number word. `high` and `next` only for vague ones."""

    kind: TokenKind
    value: float
    step: float
    high: float = 0.0
    article: bool = False
    of: bool = False
    joined: bool = False
    about: bool = False


# 1,234 · 12,34,567 (Indian grouping) · 1 234 567 with a no-break or thin space · 1.5 · .5 · 1,5 only before a scale.
# Also "10, 000", as texts cut into words have it: a group of three noughts is no number of its own; and, before a
# word in small letters, "12 500 homes" and "1.234.567 people".
_GROUPED = (
    r"[0-9]{1,3}(?:,? 000)+(?![0-9])|[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?![0-9])(?:\.[0-9]+)?"
    r"|[0-9]{1,3}(?:[\u00a0\u2009\u202f][0-9]{3})+(?![0-9])"
    r"|[1-9][0-9]{0,2}(?:(?: [0-9]{3})+|(?:\.[0-9]{3}){2,})(?= [a-z]{3})"
)
_COMMA = r"[0-9]+,[0-9]{1,2}(?=[ \u00a0-]?(?:thousand|million|billion|trillion)\b)"
# "1.234,56" and "1.234.567,89", as much of the world writes them
_POINTED = r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}(?![0-9]|,[0-9])"
_PLAIN = r"[0-9]+(?:\.[0-9]+)?|\.[0-9]+"
_FRACTIONS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
# Denominators that a fraction in digits may have; others ("1/24", "9/11") are marks, dates and odds.
_DENOMINATORS = r"(?:2|3|4|5|6|8|10|16|32|64|128)(?![0-9/.,][0-9]|[0-9])"
DIGITS = re.compile(
    rf"(?P<pointed>{_POINTED})|(?P<grouped>{_GROUPED})|(?P<comma>{_COMMA})"
    rf"|(?P<whole>[0-9]+)[ -](?P<over>[0-9]+)[/⁄](?P<under>{_DENOMINATORS})"
    rf"|(?P<top>[0-9]+)[/⁄](?P<bottom>{_DENOMINATORS})"
    rf"|(?P<before>[0-9]+)? ?(?P<sign>[{''.join(_FRACTIONS)}])"
    rf"|(?P<plain>{_PLAIN})"
)
_PARTING = re.compile(r"[,\s]")
_WORD = re.compile(r"[A-Za-z]+")
_GAP = re.compile(r"(?:[ \u00a0\u2009\u202f]{1,2}|-|‐|‑)?")
_SHORT_END = re.compile(r"(?![A-Za-z0-9²³/])")
_LIMIT = 24


@cache
def words() -> dict[str, Entry]:
    """Every number word in lower case, from the lexicons `numbers` and `vague`."""
    table: dict[str, Entry] = {"a": Entry("a", 1, 1), "an": Entry("a", 1, 1)}
    for kind in ("and", "of", "in", "point"):
        table[kind] = Entry(kind, 0, 0)
    numbers, vague = load("numbers"), load("vague")
    for word, entry in numbers["small"].items():
        table[word] = Entry("small", entry["value"], 1)
    for word, entry in numbers["ten"].items():
        table[word] = Entry("ten", entry["value"], 10)
    for word, entry in numbers["group"].items():
        table[word] = Entry("group", entry["value"], entry["value"])
    for word, entry in numbers["scale"].items():
        table[word] = Entry("scale", entry["value"], entry["value"])
    for word, entry in numbers["collective"].items():
        table[word] = Entry("collective", entry["value"], 1, about=entry.get("about", False))
    for word, entry in numbers["part"].items():
        table[word] = Entry("part", entry["value"], 0)
        table["halves" if word == "half" else word + "s"] = Entry("part", entry["value"], 0, of=True)
    for word, entry in vague["amount"].items():
        table[word] = Entry("amount", entry["low"], 0, entry["high"], article=entry.get("article", False))
    for word, entry in vague["plural"].items():
        table[word] = Entry(
            "plural",
            entry["low"],
            entry["value"],
            entry["next"],
            of=entry.get("of", False),
            joined=entry.get("joined", False),
        )
    return table


@cache
def short_scales() -> dict[str, float]:
    """Scales written at once behind digits: ``m``, ``bn``, ``k``."""
    return {word: entry["value"] for word, entry in load("numbers")["short"].items()}


def digit_token(match: re.Match[str]) -> NumberToken:
    """The token of a match of `DIGITS`."""
    start, end = match.span()
    if match["whole"]:
        value = int(match["whole"]) + int(match["over"]) / int(match["under"])
        return NumberToken("mixed", value, 1 / int(match["under"]), start, end, match.group())
    if match["top"]:
        return NumberToken("mixed", int(match["top"]) / int(match["bottom"]), 0, start, end, match.group())
    if match["sign"]:
        over, under = _FRACTIONS[match["sign"]]
        return NumberToken(
            "mixed", int(match["before"] or 0) + over / under, 1 / under, start, end, match.group()
        )
    written = match.group()
    grouped = written.replace(".", "") if written.count(".") > 1 else written
    if match["pointed"]:
        plain = written.replace(".", "").replace(",", ".")
    elif match["comma"]:
        plain = written.replace(",", ".")
    else:
        plain = grouped if grouped.isdecimal() else _PARTING.sub("", grouped)
    return NumberToken("digits", float(plain), place_value(plain), start, end, written)


def place_value(digits: str) -> float:
    """The place value of the last significant digit written: 10 for "43350", 0.1 for "1.5", 1 for "7" and "0"."""
    whole, _, decimals = digits.partition(".")
    if decimals:
        return float(f"1e-{len(decimals)}")
    kept = whole.rstrip("0")
    return float(f"1e{len(whole) - len(kept)}") if kept else 1.0


def lex(text: str, start: int) -> list[NumberToken]:
    """The unbroken run of number tokens that begins at `start`, at most `_LIMIT`."""
    table = words()
    run: list[NumberToken] = []
    position = start
    while len(run) < _LIMIT:
        if run:
            gap = _GAP.match(text, position)
            position = gap.end() if gap else position
        if position >= len(text):
            break
        if text[position].isalpha() and text[position] not in _FRACTIONS:
            word = _WORD.match(text, position)
            token = word and _word_token(word, run, table)
        else:
            digits = DIGITS.match(text, position)
            token = digits and digit_token(digits)
        if not token:
            break
        run.append(token)
        position = token.end
    return run


def _word_token(match: re.Match[str], run: list[NumberToken], table: dict[str, Entry]) -> NumberToken | None:
    word = match.group().lower()
    start, end = match.span()
    if run and run[-1].kind == "digits" and start - run[-1].end <= 1:
        short = short_scales().get(word)
        # "3.5m" and "35m of its devices", but "4 b" is no billion and "48m." a length: `measure` decides on bare metres
        if short and (start == run[-1].end or len(word) > 1) and _SHORT_END.match(match.string, end):
            return NumberToken("scale", short, short, start, end, word)
    entry = table.get(word)
    if entry is None or (
        end < len(match.string) and (match.string[end].isalnum() or match.string[end] == "_")
    ):
        return None
    return NumberToken(entry.kind, entry.value, entry.step, start, end, word)
