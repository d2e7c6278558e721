"""The language in which the rules of time are written: templates over token classes, and what a match gives
its reader.

A template is a regular expression without spaces in which ``{weekday}`` stands for any entry of that
section, ``{word.the}`` for one entry, ``{num.hour|num.afternoon}`` for either, and ``{AMOUNT}`` for a
named part defined in PARTS.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from rashomon.measure.times.context import Context
from rashomon.measure.times.openings import openings
from rashomon.measure.times.tokens import Entry, Tokens, alphabet
from rashomon.model.interval import Interval
from rashomon.model.timex import TimexType

_NAME = re.compile(r"\{([A-Za-z][\w.|]*)\}")

PARTS = {
    "INTEGER": "{num.hour|num.afternoon|num.day|num.sixty|num.big|num.year|num.four}",
    "MONTHDAY": "{num.hour|num.afternoon|num.day|num.nth}",
    "CARDINAL": "{number}(?:{dash}?{number}|{word.and}{number})*",
    # "2 1/2", "a hundred and fifty", "half a dozen", "a couple of", "several dozen".
    "SIMPLE": (
        "(?:(?:{INTEGER}|{num.decimal})(?:{number})?{num.fraction}?"
        "|(?:{word.a}(?={number.hundred|number.thousand|number.million}))?{CARDINAL}{num.fraction}?|{num.fraction}"
        "|{word.half}?{word.a}?{dozen}|{word.a}?{couple}{word.of}?|{word.a}?{vague}{dozen}?)"
    ),
    # "three and a half", "two or three", "12 to 18".
    "AMOUNT": (
        "{SIMPLE}(?:{dash}?{word.and}{dash}?{word.a}{dash}?{word.half})?"
        "(?:(?:{word.to}|{word.or}|{dash}){SIMPLE}(?={dash}?{more|business}*{UNIT}))?"
    ),
    "UNIT": "{unit|ordinal.second}",
    # A day by name or date; read by days.day_value.
    "DAYSPEC": (
        "(?:(?:{word.the}(?={last|next}))?(?:{this}(?={last|next}))?(?P<mod>{last|this|next})?(?P<wd>{weekday})"
        "(?:{word.of}?(?P<weekmod>{last|this|next}){unit.week}"
        "|{comma}?(?P<m1>{month})(?P<d1>{MONTHDAY})(?:{comma}?(?P<y1>{num.year}))?(?!{num.clock})"
        "|{comma}?{word.the}?(?P<d2>{MONTHDAY}){word.of}?(?P<m2>{month})(?:{comma}?(?P<y2>{num.year}))?)?"
        "|(?P<short>{shortday}){comma}?"
        "(?:(?P<m3>{month})(?P<d3>{MONTHDAY})|(?P<d4>{MONTHDAY})(?P<m4>{month}))(?:{comma}?(?P<y3>{num.year}))?"
        "|(?P<deictic>{deictic})"
        "|(?P<mod5>{last|this|next})?(?P<m5>{month})(?P<d5>{MONTHDAY})(?:{comma}?(?P<y5>{num.year}))?"
        "|{word.the}?(?P<d6>{MONTHDAY}){word.of}?(?P<m6>{month})(?:{comma}?(?P<y6>{num.year}))?"
        "|(?:{word.the}|(?P<feastmod>{last|next}))?(?P<feast>{feast})(?:{comma}?(?P<y7>{num.year}))?"
        "|(?P<iso>{num.iso}))"
    ),
}


class Reading(msgspec.Struct, frozen=True):
    """What a reader makes of a match. `denotes` overrides the interval that the value denotes by itself.

    `first` and `stop` narrow the span to these tokens; `told` is kept for later "that day", "a year
    earlier"; what is `dropped` was understood and is no time (an age).
    """

    type: TimexType
    value: str
    denotes: Interval | None = None
    open: bool = False
    first: int | None = None
    stop: int | None = None
    told: str | None = None
    dropped: bool = False


class Match:
    """A matched rule: its tokens by the names of the template's groups."""

    def __init__(self, tokens: Tokens, match: re.Match[str], context: Context) -> None:
        self.tokens = tokens
        self.context = context
        self._match = match

    @property
    def first(self) -> int:
        """Index of the first token."""
        return self._match.start()

    @property
    def stop(self) -> int:
        """Index behind the last token."""
        return self._match.end()

    def has(self, group: str) -> bool:
        """Whether the group took part."""
        return group in self._match.re.groupindex and self._match.group(group) is not None

    def at(self, group: str) -> int:
        """Index of the group's first token."""
        return self._match.start(group)

    def span(self, group: str) -> tuple[int, int]:
        """First and last-but-one index of the group's tokens."""
        return self._match.span(group)

    def word(self, group: str) -> str:
        """The group's first token in lower case, "" where the group took no part."""
        return self.tokens.words[self.at(group)].lower() if self.has(group) else ""

    def entry(self, group: str) -> Entry:
        """The lexicon entry of the group's first token."""
        return self.tokens.entry(self.at(group))

    def column(self, group: str, column: str) -> Any:
        """A column of the group's lexicon entry; null where the group took no part or the entry lacks the
        column.
        """
        return self.entry(group).columns.get(column) if self.has(group) else None

    def before(self, back: int = 1) -> str:
        """The word `back` tokens before the match in lower case, "" at the beginning."""
        at = self.first - back
        return self.tokens.words[at].lower() if at >= 0 else ""

    def after(self, on: int = 0) -> str:
        """The word `on` tokens after the match in lower case, "" at the end."""
        at = self.stop + on
        return self.tokens.words[at].lower() if at < len(self.tokens.words) else ""

    def touches_before(self) -> bool:
        """Whether the match begins right behind another token, with no space between."""
        return self.first > 0 and self.tokens.ends[self.first - 1] == self.tokens.starts[self.first]


Reader = Callable[[Match], Reading | None]


class Rule(msgspec.Struct, frozen=True):
    """A rule: its name (in `because`), its compiled template, the classes it can begin with, its reader."""

    name: str
    pattern: re.Pattern[str]
    begins: frozenset[str]
    read: Reader


def rule(name: str, template: str, read: Reader) -> Rule:
    """The rule with its template compiled. Raises KeyError where the template names an unknown class."""
    pattern = expand(template, alphabet().sections)
    return Rule(name, re.compile(pattern), openings(pattern), read)


def expand(template: str, sections: Mapping[str, str]) -> str:
    """The regular expression over class characters."""

    def put(match: re.Match[str]) -> str:
        names = match[1].split("|")
        if names[0] in PARTS:
            return "(?:" + expand(PARTS[names[0]], sections) + ")"
        return "[" + "".join(sections[name] for name in names) + "]"

    return _NAME.sub(put, re.sub(r"\s+", "", template))
