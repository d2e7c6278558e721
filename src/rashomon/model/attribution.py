"""Who says what: a source, a cue and a content (PARC 3.0, Pareti 2015; PolNeAR, Newell et al. 2018)."""

from __future__ import annotations

from typing import Literal

import msgspec

from rashomon.model.because import Because

AttributionKind = Literal["direct", "indirect", "mixed"]
Stance = Literal["statement", "demand", "intention", "attitude", "denial", "doubt"]


class Speaker(msgspec.Struct, frozen=True):
    """The source resolved inside its document: a display name and the entity it is, where it is one."""

    name: str
    entity: str | None = None


class Attribution(msgspec.Struct, frozen=True):
    """One report of speech or thought. Span lists may be discontinuous; `source` is empty where none is named.

    `parent` is the attribution it stands inside; `continues` the one whose voice it carries on without a cue
    (free continuation; a post's body has its author as source, an empty cue and `parent` null).
    """

    id: str
    source: tuple[tuple[int, int], ...]
    cue: tuple[tuple[int, int], ...]
    content: tuple[tuple[int, int], ...]
    kind: AttributionKind
    stance: Stance = "statement"
    parent: str | None = None
    continues: str | None = None
    speaker: Speaker | None = None
    because: tuple[Because, ...] = ()
