"""A person, place, body or thing that a document names, with all its mentions."""

from __future__ import annotations

from typing import Literal

import msgspec

from rashomon.model.because import Because

EntityType = Literal[
    "person", "organisation", "place", "facility", "group", "vehicle", "product", "event", "other"
]


class Entity(msgspec.Struct, frozen=True):
    """One named thing of one document. `name` is its fullest mention, `mentions` every span that denotes it
    in order (surname, title, acronym …); `roles` the words the text gives it ("head of the SBU",
    "president"), `governs` the country or body whose government is meant where a capital stands for it
    ("Kyiv", "the Kremlin"). `named` is false for somebody without a name whom a pronoun takes up ("a nurse").
    """

    id: str
    name: str
    type: EntityType
    mentions: tuple[tuple[int, int], ...]
    roles: tuple[str, ...] = ()
    governs: str | None = None
    because: tuple[Because, ...] = ()
    named: bool = True
