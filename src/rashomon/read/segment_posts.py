"""Embedded posts in flattened text: which blocks above a signature are the post's own words.

Nothing marks where a flattened post begins. What tells: a lead-in that ends with a colon stands above it; its
lines are parted otherwise than the article's paragraphs; it is written as posts are (first person, hashtags,
pictures); and embeds show at most 280 characters, cutting a longer post with an ellipsis near that length.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator

import msgspec

from rashomon.read.segment_blocks import Block
from rashomon.read.segment_marks import mark_of
from rashomon.read.segment_signature import Signature

# X's limit is 280, counting a link as 23 and some signs double; a little room for what flattening adds.
_LIMIT = 300
# A post that an embed cut short is this long at least, or more of it stands above.
_CUT = 230
# Longest run of blocks that one lead-in introduces.
_REACH = 8
_LINK = re.compile(
    r"(?:https?://)?(?:pic\.twitter\.com|t\.co|pbs\.twimg\.com|x\.com|twitter\.com|youtu\.be)/\S+|https?://\S+"
)
_THREAD = re.compile(r"(?:🧵|thread)\s*\d*\s*/?\s*\d*|\b\d{1,2}/(?:\d{1,2}\b|n\b)?", re.IGNORECASE)
# The number with which a later part of a thread begins.
_NEXT = re.compile(r"(?:🧵\s*)?\(?\d{1,2}/(?:\d{1,2}|n)?\)?[:.]?\s+\S")
_LEAD_IN = re.compile(
    r"\b(?:post(?:ed|s|ing)?|tweet(?:ed|s|ing)?|thread|X|Twitter|Telegram|Facebook|Instagram|Bluesky|Truth Social"
    r"|social media|account|wr(?:ote|ites|iting)|said|says|stated|announced|declared|shared|statement|message)\b"
)
_OWN_VOICE = re.compile(r"(?<!\w)[#@]\w|\b(?:I|I'm|I’m|we|We|our|Our|us|my|My)\b|\bBREAKING\b|^[A-Z\W]{12,}$")
_WORD = re.compile(r"\w+")


class Post(msgspec.Struct, frozen=True):
    """A post: its words, the numbers of its blocks and of blocks that repeat it, its signature's reading."""

    start: int
    end: int
    blocks: tuple[int, ...]
    repeats: tuple[int, ...]
    author: str
    handle: str
    published: str | None
    signature: tuple[int, int]
    rule: str


def find_posts(
    text: str,
    blocks: tuple[Block, ...],
    signatures: tuple[Signature, ...],
    busy: Collection[int] = (),
) -> tuple[Post, ...]:
    """The posts of a text; `blocks` as `split_at` left them, so that none goes on behind a signature; the blocks
    `busy` belong to other posts.
    """
    posts: list[Post] = []
    floor = 0
    for signature in signatures:
        own = [n for n, b in enumerate(blocks) if b.start < signature.end and signature.start < b.end]
        floor = max([floor, *(n + 1 for n in busy if n < own[0])])
        first = _first_block(text, blocks, own[0], floor, signature)
        start = min(blocks[first].start, signature.start)
        end = start + len(text[start : signature.start].rstrip())
        members = tuple(range(first, own[-1] + 1))
        repeats = _repeats(blocks, members, floor, text[start:end])
        posts.append(
            Post(
                start, end, members, repeats, signature.author, signature.handle, signature.published,
                (signature.start, signature.end), signature.rule,
            )
        )  # fmt: skip
        floor = own[-1] + 1
    return tuple(posts)


def split_at(text: str, blocks: tuple[Block, ...], signatures: tuple[Signature, ...]) -> tuple[Block, ...]:
    """The blocks, each cut behind a signature inside it."""
    ends = [s.end for s in signatures]
    out: list[Block] = []
    for block in blocks:
        cuts = [e for e in ends if block.start < e < block.end]
        begin, gap = block.start, block.gap
        for cut in [*cuts, block.end]:
            words = text[begin:cut]
            if words.strip():
                left = begin + len(words) - len(words.lstrip())
                right = begin + len(words.rstrip())
                out.append(Block(left, right, text[left:right], gap))
            begin, gap = cut, 0
    return tuple(out)


def thread_of(
    blocks: tuple[Block, ...], posts: tuple[Post, ...], busy: Collection[int]
) -> Iterator[tuple[int, Post]]:
    """The blocks below a post that go on with its thread ("2/ …"), each with the post."""
    for post in posts:
        for number in range(post.blocks[-1] + 1, len(blocks)):
            if number in busy or not _NEXT.match(blocks[number].text):
                break
            yield number, post


def _first_block(text: str, blocks: tuple[Block, ...], own: int, floor: int, signature: Signature) -> int:
    """Number of the block with which the post begins."""
    head = text[blocks[own].start : max(signature.start, blocks[own].start)]
    size = _size(head)
    cut = _LINK.sub("", head).rstrip().endswith(("…", "..."))
    usual = _usual_gap(blocks)
    odd_around = own + 1 < len(blocks) and blocks[own + 1].gap not in (0, usual)
    led = _led_from(blocks, own, floor)
    first = own
    while first > floor:
        above = blocks[first - 1]
        if above.text.endswith(":") or mark_of(above.text) or size + _size(above.text) > _LIMIT:
            break
        cut = cut or (size == 0 and _LINK.sub("", above.text).rstrip().endswith(("…", "...")))
        odd = blocks[first].gap != usual and not odd_around
        wanting = size == 0 or (cut and size < _CUT)
        if not (odd or wanting or (led is not None and first - 1 >= led) or _own_voice(above.text)):
            break
        first -= 1
        size += _size(above.text)
    return first


def _led_from(blocks: tuple[Block, ...], own: int, floor: int) -> int | None:
    """Number of the block behind a lead-in that introduces a post ("She wrote on X:"), where one stands near
    enough above.
    """
    for number in range(own - 1, max(floor, own - _REACH) - 1, -1):
        words = blocks[number].text
        if words.endswith(":"):
            return number + 1 if _LEAD_IN.search(words) else None
    return None


def _usual_gap(blocks: tuple[Block, ...]) -> int:
    """The commonest number of line breaks between two blocks; the smaller where two are equally common."""
    counts = Counter(b.gap for b in blocks[1:] if b.gap)
    return min(counts, key=lambda gap: (-counts[gap], gap)) if counts else 2


def _own_voice(words: str) -> bool:
    """Whether a block is written as posts are and newsrooms do not write outside quotation marks."""
    bare = re.sub(r"[\"“][^\"”]*[\"”]", "", words)
    return bool(_OWN_VOICE.search(bare)) or any(unicodedata.category(c) == "So" for c in words)


def _size(words: str) -> int:
    """Characters that count against the limit; links, thread marks and space around do not."""
    return len(_THREAD.sub("", _LINK.sub("", words)).strip())


def _repeats(blocks: tuple[Block, ...], members: tuple[int, ...], floor: int, body: str) -> tuple[int, ...]:
    """Blocks above the post that only say its words again (some pages print a post's first lines twice)."""
    said = set(_WORD.findall(body.lower()))
    found = []
    for number in range(max(floor, members[0] - 4), members[0]):
        words = _WORD.findall(blocks[number].text.lower())
        if len(words) >= 5 and sum(w in said for w in words) >= 0.8 * len(words):
            found.append(number)
    return tuple(found)
