"""What stands as a heading over a bare number: "Deaths: two", "their own dead: seven", "from St Rose (58)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.measure.noun_phrases import thing_of
from rashomon.measure.noun_runs import phrase_before
from rashomon.measure.parsed import Counted, Parsed, span_of
from rashomon.measure.people import PERSON, invariant_nouns, names_people, verbs_people
from rashomon.model import Quantity, Thing, Token

_HEDGE = (
    "about|around|at least|more than|some|nearly|almost|over|up to|between|from|only|a total of|as many as"
)
_HEDGES = rf"(?:(?:{_HEDGE}) )*"
_SAID = "says?|said|claims?|claimed|counts?|counted|reports?|reported|it|they|is|was|are|were|down|lost"
# At the head of a line or a sentence, right before the number or before the clause that says it.
_HEADING = re.compile(rf"(?:^|[\n.;•] ?)(?P<words>[A-Z][^:.;\n]{{2,50}}):\s{_HEDGES}$")
_CLAUSE = re.compile(
    rf"(?:^|[\n.;•] ?)(?P<words>[A-Z][^:.;\n]{{2,50}}):\s[^:.;\n]{{0,120}}\b(?:{_SAID})\s{_HEDGES}$"
)
# "residents counted their own dead: seven"
_COLON = re.compile(rf"\b[a-z]+ (?P<words>[a-z]+):\s{_HEDGES}$")
_BRACKET = re.compile(r"[A-Z][\w’'.-]+ \($")
_CLOSED = re.compile(r"(?: [a-z]+)?\)")
_BACK = 200  # characters; longer headings with their clause are rare


def headed(parse: Parsed, quantity: Quantity, number: Token, earlier: Sequence[Counted]) -> Thing | None:
    """What the heading, the noun before a colon, or the figure that a bracket breaks down says is counted."""
    before = parse.text[max(0, quantity.start - _BACK) : quantity.start]
    for pattern in (_COLON, _HEADING, _CLAUSE):
        match = pattern.search(before) if ":" in before else None
        if match:
            begin = quantity.start - len(before) + match.start("words")
            named = _named(parse, begin, begin + len(match["words"]), number)
            if named:
                return named
    if _BRACKET.search(before) and _CLOSED.match(parse.text, quantity.end):
        same = (c for c in reversed(earlier) if parse.tokens[c.first].sentence == number.sentence)
        return next((c.quantity.thing for c in same if c.quantity.thing and c.quantity.unit is None), None)
    return None


def _named(parse: Parsed, start: int, end: int, number: Token) -> Thing | None:
    """What the words of a heading count: persons by their state, else its first plural noun."""
    span = span_of(parse, start, end)
    words = parse.tokens[span[0] : span[1] + 1] if span else ()
    if any(names_people(word.text.lower()) or verbs_people(word) for word in words) and not any(
        word.tag == "NNS" and not names_people(word.text.lower()) for word in words
    ):
        return PERSON
    plural = next(
        (word for word in words if word.tag in {"NNS", "NNPS"} or word.text.lower() in invariant_nouns()),
        None,
    )
    return (
        thing_of(parse, phrase_before(parse, plural.index))
        if plural and plural.index < number.index
        else None
    )
