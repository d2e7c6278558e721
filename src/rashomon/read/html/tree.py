"""A page's source → its tree, without what no reader of the page sees."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree
from lxml import html as parser

from rashomon.read.unreadable import UnreadableError

# Tags in one page: the longest live blogs have some 50,000.
_TAGS = 150_000
_UNSEEN = (
    "script", "style", "template", "noscript", "iframe", "object", "embed", "applet", "frameset", "video", "audio",
    "canvas", "svg", "map", "datalist", "select", "textarea", "button", "input", "rt", "rp", "del", "s", "strike",
    "amp-ad", "amp-embed", "amp-sidebar", "amp-analytics", "amp-social-share", "amp-video", "amp-consent",
)  # fmt: skip
# Kept by screen readers or machines only.
_UNSEEN_CLASSES = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|assistive-text|u-hidden|is-hidden|hidden)(?:\s|$)",
    re.IGNORECASE,
)
# "hidden md:block": hidden on narrow screens only.
_SHOWN_WIDE = re.compile(r":(?:block|flex|grid|inline|table|contents)")
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_RULE = re.compile(r"([^{}@;]{1,500})\{([^{}]*)\}")
_SIMPLE = re.compile(r"\s*(?:[a-z][a-z0-9]*)?([.#])(-?[_a-zA-Z][\w-]*)\s*")
# What cannot stand in a tree, and the marks of direction that a page writes for its browser.
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def parse_page(source: str) -> etree._Element:
    """The root element of a page, a fragment or XHTML.

    Raises UnreadableError for a page with too many or too deeply nested elements, or none.
    """
    if source.count("<") > _TAGS:
        raise UnreadableError(f"holds more than {_TAGS:,} tags", "save the article alone")
    options = parser.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = parser.document_fromstring(
            _CONTROL.sub("\ufffd", _without_prefixes(source)).encode(), parser=options
        )
    except (etree.LxmlError, ValueError) as error:
        raise UnreadableError("holds no text", "give a page with a report in it") from error
    if any("Excessive depth" in entry.message for entry in options.error_log):
        raise UnreadableError("is nested too deeply", "save the article's text as a .txt file")
    return root


def drop_unseen(root: etree._Element) -> None:
    """Take scripts, controls and hidden elements out of the tree; the text behind each stays."""
    for element in list(_unseen(root)):
        drop(element)


def drop(element: etree._Element) -> None:
    """Take `element` out of its tree; the text behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    tail = element.tail or ""
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    element.tail = None
    parent.remove(element)


def classes(element: etree._Element) -> str:
    """The class attribute, empty where there is none."""
    return element.get("class") or ""


def _without_prefixes(source: str) -> str:
    """The source without an XML declaration, and with elements of XHTML's name space under their bare names."""
    source = re.sub(r"^\s*<\?xml[^>]*>", "", source)
    bound = re.search(r"""xmlns:(\w{1,20})\s*=\s*["']http://www\.w3\.org/1999/xhtml["']""", source[:4096])
    return re.sub(rf"(</?){bound[1]}:", r"\1", source) if bound else source


def _unseen(root: etree._Element) -> Iterator[etree._Element]:
    hidden = _hidden_by_rules(root)
    for element in root.iter(etree.Element):
        if element.tag in ("html", "body"):
            continue
        marks = (
            [f"#{element.get('id')}", *(f".{name}" for name in classes(element).split())] if hidden else []
        )
        if element.tag in _UNSEEN or _is_hidden(element) or not hidden.isdisjoint(marks):
            yield element


def _is_hidden(element: etree._Element) -> bool:
    if element.get("hidden") is not None or _UNSEEN_STYLE.search(element.get("style") or ""):
        return True
    if element.tag == "dialog" and element.get("open") is None:
        return True
    if _UNSEEN_CLASSES.search(classes(element)) and not _SHOWN_WIDE.search(classes(element)):
        return True
    # A page saved while a window lay over it has its article behind this mark.
    return element.get("aria-hidden") == "true" and element.find(".//h1") is None


def _hidden_by_rules(root: etree._Element) -> frozenset[str]:
    """The classes and ids that the page's own style sheet hides outright (".x", "#y"), on every screen."""
    found: set[str] = set()
    for style in root.iter("style"):
        sheet = re.sub(r"/\*.*?\*/", "", style.text or "", flags=re.DOTALL)
        sheet = re.sub(r"@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", sheet)  # rules for some screens only
        for selectors, body in _RULE.findall(sheet):
            if _UNSEEN_STYLE.search(body):
                simple = [_SIMPLE.fullmatch(selector) for selector in selectors.split(",")]
                found.update(match[1] + match[2] for match in simple if match)
    return frozenset(found)
