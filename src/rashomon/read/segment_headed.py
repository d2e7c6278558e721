"""Posts whose author stands above them or before them in the line, as the services' own pages show posts.

"Ann Lee (@annlee) · Jun 1: It is gone", "Ann Lee / @annlee / · / Jun 1 / It is gone" on lines of their own,
"@annlee: It is gone", "Forwarded from Ann Lee" (Telegram). Where an embed's signature stands below its post,
`segment_posts` reads it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from rashomon.read.segment_blocks import Block
from rashomon.read.segment_marks import mark_of
from rashomon.read.segment_signature import Signature, plain_name

_LABEL = re.compile(r"@(?P<handle>[A-Za-z]\w{1,30}):\s+(?=\S+ \S)")
_FORWARDED = re.compile(r"Forwarded from:? (?P<name>[^\n]{2,80})$")
_BEHIND = re.compile(r"[ \t]*[:—–-]?[ \t]*(?P<words>\S[^\n]*)")
# "3:14 AM · Jun 2, 2025", "1.2K Reposts 340 Likes": what a service shows below a post.
_BELOW = re.compile(
    r"\d{1,2}:\d\d(?:\s?[AP]M)?\s*·.{4,30}|(?:[\d.,]+\s?[KM]?\s+(?:reposts?|retweets?|quotes?|likes?|bookmarks?|views?|replies)\W*)+",
    re.IGNORECASE,
)
_BULLET = re.compile(r"[^\w@]+")


class Headed(msgspec.Struct, frozen=True):
    """A post below its author: its words, the numbers of its blocks, and the reading of the line above."""

    start: int
    end: int
    blocks: tuple[int, ...]
    below: tuple[int, ...]
    author: str
    handle: str | None
    published: str | None
    signature: tuple[int, int]
    rule: str


def find_headed(
    text: str, blocks: Sequence[Block], signatures: Sequence[Signature], below: Sequence[Signature] = ()
) -> tuple[Headed, ...]:
    """The posts that stand behind or below their authors' names, in order and disjoint.

    A signature that is not firm heads its post where words follow it in its line, or below without a blank line while
    nothing above can be its post. `below` are signatures that are known to stand below their posts.
    """
    found: list[Headed] = []
    for signature in signatures:
        if signature.firm or (found and signature.start < found[-1].end):
            continue
        post = _behind(text, blocks, signature) or _under(blocks, signature)
        if post is not None:
            found.append(post)
    found += _labelled(blocks, found, (*signatures, *below))
    return tuple(sorted(found, key=lambda post: post.start))


def _behind(text: str, blocks: Sequence[Block], signature: Signature) -> Headed | None:
    """ "Ann Lee (@annlee) · Jun 1: It is gone"."""
    match = _BEHIND.match(text, signature.end)
    if match is None or len(match["words"].split()) < 2:
        return None
    own = tuple(n for n, b in enumerate(blocks) if b.start < match.end() and signature.start < b.end)
    return _post(signature, match.start("words"), len(text[: match.end()].rstrip()), own, ())


def _under(blocks: Sequence[Block], signature: Signature) -> Headed | None:
    """Name, handle and day, and the words in the next lines."""
    own = [n for n, b in enumerate(blocks) if b.start < signature.end and signature.start < b.end]
    last = own[-1]
    body: list[int] = []
    below: list[int] = []
    for number in range(last + 1, len(blocks)):
        block = blocks[number]
        if block.gap != 1 or mark_of(block.text):
            break
        if _BELOW.fullmatch(block.text):
            below.append(number)
        elif below:
            break
        else:
            body.append(number)
    above = blocks[own[0] - 1] if own[0] else None
    if not body or (above is not None and above.gap == 1 and blocks[own[0]].gap == 1):
        return None
    start, end = blocks[body[0]].start, blocks[body[-1]].end
    return _post(signature, start, end, (*own, *body), tuple(below))


def _post(
    signature: Signature, start: int, end: int, blocks: tuple[int, ...], below: tuple[int, ...]
) -> Headed:
    return Headed(
        start, end, blocks, below, signature.author, signature.handle, signature.published,
        (signature.start, signature.end), "post-header",
    )  # fmt: skip


def _labelled(
    blocks: Sequence[Block], others: Sequence[Headed], signatures: Sequence[Signature]
) -> list[Headed]:
    """ "@annlee: It is gone"; "Forwarded from Ann Lee" and the blocks below it."""
    taken = {number for other in others for number in other.blocks}
    for signature in signatures:  # what is signed has its author
        taken.update(n for n, b in enumerate(blocks) if b.start < signature.end and signature.start < b.end)
    found: list[Headed] = []
    for number, block in enumerate(blocks):
        if number in taken:
            continue
        label = _LABEL.match(block.text)
        if label:
            span = (block.start, block.start + len(label["handle"]) + 1)
            start = block.start + label.end()
            found.append(
                Headed(
                    start,
                    block.end,
                    (number,),
                    (),
                    label["handle"],
                    label["handle"],
                    None,
                    span,
                    "post-label",
                )
            )
            continue
        forwarded = _FORWARDED.match(block.text)
        body = _until_break(blocks, number + 1, taken) if forwarded else ()
        if forwarded and body:
            span = (block.start + forwarded.start("name"), block.end)
            author = plain_name(forwarded["name"]) or forwarded["name"]
            first, last = blocks[body[0]], blocks[body[-1]]
            found.append(
                Headed(first.start, last.end, (number, *body), (), author, None, None, span, "post-forwarded")
            )
            taken.update(body)
    return found


def _until_break(blocks: Sequence[Block], first: int, taken: set[int]) -> tuple[int, ...]:
    """The blocks from `first` to the next line of signs, handle, note or further post: a forwarded message."""
    body: list[int] = []
    for number in range(first, len(blocks)):
        words = blocks[number].text
        if (
            number in taken
            or mark_of(words)
            or _FORWARDED.match(words)
            or _BULLET.fullmatch(words)
            or words[0] == "@"
        ):
            break
        body.append(number)
    return tuple(body)
