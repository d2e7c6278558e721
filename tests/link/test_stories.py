"""Which reports tell one story."""

from __future__ import annotations

from itertools import permutations

import msgspec

from rashomon.link import find_stories
from rashomon.link.stories import FEW, FEW_LIKENESS, HANDFUL, reach_of
from rashomon.model import Document, Segment
from tests.link.test_copies import OWN, WIRE, document

TALKS = (
    "Envoys of Belmora and Tarvia met in Geneva on Monday to talk about a ceasefire of thirty days. "
    "Sorina Vale, who leads the Belmoran side, said that her country had not come to sign away a single village. "
    "Tarvia wants the release of 390 prisoners first. Ilan Dresk, its envoy, called the meeting useful."
)
TALKS_TOO = (
    "Belmora and Tarvia made no headway in Geneva. Ilan Dresk demanded that the prisoners be freed before any "
    "ceasefire of thirty days is signed, and Sorina Vale refused. Both envoys meet again on Tuesday."
)
FIRE_TOO = (
    "The fire on Marrow Quay was out on Saturday. Port officials said that nine people had died in the cold store and "
    "that five people from the freighter were missing. The harbour master thanked the residents of the terraces."
)


def groups(*documents: Document) -> list[tuple[str, ...]]:
    return [story.documents for story in find_stories(documents)]


def test_reports_of_one_event_are_one_story() -> None:
    assert groups(document("a", WIRE), document("b", FIRE_TOO)) == [("a", "b")]


def test_two_events_are_two_stories() -> None:
    found = groups(
        document("a", WIRE),
        document("b", TALKS),
        document("c", FIRE_TOO, "2025-09-14"),
        document("d", TALKS_TOO),
    )
    assert sorted(found) == [("a", "c"), ("b", "d")]


def test_every_report_is_in_one_story() -> None:
    documents = [
        document(n, t) for n, t in zip("abcde", (WIRE, TALKS, FIRE_TOO, TALKS_TOO, OWN), strict=True)
    ]
    found = sorted(d for story in find_stories(documents) for d in story.documents)
    assert found == list("abcde")


def test_the_same_words_months_apart_are_two_stories() -> None:
    assert len(groups(document("a", TALKS, "2025-03-01"), document("b", TALKS_TOO, "2025-09-01"))) == 2


def test_the_order_of_the_files_changes_nothing() -> None:
    documents = [document("a", WIRE), document("b", TALKS), document("c", FIRE_TOO), document("d", TALKS_TOO)]
    first = find_stories(documents)
    assert all(find_stories(order) == first for order in permutations(documents))


def test_the_reports_of_a_story_are_in_order_of_their_days() -> None:
    assert groups(document("a", WIRE, "2025-09-15"), document("b", FIRE_TOO, "2025-09-13")) == [("b", "a")]


def test_no_report_is_no_story() -> None:
    assert find_stories(()) == ()


def test_the_title_is_a_headline_where_there_is_one() -> None:
    text = f"Fire on Marrow Quay\n\n{WIRE}"
    head = Segment(0, 19, "headline")
    titled = msgspec.structs.replace(
        document("a", text), segments=(head, Segment(21, len(text), "paragraph"))
    )
    assert find_stories((titled,))[0].title == "Fire on Marrow Quay"
    assert find_stories((document("a", WIRE),))[0].title.startswith("A fire in a cold store")


def test_ids_are_told_by_the_documents_alone() -> None:
    (one,) = find_stories((document("a", WIRE), document("b", FIRE_TOO)))
    (two,) = find_stories((document("b", FIRE_TOO, outlet="Other"), document("a", WIRE)))
    assert one.id == two.id


def test_the_more_reports_the_more_alike_they_must_be() -> None:
    likeness = [reach_of(n).likeness for n in range(1, HANDFUL + 2)]
    assert likeness == sorted(likeness)
    assert likeness[0] == likeness[FEW - 1] == FEW_LIKENESS
    assert [reach_of(n).days for n in (1, HANDFUL, HANDFUL + 1)] == [14, 14, 1]
