"""Which figures of a paragraph are of the former times that it goes back to."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure

# The report is of 2 June 2025.
FORMER = [
    ("In 2016, a ferry went down off Leyte. All 62 people on board died.", "62", "2016"),
    ("In 2011, a plane caught fire in Surgut; three people were killed.", "three", "2011"),
    ("Three years ago a dam burst near Mariana. It killed 19 people.", "19", "2022"),
    ("A quake in 2003 flattened the city of Bam. Some 26,000 people died.", "26,000", "2003"),
    ("The worst crash came in January 2004, when a jet fell into the sea. All 148 died.", "148", "2004-01"),
]
THE_NEWS = [
    # Another time is named, the paragraph ends, or the sentence is told in the present or by somebody.
    ("In 2016, a ferry sank off Leyte. On Sunday, 62 people died.", "62", "2025-06-01"),
    ("In 2016, a ferry sank off Leyte.\n\nSome 62 people died.", "62", None),
    ("In 2016, a ferry sank off Leyte. Some 62 people have died this time.", "62", None),
    ("In 2016, a ferry sank off Leyte. The coast guard said 62 people died.", "62", None),
    # A turnout or a price may be today's again.
    ("In 2016, the party lost its seats. Turnout was 69 percent.", "69 percent", None),
    # How something came to be tells nothing of when anybody died; nor does a mark.
    ("The dam was built in 1976. Some 40 people died.", "40", None),
    ("The crash was the deadliest since 2013. Forty people died.", "Forty", None),
]


@pytest.mark.parametrize(("text", "words", "begin"), FORMER)
def test_former_times_hold_for_what_follows(text: str, words: str, begin: str) -> None:
    assert (figure(text, words).scope.begin or "").startswith(begin)


@pytest.mark.parametrize(("text", "words", "begin"), THE_NEWS)
def test_the_news_keeps_its_own_time(text: str, words: str, begin: str | None) -> None:
    assert figure(text, words).scope.begin == begin
