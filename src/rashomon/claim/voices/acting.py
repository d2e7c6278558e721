"""Who only does what a figure is part of: announcing a tariff, ordering people to leave (lexicons/acting.toml)."""

from __future__ import annotations

from functools import cache

from rashomon.knowledge.syntax import ancestors, head_within
from rashomon.lexicons import load
from rashomon.model import Annotation, Attribution, Token

_OBJECTS = frozenset(("dobj", "nsubjpass"))
# A figure behind one of these stands in somebody's statement inside the act.
_SAID = frozenset(("ccomp", "parataxis"))


def act_of(annotation: Annotation, number: Token) -> Token | None:
    """The verb of the act whose object, an instrument as a bill or a tariff is, holds `number`."""
    instrument = False
    step = number
    for above in ancestors(annotation, number):
        if step.dep in _SAID or step.lemma.lower() in _words("happened", "nouns"):
            return None
        if instrument and step.dep in _OBJECTS and above.lemma in _words("announcing", "verbs"):
            return above
        if above.pos in ("NOUN", "PROPN"):
            instrument = instrument or above.lemma.lower() in _words("instruments", "nouns")
        step = above
    return None


def acts(annotation: Annotation, carrier: Attribution, number: Token) -> bool:
    """Whether the source of `carrier`, whose content is a phrase and no clause, performs what it holds."""
    because = carrier.because[0]
    verb = (because.entry or "").partition(".")[2].split(" ")[0]
    if because.rule == "infinitive":
        return verb in _words("proposing", "verbs")
    if verb in _words("performing", "verbs"):
        return True
    if verb in _words("asking", "verbs") and _is_instrument(annotation, carrier):
        return True
    act = act_of(annotation, number)
    return act is not None and any(start <= act.start < end for start, end in carrier.cue)


def _is_instrument(annotation: Annotation, carrier: Attribution) -> bool:
    """Whether the source is a plan, a bill or the like."""
    if not carrier.source:
        return False
    head = head_within(annotation, *carrier.source[0])
    return head is not None and head.lemma.lower() in _words("instruments", "nouns")


@cache
def _words(group: str, kind: str) -> frozenset[str]:
    return frozenset(load("acting")[group][kind])
