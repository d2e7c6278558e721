"""Cue nouns: "his claim that …", "calls for …", "doubts about …"."""

from __future__ import annotations

from functools import cache

import msgspec

from rashomon.attribute.finding import Finding, Ranges
from rashomon.attribute.parse import Parse
from rashomon.attribute.source import find_source, phrase
from rashomon.lexicons import load
from rashomon.model import Token
from rashomon.model.attribution import Stance

_SOURCE_LINKS = frozenset(("of", "by", "from", "among"))


class NounFrame(msgspec.Struct, frozen=True):
    """What a cue noun takes: `that` a clause, `to` an infinitive, prepositions before a noun phrase."""

    entry: str
    stance: Stance
    clause: bool
    infinitive: bool
    prepositions: frozenset[str]


class _Class(msgspec.Struct, frozen=True):
    source: str
    stance: Stance
    nouns: dict[str, str]
    clause: bool = False
    infinitive: bool = False
    prepositions: tuple[str, ...] = ()


@cache
def noun_frames() -> dict[str, NounFrame]:
    """Lemma → its frame."""
    frames = {}
    for name, entry in msgspec.convert(load("cue_nouns"), dict[str, _Class]).items():
        for noun in entry.nouns:
            frames[noun] = NounFrame(
                f"cue_nouns/{name}.{noun}",
                entry.stance,
                entry.clause,
                entry.infinitive,
                frozenset(entry.prepositions),
            )
    return frames


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
        if source is None:
            continue
        cue = (token.index, token.index + 1)
        findings.append(
            Finding((source,), (cue,), content, "cue-noun", frame.entry, frame.stance, token.index)
        )
    return tuple(findings)


def _content(parse: Parse, noun: Token, frame: NounFrame) -> Ranges:
    for child in parse.children(noun.index):
        if child.index < noun.index:
            continue
        if child.dep in ("acl", "ccomp", "relcl"):
            first = parse.tokens[child.left].text.lower()
            if frame.clause and first in ("that", "whether"):
                return ((child.left, child.right + 1),)
            if frame.infinitive and first == "to":
                return ((child.left, child.right + 1),)
        if child.dep == "prep" and child.text.lower() in frame.prepositions and child.right > child.index:
            return ((child.index + 1, child.right + 1),)
    return ()


def _source(parse: Parse, noun: Token) -> tuple[int, int] | None:
    """Possessor, "of"/"by"/"from" phrase, or the subject of the verb whose object the noun is."""
    for child in parse.children(noun.index):
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
    if noun.dep == "pobj":
        verb = parse.tokens[verb.head]
    if noun.dep in ("dobj", "pobj", "attr") and verb.pos in ("VERB", "AUX"):
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
