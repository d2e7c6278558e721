"""The page in a real browser: a cell lights the words it was read from, with no network and no script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from rashomon.model import Claim, Document, Ledger
from rashomon.pipeline import compare
from rashomon.read import read_paths
from rashomon.show.page import render_page
from tests.show import ledgers

pytestmark = pytest.mark.browser

EXAMPLE = Path(__file__).parents[2] / "examples" / "harbour-fire"
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
# The lit words of each report by its place: what a reader sees, character for character.
LIT = """() => Object.fromEntries([...document.querySelectorAll('.text')]
    .map(text => [text.id, [...text.querySelectorAll('.lit')].map(e => e.textContent).join('')])
    .filter(([, words]) => words))"""
# Colours as the browser has them after all rules, and the nearest painted background.
COLOURS = """(selector) => [...document.querySelectorAll(selector)].map(element => {
    const paint = (e) => getComputedStyle(e).backgroundColor;
    let at = element;
    while (at.parentElement && paint(at) === 'rgba(0, 0, 0, 0)') at = at.parentElement;
    return [getComputedStyle(element).color, paint(at)];
})"""

Open = Callable[..., Page]


class Visit:
    """A page that was opened, with what it complained of and what it asked the network for."""

    def __init__(self, page: Page, path: Path) -> None:
        self.page = page
        self.complaints: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))
        self.path = path

    def to(self, address: str = "") -> Page:
        self.page.goto(self.path.as_uri() + address)
        return self.page


@pytest.fixture
def visit(chromium_page: Open, tmp_path: Path) -> Iterator[Callable[..., Visit]]:
    visits: list[Visit] = []

    def open_ledger(ledger: Ledger, **options: Any) -> Visit:
        path = tmp_path / f"page-{len(visits)}.html"
        path.write_bytes(render_page(ledger).encode("utf-8"))
        visits.append(Visit(chromium_page(**{"viewport": DESK, **options}), path))
        return visits[-1]

    yield open_ledger
    for one in visits:
        assert one.complaints == []
        assert [
            url for url in one.requests if url != "data:," and not url.startswith(one.path.as_uri())
        ] == []
        one.page.close()


def words(document: Document, claim: Claim) -> str:
    spans = sorted({(claim.start, claim.end), *claim.also})
    return "".join(document.text[start:end] for start, end in spans).replace("\x00", "\ufffd")


def places(ledger: Ledger) -> dict[str, str]:
    """The page's name for each report's text."""
    return {r.document.id: f"text-1-{i}" for i, r in enumerate(ledger.stories[0].readings, 1)}


def test_a_click_on_each_cell_of_a_conflict_lights_its_words_in_its_text(visit: Callable[..., Visit]) -> None:
    ledger = ledgers.raid()
    page = visit(ledger).to()
    documents = {r.document.id: r.document for r in ledger.stories[0].readings}
    claims = {c.id: c for c in ledger.stories[0].claims}
    cells = page.locator(".row.conflict a.value")
    seen = set()
    for index in range(cells.count()):
        cell = cells.nth(index)
        claim = claims[(cell.get_attribute("data-key") or "").removeprefix("claim-")]
        cell.click()
        seen.add(claim.report)
        assert page.evaluate(LIT) == {places(ledger)[claim.report]: words(documents[claim.report], claim)}
        assert page.evaluate("location.hash") == f"#claim-{claim.id}"
    assert seen == {"dharbour", "dnorthern"}


@pytest.fixture(scope="session")
def example() -> Ledger:
    """The ledger of an example, read by the whole program."""
    documents, _ = read_paths([str(EXAMPLE)])
    return compare(documents)


def test_every_cell_of_an_example_lights_its_words(visit: Callable[..., Visit], example: Ledger) -> None:
    page = visit(example).to()
    (story,) = example.stories
    documents = {r.document.id: r.document for r in story.readings}
    claims = {c.id: c for c in story.claims}
    keys = page.evaluate("[...document.querySelectorAll('a.value')].map(a => a.dataset.key)")
    assert len(keys) > 40
    for key in keys:
        claim = claims[key.removeprefix("claim-")]
        page.evaluate("key => document.querySelector(`a.value[data-key=${key}]`).click()", key)
        assert page.evaluate(LIT)[places(example)[claim.report]] == words(documents[claim.report], claim)


@pytest.mark.parametrize("name", ["raid", "nested", "hostile", "crossed"])
def test_every_address_lights_its_claim(visit: Callable[..., Visit], name: str) -> None:
    ledger = getattr(ledgers, name)()
    one = visit(ledger)
    documents = {r.document.id: r.document for r in ledger.stories[0].readings}
    for claim in ledger.stories[0].claims:
        lit = one.to(f"#claim-{claim.id}").evaluate(LIT)
        assert lit[places(ledger)[claim.report]] == words(documents[claim.report], claim)


def test_the_words_are_scrolled_to_and_said(visit: Callable[..., Visit]) -> None:
    page = visit(ledgers.raid()).to()
    page.locator("#cell-c2moved").click()
    assert page.locator(".text .lit").first.evaluate(
        "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight }"
    )
    assert page.locator("[role=status]").inner_text() == "Lit in northern.txt: “400”"
    assert page.locator("#cell-c2moved").get_attribute("aria-current") == "true"


def test_the_rest_of_the_row_is_lit_faintly(visit: Callable[..., Visit]) -> None:
    page = visit(ledgers.raid()).to("#claim-c1money")
    assert page.locator(".text .peer").all_inner_texts() == ["hundreds of millions of dollars"]


def test_a_copys_words_are_lit_with_the_originals(visit: Callable[..., Visit]) -> None:
    page = visit(ledgers.raid()).to("#claim-c1dead")
    assert page.evaluate(LIT) == {"text-1-1": "nine", "text-1-3": "nine"}
    page.goto(page.url.replace("c1dead", "c3dead"))
    assert page.evaluate(LIT) == {"text-1-3": "nine"}


def test_back_and_forward_light_again(visit: Callable[..., Visit]) -> None:
    page = visit(ledgers.raid()).to()
    page.locator("#cell-c1money").click()
    page.locator("#cell-c2money").click()
    page.go_back()
    assert page.evaluate(LIT) == {"text-1-1": "$7 billion"}


def test_it_works_from_the_keyboard(visit: Callable[..., Visit]) -> None:
    page = visit(ledgers.raid()).to()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.locator("#cell-c2money").focus()
    page.keyboard.press("Enter")
    assert page.evaluate(LIT) == {"text-1-2": "hundreds of millions of dollars"}
    page.locator("#towords").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "hundreds of millions of dollars"
    page.keyboard.press("Escape")
    assert page.evaluate(LIT) == {}
    assert page.evaluate("document.activeElement.id") == "cell-c2money"


def test_pointing_at_words_in_a_text_finds_their_row(visit: Callable[..., Visit]) -> None:
    page = visit(ledgers.nested()).to()
    page.locator(".said", has_text="40").first.click()
    assert page.locator("#cell-ctanks").get_attribute("aria-current") == "true"


def test_texts_are_kept_character_for_character(visit: Callable[..., Visit]) -> None:
    ledger = ledgers.hostile()
    page = visit(ledger).to()
    kept = page.locator(".words").evaluate("e => e.textContent")
    text = ledger.stories[0].readings[0].document.text
    assert kept == text.replace("\x00", "\ufffd").replace("\ud83d", "\ufffd")


def test_it_is_readable_without_scripts(visit: Callable[..., Visit]) -> None:
    page = visit(ledgers.raid(), java_script_enabled=False).to()
    assert page.locator("#back").is_hidden()
    assert page.locator(".words").first.is_visible()
    page.locator("#cell-c1money").click()
    assert page.url.endswith("#claim-c1money")
    lit = page.locator('[data-keys~="claim-c1money"]')
    assert lit.inner_text() == "$7 billion"
    other = page.locator('[data-keys~="claim-c2money"]')
    painted = [e.evaluate("e => getComputedStyle(e).backgroundColor") for e in (lit, other)]
    assert painted == ["rgb(255, 216, 77)", "rgba(0, 0, 0, 0)"]


@pytest.mark.parametrize("name", ["raid", "nested", "hostile", "empty"])
def test_a_phone_need_not_scroll_sideways(visit: Callable[..., Visit], name: str) -> None:
    page = visit(getattr(ledgers, name)(), viewport=PHONE).to()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert page.evaluate("document.body.scrollWidth") <= PHONE["width"]


def test_on_a_phone_the_texts_stand_below_and_the_way_back_is_at_hand(visit: Callable[..., Visit]) -> None:
    page = visit(ledgers.raid(), viewport=PHONE).to()
    page.locator("#cell-c2money").click()
    shown = "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight }"
    assert page.locator(".text .lit").evaluate(shown)
    page.locator("#back").click()
    assert page.locator("#cell-c2money").evaluate(shown)


def luminance(colour: str) -> float:
    """Relative luminance of "rgb(1, 2, 3)" (WCAG 2.2)."""
    parts = [int(part) / 255 for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_their_ground(visit: Callable[..., Visit], scheme: str) -> None:
    page = visit(ledgers.raid(), color_scheme=scheme).to("#claim-c1money")
    texts = "h1, h2, h3, .tie, .value, .envelope strong, .said"
    asides = ".when, .by, .hint, .note, .count, .name, .none, nav a"
    pairs = page.evaluate(COLOURS, f"{texts}, {asides}")
    assert len(pairs) > 40
    assert not [p for p in pairs if contrast(*p) < 4.5]


def test_the_page_follows_the_readers_colours(visit: Callable[..., Visit]) -> None:
    grounds = [
        visit(ledgers.raid(), color_scheme=scheme)
        .to()
        .evaluate("getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")
    ]
    light, dark = map(luminance, grounds)
    assert light > 0.8
    assert dark < 0.05


def test_in_print_everything_is_open_and_nothing_scrolls(visit: Callable[..., Visit]) -> None:
    page = visit(ledgers.raid()).to()
    page.emulate_media(media="print")
    assert page.locator("nav").first.is_hidden()
    assert page.evaluate(
        "[...document.querySelectorAll('.scroll')].every(e => e.scrollHeight <= e.clientHeight + 1)"
    )


def test_a_screen_reader_finds_its_way(visit: Callable[..., Visit]) -> None:
    page = visit(ledgers.raid()).to()
    for role in ("main", "navigation", "complementary", "status"):
        assert page.get_by_role(role).count() >= 1, role  # type: ignore[arg-type]
    assert page.get_by_role("table", name="Who says what: damage or loss").count() == 1
    assert page.get_by_role("rowheader", name="Dario Penk, fire chief as told by HARBOUR DAILY").count() >= 1
    assert page.get_by_role("img", name="damage or loss, by origin").count() == 1
    levels = page.evaluate("[...document.querySelectorAll('h1, h2, h3')].map(e => +e.tagName[1])")
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_of_many_reports_those_that_add_nothing_are_folded_and_opened_by_their_words(
    visit: Callable[..., Visit],
) -> None:
    page = visit(ledgers.many(14)).to()
    assert page.locator("details.text[open]").count() == 2
    assert page.locator(".said.known").count() == 12
    folded = page.locator("details.text:not([open])").last
    link = page.locator(f'.reports a[href="#{folded.get_attribute("id")}"]')
    page.locator(".account details.more > summary").click()
    link.click()
    assert folded.get_attribute("open") is not None or page.locator("details.text[open]").count() == 3
    page.locator(".row a.value").first.click()
    assert page.locator(".lit").count() >= 1


def test_a_rewritten_page_shows_what_changed_and_leads_to_the_words(visit: Callable[..., Visit]) -> None:
    page = visit(ledgers.rewritten()).to()
    page.locator(".rewrite a.was").first.click()
    assert page.evaluate(LIT) == {"text-1-1": "Nine"}
