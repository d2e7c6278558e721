"""A person, body or place of a person's own list (`--entities FILE.csv`)."""

from __future__ import annotations

import msgspec

from rashomon.model.entity import EntityType


class ListedEntity(msgspec.Struct, frozen=True):
    """`name` is how it is to be shown, `aliases` its other wordings, `type` null where the list gives none; `line` the
    line of the file.
    """

    name: str
    aliases: tuple[str, ...] = ()
    type: EntityType | None = None
    line: int = 0
