"""Questions that a bare number answers: “How many are missing? Police say three”."""

from __future__ import annotations

import re

import msgspec

from rashomon.claim.aspects.governor import Governor
from rashomon.claim.aspects.measured import measured
from rashomon.claim.things.counted import Counted
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.syntax import children, head, head_within
from rashomon.model import Because, Quantity, Reading, Thing

_BACK = 220  # characters: a question, who answers, and the words of saying
# The question, and an answer that begins behind it and has no sentence before the number.
_ASKED = re.compile(r"\bhow (?P<many>many)\b[^?.!]{0,120}\?(?P<answer>[^?.!]*)$", re.IGNORECASE)


class Answered(msgspec.Struct, frozen=True):
    """What the question asks for: the thing counted, the governor of it, and what told them."""

    what: Counted
    governor: Governor
    told: Because


def answered(reading: Reading, quantity: Quantity, what: Counted, sentence: int) -> Answered | None:
    """What the question right before `quantity` asks for, where the number stands alone in the sentence that begins
    at `sentence`; None where it counts something of its own or nothing was asked.
    """
    text, thing = reading.document.text, what.thing
    if quantity.unit is not None or (thing is not None and thing.text and thing.start >= sentence):
        return None
    back = max(0, quantity.start - _BACK)
    match = _ASKED.search(text, back, quantity.start) if "?" in text[back : quantity.start] else None
    if match is None:
        return None
    annotation = reading.annotation
    many = head_within(annotation, *match.span("many"))
    if many is None:
        return None
    noun = head(annotation, many)
    named = noun.pos in ("NOUN", "PROPN") and noun.index > many.index
    anchor = noun if named else many
    counts = (
        Thing(noun.start, noun.end, text[noun.start : noun.end], noun.lemma)
        if named
        else Thing(many.start, many.end, "people", "person")
    )
    asked = msgspec.structs.replace(
        quantity, start=many.start, end=many.end, thing=counts, hedge=None, direction=None
    )
    seen = Counted(anchor, counts, load_kinds().of(counts.lemma), None, ())
    governor, told = measured(reading, asked, seen, match.start("answer"))
    if governor.aspect is None or governor.open_class or governor.silent:
        return None
    if children(annotation, anchor, "neg"):
        return None
    step = msgspec.structs.replace(told, rule=f"{told.rule}-asked")
    return Answered(msgspec.structs.replace(what, thing=counts, kind=seen.kind), governor, step)
