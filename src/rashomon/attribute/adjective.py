"""Cue adjectives: "is confident that …", "are willing to …", "remains critical of …"."""

from __future__ import annotations

from functools import cache

from rashomon.attribute.extent import content_stop
from rashomon.attribute.finding import Finding, Ranges
from rashomon.attribute.lexicon import PhraseFrame, phrase_frames
from rashomon.attribute.parse import Parse
from rashomon.attribute.source import find_source, phrase
from rashomon.model import Token

# Verbs that join an adjective to its holder.
_PREDICATES = frozenset(("acomp", "oprd", "ROOT", "conj", "attr"))
_COPULAS = frozenset(("be", "remain", "feel", "stay", "become", "grow", "sound", "get"))


@cache
def _frames() -> dict[str, PhraseFrame]:
    return phrase_frames("cue_adjectives", "adjectives")


def adjective_findings(parse: Parse) -> tuple[Finding, ...]:
    """All cue adjectives said of somebody, with what they are about."""
    frames = _frames()
    findings = []
    for token in parse.tokens:
        if token.dep not in _PREDICATES or (frame := frames.get(token.text.lower())) is None:
            continue
        verb = parse.tokens[token.head]
        if token.dep != "ROOT" and verb.lemma not in _COPULAS:
            continue
        if token.tag == "VBN" and token.dep == "ROOT":
            verb = token
        subject = _subject(parse, token, verb)
        content = _content(parse, token, frame)
        if (
            subject is None
            or not content
            or subject.text.lower() in ("it", "this", "that", "there", "which", "what")
        ):
            continue
        cue = (min(verb.index, token.index), token.index + 1)
        cue = (
            cue
            if all(t.pos in ("AUX", "ADV", "ADJ", "VERB", "PART") for t in parse.tokens[cue[0] : cue[1]])
            else (token.index, token.index + 1)
        )
        findings.append(
            Finding(
                (phrase(parse, subject),),
                (cue,),
                content,
                "cue-adjective",
                frame.entry,
                frame.stance,
                token.index,
            )
        )
    return tuple(findings)


def _subject(parse: Parse, adjective: Token, verb: Token) -> Token | None:
    own = next((c for c in parse.own(adjective.index) if c.dep in ("nsubj", "nsubjpass")), None)
    return own or find_source(parse, verb)


def _content(parse: Parse, adjective: Token, frame: PhraseFrame) -> Ranges:
    for holder in (adjective, parse.tokens[adjective.head]):
        for child in parse.children(holder.index):
            if child.index < adjective.index:
                continue
            first = parse.tokens[child.left].text.lower()
            if child.dep in ("ccomp", "advcl", "xcomp") and child.left == adjective.index + 1:
                verbal = (frame.clause and (first in ("that", "whether", "how") or child.dep == "ccomp")) or (
                    frame.infinitive and first == "to"
                )
                if verbal:
                    return ((child.left, content_stop(parse, child)),)
            if (
                child.dep in ("prep", "agent")
                and child.text.lower() in frame.prepositions
                and child.index == adjective.index + 1
                and child.right > child.index
            ):
                return ((child.index + 1, content_stop(parse, child)),)
    return ()
