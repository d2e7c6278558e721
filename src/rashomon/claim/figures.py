"""Quantities that a ledger holds → figure claims."""

from __future__ import annotations

from collections import Counter

import msgspec

from rashomon.claim.aspects.amounts import bearer
from rashomon.claim.aspects.borne import borne
from rashomon.claim.aspects.governor import Governor
from rashomon.claim.aspects.measured import measured
from rashomon.claim.aspects.supply import supplied
from rashomon.claim.aspects.wanted import asked_for
from rashomon.claim.bare.alone import BARE, is_bare
from rashomon.claim.bare.answers import answer_of, no_age
from rashomon.claim.bare.questions import answered
from rashomon.claim.identity import claim_id
from rashomon.claim.scopes.modality import modality_of
from rashomon.claim.scopes.order import order_of
from rashomon.claim.scopes.rates import rated_unit
from rashomon.claim.scopes.scope import circumstances
from rashomon.claim.things.counted import Counted, counted, models_of
from rashomon.claim.things.population import chamber, extent, offenders, rate_of, whereabouts
from rashomon.claim.things.thing import thing_counted
from rashomon.claim.voices.chain import carriers_of
from rashomon.claim.voices.credited import given
from rashomon.claim.voices.figure_voices import voices_of
from rashomon.claim.voices.polled import group_of
from rashomon.claim.voices.rejected import rejected
from rashomon.claim.worth import unworthy
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.governing import times_of_cue
from rashomon.knowledge.syntax import sentence_at, tokens_within
from rashomon.model import Attribution, Claim, Quantity, Reading, Sentence, Timex

# Figures of one sentence that are read: what holds more is a table without its lines, whose cells nothing tells apart;
# the rest stays listed as not understood. Without an end a sentence of thousands of numbers takes minutes.
_MOST = 100


def figure_claims(reading: Reading) -> tuple[Claim, ...]:
    """One claim for each quantity that is worth a ledger's row."""
    models = models_of(reading.annotation)
    claims = []
    told = [n for q in reading.quantities if (n := no_age(reading, q)) is not None]
    ends = [*(q.start for q in told), len(reading.document.text)]
    crowded: Counter[int] = Counter()
    for number, quantity in enumerate(told):
        sentence = sentence_at(reading.annotation, quantity.start)
        crowded[sentence.start if sentence is not None else -1] += 1
        if sentence is None or crowded[sentence.start] > _MOST:
            continue
        claim = _claim(reading, quantity, models, sentence, ends[number + 1])
        if claim is not None:
            claims.append(claim)
    return tuple(claims)


def _claim(
    reading: Reading, quantity: Quantity, models: dict[str, str], sentence: Sentence, following: int
) -> Claim | None:
    quantity = _in_percent(quantity)
    text = reading.document.text
    what = counted(reading, quantity, models)
    if what is None or _is_time(reading, quantity) or _unseen(reading, quantity):
        return None
    governor, told = measured(reading, quantity, what, min(following, sentence.end))
    if quantity.high == 0 and governor.aspect is not None and governor.aspect.name == "present":
        governor = msgspec.structs.replace(governor, aspect=load_aspects().get("nobody_aboard"))
    governor = supplied(
        reading, (sentence.start, sentence.end), quantity.start, what, _share_lost(quantity, what, governor)
    )
    carriers = carriers_of(reading.attributions, quantity.start, quantity.end)
    governor = _said_only(reading, carriers, what, governor)
    unread = governor.aspect is None or governor.open_class
    if unread and (question := answered(reading, quantity, what, sentence.start)) is not None:
        what, governor, told, unread = question.what, question.governor, question.told, False
    answer = answer_of(reading, quantity, sentence)
    bare = answer is not None or is_bare(reading.annotation, what.anchor, quantity.unit)
    said = unread or (answer is not None and not told.rule.endswith("-asked"))
    bare = bare and said and (governor.rule != "label" or governor.aspect is None)
    if not bare and unworthy(reading, quantity, what, governor):
        return None
    asked = governor.token is None or told.rule.endswith("-asked")
    predicate = what.anchor if asked else reading.annotation.tokens[governor.token or 0]
    around = circumstances(reading, quantity, what.anchor, predicate, governor.aspect)
    modality, surely = modality_of(reading.annotation, predicate, what.anchor, carriers, governor.aspect)
    governor, modality = asked_for(quantity, governor, modality)
    carriers, chain, inner = voices_of(reading, quantity, what.anchor, carriers)
    carriers, chain = given(
        reading, quantity, sentence, answer if bare or told.rule.endswith("-asked") else None, carriers, chain
    )
    stance = rejected(reading, quantity, carriers, modality)
    hedge = text[quantity.hedge[0] : quantity.hedge[1]] if quantity.hedge else None
    document = reading.document
    because = (
        *quantity.because,
        BARE if bare else told,
        *((surely,) if surely else ()),
        *around.because,
        *((inner,) if inner else ()),
        *((stance[1],) if stance else ()),
        *(b for a in carriers for b in a.because),
    )
    return Claim(
        id=claim_id(document.id, "figure", quantity.start, quantity.end),
        report=document.id,
        kind="figure",
        start=quantity.start,
        end=quantity.end,
        sentence=(sentence.start, sentence.end),
        words=_words(text, quantity),
        chain=chain,
        quantity=quantity.id,
        attribution=carriers[0].id if carriers else None,
        low=quantity.low,
        high=quantity.high,
        bound=quantity.bound,
        unit=rated_unit(reading.annotation, text, quantity, governor),
        step=quantity.step,
        vague=quantity.vague,
        aspect=governor.aspect.name if governor.aspect else None,
        thing=thing_counted(text, quantity, what, governor) or bearer(reading, quantity, governor.aspect),
        population=(
            *what.population,
            *chamber(text, quantity, governor.aspect, sentence.start),
            *rate_of(text, quantity, sentence.end),
            *group_of(reading.annotation, quantity, what.anchor),
            *extent(text, quantity, sentence.start, sentence.end),
            *whereabouts(text, quantity, governor.aspect),
            *offenders(text, sentence.end, governor.aspect, sentence.start),
            *borne(reading.annotation, governor, what.anchor),
        ),
        scope=around.scope,
        place=around.place,
        hedge=hedge,
        modality=modality,
        stance=stance[0] if stance else carriers[0].stance if carriers else "statement",
        said_at=said_at(reading, quantity.start, carriers[0] if carriers else None),
        order=None if stance else order_of(text, quantity, sentence, following),
        predicate=(predicate.start, predicate.end),
        because=because,
    )


def _share_lost(quantity: Quantity, what: Counted, governor: Governor) -> Governor:
    """ "The index lost 1.8 percent": the size of a change, and nobody's life."""
    if quantity.direction is None or quantity.unit != "percentage" or what.thing is not None:
        return governor
    if governor.aspect is None or not governor.aspect.person:
        return governor
    moved = load_aspects().get("rose" if quantity.direction == "up" else "fell")
    return msgspec.structs.replace(governor, aspect=moved)


def _said_only(
    reading: Reading, carriers: tuple[Attribution, ...], what: Counted, governor: Governor
) -> Governor:
    """ "The unions claimed 50,000": the verb that says the number took no lives."""
    if governor.aspect is None or governor.aspect.family != "harm" or governor.token is None:
        return governor
    verb = reading.annotation.tokens[governor.token]
    said = any(start <= verb.start < end for a in carriers for start, end in a.cue)
    lost = what.thing.lemma.lower() if what.thing is not None and what.thing.text else ""
    if not said or (what.anchor.pos != "NUM" and (verb.lemma != "claim" or lost in _LOST)):
        return governor
    return msgspec.structs.replace(governor, aspect=None)


# What a disaster claims: "the flood claimed 12 lives"; "organisers claimed 9,000 marchers" is said.
_LOST = frozenset(("life", "victim", "soul", "casualty", "fatality", "person", "people"))


def _in_percent(quantity: Quantity) -> Quantity:
    """A share in words as whole per cent, so that "a third" and "34%" can be compared; "more than half" keeps
    its open end.
    """
    ends = (quantity.low, quantity.high)
    share = quantity.kind == "share" and quantity.unit is None
    if not share or not any(ends) or any(end is not None and not 0 < end <= 1 for end in ends):
        return quantity
    # Whole per cent as "34%" has it; "one in 40" would be lost in them.
    low, high = (None if end is None else round(100 * end, 0 if end >= 0.1 else 1) for end in ends)
    return msgspec.structs.replace(quantity, low=low, high=high, unit="percentage", step=1.0)


def _unseen(reading: Reading, quantity: Quantity) -> bool:
    """Whether the parser was not shown the number (a link card between a name and its verb)."""
    tokens = tokens_within(reading.annotation, quantity.start, quantity.end)
    return all(t.pos == "SPACE" for t in tokens)


def _is_time(reading: Reading, quantity: Quantity) -> bool:
    """Whether a date, a clock time or a set of times covers the number: "at around five"."""
    return any(
        t.type != "DURATION" and t.start <= quantity.start and quantity.end <= t.end for t in reading.times
    )


def _words(text: str, quantity: Quantity) -> str:
    """The figure in the source's words: hedge and number, with what stands between them."""
    start, end = quantity.start, quantity.end
    if quantity.hedge and 0 <= start - quantity.hedge[1] <= 20:
        start = quantity.hedge[0]
    if quantity.hedge and 0 <= quantity.hedge[0] - end <= 12:
        end = quantity.hedge[1]
    return " ".join(text[start:end].split())


def said_at(reading: Reading, at: int, attribution: Attribution | None) -> tuple[str, str] | None:
    """When it was said: the time beside the cue; without a cue the day of the post or the report that holds
    the character `at`.
    """
    cue, content = (attribution.cue, attribution.content) if attribution else ((), ())
    if not cue:
        segment = next((s for s in reading.document.segments if s.start <= at < s.end), None)
        day = (segment.published if segment is not None else None) or reading.document.published
        return (day, day) if day else None
    span = (cue[0][0], cue[-1][1])
    near = _times_about(reading, span)
    outside = tuple(t for t in near if not any(s <= t.start and t.end <= e for s, e in content))
    found = times_of_cue(reading.annotation, outside, span) if outside else None
    return (found.begin, found.finish) if found is not None and found.begin and found.finish else None


def _times_about(reading: Reading, span: tuple[int, int]) -> tuple[Timex, ...]:
    """The times of the sentences that `span` touches: all that can hang on a cue there, and few of a long page's."""
    first = sentence_at(reading.annotation, span[0])
    last = sentence_at(reading.annotation, max(span[0], span[1] - 1))
    if first is None or last is None:
        return reading.times
    return tuple([t for t in reading.times if t.start < last.end and t.end > first.start])
