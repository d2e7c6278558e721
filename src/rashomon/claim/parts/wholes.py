"""Parts and the wholes that they are part of, inside one report: "57 of the aircraft", "including four
children", "34 % of the carriers".
"""

from __future__ import annotations

import re

import msgspec

from rashomon.claim.parts.partitions import fits, fronted, listed, of_those
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.kinds import load_kinds
from rashomon.model import Because, Claim, Place, Quantity, Reading, Scope, Whole

_BETWEEN = re.compile(
    r"\b(?:including|among them|of whom|of which|among whom|(?<!compared )with(?=\s+(?:\w+\s+)?$))\b",
    re.IGNORECASE,
)
_OWNED = re.compile(r"\s+of (?:our|my|their|his|her|its) ", re.IGNORECASE)
_BEHIND = re.compile(
    r"\s*of (?:them|these|those|whom|which|the (?:dead|killed|victims|injured|wounded|missing))\b",
    re.IGNORECASE,
)


def tie_wholes(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Each claim whose words say that it is a part gets the whole's words and, where the report claims it,
    the whole's claim.
    """
    quantities = {q.id: q for q in reading.quantities}
    tied: list[Claim] = []
    for index, claim in enumerate(claims):
        tied.append(
            _tied(reading, claim, quantities[claim.quantity or ""], tied, claims[index + 1 : index + 2])
        )
    text = reading.document.text
    return tuple(_disputed(text, tied, _of_part(tied, claim)) for claim in tied)


def _of_part(claims: list[Claim], claim: Claim) -> Claim:
    """A whole inside its part's words ("three of the 25 passengers died") is not what the predicate says: 25 did
    not die.
    """
    if any(
        b.rule == "aspect-modifier" for b in claim.because
    ):  # "nine of 15 trapped miners": all were trapped
        return claim
    for part in claims:
        if part.whole is not None and part.whole.claim == claim.id and part.start < claim.start:
            told = part.predicate == claim.predicate or _told_by(part) == _told_by(claim) is not None
            if told and part.aspect == claim.aspect:
                return msgspec.structs.replace(claim, aspect=None)
    return claim


def _told_by(claim: Claim) -> tuple[int | None, int | None] | None:
    """The words of the set phrase that told the aspect: "17 of the train's 64 wagons **left the tracks**"."""
    return next(((b.start, b.end) for b in claim.because if b.rule == "aspect-phrase"), None)


def _disputed(text: str, claims: list[Claim], claim: Claim) -> Claim:
    """A bare number is a part of what the figure that it disputes is a part of."""
    spans = {(b.start, b.end) for b in claim.because if b.rule == "ellipsis"}
    earlier = next((c for c in claims if (c.start, c.end) in spans and c.whole is not None), None)
    if earlier is None or claim.whole is not None or _OWNED.match(text, earlier.end):
        return claim  # "512 of our children", all of them
    return msgspec.structs.replace(claim, whole=earlier.whole)


def _tied(
    reading: Reading, claim: Claim, quantity: Quantity, before: list[Claim], after: tuple[Claim, ...]
) -> Claim:
    text = reading.document.text
    claim = of_those(text, claim)
    if quantity.whole is not None:
        span = quantity.whole
        inside = next(
            (c for c in after if span.start - 20 <= c.start and c.end <= span.end and c.start > claim.end),
            None,
        )  # "three of the 25"
        whole = Whole(span.text, inside.id if inside else _antecedent(claim, span.lemma, before))
        step = Because("claim", "whole-of", None, span.start, span.end)
        thing = claim.thing
        antecedent = next((c for c in (*before, *after) if c.id == whole.claim), None)
        if (
            antecedent is not None
            and antecedent.thing is not None
            and claim.unit is None
            and load_kinds().fit(
                load_kinds().of(antecedent.thing.lemma), load_kinds().of(thing.lemma if thing else None)
            )
            in ("unknown", "apart", "narrower")
        ):
            thing = antecedent.thing
        aspect, population = claim.aspect, claim.population
        if antecedent is not None and not population:
            population = (*antecedent.population, *_owners(claim, antecedent))
        if (
            antecedent is not None and aspect not in load_aspects().by_name
        ):  # "61,000 of them in the county": what the whole measures
            aspect = antecedent.aspect or aspect
        scope, place = claim.scope, claim.place
        if antecedent is not None:
            scope, place = _inherited(claim, antecedent)
        return msgspec.structs.replace(
            claim,
            whole=whole,
            thing=thing,
            aspect=aspect,
            population=population,
            scope=scope,
            place=place,
            because=(*claim.because, step),
        )
    last = before[-1] if before else None
    if last is not None and (found := fronted(text, claim, last) or listed(text, claim, before)) is not None:
        return found
    if last is None or last.sentence != claim.sentence or last.unit != claim.unit:
        return claim
    between = text[last.end : claim.start]
    behind = text[claim.end : claim.end + 24]
    match = _BETWEEN.search(between) or _BEHIND.match(behind)
    if match is not None and between.startswith((" of whom", " of which", " of them")):
        return claim  # "one of whom died, bringing the toll to eight": the one is a part, and not the eight
    if (
        match is None
        or (match.group().lower() == "with" and claim.aspect != last.aspect)
        or not fits(claim, last)
    ):
        return claim
    step = Because("claim", "whole-including", None, last.start, last.end, match.group())
    aspect = claim.aspect or last.aspect
    words = last.words if last.thing is None else f"{last.words} {last.thing.text}"
    because = (*claim.because, step)
    population = claim.population or _owners(claim, last)
    return msgspec.structs.replace(
        claim, whole=Whole(words, last.id), aspect=aspect, population=population, because=because
    )


def _owners(part: Claim, whole: Claim) -> tuple[str, ...]:
    """Whose weapons were downed: theirs who launched the whole."""
    if whole.aspect == "launched" and part.aspect == "downed" and whole.scope.actor:
        return (f"nation:{whole.scope.actor}",)
    return ()


def _inherited(part: Claim, whole: Claim) -> tuple[Scope, Place | None]:
    """A part happens where, when and by whom its whole does, unless it says otherwise."""
    mine, theirs = part.scope, whole.scope
    if part.aspect != whole.aspect:  # what was done to the part is another's work
        theirs = Scope(place=theirs.place, begin=theirs.begin, finish=theirs.finish)
    place = part.place if mine.place else whole.place
    begin, finish = (mine.begin, mine.finish) if mine.begin else (theirs.begin, theirs.finish)
    scope = Scope(
        mine.place or theirs.place,
        mine.actor or theirs.actor,
        mine.target or theirs.target,
        begin,
        finish,
        mine.as_of or theirs.as_of,
    )
    return scope, place


_PRONOUNS = frozenset(("us", "we", "them", "they", "it"))


def _antecedent(claim: Claim, lemma: str, before: list[Claim]) -> str | None:
    """The nearest earlier claim, close by, that the part can be of; one large enough for it before one that
    is not (a dispute).
    """
    fitting = [c for c in reversed(before[-6:]) if _can_hold(claim, lemma, c)]
    # "52 of the victims died" are of those who died, not of the injured told last
    fitting = [c for c in fitting if c.aspect == claim.aspect] or fitting
    fitting = [c for c in fitting if "increment:additional" not in c.population] or fitting
    room = next((c for c in fitting if c.high is None or (claim.low or 0) <= c.high), None)
    disputed = next((c for c in fitting if c.chain[0] != claim.chain[0]), None)
    found = room or (disputed if lemma not in _PRONOUNS else None)
    return found.id if found else None


def _can_hold(claim: Claim, lemma: str, earlier: Claim) -> bool:
    """Whether `earlier` counts what the noun behind "of" names."""
    if earlier.thing is None or earlier.unit is not None or claim.start - earlier.end > 600:
        return False
    kinds, aspects = load_kinds(), load_aspects()
    state = aspects.find("noun", lemma, None) or aspects.find("state", lemma, None)  # "eleven of the dead"
    if state is not None and state.person:
        return earlier.aspect == state.name
    counted, wanted = kinds.of(earlier.thing.lemma), kinds.of(lemma)
    taken_up = counted is not None and wanted is not None and wanted.name in counted.reprise
    return (
        earlier.thing.lemma == lemma
        or kinds.fit(counted, wanted) in ("same", "narrower")
        or taken_up
        or lemma in ("them", "they", "it")
    )
