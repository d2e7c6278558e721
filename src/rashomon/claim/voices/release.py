"""A document that a body put out itself: a press release, a notice, a bulletin. It says what nobody else says there."""

from __future__ import annotations

import re
from functools import lru_cache

from rashomon.lexicons import load
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

# "PRESS RELEASE No. 41" on a line of its own, the body on the next, its seat behind a comma; or the other way round.
_NUMBER = r"(?:,? (?:no\.?|number|nr\.?|#)? ?#?[\w/.-]{1,12})?"
_DATE = r"(?:\s*[—–|,:(-]*\s*(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]+(?: \d{1,2})?,?(?: \d{4})?\)?)?"
_HEADING = re.compile(rf"{_KIND}{_NUMBER}$", re.IGNORECASE)
_DATED = re.compile(rf"(?i:{_KIND}){_NUMBER}{_DATE}$")
_NAME = re.compile(r"(?:The )?(?P<body>[A-Z][^\n:;.!?,—–]{2,70}?)(?:,[^\n.!?]{2,40})?$")
# "Dengue bulletin no. 14 — Ministry of Health, Tavoa", "Ministry of Health | Dengue update", "Statement 3, Harbour
# Police, 1 May": a kind of paper in one part, in another a name that holds a body's noun.
_PARTED = re.compile(r"\s+[—–|·-]+\s+|\s*[|:,]\s*")
_PAPERS = (
    r"(?:bulletin|release|notice|statement|update|sitrep|(?:situation|daily|weekly|monthly) report|communiqu[eé]"
    r"|advisory|circular|fact ?sheet|briefing)s?"
)
_PAPER = re.compile(rf"\b{_PAPERS}{_NUMBER}$|^(?:\w+ ){{0,2}}{_PAPERS} (?:for|to|on) ", re.IGNORECASE)
_WORDS = r"[A-Z][\w&’'.-]*(?: (?:[A-Z][\w&’'.-]*|of|for|and|the|&))*"
_ONLY_NAME = re.compile(rf"(?:The )?(?P<body>{_WORDS})$")
# "Trident Energy incident update #4".
_RUN_ON = re.compile(rf"(?:The )?(?P<body>{_WORDS})(?: [a-z-]+){{0,3}} (?i:{_PAPERS}){_NUMBER}{_DATE}$")
_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_MONTH = re.compile(rf"\b{_MONTHS}[a-z]*\.? \d|\d {_MONTHS}|^\d", re.IGNORECASE)
# "Quist Energy statement on the ruling".
_RUN_ABOUT = re.compile(
    r"(?:The )?(?P<body>[A-Z][\w&’'.-]*(?: (?:[A-Z][\w&’'.-]*|of|for|and|the|&))*?)"
    rf" (?i:{_PAPERS}|response|announcement) (?i:on|to|about|regarding|concerning|following|after) .{{4,70}}$"
)
# A line that calls the text a paper, under the line with its body: "Information note on the events".
_CALLED = re.compile(
    rf"(?:(?:information|technical|press|media|explanatory|daily|weekly|joint|public|official|special|urgent) )?"
    rf"(?:[a-z-]+ ){{0,4}}(?:{_PAPERS}|note|announcement|report|summary)\b[^.!?]{{0,70}}$",
    re.IGNORECASE,
)
# What a place or a happening is called by: its update is somebody else's.
_MATTERS = frozenset(
    "dam bay river valley lake island mountain beach coast forest park airport station street fire blaze flood floods"
    " storm hurricane earthquake quake crash outbreak attack election strike protest spill leak accident explosion"
    " shooting"
    " derailment collapse eruption avalanche landslide wildfire drought war crisis live news".split()
)
# A paper whose body bears no body's noun speaks as "we", or is a list of labels and figures.
_FIRST = re.compile(r"\b(?:We|we|Our|our)\b")
_ROW = re.compile(r"^\W*(?:[A-Z][^:\n]{1,50}:\s*\W?\d|[•*▪·-]\s+\W?\d)", re.MULTILINE)
_ROWS = 2
# "Notice of a data incident", with the body as the subject of the first sentences.
_ABOUT = re.compile(
    rf"(?:An? |Our |Open |Important |Public |Official )*{_PAPERS} (?:of|on|about|to|regarding|concerning)\b",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"(?P<body>[A-Z][\w&’'-]*(?: (?:[A-Z][\w&’'-]*|of|&))* [A-Z][\w&’'-]*) (?:is|was|has|had|discovered|learned|learnt"
    r"|detected|identified|became|announces|announced|regrets|confirms|can confirm|wishes|takes|recently)\b"
)
_QUOTED = re.compile(r"[\"“][^\"”\n]*[\"”]?")


def release_of(document: Document) -> tuple[int, int] | None:
    """Where a title in the first lines names the body that speaks in all of the document; None in other texts."""
    start = document.segments[0].start if document.segments else 0
    found = _title(document.text[start : start + 300], _by_its_form(document.text, start))
    return (start + found[0], start + found[1]) if found is not None else None


@lru_cache(maxsize=64)
def _by_its_form(text: str, start: int) -> str:
    """The text behind its title where its form is a body's own paper, as "we" or in rows; else nothing."""
    plain = _QUOTED.sub("", text[start:])
    return plain if _FIRST.search(plain) or len(_ROW.findall(plain)) >= _ROWS else ""


@lru_cache(maxsize=64)
def _title(top: str, plain: str) -> tuple[int, int] | None:
    """Where the first lines of a text name that body; all claims of a document ask. `plain` is the text of a paper."""
    start, headed = 0, False
    before: tuple[int, int] | None = None
    for number, line in enumerate(top.split("\n")[:4]):
        words = line.strip()
        if not words:
            start += len(line) + 1
            continue
        if before is not None and (_DATED.match(words) or _CALLED.match(words)):
            return before
        for title in (*_TITLES, *((_NAME,) if headed else ())):
            match = title.match(words)
            if match and not _MONTH.search(match["body"]):
                begin = start + line.index(match["body"])
                return begin, begin + len(match["body"].rstrip())
        found = _by_parts(line, plain) or _run_on(line, plain)
        if found is not None:
            return start + found[0], start + found[1]
        if number == 0 and plain and (_ABOUT.match(words) or _PAPER.search(words)):
            subject = next((m for m in _ACTS.finditer(top, len(line)) if plain.count(m["body"]) > 1), None)
            if subject is not None:
                return subject.span("body")
        only = _ONLY_NAME.match(words) if number == 0 else None
        if only is not None and not _is_body(only["body"], plain):
            only = None
        before = (
            (start + line.index(only["body"]), start + line.index(only["body"]) + len(only["body"]))
            if only
            else None
        )
        start += len(line) + 1
        headed = _HEADING.match(words) is not None
    return None


def _by_parts(line: str, plain: str) -> tuple[int, int] | None:
    """Where a title in several parts, a kind of paper and a body, has the body."""
    marks = list(_PARTED.finditer(line))
    parts = list(zip([0, *(m.end() for m in marks)], [*(m.start() for m in marks), len(line)], strict=True))
    papers = [(a, b) for a, b in parts if _PAPER.search(line[a:b])]
    if not papers or len(parts) == 1:
        return None
    for a, b in parts:
        match = _ONLY_NAME.match(line[a:b])
        if match and (a, b) not in papers and _is_body(match["body"], plain):
            return a + match.start("body"), a + match.end("body")
    return None


def _run_on(line: str, plain: str) -> tuple[int, int] | None:
    """Where a title in one part has the body before the kind of paper."""
    match = _RUN_ON.match(line.strip()) or _RUN_ABOUT.match(line.strip())
    if match is None or not plain or not _is_body(match["body"], plain):
        return None
    begin = line.index(match["body"])
    return begin, begin + len(match["body"])


def _is_body(name: str, plain: str) -> bool:
    """Whether a name holds a body's noun; another one counts in what has the `plain` form of a paper and repeats it."""
    nouns = frozenset(word for entry in load("bodies")["noun"] for word in entry["words"])
    words = name.lower().split()
    if _MONTH.search(name) or words[-1] in _MATTERS:
        return False
    repeated = plain.count(name.split(maxsplit=1)[0]) > 1 or (bool(plain) and len(words) > 1)
    return bool(nouns & set(words)) or repeated
