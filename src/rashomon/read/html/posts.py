"""Embedded posts: documents inside the document, each with its author, its day and its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from lxml import etree

from rashomon.read.html.blocks import Block, element_text, find_blocks
from rashomon.read.html.furniture import is_phrase, named, names
from rashomon.read.html.stated import iso_of, written_day
from rashomon.read.segment_signature import find_signatures, plain_name

# A share button is named after the service too, but says no more than this many words.
_BUTTON = 2
_AUTHOR = re.compile(
    r"-(?:owner-name|author-name|display-name|full-?name|user-name|username|author|p-author|user)-"
)
_TEXT = re.compile(r"-(?:message|tweet|post|status)-(?:text|content|body)-|-e-content-|-status-text-")
_FORWARDED = re.compile(r"-forwarded-from-name-")
_HANDLE = re.compile(r"@([\w.-]{1,60}(?:@[\w.-]{1,60})?)")
_ADDRESS = re.compile(
    r"(?:(?:twitter|x)\.com/(?P<x>\w{1,30})/status|t\.me/(?:s/)?(?P<t>\w{3,40})\b|bsky\.app/profile/(?P<b>[\w.-]{3,60})"
    r"|(?:tiktok|threads)\.(?:com|net)/@(?P<k>[\w.-]{1,40})|truthsocial\.com/@(?P<s>\w{1,40})"
    r"|https?://[\w.-]+/@(?P<m>[\w.-]{1,40})/\d)"
)
_ON = re.compile(r"Posted by\s+(?P<name>[^\n]{1,80}?)\s+on\s+(?P<day>[^\n]{6,60})", re.IGNORECASE)
_REDDIT = re.compile(r"\s*\bby\s+u/(?P<user>[\w-]{2,30})(?:\s+in\s+(?:r/)?\w+)?\s*$")
_COUNTER = re.compile(
    r"[\d.,]+\s?[KM]?(?:\s*(?:likes?|replies|reposts?|retweets?|quotes?|views?|comments?|shares?))?"
    r"|\d{1,2}:\d\d(?:\s?[AP]M)?(?:\s*[·∙•].{0,30})?|[·∙•|]+",
    re.IGNORECASE,
)


class PagePost(msgspec.Struct, frozen=True):
    """One embedded post: its words, the author's name in plain letters, the handle, the ISO day, and the line that the
    page signs it with.
    """

    text: str
    author: str
    handle: str | None
    published: str | None
    signature: str


def find_post_elements(root: etree._Element) -> Iterator[etree._Element]:
    """The outermost elements that are named as embedded posts are."""
    inside: etree._Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "end":
            inside = None if element is inside else inside
        elif inside is None and element.tag not in ("html", "body", "a", "main") and named(element, "posts"):
            inside = element
            yield element


def read_post(element: etree._Element, published: str | None) -> PagePost | None:
    """The post in an element, or null where it holds no words or names nobody (a service's empty frame).

    `published` is the page's day, which lends its year to a signature without one.
    """
    blocks = [b for b in find_blocks(element) if not _is_service(b)]
    words = "\n".join(b.text for b in blocks)
    times = [iso_of(t.get("datetime") or "") for t in element.iter("time")]
    time = next((t for t in times if t), None)
    signed = _signed(words, published) or _posted(element_text(element))
    least = 1 if signed else _BUTTON + 1
    signed = signed or _named(element, blocks)
    text = _body(signed.text) if signed else ""
    if signed is None or len(text.split()) < least:
        return None
    return msgspec.structs.replace(signed, text=text, published=time or signed.published)


def is_frame(element: etree._Element) -> bool:
    """Whether an element holds a service's words only: the frame of a post that was never loaded."""
    return all(_is_service(block) for block in find_blocks(element))


def _signed(words: str, published: str | None) -> PagePost | None:
    """ "— Name (@handle) June 1, 2025" behind the words, or "A post shared by …"."""
    signatures = find_signatures(words, 0, published)
    if not signatures:
        return None
    last = signatures[-1]
    line = words[last.start : last.end]
    body = words[: last.start] if words[: last.start].strip() else words[last.end :]
    return PagePost(body, last.author, last.handle, last.published, line)


def _posted(words: str) -> PagePost | None:
    """ "Posted by Name on Sunday, June 1, 2025": Facebook's; "by u/name in group": Reddit's."""
    reddit = _REDDIT.search(words)
    if reddit:
        return PagePost(words[: reddit.start()], reddit["user"], reddit["user"], None, reddit[0].strip())
    match = _ON.search(words)
    if match is None:
        return None
    author = plain_name(match["name"])
    return (
        PagePost(words[: match.start()], author, None, written_day(match["day"]), match[0])
        if author
        else None
    )


def _named(element: etree._Element, blocks: list[Block]) -> PagePost | None:
    """The post of a page that marks up author, handle and text (Telegram's preview, a card)."""
    forwarded = _first_text(element, _FORWARDED)
    author = forwarded or _first_text(element, _AUTHOR)
    handle = None if forwarded else _handle(element, blocks)
    name = plain_name(author) if author else handle
    if not name:
        return None
    texts = [e for e in element.iterdescendants() if isinstance(e.tag, str) and _TEXT.search(names(e))]
    marked = next((e for e in texts if not any(inner in texts for inner in e.iterdescendants())), None)
    said = [
        b.text
        for b in (blocks if marked is None else find_blocks(marked))
        if not _names_only(b, author, handle)
    ]
    return PagePost("\n".join(said), name, handle, None, f"— {author or '@' + name}")


def _first_text(element: etree._Element, pattern: re.Pattern[str]) -> str | None:
    for inner in element.iterdescendants():
        if isinstance(inner.tag, str) and pattern.search(names(inner)):
            words = " ".join("".join(inner.itertext()).split())
            if words and len(words) <= 80 and not words.startswith("@"):
                return re.sub(r"\s*\(?@[\w.@-]+\)?$", "", words) or None
    return None


def _names_only(block: Block, author: str | None, handle: str | None) -> bool:
    rest = block.text.replace(author or "\0", "").replace(f"@{handle}", "")
    return not any(c.isalnum() for c in rest)


def _handle(element: etree._Element, blocks: list[Block]) -> str | None:
    for block in blocks[:3]:
        match = _HANDLE.fullmatch(block.text.strip("() ")) or re.search(
            r"(?<!\S)\(?@([\w.-]+)\)?$", block.text
        )
        if match and len(block.text) < 100:
            return match[1]
    for inner in element.iter(etree.Element):
        for key in ("href", "cite", "data-instgrm-permalink", "data-embed-url", "data-href"):
            match = _ADDRESS.search(inner.get(key) or "")
            if match:
                return next(group for group in match.groups() if group)
    posted = re.match(r"(\w{3,40})/\d+$", element.get("data-post") or "")
    inner = element.find(".//*[@data-post]")
    posted = posted or (
        re.match(r"(\w{3,40})/\d+$", inner.get("data-post") or "") if inner is not None else None
    )
    return posted[1] if posted else None


def _is_service(block: Block) -> bool:
    words = block.text.strip()
    return bool(_COUNTER.fullmatch(words)) or (len(words) < 100 and is_phrase(words, "service"))


def _body(words: str) -> str:
    lines = [line.strip(" ·|") for line in words.split("\n")]
    return "\n".join(line for line in lines if line and not _COUNTER.fullmatch(line)).strip()
