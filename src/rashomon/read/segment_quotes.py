"""Block quotes in flattened text: indented blocks, and quotations that a line with a dash gives to somebody."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

import msgspec

from rashomon.read.segment_blocks import Block
from rashomon.read.segment_marks import mark_of
from rashomon.read.segment_signature import plain_name

# Blanks at a line's beginning that set it apart; a tab is one.
_INDENT = 3
_MARK = re.compile(r">+\s?")
# "— Ann Lee, passenger": names, then what she is; no sentence.
_SIGNED = re.compile(r"[—–―-]{1,2}\s?(?P<name>[^\W\d_a-z][^\n,(:;.!?@]{1,60})(?:[,(][^\n.!?]{1,80})?$")
# Names of people and bodies have this many words at most; small words inside them; and what begins no name.
_NAME = 6
_INNER = frozenset("al and at bin d' da de del der di du el for ibn in la le of on the van von y".split())
_WHERE = frozenset(
    "a after an as at before by during for from in interview on speaking the to when with".split()
)
# A sentence, or more than one; a page's code and lists set in are none.
_SENTENCE = re.compile(r"[\W\d]*[^\W\d_a-z].{30,}[.!?…]['\"”’)\]]*$", re.DOTALL)
_QUOTED = re.compile(r"[“\"][^“”\"]{10,}[”\"]")


class Quote(msgspec.Struct, frozen=True):
    """One quoted block: its words without the mark, its number, whom a line below it names and where."""

    start: int
    end: int
    number: int
    rule: str
    author: str | None = None
    signature: tuple[int, int] | None = None
    line: int | None = None


def find_quotes(text: str, blocks: Sequence[Block], taken: Collection[int]) -> tuple[Quote, ...]:
    """The quotes among the blocks that are not `taken` by posts.

    A block is quoted by a ">" before it, by an indent where the blocks around have none, or wholly in quotation marks
    with a signed line below.
    """
    free = [n for n in range(len(blocks)) if n not in taken]
    indented = _indented(text, blocks, free)
    found: list[Quote] = []
    for number in free:
        block = blocks[number]
        mark = _MARK.match(block.text)
        rule = "marked-quote" if mark else "indented-quote" if number in indented else None
        signed = _signature(blocks, number + 1, taken)
        if rule is None and not (signed and _QUOTED.fullmatch(block.text)):
            continue
        if found and found[-1].number == number - 1 and _signature(blocks, number, taken):
            continue
        start = block.start + (mark.end() if mark else 0)
        if start >= block.end or (
            rule == "indented-quote" and (mark_of(block.text) or _SIGNED.match(block.text))
        ):
            continue
        found.append(Quote(start, block.end, number, rule or "signed-quote"))
    return tuple(_with_authors(blocks, found, taken))


def _with_authors(blocks: Sequence[Block], quotes: Sequence[Quote], taken: Collection[int]) -> list[Quote]:
    """Quotes that touch are one quotation; the signed line below the last is all of theirs."""
    out: list[Quote] = []
    for quote in reversed(quotes):
        signed = _signature(blocks, quote.number + 1, taken)
        after = out[-1] if out else None
        if signed is not None:
            author, span = signed
            out.append(msgspec.structs.replace(quote, author=author, signature=span, line=quote.number + 1))
        elif after is not None and after.number == quote.number + 1 and after.author:
            out.append(msgspec.structs.replace(quote, author=after.author, signature=after.signature))
        else:
            out.append(quote)
    return out[::-1]


def _signature(
    blocks: Sequence[Block], number: int, taken: Collection[int]
) -> tuple[str, tuple[int, int]] | None:
    """The name on the line `number` and where it stands, if that line signs what is above it."""
    if number >= len(blocks) or number in taken:
        return None
    block = blocks[number]
    words = _MARK.sub("", block.text)
    match = _SIGNED.match(words)
    if match is None or mark_of(words):
        return None
    name = plain_name(match["name"])
    if not _is_name(name):
        return None
    return (name, (block.end - len(words), block.end)) if name else None


def _is_name(name: str) -> bool:
    """Whether all words are written as a name's are: "On Fox" tells where, "Interview in May" when."""
    words = name.split()
    if not 0 < len(words) <= _NAME or words[0].lower() in _WHERE or any(c.isdigit() for c in name):
        return False
    return all(not w[0].islower() or w.lower() in _INNER for w in words)


def _indented(text: str, blocks: Sequence[Block], free: Sequence[int]) -> frozenset[int]:
    """The numbers of blocks set in from the rest, unless the text sets in its paragraphs or is a list."""
    deep = frozenset(n for n in free if _indent(text, blocks[n].start) >= _INDENT)
    if not deep or 0 in deep or 2 * len(deep) > len(free):
        return frozenset()
    return frozenset(n for n in deep if _SENTENCE.match(blocks[n].text))


def _indent(text: str, start: int) -> int:
    line = text[text.rfind("\n", 0, start) + 1 : start]
    return 0 if line.strip() else len(line.expandtabs(4))
