""" "According to police, …": a preposition that names the source of the sentence it stands in."""

from __future__ import annotations

from rashomon.attribute.aside import content_around
from rashomon.attribute.finding import Finding, Ranges
from rashomon.attribute.parse import Parse
from rashomon.attribute.source import phrase
from rashomon.model import Token

_SET_OFF = frozenset((",", "—", "–", "--", ";", "(", ")", ".", "!", "?", ":"))


def accordances(parse: Parse) -> tuple[Finding, ...]:
    """All "according to" of a document; its object is the source, the clause around it the content."""
    findings = []
    for token in parse.tokens:
        if token.tag != "VBG" or token.text.lower() != "according" or token.index + 2 >= len(parse.tokens):
            continue
        to = parse.tokens[token.index + 1]
        if to.text.lower() != "to":
            continue
        source = _object(parse, token, to)
        if source is None:
            continue
        content = _content(parse, token, source)
        if content:
            cue = ((token.index, to.index + 1),)
            findings.append(
                Finding(
                    (source,),
                    cue,
                    content,
                    "according-to",
                    "cues/according-to",
                    "statement",
                    token.index,
                )
            )
    return tuple(findings)


def _object(parse: Parse, token: Token, to: Token) -> tuple[int, int] | None:
    for holder in (to, token):
        for child in parse.children(holder.index):
            if child.dep in ("pobj", "pcomp", "dobj") and child.index > to.index:
                return phrase(parse, child)
    return None


def _content(parse: Parse, token: Token, source: tuple[int, int]) -> Ranges:
    """Medial and final: the sentence around it, without a comma the clause before; fronted: the clause behind it."""
    sentence = parse.sentence(token.index)
    tokens = parse.tokens
    stop = source[1]
    while stop < sentence.stop and tokens[stop].text not in _SET_OFF and tokens[stop].pos != "SPACE":
        stop += 1
    first = token.index
    lead = parse.trim(sentence.first, first)
    words = [t for t in tokens[lead[0] : lead[1]] if t.pos not in ("PUNCT", "CCONJ", "SPACE", "ADV")]
    if not words:
        rest = parse.trim(stop, sentence.stop)
        return (rest,) if rest[0] < rest[1] else ()
    return content_around(parse, (first, stop), token.index, strict=False)
