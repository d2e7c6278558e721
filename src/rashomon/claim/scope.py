"""Where, when, by whom and against whom a figure holds: what hangs on its predicate, never merely what stands near."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from rashomon.claim.attachment import attached, clause_of, direct_verbs, one_of_several, represents
from rashomon.claim.counted import nation_at
from rashomon.claim.happening import happening, teller, within
from rashomon.claim.occasion import cause_clause, occasion
from rashomon.knowledge.alike import owned
from rashomon.knowledge.aspects import Aspect
from rashomon.knowledge.governors import words
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.syntax import ancestors, children, is_passive, sentence_at, subtree
from rashomon.model import Annotation, Because, Place, Quantity, Reading, Scope, Token

_TARGET = frozenset(("at", "against", "on", "toward", "towards", "into", "upon"))
_WHERE = frozenset(
    (
        "in",
        "at",
        "over",
        "near",
        "on",
        "across",
        "outside",
        "around",
        "off",
        "throughout",
        "inside",
        "along",
        "within",
        "from",
        "above",
        "to",
        "of",
        "",
    )
)
_BESIDE = re.compile(
    r"\s+(?:of (?:them|these|those|whom) |others? |more |people |[a-z]+s )?(?:were |was )?"
    r"(?:in|at|near|over|on|around|across|outside|from) (?:the )?",
    re.IGNORECASE,
)
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
    direct = direct_verbs(annotation, predicate, anchor)
    verb = teller(annotation, predicate, anchor)
    own = happening(annotation, verb, anchor)
    told = [
        p for p in _inside(annotation, quantity, reading.places) if within(annotation, own, verb, p.start)
    ]
    place, target = _where(reading, quantity, told, clause, direct, target_wanted=launched)
    if place is None and aspect is not None and aspect.family == "harm":
        place = _of_cause(reading, quantity, verb, told)
    if place:
        because.append(Because("claim", "scope-place", None, place.start, place.end))
    when = occasion(reading, quantity, anchor, predicate, verb, own, aspect)
    because.extend(when.because)
    if launched and target is None:
        target = _aim(reading, predicate)
    whose = aspect is not None and aspect.name in owned()
    actor = _owner(reading, anchor, aspect) if whose else _actor(reading, predicate) if agentive else None
    name = " ".join(reading.document.text[place.start : place.end].split()) if place else None
    scope = Scope(name, actor, target, when.begin, when.finish, when.as_of)
    return Circumstances(scope, place, tuple(because))


def _where(
    reading: Reading,
    quantity: Quantity,
    places: Sequence[Place],
    clause: frozenset[int],
    direct: frozenset[int],
    *,
    target_wanted: bool,
) -> tuple[Place | None, str | None]:
    """The finest place that hangs on the clause, and the target of something launched."""
    found: Place | None = None
    target: str | None = None
    for place in places:
        if place.demonym or represents(reading.annotation, place.start, place.end):
            continue
        if _anothers(reading, quantity, place):
            continue
        if _beside(reading, quantity, place):
            return place, target
        link = attached(reading.annotation, place.start, place.end, clause, direct)
        if link is None:
            continue
        preposition, holder = link
        if _on_the_way(reading.annotation, preposition, holder):
            continue
        if target_wanted and preposition in _TARGET:
            target = target or place.name
        elif preposition in _WHERE and preposition and not _is_subject(reading.annotation, place):
            if found is None or _finer(place, found):
                found = place
    if found is not None and one_of_several(reading.document.text, found, places):
        return None, target
    return found, target


def _on_the_way(annotation: Annotation, preposition: str, holder: Token) -> bool:
    """Whether the place is an end of a journey: "was travelling **from** New York **to** Miami"."""
    ends = {c.text.lower() for c in children(annotation, holder, "prep")}
    return preposition in ("from", "to") and ends >= {"from", "to"}


def _of_cause(reading: Reading, quantity: Quantity, verb: Token, places: Sequence[Place]) -> Place | None:
    """Where what did the harm happened: "three were killed after a train derailed in Marion"."""
    cause = cause_clause(reading, verb)
    if cause is None:
        return None
    held = frozenset((cause.index,))
    return _where(reading, quantity, places, held, held, target_wanted=False)[0]


def _inside(annotation: Annotation, quantity: Quantity, records: Sequence[Place]) -> list[Place]:
    """The records of the figure's own sentence: nothing outside it can hang on the figure's clause."""
    sentence = sentence_at(annotation, quantity.start)
    return [r for r in records if sentence is not None and sentence.start <= r.start < sentence.end]


def _beside(reading: Reading, quantity: Quantity, place: Place) -> bool:
    """Whether the place stands right behind the figure: "three in Orrell", "61,000 of them in Tamsin county"."""
    between = reading.document.text[quantity.end : place.start] if 0 < place.start - quantity.end < 60 else ""
    return _BESIDE.fullmatch(between) is not None


# "23 firearms in the room and another 19 at his home in Dayton": the first has a place of its own
_OWN = re.compile(
    r"\b(?:in|at|inside|outside|near|across|from|on) (?:the|a|an|his|her|its|their|this|that)\b",
    re.IGNORECASE,
)


def _anothers(reading: Reading, quantity: Quantity, place: Place) -> bool:
    """Whether the place stands right behind another figure, or behind one that follows where the figure is said to
    be somewhere else.
    """
    for other in reading.quantities:
        if other.id == quantity.id:
            continue
        if _beside(reading, other, place):
            return True
        between = quantity.end <= other.start and other.end <= place.start
        if (
            between
            and place.start - quantity.end < 200
            and _OWN.search(reading.document.text, quantity.end, other.start)
        ):
            return True
    return False


def _finer(place: Place, than: Place) -> bool:
    return place.key is not None and than.key is not None and than.key in place.within


def _is_subject(annotation: Annotation, place: Place) -> bool:
    return any(
        t.dep in ("nsubj", "nsubjpass") for t in annotation.tokens if place.start <= t.start < place.end
    )


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
        name = party_name(reading, agent)
        if name:
            return name
    return None


# What is announced or reported with a figure of money, staff or votes is the subject's own.
_OWN_WORDS = frozenset(("announce", "report", "declare"))


def _owner(reading: Reading, anchor: Token, aspect: Aspect | None) -> str | None:
    """Whose votes, money or staff they are: the subject of the verb above the figure ("Halloran, who took 40%"); of a
    fine whoever pays it.
    """
    annotation = reading.annotation
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


def _firm(reading: Reading, noun: Token) -> str | None:
    """Who a noun names; "the Chinese company" is not China, nor "the company" anybody whom the words name."""
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
