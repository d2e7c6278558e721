"""Block quotes and whom they name."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator

import msgspec
from lxml import etree

from rashomon.read.html.blocks import element_text, find_blocks
from rashomon.read.html.tree import drop
from rashomon.read.segment_signature import plain_name

_DASH = re.compile(r"^[—–―-]{1,3}\s*")
# A line of more words is no name.
_LONGEST = 14
# A block that names the speaker of a quotation holds so many words besides ("said …").
_BESIDES = 5


class PageQuote(msgspec.Struct, frozen=True):
    """One block quote: its words, the author's name where the page gives one, and the line that gives it."""

    text: str
    author: str | None = None
    signature: str | None = None


def find_quote_elements(root: etree._Element) -> Iterator[etree._Element]:
    """The outermost block quotes."""
    for element in root.iter("blockquote"):
        if not any(outer.tag == "blockquote" for outer in element.iterancestors()):
            yield element


def read_quote(element: etree._Element) -> PageQuote:
    """The words of a block quote and whom its cite, footer, caption or last line with a dash names."""
    body = copy.deepcopy(element)
    body.tail = None
    line, name = _cited(body)
    if name is None:
        line, name = _caption(element)
    text = element_text(body)
    if name is None:
        head, _, last = text.rpartition("\n")
        if head and _DASH.match(last) and len(last.split()) <= _LONGEST:
            text, line, name = head, last, last
    author = _name(name) if name else None
    if author is None or not text:
        return PageQuote(element_text(element))
    return PageQuote(text, author, line)


def _cited(body: etree._Element) -> tuple[str | None, str | None]:
    """The line of the body's last cite or footer and the name in it, which is taken out of the body."""
    alone = len(find_blocks(body)) < 2
    for element in reversed(list(body.iter("cite", "footer"))):
        name = " ".join("".join(element.itertext()).split())
        if not name or len(name.split()) > _LONGEST or _goes_on(element):
            continue
        block = next((e for e in element.iterancestors() if e.tag in ("p", "div", "footer")), None)
        if block is not None and block is not body and element.tag == "cite" and not alone:
            line = " ".join("".join(block.itertext()).split())
            if len(line.split()) - len(name.split()) <= _BESIDES and len(find_blocks(block)) == 1:
                drop(block)
                return line, name
        inner = element.find(".//cite")
        drop(element)
        named = " ".join("".join(inner.itertext()).split()) if inner is not None else name
        return name, named or name
    return None, None


def _goes_on(element: etree._Element) -> bool:
    """Whether words follow in the same line: then the element names a work in running text."""
    return bool(re.search(r"\w", (element.tail or "").partition("\n")[0]))


def _caption(element: etree._Element) -> tuple[str | None, str | None]:
    """The caption of the figure that a quotation stands in."""
    figure = next((e for e in element.iterancestors() if e.tag == "figure"), None)
    caption = figure.find(".//figcaption") if figure is not None else None
    words = " ".join("".join(caption.itertext()).split()) if caption is not None else ""
    return (words, words) if words and len(words.split()) <= _LONGEST else (None, None)


def _name(words: str) -> str | None:
    """The name at the beginning of "— Ann Lee, passenger"; what follows the comma is who she is."""
    bare = _DASH.sub("", words).strip(" .:")
    return plain_name(re.split(r",|\s[–—|(]\s?|\s\(", bare)[0]) or None
