"""What a length of time is of: "a 30-day ceasefire", "three years of war"."""

from __future__ import annotations

from rashomon.claim.things.counted import Counted
from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import head_within
from rashomon.model import Quantity, Reading, Token


def lasting(reading: Reading, quantity: Quantity, what: Counted) -> Token | None:
    """What lasts so long: "a 30-day ceasefire", "three years of war", "a ceasefire of 45 days"."""
    annotation = reading.annotation
    if what.thing is not None and what.thing.start >= quantity.end:
        return head_within(annotation, what.thing.start, what.thing.end)
    number = head_within(annotation, quantity.start, quantity.end)
    above = annotation.tokens[number.head] if number is not None and number.dep == "pobj" else None
    if above is not None and above.text.lower() == "of" and annotation.tokens[above.head].pos == "NOUN":
        noun = annotation.tokens[above.head]
        return noun if noun.lemma.lower() not in words("counts") else None  # "a total of 141 years"
    return None
