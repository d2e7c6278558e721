"""With which classes a rule can begin, so that at each token only the rules that may match there are tried."""

from __future__ import annotations

import re

_PIECE = re.compile(r"\[[^\]]*\]|\(\?P<\w+>|\(\?<?[:=!]|[()|?*+.$]")
_AROUND = ("(?=", "(?!", "(?<=", "(?<!")


def openings(pattern: str) -> frozenset[str]:
    """The characters that a match of the expanded pattern can begin with.

    Knows what templates are made of: sets, groups, alternatives, ``?*+`` and look-arounds, which take no
    room. Raises ValueError where a pattern can match nothing at all, or begins with any character.
    """
    pieces = _PIECE.findall(pattern)
    if "".join(pieces) != pattern:
        raise ValueError(f"a template of times holds more than sets and groups: {pattern!r}")
    found, empty, _ = _alternatives(pieces, 0)
    if empty or "." in found:
        raise ValueError(f"a template of times matches nothing, or anything: {pattern!r}")
    return frozenset(found)


def _alternatives(pieces: list[str], at: int) -> tuple[set[str], bool, int]:
    """First characters, whether empty, and where it ended: of alternatives up to a closing bracket or the
    end.
    """
    found: set[str] = set()
    empty = False
    while True:
        branch, skipped, at = _sequence(pieces, at)
        found |= branch
        empty |= skipped
        if at == len(pieces) or pieces[at] == ")":
            return found, empty, at
        at += 1


def _sequence(pieces: list[str], at: int) -> tuple[set[str], bool, int]:
    found: set[str] = set()
    empty = True
    while at < len(pieces) and pieces[at] not in {"|", ")"}:
        piece = pieces[at]
        if piece[0] == "[":
            first, skipped = set(piece[1:-1]), False
        elif piece[0] == "(":
            first, skipped, at = _alternatives(pieces, at + 1)
            if piece in _AROUND:
                first, skipped = set(), True
        elif piece == "$":
            first, skipped = set(), True
        else:
            first, skipped = {piece}, False
        at += 1
        if at < len(pieces) and pieces[at] in {"?", "*", "+"}:
            skipped |= pieces[at] != "+"
            at += 1
        if empty:
            found |= first
        empty &= skipped
    return found, empty, at
