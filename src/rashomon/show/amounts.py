"""Numbers, units and envelopes in words."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from rashomon.lexicons import load
from rashomon.model import Claim

# What measure/ calls an amount whose currency the text does not name; it gets no sign, for none is guessed.
MONEY = "money"
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_IRREGULAR = {"foot": "feet", "inch": "inches", "hertz": "hertz"}


class End(msgspec.Struct, frozen=True):
    """One end of an envelope: the number as stated and the claims that set it.

    It is open where one of these claims bounds it on one side only ("at least 16"); `beyond` are other claims whose
    own end is open ("at least nine" allows 16 and more, though it says nine).
    """

    value: float
    open: bool
    claims: tuple[str, ...]
    unit: str | None = None
    beyond: tuple[str, ...] = ()


class Envelope(msgspec.Struct, frozen=True):
    """The lowest and the highest stated end of a measure. No value between them is ever chosen."""

    low: End
    high: End

    def low_words(self) -> str:
        """The lower end in words."""
        return amount(self.low.value, self.low.unit) + (" or less" if self.low.open else "")

    def high_words(self) -> str:
        """The upper end in words."""
        return amount(self.high.value, self.high.unit) + (" or more" if self.high.open else "")

    def words(self) -> str:
        """Both ends: "9 to 16 or more", "3 to 9 days", "472" where all say one number."""
        if self.low.value != self.high.value:
            written_out = self.low.unit == self.high.unit and amount(0, self.low.unit).startswith("0 ")
            low = number(self.low.value) if written_out and not self.low.open else self.low_words()
            beyond = ", or more" if self.high.beyond else ""
            return f"{low} to {self.high_words()}{beyond}"
        tail = " or more" if self.high.open else " or less" if self.low.open else ""
        return amount(self.low.value, self.low.unit) + tail


def envelope(claims: Iterable[Claim]) -> Envelope | None:
    """The envelope of claims on one measure, over the ends as stated; null where none states a number."""
    stated = [c for c in claims if c.low is not None or c.high is not None]
    if not stated:
        return None
    lows = {c.id: _either(c.low, c.high) for c in stated}
    highs = {c.id: _either(c.high, c.low) for c in stated}
    low, high = min(lows.values()), max(highs.values())
    units = {c.id: c.unit for c in stated}
    setting_low = tuple(i for i, v in lows.items() if v == low)
    setting_high = tuple(i for i, v in highs.items() if v == high)
    below = tuple(c.id for c in stated if c.low is None)
    above = tuple(c.id for c in stated if c.high is None)
    return Envelope(
        _end(low, setting_low, below, units[setting_low[0]]),
        _end(high, setting_high, above, units[setting_high[0]]),
    )


def _end(value: float, setting: tuple[str, ...], opened: tuple[str, ...], unit: str | None) -> End:
    own = any(c in opened for c in setting)
    return End(value, own, setting, unit, () if own else opened)


def amount(value: float, unit: str | None) -> str:
    """`value` with its unit: "$7 billion", "34%", "1.5 years", "8,000"."""
    if unit is None or unit == MONEY:
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


def _either(first: float | None, second: float | None) -> float:
    return first if first is not None else second if second is not None else 0.0


def _sign(unit: str) -> str:
    """A currency's sign where it has one of its own: "$", "€"; empty for what is written out."""
    signs = load("currencies").get(unit, {}).get("signs", ("",))
    return str(signs[0]) if not any(c.isalpha() for c in signs[0]) else ""
