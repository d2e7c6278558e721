"""A measure's intervals by origin as geometry: the numbers that templates/picture.svg.j2 draws."""

from __future__ import annotations

import math
from operator import itemgetter

import msgspec

from rashomon.knowledge.intervals import equal
from rashomon.show.amounts import amount, sizing
from rashomon.show.rows import Cell, Row
from rashomon.show.visible import shorten

# Positions are per cent of the width, so that words keep their size on a phone; open ends need the margins.
_LEFT, _RIGHT = 7.0, 93.0
_EDGE = 0.6
_STEP = 36
_TOP = 4
# Characters of name and value that stand on one line of a phone (390 px) without meeting.
_LINE, _VALUE, _NAME = 44, 24, 14
# Beyond this ratio the small values of a linear axis fall on one dot.
_LOGARITHMIC_FROM = 200.0
# More bars than this are no longer seen at a glance; the table below has them all.
_MOST = 16


class Bar(msgspec.Struct, frozen=True):
    """One claim: `left` to `right` in per cent, arrows where an end is open; `y` its place in pixels."""

    key: str
    who: str
    value: str
    y: int
    left: float
    right: float
    open_left: bool
    open_right: bool
    point: bool
    older: bool


class Picture(msgspec.Struct, frozen=True):
    """The whole drawing with the words for those who do not see it."""

    id: str
    title: str
    text: str
    height: int
    bars: tuple[Bar, ...]
    low: str
    high: str
    low_at: float
    high_at: float
    logarithmic: bool
    left_out: int


def picture_of(row: Row) -> Picture | None:
    """The drawing of a row with two or more values; null where there is nothing to compare."""
    cells = _one_each(row)
    if len(row.cells) < 2 or not cells or row.envelope is None:
        return None
    # Compared in one unit, each written in its own.
    told = [(sizing(v, c.unit), amount(v, c.unit)) for c in cells for v in (c.low, c.high) if v is not None]
    (low, low_words), (high, high_words) = min(told, key=itemgetter(0)), max(told, key=itemgetter(0))
    logarithmic = low > 0 and high / low > _LOGARITHMIC_FROM

    def at(value: float) -> float:
        if equal(high, low):
            return 50.0
        share = math.log(value / low) / math.log(high / low) if logarithmic else (value - low) / (high - low)
        return round(_LEFT + share * (_RIGHT - _LEFT), 2)

    drawn = cells[:_MOST]
    bars = tuple(
        Bar(
            key=cell.claim,
            who=shorten(" → ".join(cell.chain), max(_NAME, _LINE - min(len(cell.value), _VALUE))),
            value=f"“{shorten(cell.value, _VALUE)}”",
            y=_TOP + index * _STEP,
            left=at(sizing(cell.low, cell.unit)) if cell.low is not None else _EDGE,
            right=at(sizing(cell.high, cell.unit)) if cell.high is not None else 100 - _EDGE,
            open_left=cell.low is None,
            open_right=cell.high is None,
            point=cell.low == cell.high,
            older=cell.superseded,
        )
        for index, cell in enumerate(drawn)
    )
    said = "; ".join(f"{' → '.join(c.chain)}: “{c.value}”" for c in cells)
    return Picture(
        f"picture-{row.short}", f"{row.title}, by origin", f"{said}.", _TOP + len(bars) * _STEP + 20, bars,
        low_words, high_words, at(low), at(high), logarithmic,
        len(cells) - len(drawn),
    )  # fmt: skip


def _one_each(row: Row) -> list[Cell]:
    """One cell for what one origin says alike, however many reports carry it; only those with a number."""
    found: dict[tuple[object, ...], Cell] = {}
    for place, voice in enumerate(row.voices):
        for cell in voice.cells:
            if cell.low is not None or cell.high is not None:
                found.setdefault((place, cell.low, cell.high, cell.unit, cell.bound, cell.superseded), cell)
    return list(found.values())
