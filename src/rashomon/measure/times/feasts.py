"""Feasts: the day of Christmas, Easter or Labour Day in a year or nearest to a report."""

from __future__ import annotations

from datetime import date, timedelta

from rashomon.knowledge.calendar import shift_day
from rashomon.measure.times import periods
from rashomon.measure.times.grammar import Match


def feast_value(match: Match) -> str | None:
    """The day of the feast in the match, by its year, "last" or "next", or the tense."""
    columns = match.entry("feast").columns
    if "date" in columns:
        return str(columns["date"])
    if match.has("y7"):
        return feast_day(columns, int(match.word("y7"))).isoformat()
    day = match.context.day
    if day is None:
        return f"XXXX-{columns['day']}" if "day" in columns else "XXXX-XX-XX"
    around = [feast_day(columns, day.year + shift) for shift in (-1, 0, 1)]
    mod = match.word("feastmod") or match.before()
    tense = "future" if mod == "next" else match.context.tense(match.at("feast"))
    if mod == "last":
        return max(one for one in around if one < day).isoformat()
    return periods.nearest(around, day, tense).isoformat()


def feast_day(columns: object, year: int) -> date:
    """The feast of that entry in that year."""
    row: dict[str, int | str] = columns  # type: ignore[assignment]
    if "day" in row:
        return date.fromisoformat(f"{year:04d}-{row['day']}")
    if "easter" in row:
        return easter(year) + timedelta(days=int(row["easter"]))
    month, number, nth = int(row["month"]), int(row["weekday"]), int(row["nth"])
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(
            days=(number - first.isoweekday()) % 7 + 7 * (nth - 1) + int(row.get("offset", 0))
        )
    last = shift_day(date(year, month, 1), 1, "month") - timedelta(days=1)
    return last - timedelta(days=(last.isoweekday() - number) % 7)


def easter(year: int) -> date:
    """Easter Sunday (Gregorian; Meeus, Jones & Butcher's algorithm, Nature 13, 1876)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap, odd = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    quarter, single = divmod(rest, 4)
    sunday = (32 + 2 * odd + 2 * quarter - moon - single) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
