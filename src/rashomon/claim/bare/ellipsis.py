"""Figures whose predicate is left out because the one before them has it.

"11 soldiers killed, up from nine"; "13 people, not 14"; "40 people died, the ministry says; the union says 61".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from rashomon.claim.bare.alone import BARE
from rashomon.claim.bare.antecedent import RECENT, inner, of_another_paragraph, paired, passed_over, repeated
from rashomon.claim.bare.echoes import echoed
from rashomon.claim.bare.rescale import rescaled
from rashomon.claim.bare.topics import Topic, because_of, reigning, topics_of
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.syntax import ancestors, tokens_within
from rashomon.model import Because, Claim, Place, Reading, Scope, Thing

_CARRIED = re.compile(
    r"\b(?:up from|down from|compared (?:with|to)|rather than|instead of|not|from|against|versus|revised from)\s+"
    r"(?:an? (?:(?:earlier|previous|initial) )?(?:(?:peak|high|low|total|toll|record) of )?)?"
    r"(?:the )?(?:about |around |some |nearly |more than |over |at least )?$",
    re.IGNORECASE,
)


def fill_ellipses(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Each bare figure behind "up from", "not" and the like takes aspect, thing, unit's thing and place of
    the one before it.
    """
    filled: list[Claim] = []
    read = frozenset(c.quantity for c in claims)
    topics = topics_of(reading) if any(BARE in c.because for c in claims) else ()
    for number, told in enumerate(claims):
        claim = _shared(reading.document.text, told, claims[number + 1 : number + 2])
        if BARE in claim.because:
            answer = _answered(reading, claim, filled, topics, read)
            if answer is not None:
                filled.append(answer)
            elif claim.thing is not None or claim.unit is not None:
                filled.append(claim)
            continue
        before = filled[-1] if filled else None
        found = _filled(reading, claim, before) if before is not None else claim
        filled.append(echoed(_counting(_second(reading, found, filled), filled), filled))
    return tuple(filled)


def _answered(
    reading: Reading,
    claim: Claim,
    before: Sequence[Claim],
    topics: tuple[Topic, ...],
    read: frozenset[str | None],
) -> Claim | None:
    """The bare number with what it measures: as the figure before it, or as the topic asks that stands nearer."""
    claim = _without_place(reading, claim)
    scaled = rescaled(reading, claim, before)
    if scaled is not None:
        return _taken(reading, *scaled)
    topic = reigning(topics, claim.start)
    recent = [c for c in before[-RECENT:] if topic is None or c.start >= topic.start]
    if topic is not None and _wandered(reading, claim, max([topic.end, *(c.end for c in recent)])):
        topic, recent = None, list(before[-RECENT:])
    same = repeated(claim, [c for c in recent if not inner(reading.document.text, c, recent)])
    if same is not None and of_another_paragraph(reading.document.text, claim, same):
        same = None
    if same is not None and not passed_over(reading, claim, same, read):
        return _taken(reading, claim, same)
    if topic is None:
        return None
    asked = _asked(claim, topic, before)
    if asked is not None or recent or topic.blank:
        return asked
    same = repeated(claim, before[-RECENT:])  # a heading that asks for something else
    return _taken(reading, claim, same) if same is not None else None


def _wandered(reading: Reading, claim: Claim, at: int) -> bool:
    """Whether more than one sentence stands between what was asked or answered at `at` and the number."""
    return sum(at <= s.start and s.end <= claim.sentence[0] for s in reading.annotation.sentences) > 1


def _asked(claim: Claim, topic: Topic, before: Sequence[Claim]) -> Claim | None:
    """The bare number as what the topic asks for; of a thing alone, what was told of such things before."""
    aspect = topic.aspect_for(claim.unit)
    if aspect is None and (claim.unit is not None or topic.thing is None):
        return None
    if aspect is None and topic.thing is not None:
        aspect = next(
            (
                c.aspect
                for c in reversed(before)
                if c.aspect and c.thing is not None and c.thing.lemma == topic.thing.lemma
            ),
            None,
        )
    thing = topic.thing if claim.unit is None else None
    if thing is None and claim.unit is None and load_aspects().get(aspect).person:
        thing = Thing(topic.start, topic.end, "people", "person")
    scope = msgspec.structs.replace(claim.scope, actor=None, target=None)  # who gives the number did nothing
    return msgspec.structs.replace(
        claim, aspect=aspect, thing=thing, scope=scope, because=(*claim.because, because_of(topic))
    )


_AND = re.compile(r"(?: [\w'’-]+){1,3},? and (?:about |some |nearly |another )?$")


def _shared(text: str, claim: Claim, following: tuple[Claim, ...]) -> Claim:
    """ "The plane had 90 passengers and six crew on board": what is told of the second is told of the first."""
    if claim.aspect is not None or claim.thing is None or not following:
        return claim
    other = following[0]
    if other.aspect is None or other.unit != claim.unit or not _AND.fullmatch(text[claim.end : other.start]):
        return claim
    because = Because("claim", "aspect-shared", None, other.start, other.end)
    return msgspec.structs.replace(claim, aspect=other.aspect, because=(*claim.because, because))


def _counting(claim: Claim, before: Sequence[Claim]) -> Claim:
    """A number without a noun counts what the last figure of its family did ("fired 28 missiles … shot down 19")."""
    family = load_aspects().get(claim.aspect).family
    if claim.thing is not None or claim.unit is not None or claim.aspect is None or family is None:
        return claim
    for earlier in reversed(before):
        if earlier.thing is not None and earlier.unit is None and _one_family(earlier.aspect, family):
            step = Because(
                "claim", "thing-before", None, earlier.thing.start, earlier.thing.end, earlier.thing.text
            )
            return msgspec.structs.replace(claim, thing=earlier.thing, because=(*claim.because, step))
    return claim


def _one_family(aspect: str | None, family: str) -> bool:
    own = load_aspects().get(aspect).family
    return own == family or {own, family} == {"attack", "defence"}


def _second(reading: Reading, claim: Claim, before: Sequence[Claim]) -> Claim:
    """ "1,310 cases, 40 dead. On Tuesday it was 1,240 and 38": the second takes up the second."""
    if claim.aspect is not None or not before or not any(b.rule == "ellipsis" for b in before[-1].because):
        return claim
    pair = paired(reading.document.text, claim, before)
    return _taken(reading, claim, pair) if pair is not None else claim


def _taken(reading: Reading, claim: Claim, before: Claim, scope: Scope | None = None) -> Claim:
    """`claim` measuring what `before` measures, where and when it does unless `scope` or its own words say so."""
    step = Because(
        "claim", "ellipsis", None, before.start, before.end, "what it measures stands with the figure before"
    )
    silent = claim.chain[0].role == "outlet" and (
        claim.sentence == before.sentence or _goes_on(reading.document.text, claim, before)
    )
    there = None if before.place is not None and _of_doer(reading, before.place, before) else before
    return msgspec.structs.replace(
        claim,
        chain=before.chain if silent else claim.chain,
        attribution=before.attribution if silent else claim.attribution,
        aspect=before.aspect,
        unit=before.unit if claim.unit is None or before.unit is not None else claim.unit,
        thing=before.thing,
        population=tuple(p for p in before.population if not p.startswith(("extent:", "increment:"))),
        place=claim.place or (there.place if there is not None else None),
        modality=before.modality if claim.modality in _SUPPOSED else claim.modality,
        scope=msgspec.structs.replace(
            scope or _when(claim, before),
            place=(scope or claim.scope).place or (there.scope.place if there is not None else None),
            actor=before.scope.actor,
            target=before.scope.target,
        ),
        because=(*claim.because, step),
    )


_ON = re.compile(
    r"[^.!?]{0,40}\b(?:it|that|there) (?:was|were|is|had been|has been) [^.!?]{0,30}$", re.IGNORECASE
)


def _goes_on(text: str, claim: Claim, before: Claim) -> bool:
    """ "… 40, police said. By evening it was 61": the sentence right behind goes on with the same voice's count."""
    between = text[before.sentence[1] : claim.sentence[0]]
    follows = claim.sentence[0] > before.sentence[0] and not between.strip() and "\n" not in between
    return follows and _ON.fullmatch(text, claim.sentence[0], claim.start) is not None


# How sure a voice is of a number of its own does not make it one of another kind: "he expects $4 billion".
_SUPPOSED = frozenset(("asserted", "likely", "possible"))


def _when(claim: Claim, before: Claim) -> Scope:
    """The times of a bare number: its own, or those of the period that the figure before it is of ("last year")."""
    own, theirs = claim.scope, before.scope
    if (
        own.begin
        or own.as_of
        or not theirs.begin
        or not theirs.finish
        or theirs.begin[:10] == theirs.finish[:10]
    ):
        return own
    return msgspec.structs.replace(own, begin=theirs.begin, finish=theirs.finish)


def _without_place(reading: Reading, claim: Claim) -> Claim:
    """A bare number without the place of who gives it: "firefighters in Orrin say 17"."""
    if claim.place is None or not _of_doer(reading, claim.place, claim):
        return claim
    return msgspec.structs.replace(claim, place=None, scope=msgspec.structs.replace(claim.scope, place=None))


def _of_doer(reading: Reading, place: Place, claim: Claim) -> bool:
    """Whether the place stands in the subject of the figure's clause: "doctors at the Calder hospital treated 87"."""
    if not claim.sentence[0] <= place.start < claim.start:
        return False
    tokens = tokens_within(reading.annotation, place.start, place.end)
    if not tokens:
        return False
    above = (tokens[-1], *ancestors(reading.annotation, tokens[-1]))
    return any(t.dep == "nsubj" and t.end <= claim.start for t in above)


def _of_its_own(claim: Claim, before: Claim) -> bool:
    """Whether the figure counts something else than the one before, or is another's: "9,000 troops from 12
    countries", "26 percent, against 34 percent for the Union".
    """
    whose, other = claim.scope.actor, before.scope.actor
    if claim.aspect == before.aspect and whose is not None and whose != other:
        return True
    one, two = claim.thing, before.thing
    if one is None or two is None or not one.text or one.lemma.lower() == two.lemma.lower():
        return False
    return load_kinds().fit(load_kinds().of(one.lemma), load_kinds().of(two.lemma)) in ("apart", "unknown")


def _filled(reading: Reading, claim: Claim, before: Claim) -> Claim:
    if before.sentence != claim.sentence or before.aspect is None or before.unit != claim.unit:
        return claim
    between = reading.document.text[before.end : claim.start]
    if not _CARRIED.search(between) or _of_its_own(claim, before):
        return claim
    begin = claim.scope.begin if claim.scope.begin != before.scope.begin else None
    as_of = claim.scope.as_of or begin
    return _taken(
        reading, claim, before, msgspec.structs.replace(claim.scope, begin=None, finish=None, as_of=as_of)
    )
