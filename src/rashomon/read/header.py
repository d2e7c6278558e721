"""The header of a plain text: a day, then a byline, and only what is certainly one.

``date 2025-09-14 By Maud Ferriter and Tor Vedeler, CALDER COURIER``
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache

import msgspec

from rashomon import lexicons

_DATE = re.compile(r"\ufeff?\s*date[ \t]+(\S+)(?=\s|$)")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?")
# A byline stands behind the day or on a line below it, and ends with the line, or where the outlet repeats
# itself in brackets ("CNN (CNN) —").
_BYLINE = re.compile(r"\s+By[ \t]+(?P<who>[^\r\n\u2028\u2029]{1,300}?)[ \t]*(?=[\r\n\u2028\u2029]|$)")
_REPEATED = re.compile(r"(?P<who>.{1,200}?, (?P<outlet>[^,(]{2,40})) \((?P=outlet)\)")
_SEPARATOR = re.compile(r",[ \t]+and[ \t]+|,[ \t]+|[ \t]+and[ \t]+|[ \t]+&[ \t]+")
# Two to five words that begin with a capital, or a particle between them; initials; no digit.
_WORD = r"(?:[^\W\d_a-z][\w'’.-]*|[dD]['’][^\W\d_]\w*)"
_PARTICLE = r"(?:de|del|della|den|der|di|da|dos|du|la|le|van|von|bin|ibn|al|el|af|av|ter|ten|y)"
_PERSON = re.compile(rf"{_WORD}(?:[ \t]+(?:{_PARTICLE}[ \t]+)*{_WORD}){{1,4}}")
_OUTLET = re.compile(r"[^\W_a-z][\w'’.&+-]*(?:[ \t]+[\w'’.&+-]+){0,5}")


class Header(msgspec.Struct, frozen=True):
    """What the header states, null where it does not; the text's own words begin at the code point `end`."""

    end: int
    published: str | None = None
    outlet: str | None = None
    byline: str | None = None


def read_header(text: str) -> Header:
    """The header at the beginning of `text`; an empty one where the text does not begin with a day of the
    calendar.
    """
    start = 1 if text.startswith("\ufeff") else 0
    day = _DATE.match(text)
    published = iso_time(day[1]) if day else None
    if day is None or published is None:
        return Header(start)
    line = _BYLINE.match(text, day.end())
    if line is None:
        return Header(day.end(), published)
    repeated = _REPEATED.match(line["who"])
    who = repeated["who"] if repeated else line["who"]
    byline, outlet = _names(who)
    if byline is None:
        return Header(day.end(), published)
    return Header(line.start("who") + len(who), published, outlet, byline)


def iso_time(value: str) -> str | None:
    """`value` where it is an ISO day or time that the calendar has, with ``T`` between the two; else null."""
    if not _ISO.fullmatch(value):
        return None
    try:
        if len(value) == len("2025-06-02"):
            date.fromisoformat(value)
        else:
            datetime.fromisoformat(value)
    except ValueError:
        return None
    return value[:10] + "T" + value[11:] if len(value) > 10 else value


def _names(who: str) -> tuple[str | None, str | None]:
    """The byline and the outlet of "A, B and C, DESK"; two nulls where these are not all names of people.

    The last part is an outlet where it is in capitals, holds a word that outlets' names hold, or follows a
    list that "and" has already closed; else it could be one more name, a post or a place, and the outlet
    stays unknown.
    """
    parts = _SEPARATOR.split(who)
    if len(parts) > 1 and (who.endswith(f", {parts[-1]}") and _is_outlet(parts[-1], closed=" and " in who)):
        people, outlet = parts[:-1], parts[-1]
        names = who[: len(who) - len(outlet)].rstrip(", \t")
    else:
        people, outlet, names = parts, None, who
    if outlet is None and len(people) > 1 and _words(people[-1]) & _list("posts"):
        people = people[:-1]  # "By Ann Lee, Political Correspondent": all of it is the byline
    if not all(_PERSON.fullmatch(p) or _is_capitals(p) for p in people):
        return None, None
    return names, outlet


def _is_outlet(name: str, *, closed: bool) -> bool:
    if not _OUTLET.fullmatch(name) or _words(name) & _list("posts"):
        return False
    known = bool(_words(name) & _list("media")) or name.lower() in _list("agencies")
    return closed or known or _is_capitals(name)


def _is_capitals(name: str) -> bool:
    return name.isupper() and _OUTLET.fullmatch(name) is not None


def _words(name: str) -> frozenset[str]:
    return frozenset(name.lower().replace(".", "").split())


@cache
def _list(entry: str) -> frozenset[str]:
    return frozenset(lexicons.load("outlets")[entry]["words"])
