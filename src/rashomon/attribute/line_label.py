"""A voice and a colon at the head of a line: "08.15 The ministry of justice: three have died", "Ann Lee (CSD) on stage:
“We were 12.”", "• Union: 40 hurt", as live pages, lists and columns print them.
"""

from __future__ import annotations

import re
from functools import cache

from rashomon.attribute.finding import Finding
from rashomon.attribute.parse import Parse, Range
from rashomon.lexicons import load

# The hour of an entry, a bullet, a dash: what stands before the label.
_HOUR = r"\[?\d{1,2}[.:h]\d{2}(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?\]?\s*[-–—:|]?\s+"
_LEAD = rf"(?:(?:[-–—•*·▪►]|\d{{1,2}}[.)])\s+|{_HOUR})?"
# The words of a label; a stop belongs to it behind a title or an initial ("Gov. Lee", "Jo P.").
_ABBREVIATED = r"\b(?:Gov|Dr|Mr|Mrs|Ms|Sen|Rep|Capt|Lt|Col|Gen|Sgt|Maj|St|Prof|Rev|Hon|Insp|Supt|[A-Z])\."
_LABEL = re.compile(
    rf"{_LEAD}(?P<name>(?=[A-Z@])(?:{_ABBREVIATED}|[^:\n.!?;\"“”]){{2,80}}?)(?P<colon>:)\s+(?=\S)"
)
# A label in the middle of a line, behind another's figures: "Police: 35,000. Organisers: 120,000."
_NEXT = re.compile(r"[.;|,]\s+(?P<name>[A-Z][^:\n.!?;,\"“”]{2,40}?)(?P<colon>:)\s+(?=\S)")
# What hands over the words of a reader or a body: "Reader Jo P. emails:", "Statement from the agency:".
_SENDING = frozenset(
    (
        "emails",
        "writes",
        "tweets",
        "texts",
        "posts",
        "says",
        "adds",
        "replies",
        "asks",
        "messages",
        "reports",
        "tells",
    )
)
_PAPERS = frozenset(
    "statement message email e-mail letter update post tweet comment reaction response word reply release note".split()
)
_BY = frozenset(("from", "by", "of"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
# What follows a name in its label and is no part of it: "at the gate", "on stage", "by phone".
_PLACED = frozenset(("at", "on", "by", "in", "to", "via", "from", "outside", "with", "after"))
_WORDS = 12
# A line without quotation marks is its label's up to so many words; longer ones turn to other matters.
_LINE = 60


def line_findings(parse: Parse, taken: frozenset[int]) -> tuple[Finding, ...]:
    """One finding for every such label whose colon is not in `taken` (a transcript's)."""
    out = []
    for number, segment in enumerate(parse.document.segments):
        if segment.kind in ("headline", "note", "caption"):
            continue
        labels = _labels(parse, segment.start, segment.end)
        for order, (first, colon, source) in enumerate(labels):
            if colon in taken or first >= colon:
                continue
            stop = labels[order + 1][0] if order + 1 < len(labels) else parse.segments[number][1]
            content = _content(parse, source, colon + 1, stop, alone=len(labels) == 1)
            if content is not None:
                out.append(Finding((source,), ((colon, colon + 1),), (content,), "line-label", head=colon))
    return tuple(out)


def _labels(parse: Parse, start: int, end: int) -> list[tuple[int, int, Range]]:
    """First token, colon and source of the labels of a line: the one that opens it, and those right behind figures."""
    match = _LABEL.match(parse.text, start, end)
    found = []
    while match is not None:
        first, colon = parse.at(match.start("name")), parse.at(match.start("colon"))
        source = _source(parse, first, colon)
        if source is None or parse.depth[colon]:
            break
        found.append((first, colon, source))
        match = _NEXT.search(parse.text, match.end(), end)
    return found


def _source(parse: Parse, first: int, colon: int) -> Range | None:
    """The voice in a label: a person, or what ends in a noun for who speaks; None where the words name nobody."""
    tokens = parse.tokens
    end = colon
    if tokens[colon - 1].text.lower() in _SENDING:
        colon -= 1
    opening = [t.text.lower() for t in tokens[first : first + 3]]
    handed = next(
        (i for i in (1, 2) if len(opening) > i and opening[i] in _BY and opening[i - 1] in _PAPERS), None
    )
    if handed is not None:
        first += handed + 1
    if not first < colon or end - first > _WORDS or any(t.tag in _FINITE for t in tokens[first:colon]):
        return None
    stop = next(
        (
            i
            for i in range(first + 1, colon)
            if tokens[i].text == "(" or tokens[i].text == "," or tokens[i].text.lower() in _PLACED
        ),
        colon,
    )
    words = tokens[first:stop]
    if not words or any(
        t.text.lower() in load("sources")["not_sources"]["words"] for t in tokens[first:colon]
    ):
        return None
    if words[0].text.startswith("@"):
        return first, stop
    speaking = words[-1].text.lower() in _speaking() or any(
        t.text.lower() in _speaking() for t in words if t.head < first or t.head >= stop
    )
    person = any(t.entity == "PERSON" for t in words) and words[-1].pos == "PROPN"
    body = any(t.text.lower() in _speaking() and t.pos == "PROPN" for t in words) and words[-1].pos == "PROPN"
    return (first, stop) if speaking or person or body else None


def _content(parse: Parse, source: Range, first: int, stop: int, *, alone: bool) -> Range | None:
    """What the label's voice says: the quotation that follows it, else the short line."""
    first, stop = parse.trim(first, stop)
    if stop - first < 1:
        return None
    quoted = next(
        (r for r in parse.regions if parse.at(r.start) == first or parse.at(r.start) == first - 1), None
    )
    if quoted is not None and not quoted.single:
        return parse.at(quoted.start), parse.at(quoted.end)
    speaking = any(t.text.lower() in _speaking() for t in parse.tokens[slice(*source)])
    if not speaking and alone and not any(t.tag in _FINITE for t in parse.tokens[first:stop]):
        return None  # "Ann Lee: 40 goals" is a table's line
    return (first, stop) if stop - first <= _LINE else None


@cache
def _speaking() -> frozenset[str]:
    roles = (w for row in load("roles")["role"] if row["kind"] == "office" for w in row["words"])
    return frozenset((*load("sources")["speaking"]["words"], *roles, "reporter", "correspondent"))
