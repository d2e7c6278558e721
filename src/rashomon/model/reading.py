"""Everything that was read from one document, before claims are drawn from it."""

from __future__ import annotations

import msgspec

from rashomon.model.annotation import Annotation
from rashomon.model.attribution import Attribution
from rashomon.model.document import Document
from rashomon.model.entity import Entity
from rashomon.model.place import Place
from rashomon.model.quantity import Quantity
from rashomon.model.timex import Timex


class Reading(msgspec.Struct, frozen=True):
    """One document with what the stages annotate, entity, attribute and measure found in it."""

    document: Document
    annotation: Annotation
    entities: tuple[Entity, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    times: tuple[Timex, ...] = ()
    places: tuple[Place, ...] = ()
