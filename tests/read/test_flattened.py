"""Pages flattened into text, in the manner of many publishing systems: posts, quotes, captions, bylines and notes."""

# A flattened page is one string.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from rashomon.model import Segment
from rashomon.read.segments import find_segments

BEFORE = "A ferry sank off Calder on Monday, and nobody knows how many were aboard her that night."
AFTER = "The coast guard said on Tuesday that it had called off the search for those who are missing."


def page(words: str) -> str:
    return f"{BEFORE}\n\n{words}\n\n{AFTER}"


def inner(words: str) -> list[tuple[str, str, str | None]]:
    """Kind, words and author of the segments between two paragraphs."""
    text = page(words)
    return [(s.kind, text[s.start : s.end], s.author) for s in find_segments(text, 0, "2025-06-09")[1:-1]]


def posts(text: str) -> list[Segment]:
    return [s for s in find_segments(text, 0, "2025-06-09") if s.kind == "post"]


@pytest.mark.parametrize(
    ("words", "said", "author", "handle", "published"),
    [
        ("It is gone. pic.twitter.com/ab\n\nAnn Lee (@annlee) · Jun 1", "It is gone. pic.twitter.com/ab", "Ann Lee", "annlee", "2025-06-01"),
        ("Ann Lee (@annlee) · Jun 1: It is gone, all.", "It is gone, all.", "Ann Lee", "annlee", "2025-06-01"),
        ("Ann Lee (@annlee) · Jun 1\nIt is gone, all of it.", "It is gone, all of it.", "Ann Lee", "annlee", "2025-06-01"),
        ("Ann Lee\n@annlee\n·\nJun 1\nIt is gone.\nAll of it.", "It is gone.\nAll of it.", "Ann Lee", "annlee", "2025-06-01"),
        ("Ann Lee @annlee\nIt is gone.\n3:14 AM · Jun 1, 2025\n1.2K Reposts 30 Likes", "It is gone.", "Ann Lee", "annlee", None),
        ("@annlee: It is gone, all of it.", "It is gone, all of it.", "annlee", "annlee", None),
        ("Олена Зелена\n@olena\nIt is gone.", "It is gone.", "Олена Зелена", "olena", None),
        ("Forwarded from Calder Now\n\nIt is gone, all of it.\n\n@calder", "It is gone, all of it.", "Calder Now", None, None),
        ("It fell – all of it! #calder — Ann Lee (@annlee) June 1, 2025", "It fell – all of it! #calder", "Ann Lee", "annlee", "2025-06-01"),
        ("Big news! Come — it is gone. — Ann Lee (@annlee) June 1, 2025", "Big news! Come — it is gone.", "Ann Lee", "annlee", "2025-06-01"),
        ("It is gone. pic.twitter.com/ab — وزارة | Calder Health (@calder) June 1, 2025", "It is gone. pic.twitter.com/ab", "Calder Health", "calder", "2025-06-01"),
        ("It is gone. pic.twitter.com/ab — Ａｎｎ Ｌｅｅ (@annlee) June 1, 2025", "It is gone. pic.twitter.com/ab", "Ann Lee", "annlee", "2025-06-01"),
        ("It is gone. pic.twitter.com/ab — 𝒜𝓃𝓃 ℒℯℯ (@annlee) June 1, 2025", "It is gone. pic.twitter.com/ab", "Ann Lee", "annlee", "2025-06-01"),
    ],
)  # fmt: skip
def test_a_post_has_its_words_its_author_and_its_day(
    words: str, said: str, author: str, handle: str | None, published: str | None
) -> None:
    text = page(words)
    (post,) = posts(text)
    assert (text[post.start : post.end], post.author, post.handle, post.published) == (
        said,
        author,
        handle,
        published,
    )
    assert post.signature is not None
    assert not any(s.start < post.signature[1] and post.signature[0] < s.end for s in find_segments(text))


def test_the_parts_of_a_thread_are_their_authors() -> None:
    text = page(
        "1/3 It is gone. pic.twitter.com/ab — Ann Lee (@annlee) June 1, 2025\n\n2/3 All of it.\n\n3/3 I saw it."
    )
    assert [(text[p.start : p.end], p.author) for p in posts(text)] == [
        ("1/3 It is gone. pic.twitter.com/ab", "Ann Lee"),
        ("2/3 All of it.", "Ann Lee"),
        ("3/3 I saw it.", "Ann Lee"),
    ]


def test_a_name_and_a_handle_that_head_nothing_take_nothing() -> None:
    assert inner("Follow Ann Lee on Twitter @annlee") == [("note", "Follow Ann Lee on Twitter @annlee", None)]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("> It is gone.\n> All of it.", [("quote", "It is gone.", None), ("quote", "All of it.", None)]),
        ("> It is gone.\n> — Ann Lee, passenger", [("quote", "It is gone.", "Ann Lee")]),
        ("“It is gone, all of it.”\n\n— Ann Lee, passenger", [("quote", "“It is gone, all of it.”", "Ann Lee")]),
        ("    The bridge was sound, and nobody had warned us of it.\n    The rest is talk and nothing else at all.",
         [("quote", "The bridge was sound, and nobody had warned us of it.", None),
          ("quote", "The rest is talk and nothing else at all.", None)]),
        ("“It is gone, all of it.”\n\n— On Monday", [("paragraph", "“It is gone, all of it.”", None), ("paragraph", "— On Monday", None)]),
        ("    .bio { width: 100%; }", [("paragraph", ".bio { width: 100%; }", None)]),
    ],
)  # fmt: skip
def test_a_quotation_set_apart_is_a_quote(words: str, wanted: list[tuple[str, str, str | None]]) -> None:
    assert inner(words) == wanted


def test_a_text_that_sets_in_its_paragraphs_holds_no_quotes() -> None:
    text = "\n".join(
        f"    Paragraph number {n} of this report is set in as all the others are." for n in range(5)
    )
    assert {s.kind for s in find_segments(text)} == {"paragraph"}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Image source, Getty Images", "caption"),
        ("Image caption, The wreck at dawn", "caption"),
        ("Media caption, Watch: the wreck at dawn", "caption"),
        ("A diver at the wreck, June 1, 2025 [Ann Lee/Calder Pilot]", "caption"),
        ("Photograph: Ann Lee/The Pilot", "caption"),
        ("FILE - The ferry in 2019.", "caption"),
        ("A man walks past the wreck (AP Photo/Ann Lee)", "caption"),
        ("A man walks past the wreck. REUTERS/Ann Lee", "caption"),
        ("AFP via Getty Images", "caption"),
        ("Reuters", "caption"),
        ("Authored by Ann Lee via The Calder Pilot,", "note"),
        ("By ANN LEE, FOREIGN DESK", "note"),
        ("Story by Ann Lee", "note"),
        ("Published: 06:44 BST, 1 June 2025 | Updated: 12:02 BST, 1 June 2025", "note"),
        ("Published On 1 Jun 2025", "note"),
        ("1 June 2025", "note"),
        ("Monday, Jun 2, 2025 - 09:40 AM", "note"),
        ("Originally published June 2, 2025.", "note"),
        ("The story was first published on 2 June.", "note"),
        ("More to come.", "note"),
        ("DEVELOPING: More to follow.", "note"),
        ("CORRECTION (June 3, 2025): The ferry carried 40 people, not 50.", "note"),
        ("Clarification: The ferry carried 40 people.", "note"),
        ("The Calder Pilot's Ann Lee contributed to this report.", "note"),
        ("Reporting by Ann Lee; editing by Bo Ek", "note"),
        ("With inputs from agencies", "note"),
        ("(With AFP)", "note"),
        ("—Compiled by Bo Ek", "note"),
        ("— Reuters", "note"),
        ("Source: Calder Pilot and news agencies", "note"),
        ("READ MORE: Hotel chef sacked over burnt toast", "note"),
        ("ALSO READ | Pier to close", "note"),
        ("[WATCH: The wreck at dawn]", "note"),
        ("ADVERTISEMENT", "note"),
        ("4 hours ago", "note"),
        ("list 1 of 2", "note"),
        ("Copyright 2025 Calder Pilot. All rights reserved.", "note"),
        ("The rule was first published in 2024 and nobody read it.", "paragraph"),
        ("Published in 2024, the report says that 40 died.", "paragraph"),
        ("Time magazine said in 2024 that 40 had died.", "paragraph"),
        ("Copyright law was changed in May after the hearing.", "paragraph"),
        ("With information scarce, families waited at the gate.", "paragraph"),
        ("Translated by a volunteer, the letter ran to nine pages.", "paragraph"),
        ("The fee is in their file. (Credit bureaus are partly regulated.)", "paragraph"),
        ("He called it a gift to us all. (Credit to Ann Lee for seeing this.)", "paragraph"),
        ("Reuters said nine had died.", "paragraph"),
        ("Share prices fell by 9 percent.", "paragraph"),
        ("Sources in the port said nine had died.", "paragraph"),
        ("Read in full, the letter says nine died.", "paragraph"),
    ],
)
def test_a_line_is_known_by_its_words(line: str, kind: str) -> None:
    assert inner(line) == [(kind, line, None)]


def test_a_caption_may_stand_below_its_label() -> None:
    assert inner("Image caption,\nThe wreck at dawn") == [
        ("caption", "Image caption,", None),
        ("caption", "The wreck at dawn", None),
    ]


def test_the_desk_stands_below_the_byline() -> None:
    assert [kind for kind, _, _ in inner("By Ann Lee\nCalder Pilot, Garvik")] == ["note", "note"]


def test_a_line_of_signs_is_no_segment() -> None:
    assert inner("___") == []
    assert inner("* * *") == []


def test_short_lines_are_no_wrapped_paragraph() -> None:
    text = "Ferry sinks off Calder\n\nRecommended Stories\nlist of 2 items\nWhy ferries sink\nend of list\n\nA ferry sank."
    assert len(find_segments(text)) == 6
