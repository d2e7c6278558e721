"""Which supply is cut or restored where the verb does not say: "supply was restored to 25,000 homes", "15,000 are still
cut off" in a sentence on water, on gas or on power.
"""

from __future__ import annotations

import re

import msgspec

from rashomon.claim.aspects.governor import Governor
from rashomon.claim.things.counted import Counted
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.kinds import load_kinds
from rashomon.model import Reading

_OF = (
    ("power", re.compile(r"\b(?:power|electric\w*|grid|outages?|blackouts?|lights)\b", re.IGNORECASE)),
    ("water", re.compile(r"\b(?:(?:drinking |tap |running )?water(?! level)|taps?|mains)\b", re.IGNORECASE)),
    ("gas", re.compile(r"\b(?:gas|heating|heat)\b", re.IGNORECASE)),
)
_LACKING = {"power": "without_power", "water": "without_water", "gas": "without_gas"}
_RESTORED = {"power": "power_restored", "water": "water_restored", "gas": "gas_restored"}
_SERVED = ("person", "customer", "family", "home", "apartment", "building", "business", "village")
_FLOODED = re.compile(r"\b(?:flood\w*|landslides?|mud\w*|snow\w*|water levels?|rising)\b", re.IGNORECASE)


# "all but 2,400 homes reconnected": those without
_ALL_BUT = re.compile(r"\ball but (?:about |some |around )?$", re.IGNORECASE)


def _topic(text: str) -> list[str]:
    """The supply that a report names, most often by far; none where two vie."""
    counts = sorted(((len(word.findall(text)), name) for name, word in _OF), reverse=True)
    return [counts[0][1]] if counts[0][0] > 2 * counts[1][0] else []


def supplied(
    reading: Reading, sentence: tuple[int, int], at: int, what: Counted, governor: Governor
) -> Governor:
    """The governor of the figure at `at` with the supply that its sentence names, else its report, where that is one
    only.
    """
    aspect = governor.aspect
    if aspect is None or aspect.name not in ("cut_off", "trapped", "power_restored", "without_power"):
        return governor
    if what.kind is not None and not any(load_kinds().is_a(what.kind, kind) for kind in _SERVED):
        return governor
    text = reading.document.text[sentence[0] : sentence[1]]
    if aspect.name == "trapped" and "cut off" not in text:
        return governor
    named = [name for name, word in _OF if word.search(text)]
    if not named and aspect.name in ("power_restored", "without_power"):  # "all but 2,400 homes reconnected"
        named = _topic(reading.document.text)
    if len(named) != 1 or (
        aspect.name in ("cut_off", "trapped") and named == ["water"] and _FLOODED.search(text)
    ):
        return governor
    restored = aspect.name == "power_restored" and not _ALL_BUT.search(reading.document.text[:at][-40:])
    told = (_RESTORED if restored else _LACKING)[named[0]]
    return (
        governor
        if told == aspect.name
        else msgspec.structs.replace(governor, aspect=load_aspects().get(told))
    )
