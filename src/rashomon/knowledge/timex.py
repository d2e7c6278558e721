"""What a TIMEX3 value denotes on the calendar (TimeML 1.2.1, Pustejovsky et al. 2003).

Parts of the day and of longer periods are conventions of this project, the same for every text: morning
05:00–11:59, midday 11:00–13:59, afternoon 12:00–17:59, evening 17:00–23:59, night 18:00–05:59 of the next
day; seasons are the northern meteorological ones; "early", "mid" and "late" are thirds.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Literal

from rashomon.knowledge.calendar import day_of, last_day, shift_day
from rashomon.model.interval import Interval

Part = Literal["start", "mid", "end"]

# First and last minute of a part of the day; a night ends on the day after.
_PARTS_OF_DAY = {
    "MO": ("05:00", "11:59"),
    "MI": ("11:00", "13:59"),
    "AF": ("12:00", "17:59"),
    "EV": ("17:00", "23:59"),
    "NI": ("18:00", "05:59"),
    "DT": ("06:00", "17:59"),
}
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(?:(\d\d):?(\d\d)?.*|(MO|MI|AF|EV|NI|DT)))?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE|-\d)?")
_PERIOD = re.compile(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI|\d\d)")
_YEARS = re.compile(r"\d{2,4}")


def denoted(value: str) -> Interval | None:
    """The interval that a TIMEX3 value denotes; null for durations, sets and values that are open (XXXX) or
    outside the calendar.
    """
    try:
        return _of_day(value) or _of_week(value) or _of_period(value) or _of_years(value)
    except (ValueError, OverflowError):
        return None


def third(whole: Interval, part: Part) -> Interval:
    """The first, middle or last third of an interval of days; of one day, its hours before ten, from eleven
    to two, from six on.
    """
    if whole.begin is None or whole.finish is None:
        return whole
    first, last = day_of(whole.begin), day_of(whole.finish)
    days = (last - first).days + 1
    if days == 1:
        hours = {"start": ("00:00", "09:59"), "mid": ("11:00", "13:59"), "end": ("18:00", "23:59")}[part]
        return Interval(f"{first}T{hours[0]}", f"{first}T{hours[1]}")
    number = ("start", "mid", "end").index(part)
    years = last.year - first.year + 1
    if years % 10 == 0:
        # Decades and centuries go by their tens: 0–3, 4–6, 7–9.
        from_, to = ((0, 4), (4, 7), (7, 10))[number]
        return Interval(
            f"{first.year + years * from_ // 10:04d}-01-01", f"{first.year + years * to // 10 - 1:04d}-12-31"
        )
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        months = (last.year - first.year + 1) * 12
        begin = shift_day(first, months * number // 3, "month")
        finish = shift_day(first, months * (number + 1) // 3, "month") - timedelta(days=1)
        return Interval(begin.isoformat(), finish.isoformat())
    size = days // 3
    begin = first + timedelta(days=size * number)
    finish = last if part == "end" else first + timedelta(days=size * (number + 1) - 1)
    return Interval(begin.isoformat(), finish.isoformat())


def _of_day(value: str) -> Interval | None:
    match = _DAY.fullmatch(value)
    if not match:
        return None
    day, part = date.fromisoformat(match[1]), match[4]
    if part:
        begin, finish = _PARTS_OF_DAY[part]
        last = day + timedelta(days=part == "NI")
        return Interval(f"{day}T{begin}", f"{last}T{finish}")
    if not match[2]:
        return Interval(match[1], match[1])
    if match[2] == "24":
        day, hour = day + timedelta(days=1), "00"
    else:
        hour = match[2]
    return Interval(f"{day}T{hour}:{match[3] or '00'}", f"{day}T{hour}:{match[3] or '59'}")


def _of_week(value: str) -> Interval | None:
    match = _WEEK.fullmatch(value)
    if not match:
        return None
    monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    first, last = {None: (0, 6), "-WE": (5, 6)}.get(match[3]) or (int(match[3][1]) - 1,) * 2
    return Interval((monday + timedelta(days=first)).isoformat(), (monday + timedelta(days=last)).isoformat())


def _of_period(value: str) -> Interval | None:
    match = _PERIOD.fullmatch(value)
    if not match:
        return None
    year, name = int(match[1]), match[2]
    if name in _SEASONS:
        first, months = _SEASONS[name], 3
    elif name[0] == "Q":
        first, months = int(name[1]) * 3 - 2, 3
    elif name[0] == "H":
        first, months = int(name[1]) * 6 - 5, 6
    else:
        first, months = int(name), 1
    begin = date(year, first, 1)
    end = shift_day(begin, months - 1, "month")
    return Interval(begin.isoformat(), end.replace(day=last_day(end.year, end.month)).isoformat())


def _of_years(value: str) -> Interval | None:
    if not _YEARS.fullmatch(value):
        return None
    size = 10 ** (4 - len(value))
    first = max(int(value) * size, 1)
    return Interval(date(first, 1, 1).isoformat(), date(int(value) * size + size - 1, 12, 31).isoformat())
