"""Which blocks of a page its article is made of, as trafilatura judges.

The library tells an article's running text from what stands around it better than any other tried, and keeps little of
its structure (docs/decisions/0012-html.md). So it is asked for the bare text only, and its lines are found again in
the page's own blocks.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from lxml import etree
from lxml import html as parser

from rashomon.read.html.blocks import Block

_WORD = re.compile(r"\w+")
# Blocks of fewer words are known again only as lines of their own.
_FEW = 4
# Characters compared at most for blocks that are no line of their own; a page beyond it is no article.
_WORK = 3_000_000_000


def judge(root: etree._Element, blocks: Sequence[Block]) -> frozenset[int]:
    """The numbers of the blocks that the library counts to the main text; none where it finds no text."""
    told = _extract(parser.tostring(root, encoding="unicode"))
    lines = {_key(line) for line in told.splitlines()}
    words = f" {_key(told)} "
    at, kept, work = 0, set(), 0
    for number, block in enumerate(blocks):
        key = _key(block.text)
        if not key:
            continue
        if key in lines:
            kept.add(number)
        elif key.count(" ") >= _FEW and work < _WORK:
            found = words.find(f" {key} ", at)
            work += len(words) - at if found < 0 else found - at
            if found >= 0:
                at = found
                kept.add(number)
    return frozenset(kept)


def _key(words: str) -> str:
    return " ".join(_WORD.findall(words.lower()))


def _extract(source: str) -> str:
    """The library's text of a page, empty where it finds none or gives up."""
    try:
        return _library()(source, include_comments=False, include_tables=True, favor_recall=True) or ""
    except Exception:  # noqa: BLE001 (whatever a broken page makes the library do, the structure still speaks)
        return ""


@cache
def _library() -> Callable[..., Any]:
    import trafilatura

    # What it cannot read it tells a log that nobody here asked for.
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    return trafilatura.extract
