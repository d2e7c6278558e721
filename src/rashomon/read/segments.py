"""Finds the segments of a text: headline, paragraphs, embedded posts, block quotes, captions, notes.

Flattened web pages are lines and blank lines. Each line is a block, unless the text is hard-wrapped (its lines
break in mid-sentence); then the blocks are what blank lines part. Posts take the blocks below their author's name
(`segment_headed`) or above their signature (`segment_posts`), quotes the blocks that are marked as such
(`segment_quotes`); what is left is told apart by its first or last words (`segment_marks`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.model import Because, Segment
from rashomon.model.document import SegmentKind
from rashomon.read.segment_blocks import Block, find_blocks
from rashomon.read.segment_headed import Headed, find_headed
from rashomon.read.segment_marks import mark_of
from rashomon.read.segment_posts import Post, find_posts, split_at, thread_of
from rashomon.read.segment_quotes import Quote, find_quotes
from rashomon.read.segment_signature import find_signatures

# Longest headline, in characters: the longest of some thousand news headlines seen run to about 130.
_HEADLINE = 140
_SENTENCE_END = re.compile(r"[.…][\"”’')\]]*$")
# A line below a byline is its second half (a desk, a place) up to this many words.
_DESK = 6


def find_segments(text: str, start: int = 0, published: str | None = None) -> tuple[Segment, ...]:
    """The segments of `text` from the code point `start` (behind the header) on, in order and disjoint.

    `published` is the document's ISO day: a post that bears a day without a year takes its year from it.
    """
    signatures = find_signatures(text, start, published)
    whole = find_blocks(text, start)
    heads = {post.signature for post in find_headed(text, whole, signatures)}
    # A name and a handle on lines of their own sign what is above them only if they bear a day.
    below = tuple(
        s
        for s in signatures
        if (s.start, s.end) not in heads and (s.rule != "post-header" or s.published is not None)
    )
    blocks = split_at(text, whole, below)
    headed = find_headed(text, blocks, [s for s in signatures if (s.start, s.end) in heads], below)
    busy = {number for post in headed for number in (*post.blocks, *post.below)}
    posts = find_posts(text, blocks, below, busy)
    busy |= {number for post in posts for number in (*post.blocks, *post.repeats)}
    segments = [segment for post in posts for segment in _post_segments(blocks, post)]
    for head in headed:
        segments += _headed_segments(blocks, head)
    for number, post in thread_of(blocks, posts, busy):
        segments.append(_thread_segment(blocks[number], post))
        busy.add(number)
    quotes = find_quotes(text, blocks, busy)
    segments += (_quote_segment(quote) for quote in quotes)
    busy |= {number for quote in quotes for number in (quote.number, quote.line) if number is not None}
    segments += _plain_segments(blocks, [n for n in range(len(blocks)) if n not in busy])
    return tuple(sorted(segments, key=lambda s: s.start))


def _plain_segments(blocks: tuple[Block, ...], numbers: Sequence[int]) -> list[Segment]:
    """The segments of the blocks that no post or quote has taken; lines of mere signs are none."""
    segments: list[Segment] = []
    before: tuple[int, SegmentKind, str] | None = None
    for number in numbers:
        block = blocks[number]
        if not any(c.isalnum() for c in block.text):
            continue
        kind, rule = _kind(blocks, number)
        if kind == "paragraph" and before and before[0] == number - 1 and block.gap == 1:
            kind, rule = _below_mark(blocks[number - 1].text, block.text, before) or (kind, rule)
        before = (number, kind, rule)
        segments.append(_segment(block, kind, rule))
    return segments


def _kind(blocks: tuple[Block, ...], number: int) -> tuple[SegmentKind, str]:
    words = blocks[number].text
    mark = mark_of(words)
    if mark:
        return mark
    if number == 0 and len(blocks) > 1 and is_headline(words):
        return "headline", "short-first-line"
    return "paragraph", "line"


def _below_mark(
    above: str, words: str, before: tuple[int, SegmentKind, str]
) -> tuple[SegmentKind, str] | None:
    """What a line is by the line that it touches: the caption that was announced, the desk below a byline."""
    if before[1] == "caption" and above.rstrip().endswith((",", ":")):
        return "caption", "caption-below"
    if before[2] == "byline" and len(words.split()) <= _DESK and not _SENTENCE_END.search(words):
        return "note", "byline"
    return None


def _segment(block: Block, kind: SegmentKind, rule: str) -> Segment:
    because: tuple[Because, ...] = (Because("read", "line", start=block.start, end=block.end),)
    if rule != "line":
        because += (Because("read", rule),)
    return Segment(block.start, block.end, kind, because=because)


def is_headline(words: str) -> bool:
    """A short line that is no sentence: without a full stop, or with the capitals of a title."""
    if len(words) > _HEADLINE or words.endswith(":"):
        return False
    if not _SENTENCE_END.search(words):
        return True
    long_words = [w for w in re.findall(r"[^\W\d_]+", words) if len(w) > 3]
    return len(long_words) > 2 and all(w[0].isupper() for w in long_words)


def _post_segments(blocks: tuple[Block, ...], post: Post) -> list[Segment]:
    """The post itself and the paragraphs that repeat its words."""
    because = (Because("read", post.rule, start=post.signature[0], end=post.signature[1], note=post.author),)
    segments = []
    if post.end > post.start:
        segments.append(
            Segment(
                post.start, post.end, "post", post.author, post.published, post.handle, post.signature, because
            )
        )  # fmt: skip
    for number in post.repeats:
        why = (Because("read", "post-repeated", start=post.start, end=post.end, note=post.author),)
        block = blocks[number]
        segments.append(
            Segment(
                block.start, block.end, "quote", post.author, post.published, post.handle, post.signature, why
            )
        )  # fmt: skip
    return segments


def _headed_segments(blocks: tuple[Block, ...], post: Headed) -> list[Segment]:
    """A post below its author, and what the service shows below it."""
    start, end = post.signature
    because = (Because("read", post.rule, start=start, end=end, note=post.author),)
    segments = [
        Segment(
            post.start, post.end, "post", post.author, post.published, post.handle, post.signature, because
        )
    ]
    return segments + [_segment(blocks[number], "note", "post-counters") for number in post.below]


def _thread_segment(block: Block, post: Post) -> Segment:
    """The next part of a thread, numbered as one ("2/ …")."""
    because = (Because("read", "post-thread", start=block.start, end=block.end, note=post.author),)
    return Segment(
        block.start, block.end, "post", post.author, post.published, post.handle, post.signature, because
    )


def _quote_segment(quote: Quote) -> Segment:
    because = (Because("read", quote.rule, start=quote.start, end=quote.end, note=quote.author),)
    return Segment(quote.start, quote.end, "quote", quote.author, None, None, quote.signature, because)
