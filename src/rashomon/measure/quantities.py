"""Document → quantities, in one pass over each segment's text and without the parser.

`scan` finds the numbers with their units, hedges and neighbours; here each becomes a record whose bound opens an end
and whose spans count from the document's start.
"""

from __future__ import annotations

import hashlib
import re

from rashomon.measure.draft import Draft
from rashomon.measure.scan import scan
from rashomon.model import Because, Document, Quantity
from rashomon.model.quantity import Bound, QuantityKind

_STAGE = "measure"
_KINDS: dict[str, QuantityKind] = {
    "money": "money", "share": "share", "time": "duration", "length": "distance", "level": "level", "times": "count",
}  # fmt: skip
# Digits and signs of East Asian typesetting, one code point for one, so that offsets hold.
_FULL_WIDTH = str.maketrans("０１２３４５６７８９，．％＄￥￡＋－", "0123456789,.%$¥£+-")
# A length is a distance where a direction or a place follows, else a measure ("nine inches of rain").
_DISTANCE = re.compile(
    r"(?:\s?\(\d[^()]{0,16}\)|\))?\s(?:away|off|from|(?:north|south)-?(?:east|west)?|east|west|(?:north|south|east|west)ern|inland|offshore|outside"
    r"|inside|beyond|above|below|deep into|out)\b",
    re.IGNORECASE,
)


def find_quantities(document: Document) -> tuple[Quantity, ...]:
    """Every number phrase of the document that may be a figure, in order, with exact spans, each segment read alone.

    What a number counts, and whether the parse shows it to be no figure, is `count_things`' work.
    """
    found: list[Quantity] = []
    for segment in document.segments:
        text = document.text[segment.start : segment.end].translate(_FULL_WIDTH)
        found += [_record(draft, text, segment.start, document.id) for draft in scan(text)]
    return tuple(found)


def _record(draft: Draft, text: str, offset: int, document: str) -> Quantity:
    """The finished record of a draft in the segment that begins at `offset`."""
    bound = _bound(draft)
    start, end = draft.start + offset, draft.end + offset
    kind = _kind(draft, text)
    hedge = (draft.hedge.start + offset, draft.hedge.end + offset) if draft.hedge else None
    return Quantity(
        id=_identify(document, start, end),
        start=start,
        end=end,
        low=None if bound in {"at_most", "less_than"} else draft.low,
        high=None if bound in {"at_least", "more_than"} else draft.high,
        bound=bound,
        unit=_unit_name(draft),
        step=draft.step,
        hedge=hedge,
        vague=draft.numeral.vague,
        change_from=draft.change_from,
        kind=kind,
        direction=draft.direction,
        per=draft.per,
        ledger=kind != "age",
        because=_because(draft, text, offset, kind),
    )


def _because(draft: Draft, text: str, offset: int, kind: QuantityKind) -> tuple[Because, ...]:
    start, end = draft.start + offset, draft.end + offset
    trace = [Because(_STAGE, "number", draft.numeral.entry, start, end, note=text[draft.start : draft.end])]
    if draft.unit:
        trace.append(Because(_STAGE, "unit", draft.unit.entry, start, end))
    if draft.hedge:
        hedge = draft.hedge
        trace.append(Because(_STAGE, "bound", hedge.entry, hedge.start + offset, hedge.end + offset))
    trace += draft.because
    if kind == "age":
        trace.append(Because(_STAGE, "age", start=start, end=end, note="ages stay out of the ledger"))
    return tuple(trace)


def _bound(draft: Draft) -> Bound:
    if (
        draft.hedge
        and draft.hedge.bound != "exact"
        and not (draft.numeral.vague and draft.hedge.bound == "about")
    ):
        return draft.hedge.bound
    if draft.direction and not draft.numeral.vague and draft.change_from is None:
        return draft.direction
    if draft.numeral.about:
        return "about"
    return "range" if draft.low != draft.high else "exact"


def _unit_name(draft: Draft) -> str | None:
    if draft.unit is None:  # "5 deaths per 100,000 residents" is no number of deaths
        return f"per {draft.per}" if draft.per else None
    name = f"{draft.unit.name} of age" if draft.age else draft.unit.name
    return f"{name} per {draft.per}" if draft.per else name


def _kind(draft: Draft, text: str) -> QuantityKind:
    if draft.age:
        return "age"
    if draft.unit is None:
        return "measure" if draft.per else "share" if draft.numeral.share else "count"
    kind = _KINDS.get(draft.unit.kind, "measure")
    return "measure" if kind == "distance" and not _DISTANCE.match(text, draft.end) else kind


def _identify(document: str, start: int, end: int) -> str:
    """A hash of the document and the place: quantities depend on their own document alone."""
    return "q" + hashlib.blake2b(f"{document}:{start}:{end}".encode(), digest_size=5).hexdigest()
