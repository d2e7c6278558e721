"""One person, body or place over all the reports of a story."""

from __future__ import annotations

import msgspec

from rashomon.model.because import Because
from rashomon.model.entity import EntityType


class Member(msgspec.Struct, frozen=True, array_like=True):
    """One document's entity: ids of the document and of the entity in it."""

    document: str
    entity: str


class Identity(msgspec.Struct, frozen=True):
    """Entities of several documents that are one. `name` is the fullest of `names`, the wordings of the reports;
    `key` is the gazetteer's where it is a place; `because` says of each join on what evidence it was made.
    """

    id: str
    name: str
    type: EntityType
    members: tuple[Member, ...]
    names: tuple[str, ...] = ()
    key: str | None = None
    because: tuple[Because, ...] = ()
