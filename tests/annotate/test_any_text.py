"""Whatever a text holds, reading, segmenting and parsing it ends, and every span is the words of the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from rashomon.annotate import Parser
from rashomon.model import Document
from rashomon.read import read_paths

# All of Unicode but surrogates, with what trips readers more often than chance would have it.
ODD = "\r\n\t\v\f\0\x1b\x85\u2028\u2029\ufeff\u200b\u200d\u202e\u00a0\u0301\u0338“”‘’\"'«»—–…(@)#%$€٣３½²ﬁß🇺🇦👩‍🚒𝐀𝐥𝐞𝐱"
TEXT = st.text(
    st.one_of(st.sampled_from(ODD), st.characters(exclude_categories=["Cs"]), st.sampled_from("Theof 12,."))
)
PARTS = [
    *"“”\"'()—,.:;\n\r\u2028",
    "\n\n", "said", "Gov.", "12", "$7bn", "Ann", "the", "and that", "https://t.co/x",
    "pic.twitter.com/Ab1", "— Ann Lee (@ann) June 1, 2025",
]  # fmt: skip
WORDS = st.lists(st.sampled_from(PARTS), max_size=60).map(" ".join)
FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(folder: Path, text: str) -> Document | None:
    """The document of a text file; null where it was refused, in one clear line."""
    file = folder / "report.txt"
    file.write_bytes(text.encode())
    documents, refusals = read_paths([str(file)])
    assert all(refusal.line().isprintable() for refusal in refusals)
    assert bool(documents) != any(not refusal.note for refusal in refusals)
    return documents[0] if documents else None


@FEW
@given(text=st.one_of(TEXT, WORDS))
@example(text="\ufeff\ufeff")
@example(text="date 2025-06-02 By Ann Lee, CNN\r\rThe fire\u2028killed nine.\0")
@example(text="date 2025-06-02 " + "(" * 3000)
@example(text="“" * 500 + "the" + "”" * 400)
def test_any_text(parser: Parser, tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    document = read(tmp_path_factory.getbasetemp(), text)
    if document is None:
        return
    assert document.text == text
    ends = [0]
    for segment in document.segments:
        assert ends[-1] <= segment.start < segment.end <= len(text)
        assert text[segment.start : segment.end].strip() == text[segment.start : segment.end]
        ends.append(segment.end)
    (annotation,) = parser.annotate([document])
    last = 0
    for index, token in enumerate(annotation.tokens):
        assert token.index == index
        assert text[token.start : token.end] == token.text
        assert last <= token.start < token.end
        last = token.end
        assert token.left <= index <= token.right
        assert annotation.tokens[token.head].sentence == token.sentence
        assert all(annotation.tokens[child].head == index for child in token.children)
    for name in annotation.names:
        assert (annotation.tokens[name.first].start, annotation.tokens[name.stop - 1].end) == (
            name.start,
            name.end,
        )


@FEW
@given(data=st.binary(max_size=400))
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    for name in ("bytes.txt", "bytes.jsonl"):
        file = tmp_path_factory.getbasetemp() / name
        file.write_bytes(data)
        documents, refusals = read_paths([str(file)])
        assert documents or refusals
        assert all(refusal.line().isprintable() for refusal in refusals)
