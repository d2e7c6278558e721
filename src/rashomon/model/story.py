"""What linking finds across documents: copies, stories, events, origins and where each claim belongs."""

from __future__ import annotations

import msgspec

from rashomon.model.because import Because
from rashomon.model.identity import Identity


class Copy(msgspec.Struct, frozen=True):
    """`copy` repeats `original` (document ids), wholly or with small edits."""

    copy: str
    original: str
    because: tuple[Because, ...] = ()


class Version(msgspec.Struct, frozen=True):
    """`newer` is a later state of the page that `older` is (document ids)."""

    newer: str
    older: str
    because: tuple[Because, ...] = ()


class Twin(msgspec.Struct, frozen=True):
    """`claim`, of a copy or a newer version, repeats `original`'s claim: it is shown and counted there."""

    claim: str
    original: str
    because: tuple[Because, ...] = ()


class Event(msgspec.Struct, frozen=True):
    """Something that happened, told in one or more documents; `label` is in the sources' words."""

    id: str
    label: str
    type: str | None = None
    begin: str | None = None
    finish: str | None = None
    place: str | None = None
    actor: str | None = None
    target: str | None = None
    because: tuple[Because, ...] = ()


class Origin(msgspec.Struct, frozen=True):
    """The innermost voice of claims, counted once however many outlets repeat it. `name` is null for a voice
    that is not named.

    `key` joins one voice across documents; unnamed voices and outlets get one of their own each. `body` is
    the key of the agency or government that the voice speaks for, where the texts say so.
    """

    id: str
    name: str | None
    claims: tuple[str, ...]
    outlets: tuple[str, ...]
    named: bool = False
    body: str | None = None
    because: tuple[Because, ...] = ()


class Placement(msgspec.Struct, frozen=True):
    """What linking found for one claim: its event, its origin."""

    claim: str
    event: str | None
    origin: str | None
    because: tuple[Because, ...] = ()


class Story(msgspec.Struct, frozen=True):
    """A cluster of documents on one unfolding event; `documents` are ids, oldest first."""

    id: str
    title: str
    documents: tuple[str, ...]
    copies: tuple[Copy, ...] = ()
    versions: tuple[Version, ...] = ()
    twins: tuple[Twin, ...] = ()
    events: tuple[Event, ...] = ()
    origins: tuple[Origin, ...] = ()
    placements: tuple[Placement, ...] = ()
    identities: tuple[Identity, ...] = ()
    because: tuple[Because, ...] = ()
