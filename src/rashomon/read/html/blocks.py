"""A tree → its blocks: the stretches of text that a browser sets apart from each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from lxml import etree

# Elements that do not break a line. Unknown ones and those of a site's own ("bsp-timestamp") do not either.
_BREAKING = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre"
    " search section summary table tbody td tfoot th thead tr ul amp-img amp-twitter amp-instagram".split()
)
# Soft hyphens, marks of direction and of joining that carry no meaning in running text.
_MARKS = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_BLANK = re.compile(r"[^\S\n]+")
# Where two of these touch, a page's style sets them apart ("<span>June 1</span><span>5:31 AM</span>").
_APART, _SEAM = frozenset(("a", "label", "span", "time")), "\x1f"
_TOUCHING = re.compile(r"(?<=[\w.])\x1f+(?=[\w(])")
# Characters of a cell of data; longer ones are layout.
_DATA_CELL = 80


class Block(msgspec.Struct, frozen=True):
    """One stretch of text: the innermost `element` that sets it apart, its words with single blanks, a line break where
    the page breaks a line. `linked` is how many of its characters lie in links.
    """

    element: etree._Element
    text: str
    linked: int = 0


def find_blocks(root: etree._Element) -> tuple[Block, ...]:
    """The blocks below `root` in the order of the page.

    Two line breaks part blocks as a paragraph does (pages of the days of tables are written so). A row of a table
    of data is one block, its cells parted by " | ".
    """
    return tuple(_Walk(root).blocks())


def element_text(element: etree._Element) -> str:
    """All the words of an element, in the form of a block's text, its blocks on lines of their own."""
    return "\n".join(block.text for block in find_blocks(element))


class _Walk:
    """One walk over a tree, without recursion: pages nest deeper than Python calls."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self.parts: list[str] = []
        self.linked = 0
        self.found: list[Block] = []

    def blocks(self) -> list[Block]:
        owners = [self.root]  # the elements that set apart, innermost last
        links = preformatted = 0
        skipped: etree._Element | None = None
        ended = False  # an inline element, just now
        for event, element in etree.iterwalk(self.root, events=("start", "end")):
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                if skipped is not None:
                    continue
                breaking = tag in _BREAKING or element is self.root
                if breaking and element is not self.root:
                    self._flush(owners[-1])
                    owners.append(element)
                if tag == "tr" and _is_data(element):
                    self._row(element)
                    skipped = element
                    continue
                if ended and tag in _APART:
                    self.parts.append(_SEAM)
                ended = False
                links += tag == "a"
                preformatted += tag == "pre"
                self._opening(element, tag)
                self._add(element.text, links, preformatted)
                continue
            if skipped is not None and element is not skipped:
                continue
            if skipped is None:
                links -= tag == "a"
                preformatted -= tag == "pre"
                if tag == "q":
                    self.parts.append("”")
            skipped = None
            ended = tag in _APART and not element.tail
            if tag in _BREAKING and element is not self.root:
                self._flush(owners.pop())
            if element is not self.root:
                self._add(element.tail, links, preformatted)
        self._flush(self.root)
        return self.found

    def _opening(self, element: etree._Element, tag: str) -> None:
        if tag == "br":
            self.parts.append("\v")
        elif tag == "q":
            self.parts.append("“")
        elif tag in ("img", "amp-img") and "emoji" in (element.get("class") or "").lower():
            self.parts.append(element.get("alt") or "")

    def _add(self, text: str | None, links: int, preformatted: int) -> None:
        if not text:
            return
        if preformatted:
            text = text.replace("\n", "\v")
        self.parts.append(text)
        if links:
            self.linked += len("".join(text.split()))

    def _flush(self, owner: etree._Element) -> None:
        words = _clean("".join(self.parts))
        for piece in re.split(r"\n{2,}", words):
            if piece.strip():
                self.found.append(Block(owner, piece.strip(), min(self.linked, len(piece))))
        self.parts, self.linked = [], 0

    def _row(self, row: etree._Element) -> None:
        cells = [_clean(" ".join(cell.itertext())).replace("\n", " ") for cell in row.iter("td", "th")]
        if any(cells):
            self.found.append(Block(row, " | ".join(cell for cell in cells if cell)))


def _clean(words: str) -> str:
    words = _TOUCHING.sub(" ", words).replace(_SEAM, "")
    words = _MARKS.sub("", words).replace("\n", " ").replace("\r", " ").replace("\v", "\n")
    return "\n".join(_BLANK.sub(" ", line).strip() for line in words.split("\n")).strip("\n")


def _is_data(row: etree._Element) -> bool:
    """Whether a row is one of data and not of layout: several short cells with nothing but words in them."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    if len(cells) < 2:
        return False
    for cell in cells:
        if any(
            isinstance(e.tag, str) and e.tag in _BREAKING and e.tag != "p" for e in cell.iterdescendants()
        ):
            return False
        if len(_clean("".join(cell.itertext()))) > _DATA_CELL:
            return False
    # A menu set in a table holds nothing but links.
    return not all(cell.find(".//a") is not None for cell in cells)


def ancestors(element: etree._Element) -> Iterator[etree._Element]:
    """The element itself and those around it, innermost first."""
    yield element
    yield from element.iterancestors()
