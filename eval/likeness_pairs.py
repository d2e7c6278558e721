"""The stories that the likeness is fitted to → pairs of figures with their facts, as the program reads them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

import msgspec
import numpy as np

from eval.likeness_source import Mark, Report, Story
from rashomon.claim import models_of
from rashomon.link import place_claims
from rashomon.link.copies import find_copies
from rashomon.link.versions import find_versions
from rashomon.model import Claim, Document
from rashomon.model import Story as Placed
from rashomon.pipeline import Drawn, draw_all
from rashomon.read.making import Statement, make_document
from rashomon.reconcile.alike import like_units
from rashomon.reconcile.context import Side, side
from rashomon.reconcile.likeness.facts import FACTS, facts
from rashomon.reconcile.likeness.forest import Table
from rashomon.reconcile.likeness.told import Told, read_told


class Labelled(msgspec.Struct, frozen=True):
    """One story: its figures as told, all pairs of them that the program weighs (places in `told`) with their facts;
    which of these are labelled, whether their two figures have one key, and whether both have letters of time and
    others.
    """

    told: tuple[Told, ...]
    pairs: tuple[tuple[int, int], ...]
    rows: Table
    known: tuple[bool, ...]
    same: tuple[bool, ...]
    later: tuple[bool, ...]


def label_stories(stories: Sequence[Story], processes: int = 1) -> Iterator[Labelled]:
    """Every story with its labelled pairs, in order."""
    if processes == 1:
        yield from map(label_story, stories)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(label_story, stories, chunksize=8)


def label_story(story: Story) -> Labelled:
    """All the program's stages before the comparison, on the reports of one story; then its pairs of like units."""
    documents = {document_of(story, n): report for n, report in enumerate(story.reports)}
    drawn = list(draw_all(sorted(documents, key=lambda d: d.id)))
    told = read_told(figures_of(drawn))
    marks: dict[str, Mark] = {}
    for one in drawn:
        marks |= marks_of(documents[one.reading.document], one.claims)
    return _labelled(told, marks)


def document_of(story: Story, number: int) -> Document:
    """One report as the program is given it."""
    report = story.reports[number]
    stated = Statement(published=report.date, outlet=report.outlet)
    return make_document(report.text, 0, f"{story.name}/{number}.txt", stated, ())


def figures_of(drawn: Sequence[Drawn]) -> list[Side]:
    """The story's figures that are not folded into those of another report, as the comparison gets them."""
    placed = placed_as_one(drawn)
    folded = {t.claim for t in placed.twins}
    origins = {c: o for o in placed.origins for c in o.claims}
    models = {name: noun for d in drawn for name, noun in models_of(d.reading.annotation).items()}
    report = {d.reading.document.id: d.reading.document for d in drawn}
    claims = sorted((c for d in drawn for c in d.claims), key=lambda c: c.id)
    return [
        side(c, report[c.report], origins.get(c.id), models)
        for c in claims
        if c.kind == "figure" and c.id not in folded
    ]


def placed_as_one(drawn: Sequence[Drawn]) -> Placed:
    """All reports as one story, however unlike they are worded, with its copies and versions."""
    ordered = sorted((d.reading.document for d in drawn), key=lambda d: (d.published or "", d.id))
    ids = tuple(d.id for d in ordered)
    versions = find_versions(ordered)
    pages = {frozenset((v.newer, v.older)) for v in versions}
    copies = tuple(c for c in find_copies(ordered) if frozenset((c.copy, c.original)) not in pages)
    story = Placed("fitted", "fitted", ids, copies=copies, versions=versions)
    by_id = {d.reading.document.id: d for d in drawn}
    mine = [by_id[i] for i in ids]
    return place_claims(
        story, tuple(d.reading for d in mine), {d.reading.document.id: d.claims for d in mine}
    )


def marks_of(report: Report, claims: Sequence[Claim]) -> dict[str, Mark]:
    """The mark of each figure that the program draws at one, by the id of the claim."""
    found: dict[str, Mark] = {}
    drawn = [c for c in claims if c.kind == "figure" and not c.derived_from]
    for mark in report.marks:
        claim = next((c for c in drawn if _meet(mark, (c.start, c.end))), None) or next(
            (c for c in drawn if any(_meet(mark, (a, b)) for a, b in c.also)), None
        )
        if claim is not None:
            found.setdefault(claim.id, mark)
    return found


def _meet(mark: Mark, span: tuple[int, int]) -> bool:
    return span[0] < mark.end and mark.start < span[1]


def _labelled(told: tuple[Told, ...], marks: dict[str, Mark]) -> Labelled:
    """The pairs of like units; labelled are those both of whose figures are marked."""
    mark = [marks.get(t.side.claim.id) for t in told]
    pairs, known, same, later = [], [], [], []
    for i, one in enumerate(mark):
        for j, two in enumerate(mark[:i]):
            if not like_units(told[i].side, told[j].side):
                continue
            pairs.append((i, j))
            known.append(one is not None and two is not None)
            same.append(one is not None and two is not None and one.key == two.key)
            times = {m.time for m in (one, two) if m is not None} - {None, ""}
            later.append(len(times) > 1)
    rows = np.array([facts(told[i], told[j]) for i, j in pairs], dtype=np.float32).reshape(-1, len(FACTS))
    return Labelled(told, tuple(pairs), rows, tuple(known), tuple(same), tuple(later))
