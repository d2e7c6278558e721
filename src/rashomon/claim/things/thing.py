"""What a figure counts, as its claim says it: the noun read, a label's, or people where the aspect is of people."""

from __future__ import annotations

import re

from rashomon.claim.aspects.governor import Governor
from rashomon.claim.aspects.label import adjoining, label_before, label_thing
from rashomon.claim.things.counted import Counted, carried_from_things
from rashomon.knowledge.aspects import Aspect
from rashomon.knowledge.kinds import load_kinds
from rashomon.model import Quantity, Thing

_CREW = re.compile(r"\b(?P<crew>crew) of (?:(?:about|some|around|at least|only|just|up to|nearly) )?$")
# Rules of measure/ that leave no doubt of what a number without a noun counts.
_SURE = frozenset(("people-of", "people-doing", "tally"))


def thing_counted(text: str, quantity: Quantity, what: Counted, governor: Governor) -> Thing | None:
    """What is counted; where nothing is named and the aspect is one of people, people."""
    aspect: Aspect | None = governor.aspect
    if governor.rule == "label" and (label := label_before(text, quantity.start, quantity.end)) is not None:
        named = label_thing(label) if quantity.unit is None else None  # "Shots fired: 46 Weapons: …"
        if named is not None:
            return named
        if adjoining(text, quantity, what.thing):
            return what.thing
        if aspect is None or not aspect.person:
            return None
        return Thing(quantity.start, quantity.end, "people", "person")
    if quantity.unit is None and (crew := _CREW.search(text, max(0, quantity.start - 40), quantity.start)):
        return Thing(*crew.span("crew"), crew["crew"], "crew")  # "a crew of six" counts no passengers
    supposed = (
        what.thing is not None and not what.thing.text and not any(b.rule in _SURE for b in quantity.because)
    )
    if supposed and aspect is not None and not aspect.person:
        return None  # people are only supposed, and "19 were shot down" counts none
    if aspect is not None and aspect.person and _strange(quantity, what, aspect):
        return Thing(quantity.start, quantity.end, "people", "person")  # "12 were sent home": no papers
    if what.thing is not None and not (
        aspect and aspect.person and what.thing.lemma.lower() in ("dead", "wounded", "injured", "missing")
    ):
        return what.thing
    if quantity.unit is None and aspect is not None and aspect.person:
        return Thing(quantity.start, quantity.end, "people", "person")
    return what.thing


def _strange(quantity: Quantity, what: Counted, aspect: Aspect) -> bool:
    """Whether a bare number of people was given the noun of an earlier figure that counts no people, or other people
    than a crowd: "5,000 turned out", behind a father of three children.
    """
    if carried_from_things(quantity, what.thing):
        return True
    if quantity.unit is not None or not any(b.rule == "carried-over" for b in quantity.because):
        return False
    crowd = aspect.family == "gathering" and load_kinds().is_a(what.kind, "person")
    return what.kind is None or (crowd and what.kind is not None and not what.kind.generic)
