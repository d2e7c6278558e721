"""Adds a run of number tokens up to one cardinal: "twenty-eight thousand six hundred forty-two", "4 hundred", "3.5m".

A cardinal is groups below a thousand, each with its scale, in falling order; inside a group hundreds come before tens
before ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.knowledge.number_tokens import NumberToken


@dataclass(slots=True)
class Cardinal:
    """The sum so far: `total` of the closed scales, `current` of the open group, `step` the place of its last digit.

    `at` is the next token, `last` the kind of the one before, `ceiling` the scale that the next must stay under.
    """

    at: int
    total: float = 0.0
    current: float = 0.0
    step: float = 1.0
    ceiling: float = float("inf")
    last: str = ""

    @property
    def value(self) -> float:
        """The number read."""
        return self.total + self.current


def add_up(run: Sequence[NumberToken], at: int) -> Cardinal:
    """The cardinal that begins at the token `at`; its `at` stays where nothing begins there."""
    cardinal = Cardinal(at)
    if at < len(run) and run[at].kind in {"group", "scale"}:  # "a hundred", "million" alone
        cardinal.current = 1.0
    while cardinal.at < len(run) and _take(run, cardinal):
        pass
    return cardinal


def _take(run: Sequence[NumberToken], cardinal: Cardinal) -> bool:
    """Add the next token where English number syntax lets it follow; false where the number ends before it."""
    token = run[cardinal.at]
    following = run[cardinal.at + 1].kind if cardinal.at + 1 < len(run) else ""
    if token.kind == "and":
        # "40 lakh and six phones", "2 million and six ships": behind digits or so large a scale another figure begins
        large = cardinal.last == "scale" and (run[0].kind in {"digits", "mixed"} or cardinal.total >= 1e5)
        joins = cardinal.last in {"group", "scale"} and following in {"small", "ten"} and not large
        joins = joins and not _begins_another(run, cardinal)
        cardinal.at += joins
        return joins
    if token.kind == "point":
        return (
            _decimals(run, cardinal) if cardinal.last in {"small", "ten"} and following == "small" else False
        )
    taken = (
        _digits(cardinal, token, following)
        if token.kind in {"digits", "mixed"}
        else _word(cardinal, token)
        if token.kind in {"small", "ten"}
        else _group(cardinal, token)
        if token.kind == "group"
        else token.kind == "scale" and _scale(cardinal, token)
    )
    if taken:
        cardinal.last = token.kind
        cardinal.at += 1
    return taken


def _begins_another(run: Sequence[NumberToken], cardinal: Cardinal) -> bool:
    """Whether a number of its own begins behind the "and": "between three hundred and | four hundred"."""
    behind = next((t for t in run[cardinal.at + 1 :] if t.kind not in {"small", "ten"}), None)
    if behind is None:
        return False
    return behind.kind == "group" or (behind.kind == "scale" and behind.value >= cardinal.ceiling)


def _digits(cardinal: Cardinal, token: NumberToken, following: str) -> bool:
    """Digits open a number; behind a scale only with a scale: "2 million 300 thousand", not "2 million 300 of them"."""
    goes_on = (
        cardinal.last == "scale" and token.kind == "digits" and token.value < 1000 and following == "scale"
    )
    if cardinal.last and not goes_on:
        return False
    cardinal.current, cardinal.step = token.value, token.step
    return True


def _word(cardinal: Cardinal, token: NumberToken) -> bool:
    closed = {"digits", "mixed", "small"} if token.kind == "small" else {"digits", "mixed", "small", "ten"}
    if cardinal.last in closed or (cardinal.last == "ten" and not 0 < token.value < 10):
        return False
    cardinal.current, cardinal.step = cardinal.current + token.value, token.step
    return True


def _group(cardinal: Cardinal, token: NumberToken) -> bool:
    if cardinal.last == "group" and token.value >= 100:
        return False
    cardinal.step = token.value * (cardinal.step if cardinal.current > 1 else 1)
    cardinal.current = (cardinal.current or 1.0) * token.value
    return True


def _scale(cardinal: Cardinal, token: NumberToken) -> bool:
    if token.value >= cardinal.ceiling or (not cardinal.current and cardinal.last):
        return False
    cardinal.step = token.value * (cardinal.step if cardinal.current > 1 or cardinal.last else 1)
    cardinal.total += (cardinal.current or 1.0) * token.value
    cardinal.current, cardinal.ceiling = 0.0, token.value
    return True


def _decimals(run: Sequence[NumberToken], cardinal: Cardinal) -> bool:
    """ "six point two five": the digits said behind the point."""
    cardinal.at += 1
    cardinal.step = 1.0
    while cardinal.at < len(run) and run[cardinal.at].kind == "small" and run[cardinal.at].value < 10:
        cardinal.step /= 10
        cardinal.current += run[cardinal.at].value * cardinal.step
        cardinal.at += 1
    cardinal.last = "digits"
    return True
