"""The ledger as one self-contained HTML page: no network, no outside file, readable without scripts."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib import resources

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined

from rashomon.model import Document, Ledger, StoryLedger
from rashomon.show.joined import digest
from rashomon.show.marks import Lit, Piece, paragraphs
from rashomon.show.picture import Picture, picture_of
from rashomon.show.rows import FEW_REPORTS, Report, StoryTable
from rashomon.show.table import counted, summary, tables
from rashomon.show.visible import one_line
from rashomon.show.wording import quoted

# Sections that grow with the number of reports start folded beyond this many rows.
_FOLDED_FROM = 12
_SAFE_ID = re.compile(r"[A-Za-z0-9_-]+")

SECTIONS = (
    (
        "conflict",
        "Conflicts",
        "Accounts of one measure that differ, or deny each other. Those that cannot both hold come first.",
    ),
    ("revise", "Revisions", "One measure at two times, or a source that changed its figure."),
    ("refine", "Refinements", "One account says more exactly what another says."),
    (
        "agree",
        "Agreements",
        "The same figure told more than once. An origin counts once, whoever repeats it.",
    ),
    ("near", "Not compared, and why", "Figures that look alike and measure different things."),
    ("alone", "Told by one origin alone", "Silence elsewhere is no denial."),
    ("statement", "Statements", "What was said without a figure."),
    (
        "unread",
        "Sentences with a figure that gave no claim",
        "At least one number of each entered no claim (an age, a date, a name): nothing is lost without a word.",
    ),
)


class Text(msgspec.Struct, frozen=True):
    """A report beside the ledger: its head and its text in pieces."""

    id: str
    report: Report
    title: str
    byline: str
    paragraphs: tuple[tuple[Piece, ...], ...]


class PageStory(msgspec.Struct, frozen=True):
    """A story with what the template needs besides its table; of `many` reports the texts stand in reading order."""

    number: int
    table: StoryTable
    texts: tuple[Text, ...]
    pictures: dict[str, Picture]
    anchors: dict[str, str]
    many: bool


def render_page(ledger: Ledger) -> str:
    """One HTML page; the address `#claim-ID` lights that claim's words in the reports' texts."""
    found = tables(ledger)
    stories = tuple(
        _story(number, table, story)
        for number, (table, story) in enumerate(zip(found, ledger.stories, strict=True), 1)
    )
    anchors = [key for s in stories for t in s.texts for row in t.paragraphs for p in row for key in p.opens]
    style = _file("page.css") + (_without_scripts(anchors) if anchors else "")
    script = _file("page.js")
    return (
        _environment()
        .get_template("page.html.j2")
        .render(
            stories=stories,
            sections=SECTIONS,
            summary=summary(found),
            folded_from=_FOLDED_FROM,
            style=style,
            script=script,
            style_hash=_hash(style),
            script_hash=_hash(script),
        )
    )


def _title(document: Document) -> str:
    """A report's title, where its text does not begin with it: a web page's text has its headline first."""
    title = one_line(document.title or "")
    return "" if one_line(document.text[: 2 * len(title) + 2]).startswith(title) else title


def _story(number: int, table: StoryTable, story: StoryLedger) -> PageStory:
    anchors = {c.id: f"claim-{_plain(c.id)}" for c in story.claims}
    anchors |= {
        f"{u.report} {u.start}": f"unread-{_plain(digest('u', [u.report, str(u.start)]))}"
        for u in table.unread
    }
    texts = {
        reading.document.id: Text(
            id=f"text-{number}-{place}",
            report=table.reports[place - 1],
            title=_title(reading.document),
            byline=one_line(reading.document.byline or ""),
            paragraphs=paragraphs(reading.document.text, _lit(reading.document.id, table, story, anchors)),
        )
        for place, reading in enumerate(story.readings, 1)
    }
    many = len(texts) > FEW_REPORTS
    shown = tuple(texts[d] for d in table.order) if many else tuple(texts.values())
    drawn = {row.id: picture for row in table.rows if (picture := picture_of(row)) is not None}
    return PageStory(number, table, shown, drawn, anchors, many)


def _lit(report: str, table: StoryTable, story: StoryLedger, anchors: dict[str, str]) -> list[Lit]:
    """All words of one report that an address lights: claims, their repetitions, and what gave no claim."""
    original = {twin: cell.claim for row in table.rows for cell in row.cells for twin in cell.twins}
    lit = []
    for claim in (c for c in story.claims if c.report == report):
        shown = original.get(claim.id, claim.id)
        back, figure = f"cell-{_plain(shown)}", claim.kind == "figure"
        new = claim.id in table.new
        lit.append(Lit(anchors[claim.id], claim.start, claim.end, back, anchor=True, figure=figure, new=new))
        lit += [Lit(anchors[claim.id], start, end, back, figure=figure, new=new) for start, end in claim.also]
        if shown != claim.id:  # a copy's words are lit by the original's address too
            lit.append(Lit(anchors[shown], claim.start, claim.end, back))
    for unread in (u for u in table.unread if u.report == report):
        key = anchors[f"{unread.report} {unread.start}"]
        lit.append(Lit(key, unread.start, unread.end, f"cell-{key}", anchor=True))
    return lit


def _plain(claim: str) -> str:
    """An id that is safe in an address; ids are ours, but a page must not rely on it."""
    return claim if _SAFE_ID.fullmatch(claim) else digest("x", [claim])


def _without_scripts(keys: list[str]) -> str:
    """Rules that light the words an address names where no script runs."""
    rules = ",\n".join(
        f'html:not(.js):has(:is(#{key},#cell-{key.removeprefix("claim-")}):target) [data-keys~="{key}"]'
        for key in keys
    )
    return (
        f"@supports selector(:has(a)) {{\n{rules} {{ background: var(--lit); color: var(--lit-ink); }}\n}}\n"
    )


def _hash(content: str) -> str:
    """A Content-Security-Policy source for inline content."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def _file(name: str) -> str:
    return resources.files(__package__).joinpath("templates", name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("rashomon.show"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters |= {"counted": counted, "quoted": quoted, "plain": _plain}
    return environment
