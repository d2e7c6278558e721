"""Every file once, in an order that does not depend on the call."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from rashomon.read import read_paths

TEXT = "date 2025-06-02 The fire on the quay killed {} people, the police said.\n"
ROW = '{{"id": "{}", "text": "The fire killed {}, the police said.", "published": "2025-06-02"}}'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for number, name in enumerate(["b.txt", "a.txt", "in/c.txt", "in/deep/d.jsonl"]):
        file = tmp_path / "reports" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(ROW.format("row", number) if name.endswith("jsonl") else TEXT.format(number))
    (tmp_path / "reports" / "notes.md").write_text("not for a folder")
    (tmp_path / "reports" / ".git").mkdir()
    (tmp_path / "reports" / ".git" / "e.txt").write_text(TEXT.format(9))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_folder_is_read_in_order_at_any_depth_without_what_is_hidden() -> None:
    documents, refusals = read_paths(["reports"])
    inside = ["a.txt", "b.txt", "in/c.txt", "in/deep/d.jsonl"]
    assert [d.path for d in documents] == [f"reports/{name}" for name in inside]
    assert not refusals


def test_paths_are_told_as_given(folder: Path) -> None:
    documents, _ = read_paths(["./reports/a.txt", str(folder / "reports" / "b.txt")])
    assert [d.path for d in documents] == ["./reports/a.txt", str(folder / "reports/b.txt")]


def test_a_named_file_is_read_whatever_its_ending(folder: Path) -> None:
    (folder / "report").write_text(TEXT.format(3))
    documents, _ = read_paths(["report", "reports/notes.md"])
    assert [d.path for d in documents] == ["report", "reports/notes.md"]


@pytest.mark.parametrize("again", ["a.txt", "./a.txt", "reports/../a.txt", "link.txt", "linked/../a.txt"])
def test_a_file_given_twice_is_read_once(folder: Path, again: str) -> None:
    (folder / "a.txt").write_text(TEXT.format(3))
    (folder / "link.txt").symlink_to("a.txt")
    (folder / "linked").symlink_to("reports/in")
    (folder / "reports" / "a.txt").unlink()
    (folder / "reports" / "a.txt").symlink_to("../a.txt")
    documents, (refusal,) = read_paths(["a.txt", again])
    assert len(documents) == 1
    assert "is given twice; it is read once" in refusal.line()
    assert not refusal.note


def test_a_link_to_a_folder_above_ends_there(folder: Path) -> None:
    (folder / "reports" / "in" / "loop").symlink_to(folder / "reports")
    documents, refusals = read_paths(["reports"])
    assert len(documents) == 4
    assert not [r for r in refusals if not r.note]


def test_the_order_of_the_call_changes_nothing(folder: Path) -> None:
    (folder / "z.jsonl").write_text(ROW.format("row", 77))
    (folder / "copy.txt").write_text(TEXT.format(0))
    paths = ["reports", "z.jsonl", "copy.txt", "missing.txt", "./copy.txt"]
    results = {repr(read_paths(order)) for order in permutations(paths)}
    assert len(results) == 1


def test_one_document_in_two_files_is_read_once_with_a_note(folder: Path) -> None:
    (folder / "copy.txt").write_text(TEXT.format(1))
    documents, (note,) = read_paths(["reports/a.txt", "copy.txt"])
    assert [d.path for d in documents] == ["copy.txt"]
    assert note.note
    assert note.path == "reports/a.txt"
    assert "copy.txt" in note.reason


def test_one_page_saved_with_its_title_and_without_is_one_document(folder: Path) -> None:
    body = "<p>Police said on Monday that nine people had died in the fire on the quay.</p>"
    (folder / "one.html").write_text(f"<html><title>Fire kills nine</title><body>{body}</body></html>")
    (folder / "two.html").write_text(f"<html><body>{body}</body></html>")
    documents, refusals = read_paths(["one.html", "two.html"])
    assert [d.path for d in documents] == ["one.html"]
    assert all(r.note for r in refusals)


def test_an_id_taken_by_another_text_is_refused(folder: Path) -> None:
    (folder / "z.jsonl").write_text(
        ROW.format("x", 1) + "\n" + ROW.format("x", 2) + "\n" + ROW.format("x", 1)
    )
    documents, (refused, note) = read_paths(["z.jsonl"])
    assert [d.text for d in documents] == ["The fire killed 1, the police said."]
    assert refused.line().startswith("z.jsonl: line 2: the id x is taken by another text")
    assert not refused.note
    assert note.note
