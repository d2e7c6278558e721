"""Cue nouns: "his claim that …", "calls for …", "doubts about …"."""

from __future__ import annotations

from functools import cache

from rashomon.attribute.finding import Finding, Ranges
from rashomon.attribute.lexicon import PhraseFrame, phrase_frames
from rashomon.attribute.parse import Parse
from rashomon.attribute.source import find_source, phrase
from rashomon.lexicons import load
from rashomon.model import Token

_SOURCE_LINKS = frozenset(("of", "by", "from", "among"))


@cache
def noun_frames() -> dict[str, PhraseFrame]:
    """Lemma → its frame."""
    return phrase_frames("cue_nouns", "nouns")


def noun_findings(parse: Parse) -> tuple[Finding, ...]:
    """All cue nouns that have a content and a source."""
    frames = noun_frames()
    findings = []
    for token in parse.tokens:
        if token.pos != "NOUN":
            continue
        frame = frames.get(token.lemma.lower())
        if frame is None:
            continue
        content = _content(parse, token, frame)
        if not content:
            continue
        source = _source(parse, token)
        if source is None or any(a < source[1] and source[0] < b for a, b in content):
            continue
        cue = (token.index, token.index + 1)
        findings.append(
            Finding((source,), (cue,), content, "cue-noun", frame.entry, frame.stance, token.index)
        )
    return tuple(findings)


def _content(parse: Parse, noun: Token, frame: PhraseFrame) -> Ranges:
    for child in parse.children(noun.index):
        if child.index < noun.index:
            continue
        if child.dep in ("acl", "ccomp", "relcl"):
            first = parse.tokens[child.left].text.lower()
            if frame.clause and first in ("that", "whether") and parse.tokens[child.left].dep == "mark":
                return ((child.left, child.right + 1),)
            if frame.infinitive and first == "to":
                return ((child.left, child.right + 1),)
        if child.dep == "prep" and child.text.lower() in frame.prepositions and child.right > child.index:
            return ((child.index + 1, child.right + 1),)
    return _equated(parse, noun, frame) or _beside(parse, noun, frame)


def _equated(parse: Parse, noun: Token, frame: PhraseFrame) -> Ranges:
    """The clause that a form of "be" says the noun is: "the defence's case is | that the lock was broken"."""
    verb = parse.tokens[noun.head]
    if noun.dep != "nsubj" or verb.lemma != "be" or not frame.clause:
        return ()
    for child in parse.children(verb.index):
        if (
            child.dep == "ccomp"
            and parse.tokens[child.left].text.lower() == "that"
            and child.left > verb.index
        ):
            return ((child.left, child.right + 1),)
    return ()


def _beside(parse: Parse, noun: Token, frame: PhraseFrame) -> Ranges:
    """What the parse hung on the verb instead of its object: "voiced anger | at the ruling", "a call | to strike"."""
    verb = parse.tokens[noun.head]
    if noun.dep != "dobj":
        return ()
    uttered = verb.lemma in load("sources")["uttering"]["words"]
    for child in parse.children(verb.index):
        if child.left != noun.right + 1:
            continue
        if child.dep == "xcomp" and frame.infinitive and parse.tokens[child.left].tag == "TO":
            return ((child.left, child.right + 1),)
        if (
            uttered
            and child.dep == "prep"
            and child.text.lower() in frame.prepositions
            and child.right > child.index
        ):
            return ((child.index + 1, child.right + 1),)
    return ()


def _source(parse: Parse, noun: Token) -> tuple[int, int] | None:
    """Possessor, "of"/"by"/"from" phrase, or the subject of the verb whose object the noun is."""
    for child in parse.children(noun.index):
        if child.dep == "poss" and child.entity in ("DATE", "TIME"):
            return None  # "Friday's message is that …"
        if child.dep == "poss":
            return _without_mark(parse, phrase(parse, child))
        if child.dep == "prep" and child.text.lower() in _SOURCE_LINKS:
            holder = next((c for c in parse.children(child.index) if c.dep == "pobj"), None)
            if holder is not None and (
                holder.entity in ("PERSON", "ORG", "GPE", "NORP")
                or child.text.lower() in ("by", "from", "among")
            ):
                return phrase(parse, holder)
    verb = parse.tokens[noun.head]
    if noun.dep == "dobj" and verb.lemma in load("sources")["uttering"]["words"]:
        subject = find_source(parse, verb)
        return phrase(parse, subject) if subject is not None and subject.index != noun.index else None
    return None


def _without_mark(parse: Parse, words: tuple[int, int]) -> tuple[int, int]:
    """A possessor without its 's."""
    return (
        (words[0], words[1] - 1)
        if parse.tokens[words[1] - 1].tag == "POS" and words[1] - words[0] > 1
        else words
    )
