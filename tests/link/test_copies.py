"""Wire copies: whole, cut, with small edits; and reports that only tell of the same."""

from __future__ import annotations

import pytest

from rashomon.link.copies import find_copies
from rashomon.model import Document, Segment

WIRE = (
    "A fire in a cold store on Marrow Quay killed at least nine people late on Friday, port officials said. "
    "The blaze broke out shortly before midnight in the fourth shed and leapt to a freighter moored beside it. "
    "The harbour master said that 23 people had been aboard and that five of them could not be found. "
    "The cause was not known, and residents of the terraces behind the quay were told to leave their homes."
)
OWN = (
    "Nine dockers are dead after flames tore through a fish warehouse in the old harbour last night. Our reporter saw "
    "crews drag hoses over the ice while a crane burnt above them. The mayor called it the worst night of her life. "
    "She promised an inquiry and said that no ship would berth there until it had reported, whoever complained."
)


def document(
    name: str, text: str, published: str | None = "2025-09-13", outlet: str | None = None
) -> Document:
    segments = (Segment(0, len(text), "paragraph"),)
    return Document(
        name, text, "", f"{name}.txt", outlet or name, segments, published=published, outlet=outlet
    )


def pairs(*documents: Document) -> list[tuple[str, str]]:
    return [(c.copy, c.original) for c in find_copies(documents)]


EDITED = WIRE.replace("killed at least nine people", "claimed at least nine lives").replace(
    "moored beside it", "tied up alongside"
)


@pytest.mark.parametrize(
    "copy",
    [
        WIRE,
        EDITED,
        WIRE + " Harbour Radio will carry a bulletin at noon.",
        WIRE[: WIRE.index(" The cause")],
        WIRE.replace("'", "’").upper(),
    ],
    ids=["word for word", "with small edits", "with a line added", "cut at the end", "in capitals"],
)
def test_a_copy_is_found(copy: str) -> None:
    assert pairs(document("a", WIRE), document("b", copy, "2025-09-14")) == [("b", "a")]


def test_two_own_reports_of_one_event_are_no_copies() -> None:
    assert pairs(document("a", WIRE), document("b", OWN)) == []


def test_one_shared_quotation_makes_no_copy() -> None:
    quoted = (
        " “The cause was not known, and residents of the terraces were told to leave their homes,” she said."
    )
    assert pairs(document("a", WIRE), document("b", OWN + quoted)) == []


def test_the_earliest_is_the_original() -> None:
    assert pairs(document("a", WIRE, "2025-09-14"), document("b", EDITED, "2025-09-13")) == [("a", "b")]


def test_who_is_credited_is_the_original_whatever_the_day() -> None:
    wire = document("z", WIRE, "2025-09-14", outlet="Coast Wire")
    copy = document("a", f"(Coast Wire) {EDITED}", "2025-09-13", outlet="Harbour Radio")
    assert pairs(wire, copy) == [("a", "z")]


def test_a_dated_report_goes_before_an_undated_one() -> None:
    assert pairs(document("a", WIRE, None), document("b", EDITED)) == [("a", "b")]


def test_copies_of_copies_have_one_original() -> None:
    cut = EDITED[: EDITED.index(" The cause")]
    found = pairs(document("a", WIRE), document("b", EDITED, "2025-09-14"), document("c", cut, "2025-09-15"))
    assert found == [("b", "a"), ("c", "a")]


def test_the_order_of_the_files_changes_nothing() -> None:
    three = [document("a", WIRE), document("b", EDITED, "2025-09-14"), document("c", OWN)]
    assert find_copies(three) == find_copies(three[::-1])


def test_short_texts_are_copies_only_word_for_word() -> None:
    assert (
        pairs(document("a", "Nine people died in the fire."), document("b", "Nine people died in the flood."))
        == []
    )
    assert pairs(
        document("a", "Nine people died in the fire."), document("b", "Nine people died in the fire.")
    ) == [("b", "a")]


def test_a_copy_says_how_much_it_shares() -> None:
    (copy,) = find_copies((document("a", WIRE), document("b", EDITED, "2025-09-14")))
    assert "%" in (copy.because[0].note or "")


def test_a_sentence_that_others_write_alike_is_no_copy() -> None:
    note = "Nine people were killed in the fire on Marrow Quay, police said on Friday night."
    report = f"Fourteen people were killed in the fire on Marrow Quay, police said on Monday. {OWN}"
    assert pairs(document("a", note), document("b", report, "2025-09-15")) == []
    assert pairs(document("a", note), document("b", f"{note} {OWN}", "2025-09-15")) == [("b", "a")]
