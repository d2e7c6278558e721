"""What somebody asks for: a rise wanted, a bailout requested and a demand for a sum are one measure, demanded."""

from __future__ import annotations

import msgspec

from rashomon.claim.aspects.governor import Governor
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.intervals import unit_kind
from rashomon.model import Quantity
from rashomon.model.claim import Modality

# What is not yet given or granted where it is only demanded.
_GIVEN = frozenset(("pledged", "pay_rise", "rose"))


def asked_for(quantity: Quantity, governor: Governor, modality: Modality) -> tuple[Governor, Modality]:
    """The governor and the modality of a sum or a share that is asked for, under one name."""
    aspect = governor.aspect
    if aspect is None or unit_kind(quantity.unit) not in ("money", "share"):
        return governor, modality
    if aspect.name == "demanded":
        return governor, "demanded"
    if modality == "demanded" and aspect.name in _GIVEN:
        return msgspec.structs.replace(governor, aspect=load_aspects().get("demanded")), modality
    return governor, modality
