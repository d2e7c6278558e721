"""Bad input: one clear line each, and the rest is read."""

from __future__ import annotations

import os
import time
import tracemalloc
from pathlib import Path

import pytest

from rashomon.read import read_paths

GOOD = "date 2025-06-02 The fire on the quay killed nine people, the police said.\n"
ROW = '{"id": "a", "text": "The fire killed nine, the police said.", "published": "2025-06-02"}'

FILES = [
    ("empty.txt", b"", "is empty"),
    ("blank.txt", b" \r\n\t\n", "is empty"),
    ("mark.txt", b"\xef\xbb\xbf\n", "is empty"),
    ("header.txt", b"date 2025-06-02 By Ann Lee, HARBOUR NEWS\n", "holds no text"),
    ("binary.txt", bytes(range(256)) * 40, "is a binary file"),
    ("nul.txt", b"\0" * 5000, "is a binary file"),
    ("wide.txt", "The fire killed nine.".encode("utf-16-le"), "is a binary file"),
    ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(400), "is a picture"),
    ("report.pdf", b"%PDF-1.7\n1 0 obj", "is a PDF file"),
    ("report.docx", b"PK\x03\x04" + bytes(60), "is a Word document"),
    ("ledger.txt", "4 reports · 50 claims · 24 origins · 4 conflicts\n".encode(), "is a ledger that this program"),
    ("feed.xml", b"<?xml version='1.0'?><rss><title>Nine die</title></rss>", "is XML, neither a web page"),
    ("empty.html", b"<!DOCTYPE html><html><body></body></html>", "holds no article"),
    ("menu.html", b"<html><nav><a>Home</a></nav><script>var dead = 9;</script></html>", "holds no article"),
    ("deep.html", b"<html>" + b"<div>" * 9000 + b"The fire killed nine.", "is nested too deeply"),
    ("huge.html", b"<html>" + b"<p>x" * 12_500_000, "holds more than 150,000 tags"),
    ("endless.html", b"<html>" + b"word " * 13_000_000, "is longer than 64 MB"),
    ("page.html", b"%PDF-1.7\n<page>", "is a PDF file"),
    ("german.html",
     "<html><p>Der Bürgermeister sagte, das Feuer habe neun Menschen getötet.</p></html>".encode(), "is in German"),
    ("latin.txt", "Nine died.\nThe café burnt.".encode("latin-1"), "line 2: is not UTF-8 (byte 0xe9)"),
    ("cut.txt", "The café".encode()[:-1], "line 1: is not UTF-8"),
    ("surrogate.txt", b"The fire \xed\xa0\x80 killed", "line 1: is not UTF-8"),
    ("long.txt", b"word " * 10_000_000, "is longer than 2 MB"),
    ("german.txt", "Der Bürgermeister sagte, das Feuer habe neun Menschen getötet.".encode(), "is in German"),
    ("empty.jsonl", b"\n\n", "is empty"),
    ("broken.jsonl", b'{"id": "a", "text": "The', "line 1: is not JSON"),
    ("prose.jsonl", b"The fire killed nine.", "line 1: is not JSON"),
    ("list.jsonl", b'["a", "b"]', "line 1: is not an object"),
    ("notext.jsonl", b'{"id": "a"}', "line 1: “text” is missing"),
    ("noid.jsonl", b'{"text": "The fire killed nine."}', "line 1: “id” is missing"),
    ("number.jsonl", b'{"id": 7, "text": "The fire killed nine."}', "line 1: “id” is a number, not a string"),
    ("null.jsonl", b'{"id": "a", "text": null}', "line 1: “text” is null, not a string"),
    ("title.jsonl", b'{"id": "a", "text": "Nine.", "title": []}', "line 1: “title” is a list, not a string"),
    ("void.jsonl", b'{"id": "a", "text": " \\n"}', "line 1: is empty"),
    ("nameless.jsonl", b'{"id": " ", "text": "The fire killed nine."}', "line 1: “id” is empty"),
    ("half.jsonl", b'{"id": "a", "text": "The fire \\ud800"}', "line 1: holds half a surrogate pair"),
    ("latin.jsonl", b'{"id": "a", "text": "caf\xe9"}', "line 1: is not UTF-8"),
    ("deep.jsonl", b'{"a":' * 100_000, "line 1: is nested too deeply"),
    ("long.jsonl", b'{"id": "a", "text": "' + b"word " * 10_000_000 + b'"}', "line 1: is longer than 6 MB"),
    ("fat.jsonl", b'{"id": "a", "text": "' + b"word " * 500_000 + b'"}', "line 1: is longer than 2 MB"),
    ("list.json", b'[{"id": "a", "text": "The fire killed nine."},\n {"id": "b", "text": "9."}]', "is JSON, but"),
    ("pretty.json", b'{\n  "id": "a",\n  "text": "The fire killed nine."\n}\n', "is JSON, but not JSON Lines"),
    ("log.json", b'{"message": "The fire killed nine."}', "line 1: “id” is missing"),
    ("french.jsonl",
     '{"id": "a", "text": "Le maire a déclaré lundi que neuf personnes sont mortes dans le port."}'.encode(),
     "line 1: is in French"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data", "reason"), FILES, ids=[f[0] for f in FILES])
def test_a_bad_file_is_one_clear_line_and_the_rest_is_read(
    tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    bad, good = tmp_path / name, tmp_path / "good.txt"
    bad.write_bytes(data)
    good.write_text(GOOD)
    began = time.perf_counter()
    documents, refusals = read_paths([str(bad), str(good)])
    assert time.perf_counter() - began < 5
    assert [d.path for d in documents] == [str(good)]
    (refusal,) = refusals
    assert refusal.line().startswith(f"{bad}: {reason}")
    assert not refusal.note
    assert refusal.mend
    assert "\n" not in refusal.line()


def test_a_long_line_is_not_held_in_memory(tmp_path: Path) -> None:
    file = tmp_path / "long.jsonl"
    file.write_bytes(b'{"id": "b", "text": "' + b"x" * 60_000_000 + b'"}\n' + ROW.encode())
    tracemalloc.start()
    documents, refusals = read_paths([str(file)])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [d.id for d in documents] == ["a"]
    assert [r.place for r in refusals] == ["line 1"]
    assert peak < 30_000_000


def test_only_the_broken_line_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "reports.jsonl"
    file.write_text("\n".join([ROW, "{", "", ROW.replace('"a"', '"b"'), '{"id": "c"}']))
    documents, refusals = read_paths([str(file)])
    assert [d.id for d in documents] == ["a", "b"]
    assert [r.place for r in refusals] == ["line 2", "line 5"]


@pytest.mark.parametrize("path", ["missing.txt", "", "a\0b.txt", "x" * 5000])
def test_a_path_that_leads_nowhere(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    documents, (refusal,) = read_paths([path])
    assert not documents
    assert "no such file" in refusal.reason or "cannot be opened" in refusal.reason
    assert "\0" not in refusal.line()


def test_a_folder_with_nothing_readable(tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"x")
    (tmp_path / ".hidden.txt").write_text(GOOD)
    documents, (refusal,) = read_paths([str(tmp_path)])
    assert not documents
    assert refusal.line().startswith(f"{tmp_path}: nothing in this folder can be read")


def test_pipes_and_devices_are_not_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    (tmp_path / "good.txt").write_text(GOOD)
    documents, refusals = read_paths([str(pipe), os.devnull, str(tmp_path / "good.txt")])
    assert len(documents) == 1
    assert sorted(r.reason for r in refusals) == ["is a device, not a file", "is a pipe, not a file"]


def test_a_broken_link(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "gone.txt")
    _, (refusal,) = read_paths([str(link)])
    assert refusal.reason == "is a link to a file that does not exist"


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret, good = tmp_path / "secret.txt", tmp_path / "good.txt"
    secret.write_text(GOOD)
    good.write_text(GOOD)
    unguarded = Path.open

    def guarded(self: Path, *args: object, **options: object) -> object:  # the tests may run as root
        if self.name == "secret.txt":
            raise PermissionError(13, "Permission denied")
        return unguarded(self, *args, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", guarded)
    documents, (refusal,) = read_paths([str(tmp_path)])
    assert [d.path for d in documents] == [str(good)]
    assert refusal.line().startswith(f"{secret}: may not be read")


def test_a_name_of_control_characters_and_broken_bytes_prints_as_one_line(tmp_path: Path) -> None:
    path = tmp_path / "a\n\x1b[31m\udcff.txt"
    path.write_text("")
    _, (refusal,) = read_paths([str(path)])
    assert refusal.line().isprintable()
    refusal.line().encode("utf-8")
