"""Times in sentences of our own, with their values and the intervals that they denote; Monday 2 June 2025
unless said.
"""

from __future__ import annotations

import pytest

from rashomon.measure import find_times
from rashomon.model import Document, Segment, Timex


def document(text: str, published: str | None = "2025-06-02") -> Document:
    return Document("d", text, "", "d.txt", "d", (Segment(0, len(text), "paragraph"),), published=published)


def read(text: str, published: str | None = "2025-06-02") -> list[tuple[str, str, str]]:
    return [(text[t.start : t.end], t.type, t.value) for t in find_times(document(text, published))]


def only(text: str, published: str | None = "2025-06-02") -> Timex:
    (found,) = find_times(document(text, published))
    return found


@pytest.mark.parametrize(
    ("text", "words", "value", "begin", "finish"),
    [
        ("Drones fell overnight into Sunday.", "overnight into Sunday", "2025-05-31TNI",
         "2025-05-31T18:00", "2025-06-01T05:59"),
        ("Drones fell overnight.", "overnight", "2025-06-01TNI", "2025-06-01T18:00", "2025-06-02T05:59"),
        ("The delegates met on Monday.", "Monday", "2025-06-02", "2025-06-02", "2025-06-02"),
        ("They died on Friday night.", "Friday night", "2025-05-30TNI", "2025-05-30T18:00", "2025-05-31T05:59"),
        ("They died late on Friday.", "late on Friday", "2025-05-30", "2025-05-30T18:00", "2025-05-30T23:59"),
        ("They died in the early hours of Sunday.", "the early hours of Sunday", "2025-06-01TNI",
         "2025-06-01T00:00", "2025-06-01T05:59"),
        ("They met earlier on Monday.", "earlier on Monday", "2025-06-02", "2025-06-02", "2025-06-02"),
        ("Talks were held last month.", "last month", "2025-05", "2025-05-01", "2025-05-31"),
        ("Talks began in mid-May.", "mid-May", "2025-05", "2025-05-11", "2025-05-20"),
        ("The war began in early 2022.", "early 2022", "2022", "2022-01-01", "2022-04-30"),
        ("Shots rang out over the weekend.", "the weekend", "2025-W22-WE", "2025-05-31", "2025-06-01"),
        ("He resigned last week.", "last week", "2025-W22", "2025-05-26", "2025-06-01"),
        ("Forty were hurt in the past 24 hours.", "the past 24 hours", "PT24H", "2025-06-01", "2025-06-02"),
        ("It flooded in the late 1980s.", "the late 1980s", "198", "1987-01-01", "1989-12-31"),
        ("Sales rose in the third quarter of 2024.", "the third quarter of 2024", "2024-Q3",
         "2024-07-01", "2024-09-30"),
        ("Sales rose in Q1 2025.", "Q1 2025", "2025-Q1", "2025-01-01", "2025-03-31"),
        ("The road is now open.", "now", "PRESENT_REF", "2025-06-02", "2025-06-02"),
        ("The road was recently mended.", "recently", "PAST_REF", None, "2025-06-02"),
        ("It struck at 5:46 a.m. on Sunday.", "5:46 a.m. on Sunday", "2025-06-01T05:46",
         "2025-06-01T05:46", "2025-06-01T05:46"),
        ("The lorry struck at 10.30pm on 14 March 2024.", "10.30pm on 14 March 2024", "2024-03-14T22:30",
         "2024-03-14T22:30", "2024-03-14T22:30"),
        ("He was in New York on 9/11.", "9/11", "2001-09-11", "2001-09-11", "2001-09-11"),
        ("It was logged at 2025-06-01T22:00Z.", "2025-06-01T22:00Z", "2025-06-01T22:00",
         "2025-06-01T22:00", "2025-06-01T22:00"),
        ("It sank two weeks ago.", "two weeks ago", "2025-W21", "2025-05-19", "2025-05-25"),
        ("It sank half a century ago.", "half a century ago", "1975", "1975-01-01", "1975-12-31"),
        ("Drones fell overnight from Saturday to Sunday.", "overnight from Saturday to Sunday", "2025-05-31TNI",
         "2025-05-31T18:00", "2025-06-01T05:59"),
        ("It was shut the previous night.", "the previous night", "2025-06-01TNI",
         "2025-06-01T18:00", "2025-06-02T05:59"),
        ("It shut the day after Christmas.", "the day after Christmas", "2024-12-26", "2024-12-26", "2024-12-26"),
        ("It shut last Thanksgiving.", "last Thanksgiving", "2024-11-28", "2024-11-28", "2024-11-28"),
        ("It shut over the Easter weekend.", "the Easter weekend", "2025-W16-WE", "2025-04-19", "2025-04-20"),
        ("It shut on Memorial Day weekend.", "Memorial Day weekend", "2025-W21-WE", "2025-05-24", "2025-05-25"),
        ("It lost money in 2023-24.", "2023-24", "2023", "2023-01-01", "2024-12-31"),
        ("It shut at half past six on Friday evening.", "half past six on Friday evening", "2025-05-30T18:30",
         "2025-05-30T18:30", "2025-05-30T18:30"),
        ("It shut at about 8.15 on Sunday morning.", "8.15 on Sunday morning", "2025-06-01T08:15",
         "2025-06-01T08:15", "2025-06-01T08:15"),
        ("Two hundred will leave by the end of the month.", "the end of the month", "2025-06",
         "2025-06-21", "2025-06-30"),
    ],
)  # fmt: skip
def test_interval(text: str, words: str, value: str, begin: str | None, finish: str | None) -> None:
    found = only(text)
    assert (text[found.start : found.end], found.value) == (words, value)
    assert (found.begin, found.finish) == (begin, finish)


@pytest.mark.parametrize(
    ("text", "words", "kind", "value"),
    [
        ("The war has lasted for three years.", "three years", "DURATION", "P3Y"),
        ("It was a year and a half in the making.", "a year and a half", "DURATION", "P1Y6M"),
        ("It came only hours before the attack.", "hours", "DURATION", "PTXH"),
        ("They want a full 30-day ceasefire.", "30-day", "DURATION", "P30D"),
        ("Crowds gather every Friday.", "every Friday", "SET", "XXXX-WXX-5"),
        ("The fee is $40 a year.", "a year", "SET", "P1Y"),
        ("They fly 200 drones a day.", "a day", "SET", "P1D"),
        ("It began a two day rally.", "two day", "DURATION", "P2D"),
        ("It took 2 1/2 years.", "2 1/2 years", "DURATION", "P2Y6M"),
        ("It took three-and-a-half years.", "three-and-a-half years", "DURATION", "P3Y6M"),
    ],
)
def test_lengths_and_sets_denote_no_place_on_the_calendar(
    text: str, words: str, kind: str, value: str
) -> None:
    found = only(text)
    assert (text[found.start : found.end], found.type, found.value) == (words, kind, value)
    assert (found.begin, found.finish) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "A 35-year-old man was arrested.",
        "About 2000 people marched.",
        "Gusts reached 130 kilometres an hour.",
        "Theresa May spoke; April Jones and Jan Kavan answered.",
        "The minister may march on, a second witness said.",
        "Four Tu-22M3 bombers and one B-52 were hit.",
        "Three-quarters of the vote was counted.",
        "“60 Minutes” paid $1999 for it.",
        "They were minutes apart.",
        "It is open 24 hours a day.",
        "They saw High Noon.",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The inquiry will open on Thursday.", "2025-06-05"),
        ("The inquiry opened on Thursday.", "2025-05-29"),
        ("The road is shut until Thursday.", "2025-06-05"),
        ("The two agreed to meet on Thursday.", "2025-06-05"),
        ("Next Thursday they fly home.", "2025-06-05"),
        ("It was last Monday.", "2025-05-26"),
    ],
)
def test_a_weekday_goes_by_the_tense(text: str, value: str) -> None:
    assert only(text).value == value


def test_a_clock_time_said_twice_bears_the_day_behind_both() -> None:
    found = read("It struck at 5 p.m. local time (1400 GMT) on Sunday.")
    assert [value for _, _, value in found] == ["2025-06-01T17:00", "2025-06-01T14:00", "2025-06-01"]


def test_a_length_beside_a_day_leads_to_a_day() -> None:
    length, feast = find_times(document("It shut two days before Christmas."))
    assert (length.value, length.begin, length.finish) == ("P2D", "2024-12-23", "2024-12-23")
    assert feast.value == "2024-12-25"


def test_a_segment_of_its_own_day_is_read_against_that_day() -> None:
    text = "It sank yesterday.\n\nIt sank yesterday."
    segments = (
        Segment(0, 18, "paragraph"),
        Segment(20, 38, "post", author="Ann Lee", published="2025-05-20T11:00:00+02:00"),
    )
    found = find_times(Document("d", text, "", "d.txt", "d", segments, published="2025-06-02"))
    assert [time.value for time in found] == ["2025-06-01", "2025-05-19"]


def test_the_header_and_signatures_bear_dates() -> None:
    text = "date 2025-06-02 It sank.\n\nAll safe. — Ann Lee (@ann) June 1, 2025"
    segments = (
        Segment(16, 24, "paragraph"),
        Segment(26, 35, "quote", published="2025-06-01", signature=(36, 66)),
        Segment(26, 35, "post", published="2025-06-01", signature=(36, 66)),
    )
    found = find_times(Document("d", text, "", "d", "d", segments, published="2025-06-02"))
    assert [(text[time.start : time.end], time.begin) for time in found] == [
        ("2025-06-02", "2025-06-02"),
        ("June 1, 2025", "2025-06-01"),
    ]


def test_without_a_day_values_stay_open() -> None:
    text = "It sank on Friday, a week after the 3 May vote and a year after October; last month it rained."
    found = read(text, published=None)
    assert [value for _, _, value in found] == [
        "XXXX-WXX-5", "P1W", "XXXX-05-03", "P1Y", "XXXX-10", "XXXX-XX",
    ]  # fmt: skip
    assert all(time.begin is None for time in find_times(document(text, None)))


def test_times_go_by_what_was_told_before() -> None:
    text = "It shut on 3 May 2019. Later that year it burnt, and it reopened two years later."
    assert [value for _, _, value in read(text)] == ["2019-05-03", "2019", "2021"]


def test_times_do_not_cross_segments_and_offsets_are_the_documents() -> None:
    text = "HEADER\nThey met in May\n2024 was dry."
    segments = (Segment(7, 22, "paragraph"), Segment(23, 36, "paragraph"))
    found = find_times(Document("d", text, "", "d.txt", "d", segments, published="2025-06-02"))
    assert [(text[t.start : t.end], t.value) for t in found] == [("May", "2025-05"), ("2024", "2024")]


def test_days_that_share_a_month() -> None:
    assert [value for _, _, value in read("Vote on June 1 and 3, then 5–6 July.")] == [
        "2025-06-01", "2025-06-03", "2025-07-05", "2025-07-06",
    ]  # fmt: skip


def test_because_names_the_rule_and_the_characters() -> None:
    found = only("It sank on Friday.")
    (because,) = found.because
    assert (because.stage, because.rule, because.start, because.end) == ("measure", "time-day", 11, 17)


def test_a_day_that_is_none_is_left() -> None:
    assert read("It sank on 31 February 2025 or 45/45/2020.") == [("February 2025", "DATE", "2025-02")]


def test_a_number_put_at_its_size_is_no_hour() -> None:
    assert read("The firm puts the number of trapped miners at eight, and the union at nine.") == []
    assert read("The number of dead stood at eight.") == []
    assert [words for words, *_ in read("The bus left at eight.")] == ["eight"]
