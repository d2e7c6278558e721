"""Where, when, by whom and against whom a figure holds: what hangs on its predicate, never merely what stands near."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

import msgspec

from rashomon.claim.attachment import attached, clause_of, direct_verbs
from rashomon.claim.counted import nation_at
from rashomon.knowledge.alike import owned
from rashomon.knowledge.aspects import Aspect
from rashomon.knowledge.governing import governing_time
from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import ancestors, children, is_passive, sentence_at, subtree
from rashomon.model import Annotation, Because, Place, Quantity, Reading, Scope, Timex, Token

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
_MARK = re.compile(r"\b(?:since|than|until|after|before|from)\b")
_WHEN = re.compile(r",? (?:when|in which)\b")  # "the deadliest since 1998, when 32 people were killed"
_YEAR = re.compile(r"(?:19|20)\d\d")
_BESIDE = re.compile(
    r"\s+(?:of (?:them|these|those|whom) |others? |more |people |[a-z]+s )?(?:were |was )?"
    r"(?:in|at|near|over|on|around|across|outside|from) (?:the )?",
    re.IGNORECASE,
)
_BARE = re.compile(r"\s+(?:on |in |at )?")
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
    place, target = _where(reading, quantity, clause, direct, target_wanted=launched)
    if place:
        because.append(Because("claim", "scope-place", None, place.start, place.end))
    event, as_of = _when(reading, quantity, anchor)
    held = (aspect is not None and aspect.standing) or predicate.lemma in words("counts")
    if event is not None and held:  # a state or a tally holds at a time; the time is no event's
        event, as_of = None, as_of or event
    if event:
        because.append(Because("claim", "scope-time", None, event.start, event.end, event.value))
    if as_of:
        because.append(Because("claim", "scope-as-of", None, as_of.start, as_of.end, as_of.value))
    if launched and target is None:
        target = _aim(reading, predicate)
    whose = aspect is not None and aspect.name in owned()
    actor = _owner(reading, anchor) if whose else _actor(reading, predicate) if agentive else None
    name = " ".join(reading.document.text[place.start : place.end].split()) if place else None
    stated = as_of.finish or as_of.begin if as_of else None
    scope = Scope(
        name, actor, target, event.begin if event else None, event.finish if event else None, stated
    )
    return Circumstances(scope, place, tuple(because))


def _where(
    reading: Reading,
    quantity: Quantity,
    clause: frozenset[int],
    direct: frozenset[int],
    *,
    target_wanted: bool,
) -> tuple[Place | None, str | None]:
    """The finest place that hangs on the clause, and the target of something launched."""
    found: Place | None = None
    target: str | None = None
    for place in _inside(reading.annotation, quantity, reading.places):
        if place.demonym or _anothers(reading, quantity, place):
            continue
        if _beside(reading, quantity, place):
            return place, target
        link = attached(reading.annotation, place.start, place.end, clause, direct)
        if link is None:
            continue
        preposition, _ = link
        if target_wanted and preposition in _TARGET:
            target = target or place.name
        elif preposition in _WHERE and preposition and not _is_subject(reading.annotation, place):
            if found is None or _finer(place, found):
                found = place
    return found, target


Spanned = TypeVar("Spanned", Place, Timex, Quantity)


def _inside(annotation: Annotation, quantity: Quantity, records: Sequence[Spanned]) -> list[Spanned]:
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


def _owned(reading: Reading, quantity: Quantity, time: Timex) -> bool:
    """Whether the time stands right behind another, bare figure: "11, up from nine on Sunday"."""
    return any(
        q.id != quantity.id and _BARE.fullmatch(reading.document.text, q.end, time.start) is not None
        for q in reading.quantities
        if 0 < time.start - q.end < 8
    )


def _finer(place: Place, than: Place) -> bool:
    return place.key is not None and than.key is not None and than.key in place.within


def _is_subject(annotation: Annotation, place: Place) -> bool:
    return any(
        t.dep in ("nsubj", "nsubjpass") for t in annotation.tokens if place.start <= t.start < place.end
    )


def _when(reading: Reading, quantity: Quantity, anchor: Token) -> tuple[Timex | None, Timex | None]:
    """The time of what the figure measures, and the one up to which it counts ("by Monday evening")."""
    inside = _inside(reading.annotation, quantity, reading.times)
    times = tuple(
        t for t in inside if not _owned(reading, quantity, t) and not _of_dateline(reading.document.text, t)
    )
    found = governing_time(reading.annotation, times, anchor.index)
    event = times[found.event] if found.event is not None else None
    as_of = times[found.as_of] if found.as_of is not None else None
    event = event or _other_year(reading, quantity, inside)
    if event is not None and (event.value.endswith("_REF") or not (event.begin and event.finish)):
        event = None
    return event, as_of


# "PORT AMITY, April 13 (Carib News) —": when the report was written, not when anything happened
_DATELINE = re.compile(r"(?:^|\n)[A-Z][^\n.!?;:]{0,60}$")
_DASHED = re.compile(r"[^\n.!?;:]{0,40}?(?:—|–|--| - )")


def _of_dateline(text: str, time: Timex) -> bool:
    before = text[max(0, time.start - 64) : time.start]
    place = _DATELINE.search(before) or (time.start < 64 and before[:1].isupper() and "\n" not in before)
    return bool(place) and before.rstrip().endswith(",") and _DASHED.match(text, time.end) is not None


def _other_year(reading: Reading, quantity: Quantity, times: Sequence[Timex]) -> Timex | None:
    """A whole year before the report's that stands by the figure: it is told for comparison ("the 1998 crash
    killed 32"), unless the year only sets a mark ("the worst since 1998").
    """
    year = (reading.document.published or "")[:4]
    for time in times:
        if not _YEAR.fullmatch(time.value) or time.value >= year:
            continue
        mark = _MARK.search(reading.document.text, max(0, time.start - 40), time.start)
        if _WHEN.match(reading.document.text, time.end, max(time.end, quantity.start)):
            mark = None
        nearest = min(
            _inside(reading.annotation, quantity, reading.quantities), key=lambda q: abs(q.start - time.start)
        )
        if mark is None and nearest.id == quantity.id:
            return time
    return None


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


def _owner(reading: Reading, anchor: Token) -> str | None:
    """Whose votes, money or staff they are: the subject of the verb above the figure ("Halloran, who took 40%")."""
    annotation = reading.annotation
    verb = next((t for t in ancestors(annotation, anchor) if t.pos == "VERB"), None)
    if verb is None or (verb.lemma in words("saying") and verb.lemma not in _OWN_WORDS):
        return None
    for _ in range(2):
        subject = next(iter(children(annotation, verb, "nsubj", "nsubjpass")), None)
        if subject is not None and subject.tag in ("WP", "WDT"):
            subject = annotation.tokens[verb.head] if verb.dep == "relcl" else None
        if subject is not None:
            return party_name(reading, subject)
        if verb.dep not in ("conj", "xcomp", "advcl"):
            return None
        verb = annotation.tokens[verb.head]
    return None


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
