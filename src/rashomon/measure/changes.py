"""Words of change: whether a number is the size of a change ("fell 7 %") or the value it came from and went to."""

from __future__ import annotations

import re
from functools import cache

from rashomon.lexicons import load
from rashomon.measure.draft import Direction, Draft

_COINS = frozenset({"cent", "penny", "sen"})  # what prices move by: "the share gained 10 sen"
_PARTICLES = frozenset({"up", "down", "off"})
# "make up about 10 %", "set off 12 bombs": the particle belongs to the verb
_PHRASAL = re.compile(
    r"\b(?:ma(?:k|d)\w+|t(?:ak|ook)\w*|pick\w*|sets?|setting|ga?ive\w*|c(?:am|om)\w+|put\w*|sign\w*|line\w*"
    r"|round\w*|buy\w*|bought|use[ds]?|bl[eo]w\w*|h[eo]ld\w*|free\w*|open\w*|clean\w*|br(?:eak|oke)\w*|let\w*"
    r"|laid|lay\w*|sh(?:oo|o)t\w*|cut\w*|write\w*|wrote|pa(?:id|y)\w*|call\w*)"
    r"\s(?:up|down|off)\s$",
    re.IGNORECASE,
)


@cache
def _forms() -> dict[str, tuple[Direction, bool]]:
    """Form → (direction, whether any measure behind it is a change: "shares rose $2", but "the firm lost $2m")."""
    table: dict[str, tuple[Direction, bool]] = {}
    for word, entry in load("changes").items():
        for form in (word, *entry["forms"]):
            table[form] = (entry["direction"], entry.get("measures", True))
    return table


@cache
def _pattern() -> re.Pattern[str]:
    ordered = "|".join(sorted(_forms(), key=lambda w: (-len(w), w)))
    return re.compile(
        rf"\b(?P<verb>{ordered})(?: (?P<particle>up|down))?(?P<by> by)?(?: an?(?: \w+)?)?\s$", re.IGNORECASE
    )


@cache
def _near() -> re.Pattern[str]:
    ordered = "|".join(
        sorted((w for w in _forms() if w not in {"cut", "up", "down"}), key=lambda w: (-len(w), w))
    )
    return re.compile(
        rf"\b(?:{ordered}|revised|upped|raised|went|changed|doubled|tripled|halved)\b(?: [\w%'’]+){{0,6}}\s$",
        re.IGNORECASE,
    )


def direction_before(text: str, draft: Draft, start: int, floor: int) -> Direction | None:
    """ "up" or "down" where the words before `start` make the number the size of a change; null elsewhere.

    `start` is where the number's hedge or the number begins. A share "of" something is no change ("lost 34 % of it").
    """
    before = text[max(floor, start - 36) : start]
    if not any(
        word in _forms() for word in before.lower().split()
    ):  # most numbers are no change: no pattern is tried
        return None
    match = _pattern().search(before)
    if not match:
        return None
    verb = match["verb"].lower()
    if verb in _PARTICLES and _PHRASAL.search(text[max(floor, start - 48) : start]):
        return None
    direction, clear = _forms()[verb]
    if match["particle"]:
        direction = "up" if match["particle"].lower() == "up" else "down"
    if match["by"]:
        return direction
    unit = draft.unit
    if (
        unit is None
        or unit.kind in {"time", "times"}
        or (unit.kind == "share" and text.startswith(" of ", draft.end))
    ):
        return None
    return direction if clear or unit.kind in {"share", "level"} or unit.name in _COINS else None


def change_near(text: str, start: int, floor: int) -> bool:
    """Whether a word of change stands up to six words before `start`: "rose over the week from 40 to 56"."""
    return bool(_near().search(text[max(floor, start - 60) : start]))
