"""The that-clause far behind its verb: "told analysts on a call that …", "warned in a report seen by us, that …".

Parsers hang such a clause on the nearest noun, or make it the sentence; "that" with a clause behind it tells more.
"""

from __future__ import annotations

from rashomon.attribute.cue import Cue
from rashomon.attribute.extent import before_contrast
from rashomon.attribute.finding import Content
from rashomon.attribute.parse import Parse

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_CLAUSAL = frozenset(("clause", "told"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl"))
# Hearer, medium, occasion and day of what is said are together at most so many tokens.
_REACH = 26


def far_clause(parse: Parse, cue: Cue) -> Content:
    """What "that" introduces behind hearer, medium and occasion, up to the end of the sentence."""
    frame = next((f for f in cue.frames if f.frames & _CLAUSAL), None)
    if frame is None or cue.source is None or cue.passive or cue.inverted:
        return None
    stop = parse.sentence(cue.verb.index).stop
    that = _that(parse, cue, stop)
    if that is None:
        return None
    end = before_contrast(parse, that, parse.trim(that, stop)[1])
    return ((that, end),), "clause-far", frame


def _that(parse: Parse, cue: Cue, stop: int) -> int | None:
    """The conjunction, with nothing before it but phrases: no finite verb, no colon or semicolon, no quotation."""
    tokens = parse.tokens
    for index in range(cue.group[1], min(stop, cue.group[1] + _REACH)):
        token = tokens[index]
        if parse.depth[index] or token.tag in _FINITE or token.text in (";", ":"):
            return None
        if token.text.lower() == "that" and token.tag == "IN":
            return index if index > cue.group[1] and _has_subject(parse, index, stop) else None
    return None


def _has_subject(parse: Parse, that: int, stop: int) -> bool:
    """Whether a subject and its finite verb stand behind "that": it is no relative pronoun."""
    for token in parse.tokens[that + 1 : stop]:
        if token.dep in _SUBJECTS:
            return True
        if token.tag in _FINITE:
            return False
    return False
