"""Web pages: the article of a page is one document, and the text taken from it is what offsets count in."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from rashomon.model import Because, Document, Refusal, Segment
from rashomon.read.files import File
from rashomon.read.html.article import Article, Part, find_article
from rashomon.read.html.charset import decode_page
from rashomon.read.html.stated import Stated, read_stated, written_day
from rashomon.read.html.tree import drop_unseen, parse_page
from rashomon.read.making import Statement, make_document
from rashomon.read.segments import find_segments, is_headline
from rashomon.read.unreadable import UnreadableError

# Fewer words than these are no report.
_FEW = 3
# A page that says it is not free, with fewer words than these, shows a beginning only.
_BEGINNING = 60
_BY = re.compile(r"(?:[Bb]y|BY)\s+(.{2,120})$")


def read_page(file: File, data: bytes) -> Iterator[Document | Refusal]:
    """The document of a page's bytes, and a note where it bears no day. Raises UnreadableError.

    The text is the article's: headline, paragraphs, block quotes, posts and captions in the order of the page, parted
    by blank lines, each in one line but where the page breaks it; blanks are single, soft hyphens and marks of
    direction left out. A post or a quotation is followed by the line that signs it. Nothing else of the page is in it.
    """
    root = parse_page(decode_page(data))
    stated = read_stated(root)
    drop_unseen(root)
    article = find_article(root, stated.facts.title, stated.facts.published)
    parts = article.parts
    if sum(len(part.text.split()) for part in parts if part.kind != "headline") < _FEW:
        if not stated.body or len(stated.body.split()) < _FEW:
            raise UnreadableError(
                "holds no article that can be read without a browser or a subscription",
                "save the article's text as a .txt file",
            )
        title = stated.facts.title
        parts = (Part("headline", title, "title"),) if title else ()
        parts += tuple(Part("paragraph", p, "article-body") for p in _paragraphs(stated.body))
    facts = _completed(stated, article)
    text, segments = compose(parts, facts.published)
    because = [Because("read", "html")]
    if stated.modified and stated.modified != facts.published:
        because.append(Because("read", "modified", note=f"modified {stated.modified}"))
    yield make_document(text, 0, file.shown, facts, tuple(because), segments)
    if stated.free is False and len(text.split()) < _BEGINNING:
        yield Refusal(
            file.shown,
            f"shows {len(text.split())} words and says the rest is for subscribers",
            "save the whole text as a .txt file",
            note=True,
        )
    if facts.published is None:
        yield Refusal(file.shown, "states no date; words such as “yesterday” cannot be placed", note=True)


def compose(parts: tuple[Part, ...], published: str | None = None) -> tuple[str, tuple[Segment, ...]]:
    """The text of an article's parts and its segments, which hold every word but the signatures.

    Paragraphs are looked through for what pages flatten into them (posts pasted as text, captions, notes).
    """
    text = ""
    segments: list[Segment] = []
    plain: int | None = None  # where the run of paragraphs began
    for part in parts:
        if part.kind == "paragraph" and part.published is None:
            plain = len(text) if plain is None else plain
            text += part.text + "\n\n"
            continue
        if plain is not None:
            segments += _run(text, plain, published, first=not segments)
            plain = None
        start = len(text)
        text += part.text
        signature = None
        if part.signature and part.signature.strip():
            line = part.signature.strip()
            text += "\n" + line
            signature = (len(text) - len(line), len(text))
        because = (Because("read", part.rule, start=start, end=start + len(part.text), note=part.author),)
        segments.append(
            Segment(
                start,
                start + len(part.text),
                part.kind,
                part.author,
                part.published,
                part.handle,
                signature,
                because,
            )
        )
        text += "\n\n"
    if plain is not None:
        segments += _run(text, plain, published, first=False if len(parts) == 1 else not segments)
    return text.rstrip("\n"), tuple(segments)


def _run(text: str, start: int, published: str | None, *, first: bool) -> list[Segment]:
    """The segments of a run of paragraphs at the text's end; a headline only where the text begins with it."""
    found = find_segments(text, start, published)
    if first:  # a page whose heading is no heading element
        head = found[0] if len(found) == 1 and is_headline(text[found[0].start : found[0].end]) else None
        return [msgspec.structs.replace(head, kind="headline")] if head else list(found)
    return [msgspec.structs.replace(s, kind="paragraph") if s.kind == "headline" else s for s in found]


def _completed(stated: Stated, article: Article) -> Statement:
    """The page's statement, with day and byline from the lines under the headline where it holds none for machines."""
    facts = stated.facts
    if facts.published is None:
        days = [article.time, *(written_day(line) for line in article.top if len(line.split()) <= 14)]
        facts = msgspec.structs.replace(facts, published=next((d for d in days if d), None))
    if facts.byline is None:
        lines = [_BY.fullmatch(line) for line in article.top]
        name = next((m[1].strip(" ,|") for m in lines if m), None)
        facts = msgspec.structs.replace(facts, byline=name)
    return facts


def _paragraphs(body: str) -> list[str]:
    return [" ".join(line.split()) for line in re.split(r"\n+", body) if line.strip()]
