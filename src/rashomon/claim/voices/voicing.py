"""Which of the voices around a figure say it: who speaks of something need not be who puts the number to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from rashomon.claim.voices.acting import acts
from rashomon.knowledge.syntax import ancestors, children, head_within, tokens_within
from rashomon.lexicons import load
from rashomon.model import Annotation, Attribution, Reading, Token

# Rules by which a content is a phrase, not a clause or somebody's words.
_PHRASES = frozenset(
    ("object", "object-passive", "object-gap", "preposition", "infinitive", "cue-noun", "cue-adjective", "as")
)
_CLAUSES = frozenset(("relcl", "acl", "advcl"))
_MODIFIERS = frozenset(("compound", "nmod", "amod", "poss"))
_DEFINITE = frozenset(("the", "this", "that", "these", "those"))
_HARM = frozenset(
    "kill injure wound hurt claim leave displace destroy damage maim murder shoot stab slay strike hit suspect accuse"
    " convict crash sink vanish disappear collapse capsize derail".split()
)


def voicing(
    reading: Reading, carriers: Sequence[Attribution], start: int, end: int
) -> tuple[Attribution, ...]:
    """Of `carriers` (innermost first) those whose sources say the number at ``start:end`` (lexicons/voicing.toml).

    Words inside quotation marks are always their speaker's; what a clause presupposes is the reporter's.
    """
    if not carriers:
        return ()
    number = head_within(reading.annotation, start, end)
    if number is None:
        return tuple(carriers)
    known = _presupposed(reading.annotation, number)
    return tuple(
        c
        for c in carriers
        if _quoted(reading, c, start)
        or not (known or _is_reader(reading, c) or _silent(reading.annotation, c, number))
    )


def _quoted(reading: Reading, carrier: Attribution, start: int) -> bool:
    """Whether the figure is in the carrier's own words."""
    if carrier.kind == "indirect":
        return False
    if carrier.kind == "direct":
        return True
    words = next((reading.document.text[s:start] for s, e in carrier.content if s <= start < e), "")
    return words.count("“") > words.count("”") or words.count('"') % 2 == 1


def _is_reader(reading: Reading, carrier: Attribution) -> bool:
    """Whether the source is who is spoken to ("the bank's number, you will recall, is 12")."""
    return any(reading.document.text[s:e].lower() == "you" for s, e in carrier.source)


def _silent(annotation: Annotation, carrier: Attribution, number: Token) -> bool:
    """Whether the source only does, judges or knows what the figure is part of."""
    because = carrier.because[0] if carrier.because else None
    if because is None or because.entry is None:
        return False
    lexicon, _, entry = because.entry.partition("/")
    group, _, word = entry.partition(".")
    verb = word.split(" ")[0]
    if lexicon not in ("cues", "cue_nouns"):
        return False
    if because.rule == "object-passive" and not _is_voice(annotation, carrier):
        return True  # "35 were confirmed by laboratory tests"
    if (because.rule in _PHRASES or because.rule == "order") and acts(annotation, carrier, number):
        return True
    if because.rule not in _PHRASES:
        return because.rule.startswith("clause") and verb in words("perceiving", "verbs")
    if group == "address" or (group == "care" and " " in word):
        return word not in words("telling", "verbs") and verb not in words("giving", "verbs")
    if group == "amount" and (
        _specified(annotation, number, carrier.content[0][0]) or _undergone(annotation, carrier)
    ):
        return True
    if verb in words("giving", "verbs"):
        return False
    if group in words("deeds", "classes"):
        return True
    return group in words("judgements", "classes") and not _charged(annotation, carrier, number)


def _specified(annotation: Annotation, number: Token, start: int) -> bool:
    """Whether a figure stands in a clause on the noun of a content that begins at `start` ("offered a budget that
    would cut $12 million").
    """
    step = number
    for above in ancestors(annotation, number):
        if step.dep in ("relcl", "acl"):
            return True
        if above.start < start:
            return False
        step = above
    return False


def _undergone(annotation: Annotation, carrier: Attribution) -> bool:
    """Whether "saw", "has seen" tells what befell the source ("has seen its $12 million sale blocked"): who sees a
    figure coming does so in the present.
    """
    cue = tokens_within(annotation, *carrier.cue[0])
    return any(t.lemma == "see" and t.tag in ("VBD", "VBN") for t in cue)


def _is_voice(annotation: Annotation, carrier: Attribution) -> bool:
    """Whether a source is somebody or a body, and no means."""
    inside = [t for span in carrier.source for t in tokens_within(annotation, *span)]
    speaking = load("sources")["speaking"]["words"]
    return any(
        t.entity in ("PERSON", "ORG", "GPE", "NORP") or t.text.lower() in speaking or t.pos == "PRON"
        for t in inside
    )


def _charged(annotation: Annotation, carrier: Attribution, number: Token) -> bool:
    """Whether a figure is what a judgement is about ("the death of 12"), not what says which thing is meant."""
    start = carrier.content[0][0]
    behind_of = False
    step = number
    for above in ancestors(annotation, number):
        if step.dep in _CLAUSES or (step.dep in _MODIFIERS and step.index < above.index):
            return False
        behind_of = behind_of or (step.dep == "prep" and step.text.lower() == "of")
        if above.start < start:
            break
        step = above
    return behind_of


def _presupposed(annotation: Annotation, number: Token) -> bool:
    """Whether the figure stands in a clause that says which happening or culprit is meant ("the fire that killed 12
    people", "the man accused of shooting three"), and no comma makes it a remark of its own.
    """
    tokens = annotation.tokens
    if (
        number.dep == "pobj"
        and number.tag == "CD"
        and number.entity not in ("MONEY", "PERCENT")
        and any(c.text.lower() == "the" for c in children(annotation, number, "det"))
    ):
        return True  # "the killing of the 16"
    step = number
    for above in ancestors(annotation, number):
        if step.dep in ("relcl", "acl") and step.index > above.index:
            restrictive = step.left > 0 and tokens[step.left - 1].text not in (",", "—", "–", "(")
            return restrictive and step.lemma in _HARM and _is_known(annotation, above)
        running = step.dep == "advcl" and step.tag == "VBG"  # "who shot five, killing two of them"
        if step.dep in ("ccomp", "ROOT", "parataxis") or (step.dep == "advcl" and not running):
            return False
        step = above
    return False


def _is_known(annotation: Annotation, noun: Token) -> bool:
    """Whether a happening that the reader knows is meant, or one right above the noun that the parse hung the clause
    on ("the shooting at a school that killed 12").
    """
    for above in (noun, *ancestors(annotation, noun)):
        if above.lemma.lower() in words("happenings", "nouns"):
            return _definite(annotation, above)
        if above.dep not in ("pobj", "prep"):
            return False
    return False


def _definite(annotation: Annotation, noun: Token) -> bool:
    """Whether a noun is one that the reader is taken to know: "the fire", "last week's shooting"."""
    for child in children(annotation, noun):
        if child.dep == "poss" or (child.dep == "det" and child.text.lower() in _DEFINITE):
            return True
    return False


@cache
def words(group: str, kind: str) -> frozenset[str]:
    """The words of one group of lexicons/voicing.toml."""
    return frozenset(load("voicing")[group][kind])
