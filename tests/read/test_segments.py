"""Segments of flattened text: headline, paragraphs, posts with their words above the"
" signature, captions, notes."""

from __future__ import annotations

import itertools

import pytest

from rashomon.model import Segment
from rashomon.read.segments import find_segments


def kinds(text: str) -> list[tuple[str, str]]:
    return [(s.kind, text[s.start : s.end]) for s in find_segments(text)]


def posts(text: str) -> list[Segment]:
    return [s for s in find_segments(text) if s.kind == "post"]


def words(text: str, segment: Segment) -> str:
    return text[segment.start : segment.end]


def test_segments_are_in_order_disjoint_and_hold_every_other_word() -> None:
    text = (
        "Ferry sinks off Calder\n\nA ferry sank.\n\nHelp! pic.twitter.com/a1 — Ann Lee (@annlee) May 2,"
        " 2024\n\nNobody died.\n"
    )
    segments = find_segments(text)
    assert [s.start for s in segments] == sorted(s.start for s in segments)
    assert all(one.end <= after.start for one, after in itertools.pairwise(segments))
    rest = "".join(c for i, c in enumerate(text) if not any(s.start <= i < s.end for s in segments))
    assert rest.split() == ["—", "Ann", "Lee", "(@annlee)", "May", "2,", "2024"]


def test_a_first_line_without_a_full_stop_is_a_headline() -> None:
    assert kinds("Ferry sinks off Calder\n\nA ferry sank on Monday.") == [
        ("headline", "Ferry sinks off Calder"),
        ("paragraph", "A ferry sank on Monday."),
    ]


def test_a_title_in_capitals_is_a_headline_though_it_has_a_full_stop() -> None:
    assert kinds("Ferry Sinks Near Calder Harbour.\n\nA ferry sank.")[0][0] == "headline"


def test_a_first_sentence_is_no_headline() -> None:
    assert kinds("A ferry sank on Monday.\n\nNobody died.")[0][0] == "paragraph"


def test_text_before_the_start_is_left_out() -> None:
    text = "date 2024-05-02 A ferry sank."
    (segment,) = find_segments(text, 15)
    assert words(text, segment) == "A ferry sank."


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "A ferry sank on Monday off the coast of\nCalder with nine people on board, and the\ncoastguard"
        " said it was still looking for\nthem.\n\nNobody had been found by night."
    )
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "paragraph"]


SIGNED = "Smoke over the quay. pic.twitter.com/Zk4R — {name} ({handle}) {day}"


@pytest.mark.parametrize(
    ("name", "author"),
    [
        ("Ann Lee", "Ann Lee"),
        ("𝐀𝐧𝐧 𝐋𝐞𝐞 | 🇪🇺🇫🇷", "Ann Lee"),
        ("𝓐𝓷𝓷 𝓛𝓮𝓮", "Ann Lee"),
        ("Ann Lee / Энн Ли", "Ann Lee"),
        ("Олена Зелена", "Олена Зелена"),
        ("Ann Lee 📷", "Ann Lee"),
        ("🚨", "annlee"),
    ],
)
def test_an_author_is_read_in_plain_letters(name: str, author: str) -> None:
    (post,) = posts(SIGNED.format(name=name, handle="@annlee", day="June 3, 2025"))
    assert (post.author, post.handle, post.published) == (author, "annlee", "2025-06-03")


@pytest.mark.parametrize(
    ("day", "published"),
    [
        ("June 3, 2025", "2025-06-03"),
        ("3 June 2025", "2025-06-03"),
        ("Sept. 13, 2025", "2025-09-13"),
        ("2025-06-03", "2025-06-03"),
        ("10:15 AM · Jun 3, 2025", "2025-06-03"),
        ("June 3", "2024-06-03"),
        ("", None),
    ],
)
def test_a_post_bears_its_own_day(day: str, published: str | None) -> None:
    text = SIGNED.format(name="Ann Lee", handle="@annlee", day=day)
    (post,) = [s for s in find_segments(text, 0, "2024-06-09") if s.kind == "post"]
    assert post.published == published


def test_the_signature_lies_outside_the_post() -> None:
    text = SIGNED.format(name="Ann Lee", handle="@annlee", day="June 3, 2025")
    (post,) = posts(text)
    assert post.signature is not None
    assert text[slice(*post.signature)] == "— Ann Lee (@annlee) June 3, 2025"
    assert words(text, post) == "Smoke over the quay. pic.twitter.com/Zk4R"


def test_a_signature_may_stand_on_lines_of_its_own() -> None:
    text = (
        "The ship is gone.\n\nShe wrote on X:\n\nI saw it sink.\n\npic.twitter.com/ab\n\n— Ann Lee"
        " (@annlee)\nMay 2, 2024\n\nNobody died."
    )
    (post,) = posts(text)
    assert words(text, post) == "I saw it sink.\n\npic.twitter.com/ab"
    assert post.published == "2024-05-02"


def test_blocks_parted_otherwise_than_the_paragraphs_belong_to_the_post() -> None:
    text = (
        "A ferry sank on Monday.\n\nThe coast was closed all day.\n\nIt is gone, all of it.\n\n\n\nAnd"
        " nobody came. pic.twitter.com/ab"
        " — Ann Lee (@annlee) May 2, 2024\n\nNobody died.\n\nThe port opened again."
    )
    (post,) = posts(text)
    assert words(text, post).startswith("It is gone")


def test_a_lead_in_with_a_colon_is_not_the_posts() -> None:
    text = (
        "A ferry sank.\n\nThe mayor had this to say:\n\n\n\nGone. pic.twitter.com/ab — Ann Lee"
        " (@annlee) May 2, 2024"
    )
    (post,) = posts(text)
    assert words(text, post) == "Gone. pic.twitter.com/ab"


def test_a_paragraph_in_the_outlets_voice_is_not_the_posts() -> None:
    text = (
        "A ferry sank.\n\nThe mayor was at sea that night.\n\nGone now. pic.twitter.com/ab — Ann Lee"
        " (@annlee) May 2, 2024\n\nNobody died."
    )
    (post,) = posts(text)
    assert words(text, post) == "Gone now. pic.twitter.com/ab"


def test_a_cut_post_goes_on_above() -> None:
    long = (
        "The harbour office told everybody for years that the old pier was safe and that nothing could"
        " happen there at all. "
    ) * 2
    text = (
        f"A ferry sank.\n\n{long.strip()}\n\nAnd when the winter… pic.twitter.com/ab — Ann Lee (@annlee)"
        f" May 2, 2024\n\nNobody died."
    )
    (post,) = posts(text)
    assert words(text, post).startswith("The harbour office")


def test_a_post_takes_no_more_than_an_embed_shows() -> None:
    long = (
        "We have told the harbour office for years that the old pier was rotten and that somebody would"
        " die there. "
    ) * 3
    text = (
        f"A ferry sank.\n\n{long.strip()}\n\n\n\nNow it happened. pic.twitter.com/ab — Ann Lee (@annlee)"
        f" May 2, 2024\n\nNobody died."
    )
    (post,) = posts(text)
    assert words(text, post) == "Now it happened. pic.twitter.com/ab"


def test_two_posts_each_have_their_author() -> None:
    text = "One. — Ann Lee (@annlee) May 2, 2024\n\nA ferry sank.\n\nTwo. — Bo Ek (@boek) May 3, 2024"
    assert [(p.author, words(text, p)) for p in posts(text)] == [("Ann Lee", "One."), ("Bo Ek", "Two.")]


def test_words_behind_a_signature_are_a_paragraph() -> None:
    text = "One. — Ann Lee (@annlee) May 2, 2024 A ferry sank on Monday."
    assert kinds(text) == [("post", "One."), ("paragraph", "A ferry sank on Monday.")]


def test_a_paragraph_that_repeats_a_post_is_a_quote_of_its_author() -> None:
    text = (
        "A ferry sank.\n\nMay 2, the old pier is gone at last.\n\nMay 2: the old pier is gone at"
        " last.\n\n\n\nNobody came to help."
        " pic.twitter.com/ab — Ann Lee (@annlee) May 2, 2024\n\nNobody died.\n\nThe port opened again."
    )
    quote = next(s for s in find_segments(text) if s.kind == "quote")
    assert (words(text, quote), quote.author) == ("May 2, the old pier is gone at last.", "Ann Lee")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Correction: An earlier version gave a wrong toll.", "note"),
        ("Editor's note: This report was updated.", "note"),
        ("This is a developing story.", "note"),
        ("This article was amended on 3 May.", "note"),
        ("(Reporting by Ann Lee; editing by Bo Ek)", "note"),
        ("By Ann Lee and Bo Ek", "note"),
        ("Divers at the wreck. (AP Photo/Ann Lee)", "caption"),
        ("Photo: Ann Lee", "caption"),
        ("> I saw it sink.", "quote"),
        ("Photos of the wreck were shown to the court.", "paragraph"),
        ("By Monday the fire had reached the river.", "paragraph"),
        ("Corrections officers went on strike.", "paragraph"),
        ("Updated rules take effect in May.", "paragraph"),
        ("Watch officers saw nothing.", "paragraph"),
    ],
)
def test_captions_and_notes_are_known_by_their_words(line: str, kind: str) -> None:
    assert kinds(f"A ferry sank on Monday.\n\n{line}\n\nNobody died.")[1][0] == kind


def test_the_same_text_gives_the_same_segments() -> None:
    text = SIGNED.format(name="Ann Lee", handle="@annlee", day="June 3, 2025")
    assert find_segments(text) == find_segments(text)
