"""Interviews printed as question and answer: who is introduced before the first question gives the answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.attribute.finding import Finding
from rashomon.attribute.parse import Parse, Range
from rashomon.model import Entity, Segment

# A question is a paragraph of its own, of at most so many words.
_WORDS = 40
_FEWEST = 2
# How a text says that somebody was asked.
_ASKED = re.compile(
    r"\b(?:sp(?:eaks?|oke) (?:to|with)|tal(?:ks|ked) (?:to|with)|told us|interview\w*|we asked|answers?|"
    r"asked (?:him|her)|in conversation|q ?& ?a)\b",
    re.IGNORECASE,
)
_FIRST = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")


def interview_findings(parse: Parse, entities: Sequence[Entity]) -> tuple[Finding, ...]:
    """One finding for every answer in the first person."""
    segments = parse.document.segments
    questions = [n for n, s in enumerate(segments) if _is_question(parse, s)]
    if len(questions) < _FEWEST:
        return ()
    top = parse.text[segments[0].start : segments[questions[0]].start]
    guest = _guest(parse, entities, segments[questions[0]].start) if _ASKED.search(top) else None
    if guest is None:
        return ()
    out = []
    for number in range(questions[0] + 1, len(segments)):
        words = parse.text[segments[number].start : segments[number].end]
        first, stop = parse.segments[number]
        if number not in questions and first < stop and _FIRST.search(words) and words[0] not in '"“':
            out.append(Finding((guest,), (), (parse.trim(first, stop),), "interview-answer"))
    return tuple(out)


def _is_question(parse: Parse, segment: Segment) -> bool:
    words = parse.text[segment.start : segment.end].strip()
    return words.endswith("?") and words[0] not in "\"“‘'" and len(words.split()) <= _WORDS


def _guest(parse: Parse, entities: Sequence[Entity], stop: int) -> Range | None:
    """Who is named most before the first question, and first where several are."""
    people = []
    for entity in entities:
        before = [m for m in entity.mentions if m[1] <= stop]
        if entity.type == "person" and entity.named and before:
            people.append((-len(before), before[0]))
    if not people:
        return None
    start, end = min(people)[1]
    return parse.at(start), parse.at(end)
