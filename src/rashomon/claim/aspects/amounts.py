"""Amounts that no predicate of the lexicon measures: rain by its unit, a river's level by how it moves; and what is
so long, so high or so deep.

Millimetres in a report of rain are rain; metres that a river reaches, stands at or falls to are its level. A length
tells nothing without its bearer: a breach of 70 metres and a boom of 70 metres are two measures.
"""

from __future__ import annotations

import re

import msgspec

from rashomon.claim.aspects.label import label_before, label_thing
from rashomon.knowledge.alike import sized
from rashomon.knowledge.aspects import Aspect, load_aspects
from rashomon.knowledge.governors import words
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.syntax import children, head, head_within, tokens_within
from rashomon.model import Annotation, Quantity, Reading, Thing, Token

_RAIN = re.compile(r"\b(?:rain\w*|downpours?|cloudburst|precipitation|thunderstorms?)\b", re.IGNORECASE)
_RIVER = re.compile(
    r"\b(?:rivers?|gauges?|floods?|flood(?:ing|water|waters|ed)|tides?|water levels?)\b", re.IGNORECASE
)
_REACHES = re.compile(
    r"\b(?:reach(?:ed|es|ing)?|hit(?:s|ting)?|st(?:oo|an)d(?:s|ing)? at|stopp(?:ed|ing) at|stops at|pass(?:ed|es)?"
    r"|topp(?:ed|ing)|tops|touch(?:ed|es)|exceed(?:ed|s)|crest(?:ed|s|ing)? at|peak(?:ed|s|ing)? at"
    r"|(?:climb(?:ed|s)?|rose|rise[ns]?|up|f[ae]ll(?:en|s)?|dropp?(?:ed|s)?|down|s[aiu]nk|receded?|swollen|back) to"
    r"|show(?:ed|s|n)?|register(?:ed|s)|record of)"
    r" (?:about |around |almost |nearly |more than |over |just |just over |just under )*$",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\s*(?:away|off|from|long|wide|high|tall|down|into|inland|below|across|apart|in length|in height|of (?!water))"
    r"|-",
    re.IGNORECASE,
)
_WAVES = re.compile(r"\bwaves?\b|\bswells?\b|\bsurge\b", re.IGNORECASE)
_CALIBRE = re.compile(r"\s*-?(?:guns?|cannons?|shells?|rounds?|mortars?|howitzers?|calib)", re.IGNORECASE)
_HIGHEST = {"metre": 60.0, "foot": 190.0, "centimetre": 2500.0}
# What bears them stands behind these: "the polluted stretch of coast".
_STRETCHES = frozenset(("stretch", "section", "length", "part", "strip", "line", "wall", "kilometre", "mile"))


def unspoken(reading: Reading, quantity: Quantity, first: int) -> Aspect | None:
    """What an amount measures by its unit and the report around it; `first` is where its sentence begins."""
    text = reading.document.text
    if quantity.unit == "millimetre":
        calibre = _CALIBRE.match(text, quantity.end)
        return load_aspects().get("rainfall") if not calibre and _RAIN.search(text) else None
    most = _HIGHEST.get(quantity.unit or "")
    size = quantity.high if quantity.high is not None else quantity.low
    if most is None or size is None or size > most or _OTHERWISE.match(text, quantity.end):
        return None
    before = text[max(first, quantity.start - 60) : quantity.start]
    if not _REACHES.search(before) or _WAVES.search(before) or not _RIVER.search(text):
        return None
    return load_aspects().get("water_level")


def bearer(reading: Reading, quantity: Quantity, aspect: Aspect | None) -> Thing | None:
    """What is so long, high or deep: "a dyke breach 110 metres wide", "a front of nine kilometres"."""
    if aspect is None or aspect.name not in sized() or quantity.unit is None:
        return None
    unit = head_within(reading.annotation, quantity.start, quantity.end)
    label = label_before(reading.document.text, quantity.start, quantity.end)
    if label is not None:  # "Length of booms laid: 12 km"
        of = label.words.find(" of ")
        return label_thing(
            msgspec.structs.replace(label, start=label.start + of + 4, words=label.words[of + 4 :])
        )
    noun = _beside(reading, quantity) or (_described(reading.annotation, unit) if unit is not None else None)
    if noun is not None and noun.lemma.lower() in _STRETCHES:
        noun = next(iter(behind_of(reading.annotation, noun)), noun)
    if noun is None or noun.pos not in ("NOUN", "PROPN") or noun.lemma.lower() == aspect.name:
        return None
    ahead = reading.document.text[max(0, noun.start - 30) : noun.start].lower().split()
    named = f"{ahead[-1]} {noun.lemma.lower()}" if ahead else ""  # "evacuation zone"
    lemma = named if named in load_kinds().by_word else noun.lemma
    return Thing(noun.start, noun.end, reading.document.text[noun.start : noun.end], lemma)


def _beside(reading: Reading, quantity: Quantity) -> Token | None:
    """The noun right before an amount that an adjective follows: "a crater 15 metres wide", "the hole, 22 m across"."""
    if not _ADJECTIVE.match(reading.document.text, quantity.end):
        return None
    start = min(quantity.start, quantity.hedge[0]) if quantity.hedge else quantity.start
    before = [t for t in tokens_within(reading.annotation, max(0, start - 40), start) if t.text != ","]
    return before[-1] if before and before[-1].pos == "NOUN" else None


def behind_of(annotation: Annotation, noun: Token) -> tuple[Token, ...]:
    """The nouns behind the "of" of a noun: "a stretch of **coast**"."""
    return tuple(
        inner
        for prep in children(annotation, noun, "prep")
        if prep.text.lower() == "of"
        for inner in children(annotation, prep, "pobj")
    )


_ADJECTIVE = re.compile(r" (?:wide|long|deep|high|tall|across|thick|in (?:length|width|diameter))\b")
_SIZES = frozenset(
    "length width height depth breadth radius diameter distance kilometre kilometer metre meter mile foot".split()
)


def _described(annotation: Annotation, unit: Token) -> Token | None:
    """The noun that an amount is said of, up its parse."""
    node = unit
    for _ in range(5):
        above = head(annotation, node)
        if above.index == node.index:
            return None
        if above.pos in ("VERB", "AUX"):
            if above.lemma.lower() in words("setting"):  # "put the length of damaged track at 90 metres"
                given = next(iter(children(annotation, above, "dobj")), None)
                return next(iter(behind_of(annotation, given)), None) if given is not None else None
            subject = next(iter(children(annotation, above, "nsubj", "nsubjpass")), None)
            if subject is not None and subject.index != node.index:
                return subject if subject.tag not in ("WDT", "WP") else head(annotation, above)
            return head(annotation, above) if above.dep in ("acl", "relcl") else None
        if above.pos in ("NOUN", "PROPN") and above.lemma.lower() not in _SIZES:
            return above
        node = above
    return None
