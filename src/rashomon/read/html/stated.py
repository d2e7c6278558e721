"""What a page states of itself for machines: title, day, authors, outlet, address; by JSON-LD (schema.org), Open Graph
and meta elements, in this order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec
from lxml import etree

from rashomon.read.header import iso_time
from rashomon.read.making import Statement

# The types of schema.org that stand for a page's article.
_ARTICLES = re.compile(
    r"(?:News|Reportage|Opinion|Analysis|Background|Review|Advertiser)?\w*Article$|.*BlogPosting$|.*Post(?:ing)?$|Report$"
)
_TITLE = ("og:title", "twitter:title", "dc.title", "headline")
_PUBLISHED = (
    "article:published_time", "og:published_time", "datepublished", "publisheddate", "date", "dc.date",
    "dc.date.issued", "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date", "pubdate",
    "publish-date", "publish_date", "published_time", "article.published", "cxenseparse:recs:publishtime",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
)
_AUTHOR = ("author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author")
_OUTLET = ("og:site_name", "application-name", "dc.publisher", "twitter:app:name:iphone")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_WRITTEN = re.compile(
    rf"\b(?:{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})|(\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(\d{{4}}))\b",
    re.IGNORECASE,
)
_COMPACT = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?"
)
_MOST = 12


class Stated(msgspec.Struct, frozen=True):
    """What a page states: `facts` as every reader's statement, the day it was `modified`, the `body` of the article as
    text where the page holds it for machines, `free` whether all may read it, null where it does not say.
    """

    facts: Statement
    modified: str | None = None
    body: str | None = None
    free: bool | None = None


def read_stated(root: etree._Element) -> Stated:
    """The statements of a page's tree, before scripts are taken out of it; null where not stated."""
    things = list(_things(root))
    article = next((t for t in things if _is_article(t)), {})
    by_id = {t["@id"]: t for t in things if isinstance(t.get("@id"), str) and len(t) > 1}
    meta = _meta(root)
    title = _text(article.get("headline")) or _first(meta, _TITLE) or _heading(root)
    publisher = _names(article.get("publisher"), by_id)
    authors = _names(article.get("author") or article.get("creator"), by_id)
    published = (
        _time(_text(article.get("datePublished"))) or _time(_first(meta, _PUBLISHED)) or _time_element(root)
    )
    facts = Statement(
        title=_first(meta, ("og:title",)) or title,
        published=published,
        outlet=_first(meta, ("og:site_name",))
        or (publisher[0] if publisher else None)
        or _first(meta, _OUTLET),
        url=_address(root, meta, article, by_id),
        byline=_joined(authors) or _byline(root, meta),
    )
    modified = _time(_text(article.get("dateModified"))) or _time(_first(meta, _MODIFIED))
    free = {"true": True, "false": False}.get(
        str(article.get("isAccessibleForFree")).lower().rpartition("/")[2]
    )
    return Stated(facts, modified, _text(article.get("articleBody")), free)


def written_day(words: str) -> str | None:
    """The first full day written in `words` ("2 June 2025", "Jun 16, 2025") as ISO, or null."""
    match = _WRITTEN.search(words)
    if not match:
        return None
    month, day, year = (match[1], match[2], match[3]) if match[1] else (match[5], match[4], match[6])
    return iso_time(f"{year}-{_MONTHS.index(month[:3].lower()) + 1:02d}-{int(day):02d}")


def iso_of(value: str) -> str | None:
    """A machine's time in the form the records hold, or null."""
    return _time(value)


def _things(root: etree._Element) -> Iterator[dict[str, Any]]:
    """Every object of the page's JSON-LD, lists and graphs opened."""
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        source = re.sub(
            r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*;?\s*$", "", script.text or ""
        )
        try:
            open_things = [msgspec.json.decode(source.strip().rstrip(";"))]
        except (msgspec.DecodeError, RecursionError, UnicodeError):
            continue
        while open_things:
            thing = open_things.pop(0)
            if isinstance(thing, list):
                open_things = [*thing, *open_things]
            elif isinstance(thing, dict):
                yield thing
                for key in ("@graph", "mainEntity", "mainEntityOfPage"):
                    if isinstance(thing.get(key), (list, dict)):
                        open_things.append(thing[key])


def _types(thing: dict[str, Any]) -> tuple[str, ...]:
    found = thing.get("@type")
    return tuple(str(t).rpartition("/")[2] for t in (found if isinstance(found, list) else [found]) if t)


def _is_article(thing: dict[str, Any]) -> bool:
    return any(_ARTICLES.match(name) for name in _types(thing)) and bool(
        thing.get("headline") or thing.get("datePublished") or thing.get("articleBody")
    )


def _names(value: Any, by_id: dict[str, dict[str, Any]]) -> tuple[str, ...]:
    """The names in a value of schema.org: a string, an object, a reference to one, a list of these."""
    names: list[str] = []
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            known = {**by_id.get(str(one.get("@id")), {}), **one}
            names += [n for n in (_text(x) for x in _as_list(known.get("name"))) if n]
        elif isinstance(one, str) and not one.startswith("http"):
            name = _text(one)
            names += [name] if name else []
    return tuple(dict.fromkeys(names))[:_MOST]


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _text(value: Any) -> str | None:
    """A string in one line, or null; entities that JSON-LD carries over from its page are read."""
    if isinstance(value, list):
        value = next((v for v in value if isinstance(v, str)), None)
    if not isinstance(value, str):
        return None
    from html import unescape

    words = unescape(value) if "&" in value else value
    words = "".join(c if c in "\n\t" or c.isprintable() else " " for c in words)
    return ("\n".join(" ".join(line.split()) for line in words.split("\n")).strip()) or None


def _meta(root: etree._Element) -> dict[str, str]:
    """The page's meta elements by name in small letters; of one that stands twice the first."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        value = _text(element.get("content"))
        if name and value:
            found.setdefault(name.strip().lower(), " ".join(value.split()))
    return found


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _heading(root: etree._Element) -> str | None:
    heads = [h for h in root.iter("h1") if "".join(h.itertext()).strip()]
    element = heads[0] if len(heads) == 1 else root.find(".//title")
    return " ".join("".join(element.itertext()).split()) or None if element is not None else None


def _time(value: str | None) -> str | None:
    if not value:
        return None
    whole = iso_time(value.strip())
    if whole:
        return whole
    match = _COMPACT.match(value.strip())
    if match and match[4]:
        clock = f"{match[4]}:{match[5]}:{match[6] or '00'}{match[7] or ''}"
        return iso_time(f"{match[1]}-{match[2]}-{match[3]}T{clock}")
    return iso_time("-".join(match.group(1, 2, 3))) if match else written_day(value)


def _time_element(root: etree._Element) -> str | None:
    """The time element that says it is the day of publication."""
    for element in root.iter("time"):
        value = element.get("datetime") or ""
        if element.get("pubdate") is not None or "datePublished" in (element.get("itemprop") or ""):
            return _time(value)
    return None


def _address(
    root: etree._Element, meta: dict[str, str], article: dict[str, Any], by_id: dict[str, dict[str, Any]]
) -> str | None:
    """The canonical address: absolute ones only, since the page's own place is not known."""
    links = [e.get("href") for e in root.iter("link") if (e.get("rel") or "").lower() == "canonical"]
    page = article.get("mainEntityOfPage")
    ids = [page.get("@id")] if isinstance(page, dict) else [page]
    pages = [t.get("url") for t in by_id.values() if "WebPage" in _types(t)]
    for value in (*links, meta.get("og:url"), article.get("url"), *ids, *pages):
        if isinstance(value, str) and re.match(r"https?://\S+$", value.strip()):
            return value.strip()
    return None


def _joined(names: tuple[str, ...]) -> str | None:
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0] if names else None


def _byline(root: etree._Element, meta: dict[str, str]) -> str | None:
    """The author that a meta element or a link of an author names."""
    stated = _first(meta, _AUTHOR)
    if stated and not stated.startswith("http"):
        return re.sub(r"^[Bb]y\s+", "", stated)
    links = [
        e for e in root.iter("a", "span") if (e.get("rel") or "") == "author" or e.get("itemprop") == "author"
    ]
    names = [" ".join("".join(e.itertext()).split()) for e in links]
    return _joined(tuple(dict.fromkeys(n for n in names if 1 < len(n) < 80))[:_MOST])
