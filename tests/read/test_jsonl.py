"""JSON Lines: what a line states is kept, what it does not state is null."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from rashomon.model import Document, Refusal
from rashomon.read import read_paths

TEXT = "The fire killed nine, the police said."


def read(
    tmp_path: Path, *rows: dict[str, object], mark: bytes = b""
) -> tuple[tuple[Document, ...], tuple[Refusal, ...]]:
    file = tmp_path / "reports.jsonl"
    file.write_bytes(mark + b"\r\n".join(msgspec.json.encode(row) for row in rows))
    return read_paths([str(file)])


def test_what_a_line_states_is_kept(tmp_path: Path) -> None:
    row = {
        "id": "a",
        "text": TEXT,
        "title": "Nine die",
        "published": "2025-06-02",
        "outlet": "Harbour News",
        "url": "u",
        "x": 1,
    }
    (document,), refusals = read(tmp_path, row, mark=b"\xef\xbb\xbf")
    assert (document.id, document.text, document.title) == ("a", TEXT, "Nine die")
    assert (document.published, document.outlet, document.label) == (
        "2025-06-02",
        "Harbour News",
        "Harbour News",
    )
    assert (document.url, document.byline, document.language) == ("u", None, "en")
    assert not refusals


@pytest.mark.parametrize("empty", [None, ""])
def test_what_it_does_not_state_is_null(tmp_path: Path, empty: str | None) -> None:
    row = {"id": "a", "text": TEXT, "title": empty, "published": empty, "outlet": empty, "url": empty}
    (document,), (note,) = read(tmp_path, row)
    assert (document.title, document.published, document.outlet, document.url) == (None, None, None, None)
    assert document.label == "a"
    assert note.note


def test_a_header_in_the_text_of_a_line_is_text(tmp_path: Path) -> None:
    (document,), _ = read(tmp_path, {"id": "a", "text": "date 2025-06-02 " + TEXT})
    assert document.published is None
    assert document.segments[0].start == 0


@pytest.mark.parametrize("published", ["June 2", "2025-13-01", "2025", "\x1b[31m\n" * 50])
def test_a_date_that_is_not_iso_is_null_with_a_note(tmp_path: Path, published: str) -> None:
    (document,), (note,) = read(tmp_path, {"id": "a", "text": TEXT, "published": published})
    assert document.published is None
    assert note.note
    assert note.place == "line 1"
    assert note.line().isprintable()


def test_documents_without_a_date_share_one_note(tmp_path: Path) -> None:
    documents, (note,) = read(tmp_path, *({"id": str(n), "text": f"{TEXT} {n}"} for n in range(40)))
    assert len(documents) == 40
    assert note.note
    assert note.place == "lines 1, 2, 3, 4, 5 and 35 more"


@pytest.mark.parametrize("name", ["reports.json", "reports.txt", "reports"])
def test_json_lines_are_known_by_their_first_line_under_any_name(tmp_path: Path, name: str) -> None:
    rows = [{"id": i, "text": TEXT.replace("nine", i), "published": "2025-06-02"} for i in ("eight", "ten")]
    (tmp_path / name).write_bytes(b"\n".join(msgspec.json.encode(row) for row in rows))
    documents, refusals = read_paths([str(tmp_path / name)])
    assert [d.id for d in documents] == ["eight", "ten"]
    assert not refusals


def test_a_text_that_begins_with_a_bracket_is_a_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("[Updated] " + TEXT, encoding="utf-8")
    (document,), _ = read_paths([str(tmp_path / "a.txt")])
    assert document.text == "[Updated] " + TEXT
