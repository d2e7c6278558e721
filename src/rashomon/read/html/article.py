"""The parts of a page's article in their order: what is kept of its blocks, and as what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec
from lxml import etree

from rashomon.model.document import SegmentKind
from rashomon.read.html.block_kinds import HEADINGS, is_empty, kind_of, leads_away, split_lines
from rashomon.read.html.blocks import Block, find_blocks
from rashomon.read.html.entries import find_entries
from rashomon.read.html.furniture import Furniture, cut
from rashomon.read.html.judged import judge
from rashomon.read.html.posts import find_post_elements, is_frame, read_post
from rashomon.read.html.quotes import find_quote_elements, read_quote
from rashomon.read.html.stated import iso_of, written_day

# Sentences: the block ends as one does and is longer than a button.
_SENTENCE = re.compile(r"[.!?…:][\"”’')\]]*$")
_WORDS = 8
# A page with more block quotes than this pulls none of them out of its own text.
_PULLED = 200
# What a standfirst stands in.
_LEADS = ("p", "h2", "h3", "h4")
# A page without h1 has its headline so many blocks above the text at most.
_NEAR = 3
# A line under the headline that bears a day and no more words than this is a date line.
_DATELINE = 14
# The article's element holds this share of what the judge keeps.
_MOST = 0.85


class Part(msgspec.Struct, frozen=True):
    """One segment to be: kind, words, what it bears of its own, the line that signs it, and the rule that kept it."""

    kind: SegmentKind
    text: str
    rule: str
    author: str | None = None
    handle: str | None = None
    published: str | None = None
    signature: str | None = None


class Article(msgspec.Struct, frozen=True):
    """A page's parts in order; of what stands between headline and text the lines (`top`) and the first time that is
    marked up as one.
    """

    parts: tuple[Part, ...]
    top: tuple[str, ...] = ()
    time: str | None = None


def find_article(root: etree._Element, title: str | None, published: str | None) -> Article:
    """The article of a page whose unseen elements are gone; no parts where the page holds no text."""
    body = root.find("body")
    return _Selection(root if body is None else body, title, published).article()


class _Selection:
    """What is kept of one page."""

    def __init__(self, body: etree._Element, title: str | None, published: str | None) -> None:
        self.title, self.published = title, published
        self.blocks = find_blocks(body)
        judged = judge(body, self.blocks)
        first = Furniture(body, [self.blocks[n] for n in sorted(judged)])
        self.kept = {n for n in judged if self._is_text(self.blocks[n], first)}
        if not self.kept:  # too little for the library to judge by
            self.kept = {n for n, b in enumerate(self.blocks) if self._is_text(b, first)}
        self.furniture = Furniture(body, [self.blocks[n] for n in sorted(self.kept)])
        self.frame = self._frame(body)
        self.owners = self._owners(body)
        self.entries = find_entries(body, [self.blocks[n].element for n in sorted(self.kept)], self.owners)
        self.head = self._headline()

    def _is_text(self, block: Block, furniture: Furniture) -> bool:
        return not furniture.holds(block) and not is_empty(block) and not leads_away(block)

    def _frame(self, body: etree._Element) -> frozenset[etree._Element]:
        """The smallest element with most of the article, and all inside it; empty where that is the body."""
        held, frame = self.furniture.held, body
        most = _MOST * max(1, self.furniture.size)
        inner: etree._Element | None = body
        while inner is not None:
            frame = inner
            inner = next((e for e in frame if held.get(e, 0) >= most), None)
        return frozenset(frame.iter()) if frame is not body else frozenset()

    def _owners(self, body: etree._Element) -> dict[etree._Element, tuple[etree._Element, Part | None]]:
        """Each element inside an embedded post or a block quote, with that one's element and part."""
        owners: dict[etree._Element, tuple[etree._Element, Part | None]] = {}
        for element in find_post_elements(body):
            if (
                self.furniture.held.get(element, 0) > _MOST * max(1, self.furniture.size)
                and len(self.kept) > 2
            ):
                continue
            post = read_post(element, self.published)
            if post is not None:
                part = Part(
                    "post",
                    post.text,
                    "embedded-post",
                    post.author,
                    post.handle,
                    post.published,
                    post.signature,
                )
                owners.update((e, (element, part)) for e in element.iter())
            elif is_frame(element):
                owners.update((e, (element, None)) for e in element.iter())
        for element in find_quote_elements(body):
            if element in owners or self.furniture.held.get(element, 0) > _MOST * max(1, self.furniture.size):
                continue  # a quotation that holds the whole article is an indent
            quote = read_quote(element)
            part = Part("quote", quote.text, "blockquote", quote.author, signature=quote.signature)
            outer = element.getparent()
            whole = outer if quote.author and outer is not None and outer.tag == "figure" else element
            owners.update((e, (whole, part)) for e in whole.iter())
        return owners

    def _headline(self) -> int | None:
        """The number of the headline: the heading before the text that says the title, else the last h1 before it."""
        first = min((n for n in self.kept if self._is_running(n)), default=min(self.kept, default=0))
        heads = [n for n in range(len(self.blocks)) if self._heading(n) and not is_empty(self.blocks[n])]
        wanted = set(_words(self.title or ""))
        for number in heads:
            said = _words(self.blocks[number].text)
            if (
                number <= first
                and wanted
                and len(said) > 1
                and sum(w in wanted for w in said) >= 0.7 * len(said)
            ):
                return number
        top = [n for n in heads if n <= first and self._heading(n) == "h1"]
        if not top and not any(self._heading(n) == "h1" for n in heads):
            top = [n for n in heads if first - _NEAR <= n <= first]
        return top[-1] if top else None

    def _is_running(self, number: int) -> bool:
        words = self.blocks[number].text
        return not self._heading(number) and len(words.split()) >= _WORDS and bool(_SENTENCE.search(words))

    def _heading(self, number: int) -> str:
        element = self.blocks[number].element
        return next((e.tag for e in (element, *element.iterancestors()) if e.tag in HEADINGS), "")

    def article(self) -> Article:
        """The parts, headings without text behind them left out."""
        if not self.blocks or not self.kept:
            return Article(())
        first = min(self.kept) if self.head is None else self.head
        last = max(self.kept)
        found: list[tuple[int, Part]] = []
        top: list[Block] = []
        running = False
        seen: set[etree._Element] = set()
        for number in range(first, len(self.blocks)):
            block = self.blocks[number]
            if number > last and block.element not in self.frame and block.element not in self.owners:
                continue
            running = running or (number in self.kept and self._is_running(number))
            if not running and number != self.head and len(block.text) < 200:
                top.append(block)
            found += (
                (number, part) for part in self._parts(number, seen, running=running, late=number > last)
            )
        times = [iso_of(t.get("datetime") or "") for b in top for t in b.element.iter("time")]
        return Article(
            tuple(_without_repeats(_without_bare_headings(self, found))),
            tuple(line for b in top for line in b.text.split("\n")),
            next((t for t in times if t), None),
        )

    def _parts(self, number: int, seen: set[etree._Element], *, running: bool, late: bool) -> Iterator[Part]:
        block = self.blocks[number]
        if number == self.head:
            yield Part("headline", block.text.replace("\n", " "), "heading")
            return
        if self.furniture.holds(block):
            return
        owner = self.owners.get(block.element)
        if owner is not None:
            element, part = owner
            if part and element not in seen and not (late and not self.frame and part.kind == "quote"):
                seen.add(element)
                yield msgspec.structs.replace(part, published=part.published or self.entries.get(element))
            return
        day = self.entries.get(block.element)
        for words in split_lines(cut(block.text)):
            kind, rule = kind_of(block, words)
            if kind == "headline" and not running and self.head is not None and len(words.split()) >= _WORDS:
                kind, rule = "paragraph", "standfirst"  # some systems set it as a lesser heading
            if self._keeps(number, block, words, kind, rule, running=running):
                yield Part(kind, words, rule, published=day)

    def _keeps(
        self, number: int, block: Block, words: str, kind: SegmentKind, rule: str, *, running: bool
    ) -> bool:
        if is_empty(block) or rule in ("day", "links", "page") or (leads_away(block) and kind != "caption"):
            return False
        if kind == "caption":
            return True
        if kind == "note":
            if not running and rule == "updated" and not _SENTENCE.search(words):
                return False  # a date line
            return running or rule == "byline" or number in self.kept
        if kind == "headline":
            return running and (number in self.kept or block.element in self.frame)
        size = len(words.split())
        listed = any(
            e.tag in ("li", "tr", "dd", "dt") for e in (block.element, *block.element.iterancestors())
        )
        # The standfirst may have no full stop; dates, buttons and bylines stand between headline and text as well.
        dated = size <= _DATELINE and written_day(words) is not None
        lead = (
            not running and block.element.tag in _LEADS and size >= _WORDS and not block.linked and not dated
        )
        if not running and not lead and self.head is not None:
            short = size < _WORDS // 2 or (size < _WORDS and not listed and not _SENTENCE.search(words))
            if dated or short:
                return False
        if number in self.kept or lead:
            return True
        inside = not self.frame or block.element in self.frame
        if listed and inside and running:
            return size >= _WORDS // 2 or block.element.tag == "tr"
        return inside and size >= _WORDS and bool(_SENTENCE.search(words))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _without_bare_headings(selection: _Selection, found: Sequence[tuple[int, Part]]) -> list[Part]:
    """The parts, without a heading that nothing stands under."""
    kept: list[Part] = []
    for order, (number, part) in enumerate(found):
        after = found[order + 1][1] if order + 1 < len(found) else None
        bare = after is None or (after.kind == "headline" and part.rule == "heading")
        if part.kind == "headline" and bare and number != selection.head:
            continue
        kept.append(part)
    return kept


def _without_repeats(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts, without a quotation or a post that says again what another part says (pull quotes, doubled embeds)."""
    keys = [" ".join(_words(part.text)) for part in parts]
    seen: set[tuple[str | None, str]] = set()
    pulled = sum(part.kind == "quote" for part in parts) <= _PULLED
    for number, part in enumerate(parts):
        key = keys[number]
        if (
            part.kind == "quote"
            and pulled
            and any(f" {key} " in f" {k} " for n, k in enumerate(keys) if n != number and k != key)
        ):
            continue
        mark = (part.published if part.kind != "headline" else None, key)
        if mark in seen and (part.kind != "paragraph" or len(key) > 60):
            continue
        seen.add(mark)
        yield part
