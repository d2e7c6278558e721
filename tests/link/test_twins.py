"""Which claims of a copy are its original's, and which are its own."""

from __future__ import annotations

from typing import Any

import msgspec

from rashomon.link.twins import find_twins
from rashomon.model import ChainLink, Claim, Copy, Document, Story, Thing, Version
from tests.link.test_copies import document

FIRST = "Nine people died in the fire. The mayor called it the worst night of her life."


def claim(document: Document, name: str, words: str, **fields: Any) -> Claim:
    """A claim of the first sentence of `document` that holds the words."""
    start = document.text.index(words)
    first = document.text.rfind(". ", 0, start) + 2 if ". " in document.text[:start] else 0
    last = document.text.index(".", start) + 1
    made: dict[str, Any] = {
        "kind": "figure",
        "aspect": "killed",
        "thing": Thing(0, 1, "people", "person"),
        **fields,
    }
    outlet = ChainLink(document.id, None, None, "outlet")
    return Claim(
        id=name, report=document.id, start=start, end=start + len(words), sentence=(first, last), words=words,
        chain=(ChainLink("Penk", None, None, "speaker"), outlet), **made,
    )  # fmt: skip


def twins(*reports: tuple[Document, list[Claim]], **links: Any) -> dict[str, str]:
    story = Story("s", "", tuple(d.id for d, _ in reports), **links)
    found = find_twins(story, {d.id: d for d, _ in reports}, {d.id: tuple(c) for d, c in reports})
    return {t.claim: t.original for t in found}


def test_the_same_words_are_folded_however_they_were_read() -> None:
    a, b = document("a", FIRST), document("b", "Good morning. " + FIRST)
    read, otherwise = (
        claim(a, "c1", "Nine", low=9.0, high=9.0),
        claim(b, "c2", "Nine", low=9.0, high=9.0, aspect=None),
    )
    assert twins((a, [read]), (b, [otherwise]), copies=(Copy("b", "a"),)) == {"c2": "c1"}


def test_a_voice_that_the_copy_names_in_part_is_the_same() -> None:
    a, b = document("a", FIRST), document("b", FIRST)
    named = ChainLink("Dario Penk", None, None, "speaker"), ChainLink("a", None, None, "outlet")
    one, two = claim(a, "c1", "Nine", low=9.0), claim(b, "c2", "Nine", low=9.0)
    one = msgspec.structs.replace(one, chain=named)
    assert twins((a, [one]), (b, [two]), copies=(Copy("b", "a"),)) == {"c2": "c1"}


def test_the_same_figure_in_other_words_is_folded() -> None:
    a, b = document("a", FIRST), document("b", "At Calder 9 people died, Penk said.")
    same = {"low": 9.0, "high": 9.0, "bound": "exact"}
    found = twins(
        (a, [claim(a, "c1", "Nine", **same)]), (b, [claim(b, "c2", "9", **same)]), copies=(Copy("b", "a"),)
    )
    assert found == {"c2": "c1"}


def test_another_figure_is_the_copys_own() -> None:
    a, b = document("a", FIRST), document("b", FIRST.replace("Nine", "Ten"))
    nine, ten = claim(a, "c1", "Nine", low=9.0, high=9.0), claim(b, "c2", "Ten", low=10.0, high=10.0)
    assert twins((a, [nine]), (b, [ten]), copies=(Copy("b", "a"),)) == {}


def test_an_edited_statement_is_folded_and_another_is_not() -> None:
    a, b = document("a", FIRST), document("b", FIRST.replace("the worst night", "the very worst night"))
    one = claim(a, "c1", "the worst night of her life", kind="statement")
    two = claim(b, "c2", "the very worst night of her life", kind="statement")
    assert twins((a, [one]), (b, [two]), copies=(Copy("b", "a"),)) == {"c2": "c1"}
    other = claim(b, "c2", "called it the", kind="statement")
    assert twins((a, [one]), (b, [other]), copies=(Copy("b", "a"),)) == {}


def test_a_twin_leads_to_a_claim_that_is_not_folded_itself() -> None:
    pages = [document(n, f"{FIRST} Version {i}.", f"2025-09-1{i}") for i, n in enumerate("zya")]
    reports = [(d, [claim(d, f"c{d.id}", "Nine", low=9.0, high=9.0)]) for d in pages]
    found = twins(*reports, versions=(Version("y", "z"),), copies=(Copy("a", "y"),))
    assert found == {"cy": "cz", "ca": "cz"}
