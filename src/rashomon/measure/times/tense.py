"""The tense of the verb that governs a time: by the parse where there is one, else by the words before it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from rashomon.measure.times.context import Tense
from rashomon.measure.times.tokens import Tokens
from rashomon.model import Annotation

_FUTURE = frozenset("will shall 'll ’ll upcoming scheduled due expected plans planned planning intends expects until".split())
_PAST = frozenset("was were had did said told went came took began met made held found got killed struck hit fell rose left".split())
_PRESENT = frozenset("is are has have".split())


def tense_reader(tokens: Tokens, annotation: Annotation | None) -> Callable[[int], Tense | None]:
    """A function from a token's index to the tense around it."""
    if annotation is None or not annotation.tokens:
        return lambda at: _by_words(tokens, at)
    starts = [token.start for token in annotation.tokens]

    def by_parse(at: int) -> Tense | None:
        index = bisect_right(starts, tokens.starts[at]) - 1
        return _by_parse(annotation, index) if index >= 0 else None

    return by_parse


def _by_words(tokens: Tokens, at: int) -> Tense | None:
    for back in range(at - 1, max(-1, at - 25), -1):
        word = tokens.words[back].lower()
        if word in {".", ";", "?", "!"}:
            return None
        if word in _FUTURE:
            return "future"
        if word in _PAST or (word.endswith("ed") and len(word) > 3):
            return "past"
        if word in _PRESENT:
            return "present"
    return None


def _by_parse(annotation: Annotation, index: int) -> Tense | None:
    token = annotation.tokens[index]
    for _ in range(12):
        if token.pos in {"VERB", "AUX"}:
            found = _of_verb(annotation, token.index)
            if found:
                return found
        if token.head == token.index:
            return None
        token = annotation.tokens[token.head]
    return None


def _of_verb(annotation: Annotation, index: int) -> Tense | None:
    verb = annotation.tokens[index]
    helpers = [annotation.tokens[child] for child in verb.children if annotation.tokens[child].dep in {"aux", "auxpass"}]
    words = {helper.text.lower() for helper in helpers}
    if words & {"will", "'ll", "’ll", "shall", "wo"}:
        return "future"
    if verb.tag == "VBD" or any(helper.tag == "VBD" for helper in helpers):
        return "past"
    if words & {"has", "have", "'ve", "’ve"}:
        return "past"
    if "to" in words or words & {"would", "could", "may", "might", "should", "can", "must"}:
        return "future"
    if verb.tag in {"VBZ", "VBP"} or any(helper.tag in {"VBZ", "VBP"} for helper in helpers):
        return "present"
    return None
