"""What `find_quantities` reads from words alone: values, bounds, units, spans, and what it leaves alone."""

from __future__ import annotations

import pytest

from rashomon.measure import find_quantities
from rashomon.model import Document, Quantity, Segment


def read(text: str) -> tuple[Quantity, ...]:
    document = Document("d", text, "", "d.txt", "d", (Segment(0, len(text), "paragraph"),))
    return find_quantities(document)


def only(text: str) -> Quantity:
    found = read(text)
    assert len(found) == 1, [text[q.start : q.end] for q in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("They lost 41 aircraft.", "41", 41, 41),
        ("They lost forty-one aircraft.", "forty-one", 41, 41),
        ("They lost 1,234 homes.", "1,234", 1234, 1234),
        (
            "They lost twenty-eight thousand six hundred forty-two homes.",
            "twenty-eight thousand six hundred forty-two",
            28642,
            28642,
        ),
        ("They lost two hundred and five homes.", "two hundred and five", 205, 205),
        ("They lost 4 hundred homes.", "4 hundred", 400, 400),
        ("They lost half a dozen homes.", "half a dozen", 6, 6),
        ("They lost two dozen homes.", "two dozen", 24, 24),
        ("A couple of thousand homes burnt.", "A couple of thousand", 2000, 2000),
        ("They lost 3.5m homes.", "3.5m", 3.5e6, 3.5e6),
        ("They lost one and a half million homes.", "one and a half million", 1.5e6, 1.5e6),
        ("They lost a quarter of a million homes.", "a quarter of a million", 250_000, 250_000),
        ("They lost half a million homes.", "half a million", 500_000, 500_000),
        ("They lost 1,5 million homes.", "1,5 million", 1.5e6, 1.5e6),
        ("They lost 10 000 homes.", "10 000", 10_000, 10_000),
        ("They lost 12 500 homes.", "12 500", 12_500, 12_500),
        ("They lost 1.234.567 homes.", "1.234.567", 1_234_567, 1_234_567),
        ("Two homes in five were lost.", "Two homes in five", 0.4, 0.4),
        ("The toll rose tenfold.", "tenfold", 10, 10),
        ("There was a 10-fold rise.", "10-fold", 10, 10),
        ("There were no casualties.", "no", 0, 0),
        ("No serious injuries were reported.", "No", 0, 0),
        ("Nobody was hurt.", "Nobody", 0, 0),
        ("Both pilots died.", "Both", 2, 2),
        ("There were 5 deaths per 100,000 people.", "5", 5, 5),
        ("They lost zero homes.", "zero", 0, 0),
        (
            "The cost was six point two five million dollars.",
            "six point two five million dollars",
            6.25e6,
            6.25e6,
        ),
        ("They lost 8.2 million homes.", "8.2 million", 8.2e6, 8.2e6),
        ("One in five homes burnt.", "One in five", 0.2, 0.2),
        ("Nine out of 10 homes burnt.", "Nine out of 10", 0.9, 0.9),
        ("Two-thirds of the homes burnt.", "Two-thirds", 2 / 3, 2 / 3),
        ("A third of the homes burnt.", "A third", 1 / 3, 1 / 3),
        ("Half of the homes burnt.", "Half", 0.5, 0.5),
        ("Three quarters of the homes burnt.", "Three quarters", 0.75, 0.75),
        ("They walked 2 1/2 miles.", "2 1/2 miles", 2.5, 2.5),
        ("They walked 2½ miles.", "2½ miles", 2.5, 2.5),
        ("It took a year and a half.", "a year and a half", 1.5, 1.5),
        ("It took a year-and-a-half.", "a year-and-a-half", 1.5, 1.5),
        ("It took half an hour.", "half an hour", 0.5, 0.5),
        ("It cost 1.234.567,89 euros.", "1.234.567,89 euros", 1234567.89, 1234567.89),
        ("It cost 1.234,50 euros.", "1.234,50 euros", 1234.5, 1234.5),
        ("About 1 in 40 homes burnt.", "1 in 40", 1 / 40, 1 / 40),
        ("Profit fell by a fifth.", "a fifth", 0.2, 0.2),
        ("The bank raised it by a quarter point.", "a quarter point", 0.25, 0.25),
        ("Stampede: scores injured in Dell", "scores", 40, 99),
        ("They seized Rs 40 lakh.", "Rs 40 lakh", 4e6, 4e6),
        ("They lost １２３ homes.", "１２３", 123, 123),
        (
            "It cost 12345678901234567890 rupees.",
            "12345678901234567890 rupees",
            1.2345678901234567e19,
            1.2345678901234567e19,
        ),
        ("They lost between two and three dozen homes.", "two and three dozen", 24, 36),
        ("Some two to three hundred homes burnt.", "two to three hundred", 200, 300),
        ("The error is plus or minus 3.5 percentage points.", "3.5 percentage points", 3.5, 3.5),
        ("The error is plus-or-minus 4 points.", "4 points", 4, 4),
    ],
)
def test_values(text: str, words: str, low: float, high: float) -> None:
    quantity = only(text)
    assert text[quantity.start : quantity.end] == words
    assert (quantity.low, quantity.high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("Several", 3, 9),
        ("A few", 3, 9),
        ("A handful", 3, 9),
        ("Dozens", 24, 99),
        ("Several dozen", 36, 96),
        ("Scores", 40, 99),
        ("Hundreds", 200, 999),
        ("Several hundred", 300, 900),
        ("Thousands", 2000, 9999),
        ("Tens of thousands", 20_000, 99_999),
        ("Hundreds of thousands", 200_000, 999_999),
        ("Millions", 2e6, 1e7),
        ("Tens of millions", 2e7, 1e8),
        ("Hundreds of millions", 2e8, 1e9),
        ("Dozens and dozens", 24, 99),
        ("Hundreds upon hundreds", 200, 999),
        ("Billions", 2e9, 1e10),
    ],
)
def test_vague_amounts_are_the_guideline_s_intervals(words: str, low: float, high: float) -> None:
    quantity = only(f"{words} of homes burnt.")
    assert (quantity.low, quantity.high, quantity.bound, quantity.vague, quantity.step) == (
        low,
        high,
        "range",
        True,
        None,
    )


@pytest.mark.parametrize(
    ("text", "bound", "low", "high"),
    [
        ("More than 40 homes burnt.", "more_than", 40, None),
        ("Over 40 homes burnt.", "more_than", 40, None),
        ("At least 40 homes burnt.", "at_least", 40, None),
        ("At least another 40 homes burnt.", "at_least", 40, None),
        ("No fewer than 15 homes burnt.", "at_least", 15, None),
        ("As many as 40 homes burnt.", "at_most", None, 40),
        ("Up to 40 homes burnt.", "at_most", None, 40),
        ("Fewer than 40 homes burnt.", "less_than", None, 40),
        ("No more than 40 homes burnt.", "at_most", None, 40),
        ("Nearly 40 homes burnt.", "about", 40, 40),
        ("Just shy of 40 homes burnt.", "less_than", None, 40),
        ("As few as 40 homes burnt.", "at_least", 40, None),
        ("Up to and including 40 homes burnt.", "at_most", None, 40),
        ("The loss is 40 give or take.", "about", 40, 40),
        ("Some 40 homes burnt.", "about", 40, 40),
        ("An estimated 40 homes burnt.", "about", 40, 40),
        ("40-odd homes burnt.", "about", 40, 40),
        ("43 or so homes burnt.", "about", 43, 43),
        ("40 homes or more burnt.", "at_least", 40, None),
        ("100+ homes burnt.", "at_least", 100, None),
        ("Between 30 and 40 homes burnt.", "range", 30, 40),
        ("From 30 to 40 homes burnt.", "range", 30, 40),
        ("30-40 homes burnt.", "range", 30, 40),
        ("30 to 40 homes burnt.", "range", 30, 40),
        ("Two or three homes burnt.", "range", 2, 3),
        ("About 1 to 2 thousand homes burnt.", "about", 1000, 2000),
        ("A record 472 homes burnt.", "exact", 472, 472),
        ("A total of 41 homes burnt.", "exact", 41, 41),
        ("The share fell 7 per cent.", "down", 7, 7),
        ("The share rose by more than 12 %.", "more_than", 12, None),
        ("They make up 10 per cent.", "exact", 10, 10),
        ("It lasted for over three years.", "more_than", 3, None),
        ("It was repaid over three years.", "exact", 3, 3),
    ],
)
def test_bounds(text: str, bound: str, low: float | None, high: float | None) -> None:
    quantity = only(text)
    assert (quantity.bound, quantity.low, quantity.high) == (bound, low, high)


@pytest.mark.parametrize(
    ("text", "words", "unit", "kind", "value"),
    [
        ("It cost $7 billion.", "$7 billion", "dollar", "money", 7e9),
        ("It cost £2bn.", "£2bn", "pound sterling", "money", 2e9),
        ("It cost a $2 million fine.", "$2 million", "dollar", "money", 2e6),
        ("It cost A$5m.", "A$5m", "australian dollar", "money", 5e6),
        ("It cost HK $5.4m.", "HK $5.4m", "hong kong dollar", "money", 5.4e6),
        ("It cost 40 crore rupees.", "40 crore rupees", "rupee", "money", 4e8),
        ("It cost 50 million USD.", "50 million USD", "dollar", "money", 5e7),
        ("It cost RM23.50.", "RM23.50", "malaysian ringgit", "money", 23.5),
        (
            "It cost thirteen dollars and forty-five cents.",
            "thirteen dollars and forty-five cents",
            "dollar",
            "money",
            13.45,
        ),
        ("It cost 361 million pounds.", "361 million pounds", "pound sterling", "money", 3.61e8),
        ("It weighed 208 pounds.", "208 pounds", "pound-mass", "measure", 208),
        ("It cost $98 a share.", "$98 a share", "dollar per share", "money", 98),
        ("It ran at 90 miles an hour.", "90 miles an hour", "mile per hour", "measure", 90),
        ("It held 34% of them.", "34%", "percentage", "share", 34),
        ("It held 60 per cent of them.", "60 per cent", "percentage", "share", 60),
        ("It burnt 210,000 acres.", "210,000 acres", "acre", "measure", 210_000),
        ("It burnt 8,000 square metres.", "8,000 square metres", "square metre", "measure", 8000),
        ("It was 41 degrees Celsius.", "41 degrees Celsius", "celsius", "measure", 41),
        ("It was minus 20 degrees Celsius.", "minus 20 degrees Celsius", "celsius", "measure", -20),
        ("A 30-day ceasefire began.", "30-day", "day", "duration", 30),
        ("It took 20-plus years.", "20-plus years", "year", "duration", 20),
        ("It took at least 20 more years.", "20 more years", "year", "duration", 20),
        ("It lies 12 miles north.", "12 miles", "mile", "distance", 12),
        ("A 15-year-old fell.", "15-year-old", "year of age", "age", 15),
        ("Maud Ferriter, 44, fell.", "44", "year of age", "age", 44),
        ("The pier is 48m long.", "48m", "metre", "measure", 48),
        ("It makes 600 MW.", "600 MW", "megawatt", "measure", 600),
        ("It lost 30 MUSD.", "30 MUSD", "dollar", "money", 3e7),
        ("It is worth “30 to 40 million”.", "30 to 40 million", "money", "money", 3e7),
        ("It kills 5 people per 100,000.", "5", "per 100,000", "measure", 5),
    ],
)
def test_units(text: str, words: str, unit: str, kind: str, value: float) -> None:
    quantity = only(text)
    assert text[quantity.start : quantity.end] == words
    assert (quantity.unit, quantity.kind) == (unit, kind)
    assert (quantity.low if quantity.low is not None else quantity.high) == pytest.approx(value)


def test_an_article_before_a_price_is_no_currency() -> None:
    text = "A $4.4 trillion budget was sent to them."
    quantity = only(text)
    assert (text[quantity.start : quantity.end], quantity.unit) == ("$4.4 trillion", "dollar")


def test_a_speed_told_in_two_units() -> None:
    found = read("It was going at 40 miles (64 km) per hour.")
    assert [q.unit for q in found] == ["mile per hour", "kilometre per hour"]


def test_a_part_of_an_odd_whole_is_no_share() -> None:
    assert [(q.low, q.unit) for q in read("It passed with 31 out of 52 votes.")] == [
        (31, None),
        (52, None),
    ]


def test_the_number_of_a_crew_takes_no_unit_from_the_next() -> None:
    crew, cargo = read("It carried a crew of 23 and 4,000 tonnes of grain.")
    assert (crew.unit, cargo.unit) == (None, "metric ton")


def test_a_vague_sum_without_its_currency_is_money() -> None:
    quantity = only("It lost hundreds of millions worth of hardware.")
    assert (quantity.unit, quantity.kind, quantity.low, quantity.high) == ("money", "money", 2e8, 1e9)


@pytest.mark.parametrize(
    "text",
    [
        "🧵 1/24 of the thread",
        "pic.twitter.com/DQhERz8Yh5 and https://t.co/7vel0PRFrn",
        "a Tu-22M3, an F-16 and Covid-19",
        "On June 1, 2025, and on 14 May it rained.",
        "In early 2022, since 1995 and in the 1990s it rained.",
        "the 1988 sales and the 2014-15 season",
        "At 2:55 p.m. and at 11 pm GMT it rained.",
        "They won 2-1 at home.",
        "Flight 17 and page 12 and Article 5",
        "Call +44 20 7946 0958 or 304-399-6500.",
        "Ring 0800 123 456 at once.",
        "A Boeing 737-800 came down.",
        "No new deaths, no reports of casualties, no trouble.",
        "version 2.14.3 of the program",
        "the 22nd amendment and the 19th century",
        "They came one by one, for one another.",
        "a high-five in the second half",
        "They live at 575 Wilbraham Road.",
        "@user123 and #storm2025",
        "the tweet 783499116076687360",
        "He carried a .38 calibre revolver.",
        "He bought a 22 pistol.",
        "They found a 12-gauge shotgun.",
        "Slideshow (12 Images)",
        "Her 401(k) plan shrank.",
        "Some 10^12 spores were released.",
        "The Senate's No. 2 leader spoke.",
        "She called 911 at once.",
        "The firm has zero tolerance for theft.",
        "The mast broke in half.",
        "They hid behind half-walls.",
        "The donor gave a six-figure sum.",
        "Voters backed it by two-to-one.",
        "He bought it at odds of 3-to-1.",
        "In one case a letter was lost.",
        "For one, the road was shut.",
        "He sat in seat 22F.",
    ],
)
def test_what_is_no_figure_is_left_alone(text: str) -> None:
    assert [text[q.start : q.end] for q in read(text)] == []


@pytest.mark.parametrize(
    ("text", "later", "earlier"),
    [
        ("It doubled to 80 from 40.", 80, 40),
        ("It rose from 40 to 80.", 80, 40),
        ("It killed 11 people, up from nine.", 11, 9),
        ("It closed at $14 million, down from $21.4 million.", 14e6, 21.4e6),
    ],
)
def test_a_change_keeps_the_value_before(text: str, later: float, earlier: float) -> None:
    changed = [q for q in read(text) if q.change_from is not None]
    assert [(q.low, q.high, q.bound, q.change_from) for q in changed] == [(later, later, "exact", earlier)]


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("It cost $7 billion.", 1e9),
        ("It cost $1.5m.", 1e5),
        ("It cost $43,350.", 10),
        ("It killed 162 people.", 1),
        ("It burnt 210,000 acres.", 10_000),
        ("It took a year and a half.", 0.5),
        ("It sank two dozen boats.", 12),
    ],
)
def test_step_is_the_place_of_the_last_digit_written(text: str, step: float) -> None:
    assert only(text).step == pytest.approx(step)


def test_a_change_and_the_new_value_are_two_figures() -> None:
    assert [(q.low, q.bound) for q in read("The toll rose by 16 to 56.")] == [(16, "up"), (56, "exact")]
    assert [(q.low, q.high) for q in read("The toll rose by 10 to 15 per cent.")] == [(10, 15)]


def test_a_conversion_in_brackets_shares_the_bound() -> None:
    crowns, dollars = read("It holds more than 7.5 million Danish crowns ($1.1 million).")
    assert (crowns.unit, crowns.bound) == ("danish krone", "more_than")
    assert (dollars.unit, dollars.bound, dollars.low, dollars.high) == ("dollar", "more_than", 1.1e6, None)


def test_a_list_lends_its_unit() -> None:
    assert [q.unit for q in read("It fell 15, 20 and 25 per cent.")] == ["percentage"] * 3


def test_the_same_text_gives_the_same_ids_and_other_places_others() -> None:
    text = "Two boats and two boats sank."
    first, second = read(text)
    assert first.id != second.id
    assert [q.id for q in read(text)] == [first.id, second.id]


def test_a_segment_is_read_alone() -> None:
    text = "We counted four\na dozen homes burnt."
    document = Document(
        "d", text, "", "d.txt", "d", (Segment(0, 15, "paragraph"), Segment(16, 36, "paragraph"))
    )
    assert [(q.start, q.end, q.low) for q in find_quantities(document)] == [(11, 15, 4.0), (16, 23, 12.0)]


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("The Senate voted 65-32 to approve the bill.", (65, 32)),
        ("Lawmakers passed the measure 256-167 on Thursday.", (256, 167)),
        ("In a 5-4 ruling the court let it stand.", (5, 4)),
    ],
)
def test_a_vote_is_two_figures(text: str, votes: tuple[int, int]) -> None:
    assert tuple(q.low for q in read(text)) == votes


@pytest.mark.parametrize(
    "text", ["The Reds beat the Blues 3-1.", "They won 41-12 in the final.", "It passed a 4-3 game."]
)
def test_a_score_is_no_vote(text: str) -> None:
    assert read(text) == ()


def test_how_deep_is_no_upper_bound() -> None:
    assert only("It was buried under six metres of mud.").bound == "exact"
    assert only("Under six metres of mud were cleared.").bound == "less_than"


def test_another_figure_begins_behind_a_large_scale() -> None:
    assert [q.low for q in read("They seized Rs 40 lakh and six phones.")] == [4e6, 6]


def test_a_change_from_and_to_is_no_range() -> None:
    assert [q.low for q in read("The price has ballooned from $800m to $2.3bn.")] == [8e8, 2.3e9]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It took from twenty-two to one hundred homes.", 22, 100),
        ("It took two to one hundred homes.", 2, 100),
        ("It took from 3 to 1 million homes.", 3, 1e6),
        ("It took from one hundred and five to one hundred and six homes.", 105, 106),
        ("It took ten to two thousand homes.", 10, 2000),
        ("It took between three hundred and four hundred homes.", 300, 400),
        ("It took between six thousand and nine thousand homes.", 6000, 9000),
        ("It took between two hundred and three thousand homes.", 200, 3000),
        ("It took between two hundred and fifty and three hundred homes.", 250, 300),
        ("It took between two thousand three hundred and twenty-two thousand homes.", 2300, 22000),
    ],
)
def test_a_range_up_to_a_scale_is_neither_odds_nor_a_time_of_day(text: str, low: float, high: float) -> None:
    assert (only(text).low, only(text).high) == (low, high)


@pytest.mark.parametrize("words", ["two to one", "3-to-1", "a hundred to one"])
def test_odds_are_no_range(words: str) -> None:
    assert read(f"The bookmakers gave {words}.") == ()


@pytest.mark.parametrize("words", ["five to one", "twenty-five to ten", "half past two"])
def test_a_time_of_day_in_words_is_no_range(words: str) -> None:
    assert read(f"It began at {words}.") == ()


def test_a_sign_is_of_one_number() -> None:
    first, second = read("0$half")
    assert first.end <= second.start


def test_ages_before_a_dash() -> None:
    assert [q.kind for q in read("Two men — brothers aged 19 and 23 — were charged.")] == [
        "count",
        "age",
        "age",
    ]
