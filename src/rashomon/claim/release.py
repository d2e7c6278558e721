"""A document that a body put out itself: a press release, a notice, a bulletin. It says what nobody else says there."""

from __future__ import annotations

import re
from functools import lru_cache

from rashomon.model import Document

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
        start += len(line) + 1
        headed = _HEADING.match(line.strip()) is not None
    return None
