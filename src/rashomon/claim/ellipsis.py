"""Figures whose predicate is left out because the one before them has it.

"11 soldiers killed, up from nine"; "13 people, not 14"; "40 people died, the ministry says; the union says 61".
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

import msgspec

from rashomon.claim.gapping import voice_at
from rashomon.claim.retort import retort
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.governors import words
from rashomon.knowledge.intervals import unit_kind
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.syntax import children
from rashomon.model import Annotation, Because, Claim, Reading, Scope, Token

_CARRIED = re.compile(
    r"\b(?:up from|down from|compared (?:with|to)|rather than|instead of|not|from|against|versus|revised from)\s+"
    r"(?:an? (?:(?:earlier|previous|initial) )?(?:(?:peak|high|low|total|toll|record) of )?)?"
    r"(?:about |around |some |nearly |more than |over |at least )?$",
    re.IGNORECASE,
)


BARE = Because("claim", "bare-number")
_FAR = 500  # characters back to the figure that a bare number repeats or disputes: two or three sentences
_NEXT = 60  # characters back to the figure of the sentence or clause right before
_RECENT = 40  # figures back that are looked at at all: three paragraphs' worth
_CLOSE = 2  # a count told far back is taken up only by one of about its size
_SPREAD = 20  # a count this many times larger or smaller than the other is of something else

# What a bare number may be to its governor: object, complement, or behind a preposition.
_ARGUMENTS = frozenset(("dobj", "pobj", "ccomp", "attr", "oprd", "acomp", "npadvmod", "xcomp"))
# Words that leave a count as bare as it was: "an earlier figure of 260", against "the job figure".
_QUALIFIERS = frozenset(
    "the a an new official own final low high early initial previous preliminary first original late current revised "
    "updated different similar provisional latest real true actual correct exact overall".split()
)
# Subjects that take up the thing counted ("that has risen to 40", "it was 45", "the figure is 12").
_TAKEN_UP = frozenset(("it", "that", "this", "they", "these", "there", "those"))


def is_bare(annotation: Annotation, number: Token, unit: str | None) -> bool:
    """A number that is all that somebody says: "the ministry says 61", "admits two", "speaks of 11,000", "put
    it at 40", "it was 45", "the figure is closer to 350".
    """
    if number.dep not in _ARGUMENTS or not (number.pos == "NUM" or unit is not None):
        return False
    above = annotation.tokens[number.head]
    for _ in range(2):  # "put it at 40", "is closer to 350", "has a figure of 40"
        if above.dep in ("prep", "acomp", "advmod") and above.pos in ("ADP", "ADJ", "ADV", "SCONJ"):
            above = annotation.tokens[above.head]
    if above.pos == "NOUN":
        return above.lemma in words("counts") and not _owned(annotation, above)
    if above.pos not in ("VERB", "AUX"):
        return False
    if above.lemma in words("saying"):
        return True
    return above.lemma in words("moves") and _takes_up(annotation, above)


def _owned(annotation: Annotation, noun: Token) -> bool:
    """Whether the noun says what it counts: "a total of", "the number of jobs" against "a figure of"."""
    return any(
        annotation.tokens[i].lemma.lower() not in _QUALIFIERS
        and annotation.tokens[i].dep in ("amod", "compound", "nmod")
        for i in noun.children
    )


def _takes_up(annotation: Annotation, verb: Token) -> bool:
    """Whether the verb's subject or object stands for a number told before."""
    for child in children(annotation, verb, "nsubj", "nsubjpass", "dobj", "expl"):
        if child.lemma.lower() in _TAKEN_UP or (
            child.lemma.lower() in words("counts")
            and not children(annotation, child, "prep")
            and not any(_narrows(c) for c in children(annotation, child, "compound", "amod"))
        ):
            return True
    return False


def _narrows(modifier: Token) -> bool:
    """Whether a word before "number" or "estimate" says of what ("the job figure"), not how sure or whose ("the real
    number", "the Harbour Board estimate").
    """
    return modifier.lemma.lower() not in _QUALIFIERS and modifier.pos != "PROPN"


def fill_ellipses(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Each bare figure behind "up from", "not" and the like takes aspect, thing, unit's thing and place of
    the one before it.
    """
    filled: list[Claim] = []
    read = frozenset(c.quantity for c in claims)
    for number, told in enumerate(claims):
        claim = _shared(reading.document.text, told, claims[number + 1 : number + 2])
        if BARE in claim.because:
            recent = filled[-_RECENT:]
            same = _repeated(claim, [c for c in recent if not _inner(reading.document.text, c, recent)])
            if same is not None and _passed_over(reading, claim, same, read):
                same = None
            if same is not None:
                filled.append(_said(reading, _taken(claim, same, claim.scope), same))
            elif claim.thing is not None or claim.unit is not None:
                filled.append(claim)
            continue
        before = filled[-1] if filled else None
        found = _filled(reading, claim, before) if before is not None else claim
        filled.append(_counting(found, filled))
    return tuple(filled)


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


def _repeated(claim: Claim, before: Sequence[Claim]) -> Claim | None:
    """The figure close before a bare number that it repeats or disputes: of the nearest sentence that has any
    in its unit; of several that measure different things the one nearest in size.
    """
    if before and _beside_far(claim, before):
        return None
    near = [c for c in before if claim.start - c.end <= _FAR and _could_repeat(claim, c)]
    if not near:  # "The WHO says 61", three paragraphs on: the last count of about that size
        far = [
            c
            for c in before
            if _could_repeat(claim, c) and c.aspect and _distance(claim, c) <= math.log(_CLOSE)
        ]
        return far[-1] if far else None
    sentence = near[-1].sentence
    if sentence == claim.sentence or near[-1].start > claim.start:
        return near[-1]
    there = [c for c in near if c.sentence == sentence]
    if len({(c.aspect, c.unit, c.thing.lemma if c.thing else None) for c in there}) == 1:
        return next((c for c in reversed(there) if c.whole is None), there[-1])
    return min(reversed(there), key=lambda c: _distance(claim, c))


def _passed_over(reading: Reading, claim: Claim, earlier: Claim, read: frozenset[str | None]) -> bool:
    """Whether a nearer number stands before the bare one in its sentence and was not read: it is that which somebody
    disputes ("inspectors came three times, the firm says; the union says nine").
    """
    if "?" in reading.document.text[earlier.sentence[1] : claim.sentence[0]]:
        return True  # "How many ran? The ministry admits 22": another question
    first = max(earlier.end, claim.sentence[0])
    return any(
        first <= q.start
        and q.end <= claim.start
        and q.id not in read
        and q.unit in (claim.unit, "count")
        and (q.low or 0) > 1
        for q in reading.quantities
    )


def _inner(text: str, claim: Claim, others: Sequence[Claim]) -> bool:
    """The 36 of "eleven of the 36 cameras were working": it is the eleven that somebody disputes."""
    return any(
        o.predicate == claim.predicate
        and o.end < claim.start
        and re.match(r"\s+of\b[^,;.]*$", text[o.end : claim.start])
        for o in others
    )


def _could_repeat(claim: Claim, earlier: Claim) -> bool:
    if earlier.aspect is None and earlier.thing is None:
        return False
    if any(b.rule == "aspect-whole" for b in earlier.because):
        return False
    if claim.unit is None:
        measured = unit_kind(earlier.unit)
        return measured not in ("money", "share", "time") and _distance(claim, earlier) <= math.log(_SPREAD)
    return claim.unit == earlier.unit or (earlier.unit or "").startswith(f"{claim.unit} per ")


def _beside_far(claim: Claim, before: Sequence[Claim]) -> bool:
    """Whether the figure right before is another voice's count of something that the bare number may as well dispute,
    but of quite another size: "250 beds, the minister says; its director says it has 12".
    """
    last = before[-1]
    if len(before) > 1 and before[-2].sentence == last.sentence:
        return False  # one of two: the other may be meant
    counts = claim.unit is None and last.unit is None and last.aspect is not None and last.whole is None
    close = claim.start - last.end <= _NEXT and last.chain[0] != claim.chain[0]
    return counts and close and _distance(claim, last) > math.log(_SPREAD)


def _distance(one: Claim, two: Claim) -> float:
    """How many times the one is the other, as the logarithm's absolute value."""
    a, b = (c.low if c.low is not None else c.high for c in (one, two))
    if not a or not b or a < 0 or b < 0:
        return 0.0
    return abs(math.log(a / b))


def _taken(claim: Claim, before: Claim, scope: Scope) -> Claim:
    """`claim` measuring what `before` measures."""
    step = Because(
        "claim", "ellipsis", None, before.start, before.end, "what it measures stands with the figure before"
    )
    silent = claim.sentence == before.sentence and claim.chain[0].role == "outlet"
    return msgspec.structs.replace(
        claim,
        chain=before.chain if silent else claim.chain,
        attribution=before.attribution if silent else claim.attribution,
        aspect=before.aspect,
        unit=before.unit if claim.unit is None or before.unit is not None else claim.unit,
        thing=before.thing,
        population=tuple(p for p in before.population if not p.startswith("extent:")),
        place=claim.place or before.place,
        modality=claim.modality if claim.modality != "asserted" else before.modality,
        scope=msgspec.structs.replace(
            scope,
            place=scope.place or before.scope.place,
            actor=before.scope.actor,
            target=before.scope.target,
        ),
        because=(*claim.because, step),
    )


def _said(reading: Reading, claim: Claim, before: Claim) -> Claim:
    """`claim` as said by whoever gives it in a sentence of its own, where nobody else was heard to."""
    if claim.chain[0].role != "outlet" and claim.chain[0] != before.chain[0]:
        return claim
    span = retort(reading.document.text, claim.sentence, claim.start, claim.end)
    voice = voice_at(reading, *span) if span is not None else None
    if voice is None:
        return claim
    return msgspec.structs.replace(claim, chain=(voice, claim.chain[-1]), attribution=None)


def _of_its_own(claim: Claim, before: Claim) -> bool:
    """Whether the figure counts something else than the one before: "9,000 troops from 12 countries"."""
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
    return _taken(claim, before, msgspec.structs.replace(claim.scope, begin=None, finish=None, as_of=as_of))
