"""One source's assertion in one document: the unit that ledgers are made of."""

from __future__ import annotations

from typing import Literal

import msgspec

from rashomon.model.attribution import Stance
from rashomon.model.because import Because
from rashomon.model.place import Place
from rashomon.model.quantity import Bound, Thing

ClaimKind = Literal["figure", "statement"]
Modality = Literal["asserted", "likely", "possible", "planned", "forecast", "demanded"]
Role = Literal["speaker", "party", "document", "post", "agency", "outlet", "unnamed"]
Order = Literal["older", "newer"]


class ChainLink(msgspec.Struct, frozen=True):
    """One voice of the chain that carries a claim: its name and the span that names it, both null for an
    outlet's own voice.

    `entity` is the document's entity, where the voice is one.
    """

    name: str | None
    start: int | None
    end: int | None
    role: Role
    entity: str | None = None


class Scope(msgspec.Struct, frozen=True):
    """Where, by whom, against whom and when the measured thing holds, each null when the text does not state it.

    `begin` and `finish` are the event's ISO interval, `as_of` the time up to which a cumulative count counts.
    """

    place: str | None = None
    actor: str | None = None
    target: str | None = None
    begin: str | None = None
    finish: str | None = None
    as_of: str | None = None


class Whole(msgspec.Struct, frozen=True):
    """What a part is a part of: the words that say so, and the claim of the whole where the document makes it."""

    text: str
    claim: str | None = None


class Claim(msgspec.Struct, frozen=True):
    """A figure or a statement, with who says it. It knows its own document only.

    A figure's `start`:`end` mark the number phrase, a statement's its content. `sentence` holds it; `also`
    are spans where the same voice says the same again. `aspect` is what the figure measures
    (lexicons/aspects.toml), null where it could not be read: then it is compared where number and wording tell,
    if at all. `population` are the words that narrow the thing ("civilian", "ukrainian", "of the crew"); `place`
    is the resolved scope.place. `order` says that the text itself marks the figure as older or newer than another
    ("earlier reports", "risen to"); `predicate` is the span of the word that governs the figure. `chain` runs from the
    innermost voice outward; the outlet is always last.
    """

    id: str
    report: str
    kind: ClaimKind
    start: int
    end: int
    sentence: tuple[int, int]
    words: str
    chain: tuple[ChainLink, ...]
    quantity: str | None = None
    attribution: str | None = None
    also: tuple[tuple[int, int], ...] = ()
    low: float | None = None
    high: float | None = None
    bound: Bound | None = None
    unit: str | None = None
    step: float | None = None
    vague: bool = False
    aspect: str | None = None
    thing: Thing | None = None
    population: tuple[str, ...] = ()
    whole: Whole | None = None
    derived_from: tuple[str, ...] = ()
    scope: Scope = Scope()
    place: Place | None = None
    hedge: str | None = None
    modality: Modality = "asserted"
    stance: Stance = "statement"
    about: str | None = None
    said_at: tuple[str, str] | None = None
    order: Order | None = None
    predicate: tuple[int, int] | None = None
    because: tuple[Because, ...] = ()
