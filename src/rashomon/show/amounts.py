"""Numbers, units, envelopes and dates in words."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from rashomon.lexicons import load
from rashomon.model import Claim

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_IRREGULAR = {"foot": "feet", "inch": "inches", "hertz": "hertz"}


class End(msgspec.Struct, frozen=True):
    """One end of an envelope: the number as stated, open where nothing bounds it, and the claims that set
    it.
    """

    value: float
    open: bool
    claims: tuple[str, ...]


class Envelope(msgspec.Struct, frozen=True):
    """The lowest and the highest stated end of a measure. No value between them is ever chosen."""

    low: End
    high: End
    unit: str | None

    def low_words(self) -> str:
        """The lower end in words."""
        return amount(self.low.value, self.unit) + (" or less" if self.low.open else "")

    def high_words(self) -> str:
        """The upper end in words."""
        return amount(self.high.value, self.unit) + (" or more" if self.high.open else "")

    def words(self) -> str:
        """Both ends: "9 to 16 or more", "472" where all say one number."""
        if self.low.value == self.high.value:
            tail = " or more" if self.high.open else " or less" if self.low.open else ""
            return amount(self.low.value, self.unit) + tail
        return f"{self.low_words()} to {self.high_words()}"


def envelope(claims: Iterable[Claim]) -> Envelope | None:
    """The envelope of claims on one measure, over the ends as stated; null where none states a number."""
    stated = [c for c in claims if c.low is not None or c.high is not None]
    if not stated:
        return None
    lows = {c.id: _either(c.low, c.high) for c in stated}
    highs = {c.id: _either(c.high, c.low) for c in stated}
    low, high = min(lows.values()), max(highs.values())
    return Envelope(
        End(low, any(c.low is None for c in stated), tuple(i for i, v in lows.items() if v == low)),
        End(high, any(c.high is None for c in stated), tuple(i for i, v in highs.items() if v == high)),
        stated[0].unit,
    )


def amount(value: float, unit: str | None) -> str:
    """`value` with its unit: "$7 billion", "34%", "1.5 years", "8,000"."""
    if unit is None:
        return number(value)
    if sign := _sign(unit):
        return f"{sign}{number(value)}"
    if unit in ("percentage", "percent"):
        return f"{number(value)}%"
    return f"{number(value)} {plural(unit) if value != 1 else unit.replace('_', ' ')}"


def plural(unit: str) -> str:
    """A unit's name for more than one: "years", "square metres", "feet", "kilometres per hour"."""
    words = unit.replace("_", " ")
    head, of, rest = words.partition(" per ") if " per " in words else words.partition(" of ")
    first, space, last = head.rpartition(" ")
    many = _IRREGULAR.get(last, last if last.endswith("s") else last + "s")
    return f"{first}{space}{many}{of}{rest}"


def number(value: float) -> str:
    """`value` as a newspaper writes it; words for millions and up only where they lose no digit."""
    for scale, word in _SCALES:
        if abs(value) >= scale:
            scaled = round(value / scale, 3)
            if round(scaled * scale) == value:
                return f"{scaled:,.3f}".rstrip("0").rstrip(".") + f" {word}"
            break
    if float(value).is_integer():
        return f"{int(value):,}"
    return f"{value:,.4f}".rstrip("0").rstrip(".")


def day(iso: str) -> str:
    """An ISO day in words, with the clock where given (2025-06-02: 2 June 2025); no date stays as it is."""
    date, _, clock = iso.partition("T")
    parts = date.split("-")
    if not all(p.isdigit() for p in parts) or len(parts) > 3:
        return iso
    words = parts[0]
    if len(parts) > 1 and 1 <= int(parts[1]) <= 12:
        words = f"{_MONTHS[int(parts[1]) - 1]} {words}"
    if len(parts) > 2:
        words = f"{int(parts[2])} {words}"
    return f"{words}, {clock[:5]}" if clock and not clock.startswith(("00:00", "23:59")) else words


def days(begin: str | None, finish: str | None) -> str:
    """An interval in words: one day once, "1–2 June 2025", "from …", "until …"; empty where neither end is
    known.
    """
    if begin is None and finish is None:
        return ""
    if begin is None or finish is None:
        return f"from {day(begin)}" if begin else f"until {day(finish or '')}"
    first, last = day(begin), day(finish)
    if first == last:
        return first
    one, other = first.split(" "), last.split(" ")
    if len(one) == len(other) == 3 and one[1:] == other[1:]:
        return f"{one[0]}–{last}"
    if len(one) == len(other) == 3 and one[2] == other[2]:
        return f"{one[0]} {one[1]} – {last}"
    return f"{first} – {last}"


def _either(first: float | None, second: float | None) -> float:
    return first if first is not None else second if second is not None else 0.0


def _sign(unit: str) -> str:
    """A currency's sign where it has one of its own: "$", "€"; empty for what is written out."""
    signs = load("currencies").get(unit, {}).get("signs", ("",))
    return str(signs[0]) if not any(c.isalpha() for c in signs[0]) else ""
