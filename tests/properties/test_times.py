"""Whatever the words, times come out in order, disjoint, inside their segment, with intervals that are
intervals; and a day or a length of time written in words is read back as itself.
"""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rashomon.knowledge import calendar
from rashomon.lexicons import load
from rashomon.measure import find_times
from rashomon.measure.times.tokens import LEXICONS
from rashomon.model import Document, Segment, Timex

FORMS = sorted(
    {
        form
        for lexicon in LEXICONS
        for table in load(lexicon).values()
        for entry in table.values()
        for form in entry["forms"]
    }
)
ODD = [
    "Monday",
    "May",
    "1,000",
    "31",
    "2,5",
    "12:61",
    "1980s",
    "1/2",
    "30/02/2020",
    "99999999999",
    ".",
    ",",
    "-",
    "–",
    "'s",
    "\n\n",
    "$",
]
WORDS = st.sampled_from([*FORMS, *ODD]) | st.integers(0, 10**5).map(str)
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31)) | st.dates(date(1990, 1, 1), date(2040, 1, 1))
NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def read(text: str, published: str | None) -> tuple[Timex, ...]:
    return find_times(
        Document("d", text, "", "d", "d", (Segment(0, len(text), "paragraph"),), published=published)
    )


@given(st.lists(WORDS, max_size=25).map(" ".join), st.none() | DAYS.map(date.isoformat))
def test_any_words_are_read_in_order(text: str, published: str | None) -> None:
    at = 0
    for time in read(text, published):
        assert at <= time.start < time.end <= len(text)
        at = time.end
        assert time.value
        calendar.interval(time.begin, time.finish)


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    read(text, "2025-06-02")


@given(
    st.dates(date(1500, 1, 1), date(2090, 12, 31)),
    st.sampled_from(["%d %B %Y", "%B %d, %Y", "%A, %d %B %Y", "%Y-%m-%d"]),
)
def test_a_day_in_words_is_that_day(day: date, form: str) -> None:
    (time,) = read(f"It burnt on {day.strftime(form)}.", "2025-06-02")
    assert (time.type, time.value, time.begin, time.finish) == ("DATE", *(day.isoformat(),) * 3)


@given(st.integers(1, 6), st.dates(date(1600, 2, 1), date(8000, 1, 1)))
def test_a_weekday_of_the_last_week_is_that_day(back: int, published: date) -> None:
    day = published - timedelta(days=back)
    (time,) = read(f"Nine died on {day:%A}.", published.isoformat())
    assert time.value == day.isoformat()


@given(st.integers(1, 12), st.sampled_from(["minute", "hour", "day", "week", "month", "year"]), st.booleans())
def test_a_length_in_words_is_that_length(number: int, unit: str, spelled: bool) -> None:
    amount = NUMBERS[number - 1] if spelled else str(number)
    (time,) = read(f"It lasted {amount} {unit}{'s' if number > 1 else ''}.", "2025-06-02")
    head = "PT" if unit in {"minute", "hour"} else "P"
    assert (time.type, time.value) == ("DURATION", f"{head}{number}{unit[0].upper()}")
