"""A flattened post's signature: "— Name (@handle) June 1, 2025", its author in plain letters and its day."""

from __future__ import annotations

import re
import unicodedata

import msgspec

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DATE = (
    rf"(?:\d{{1,2}}[:.]\d{{2}}\s*(?:[ap]\.?m\.?)?\s*[·,|—–-]?\s*)?(?:(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?:,?\s+(?P<year>\d{{4}}))?|(?P<day2>\d{{1,2}})\s+(?P<month2>{_MONTH}),?(?:\s+(?P<year2>\d{{4}}))?|(?P<iso>\d{{4}}-\d\d-\d\d))"
)
_HANDLE = r"\(\s*@(?P<handle>[\w.-]{1,60})\s*\)"
_I = re.IGNORECASE
_LATIN = re.compile(r"[A-Za-z]")
# No dash as of a pause stands in a name: what is before it belongs to the post.
_NAME = r"(?P<name>(?:[^\n()@—–-]|(?<! )-|-(?! )){0,80}?)"
_ON_DAY = rf"(?:\s*[·,|]?\s*(?:on\s+)?{_DATE})"
_PATTERNS = (
    # "— Name (@handle) June 1, 2025": the embed code of X, Truth Social and Bluesky; the day may be missing.
    ("post-signature", re.compile(rf"(?<!\S)[—–-]{{1,3}}\s*{_NAME}\s*{_HANDLE}{_ON_DAY}?", _I)),
    # "A post shared by Name (@handle)": Instagram's.
    (
        "post-shared",
        re.compile(rf"A (?:post|photo|video|reel) (?:shared|posted) by {_NAME}\s*{_HANDLE}{_ON_DAY}?", _I),
    ),
    # The same without a dash, on a line of its own; then the day must be there.
    ("post-signature", re.compile(rf"(?m:^)(?P<name>[^\n()@.:]{{2,60}}?)\s*{_HANDLE}{_ON_DAY}", _I)),
)
# As a service's page shows it: the name, the handle, a dot and the day on lines of their own, or in one.
_STACKED = re.compile(
    rf"(?m:^)(?P<name>[^\n@.:!?“\"]{{2,60}}?)[ \t]*(?:\n[ \t]*|[ \t])@(?P<handle>[\w.]{{2,40}})"
    rf"(?:[ \t]*\n?[ \t]*·[ \t]*\n?[ \t]*{_DATE})?[ \t]*(?=\n|$)",
    _I,
)


class Signature(msgspec.Struct, frozen=True):
    """Who signed (`author` in plain letters, `handle` without ``@``), the ISO day or None, and where.

    `firm`: a signature as embed codes write it, which stands below its post; one that is not firm can stand above it,
    as pages of the services show posts.
    """

    start: int
    end: int
    author: str
    handle: str
    published: str | None
    rule: str
    firm: bool = True


def find_signatures(text: str, start: int, published: str | None) -> tuple[Signature, ...]:
    """All signatures from `start` on, in order and disjoint; `published` lends its year to a day without one."""
    if "@" not in text:
        return ()
    found: list[Signature] = []
    for rule, pattern in _PATTERNS:
        for match in pattern.finditer(text, start):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            author = plain_name(match["name"]) or match["handle"]
            day = _day(match, published)
            firm = pattern is not _PATTERNS[-1][1]
            found.append(Signature(match.start(), match.end(), author, match["handle"], day, rule, firm))
    for match in _STACKED.finditer(text, start):
        if not any(match.start() < other.end and other.start < match.end() for other in found):
            author, day = plain_name(match["name"]) or match["handle"], _day(match, published)
            found.append(
                Signature(match.start(), match.end(), author, match["handle"], day, "post-header", firm=False)
            )
    return tuple(sorted(found, key=lambda s: s.start))


def plain_name(name: str) -> str:
    """A display name in plain letters: styled letters by NFKC, flags and pictures dropped, the first of several
    forms.
    """
    plain = unicodedata.normalize("NFKC", name)
    plain = "".join(c if unicodedata.category(c)[0] not in "SC" or c in "|+&" else " " for c in plain)
    forms = [" ".join(form.split()).strip(" -–—·,'\"️‍") for form in re.split(r"[/|]", plain)]
    named = [form for form in forms if any(c.isalpha() for c in form)]
    # Of a name in two scripts the one that the report's readers can read; one word could be a club or a party.
    latin = [form for form in named if " " in form and form.isascii()]
    return (latin or named or [""])[0] if not (named and _LATIN.search(named[0])) else named[0]


def _day(match: re.Match[str], published: str | None) -> str | None:
    if match["iso"]:
        return match["iso"]
    month, day, year = (
        match["month"] or match["month2"],
        match["day"] or match["day2"],
        match["year"] or match["year2"],
    )
    year = year or (published or "")[:4]
    if not (month and year):
        return None
    return f"{year}-{_MONTHS.index(month[:3].lower()) + 1:02d}-{int(day):02d}"
