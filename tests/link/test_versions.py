"""Two versions of one page, and what is no version."""

from __future__ import annotations

import msgspec
import pytest

from rashomon.link import find_stories
from rashomon.link.versions import find_versions
from rashomon.model import Document
from tests.link.test_copies import OWN, WIRE, document

NEWER = WIRE.replace("at least nine people", "14 people").replace(
    " The cause was not known, and residents", " Residents"
)


def page(name: str, text: str, day: str | None, **more: str) -> Document:
    return msgspec.structs.replace(document(name, text, day, "Coast Wire"), **more)


def pairs(*documents: Document) -> list[tuple[str, str]]:
    return [(v.newer, v.older) for v in find_versions(documents)]


@pytest.mark.parametrize("text", [NEWER, OWN], ids=["a few words changed", "written anew"])
def test_one_address_is_one_page_whatever_it_says(text: str) -> None:
    first = page("a", WIRE, "2025-09-13", url="https://wire.example/fire")
    second = page("b", text, "2025-09-14", url="https://wire.example/fire/#top")
    assert pairs(second, first) == [("b", "a")]


def test_one_outlet_and_one_headline_is_one_page_where_the_text_is_kept() -> None:
    first = page("a", WIRE, "2025-09-13T06:00", title="Fire on Marrow Quay")
    second = page("b", NEWER, "2025-09-13T09:30", title="Fire on  Marrow quay")
    assert pairs(first, second) == [("b", "a")]
    assert pairs(first, msgspec.structs.replace(second, outlet="Northern Standard")) == []
    assert pairs(first, page("b", OWN, "2025-09-14", title="Fire on Marrow Quay")) == []


@pytest.mark.parametrize("day", ["2025-09-13", None], ids=["the same day", "no day"])
def test_of_two_pages_nobody_can_tell_the_newer(day: str | None) -> None:
    same = {"url": "https://wire.example/fire"}
    assert pairs(page("a", WIRE, day, **same), page("b", NEWER, day, **same)) == []


def test_a_page_that_did_not_change_is_a_copy() -> None:
    same = {"url": "https://wire.example/fire"}
    (story,) = find_stories([page("a", WIRE, "2025-09-13", **same), page("b", WIRE, "2025-09-14", **same)])
    assert story.versions == ()
    assert [(c.copy, c.original) for c in story.copies] == [("b", "a")]


def test_three_versions_follow_each_other_and_are_no_copies() -> None:
    same = {"url": "https://wire.example/fire"}
    third = NEWER.replace("14 people", "15 people")
    found = [
        page(n, t, f"2025-09-1{d}", **same) for n, t, d in (("z", WIRE, 3), ("b", NEWER, 4), ("a", third, 5))
    ]
    (story,) = find_stories(found)
    assert [(v.newer, v.older) for v in story.versions] == [("b", "z"), ("a", "b")]
    assert story.copies == ()
