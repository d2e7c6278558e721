"""Per what time an amount of money is told where the unit does not say it: "annual savings of €180 million", "costs
£4 million every year", "a daily loss of $2 million".
"""

from __future__ import annotations

import re

from rashomon.claim.aspects.governor import Governor
from rashomon.knowledge.intervals import unit_kind
from rashomon.knowledge.syntax import children
from rashomon.model import Annotation, Quantity, Token

_SPANS = {
    "annual": "year",
    "annually": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
    "nightly": "night",
}
# Reports of a company or a state are of a year, whether they say so or not: "the annual budget".
_YEARLY = frozenset(("budget", "revenue", "profit", "deficit", "loss"))
_BEHIND = re.compile(
    r" (?:(?:every|each|per|for (?:each|every)) (?:single |working |further |extra )?"
    r"(?P<span>year|month|week|day|hour|night)\b"
    r"|(?P<adverb>annually|yearly|monthly|weekly|daily)\b)"
)
# "puts the annual savings at", "its daily loss is some"
_BEFORE = re.compile(
    r"\b(?P<span>annual|yearly|monthly|weekly|daily|nightly) (?:[a-z]+ ){1,2}(?:(?:is|are|was|were|at|of|to|by|be|put"
    r"|now|will|would|could|about|around|some|nearly|almost|over|up|more|than|roughly|as|much|just|only) ){0,5}$",
    re.IGNORECASE,
)


def rated_unit(annotation: Annotation, text: str, quantity: Quantity, governor: Governor) -> str | None:
    """The unit of `quantity`, with the stretch of time that stands beside the amount or describes its noun."""
    unit = quantity.unit
    if unit is None or " per " in unit or unit_kind(unit) != "money":
        return unit
    behind = _BEHIND.match(text, quantity.end)
    if behind is not None:
        return f"{unit} per {behind['span'] or _SPANS[behind['adverb']]}"
    noun = annotation.tokens[governor.token] if governor.token is not None else None
    span = _described(annotation, noun) if noun is not None and noun.pos == "NOUN" else None
    before = None if span is not None else _BEFORE.search(text, max(0, quantity.start - 60), quantity.start)
    span = _SPANS[before["span"].lower()] if before is not None else span
    if span == "year" and governor.aspect is not None and governor.aspect.name in _YEARLY:
        return unit
    return f"{unit} per {span}" if span is not None else unit


def _described(annotation: Annotation, noun: Token) -> str | None:
    """The stretch of time in an adjective of the noun: "annual savings"."""
    for child in children(annotation, noun, "amod", "compound"):
        if (span := _SPANS.get(child.text.lower())) is not None:
            return span
    return None
