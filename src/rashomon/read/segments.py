"""Finds the segments of a text: headline, paragraphs, embedded posts, block quotes, captions, notes.

Flattened web pages are lines and blank lines. Each line is a block, unless the text is hard-wrapped (its lines
break in mid-sentence); then the blocks are what blank lines part. Posts take the blocks before their signature
(`segment_posts`), what is left is told apart by its first or last words (`segment_marks`).
"""

from __future__ import annotations

import re

from rashomon.model import Because, Segment
from rashomon.read.segment_blocks import Block, find_blocks
from rashomon.read.segment_marks import mark_of
from rashomon.read.segment_posts import Post, find_posts, split_at
from rashomon.read.segment_signature import find_signatures

# Longest headline, in characters: the longest of some thousand news headlines seen run to about 130.
_HEADLINE = 140
_SENTENCE_END = re.compile(r"[.…][\"”’')\]]*$")


def find_segments(text: str, start: int = 0, published: str | None = None) -> tuple[Segment, ...]:
    """The segments of `text` from the code point `start` (behind the header) on, in order and disjoint.

    `published` is the document's ISO day: a post that bears a day without a year takes its year from it.
    """
    signatures = find_signatures(text, start, published)
    blocks = split_at(text, find_blocks(text, start), signatures)
    posts = find_posts(text, blocks, signatures)
    taken = {number for post in posts for number in (*post.blocks, *post.repeats)}
    segments = [segment for post in posts for segment in _post_segments(blocks, post)]
    segments += (_plain_segment(blocks, number) for number in range(len(blocks)) if number not in taken)
    return tuple(sorted(segments, key=lambda s: s.start))


def _plain_segment(blocks: tuple[Block, ...], number: int) -> Segment:
    block = blocks[number]
    because = Because("read", "line", start=block.start, end=block.end)
    mark = mark_of(block.text)
    if mark:
        kind, rule = mark
        return Segment(block.start, block.end, kind, because=(because, Because("read", rule)))
    if number == 0 and len(blocks) > 1 and is_headline(block.text):
        return Segment(
            block.start, block.end, "headline", because=(because, Because("read", "short-first-line"))
        )
    return Segment(block.start, block.end, "paragraph", because=(because,))


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
                post.start,
                post.end,
                "post",
                post.author,
                post.published,
                post.handle,
                post.signature,
                because,
            )
        )
    for number in post.repeats:
        why = (Because("read", "post-repeated", start=post.start, end=post.end, note=post.author),)
        block = blocks[number]
        segments.append(
            Segment(
                block.start, block.end, "quote", post.author, post.published, post.handle, post.signature, why
            )
        )
    return segments
