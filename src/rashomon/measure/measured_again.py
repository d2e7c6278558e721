"""Bare numbers that say a measure again: "9,000 hectares burnt. Civil protection speaks of 11,000"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from rashomon.measure.parsed import Counted, Parsed, root_of
from rashomon.measure.people import listed
from rashomon.model import Because, Quantity

_KINDS = frozenset({"measure", "money", "share"})
_FAR = 200  # characters back to the measure
# So many times larger or smaller at most: what disputes a figure is of its size.
_ALIKE = 8.0


def measured_again(
    parse: Parsed, quantity: Quantity, first: int, last: int, told: Sequence[Counted]
) -> Quantity:
    """The quantity with the unit of the measure that it disputes; as it is where it disputes none."""
    before = told[-1].quantity if told else None
    if before is None or before.unit is None or before.kind not in _KINDS or quantity.kind != "count":
        return quantity
    if quantity.start - before.end > _FAR or not _alike(quantity, before) or not _said(parse, first, last):
        return quantity
    because = Because("measure", "said-again", start=before.start, end=before.end, note="its unit")
    return replace(
        quantity,
        unit=before.unit,
        kind=before.kind,
        thing=before.thing,
        whole=before.whole,
        because=(*quantity.because, because),
    )


def _alike(quantity: Quantity, before: Quantity) -> bool:
    one, other = (q.low if q.low is not None else q.high for q in (quantity, before))
    if not one or not other:
        return False
    return 1 / _ALIKE <= one / other <= _ALIKE


def _said(parse: Parsed, first: int, last: int) -> bool:
    """Whether the number is what a verb of saying says: "the mayor says 11,000", "speaks of 11,000"."""
    number = root_of(parse, first, last)
    governor = parse.tokens[number.head]
    if number.dep == "pobj" and governor.text.lower() in {"of", "at"}:
        table = "speaking" if governor.text.lower() == "of" else "said_again"
        return parse.tokens[governor.head].lemma in listed(table)
    return number.dep in {"dobj", "ccomp", "attr", "oprd"} and governor.lemma in listed("said_again")
