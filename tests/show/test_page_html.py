"""The page's source: whole, self-contained, and never what a report would have it be."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import msgspec
import pytest

from rashomon.show.page import render_page
from tests.show import ledgers

NAMES = ("raid", "nested", "hostile", "crossed", "empty")
# Elements without an end.
VOID = {"meta", "link", "img", "br", "line", "circle", "path", "input"}


class Outline(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.hrefs: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append((tag, found))
        if "id" in found:
            self.ids.append(found["id"] or "")
        if tag == "a":
            self.hrefs.append(found.get("href") or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


@pytest.fixture(scope="module", params=NAMES)
def page(request: pytest.FixtureRequest) -> str:
    return render_page(getattr(ledgers, request.param)())


def test_every_link_leads_somewhere_and_every_id_is_its_own(page: str) -> None:
    outline = Outline(page)
    assert not outline.wrong
    assert not outline.open
    assert len(outline.ids) == len(set(outline.ids))
    assert {h for h in outline.hrefs if not h.startswith("#")} == set()
    assert {h[1:] for h in outline.hrefs} <= set(outline.ids)


def test_nothing_is_fetched(page: str) -> None:
    outline = Outline(page)
    assert not [
        t for t, a in outline.tags if "src" in a or t in ("img", "iframe", "object", "embed", "base", "form")
    ]
    assert [a["href"] for t, a in outline.tags if t == "link"] == ["data:,"]
    assert not re.search(r"@import|url\(", page)


def test_the_policy_admits_our_script_and_style_and_nothing_else(page: str) -> None:
    for tag, kind in (("script", "script-src"), ("style", "style-src")):
        (content,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in page
    assert "default-src 'none'" in page
    assert "unsafe" not in page
    assert not [a for _, a in Outline(page).tags for key in a if key == "style" or key.startswith("on")]


def test_it_is_the_same_page_twice() -> None:
    assert render_page(ledgers.raid()) == render_page(ledgers.raid())


def test_a_report_stays_text() -> None:
    page = render_page(ledgers.hostile())
    assert page.encode("utf-8")
    assert page.count("<script") == 1
    assert "<b onmouseover" not in page
    assert "\x00" not in page
    assert "{{ 7*7 }}" in page
    assert "&#13;" in page


def test_empty_sections_say_none_found() -> None:
    assert render_page(ledgers.empty()).count('<p class="none">none found</p>') == 8


def test_the_text_of_a_copy_is_folded_and_the_others_are_open() -> None:
    (story,) = ledgers.raid().stories
    texts = [
        a for t, a in Outline(render_page(ledgers.raid())).tags if t == "details" and a.get("class") == "text"
    ]
    copies = {c.copy for c in story.story.copies}
    assert copies
    assert ["open" in a for a in texts] == [r.document.id not in copies for r in story.readings]


def test_a_title_that_the_text_begins_with_is_shown_once() -> None:
    document = ledgers.document("d", "Nine die in a fire\n\nNine people died.", "Wire", None)
    document = msgspec.structs.replace(document, title="Nine die in a fire")
    titled = ledgers.story((document,), (ledgers.claim(document, "c", "Nine", 1, low=9.0),), ())
    assert 'class="title"' not in render_page(ledgers.Ledger((titled,)))
    apart = msgspec.structs.replace(document, title="A fire in the port")
    titled = ledgers.story((apart,), (ledgers.claim(apart, "c", "Nine", 1, low=9.0),), ())
    assert 'class="title"' in render_page(ledgers.Ledger((titled,)))


def test_several_stories_are_listed_first() -> None:
    page = render_page(ledgers.Ledger((*ledgers.raid().stories, *ledgers.nested().stories)))
    outline = Outline(page)
    assert len(outline.ids) == len(set(outline.ids))
    assert outline.hrefs[1:3] == ["#story-1", "#story-2"]
