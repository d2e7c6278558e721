"""Whatever a file holds: it is read or refused in one line; spans hold their words, and none lies over another."""

# Lists of pieces read better in rows.
# ruff: noqa: E501

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.model import Document
from rashomon.read import read_paths
from rashomon.read.segments import find_segments

WORDS = "The ferry sank. Nine died, she said. “Gone” — Ann Lee (@annlee) June 1, 2025 · > \u202e \x00 \ud83d & &amp; &#55357; 𝐀𝐧𝐧 1/3 🧵"
TAGS = (
    "p div span blockquote cite footer figure figcaption h1 h2 li ul table tr td th a br hr q pre article section main "
    "nav aside header form script style template noscript time x-y svg title meta link body html head !-- ?xml /p "
    "/div /blockquote /table /script /body"
).split()
ATTRIBUTES = (
    "", ' class="twitter-tweet"', ' class="related"', " hidden", ' style="display:none"', ' href="https://x.com/a/status/1"',
    ' datetime="2025-06-01T10:00:00Z"', ' class="tgme_widget_message" data-post="a/1"', ' class="', " a=b=c", ' charset="utf-16"',
)  # fmt: skip
tags = st.builds("<{}{}>".format, st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES))
pieces = st.one_of(tags, tags, st.sampled_from(WORDS.split(" ")), st.just(" "), st.text(max_size=6))
soup = st.lists(pieces, max_size=60).map(lambda parts: "".join(parts).encode("utf-8", "replace"))
LINES = (
    "It is gone.", "pic.twitter.com/ab", "— Ann Lee (@annlee) June 1, 2025", "Ann Lee", "@annlee", "·", "Jun 1", "> Gone.",
    "    It is gone, all of it, and nobody knows why.", "— Bo Ek, diver", "2/3 All of it.", "She wrote on X:", "___",
    "Forwarded from Bo Ek", "Ann Lee @annlee", "@bo: it is gone", "1.2K Likes", "Image caption,", "By Ann Lee", "“Gone, all.”", "",
)  # fmt: skip


def check(document: Document) -> None:
    spans = [(s.start, s.end) for s in document.segments]
    assert spans == sorted(spans)
    assert all(one[1] <= after[0] for one, after in pairwise(spans))
    for segment in document.segments:
        words = document.text[segment.start : segment.end]
        assert words.strip()
        assert words == words.strip() or segment.kind == "post"
        if segment.signature is not None:
            start, end = segment.signature
            assert 0 <= start < end <= len(document.text)
            assert all(end <= s or e <= start for s, e in spans)


@pytest.mark.parametrize("head", [b"", b"<!doctype html>", b"\xff\xfe", b"<html><meta charset=koi8-r>"])
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.one_of(soup, st.binary(max_size=80)))
def test_any_page_is_read_or_refused(tmp_path: Path, head: bytes, data: bytes) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(head + data)
    documents, refusals = read_paths([str(file)])
    assert len(documents) + sum(not r.note for r in refusals) == 1
    assert all(r.line().isprintable() for r in refusals)
    for document in documents:
        document.text.encode()
        check(document)
    assert read_paths([str(file)]) == (documents, refusals)


@settings(max_examples=300)
@given(st.lists(st.sampled_from(LINES), max_size=12), st.sampled_from(["\n", "\n\n", "\r\n"]))
def test_any_flattened_text_has_disjoint_segments(lines: list[str], end: str) -> None:
    text = end.join(lines)
    segments = find_segments(text, 0, "2025-06-09")
    check(Document("d", text, "", "", "", segments))
