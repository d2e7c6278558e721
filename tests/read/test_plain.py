"""Plain text: the header is only what certainly is one, and the text is kept character for character."""

from __future__ import annotations

from pathlib import Path

import pytest

from rashomon.model import Document
from rashomon.read import read_paths
from rashomon.read.header import iso_time, read_header


def read(tmp_path: Path, data: bytes | str) -> tuple[Document, bool]:
    """The document, and whether there was a note."""
    file = tmp_path / "report.txt"
    file.write_bytes(data.encode() if isinstance(data, str) else data)
    (document,), notes = read_paths([str(file)])
    return document, bool(notes)


HEADERS = [
    ("date 2025-06-02 Nine people died.", "2025-06-02", None, None, "Nine people died."),
    ("\n date 2025-06-02 By Ann Lee, CNN\n\nNine people.", "2025-06-02", "CNN", "Ann Lee", "Nine people."),
    ("date 2025-06-02\nBy Ann Lee and Bo de Vries, HARBOUR NEWS\nNine.", "2025-06-02", "HARBOUR NEWS",
     "Ann Lee and Bo de Vries", "Nine."),
    ("date 2025-06-02 By Ann Lee, Bo Ek and Cy O’Dell, Reuters\r\nNine.", "2025-06-02", "Reuters",
     "Ann Lee, Bo Ek and Cy O’Dell", "Nine."),
    ("date 2025-06-02 By Ann Lee, Harbour News\nNine.", "2025-06-02", "Harbour News", "Ann Lee", "Nine."),
    ("date 2025-06-02 By Ann Lee, CNN (CNN) — Nine.", "2025-06-02", "CNN", "Ann Lee", "(CNN) — Nine."),
    ("date 2025-06-02\n\nBy Ann Lee, CNN\n\nNine.", "2025-06-02", "CNN", "Ann Lee", "Nine."),
    ("date 2025-06-02T10:30:00Z Nine.", "2025-06-02T10:30:00Z", None, None, "Nine."),
    # an outlet that is not certainly one is not guessed
    ("date 2025-06-02 By Ann Lee\nNine.", "2025-06-02", None, "Ann Lee", "Nine."),
    ("date 2025-06-02 By Ann Lee, Political Correspondent\nNine.", "2025-06-02", None,
     "Ann Lee, Political Correspondent", "Nine."),
    ("date 2025-06-02 By Ann Lee, Bo Ek\nNine.", "2025-06-02", None, "Ann Lee, Bo Ek", "Nine."),
    # not a byline: the words belong to the text
    ("date 2025-06-02 By Monday, 12 people had died.\nMore.", "2025-06-02", None, None,
     "By Monday, 12 people had died.\nMore."),
    ("date 2025-06-02 By noon the fire was out, CNN\nMore.", "2025-06-02", None, None,
     "By noon the fire was out, CNN\nMore."),
    ("date 2025-06-02 By Ann Lee, CNN Nine men.", "2025-06-02", None, None, "By Ann Lee, CNN Nine men."),
    ("date 2025-06-02\n\nBy Thursday, June 5\nNine.", "2025-06-02", None, None, "By Thursday, June 5\nNine."),
    # not a header
    ("By Ann Lee, CNN\nNine.", None, None, None, "By Ann Lee, CNN\nNine."),
    ("date 2025-13-45 Nine.", None, None, None, "date 2025-13-45 Nine."),
    ("date 2025-02-29 Nine.", None, None, None, "date 2025-02-29 Nine."),
    ("date 2025-06-02, Nine.", None, None, None, "date 2025-06-02, Nine."),
    ("date: 2025-06-02 Nine.", None, None, None, "date: 2025-06-02 Nine."),
    ("The date 2025-06-02 was set.", None, None, None, "The date 2025-06-02 was set."),
    ("date June 2 Nine.", None, None, None, "date June 2 Nine."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "published", "outlet", "byline", "body"), HEADERS, ids=[repr(h[0]) for h in HEADERS]
)
def test_header(text: str, published: str | None, outlet: str | None, byline: str | None, body: str) -> None:
    header = read_header(text)
    assert (header.published, header.outlet, header.byline) == (published, outlet, byline)
    assert text[header.end :].lstrip() == body


def test_the_label_is_the_outlet_or_the_name_of_the_file(tmp_path: Path) -> None:
    assert read(tmp_path, "date 2025-06-02 By Ann Lee, CNN\nThe fire killed nine.")[0].label == "CNN"
    assert read(tmp_path, "date 2025-06-02 The fire killed nine.")[0].label == "report.txt"


def test_a_text_without_a_date_is_read_with_a_note(tmp_path: Path) -> None:
    document, noted = read(tmp_path, "The fire killed nine.")
    assert document.published is None
    assert noted
    assert not read(tmp_path, "date 2025-06-02 The fire killed nine.")[1]


@pytest.mark.parametrize(
    "text",
    [
        "date 2025-06-02 The fire.\r\nIt killed nine.\rThe police said.\n",
        "date 2025-06-02 The fire\u2028killed nine\x85and\x0btwo\x0cmore.",
        "date 2025-06-02 The e\u0301 is not \u00e9, and 👩‍🚒 is one.\u00a0",
        "date 2025-06-02 The stray \0 stays, the police said, and so does \x1b[31m.",
    ],
)
def test_the_text_is_kept_character_for_character(tmp_path: Path, text: str) -> None:
    document, _ = read(tmp_path, text)
    assert document.text == text


def test_a_byte_order_mark_stays_in_the_text_and_out_of_the_segments(tmp_path: Path) -> None:
    for data in (b"\xef\xbb\xbf" + "The café burnt.".encode(), "\ufeffThe café burnt.".encode("utf-16")[2:]):
        document, _ = read(tmp_path, data)
        assert document.text == "\ufeffThe café burnt."
        assert [(s.start, s.end) for s in document.segments] == [(1, 16)]
    document, noted = read(tmp_path, "\ufeffdate 2025-06-02 The café burnt.")
    assert document.published == "2025-06-02"
    assert not noted


def test_the_id_depends_on_what_the_text_states_and_not_on_its_path(tmp_path: Path) -> None:
    first = read(tmp_path, "date 2025-06-02 The fire killed nine.")[0].id
    (tmp_path / "deep").mkdir()
    assert read(tmp_path / "deep", "date 2025-06-02 The fire killed nine.")[0].id == first
    assert read(tmp_path, "date 2025-06-03 The fire killed nine.")[0].id != first


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("2025-06-02", "2025-06-02"),
        ("2025-06-02T09:30:00+02:00", "2025-06-02T09:30:00+02:00"),
        ("2025-06-02 09:30", "2025-06-02T09:30"),
        ("20250602", None),
        ("2025-W23-1", None),
        ("2025-06-31", None),
        ("2025-06-02T25:00:00", None),
        ("2 June 2025", None),
        ("２０２５-06-02", None),
    ],
)
def test_iso_time(given: str, kept: str | None) -> None:
    assert iso_time(given) == kept
