"""Where, when, by whom and against whom a figure holds: what hangs on its predicate, never merely what stands near."""

from __future__ import annotations

import re

import msgspec

from rashomon.claim.aspects.standings import holder
from rashomon.claim.scopes.attachment import clause_of, direct_verbs
from rashomon.claim.scopes.happening import happening, teller, within
from rashomon.claim.scopes.location import (
    counted_by,
    inside_sentence,
    of_antecedent,
    of_cause,
    of_possessor,
    of_sufferer,
    where,
)
from rashomon.claim.scopes.occasion import occasion
from rashomon.claim.things.counted import nation_at
from rashomon.knowledge.alike import owned
from rashomon.knowledge.aspects import Aspect
from rashomon.knowledge.governors import words
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.syntax import ancestors, children, is_passive, subtree
from rashomon.model import Because, Place, Quantity, Reading, Scope, Token

# Aspects told of an agent against a target; of other figures the subject is no actor.
_AGENTIVE = frozenset(("harm", "attack", "defence", "policing", "response"))


class Circumstances(msgspec.Struct, frozen=True):
    """The scope, the resolved place behind its name, and what told."""

    scope: Scope
    place: Place | None
    because: tuple[Because, ...]


def circumstances(
    reading: Reading, quantity: Quantity, anchor: Token, predicate: Token, aspect: Aspect | None
) -> Circumstances:
    """The scope of `quantity`, whose thing is `anchor` and whose predicate is `predicate`."""
    annotation = reading.annotation
    clause = clause_of(annotation, predicate, anchor)
    because: list[Because] = []
    agentive = (
        aspect is not None and aspect.family in _AGENTIVE and aspect.name != "downed"
    )  # the subject shoots at them
    launched = aspect is not None and aspect.family == "attack"
    levied = aspect is not None and aspect.name == "sanctioned"  # tariffs on a country are not in it
    direct = direct_verbs(annotation, predicate, anchor)
    verb = teller(annotation, predicate, anchor)
    own = happening(annotation, verb, anchor)
    near = inside_sentence(annotation, quantity, reading.places)
    told = [p for p in near if within(annotation, own, verb, p.start)]
    place, target = where(reading, quantity, told, clause, direct, target_wanted=launched or levied)
    if place is None and aspect is not None and aspect.family == "harm":
        place = of_cause(reading, quantity, verb, told) or of_possessor(reading, direct, told)
        place = place or of_sufferer(reading, direct, told)
    if place is None and (aspect.person if aspect is not None else anchor.pos == "NUM"):
        place = counted_by(reading, quantity, anchor, told)
    if place is None:
        place = of_antecedent(reading, quantity, near)
    if place:
        because.append(Because("claim", "scope-place", None, place.start, place.end))
    when = occasion(reading, quantity, anchor, predicate, verb, own, aspect)
    because.extend(when.because)
    if launched and target is None:
        target = _aim(reading, predicate)
    whose = aspect is not None and aspect.name in owned()
    actor = (
        _owner(reading, quantity, anchor, aspect)
        if whose
        else _actor(reading, predicate)
        if agentive
        else None
    )
    if aspect is not None and aspect.name == "violations":
        actor = _breaker(reading, quantity)
    name = " ".join(reading.document.text[place.start : place.end].split()) if place else None
    scope = Scope(name, actor, target, when.begin, when.finish, when.as_of)
    return Circumstances(scope, place, tuple(because))


def _actor(reading: Reading, predicate: Token) -> str | None:
    """Who does it: the subject of an active verb, or the agent of a passive."""
    annotation = reading.annotation
    if predicate.pos not in ("VERB", "AUX") or predicate.lemma in words("suffering"):
        return None
    finite = children(annotation, predicate, "aux", "nsubj")
    if is_passive(annotation, predicate) or (predicate.tag == "VBN" and not finite):
        agents = [
            p for a in children(annotation, predicate, "agent") for p in children(annotation, a, "pobj")
        ]
    else:
        agents = list(children(annotation, predicate, "nsubj"))
        if not agents and predicate.dep == "conj":
            agents = list(children(annotation, annotation.tokens[predicate.head], "nsubj"))
    for agent in agents:
        if agent.lemma in words("causes"):
            continue  # "Norvane's worst floods" are nobody's work
        name = party_name(reading, agent)
        if name:
            return name
    return None


# "31 breaches of the truce by the rebels", "violations attributed to government forces: 24"
_BY = re.compile(
    r"[^.;:\n]{0,60}?\b(?:by|(?:attributed|ascribed) to|on the part of)\s+(?:the |its |their )?"
    r"(?P<who>[A-Za-z-]+(?: [A-Za-z-]+)?)",
    re.IGNORECASE,
)


def _breaker(reading: Reading, quantity: Quantity) -> str | None:
    """Who is said to have broken a truce: two sides' breaches are two measures."""
    text = reading.document.text
    first = text.rfind("\n", 0, quantity.start) + 1
    label = text[first : quantity.start]
    match = _BY.match(text, quantity.end) or (_BY.match(label) if label.rstrip().endswith(":") else None)
    return match["who"].split()[-1].lower() if match is not None else None


# What is announced or reported with a figure of money, staff or votes is the subject's own.
_OWN_WORDS = frozenset(("announce", "report", "declare", "raise"))


def _owner(reading: Reading, quantity: Quantity, anchor: Token, aspect: Aspect | None) -> str | None:
    """Whose votes, money or staff they are: the subject of the verb above the figure ("Halloran, who took 40%"), or
    whom a poll places there; of a fine whoever pays it.
    """
    annotation = reading.annotation
    voted = aspect is not None and aspect.name == "votes_won"
    if voted and (placed := holder(reading, quantity, anchor)) is not None:
        return _firm(reading, placed) or (placed.text if placed.pos == "PROPN" else None)
    verb = next((t for t in ancestors(annotation, anchor) if t.pos == "VERB"), None)
    if verb is None or (verb.lemma in words("saying") and verb.lemma not in _OWN_WORDS):
        return None
    if verb.lemma in words("deciding"):
        return None
    if verb.lemma in _PUNISHING and aspect is not None and aspect.name == "fined":
        return _punished(reading, verb, anchor)
    for _ in range(2):
        subject = next(iter(children(annotation, verb, "nsubj", "nsubjpass")), None)
        if subject is not None and subject.tag in ("WP", "WDT"):
            subject = annotation.tokens[verb.head] if verb.dep == "relcl" else None
        if subject is not None:
            return _firm(reading, subject)
        if verb.dep not in ("conj", "xcomp", "advcl"):
            return None
        verb = annotation.tokens[verb.head]
    return None


_PUNISHING = frozenset("fine penalise penalize impose levy slap hit issue order sue dock hand give".split())


def _punished(reading: Reading, verb: Token, anchor: Token) -> str | None:
    """Who pays: "fined **the bank** $9 million", "imposed a fine of $9 million on **the bank**"."""
    annotation = reading.annotation
    roles = ("nsubjpass",) if is_passive(annotation, verb) else ("dobj", "dative", "iobj", "nsubj")
    for noun in children(annotation, verb, *roles):
        money = noun.left <= anchor.index <= noun.right
        if not money and not (noun.dep == "nsubj" and noun.index < verb.index):
            return _firm(reading, noun)
    for prep in (c for t in (verb, *ancestors(annotation, anchor)) for c in children(annotation, t, "prep")):
        if prep.text.lower() in ("on", "against"):
            return next((_firm(reading, n) for n in children(annotation, prep, "pobj")), None)
    return None


_CAMPS = frozenset("campaign team camp bid committee staff party coalition list ticket".split())


def _firm(reading: Reading, noun: Token) -> str | None:
    """Who a noun names; "the Chinese company" is not China, nor "the company" anybody whom the words name."""
    annotation = reading.annotation
    if noun.pos == "NOUN":  # "**Marsh**'s campaign", "her rival, **Tom Lake**"
        named = children(annotation, noun, "poss") if noun.lemma in _CAMPS else ()
        fuller = (*(t for t in children(annotation, noun, "appos") if t.pos == "PROPN"), *named)
        if fuller:
            return party_name(reading, fuller[0])
    kind = load_kinds().of(noun.lemma)
    if noun.pos == "NOUN" and kind is not None and kind.name == "business":
        held = (e for e in reading.entities if any(s < noun.end and noun.start < f for s, f in e.mentions))
        return next((e.name for e in held if e.named and e.type == "organisation"), None)
    return party_name(reading, noun)


def _aim(reading: Reading, verb: Token) -> str | None:
    """What something is launched at where it is no place that the gazetteer knows: "at power stations"."""
    for prep in children(reading.annotation, verb, "prep"):
        if prep.text.lower() in ("at", "against", "toward", "towards"):
            for noun in children(reading.annotation, prep, "pobj"):
                if noun.pos in ("NOUN", "PROPN"):
                    return noun.lemma
    return None


def party_name(reading: Reading, noun: Token) -> str | None:
    """The state or body that a noun phrase names: by a demonym or country ("Russian forces"), a capital that
    stands for one, an entity.
    """
    span = subtree(reading.annotation, noun)
    start, end = span[0].start, noun.end
    nation = nation_at(reading.places, start, end)
    if nation:
        return nation
    for entity in reading.entities:
        if any(s < noun.end and noun.start < e for s, e in entity.mentions):
            return entity.governs or (
                entity.name if entity.type in ("person", "organisation", "group", "place") else None
            )
    if noun.pos == "PROPN":
        return reading.document.text[span[0].start : noun.end].removeprefix("the ").removeprefix("The ")
    return None
