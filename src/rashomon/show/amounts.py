"""Numbers, units and envelopes in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from rashomon.knowledge.intervals import equal, to_base
from rashomon.knowledge.units import convert
from rashomon.lexicons import load
from rashomon.model import Claim

# What measure/ calls an amount whose currency the text does not name; it gets no sign, for none is guessed.
MONEY = "money"
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_IRREGULAR = {"foot": "feet", "inch": "inches", "hertz": "hertz"}


class End(msgspec.Struct, frozen=True):
    """One end of an envelope: the number and unit as stated, and the claims that set it.

    It is open where one of these claims bounds it on one side only ("at least 16"); `beyond` are other claims whose
    own end is open ("at least nine" allows 16 and more, though it says nine). `vague` are the words that stand for
    the number where nobody said it ("dozens" is taken for 24 to 99: lexicons/vague.toml).
    """

    value: float
    open: bool
    claims: tuple[str, ...]
    unit: str | None = None
    beyond: tuple[str, ...] = ()
    vague: str | None = None

    def words(self) -> str:
        """The number with its unit, and the vague words that it stands for: "99, for “dozens”"."""
        said = amount(self.value, self.unit)
        return f"{said}, for “{self.vague}”" if self.vague else said


class Envelope(msgspec.Struct, frozen=True):
    """The lowest and the highest stated end of a measure. No value between them is ever chosen."""

    low: End
    high: End

    def low_words(self) -> str:
        """The lower end in words."""
        return self.low.words() + (" or less" if self.low.open else "")

    def high_words(self) -> str:
        """The upper end in words."""
        return self.high.words() + (" or more" if self.high.open else "")

    def words(self) -> str:
        """Both ends: "9 to 16 or more", "3 to 9 days", "472" where all say one number."""
        if not equal(sizing(self.low.value, self.low.unit), sizing(self.high.value, self.high.unit)):
            written_out = self.low.unit == self.high.unit and amount(0, self.low.unit).startswith("0 ")
            if self.low.vague and self.low.vague == self.high.vague:  # one claim, or all in the same words
                low = amount(self.low.value, self.low.unit)
                high = amount(self.high.value, self.high.unit) + (", or more" if self.high.beyond else "")
                return f"“{self.low.vague}”, {low} to {high}"
            plain = written_out and not self.low.open and not self.low.vague
            low = number(self.low.value) if plain else self.low_words()
            beyond = ", or more" if self.high.beyond else ""
            return f"{low} to {self.high_words()}{beyond}"
        tail = " or more" if self.high.open else " or less" if self.low.open else ""
        return self.low.words() + tail


def envelope(claims: Iterable[Claim]) -> Envelope | None:
    """The envelope of claims on one measure, over the ends as stated; null where none states a number."""
    stated = [c for c in claims if c.low is not None or c.high is not None]
    if not stated:
        return None
    lows = {c.id: _either(c.low, c.high) for c in stated}
    highs = {c.id: _either(c.high, c.low) for c in stated}
    units = {c.id: c.unit for c in stated}
    below = tuple(c.id for c in stated if c.low is None)
    above = tuple(c.id for c in stated if c.high is None)
    vague = {c.id: c.words for c in stated if c.vague}
    return Envelope(_end(lows, units, below, vague, min), _end(highs, units, above, vague, max))


def _end(
    values: dict[str, float],
    units: dict[str, str | None],
    opened: tuple[str, ...],
    vague: dict[str, str],
    outermost: Callable[[Iterable[float]], float],
) -> End:
    """The outermost of `values`, compared in one unit and kept as the first claim that sets it has it."""
    sizes = {claim: sizing(value, units[claim]) for claim, value in values.items()}
    end = outermost(sizes.values())
    setting = tuple(claim for claim, size in sizes.items() if equal(size, end))
    own = any(c in opened for c in setting)
    words = vague.get(setting[0]) if all(c in vague for c in setting) else None
    return End(values[setting[0]], own, setting, units[setting[0]], () if own else opened, words)


def sizing(value: float, unit: str | None) -> float:
    """`value` in the base unit of its kind, so that three months are more than 42 days; currencies stay as they are."""
    kelvin = convert(value, unit, "kelvin") if unit is not None else None
    return to_base(value, unit) if kelvin is None else kelvin


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
