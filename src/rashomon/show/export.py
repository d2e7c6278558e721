"""Records → the contract's records → JSON bytes, the same for the same input."""

from __future__ import annotations

from collections.abc import Iterable
from inspect import cleandoc
from typing import Any, TypeVar

import msgspec

from rashomon.model import Claim, Identity, Ledger, Reading, StoryLedger
from rashomon.show import contract as out
from rashomon.show.editions import editions
from rashomon.show.grouping import groups
from rashomon.show.joined import join
from rashomon.show.reading_order import reading_order

T = TypeVar("T", bound=msgspec.Struct)


def annotation_line(
    reading: Reading, claims: tuple[Claim, ...], unread: tuple[tuple[int, int], ...]
) -> out.AnnotationOut:
    """What `annotate` writes of one document."""
    document = reading.document
    return out.AnnotationOut(
        document.id, document.sha256, document.language, document.published, document.outlet,
        segments=_all(document.segments, out.SegmentOut),
        attributions=_all(reading.attributions, out.AttributionOut),
        quantities=tuple(_quantity(q) for q in reading.quantities),
        times=_all(reading.times, out.TimeOut),
        places=_all(reading.places, out.PlaceOut),
        entities=_all(reading.entities, out.EntityOut),
        claims=tuple(claim_out(c) for c in claims),
        unread=unread,
    )  # fmt: skip


def claim_out(
    claim: Claim, event: str | None = None, origin: str | None = None, superseded_by: str | None = None
) -> out.ClaimOut:
    """One claim, joined with what linking and reconciling found of it."""
    thing = out.ThingOut(claim.thing.text, claim.thing.lemma) if claim.thing else None
    return _copy(
        claim, out.ClaimOut, event=event, origin=origin, superseded_by=superseded_by, thing=thing,
        chain=_all(claim.chain, out.VoiceOut),
    )  # fmt: skip


def compared(ledger: Ledger) -> out.ComparedOut:
    """What `compare --json` writes."""
    return out.ComparedOut(tuple(_story(s) for s in ledger.stories))


def story_line(ledger: StoryLedger) -> out.StoryLine:
    """What `stories` writes of one story."""
    story = ledger.story
    return out.StoryLine(
        story.id, story.title, story.documents, _all((r.document for r in ledger.readings), out.ListedOut)
    )


def encode(record: msgspec.Struct) -> bytes:
    """One line of JSON, fields in the contract's order; whole numbers are written without a fraction."""
    return msgspec.json.encode(_whole_numbers(msgspec.to_builtins(record))) + b"\n"


def schema() -> bytes:
    """docs/schema.json: JSON Schema 2020-12 of everything that is written."""
    roots, defs = msgspec.json.schema_components(
        [out.AnnotationOut, out.ComparedOut, out.StoryLine], ref_template="#/$defs/{name}"
    )
    for definition in defs.values():
        if "description" in definition:  # a docstring, which Python 3.13 gives without its indentation
            definition["description"] = cleandoc(definition["description"])
    commands = ("annotate", "compare", "stories")
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Rashomon's output",
        "description": "What `rashomon annotate`, `rashomon compare --json` and `rashomon stories` write.",
        "properties": dict(zip(commands, roots, strict=True)),
        "$defs": dict(sorted(defs.items())),
    }
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


def _story(ledger: StoryLedger) -> out.StoryOut:
    story = ledger.story
    copies = {c.copy: c.original for c in story.copies}
    older = {v.newer: v.older for v in story.versions}
    placed = {p.claim: p for p in story.placements}
    superseded = {c.superseded: c.later for c in ledger.comparisons if c.superseded}
    reports = tuple(
        out.ReportOut(
            d.id, d.sha256, d.path, d.outlet, d.label, d.published, copies.get(d.id), older.get(d.id)
        )
        for d in (r.document for r in ledger.readings)
    )
    claims = tuple(
        claim_out(c, placed[c.id].event, placed[c.id].origin, superseded.get(c.id)) for c in ledger.claims
    )
    joined = join(ledger, {c.id: c.id for c in ledger.claims})
    return out.StoryOut(
        story.id, story.title, reports, _all(story.events, out.EventOut), claims,
        _all(ledger.comparisons, out.ComparisonOut), _all(story.origins, out.OriginOut),
        tuple(_named(i) for i in story.identities),
        _all(editions(joined), out.VersionOut), tuple(s.report for s in reading_order(joined, groups(joined))),
    )  # fmt: skip


def _named(identity: Identity) -> out.NamedOut:
    return out.NamedOut(
        identity.id, identity.name, identity.type, tuple((m.document, m.entity) for m in identity.members),
        identity.names, tuple(b.note for b in identity.because if b.note),
    )  # fmt: skip


def _quantity(quantity: Any) -> out.QuantityOut:
    thing = quantity.thing
    counted = out.CountedOut(thing.start, thing.end, thing.text, thing.lemma) if thing else None
    return _copy(quantity, out.QuantityOut, thing=counted)


def _all(records: Iterable[msgspec.Struct], kind: type[T]) -> tuple[T, ...]:
    return tuple(_copy(r, kind) for r in records)


def _copy(record: msgspec.Struct, kind: type[T], **given: object) -> T:
    """`record` cut to the fields of `kind`."""
    return kind(**{f: given[f] if f in given else getattr(record, f) for f in kind.__struct_fields__})


def _whole_numbers(value: Any) -> Any:
    """Floats that are whole become integers: a reader of JSON expects 41, not 41.0."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, dict):
        return {k: _whole_numbers(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_whole_numbers(v) for v in value]
    return value
