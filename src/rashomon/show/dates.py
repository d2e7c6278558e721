"""Days and intervals of the calendar in words."""

from __future__ import annotations

from calendar import monthrange

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
# Parts of the day as knowledge/timex.py bounds them; a night ends on the day after.
_PARTS = {
    ("05:00", "11:59"): "morning",
    ("11:00", "13:59"): "midday",
    ("12:00", "17:59"): "afternoon",
    ("17:00", "23:59"): "evening",
    ("06:00", "17:59"): "daytime",
}
# The ends of those parts, where they stand alone ("as of 10 June, morning" for a count that says "this morning").
_CLOCKS = {"05:00": "morning", "11:59": "morning", "17:59": "afternoon", "05:59": "night"}
_NIGHT = ("18:00", "05:59")


def day(iso: str) -> str:
    """An ISO day in words, with the clock where given (2025-06-02: 2 June 2025); no date stays as it is."""
    date, clock = _split(iso)
    parts = date.split("-")
    if len(parts) > 3 or not all(p.isdigit() for p in parts):
        return iso
    words = parts[0]
    if len(parts) > 1 and 1 <= int(parts[1]) <= 12:
        words = f"{_MONTHS[int(parts[1]) - 1]} {words}"
    if len(parts) > 2:
        words = f"{int(parts[2])} {words}"
    return f"{words}, {_CLOCKS.get(clock, clock)}" if clock not in ("", "00:00", "23:59") else words


def days(begin: str | None, finish: str | None) -> str:
    """An interval in words, as short as can be: "2 June 2025", "1–2 June 2025", "June 2025", "from …".

    Empty where neither end is known.
    """
    if begin is None or finish is None:
        return f"from {day(begin)}" if begin else f"until {day(finish)}" if finish else ""
    (first, opens), (last, closes) = _split(begin), _split(finish)
    if (opens, closes) == _NIGHT and first != last:
        return f"the night of {_joined(day(first), day(last))}"
    if first == last and (opens, closes) in _PARTS:
        return f"{day(first)}, {_PARTS[opens, closes]}"
    if first == last and opens in ("", "00:00") and closes not in ("", "00:00", "23:59"):
        return f"{day(first)}, until {closes}"
    if first == last and opens not in ("", "00:00") and closes in ("", "23:59"):
        return f"{day(first)}, from {opens}"
    if not opens and not closes and (whole := _whole(first, last)):
        return whole
    return _joined(day(begin), day(finish))


def _split(iso: str) -> tuple[str, str]:
    date, _, clock = iso.partition("T")
    return date, clock[:5]


def _whole(first: str, last: str) -> str:
    """A month or a year that the two days bound exactly."""
    if len(first) != 10 or len(last) != 10 or not (first + last).replace("-", "").isdigit():
        return ""
    year, month = int(first[:4]), int(first[5:7])
    if first[5:] == "01-01" and last == f"{first[:4]}-12-31":
        return first[:4]
    whole_month = first[8:] == "01" and last == f"{first[:7]}-{monthrange(year, month)[1]:02d}"
    return day(first[:7]) if whole_month else ""


def _joined(first: str, last: str) -> str:
    if first == last:
        return first
    one, other = first.split(" "), last.split(" ")
    if len(one) == len(other) == 3 and one[1:] == other[1:]:
        return f"{one[0]}–{last}"
    if len(one) == len(other) == 3 and one[2] == other[2]:
        return f"{one[0]} {one[1]} – {last}"
    if first.partition(", ")[0] == last.partition(", ")[0]:
        return f"{first}–{last.partition(', ')[2]}"
    return f"{first} – {last}"
