"""Finds the time expressions of a document and reads each against the day of its segment."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from rashomon.knowledge.timex import denoted
from rashomon.measure.times.clocks import CLOCK_RULES
from rashomon.measure.times.context import Context
from rashomon.measure.times.counted import COUNTED_RULES
from rashomon.measure.times.days import DAY_RULES
from rashomon.measure.times.durations import DURATION_RULES
from rashomon.measure.times.grammar import Match, Reading, Rule
from rashomon.measure.times.months import MONTH_RULES
from rashomon.measure.times.quarters import QUARTER_RULES
from rashomon.measure.times.references import REFERENCE_RULES
from rashomon.measure.times.relative import RELATIVE_RULES
from rashomon.measure.times.sets import SET_RULES
from rashomon.measure.times.tense import tense_reader
from rashomon.measure.times.tokens import OTHER, Tokens, alphabet, tokenise
from rashomon.measure.times.years import YEAR_RULES
from rashomon.model import Annotation, Because, Document, Timex

# Where two rules match as much, the one told first wins.
RULES: tuple[Rule, ...] = (
    *CLOCK_RULES,
    *DAY_RULES,
    *MONTH_RULES,
    *YEAR_RULES,
    *RELATIVE_RULES,
    *QUARTER_RULES,
    *SET_RULES,
    *DURATION_RULES,
    *COUNTED_RULES,
    *REFERENCE_RULES,
)


def find_times(document: Document, annotation: Annotation | None = None) -> tuple[Timex, ...]:
    """The time expressions of the document in order, disjoint, none across two segments; also the
    date of the header and those of posts' signatures.

    Values are TIMEX3's, read against the day that the segment bears, else the document's; open
    (``XXXX-…``) where neither bears one. With an annotation a weekday or a month goes by the tense of the
    verb that governs it.

    Rules in the spirit of HeidelTime (Strötgen & Gertz 2010) and SUTime (Chang & Manning 2012).
    """
    found = _header(document)
    told: list[str] = []
    for segment in document.segments:
        tokens = tokenise(document.text, segment.start, segment.end)
        day = _day(segment.published or document.published)
        found += _read_tokens(tokens, Context(day, tense_reader(tokens, annotation), told))
    # A post's signature bears its date; a quotation and the post it stands in share one.
    for start, end in {segment.signature: None for segment in document.segments if segment.signature}:
        tokens = tokenise(document.text, start, end)
        found += _read_tokens(tokens, Context(_day(document.published), tense_reader(tokens, None), []))
    return tuple(sorted(found, key=lambda time: time.start))


def _header(document: Document) -> list[Timex]:
    """The date that the header states, where it stands before the first segment as published."""
    day = _day(document.published)
    at = (
        document.text.find(day.isoformat(), 0, document.segments[0].start)
        if day and document.segments
        else -1
    )
    if day is None or at < 0:
        return []
    iso, end = day.isoformat(), at + 10
    return [Timex(at, end, "DATE", iso, iso, iso, (Because("measure", "time-header", start=at, end=end),))]


def _day(published: str | None) -> date | None:
    try:
        day = date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None
    # A day at the calendar's ends is a mistake, and counting from it would leave the calendar.
    return day if day and 1600 <= day.year <= 8000 else None


def _read_tokens(tokens: Tokens, context: Context) -> list[Timex]:
    found: list[Timex] = []
    at = 0
    for start, char in enumerate(tokens.classes):
        if start < at or char == OTHER:
            continue
        hit = _best(tokens, start, context)
        if hit is None:
            continue
        name, reading, first, stop = hit
        if not reading.dropped:
            found.append(_timex(tokens, name, reading, first, stop))
        if reading.told:
            context.tell(reading.told)
        at = stop
    return found


def _best(tokens: Tokens, at: int, context: Context) -> tuple[str, Reading, int, int] | None:
    some, rules = _rules_by_class()[tokens.classes[at]]
    if some is None or not some.match(tokens.classes, at):
        return None
    matches = []
    for number, rule in rules:
        match = rule.pattern.match(tokens.classes, at)
        if match and match.end() > at:
            matches.append((-match.end(), number, rule, match))
    matches.sort(key=lambda row: row[:2])
    for _, _, rule, match in matches:
        reading = rule.read(Match(tokens, match, context))
        if reading is not None:
            first = match.start() if reading.first is None else reading.first
            return rule.name, reading, first, match.end() if reading.stop is None else reading.stop
    return None


def _timex(tokens: Tokens, name: str, reading: Reading, first: int, stop: int) -> Timex:
    interval = reading.denotes or (None if reading.open else denoted(reading.value))
    start, end = tokens.starts[first], tokens.ends[stop - 1]
    return Timex(
        start,
        end,
        reading.type,
        reading.value,
        interval.begin if interval else None,
        interval.finish if interval else None,
        (Because("measure", f"time-{name}", start=start, end=end),),
    )


@cache
def _rules_by_class() -> dict[str, tuple[re.Pattern[str] | None, tuple[tuple[int, Rule], ...]]]:
    """Per class of token the rules that can begin there, in order, and before them all of them as one pattern: most
    tokens begin nothing, and one look says so.
    """
    found = {}
    for char in sorted(set(alphabet().entries)):
        rules = tuple((n, rule) for n, rule in enumerate(RULES) if char in rule.begins)
        bare = (re.sub(r"\(\?P<\w+>", "(?:", rule.pattern.pattern) for _, rule in rules)
        found[char] = (re.compile("|".join(bare)) if rules else None, rules)
    return found
