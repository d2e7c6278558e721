"""A second voice whose verb is left out: "the company puts it at 12, and the union at 55", "hospitals reported nine
deaths, and the party 14" (gapping: Ross 1970; Huddleston and Pullum 2002, ch. 15 §4.2).

The first figure must be what its voice itself gives: in "police said rebels killed nine, and the army 14" the army may
as well have killed. What stands between the two is then a comma, a word of joining, and who speaks.
"""

from __future__ import annotations

import re

import msgspec

from rashomon.claim.aspects.label import Label, label_aspect, label_thing
from rashomon.claim.voices.voice_role import is_unnamed, role_of
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.intervals import unit_kind
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.syntax import tokens_within
from rashomon.lexicons import load
from rashomon.model import Because, ChainLink, Claim, Reading, Thing, Token

_GAP = re.compile(
    r"(?P<tail>(?: [\w'’-]+){0,3})[,;] (?:(?:and|while|but|whereas) )?(?P<voice>[\w'’][\w'’ -]{1,60}?)"
    r"(?P<link> at| gave| gives| (?:speaks?|spoke) of| (?:has|had|counts?|counted))?"
    r"(?: (?:about|around|some|nearly|almost|only|just|(?:more|fewer|less) than|over|at least|up to))? ?[^\w\s]{0,3}"
)
_AT = re.compile(
    r"\bat(?: (?:about|around|some|nearly|almost|only|just|more than|over|at least))? ?[^\w\s]{0,3}$"
)
# What parts the numbers of a list, and what stands behind one that has no noun: a time, a place, a voice, the end.
_COMMA = re.compile(
    r"(?:,|;|\band|\bbut|\bagainst|\bversus|\bas against|\bto)"
    r"(?: (?:about|around|some|nearly|almost|only|just|over|at least|up to))?(?: at)?\s*[$€£]?$"
)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_TAIL = re.compile(
    rf"\s*(?:\(|according to|by the|by its|on \w+day|in (?:{_MONTH}|\d{{4}}|the )"
    r"|a (?:day|week|month|year) (?:ago|earlier|later|before)|last |the (?:day|week|month|year|night) |at \w+ *,"
    r"|yesterday|today|[.;]|$)"
)
_ENDS = re.compile(r"(?: (?:dead|deaths|wounded|injured|missing|a day|a year))?\s*(?:[.;,!?”\"]|$)")


def fill_gaps(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Each figure that a second voice gives behind a verb left out, as that voice's, measuring what the first does."""
    filled: list[Claim] = []
    for claim in claims:
        before = filled[-1] if filled else None
        filled.append(claim if before is None else _filled(reading, claim, before))
    return tuple(filled)


def _filled(reading: Reading, claim: Claim, before: Claim) -> Claim:
    text = reading.document.text
    if before.sentence != claim.sentence or before.unit != claim.unit:
        return claim
    if (other := _another(reading, claim, before)) is not None:
        return other
    if (listed := _listed(reading, claim, before)) is not None:
        return listed
    if before.aspect is None and not any(b.rule == "topic" for b in before.because):
        return claim
    found = _GAP.fullmatch(text, before.end, claim.start)
    if found is None or not _ENDS.match(text, claim.end) or not _gives(reading, before):
        return claim
    if found["link"] == " at" and not _AT.search(text[before.sentence[0] : before.start]):
        return claim
    voice = voice_at(reading, *found.span("voice"))
    if voice is None or voice.name == before.chain[0].name:
        return claim
    step = Because(
        "claim", "gapped", None, before.start, before.end, "the verb stands with the figure before"
    )
    return msgspec.structs.replace(
        claim,
        chain=(voice, *before.chain[1:]),
        attribution=None,
        stance=before.stance,
        aspect=before.aspect,
        thing=before.thing,
        population=before.population,
        place=before.place,
        scope=before.scope,
        modality=before.modality,
        predicate=before.predicate,
        because=(*claim.because, step),
    )


# "puts the dead at 71 and the sick at 1,900"
_NOUN_AT = re.compile(
    r"(?: [\w'’-]+){0,2},? (?:and|while|but) (?P<noun>(?:the|its|their) [\w'’-]+(?: [\w'’-]+){0,2}) at"
    r"(?: (?:about|around|some|nearly|almost|only|just|over|more than|at least|up to))? ?[$€£]?"
)


def _another(reading: Reading, claim: Claim, before: Claim) -> Claim | None:
    """The second number of one verb of putting, which has a noun of its own."""
    text = reading.document.text
    found = _NOUN_AT.fullmatch(text, before.end, claim.start)
    if found is None or not re.search(r"\bat [^.]{0,20}$", text[before.sentence[0] : before.start]):
        return None
    first, last = found.span("noun")
    label = Label(first, last, found["noun"], alone=True)
    thing = label_thing(label)
    kind = load_kinds().of(thing.lemma) if thing is not None else None
    told = label_aspect(label, kind, unit_kind(claim.unit))
    if told is None:
        return None
    if claim.unit is None and thing is None and told.aspect.person:
        thing = Thing(first, last, "people", "person")
    step = Because("claim", "listed", None, before.start, before.end, found["noun"])
    return msgspec.structs.replace(
        claim,
        chain=before.chain if claim.chain[0].role == "outlet" else claim.chain,
        aspect=told.aspect.name,
        thing=thing if claim.unit is None else None,
        because=(*claim.because, step),
    )


def _listed(reading: Reading, claim: Claim, before: Claim) -> Claim | None:
    """A number of a list whose noun and verb stand with the one before: "160 shells on Sunday and 70 on Monday",
    "1,450 (company), 2,300 (union)", "8,000 people according to police and 20,000 according to the unions".
    """
    text = reading.document.text
    if claim.aspect is not None and claim.aspect in load_aspects().by_name:
        return None
    labelled = any(b.rule.startswith("aspect-label") or b.rule == "listed" for b in before.because)
    if before.aspect is None and not (labelled and before.thing is not None):
        return None
    if claim.thing is not None and claim.thing.text and claim.thing.start > claim.end:
        return None
    tail = _behind(claim) or _TAIL.match(text, claim.end, claim.sentence[1])
    if not _COMMA.search(text, before.end, claim.start) or not tail:
        return None
    if "among" in text[before.end : claim.start]:
        return None
    first = before.chain[0].end if _behind(before) and before.chain[0].end else before.end
    cues = [span for a in reading.attributions for span in (*a.cue, *a.source)]
    for token in tokens_within(reading.annotation, first, claim.start):
        if (
            token.pos in ("VERB", "AUX")
            and token.text.lower() != "according"
            and not any(s <= token.start < e for s, e in cues)
        ):
            return None
    step = Because("claim", "listed", None, before.start, before.end, before.words)
    return msgspec.structs.replace(
        claim,
        aspect=before.aspect,
        thing=before.thing if claim.unit is None else claim.thing,
        population=before.population,
        place=claim.place or before.place,
        modality=before.modality,
        predicate=before.predicate,
        scope=msgspec.structs.replace(
            claim.scope,
            place=claim.scope.place or before.scope.place,
            actor=claim.scope.actor or before.scope.actor,
            target=claim.scope.target or before.scope.target,
            begin=claim.scope.begin or before.scope.begin,
            finish=claim.scope.finish or before.scope.finish,
        ),
        because=(*claim.because, step),
    )


def _behind(claim: Claim) -> bool:
    """Whether who gives a number stands right behind it: "680 claimed by the federation"."""
    start = claim.chain[0].start
    return start is not None and claim.end <= start <= claim.end + 40


def _gives(reading: Reading, claim: Claim) -> bool:
    """Whether the figure is what its voice gives, with no verb between the one and the other."""
    if claim.chain[0].role == "outlet":
        return False
    cues = [
        end
        for a in reading.attributions
        if a.id == claim.attribution
        for _, end in a.cue
        if claim.sentence[0] <= end <= claim.start
    ]
    cues += [
        b.end for b in claim.because if b.rule == "estimator" and b.end is not None and b.end <= claim.start
    ]
    if not cues:
        return False
    between = tokens_within(reading.annotation, max(cues), claim.start)
    return not any(t.pos in ("VERB", "AUX") and t.dep not in ("amod", "compound") for t in between)


def voice_at(reading: Reading, start: int, end: int) -> ChainLink | None:
    """The noun phrase as a voice, where its last word names somebody who speaks, and no verb is in it."""
    tokens = tokens_within(reading.annotation, start, end)
    if not tokens or any(t.pos in ("VERB", "AUX", "NUM", "ADV", "PRON") and t.tag != "PRP$" for t in tokens):
        return None
    entity = next(
        (
            e
            for e in reading.entities
            if e.named and any(s < end and tokens[-1].start < f for s, f in e.mentions)
        ),
        None,
    )
    if not _speaks(tokens[-1]) and (entity is None or entity.type not in ("person", "organisation")):
        return None
    name = " ".join(reading.document.text[start:end].split())
    if entity is not None and entity.type == "person":
        name = entity.name
    if entity is None and is_unnamed(tokens):
        return ChainLink(name, start, end, "unnamed")
    return ChainLink(name, start, end, role_of(name, entity), entity.id if entity else None)


def _speaks(noun: Token) -> bool:
    voices = load("voices")
    spoken = load("sources")["speaking"]["words"]
    party = next(row["words"] for row in voices["entry"] if row["name"] == "party")
    word = noun.text.lower()
    return word in spoken or word in party or noun.lemma.lower() in voices["people"]["words"]
