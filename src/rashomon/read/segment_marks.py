"""Blocks told apart by their own words: captions, corrections, editors' and production notes, quoted blocks."""

from __future__ import annotations

import re

from rashomon.model.document import SegmentKind

_I = re.IGNORECASE
_TEXTS = "article|story|report|post|version|headline|piece"
_DONE = "has been|was|will be|is being|corrects|updates|first appeared|originally"
_CREDITS = r"ap|file|handout|courtesy|screen ?(?:shot|grab)"
# (kind, rule, pattern), first match counts. The phrasing is that of newsrooms' style guides (AP, Reuters, BBC).
_MARKS: tuple[tuple[SegmentKind, str, re.Pattern[str]], ...] = (
    ("note", "byline", re.compile(r"(?:By|Reported by|Written by) [A-Z][^.!?]{2,80}$")),
    (
        "note",
        "correction",
        re.compile(r"[\[(*_]*(?:correction|clarification|corrects?|erratum)\b ?[^:\n]{0,30}[:—–-]", _I),
    ),
    (
        "note",
        "editors-note",
        re.compile(r"[\[(*_]*(?:editor|editorial|publisher|author)(?:['’]?s['’]?)? note\b", _I),
    ),
    (
        "note",
        "developing",
        re.compile(r"[\[(*_]*(?:this is a (?:developing|breaking)|developing(?: story)?\b)", _I),
    ),
    ("note", "updated", re.compile(rf"[\[(*_]*this (?:{_TEXTS}) (?:{_DONE})", _I)),
    ("note", "updated", re.compile(r"[\[(*_]*(?:last )?updated?\b[^.]{0,20}(?::|\d)", _I)),
    ("note", "updated", re.compile(r"[\[(*_]*(?:an earlier|a previous) version of this", _I)),
    (
        "note",
        "production",
        re.compile(
            r"\((?:additional |with )?(?:reporting|writing|editing|edited|reported|written|compiled)\b[^()]*\)?\.?$",
            _I,
        ),
    ),
    (
        "note",
        "production",
        re.compile(r".{3,160}\bcontributed (?:to this (?:report|story|article|piece)|reporting)\b.{0,60}$"),
    ),
    ("note", "production", re.compile(r"Sources?: ?[A-Z][^.:]{2,80}$")),
    (
        "note",
        "links",
        re.compile(
            r"[\[(]?(?:(?:ALSO |MUST |KEEP )?READ(?:ING| MORE| ALSO| NEXT)?|WATCH|LISTEN|RELATED|SEE ALSO|MORE|VIDEO"
            r"|GALLERY|PHOTOS?) ?[:|»>-]\s?\S"
        ),
    ),
    ("note", "production", re.compile(r"(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by [A-Z]")),
    (
        "note",
        "links",
        re.compile(
            r"(?:read (?:more|also|next|the (?:rest|full))|related|see also|more (?:on this|from)|sign up|subscribe"
            r"|follow .{2,40} on (?:twitter|x|facebook)|click here)\b[^.]{0,80}[:.>»]?$",
            _I,
        ),
    ),
    (
        "caption",
        "photo-credit",
        re.compile(
            r"(?:file(?: photo| image)?|photos?|images?|picture|video|graphic|map|caption|credit)s? ?[:—–-] ",
            _I,
        ),
    ),
    (
        "caption",
        "photo-credit",
        re.compile(
            rf".{{0,600}}(?:\((?i:(?:{_CREDITS}) ?(?:photo|image|pic)?|photo|image|picture|credit)\b[^()]*\)"
            r"|\b(?:AP Photo|REUTERS|AFP|EPA|Getty Images|Reuters)/[\w .]+"
            r"|(?:/|via )(?:Getty Images|AFP|REUTERS|Reuters|AP)\)?|Getty Images\)?)\.?$"
        ),
    ),
    ("quote", "marked-quote", re.compile(r">\s?\S")),
)


def mark_of(words: str) -> tuple[SegmentKind, str] | None:
    """The kind that a block's own words give it, with the rule, or None for a paragraph."""
    for kind, rule, pattern in _MARKS:
        if pattern.match(words):
            return kind, rule
    return None
