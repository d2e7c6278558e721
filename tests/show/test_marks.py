"""A text cut into pieces lights exactly what it should."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rashomon.show.marks import Lit, paragraphs

TEXTS = st.text(st.sampled_from("ab 9\n\r\t\u202e\x00é𝐀"), min_size=1, max_size=60)


@given(TEXTS, st.lists(st.tuples(st.integers(0, 59), st.integers(1, 30)), max_size=6))
def test_lit_words_are_the_span_however_spans_overlap(text: str, spans: list[tuple[int, int]]) -> None:
    lit = [
        Lit(f"k{i}", start, min(start + length, len(text)), "cell", anchor=True)
        for i, (start, length) in enumerate(spans)
        if start < len(text)
    ]
    pieces = [p for paragraph in paragraphs(text, lit) for p in paragraph]
    shown = text.replace("\x00", "\ufffd")
    assert "".join(p.text for p in pieces) == shown
    for one in lit:
        assert "".join(p.text for p in pieces if one.key in p.keys) == shown[one.start : one.end]
        assert [p.text[0] for p in pieces if one.key in p.opens] == [shown[one.start]]


def test_paragraphs_keep_the_blank_lines_between_them() -> None:
    made = paragraphs("One.\n\n \nTwo.\nStill two.\n", ())
    assert ["".join(p.text for p in row) for row in made] == ["One.\n\n \n", "Two.\nStill two.\n"]


def test_a_reader_who_points_at_a_figure_in_a_quotation_means_the_figure() -> None:
    lit = [Lit("quote", 0, 10, "cell-quote"), Lit("figure", 3, 5, "cell-figure")]
    assert [p.back for p in paragraphs("0123456789", lit)[0]] == ["cell-quote", "cell-figure", "cell-quote"]


def test_what_must_be_seen_is_named() -> None:
    assert [(p.text, p.code) for p in paragraphs("a\u202e\x00\ud83d\r\n", ())[0]] == [
        ("a", ""), ("\u202e", "U+202E"), ("\ufffd", "U+0000"), ("\ufffd", "U+D83D"), ("\r\n", ""),
    ]  # fmt: skip
