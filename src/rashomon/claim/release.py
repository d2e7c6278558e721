"""A document that a body put out itself: a press release, a notice, a bulletin. It says what nobody else says there."""

from __future__ import annotations

import re
from functools import lru_cache

from rashomon.lexicons import load
from rashomon.model import Document

_TWO = 2

_KIND = (
    r"(?:(?:media|press|news) (?:release|statement|notice|advisory)|press note|(?:situation |daily |joint )?"
    r"(?:bulletin|communiqué|communique|sitrep|situation report)"
    r"|(?:official |public )?(?:statement|notice|announcement))"
)
_BODY = r"(?P<body>[A-Z][^\n:;.!?—–]{2,70}?)"
# On a line: "Harbour Police — media release", "Press release: Harbour Police", "Statement by the Harbour Police".
_TITLES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?-i:{_BODY})\s*(?:[—–:,|]|\s-|\()\s*{_KIND}\b[^\n.]{{0,40}}$",
        rf"{_KIND}\s*(?:[—–:|-]|by|from|of)\s+(?:the )?(?-i:{_BODY})$",
        rf"(?:issued|released|published|put out) by (?:the )?(?-i:{_BODY})(?:,[^\n.!?]{{2,40}})?$",
    )
)

# "PRESS RELEASE No. 41" on a line of its own, the body on the next, its seat behind a comma.
_HEADING = re.compile(rf"{_KIND}(?: (?:no\.?|number|nr\.?|#)? ?[\w/.-]{{1,12}})?$", re.IGNORECASE)
_NAME = re.compile(r"(?:The )?(?P<body>[A-Z][^\n:;.!?,—–]{2,70}?)(?:,[^\n.!?]{2,40})?$")


# "Dengue bulletin no. 14 — Ministry of Health, Tavoa", "Ministry of Health | Dengue update": a kind of paper on one
# side of a mark, on the other a name that holds a body's noun.
_PARTED = re.compile(r"\s+[—–|·-]+\s+|\s*[|:]\s*")
_PAPER = re.compile(
    r"\b(?:bulletin|release|notice|statement|update|sitrep|(?:situation|daily|weekly|monthly) report|communiqu[eé]"
    r"|advisory|circular|fact sheet|factsheet|briefing note|press note)s?"
    r"(?:,? (?:no\.?|number|nr\.?|#)? ?[\w/.-]{1,12})?$",
    re.IGNORECASE,
)
_ONLY_NAME = re.compile(
    r"(?:The )?(?P<body>[A-Z][\w&’'.-]*(?: (?:[A-Z][\w&’'.-]*|of|for|and|the|&))*)(?:,[^\n.!?]{2,40})?$"
)


def _by_parts(line: str) -> tuple[int, int] | None:
    """Where a title in two parts, a kind of paper and a body, has the body."""
    marks = list(_PARTED.finditer(line))
    starts = [0, *(m.end() for m in marks)]
    stops = [*(m.start() for m in marks), len(line)]
    parts = [(a, b) for a, b in zip(starts, stops, strict=True) if a < b]
    if len(parts) < _TWO or not any(_PAPER.search(line[a:b]) for a, b in parts):
        return None
    nouns = frozenset(word for entry in load("bodies")["noun"] for word in entry["words"])
    for a, b in parts:
        match = _ONLY_NAME.match(line[a:b])
        if match and nouns & set(match["body"].lower().split()) and not _PAPER.search(line[a:b]):
            return a + match.start("body"), a + match.end("body")
    return None


def release_of(document: Document) -> tuple[int, int] | None:
    """Where a title in the first lines names the body that speaks in all of the document; None in other texts."""
    start = document.segments[0].start if document.segments else 0
    found = _title(document.text[start : start + 300])
    return (start + found[0], start + found[1]) if found is not None else None


@lru_cache(maxsize=64)
def _title(top: str) -> tuple[int, int] | None:
    """Where the first lines of a text name that body; all claims of a document ask."""
    start = 0
    headed = False
    for line in top.split("\n")[:3]:
        for title in (*_TITLES, *((_NAME,) if headed else ())):
            match = title.match(line.strip())
            if match:
                begin = start + line.index(match["body"])
                return begin, begin + len(match["body"].rstrip())
        if (parted := _by_parts(line)) is not None:
            return start + parted[0], start + parted[1]
        start += len(line) + 1
        headed = _HEADING.match(line.strip()) is not None
    return None
