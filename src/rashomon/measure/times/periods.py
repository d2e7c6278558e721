"""Calendar values near a day: the week before, the third quarter, the last Friday, the next October."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from rashomon.knowledge.calendar import shift_day
from rashomon.measure.times.context import Context, Tense

# Months ahead up to which a month that a noun bears is taken to come: what lies ten months back has its year or "last".
_SOON = 2
_CODE_UNIT = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def week(day: date) -> str:
    """The ISO week of a day."""
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02d}"


def quarter(day: date) -> str:
    """The calendar quarter of a day."""
    return f"{day.year}-Q{(day.month + 2) // 3}"


def period(day: date | None, code: str, shift: int = 0, times: int = 1) -> str:
    """The day, week, weekend, month, quarter, year, decade (`times` 10) or century that lies `shift` periods
    from the day's own.

    Open ("XXXX-WXX") where the day is unknown.
    """
    if day is None:
        return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX"}.get(
            code, "XXXX"
        )
    if code == "Y" and times > 1:
        return str(day.year // times + shift)
    if code in {"W", "WE"}:
        moved = week(day + timedelta(days=7 * shift * (times if code == "W" else 1)))
        return moved + ("-WE" if code == "WE" else "")
    if code == "Q":
        return quarter(shift_day(day.replace(day=1), 3 * shift, "month"))
    if code == "D":
        return (day + timedelta(days=shift)).isoformat()
    if code == "M":
        return shift_day(day.replace(day=1), shift, "month").isoformat()[:7]
    return f"{day.year + shift:04d}"


def weekday(day: date | None, number: int, tense: Tense | None) -> str:
    """The weekday nearest in the direction of the tense; the day's own weekday is that day. News tells the
    past where nothing says otherwise.
    """
    if day is None:
        return f"XXXX-WXX-{number}"
    ahead = (number - day.isoweekday()) % 7
    if ahead == 0:
        return day.isoformat()
    # The present of a verb with a day is a timetable's: "the inquiry opens on Thursday".
    return (day + timedelta(days=ahead if tense in {"future", "present"} else ahead - 7)).isoformat()


def month(day: date | None, number: int, tense: Tense | None) -> str:
    """The month of that number: the coming one under a future verb, else the last; a verb without tense
    takes this year's when near.
    """
    if day is None:
        return f"XXXX-{number:02d}"
    year = day.year
    if tense == "future":
        year += number < day.month
    elif tense == "loose":
        year += (number < day.month) if 0 < (number - day.month) % 12 <= _SOON else -(number > day.month)
    elif tense == "present":
        ahead = (number - day.month) % 12
        year = year + (number < day.month) if ahead <= 4 else year - (number > day.month)
    else:
        year -= number > day.month
    return f"{year:04d}-{number:02d}"


def month_day(day: date | None, month_number: int, day_number: int, tense: Tense | None) -> str | None:
    """The date of that month and day; null where the month has no such day."""
    if day is None:
        return f"XXXX-{month_number:02d}-{day_number:02d}" if day_number <= 31 else None
    candidates = []
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            candidates.append(date(year, month_number, day_number))
        except ValueError:
            continue
    if not candidates:
        return None
    return nearest(candidates, day, tense).isoformat()


def nearest(candidates: Sequence[date], day: date, tense: Tense | None) -> date:
    """The nearest of the days; one on the other side of the tense must be so much nearer; news leans to the
    past.
    """
    # Calibrated on nothing: tenses are read wrongly one time in four or so, hence factors of three and four.
    lean = {"past": 12.0, "loose": 4.0, "future": 0.25, "present": 1.0}.get(tense or "", 1.2)
    return min(candidates, key=lambda one: (one - day).days * lean if one > day else float((day - one).days))


def season(day: date | None, code: str, shift: int | None, tense: Tense | None) -> str:
    """The season: `shift` -1 the last, 1 the next, 0 this year's, null by tense. A winter bears the year it
    begins in.
    """
    if day is None:
        return f"XXXX-{code}"
    first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
    begun = date(day.year, first, 1)
    year = day.year
    if shift == 0:
        if code == "WI" and day.month <= 2:
            year -= 1
    elif shift == -1 or (shift is None and tense != "future"):
        # The last one begun; "last summer" said in summer is the year before.
        ended = shift_day(begun, 3, "month") <= day
        year -= not (ended if shift == -1 else begun <= day)
    elif shift is None:
        year += shift_day(begun, 3, "month") <= day
    else:
        year += begun <= day
    return f"{year:04d}-{code}"


def moved(day: date, code: str, number: float, sign: int, times: int = 1) -> str:
    """The period that lies so many units from the day, as precise as the unit: "two weeks ago" is a week,
    "ten years ago" a year.
    """
    if code == "WE":
        return period(day, "WE", sign * int(number))
    if code == "Q":
        return period(day, "Q", sign * int(number))
    whole = int(number * times)
    if number * times != whole and code == "Y":
        return shift_day(day, sign * round(number * times * 12), "month").isoformat()[:7]
    if code in _CODE_UNIT:
        target = day + timedelta(days=sign * whole) if code == "D" else day
        return target.isoformat() if code == "D" else period(day, code, sign * whole)
    return day.isoformat()


def told_day(context: Context) -> date | None:
    """The last day told, else the day of publication."""
    value = context.last_told(10)
    if value and value[:4].isdigit():
        return date.fromisoformat(value[:10])
    return context.day
