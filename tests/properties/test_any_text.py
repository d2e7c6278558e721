"""Whatever a report says: it is read to the end, every span holds its words, nothing with a figure is lost."""

from __future__ import annotations

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.model import Claim, Document
from rashomon.pipeline import Drawn, compare
from tests.claim.texts import read, report

PIECES = (
    "12 nine dozens $7 billion 34% 1/24 Tu-22M3 1,200 two-thirds hundreds of millions at least up to about nearly half "
    "a year people soldiers aircraft homes dollars of them including were was killed hit destroyed said denied "
    "according to police Reuters Dario Penk officials Kyiv France on Sunday by Monday evening since June up from not "
    "than , . ; : — “ ” ' ( ) @x #y https://t.co/x \u202e \u00a0 é 🔥 \t"
).split(" ")
words = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
paragraphs = st.lists(words, min_size=1, max_size=3).map("\n\n".join)


def check(drawn: Drawn, document: Document) -> None:
    size = len(document.text)
    sentences = {(s.start, s.end) for s in drawn.reading.annotation.sentences}
    ids = {c.id for c in drawn.claims}
    assert len(ids) == len(drawn.claims)
    for claim in drawn.claims:
        check_claim(claim, document, sentences)
        assert set(claim.derived_from) <= ids
        assert claim.whole is None or claim.whole.claim in ids | {None}
        assert claim.about in ids | {None}
    told = {(c.start, c.end) for c in drawn.claims} | {span for c in drawn.claims for span in c.also}
    for quantity in drawn.reading.quantities:
        left = [s for s in drawn.unread if s[0] <= quantity.start < s[1]]
        assert (quantity.start, quantity.end) in told or left, document.text[quantity.start : quantity.end]
    assert all(0 <= s < e <= size for s, e in drawn.unread)


def check_claim(claim: Claim, document: Document, sentences: set[tuple[int, int]]) -> None:
    assert 0 <= claim.start < claim.end <= len(document.text)
    assert claim.sentence in sentences
    assert claim.chain[-1].role == "outlet"
    assert all((link.start is None) == (link.end is None) for link in claim.chain)
    if claim.kind == "figure":
        ends = [x for x in (claim.low, claim.high) if x is not None]
        assert ends
        assert all(math.isfinite(x) for x in ends)
        assert ends == sorted(ends)
        assert claim.bound is not None
    assert claim.because


@settings(max_examples=60)
@given(paragraphs)
def test_any_text_is_read_to_the_end(text: str) -> None:
    document = report(text)
    check(read(document), document)


@settings(max_examples=5)
@given(st.lists(paragraphs, min_size=2, max_size=3))
def test_any_reports_are_compared(texts: list[str]) -> None:
    documents = [report(text, f"d{number}") for number, text in enumerate(texts)]
    ledger = compare(documents)
    told = {c.id for s in ledger.stories for c in s.claims}
    for story in ledger.stories:
        for comparison in story.comparisons:
            assert comparison.left < comparison.right
            assert {comparison.left, comparison.right} <= told
