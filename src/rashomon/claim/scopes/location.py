"""Where what a figure measures happened: the finest place that hangs on its predicate, never merely the nearest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.claim.scopes.attachment import attached, one_of_several, represents
from rashomon.claim.scopes.occasion import cause_clause
from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import ancestors, children, head_within, sentence_at
from rashomon.model import Annotation, Place, Quantity, Reading, Token

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


def where(
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
        if _anothers(reading, quantity, place) or _of_part(reading, quantity, place):
            continue
        if _employer(reading.annotation, place):
            continue
        if _beside(reading, quantity, place):
            several = one_of_several(reading.document.text, place, places)
            return None if several else place, target
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


def _employer(annotation: Annotation, place: Place) -> bool:
    """Whether it is a building by which whoever estimates is known: "A researcher at **Orrell University** puts it at
    40".
    """
    token = head_within(annotation, place.start, place.end)
    if token is None or place.kind != "facility":
        return False
    above = list(ancestors(annotation, token))
    subject = next((t for t in above if t.dep == "nsubj"), None)
    return subject is not None and annotation.tokens[subject.head].lemma in words("estimating")


def _on_the_way(annotation: Annotation, preposition: str, holder: Token) -> bool:
    """Whether the place is an end of a journey: "was travelling **from** New York **to** Miami"."""
    ends = {c.text.lower() for c in children(annotation, holder, "prep")}
    return preposition in ("from", "to") and ends >= {"from", "to"}


def of_cause(reading: Reading, quantity: Quantity, verb: Token, places: Sequence[Place]) -> Place | None:
    """Where what did the harm happened: "three were killed after a train derailed in Marion"."""
    cause = cause_clause(reading, verb)
    if cause is None:
        return None
    held = frozenset((cause.index,))
    return where(reading, quantity, places, held, held, target_wanted=False)[0]


def inside_sentence(annotation: Annotation, quantity: Quantity, records: Sequence[Place]) -> list[Place]:
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


_OUT_OF = re.compile(r"(?:^|[.!?;:–—]\s+|[\"“]|, )(?:out )?of (?:[\w’'-]+ ){0,3}$", re.IGNORECASE)


def _of_part(reading: Reading, quantity: Quantity, place: Place) -> bool:
    """Whether the figure is a whole in front and the place its part's: "of **900** burnt, 300 lie in **Orrell**"."""
    sentence = sentence_at(reading.annotation, quantity.start)
    if sentence is None or place.start < quantity.end:
        return False
    if _OUT_OF.search(reading.document.text[sentence.start : quantity.start]) is None:
        return False
    return any(quantity.end <= q.start and q.end <= place.start for q in reading.quantities)


def _finer(place: Place, than: Place) -> bool:
    return place.key is not None and than.key is not None and than.key in place.within


def _is_subject(annotation: Annotation, place: Place) -> bool:
    return any(
        t.dep in ("nsubj", "nsubjpass") for t in annotation.tokens if place.start <= t.start < place.end
    )


# Who counts its own: "Norvane reported 793 deaths".
_COUNTING = frozenset("report record register confirm count log tally mourn announce have see suffer".split())


def counted_by(reading: Reading, quantity: Quantity, anchor: Token, places: Sequence[Place]) -> Place | None:
    """The country or town that gives the number as its own: "**Norvane** reported 793 deaths and **Calder** 40"."""
    annotation = reading.annotation
    verb = next((t for t in ancestors(annotation, anchor) if t.pos == "VERB"), None)
    if verb is None or verb.lemma not in _COUNTING:
        return None
    subjects = [t.start for t in children(annotation, verb, "nsubj")]
    own = (
        p
        for p in reversed(places)
        if not p.demonym and (p.end + 1 == quantity.start or any(p.start <= s < p.end for s in subjects))
    )
    return next((p for p in own if p.kind in ("country", "region", "district", "point")), None)


def of_sufferer(reading: Reading, direct: frozenset[int], places: Sequence[Place]) -> Place | None:
    """The town that itself is said to suffer: "**Orrell** lost 900 houses"."""
    annotation = reading.annotation
    for place in places:
        token = head_within(annotation, place.start, place.end)
        if token is None or place.demonym or token.dep != "nsubj" or token.head not in direct:
            continue
        verb = annotation.tokens[token.head]
        if verb.lemma in words("suffering") and place.kind in ("point", "district", "region"):
            return place
    return None


def of_possessor(reading: Reading, direct: frozenset[int], places: Sequence[Place]) -> Place | None:
    """Where the happening was that is a place's: "**Norvane**'s worst floods in decades have destroyed 300 homes"."""
    for place in places:
        token = head_within(reading.annotation, place.start, place.end)
        if token is None or token.dep != "poss":
            continue
        noun = reading.annotation.tokens[token.head]
        if (
            noun.lemma in words("causes")
            and noun.dep in ("nsubj", "pobj", "dobj")
            and _hangs(reading, noun, direct)
        ):
            return place
    return None


_RELATIVE = re.compile(r"(?:,? [\w'’-]+){0,3},? where\b[^;:.]{0,120}")


def of_antecedent(reading: Reading, quantity: Quantity, places: Sequence[Place]) -> Place | None:
    """The place that a clause of *where* tells of: "dug on in **Serrin**, where the number of dead climbed to 19"."""
    text = reading.document.text
    before = [p for p in places if p.end <= quantity.start and not p.demonym]
    last = before[-1] if before else None
    if last is None or _RELATIVE.fullmatch(text, last.end, quantity.start) is None:
        return None
    return None if text.find(" where", last.end, quantity.start) < 0 else last


def _hangs(reading: Reading, noun: Token, direct: frozenset[int]) -> bool:
    above = reading.annotation.tokens[noun.head]
    return above.index in direct or (above.pos == "ADP" and above.head in direct)
