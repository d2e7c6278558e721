"""A bare number that leaves the unit or the magnitude to the figure before it: "€28 million … Make that 70", "sixty
percent … it is nearer 80".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from rashomon.knowledge.intervals import unit_kind
from rashomon.model import Because, Claim, Reading

_NEAR = 250  # characters back to the figure whose unit is left out: the sentence before
_LIKE = 6  # the two are of one size once the unit is the same: as many times the one may be the other
_MAGNITUDE = {
    "thousand": 1e3,
    "k": 1e3,
    "million": 1e6,
    "mln": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
}
_SCALED = re.compile(
    r"(?:\d\s?|\b(?=[tmb][hirl]))(?P<word>thousand|million|mln|billion|bn|trillion|tn|[km])\b", re.IGNORECASE
)


def rescaled(reading: Reading, claim: Claim, before: Sequence[Claim]) -> tuple[Claim, Claim] | None:
    """The bare number in the unit and magnitude of the figure right before it, and that figure; None where it has a
    unit or a magnitude of its own or the two are not of one size then.
    """
    if claim.unit is not None or not before or claim.low is None or claim.low >= 1000:
        return None
    last = before[-1]
    if claim.start - last.end > _NEAR or (last.aspect is None and last.thing is None and last.unit is None):
        return None
    text = reading.document.text
    found = _SCALED.search(text, last.start, last.end)
    round_thousands = bool(last.low) and (last.low or 0) >= 1000 and (last.low or 0) % 1000 == 0
    if found is None and last.unit is None:
        return None
    if _SCALED.search(text, claim.start, claim.end):
        return None
    scale = _MAGNITUDE[found["word"].lower()] if found is not None else 1.0
    low, high = (None if end is None else end * scale for end in (claim.low, claim.high))
    size = last.low if last.low is not None else last.high
    if (
        found is None
        and round_thousands
        and unit_kind(last.unit) == "money"
        and low
        and size
        and low < size / _LIKE
    ):
        low, high = (None if end is None else end * 1e3 for end in (low, high))  # "$15,000 … Make it 60"
    if not size or not low or not 1 / _LIKE <= low / size <= _LIKE:
        return None
    if last.unit == "percentage" and (high or low) > 100:
        return None
    step = Because("claim", "unit-before", None, last.start, last.end, last.words)
    made = msgspec.structs.replace(
        claim,
        low=low,
        high=high,
        unit=last.unit,
        step=claim.step * scale if claim.step else claim.step,
        thing=None,
        because=(*claim.because, step),
    )
    return made, last
