"""Old parts of a page: a caption, a stamped update or a paragraph left over from yesterday keeps its own time.

"UPDATE 3 p.m. Saturday: the toll has risen to 12" on a page of Monday is Saturday's count, and no news beside
Monday's 14: the time that counts is the figure's, not the page's.
"""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.calendar import shift
from rashomon.model import Because, Claim, Reading, Segment, Timex

# What stands before the time of a stamp, and what closes it.
_OPENS = re.compile(
    r"[\W_]*(?:(?:update[d]?|latest|posted|published|new|at|on)\b[\s:,|–—-]*)*", re.IGNORECASE
)
_CLOSES = re.compile(r"[\])]?(?:\s*(?:\(?(?:local time|[A-Z]{2,4})\)?))?\s*(?:[:|\n–—]|-\s)")
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,]*(?:on)?[\s,]*")


def date_leftovers(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Figures of stamped paragraphs, and of captions that name one day, with that time where they state none."""
    stamps = {s.start: stamp for s in reading.document.segments if (stamp := _stamp(reading, s)) is not None}
    if not stamps:
        return claims
    dated = []
    for claim in claims:
        segment = next((s for s in reading.document.segments if s.start <= claim.start < s.end), None)
        stamp = stamps.get(segment.start) if segment is not None else None
        dated.append(claim if stamp is None else _dated(reading, claim, stamp))
    return tuple(dated)


def _stamp(reading: Reading, segment: Segment) -> Timex | None:
    """The time that a segment bears, earlier than its page; the last where a clock and a day make one stamp."""
    own = [
        t for t in reading.times if segment.start <= t.start and t.end <= segment.end and t.begin and t.finish
    ]
    own = [t for t in own if t.type in ("DATE", "TIME")]
    if segment.kind == "caption":
        found = own[0] if len({(t.begin or "")[:10] for t in own}) == 1 else None
    else:
        found = _opening(reading.document.text, segment, own)
    published = (reading.document.published or "")[:10]
    if found is not None and _WEEKDAY.search(reading.document.text, found.start, found.end):
        found = _not_ahead(found, published)
    earlier = found is not None and bool(published) and (found.finish or "")[:10] < published
    return found if earlier else None


def _not_ahead(stamp: Timex, published: str) -> Timex:
    """A weekday that the words after it ("roads are shut") let seem to come: a stamp is of the week before its page."""
    if not published or stamp.begin is None or stamp.finish is None or stamp.begin[:10] <= published:
        return stamp
    begin, finish = (shift(point, -7, "day") for point in (stamp.begin, stamp.finish))
    return msgspec.structs.replace(stamp, begin=begin, finish=finish)


def _opening(text: str, segment: Segment, own: list[Timex]) -> Timex | None:
    at, found = segment.start, None
    opened = _OPENS.match(text, at, segment.end)
    at = opened.end() if opened else at
    for timex in own:
        between = _BETWEEN.match(text, at, segment.end)
        if timex.start not in (at, between.end() if between else at):
            break
        at, found = timex.end, timex
    return found if found is not None and _CLOSES.match(text, at, segment.end) else None


def _dated(reading: Reading, claim: Claim, stamp: Timex) -> Claim:
    published = (reading.document.published or "")[:10]
    if claim.kind != "figure" or stamp.begin is None or stamp.finish is None:
        return claim
    as_of, said = claim.scope.as_of, claim.said_at
    if as_of is not None and as_of[:10] not in (published, stamp.finish[:10]):
        return claim
    if said is not None and said[0][:10] not in (published, stamp.begin[:10]):
        return claim
    step = Because("claim", "leftover", None, stamp.start, stamp.end, stamp.value)
    return msgspec.structs.replace(
        claim,
        said_at=said if as_of is not None else (stamp.begin, stamp.finish),
        # A tense that counts up to the day of the page counts up to that of the stamp.
        scope=msgspec.structs.replace(claim.scope, as_of=stamp.finish) if as_of is not None else claim.scope,
        # What was newer then is not newer than what the page says now.
        order=None if claim.order == "newer" else claim.order,
        because=(*claim.because, step),
    )
