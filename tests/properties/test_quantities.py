"""Whatever the words: an interval rendered and read back is the same interval, and every span is exact."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rashomon.measure import find_quantities
from rashomon.model import Document, Quantity, Segment

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
# Bound → (words before, words behind); the reading of each is in DESIGN's terms.
_BOUNDS = {
    "exact": [("", ""), ("a total of", ""), ("exactly", "")],
    "about": [("about", ""), ("some", ""), ("roughly", ""), ("nearly", ""), ("", "or so")],
    "more_than": [("more than", ""), ("over", ""), ("upwards of", "")],
    "at_least": [("at least", ""), ("no fewer than", ""), ("not less than", ""), ("", "or more")],
    "at_most": [("up to", ""), ("as many as", ""), ("no more than", ""), ("", "or fewer")],
    "less_than": [("fewer than", ""), ("under", ""), ("less than", "")],
}


def read(text: str) -> tuple[Quantity, ...]:
    return find_quantities(Document("d", text, "", "d.txt", "d", (Segment(0, len(text), "paragraph"),)))


def in_words(n: int) -> str:
    """English number words for 0 <= n < 10**12, as the generator's own little grammar has them."""
    if n < 20:
        return _SMALL[n]
    if n < 100:
        rest = n % 10
        return _TENS[n // 10 - 2] + (f"-{_SMALL[rest]}" if rest else "")
    if n < 1000:
        rest = n % 100
        return f"{_SMALL[n // 100]} hundred" + (f" and {in_words(rest)}" if rest else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if n >= size:
            rest = n % size
            return f"{in_words(n // size)} {name}" + (f" {in_words(rest)}" if rest else "")
    raise AssertionError(n)


@st.composite
def rendered(draw: st.DrawFn) -> tuple[float, str]:
    """A number and one of the ways in which a report writes it."""
    style = draw(st.sampled_from(["words", "commas", "scale", "dozen"]))
    if style == "words":
        n = draw(st.integers(2, 10**12 - 1))
        return n, in_words(n)
    if style == "commas":
        n = draw(st.integers(2, 10**9).filter(lambda n: not 1000 <= n <= 2200))
        return n, f"{n:,}"
    if style == "dozen":
        n = draw(st.integers(2, 12))
        return 12 * n, f"{in_words(n)} dozen"
    tenths = draw(st.integers(11, 9999))
    word, size = draw(st.sampled_from([("thousand", 10**3), ("million", 10**6), ("billion", 10**9)]))
    return tenths * size / 10, f"{tenths / 10:g} {word}"


@given(rendered(), st.sampled_from(sorted(_BOUNDS)), st.integers(0, 4))
def test_a_number_with_its_bound_is_read_back(number: tuple[float, str], bound: str, choice: int) -> None:
    value, words = number
    before, behind = _BOUNDS[bound][choice % len(_BOUNDS[bound])]
    text = " ".join(part for part in ("The flood took", before, words, behind, "houses.") if part)
    (quantity,) = read(text)
    assert quantity.bound == bound
    assert quantity.low == (None if bound in {"at_most", "less_than"} else value)
    assert quantity.high == (None if bound in {"at_least", "more_than"} else value)
    assert text[quantity.start : quantity.end] == words


@given(
    st.integers(2, 10**6),
    st.integers(1, 10**6),
    st.sampled_from(["between {} and {}", "from {} to {}", "{} to {}", "{}–{}"]),
    st.booleans(),
)
def test_a_range_is_read_back(low: int, more: int, form: str, spelt: bool) -> None:
    high = low + more
    words = [in_words(n) if spelt else f"{n:,}" for n in (low, high)]
    if not spelt and form == "{}–{}" and low < 13 and high < 32:
        return  # too like a score or a date
    (quantity,) = read(f"The flood took {form.format(*words)} houses.")
    assert (quantity.low, quantity.high, quantity.bound) == (low, high, "range")


# Sign before or words behind → the currency's published name.
_MONEY = {
    "${}": "dollar", "£{}": "pound sterling", "€{}": "euro", "A$ {}": "australian dollar", "{} euros": "euro",
    "{} dollars": "dollar", "{} rupees": "rupee", "{} Swiss francs": "swiss franc", "Rs {}": "rupee",
}  # fmt: skip
_UNITS = {
    "{} acres": "acre", "{} hectares": "hectare", "{} square miles": "square mile", "{} tonnes": "metric ton",
    "{} per cent": "percentage", "{}%": "percentage", "{} days": "day", "{} litres": "litre",
}  # fmt: skip
# Vague amount → the interval that the guideline gives it.
_VAGUE = {
    "several": (3, 9), "a handful of": (3, 9), "dozens of": (24, 99), "scores of": (40, 99), "hundreds of": (200, 999),
    "several hundred": (300, 900), "thousands of": (2000, 9999), "tens of thousands of": (20_000, 99_999),
    "hundreds upon hundreds of": (200, 999), "millions of": (2e6, 1e7), "hundreds of millions of": (2e8, 1e9),
}  # fmt: skip


@given(rendered(), st.sampled_from(sorted(_MONEY)), st.sampled_from(sorted(_BOUNDS)), st.integers(0, 4))
def test_money_is_read_back(number: tuple[float, str], form: str, bound: str, choice: int) -> None:
    value, words = number
    if form[0] != "{" and not words[0].isdigit():
        return  # a sign stands before digits
    before, behind = _BOUNDS[bound][choice % len(_BOUNDS[bound])]
    (quantity,) = read(
        " ".join(part for part in ("It cost", before, form.format(words), behind) if part) + "."
    )
    assert (quantity.unit, quantity.kind, quantity.bound) == (_MONEY[form], "money", bound)
    assert value in {quantity.low, quantity.high}


@given(
    st.integers(2, 10**6).filter(lambda n: not 1000 <= n <= 2200),
    st.booleans(),
    st.sampled_from(sorted(_UNITS)),
)
def test_a_measure_is_read_back(n: int, spelt: bool, form: str) -> None:
    words = in_words(n) if spelt and form != "{}%" else f"{n:,}"
    (quantity,) = read(f"The fire took {form.format(words)}.")
    assert (quantity.low, quantity.high, quantity.unit) == (n, n, _UNITS[form])


@given(st.sampled_from(sorted(_VAGUE)), st.sampled_from(["homes", "people", "soldiers"]))
def test_a_vague_amount_is_read_back(words: str, noun: str) -> None:
    (quantity,) = read(f"The flood took {words} {noun}.")
    assert (quantity.low, quantity.high, quantity.bound, quantity.vague) == (*_VAGUE[words], "range", True)


@given(
    st.integers(1, 9),
    st.integers(2, 10),
    st.sampled_from(["{} in {}", "{} out of {}", "{} in every {}"]),
    st.booleans(),
)
def test_a_share_in_words_is_read_back(over: int, under: int, form: str, inside: bool) -> None:
    if over >= under:
        return
    words = form.format(in_words(over), in_words(under))
    if inside:  # "two homes in five"
        words = words.replace(" ", " homes ", 1)
    (quantity,) = read(f"The flood took {words}.")
    assert quantity.kind == "share"
    assert quantity.low == quantity.high
    assert abs((quantity.low or 0) - over / under) < 1e-9


@given(st.integers(2, 999), st.integers(3, 6), st.sampled_from(["people", "homes"]))
def test_a_rate_is_no_count(n: int, noughts: int, noun: str) -> None:
    (quantity,) = read(f"It took {n} {noun} per {10**noughts:,}.")
    assert (quantity.low, quantity.unit, quantity.per) == (n, f"per {10**noughts:,}", f"{10**noughts:,}")


_PIECES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["1,234", "half a", "dozen", "$", "€5m", "between", "and", "more than", "34%", "½", "½½", "1/2/3", " of ", "-",
         "a year and a half", "–", "(", "one in", "thirds", "٣", "²", "𝟏𝟐", "\u00a0", "point", "tens of", "millions",
         "from 3 to", "aged", "No. 7", "+", "9:30", "\n"]
    ),
)  # fmt: skip


@given(st.lists(_PIECES, max_size=12).map("".join))
def test_any_text_is_read_with_exact_spans(text: str) -> None:
    found = read(text)
    for quantity in found:
        assert 0 <= quantity.start < quantity.end <= len(text)
        assert text[quantity.start : quantity.end].strip()
        if quantity.hedge:
            assert 0 <= quantity.hedge[0] < quantity.hedge[1] <= len(text)
    assert [q.start for q in found] == sorted(q.start for q in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
