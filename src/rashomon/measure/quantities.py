"""Document → quantities, in one pass over each segment's text and without the parser.

One compiled expression finds, from left to right, what is no figure (addresses, dates, names with digits …) and where a number may
begin; each number is then read by `knowledge.numerals` and given its unit, rate, hedge and change from the words that touch it, and joined with
the number before it where the two are a range.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache

from rashomon.knowledge.number_tokens import words
from rashomon.knowledge.numerals import Numeral, read_numeral
from rashomon.measure.amounts import read_amount
from rashomon.measure.draft import Draft
from rashomon.measure.neighbours import relate_neighbours
from rashomon.measure.ranges import join
from rashomon.measure.vetoes import NOT_FIGURES, is_label, is_mark, is_year, score_end
from rashomon.model import Because, Document, Quantity
from rashomon.model.quantity import Bound, QuantityKind

_STAGE = "measure"
_KINDS: dict[str, QuantityKind] = {
    "money": "money", "share": "share", "time": "duration", "length": "distance", "level": "level", "times": "count",
}  # fmt: skip
# A length is a distance where a direction or a place follows, else a measure ("nine inches of rain").
_DISTANCE = re.compile(
    r"\s(?:(?:away|off|from|north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|inland|offshore|outside|inside|beyond"
    r"|above|below|deep into|out)\b)",
    re.IGNORECASE,
)


def find_quantities(document: Document) -> tuple[Quantity, ...]:
    """Every number phrase of the document that may be a figure, in order, with exact spans; what it counts is `count_things`' work."""
    found: list[Quantity] = []
    for segment in document.segments:
        text = document.text[segment.start : segment.end]
        drafts = scan(text)
        found += [_close(draft, text, segment.start, document.id) for draft in drafts]
    return tuple(found)


@cache
def _candidates() -> re.Pattern[str]:
    starts = sorted(
        (w for w in words() if w not in {"a", "an", "and", "of", "in", "point"}), key=lambda w: (-len(w), w)
    )
    lone = "|".join(w for w in starts if words()[w].kind != "part" or w in {"half", "quarter"})
    led = "|".join(w for w in starts if words()[w].kind in {"group", "scale", "amount", "collective", "part"})
    spelt = rf"(?<![\w])(?i:an?[ \u00a0-](?:{led})|(?:{lone}))(?![\w])"
    odd = r"(?<![\w])(?i:(?:an?|one)[ -](?:year|month|week|day|hour|minute|decade|century|mile|metre|meter)[ -]and[ -]a[ -](?:half|quarter))\b"
    digits = r"(?<![0-9])(?:\.(?=[0-9]))?[0-9]|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]"
    return re.compile(rf"(?P<veto>{NOT_FIGURES.pattern})|(?P<odd>{odd})|(?P<number>{digits}|{spelt})")


def scan(text: str) -> list[Draft]:
    """The drafts of one segment's text, ranges joined and units lent."""
    drafts: list[Draft] = []
    position = 0
    pattern = _candidates()
    while match := pattern.search(text, position):
        if match["veto"]:
            position = match.end()
            continue
        numeral = _odd_numeral(match) if match["odd"] else read_numeral(text, match.start())
        if numeral is None:
            position = match.start() + max(1, len(match.group()))
            continue
        blocked = _blocked(text, numeral)
        if blocked:
            position = max(blocked, match.end())
            continue
        draft = read_amount(text, numeral, drafts[-1].end if drafts else 0)
        if draft is None:
            position = max(numeral.end, match.end())
            continue
        position = max(draft.end, match.end())
        if numeral.digits and _year_with(draft) and is_year(text, numeral.start, numeral.end, 0):
            continue
        if not (drafts and join(text, drafts, draft)):
            drafts.append(draft)
    relate_neighbours(text, drafts)
    return drafts


def _year_with(draft: Draft) -> bool:
    """Whether the unit leaves room for a year: none, or a verb that looks like one ("figures for 2011 point to")."""
    return draft.unit is None or (draft.unit.name == "point" and not draft.per)


def _odd_numeral(match: re.Match[str]) -> Numeral:
    """ "a year and a half": the unit stands inside the number."""
    value = 1.5 if match.group().lower().endswith("half") else 1.25
    return Numeral(match.start(), match.end(), value, value, value - 1, entry="numbers/half", inner=True)


def _blocked(text: str, numeral: Numeral) -> int:
    """Where to go on when the number is a year, a label, a mark or a score; 0 when it may be a figure."""
    start, end = numeral.start, numeral.end
    if is_label(text, start):
        return end
    if numeral.digits is None:
        return 0
    score = score_end(text, start, 0)
    if score:
        return score
    if is_mark(text, start, end, 0):
        slash = re.compile(r"[0-9]+(?:/[0-9]+)*").match(text, start)
        return slash.end() if slash else end
    return 0


def _close(draft: Draft, text: str, offset: int, document: str) -> Quantity:
    """The finished record: the bound opens an end, spans move into the document."""
    bound = _bound(draft)
    low: float | None = draft.low
    high: float | None = draft.high
    if bound in {"at_least", "more_than"}:
        low, high = draft.low, None
    elif bound in {"at_most", "less_than"}:
        low, high = None, draft.high
    unit = _unit_name(draft)
    start, end = draft.start + offset, draft.end + offset
    hedge = (draft.hedge.start + offset, draft.hedge.end + offset) if draft.hedge else None
    because = [Because(_STAGE, "number", draft.numeral.entry, start, end, note=text[draft.start : draft.end])]
    if draft.unit:
        because.append(Because(_STAGE, "unit", draft.unit.entry, start, end))
    if draft.hedge and hedge:
        because.append(Because(_STAGE, "bound", draft.hedge.entry, hedge[0], hedge[1]))
    because += draft.because
    kind = _kind(draft, text)
    if kind == "age":
        because.append(Because(_STAGE, "age", start=start, end=end, note="ages stay out of the ledger"))
    return Quantity(
        id=_identify(document, start, end), start=start, end=end, low=low, high=high, bound=bound, unit=unit, step=draft.step,
        hedge=hedge, vague=draft.numeral.vague, change_from=draft.change_from, kind=kind,
        direction="up" if draft.direction == "up" else "down" if draft.direction == "down" else None,
        per=draft.per, ledger=kind != "age", because=tuple(because),
    )  # fmt: skip


def _bound(draft: Draft) -> Bound:
    if draft.hedge and draft.hedge.bound != "exact":
        return draft.hedge.bound
    if draft.direction and not draft.numeral.vague and draft.change_from is None:
        return "up" if draft.direction == "up" else "down"
    if draft.numeral.about:
        return "about"
    return "range" if draft.low != draft.high else "exact"


def _unit_name(draft: Draft) -> str | None:
    if draft.unit is None:
        return None
    name = f"{draft.unit.name} of age" if draft.age else draft.unit.name
    return f"{name} per {draft.per}" if draft.per else name


def _kind(draft: Draft, text: str) -> QuantityKind:
    if draft.age:
        return "age"
    if draft.unit is None:
        return "share" if draft.numeral.share else "count"
    kind = _KINDS.get(draft.unit.kind, "measure")
    if kind == "distance" and not _DISTANCE.match(text, draft.end):
        return "measure"
    return kind


def _identify(document: str, start: int, end: int) -> str:
    """A hash of the document and the place: quantities depend on their own document alone."""
    return "q" + hashlib.blake2b(f"{document}:{start}:{end}".encode(), digest_size=5).hexdigest()
