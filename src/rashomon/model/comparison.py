"""Two claims and how they relate."""

from __future__ import annotations

from typing import Literal

import msgspec

from rashomon.model.because import Because

Relation = Literal["agree", "refine", "revise", "conflict", "different-measure"]
Code = Literal[
    "part-exceeds-whole",
    "part",
    "aspect",
    "thing",
    "population",
    "whole",
    "place",
    "day",
    "actor",
    "target",
    "modality",
    "equal",
    "overlap",
    "vague",
    "bound",
    "rounding",
    "later",
    "corrected",
    "numbers",
    "renderings",
    "same-utterance",
    "denied",
]


class Comparison(msgspec.Struct, frozen=True):
    """How two claims of one story relate (docs/glossary.md lists the relations and codes).

    `left` and `right` are claim ids, left the smaller; `compatible` says whether both could hold at once;
    `same_origin` is null where that cannot be known; `later` names the newer claim of a revision,
    `superseded` the older one inside one origin. `reason` begins with the code, then says it in plain words.
    """

    left: str
    right: str
    relation: Relation
    code: Code
    compatible: bool
    same_origin: bool | None
    reason: str
    later: str | None = None
    superseded: str | None = None
    because: tuple[Because, ...] = ()
