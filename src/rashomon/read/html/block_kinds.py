"""What a block is, by its words and by what it stands in."""

from __future__ import annotations

import re

from rashomon.model.document import SegmentKind
from rashomon.read.html.blocks import Block
from rashomon.read.html.furniture import is_phrase, names
from rashomon.read.segment_marks import mark_of

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_CAPTION = re.compile(
    r"-(?:fig)?caption(?:s|-text|-text-\w+)?-|-imagecaption-|-image-caption-|-photo-credit-|-wp-caption-"
)
_COPYRIGHT = re.compile(r"\W*(?:copyright\b|©|\(c\)\s)[^.]{0,80}\d{4}|\W*©", re.IGNORECASE)
# A block whose characters lie in links to this share leads elsewhere, unless it is as long as a sentence.
_LINKED, _LONG = 0.8, 25
_BYLINE = re.compile(r"(?:[Bb]y|BY)\s+\S.{1,120}$")


def kind_of(block: Block, words: str) -> tuple[SegmentKind, str]:
    """The kind of segment that a block's `words` make, and the rule."""
    if is_heading(block):
        return "headline", "heading"
    if is_caption(block):
        return "caption", "caption"
    if _BYLINE.fullmatch(words) and len(words) < 100:
        return "note", "byline"
    return mark_of(words) or ("paragraph", "block")


def is_heading(block: Block) -> bool:
    """Whether a block is a heading or stands in one."""
    return any(e.tag in HEADINGS for e in (block.element, *block.element.iterancestors()))


def is_caption(block: Block) -> bool:
    """Whether a block stands in a caption, by its elements or their names."""
    return any(
        e.tag == "figcaption" or (isinstance(e.tag, str) and e.tag != "table" and _CAPTION.search(names(e)))
        for e in (block.element, *list(block.element.iterancestors())[:3])
    )


def is_empty(block: Block) -> bool:
    """Nothing but signs, or a page's own phrase."""
    words = block.text
    return not any(c.isalnum() for c in words) or is_phrase(words) or bool(_COPYRIGHT.match(words))


def leads_away(block: Block) -> bool:
    """Whether a block is nothing but links to elsewhere."""
    size = len("".join(block.text.split()))
    return block.linked > _LINKED * size and len(block.text.split()) < _LONG


def split_lines(words: str) -> tuple[str, ...]:
    """The lines of a block apart where one of them is a byline, a caption or a note, else the block."""
    lines = tuple(line for line in words.split("\n") if line.strip())
    if len(lines) > 1 and any(mark_of(line) or _BYLINE.fullmatch(line) for line in lines):
        return lines
    return (words.strip(),) if words.strip() else ()
