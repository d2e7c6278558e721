"""What of a page is not its article: navigation, advertisements, related links, comments, buttons."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from lxml import etree

from rashomon import lexicons
from rashomon.read.html.blocks import Block

_TAGS = frozenset(("aside", "footer", "menu", "nav", "search"))
_ROLES = frozenset(
    "alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar".split()
)
_NAMED = ("class", "id", "data-component", "data-testid", "data-test-id", "data-qa", "itemprop")
_TABLES = ("links", "advertising", "sharing", "signing", "site", "comments", "writers", "players")
# An element with more of the article's characters than this share is the article's, whatever its name.
_ARTICLE = 0.4
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
# A form with a longer text than this is the whole page's (as some publishing systems write it).
_FORM = 600


def names(element: etree._Element) -> str:
    """The names of an element in small letters, parted and enclosed by hyphens: "-right-rail-"."""
    words = []
    for key in _NAMED:
        value = element.get(key)
        if value:
            words += re.findall(r"[^\W_]+", _CAMEL.sub("-", value).lower())
    return f"-{'-'.join(words)}-"


def named(element: etree._Element, *tables: str) -> bool:
    """Whether an element bears a name of these tables of lexicons/webpages.toml."""
    return bool(_pattern(tables).search(names(element)))


class Furniture:
    """Which elements of one page are furniture; `article` are the blocks taken for its text."""

    def __init__(self, root: etree._Element, article: Iterable[Block]) -> None:
        self.held: dict[etree._Element, int] = {}
        for block in article:
            self.held[block.element] = self.held.get(block.element, 0) + len(block.text)
        self.size = sum(self.held.values())
        for _, element in etree.iterwalk(root, events=("end",)):
            outer = element.getparent()
            if outer is not None and element in self.held:
                self.held[outer] = self.held.get(outer, 0) + self.held[element]
        self.inside: dict[etree._Element, bool] = {}
        for _, element in etree.iterwalk(root, events=("start",)):
            outer = element.getparent()
            within = self.inside.get(outer, False) if outer is not None else False
            self.inside[element] = within or self._judged(element)

    def holds(self, block: Block) -> bool:
        """Whether `block` stands in furniture."""
        return self.inside.get(block.element, False)

    def _judged(self, element: etree._Element) -> bool:
        if element.tag in ("html", "body") or self.held.get(element, 0) > _ARTICLE * self.size:
            return False
        if element.tag in _TAGS:
            return element.tag != "footer" or not _inside(element, "blockquote")
        if element.tag == "header":  # the site's, not the article's
            return not any(
                element.find(f".//{h}") is not None for h in ("h1", "h2", "h3")
            ) and not _in_article(element)
        if element.tag == "form":
            return len("".join(element.itertext())) < _FORM
        if (element.get("role") or "").lower() in _ROLES or named(element, *_TABLES):
            return element.find(".//h1") is None
        return False


def is_phrase(words: str, entry: str = "phrases") -> bool:
    """Whether a block begins as pages' own phrases do ("Sign up for …")."""
    return bool(_starts(entry).match(words))


def _in_article(element: etree._Element) -> bool:
    return any(outer.tag in ("article", "main") for outer in element.iterancestors())


def _inside(element: etree._Element, tag: str) -> bool:
    return any(outer.tag == tag for outer in element.iterancestors())


@cache
def _pattern(tables: tuple[str, ...]) -> re.Pattern[str]:
    words = sorted({word for table in tables for word in lexicons.load("webpages")[table]["words"]})
    # "has-sidebar" and "no-comments" tell of the page, not of the element.
    return re.compile(f"(?<!-has)(?<!-with)(?<!-no)-(?:{'|'.join(map(re.escape, words))})-")


@cache
def _starts(entry: str) -> re.Pattern[str]:
    words = sorted(lexicons.load("webpages")[entry]["starts"])
    ends = [re.escape(word) + (r"(?!\w)" if word[-1].isalnum() else "") for word in words]
    return re.compile(rf"\W*(?:{'|'.join(ends)})", re.IGNORECASE)


def cut(words: str) -> str:
    """A block's words without what its page adds for devices ("opens new tab")."""
    for addition in lexicons.load("webpages")["cut"]["words"]:
        words = words.replace(addition, "")
    return words
