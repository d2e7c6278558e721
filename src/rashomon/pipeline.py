"""The order of the stages and nothing else: read this first.

read       bytes → Document            what was published, where, when; its segments
annotate   Document → Annotation       words, sentences, names, parse
entity     → Entity                    who and what is named
attribute  → Attribution               who says what
measure    → Quantity, Timex, Place    how many, when, where
claim      → Claim                     one source's assertion in one document
link       → Story                     copies, stories, events, origins
reconcile  → Comparison                how two claims relate
show       → people                    cli/ calls it
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

import msgspec

from rashomon.annotate import Parser, load_parser
from rashomon.attribute import attribute
from rashomon.claim import draw_claims, models_of, unread_sentences
from rashomon.entity import find_entities
from rashomon.link import find_stories, place_claims
from rashomon.measure import count_things, find_places, find_quantities, find_times
from rashomon.model import (
    Annotation,
    Claim,
    Document,
    Ledger,
    ListedEntity,
    Reading,
    Refusal,
    Settings,
    Story,
    StoryLedger,
)
from rashomon.reconcile import reconcile


class Drawn(msgspec.Struct, frozen=True):
    """One document read to the end: the reading, its claims, the sentences with figures that gave none."""

    reading: Reading
    claims: tuple[Claim, ...]
    unread: tuple[tuple[int, int], ...]


def draw(document: Document, annotation: Annotation, listed: tuple[ListedEntity, ...] = ()) -> Drawn:
    """All the stages that know one document only; `listed` are the entities of a person's own list."""
    entities = find_entities(document, annotation, listed)
    attributions = attribute(document, annotation, entities)
    quantities = count_things(document, annotation, find_quantities(document))
    times = find_times(document, annotation)
    places = find_places(document, annotation, entities)
    reading = Reading(document, annotation, entities, attributions, quantities, times, places)
    claims = draw_claims(reading)
    return Drawn(reading, claims, unread_sentences(reading, claims))


Refuse = Callable[[Refusal], object]


def draw_all(
    documents: Sequence[Document], settings: Settings = Settings(), refuse: Refuse | None = None
) -> Iterator[Drawn]:
    """`draw` over documents, in order, in one process or several; the same records either way.

    With `refuse` a document on which the program fails is told to it, and the others are drawn; without it the
    error is raised.
    """
    safe = refuse is not None
    for one in _attempts(documents, settings, safe=safe):
        if isinstance(one, Drawn):
            yield one
        elif refuse is not None:
            refuse(one)


def _attempts(documents: Sequence[Document], settings: Settings, *, safe: bool) -> Iterator[Drawn | Refusal]:
    if settings.processes > 1 and len(documents) > 1:
        shares = [list(documents[i :: settings.processes]) for i in range(settings.processes)]
        with ProcessPoolExecutor(settings.processes) as pool:
            results = list(pool.map(_draw_share, shares, [settings] * len(shares), [safe] * len(shares)))
        yield from (results[i % settings.processes][i // settings.processes] for i in range(len(documents)))
    else:
        yield from _draw_with(load_parser(settings.model), documents, settings.entities, safe=safe)


def _draw_share(documents: Sequence[Document], settings: Settings, safe: bool) -> list[Drawn | Refusal]:  # noqa: FBT001 - mapped over a pool
    return list(_draw_with(load_parser(settings.model), documents, settings.entities, safe=safe))


def _draw_with(
    parser: Parser, documents: Sequence[Document], listed: tuple[ListedEntity, ...], *, safe: bool
) -> Iterator[Drawn | Refusal]:
    for document, annotation in zip(documents, parser.annotate(documents), strict=True):
        try:
            yield draw(document, annotation, listed)
        except Exception as error:
            if not safe:
                raise
            yield _failed(document, error)


def _failed(document: Document, error: Exception) -> Refusal:
    """One document that the program fails on must not lose the others."""
    what = f"{type(error).__name__}: {error}".splitlines()[0]
    return Refusal(
        document.path,
        f"a defect of the program, not of your file: {what}",
        "set RASHOMON_TRACEBACK=1 to see where; the others were read",
    )


def compare(
    documents: Sequence[Document],
    settings: Settings = Settings(),
    advance: Callable[[], object] = lambda: None,
    refuse: Refuse | None = None,
) -> Ledger:
    """The whole job: documents → stories with their claims and comparisons. `advance` is called after each document,
    `refuse` with each that the program fails on (`draw_all`).
    """
    drawn = {}
    for one in draw_all(sorted(documents, key=lambda d: d.id), settings, refuse):
        drawn[one.reading.document.id] = one
        advance()
    stories = find_stories([d.reading.document for d in drawn.values()])
    return Ledger(tuple(_ledger(story, drawn) for story in stories))


def _ledger(story: Story, drawn: dict[str, Drawn]) -> StoryLedger:
    """One story: its claims placed, then compared."""
    mine = [drawn[d] for d in story.documents]
    readings = tuple(d.reading for d in mine)
    placed = place_claims(story, readings, {d.reading.document.id: d.claims for d in mine})
    claims = tuple(c for d in mine for c in d.claims)
    models = {name: noun for r in readings for name, noun in models_of(r.annotation).items()}
    comparisons = reconcile(placed, [r.document for r in readings], claims, models)
    unread = tuple((d.reading.document.id, d.unread) for d in mine)
    return StoryLedger(placed, readings, claims, comparisons, unread)
