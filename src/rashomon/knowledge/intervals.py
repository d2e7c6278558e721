"""The algebra of stated figures: what a number with its bound and hedge can stand for, and how two such intervals meet.

A stated interval is what the words say ("over 40" is 40–null); a widened one is what they can mean ("about
40" is 36–44, "$7 billion" 6.5–7.5 billion), used only to judge whether two figures could both hold. Widths:
Krifka (2007) on round numbers; ±10 % for "about" as in Ferson et al. (2015), whose subjects meant 5–12 %.
"""

from __future__ import annotations

import math
from functools import cache

import msgspec

from rashomon.knowledge.units import units
from rashomon.lexicons import load
from rashomon.model import Claim

ABOUT = 0.10  # Ferson et al. 2015, table 2: medians for "about" and "around" on two-digit numbers
EXACT_BELOW = 1000  # unhedged counts under this are taken as counted one by one


@cache
def _nearly() -> tuple[str, ...]:
    """Hedges recorded as `about` that stay below their number."""
    return tuple(words for words, entry in load("bounds")["before"].items() if entry.get("below"))


def unit_kind(unit: str | None) -> str | None:
    """What a unit measures ("length", "money", "time" …); a unit that the lexicon lacks is a kind of its own."""
    if unit is None:
        return None
    known = units().get(unit) or units().get(unit.split(" per ")[0])  # a rate of money is money
    if known is not None:
        return known.kind
    return "money" if unit.startswith("money") else unit


def to_base(value: float, unit: str | None) -> float:
    """`value` in the base unit of its kind; currencies and unknown units are never converted."""
    known = units().get(unit) if unit else None
    return value * known.size if known and known.size else value


class Interval(msgspec.Struct, frozen=True):
    """``low`` to ``high``; infinite ends are open. `open_low` and `open_high` tell that the end itself is left out."""

    low: float
    high: float
    open_low: bool = False
    open_high: bool = False

    def meets(self, other: Interval) -> bool:
        """Whether some number lies in both."""
        return _starts_before_end(self, other) and _starts_before_end(other, self)


def _starts_before_end(left: Interval, right: Interval) -> bool:
    if left.low < right.high:
        return True
    return left.low == right.high and not (left.open_low or right.open_high)


def stated(claim: Claim) -> Interval:
    """The interval as the words state it, in base units (metres, days …; money and counts as they are)."""
    low = -math.inf if claim.low is None else to_base(claim.low, claim.unit)
    high = math.inf if claim.high is None else to_base(claim.high, claim.unit)
    return Interval(low, high, open_low=claim.bound == "more_than", open_high=claim.bound == "less_than")


def number(claim: Claim) -> float | None:
    """The one number that the words say, of a bound the bound; null for ranges and vague words."""
    low, high = claim.low, claim.high
    if claim.vague or (low is not None and high is not None and low != high):
        return None
    said = low if low is not None else high
    return None if said is None else to_base(said, claim.unit)


def widened(claim: Claim) -> Interval:
    """What the words can mean."""
    said = stated(claim)
    value = number(claim)
    if value is None or claim.bound in ("at_least", "more_than", "at_most", "less_than"):
        return said
    hedge = (claim.hedge or "").lower()
    if claim.bound == "about" and hedge.startswith(_nearly()):
        return Interval(0.9 * value, value, open_high=True)
    half = ABOUT * abs(value) if claim.bound == "about" else half_step(claim)
    return Interval(value - half, value + half)


def half_step(claim: Claim) -> float:
    """Half the last digit written; nothing for an unhedged count under a thousand."""
    value = number(claim)
    if claim.step is None or value is None:
        return 0.0
    if claim.unit is None and claim.bound != "about" and abs(value) < EXACT_BELOW:
        return 0.0
    return abs(to_base(claim.step, claim.unit)) / 2


def is_round(claim: Claim) -> bool:
    """Whether a bound's number is one that speakers round to: a multiple of ten, a dozen, or one with a step
    above its last digit.
    """
    value = claim.low if claim.low is not None else claim.high
    if value is None:
        return False
    if claim.unit is not None and value >= 1 and len(f"{value:.0f}".rstrip("0")) == 1 and value == int(value):
        return True  # "more than three tonnes"
    return (claim.step is not None and claim.step >= 10) or value % 10 == 0 or "dozen" in claim.words.lower()


def equal(left: float | None, right: float | None) -> bool:
    """Equality of two stated ends."""
    if left is None or right is None:
        return left is right
    return math.isclose(left, right, rel_tol=1e-9, abs_tol=1e-12)
