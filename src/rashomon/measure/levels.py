"""Numbers on a scale, which count nothing: "magnitude 7.8", "a 7.8-magnitude earthquake"."""

from __future__ import annotations

from rashomon.measure.noun_phrases import thing_of
from rashomon.measure.noun_runs import Phrase
from rashomon.measure.parsed import Parsed, token_at
from rashomon.measure.people import listed
from rashomon.model import Thing


def level_at(parse: Parsed, first: int, last: int) -> Thing | None:
    """The scale whose name stands right before or behind the number first..last; null where none does."""
    behind = last + 1
    joined = token_at(parse, behind)
    if joined is not None and joined.text in {"-", "‑", "–"}:
        behind += 1
    for index in (first - 1, behind):
        token = token_at(parse, index)
        if token is None or token.sentence != parse.tokens[first].sentence:
            continue
        if token.pos in {"NOUN", "PROPN"} and token.lemma.lower() in listed("level"):
            return thing_of(parse, Phrase(index, index))
    return None
