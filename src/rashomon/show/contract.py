"""The records that `annotate` and `compare --json` write: the shapes that others may rely on
(docs/schema.json is made from these).
"""

from __future__ import annotations

import msgspec

from rashomon.model.attribution import AttributionKind, Speaker, Stance
from rashomon.model.claim import ClaimKind, Modality, Role, Scope, Whole
from rashomon.model.comparison import Relation
from rashomon.model.document import SegmentKind
from rashomon.model.entity import EntityType
from rashomon.model.place import PlaceKind
from rashomon.model.quantity import Bound
from rashomon.model.timex import TimexType

Pair = tuple[int, int]


class SegmentOut(msgspec.Struct, frozen=True):
    """A segment: code points `start`:`end`."""

    start: int
    end: int
    kind: SegmentKind
    author: str | None
    published: str | None


class AttributionOut(msgspec.Struct, frozen=True):
    """An attribution: lists of spans for source, cue and content."""

    id: str
    source: tuple[Pair, ...]
    cue: tuple[Pair, ...]
    content: tuple[Pair, ...]
    kind: AttributionKind
    stance: Stance
    parent: str | None
    continues: str | None
    speaker: Speaker | None


class CountedOut(msgspec.Struct, frozen=True):
    """The thing that a quantity counts, with its span."""

    start: int
    end: int
    text: str
    lemma: str


class QuantityOut(msgspec.Struct, frozen=True):
    """A quantity: the number phrase's span, its interval as stated, unit or thing."""

    id: str
    start: int
    end: int
    low: float | None
    high: float | None
    bound: Bound
    unit: str | None
    thing: CountedOut | None


class TimeOut(msgspec.Struct, frozen=True):
    """A time expression."""

    start: int
    end: int
    type: TimexType
    value: str
    begin: str | None
    finish: str | None


class PlaceOut(msgspec.Struct, frozen=True):
    """A place mention."""

    start: int
    end: int
    name: str
    kind: PlaceKind
    lat: float | None
    lon: float | None
    country: str | None
    box: tuple[float, float, float, float] | None


class EntityOut(msgspec.Struct, frozen=True):
    """An entity and its mentions."""

    id: str
    name: str
    type: EntityType
    mentions: tuple[Pair, ...]


class ThingOut(msgspec.Struct, frozen=True):
    """The thing that a claim counts: words and head lemma."""

    text: str
    lemma: str


class VoiceOut(msgspec.Struct, frozen=True):
    """One voice of a chain."""

    name: str | None
    start: int | None
    end: int | None
    role: Role


class ClaimOut(msgspec.Struct, frozen=True):
    """A claim: `start`:`end` the number phrase or the statement's content; event, origin and superseded_by
    null in `annotate`.
    """

    id: str
    report: str
    kind: ClaimKind
    quantity: str | None
    attribution: str | None
    event: str | None
    origin: str | None
    start: int
    end: int
    also: tuple[Pair, ...]
    sentence: Pair
    low: float | None
    high: float | None
    bound: Bound | None
    unit: str | None
    aspect: str | None
    thing: ThingOut | None
    whole: Whole | None
    derived_from: tuple[str, ...]
    scope: Scope
    hedge: str | None
    modality: Modality
    stance: Stance
    about: str | None
    chain: tuple[VoiceOut, ...]
    said_at: tuple[str, str] | None
    superseded_by: str | None


class AnnotationOut(msgspec.Struct, frozen=True):
    """One line of `rashomon annotate`."""

    id: str
    sha256: str
    language: str | None
    published: str | None
    outlet: str | None
    segments: tuple[SegmentOut, ...]
    attributions: tuple[AttributionOut, ...]
    quantities: tuple[QuantityOut, ...]
    times: tuple[TimeOut, ...]
    places: tuple[PlaceOut, ...]
    entities: tuple[EntityOut, ...]
    claims: tuple[ClaimOut, ...]
    unread: tuple[Pair, ...]


class ReportOut(msgspec.Struct, frozen=True):
    """One report of a story; `copy_of` is the report that it repeats, `version_of` the older version of its page."""

    id: str
    sha256: str
    path: str
    outlet: str | None
    label: str
    published: str | None
    copy_of: str | None
    version_of: str | None


class EventOut(msgspec.Struct, frozen=True):
    """An event of a story."""

    id: str
    label: str
    type: str | None
    begin: str | None
    finish: str | None
    place: str | None
    actor: str | None
    target: str | None


class ComparisonOut(msgspec.Struct, frozen=True):
    """Two claims and how they relate."""

    left: str
    right: str
    relation: Relation
    compatible: bool
    same_origin: bool | None
    later: str | None
    reason: str


class OriginOut(msgspec.Struct, frozen=True):
    """A voice counted once, however many outlets repeat it."""

    id: str
    name: str | None
    claims: tuple[str, ...]
    outlets: tuple[str, ...]


class VersionOut(msgspec.Struct, frozen=True):
    """What the newer version of a page did to the claims of the older one: pairs are (older, newer) claim ids."""

    newer: str
    older: str
    kept: tuple[tuple[str, str], ...]
    changed: tuple[tuple[str, str], ...]
    added: tuple[str, ...]
    gone: tuple[str, ...]


class NamedOut(msgspec.Struct, frozen=True):
    """Who or what the reports of a story name: `members` are pairs of a report's id and the entity's id in `annotate`,
    `names` the reports' wordings, `evidence` why they are one.
    """

    id: str
    name: str
    type: EntityType
    members: tuple[tuple[str, str], ...]
    names: tuple[str, ...]
    evidence: tuple[str, ...]


class StoryOut(msgspec.Struct, frozen=True):
    """One story; `reading_order` are its reports' ids, each the one that adds the most claims to those before it."""

    id: str
    title: str
    reports: tuple[ReportOut, ...]
    events: tuple[EventOut, ...]
    claims: tuple[ClaimOut, ...]
    comparisons: tuple[ComparisonOut, ...]
    origins: tuple[OriginOut, ...]
    entities: tuple[NamedOut, ...]
    versions: tuple[VersionOut, ...]
    reading_order: tuple[str, ...]


class ComparedOut(msgspec.Struct, frozen=True):
    """What `rashomon compare --json` writes."""

    stories: tuple[StoryOut, ...]


class ListedOut(msgspec.Struct, frozen=True):
    """A report of a story, as a person can find it."""

    id: str
    path: str
    label: str
    published: str | None


class StoryLine(msgspec.Struct, frozen=True):
    """One line of `rashomon stories`: `documents` are ids, `reports` say which files they are."""

    story: str
    title: str
    documents: tuple[str, ...]
    reports: tuple[ListedOut, ...]
