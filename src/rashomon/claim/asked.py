"""A figure before it is known what it measures: where it and its phrases begin and end, what it counts."""

from __future__ import annotations

import re

import msgspec

from rashomon.claim.aspects.phrase import Told, phrase_behind
from rashomon.claim.things.counted import Counted
from rashomon.knowledge.intervals import unit_kind
from rashomon.knowledge.kinds import Kind
from rashomon.knowledge.syntax import sentence_at
from rashomon.model import Quantity, Reading

# "640 boys, girls and teachers are walking home": the commas end no phrase.
_EVERYBODY = re.compile(
    r"(?: (?:men|women|children|boys|girls|babies|elderly(?: people)?|families),?(?: and)?){2,}(?= )"
)
# Phrases are looked for past the next figure where that only says how many there were in all ("11 of the 80 on
# board") or where they went ("to three hospitals").
_PASSED = re.compile(
    r"\b(?:of (?:the|its|their|some|about|more than|over|at least)?(?: ?[\w-]+['’]s?)?"
    r"|to|into|in|at|from|across) ?$"
)


class Asked(msgspec.Struct, frozen=True):
    """A figure with what is known of it before its aspect: where it begins (its hedge), where phrases stop, the kind
    of its thing, what its unit measures; `first` is where its sentence begins; `supposed` where people are only
    supposed.
    """

    reading: Reading
    quantity: Quantity
    what: Counted
    start: int
    stop: int
    onward: int
    first: int
    kind: Kind | None
    measure: str | None
    supposed: bool

    def behind(self, frame: str) -> Told | None:
        """The set phrase of `frame` behind the figure."""
        text = self.reading.document.text
        everybody = _EVERYBODY.match(text, self.quantity.end, self.onward)
        end, stop = (everybody.end(), self.onward) if everybody else (self.quantity.end, self.stop)
        return phrase_behind(text, end, stop, frame, self.kind, self.measure)


def asked_of(reading: Reading, quantity: Quantity, what: Counted, stop: int) -> Asked:
    """`quantity` with what its text, hedge and unit tell; `stop` is where the next figure or the sentence ends."""
    text, measure = reading.document.text, unit_kind(quantity.unit)
    if quantity.kind == "level" and quantity.low is not None and quantity.low % 1:
        measure = "level"  # 6.6 counts nothing
    start = quantity.start
    if quantity.hedge and 0 <= start - quantity.hedge[1] <= 2:
        start = quantity.hedge[0]
    sentence = sentence_at(reading.annotation, quantity.start)
    first, onward = (sentence.start, sentence.end) if sentence is not None else (0, stop)
    if _PASSED.search(text, quantity.end, stop):
        stop = onward
    supposed = measure is None and (what.thing is None or not what.thing.text)
    kind = None if supposed else what.kind
    return Asked(reading, quantity, what, start, stop, onward, first, kind, measure, supposed)
