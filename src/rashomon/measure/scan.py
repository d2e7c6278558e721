"""One pass over a segment's text: one compiled expression finds what is no figure and where a number may begin."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby

from rashomon.knowledge.number_tokens import words
from rashomon.knowledge.numerals import Numeral, read_numeral
from rashomon.measure.all_or_none import all_or_none, read_all_or_none
from rashomon.measure.amounts import read_amount
from rashomon.measure.draft import Draft
from rashomon.measure.neighbours import relate_neighbours
from rashomon.measure.ranges import join, low_end
from rashomon.measure.tallies import tally_at
from rashomon.measure.veto_patterns import NEAR_DIGITS, NOT_FIGURES
from rashomon.measure.vetoes import idiom_end, is_label, is_mark, is_year, mark_end, score_end

# No match begins in blank space, at a comma or inside a word: said first, in this order, this more than halves the
# time.
_PLACES = r"(?=[^\s,\"“”])(?<![a-z](?=[a-z]))"
_ODD_UNITS = "year|month|week|day|hour|minute|decade|century|mile|metre|meter"
_FUNCTION_WORDS = frozenset({"a", "an", "and", "of", "in", "point"})


def scan(text: str) -> list[Draft]:
    """The drafts of one segment's text, ranges joined and units lent."""
    drafts: list[Draft] = []
    position = 0
    pattern = _candidates()
    while match := pattern.search(text, position):
        if match["veto"]:
            position = match.end()
            continue
        votes = tally_at(text, match.start()) if match["digits"] else None
        if votes:
            drafts += votes
            position = votes[-1].end
            continue
        position, draft = _read(text, match, drafts[-1].end if drafts else 0)
        position = max(position, match.end())
        if draft is not None and not (drafts and join(text, drafts, draft)):
            drafts.append(draft)
    relate_neighbours(text, drafts)
    return drafts


@cache
def _candidates() -> re.Pattern[str]:
    starts = [w for w in words() if w not in _FUNCTION_WORDS]
    lone = _any_of(w for w in starts if words()[w].kind != "part" or w in {"half", "quarter"})
    led = _any_of(w for w in starts if words()[w].kind in {"group", "scale", "amount", "collective", "part"})
    spelt = rf"(?<!\w)(?i:an?[ \u00a0-]{led}|{lone})(?!\w)"
    odd = rf"(?<!\w)(?i:(?:an?|one)[ -](?:{_ODD_UNITS})[ -]and[ -]a[ -](?:half|quarter))\b"
    glued = rf"(?<!\w)(?i:{lone})(?=fold\b)"
    digits = r"(?<![0-9])(?:\.(?=[0-9]))?[0-9]|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]"
    near = rf"(?={NEAR_DIGITS})(?:(?P<veto>{NOT_FIGURES})|(?P<digits>{digits}))|(?P<sign>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])"
    spoken = rf"(?P<none>{all_or_none()})|(?P<odd>{odd})|(?P<spelt>{spelt})|(?P<glued>{glued})"
    return re.compile(rf"{_PLACES}(?:{near}|(?=[A-Za-z])(?:{spoken}))")


def _any_of(forms: Iterable[str]) -> str:
    """The words as one pattern, longest first, sorted under their first letters so that few are tried."""
    ordered = sorted(forms, key=lambda w: (w[0], -len(w), w))
    letters = groupby(ordered, key=lambda w: w[0])
    return "(?:" + "|".join(f"{first}(?:{'|'.join(w[1:] for w in group)})" for first, group in letters) + ")"


def _read(text: str, match: re.Match[str], floor: int) -> tuple[int, Draft | None]:
    """(where to go on, the draft of the number that begins at the match, null where it is no figure)."""
    if match["none"]:
        return match.end(), read_all_or_none(match)
    if match["glued"]:  # "tenfold"
        numeral = read_numeral(text[: match.end()], match.start())
        return match.end(), read_amount(text, numeral, floor) if numeral else None
    idiom = idiom_end(text, match.start()) if match["spelt"] else None
    if idiom:
        return idiom, None
    numeral = _odd_numeral(match) if match["odd"] else read_numeral(text, match.start())
    if numeral is None:
        return match.start() + 1, None
    numeral = low_end(text, numeral)
    blocked = _blocked(text, numeral)
    if blocked:
        return blocked, None
    draft = read_amount(text, numeral, floor)
    if draft is None:
        return numeral.end, None
    if draft.unit is None and is_label(text, numeral.start):
        return draft.end, None
    if numeral.digits and _leaves_year(draft) and is_year(text, numeral.start, numeral.end):
        return draft.end, None
    return draft.end, draft


def _odd_numeral(match: re.Match[str]) -> Numeral:
    """ "a year and a half": the unit stands inside the number."""
    value = 1.5 if match.group().lower().endswith("half") else 1.25
    return Numeral(match.start(), match.end(), value, value, value - 1, entry="numbers/half", inner=True)


def _blocked(text: str, numeral: Numeral) -> int:
    """Where to go on when the number is a mark or a score; 0 when it may be a figure."""
    start, end = numeral.start, numeral.end
    if numeral.digits is None:
        return 0
    score = score_end(text, start)
    if score:
        return score
    return mark_end(text, start, end) if is_mark(text, start, end) else 0


def _leaves_year(draft: Draft) -> bool:
    """Whether the unit leaves room for a year: none, "figures for 2011 point to", "$141 million in 1977 dollars"."""
    if draft.unit is None or (draft.unit.name == "point" and not draft.per):
        return True
    return draft.unit.kind == "money" and draft.start == draft.numeral.start and draft.low < 2050
