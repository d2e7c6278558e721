"""Blocks told apart by their own words: captions, corrections, editors' and production notes, quoted blocks."""

from __future__ import annotations

import re

from rashomon.model.document import SegmentKind

_I = re.IGNORECASE
_TEXTS = "article|story|report|post|version|headline|piece"
_DONE = "has been|was|will be|is being|corrects|updates|first appeared|originally"
_AGENCIES = (
    r"(?:Getty(?: Images)?|AFP|AP|EPA(?:-EFE)?|Reuters|REUTERS|PA(?: Media| Wire)?|Alamy|Shutterstock|Xinhua|TASS|ANI"
    r"|PTI|Anadolu)"
)
_CREDITS = r"ap|file|handout|courtesy|screen ?(?:shot|grab)"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_WHEN = (
    rf"(?:(?:{_MONTH}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?) \w|\d{{1,2}} {_MONTH} \d|\d{{1,2}}[:.]\d\d"
    r"|\d{4}-\d\d)"
)
# What pages say of themselves, and the labels of their buttons, which stand alone on their lines.
_PAGE = (
    r"(?:advertisement|share(?: this)?(?: (?:article|story))?|save|comments?|print|copy link|published|updated)\W*$"
    r"|advertisement\b.{0,30}$|scroll down for|share or comment on"
    r"|(?:sign up|register now|subscribe)\b(?: now)? (?:for|to|here)\b|our standards:"
    r"|follow [A-Z].{0,20}['’]s (?:full )?coverage\b"
    r"|[(\[]?(?:copyright\b.{0,30}\d{4}|©).{0,160}$|all rights reserved\W*$"
    r"|recommended stories\W*$|list(?: \d+)? of \d+(?: items?)?\W*$|end of list\W*$|story continues below"
    r"|(?:\d{1,2}|an?|one|two|three) (?:minute|hour|day|min|hr)s? (?:ago|read)\W*$"
)
_LABELS = (
    r"(?:Related (?:Topics|Articles|Stories)|More on this story|Top Stories|Most Read|Trending|Read Next)\W*$"
)
# A line that is a day, with a time or without.
_DAY_ALONE = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
    rf"(?:\d{{1,2}} {_MONTH} \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}})"
    r"(?:[ ,|·-]+(?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)?$"
)
# (kind, rule, pattern), first match counts. The phrasing is that of newsrooms' style guides (AP, Reuters, BBC).
_MARKS: tuple[tuple[SegmentKind, str, re.Pattern[str]], ...] = (
    (
        "note",
        "byline",
        re.compile(
            r"(?:By|BY|(?:Reported|Written|Authored|Submitted|Posted|Story) by):? [^\W\d_a-z]"
            r"[^.!?]{2,80}$"
        ),
    ),
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
        "updated",
        re.compile(
            rf"[\[(*_]*(?:(?:first|originally|last) )?(?:published|posted)(?: on| at)?:? (?:on |at )?{_WHEN}.{{0,70}}$",
            _I,
        ),
    ),
    (
        "note",
        "updated",
        re.compile(rf"the (?:{_TEXTS}) (?:was|has been) (?:first |originally )?published", _I),
    ),
    (
        "note",
        "developing",
        re.compile(r"[\[(*_]*more (?:to (?:come|follow)|follows|details (?:soon|awaited))\W*$", _I),
    ),
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
    (
        "note",
        "production",
        re.compile(
            r"[(\[—–-]*\s?(?:with (?:agencies"
            r"|(?:additional )?(?:inputs?|reporting|files|material|information) (?:from|by)\b.{0,80})"
            rf"|with {_AGENCIES}(?:[,/ ]+(?:and )?{_AGENCIES})*"
            r"|(?:compiled|edited|translated) by:? (?-i:[^\W\d_a-z])[^.!?,]{2,60}"
            r"|agencies)[)\]]?\.?$",
            _I,
        ),
    ),
    ("note", "production", re.compile(rf"[—–-]{{1,2}}\s?{_AGENCIES}(?:[,/ ]+(?:and )?{_AGENCIES})*\.?$")),
    ("note", "day", re.compile(_DAY_ALONE, _I)),
    ("note", "page", re.compile(_PAGE, _I)),
    ("note", "page", re.compile(_LABELS)),
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
        re.compile(r"(?:image|media|video|photo) (?:source|caption|credit)s?\s?[,:]", _I),
    ),
    (
        "caption",
        "photo-credit",
        re.compile(rf"(?:Photo|Image|Picture|Credit)?\W*{_AGENCIES}(?: ?/ ?[^.]{{2,30}})?\W*$"),
    ),
    # "A child at the well, May 3 [Ann Lee/Pilot]": credits in brackets are a photographer and whom the picture is from.
    ("caption", "photo-credit", re.compile(r".{0,600}\[[A-Z][^\[\]/]{2,60}/[^\[\]]{2,60}\]\.?$")),
    (
        "caption",
        "photo-credit",
        re.compile(
            r"(?:file(?: photo| image)?|photo(?:graph)?s?|images?|picture|video|graphic|map|caption|credit)s? ?[:—–-] ",
            _I,
        ),
    ),
    (
        "caption",
        "photo-credit",
        re.compile(
            rf".{{0,600}}(?:\((?i:(?:{_CREDITS}) ?(?:photo|image|pic)?\b"
            r"|(?:photo|image|picture|credit)s?(?: credit)?(?: ?[:/|—-]| (?:by|courtesy|via)\b))[^()]*\)"
            r"|\b(?:AP Photo|REUTERS|AFP|EPA|Getty Images|Reuters)/[\w .]+"
            r"|(?:/|via )(?:Getty Images|AFP|REUTERS|Reuters|AP)\)?|Getty Images\)?)\.?$"
        ),
    ),
    ("quote", "marked-quote", re.compile(r">+\s?\S")),
)


def mark_of(words: str) -> tuple[SegmentKind, str] | None:
    """The kind that a block's own words give it, with the rule, or None for a paragraph."""
    for kind, rule, pattern in _MARKS:
        if pattern.match(words):
            return kind, rule
    return None
