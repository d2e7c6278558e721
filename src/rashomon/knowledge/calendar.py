"""Interval algebra on ISO times: what stages share to say that two things happened at one time or at two.

Points are ISO days or minutes without zone; intervals are inclusive and may be open. Relations are Allen's
thirteen (Allen 1983, "Maintaining knowledge about temporal intervals"), over minutes: exhaustive and
exclusive.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Literal

from rashomon.model.interval import Interval

Relation = Literal[
    "before",
    "meets",
    "overlaps",
    "starts",
    "during",
    "finishes",
    "equals",
    "finished_by",
    "contains",
    "started_by",
    "overlapped_by",
    "met_by",
    "after",
]
Unit = Literal["minute", "hour", "day", "week", "month", "year"]

_POINT = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?")
_EPOCH = datetime(1, 1, 1)  # noqa: DTZ001  (points bear no zone)
_MINUTE = timedelta(minutes=1)
_DAY = 24 * 60
# Beyond every minute of the years 1 to 9999: an open end.
_NEVER = 10**10


def interval(begin: str | None, finish: str | None) -> Interval:
    """The interval of two ISO points. Raises ValueError where a point is no ISO day or minute, or the end
    lies before the beginning.
    """
    made = Interval(begin, finish)
    first, last = _minutes(made)
    if first > last:
        raise ValueError(f"{finish} lies before {begin}")
    return made


def day_of(point: str) -> date:
    """The day of an ISO point, whatever stands behind it. Raises ValueError where there is none."""
    return date.fromisoformat(point[:10])


def before(left: Interval, right: Interval) -> bool:
    """Whether `left` is wholly over when `right` begins."""
    return _minutes(left)[1] < _minutes(right)[0]


def overlap(left: Interval, right: Interval) -> bool:
    """Whether the two share a minute."""
    return not before(left, right) and not before(right, left)


def contains(outer: Interval, inner: Interval) -> bool:
    """Whether `inner` lies wholly inside `outer`; every interval contains itself."""
    (first, last), (begin, finish) = _minutes(outer), _minutes(inner)
    return first <= begin and finish <= last


def intersection(left: Interval, right: Interval) -> Interval | None:
    """What the two share, null where nothing."""
    if not overlap(left, right):
        return None
    later = max((left, right), key=lambda one: _minutes(one)[0])
    sooner = min((left, right), key=lambda one: _minutes(one)[1])
    return Interval(later.begin, sooner.finish)


def width(one: Interval) -> float | None:
    """How long it is, in days: 1.0 for one whole day; null where an end is open."""
    if one.begin is None or one.finish is None:
        return None
    first, last = _minutes(one)
    return (last - first + 1) / _DAY


def relation(left: Interval, right: Interval) -> Relation:
    """How `left` lies to `right`: exactly one of Allen's thirteen."""
    (a, b), (c, d) = _minutes(left), _minutes(right)
    if b < c:
        return "meets" if b + 1 == c else "before"
    if d < a:
        return "met_by" if d + 1 == a else "after"
    if a == c:
        return "equals" if b == d else "starts" if b < d else "started_by"
    if b == d:
        return "finishes" if a > c else "finished_by"
    if a < c:
        return "contains" if b > d else "overlaps"
    return "during" if b < d else "overlapped_by"


def shift(point: str, amount: int, unit: Unit) -> str:
    """The ISO point `amount` units later (earlier where negative), as precise as `point`; a month's last day
    stays inside its month, and the calendar's first or last day stands for what lies beyond it: a report that says
    it is of the year 1 is read like any other.

    Raises ValueError where minutes or hours are added to a day.
    """
    day, clock = _parts(point)
    if unit in {"minute", "hour"}:
        if clock is None:
            raise ValueError(f"{point} has no clock time to shift by a {unit}")
        try:
            moved = datetime.fromisoformat(f"{day}T{clock}") + timedelta(
                minutes=amount * (60 if unit == "hour" else 1)
            )
        except OverflowError:
            return "9999-12-31T23:59" if amount > 0 else "0001-01-01T00:00"
        return moved.isoformat(timespec="minutes")
    start = date.fromisoformat(day)
    try:
        moved_day = shift_day(start, amount, unit)
    except ValueError:
        moved_day = date.max if amount > 0 else date.min
    return moved_day.isoformat() + (f"T{clock}" if clock else "")


def shift_day(day: date, amount: int, unit: Unit) -> date:
    """The day `amount` days, weeks, months or years later. Raises ValueError where the calendar ends."""
    if unit in {"day", "week"}:
        try:
            return day + timedelta(days=amount * (7 if unit == "week" else 1))
        except OverflowError as error:
            raise ValueError(f"{amount} {unit}s from {day} lie outside the calendar") from error
    months = day.year * 12 + day.month - 1 + amount * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, last_day(year, month + 1)))


def last_day(year: int, month: int) -> int:
    """The number of the month's last day."""
    following = date(year + month // 12, month % 12 + 1, 1) if (year, month) != (9999, 12) else date.max
    return 31 if following is date.max else (following - timedelta(days=1)).day


def _minutes(one: Interval) -> tuple[int, int]:
    first = -_NEVER if one.begin is None else _minute(one.begin, "00:00")
    last = _NEVER if one.finish is None else _minute(one.finish, "23:59")
    return first, last


def _minute(point: str, clock: str) -> int:
    day, written = _parts(point)
    return (datetime.fromisoformat(f"{day}T{written or clock}") - _EPOCH) // _MINUTE


def _parts(point: str) -> tuple[str, str | None]:
    match = _POINT.fullmatch(point)
    if not match:
        raise ValueError(f"{point!r} is no ISO day or minute")
    return match[1], match[2]
