"""Lines of a text joined into blocks: what one paragraph, heading or caption occupies."""

from __future__ import annotations

import itertools
import re

import msgspec

_LINE = re.compile(r"[^\n]*\S[^\n]*")
# A line that breaks in mid-sentence does not end in one of these.
_STOPS = '.!?:…"”’)]*'
# A wrapped line lacks no more of the width than a long word.
_FULL = 0.7
# Hard-wrapped lines are shorter than this (mail and terminals wrap at 65 to 100 columns).
_WRAP = 110


class Block(msgspec.Struct, frozen=True):
    """One block: `start`:`end` without the blank space around it; `gap` the line breaks between it and the block
    before.
    """

    start: int
    end: int
    text: str
    gap: int


def find_blocks(text: str, start: int) -> tuple[Block, ...]:
    """The blocks of `text` from `start` on, in order."""
    lines = []
    last = start
    for match in _LINE.finditer(text, start):
        words = match.group()
        begin = match.start() + len(words) - len(words.lstrip())
        end = match.start() + len(words.rstrip())
        lines.append(Block(begin, end, text[begin:end], text.count("\n", last, begin)))
        last = end
    return _unwrap(text, lines) if _wrapped(lines) else tuple(lines)


def _wrapped(lines: list[Block]) -> bool:
    """Whether the text is hard-wrapped: no long line, and most lines that touch the next break in mid-sentence."""
    touching = [one for one, after in itertools.pairwise(lines) if after.gap == 1]
    if len(touching) < 3 or max(len(line.text) for line in lines) > _WRAP:
        return False
    broken = sum(line.text[-1] not in _STOPS for line in touching)
    width = max(len(line.text) for line in lines)
    # Lists, labels and names on lines of their own are short; a wrapped line is nearly full.
    full = sum(len(line.text) > _FULL * width for line in touching)
    return 2 * broken > len(touching) and 3 * full > 2 * len(touching)


def _unwrap(text: str, lines: list[Block]) -> tuple[Block, ...]:
    """Lines that touch, joined."""
    blocks: list[Block] = []
    for line in lines:
        if blocks and line.gap == 1:
            first = blocks.pop()
            blocks.append(Block(first.start, line.end, text[first.start : line.end], first.gap))
        else:
            blocks.append(line)
    return tuple(blocks)
