"""A source beside its sentence: "according to police", "judging by maps", "by their count", "(Health Ministry)"."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.attribute.aside import content_around
from rashomon.attribute.beside import with_apposition
from rashomon.attribute.finding import Finding, Ranges
from rashomon.attribute.parse import Parse, Range
from rashomon.attribute.source import phrase
from rashomon.attribute.taken_up import offices
from rashomon.lexicons import load
from rashomon.model import Token

_SET_OFF = frozenset((",", "—", "–", "--", ";", "(", ")", ".", "!", "?", ":"))
# Participles with their prepositions.
_PHRASES = {"according": ("to",), "judging": ("by", "from"), "going": ("by",)}
_TAGS = frozenset(("VBG", "IN", "-LRB-"))
# What somebody gives a number by: "by the union's own count", "by his reckoning", "on the ministry's figures".
_COUNTS = frozenset(
    ("count", "estimate", "estimates", "reckoning", "tally", "calculation", "calculations", "account", "admission",
     "figures", "numbers", "tallies", "assessment", "measure", "telling", "arithmetic", "sums", "forecast", "forecasts",
     "projection", "projections", "estimation", "statistics", "records")
)  # fmt: skip
# What somebody holds: "in the union's view", "in the opinion of its lawyer".
_VIEWS = frozenset(
    ("view", "opinion", "judgment", "judgement", "estimation", "assessment", "forecast", "projection", "telling",
     "version", "reading", "calculation", "estimate")
)  # fmt: skip
_NOMINAL = frozenset(("DET", "ADJ", "NOUN", "PROPN", "ADP", "PART", "CCONJ"))


def accordances(parse: Parse) -> tuple[Finding, ...]:
    """All sources named beside what they say, in any of these ways."""
    findings: list[Finding] = []
    for token in parse.tokens:
        if token.tag not in _TAGS:
            continue
        word = token.text.lower()
        if word in _PHRASES:
            findings += _according(parse, token, word)
        elif word in ("by", "on", "in"):
            findings += _by_count(parse, token)
        elif word == "per":
            findings += _per(parse, token)
        elif word == "(":
            findings += _credit(parse, token)
    return tuple(findings)


def _according(parse: Parse, token: Token, word: str) -> Iterator[Finding]:
    """ "According to", "judging by": the object is the source, the clause around it the content."""
    if token.tag != "VBG" or token.index + 2 >= len(parse.tokens):
        return
    to = parse.tokens[token.index + 1]
    if to.text.lower() not in _PHRASES[word]:
        return
    source = _object(parse, token, to)
    if source is not None and parse.tokens[source[1] - 1].index + 1 < parse.sentence(token.index).stop:
        source = source[0], with_apposition(parse, source, parse.sentence(token.index).stop)
    if source is None or (word != "according" and (parse.depth[token.index] or not _speaks(parse, source))):
        return
    content = _content(parse, token, source[1])
    if content:
        cue = ((token.index, to.index + 1),)
        entry = f"cues/{word}-{to.text.lower()}"
        yield Finding((source,), cue, content, "according-to", entry, "statement", token.index)


def _by_count(parse: Parse, by: Token) -> Iterator[Finding]:
    """ "By the union's count, …", "in the union's view, …": the possessor is the source."""
    count = next((c for c in parse.children(by.index) if c.dep == "pobj"), None)
    if count is None or count.text.lower() not in (_VIEWS if by.text.lower() == "in" else _COUNTS):
        return
    if by.text.lower() != "by" and not _opens(parse, by):
        return  # "shares fell 3% on the bank's forecast", "a mistake in its forecast"
    owner = next((c for c in parse.children(count.index) if c.dep == "poss"), None)
    behind = owner is None
    if owner is None:
        of = next(
            (c for c in parse.children(count.index) if c.dep == "prep" and c.text in ("of", "from")), None
        )
        owner = (
            next((c for c in parse.children(of.index) if c.dep == "pobj"), None) if of is not None else None
        )
    if owner is None:
        return
    first, stop = phrase(parse, owner)
    if behind and not _speaks(parse, (first, stop)):
        return  # "by the estimate of a million"
    stop -= parse.tokens[stop - 1].tag == "POS" and stop - first > 1
    content = _content(parse, by, max(count.index + 1, stop))
    if content:
        cue = ((by.index, by.index + 1), (count.index, count.index + 1))
        yield Finding(
            ((first, stop),), cue, content, "according-to", "cues/by-count", "statement", count.index
        )


def _opens(parse: Parse, link: Token) -> bool:
    """Whether a preposition opens its sentence or stands behind a comma or a dash."""
    first = parse.sentence(link.index).first
    return link.index == first or parse.tokens[link.index - 1].text in (",", "—", "–", "(")


def _per(parse: Parse, per: Token) -> Iterator[Finding]:
    """ "…, per the health ministry": a body, a person or a paper behind a comma, and no rate ("12 deaths per day")."""
    source = next((phrase(parse, c) for c in parse.children(per.index) if c.dep == "pobj"), None)
    mark = parse.tokens[per.index - 1].text if per.index else ""
    if source is None or mark not in (",", "(", "—", "–") or parse.depth[per.index]:
        return
    named = any(t.entity in ("ORG", "PERSON") for t in parse.tokens[source[0] : source[1]])
    definite = parse.tokens[source[0]].pos in ("DET", "PRON") and _speaks(parse, source)
    content = _content(parse, per, source[1]) if named or definite else ()
    if content:
        cue = ((per.index, per.index + 1),)
        yield Finding((source,), cue, content, "according-to", "cues/per", "statement", per.index)


def _credit(parse: Parse, bracket: Token) -> Iterator[Finding]:
    """ "463 injured (Health Ministry)": a body or paper alone in brackets at the end of a sentence with a figure."""
    sentence = parse.sentence(bracket.index)
    first, stop = bracket.index + 1, bracket.index + 1
    while stop < sentence.stop and parse.tokens[stop].pos in _NOMINAL:
        stop += 1
    closed = stop < sentence.stop and parse.tokens[stop].text == ")"
    ends = all(t.pos in ("PUNCT", "SPACE") for t in parse.tokens[stop : sentence.stop])
    before = parse.trim(sentence.first, bracket.index)
    if not closed or not ends or stop == first or before[1] - before[0] < 2:
        return
    acronym = parse.tokens[bracket.index - 1].pos == "PROPN"
    counts = any(t.tag == "CD" for t in parse.tokens[before[0] : before[1]])
    if counts and not acronym and _speaks(parse, (first, stop)):
        cue = ((bracket.index, bracket.index + 1),)
        yield Finding(((first, stop),), cue, (before,), "credit", None, "statement", bracket.index)


def _speaks(parse: Parse, words: Range) -> bool:
    """Whether a phrase holds a name, or ends in a noun for who or what speaks."""
    lists = load("sources")
    nouns = {*lists["speaking"]["words"], *lists["documents"]["words"], *offices()}
    return any(t.text.lower() in nouns or t.entity == "ORG" for t in parse.tokens[words[0] : words[1]])


def _object(parse: Parse, token: Token, to: Token) -> Range | None:
    for holder in (to, token):
        for child in parse.children(holder.index):
            if child.dep in ("pobj", "pcomp", "dobj") and child.index > to.index:
                return phrase(parse, child)
    return None


def _content(parse: Parse, token: Token, stop: int) -> Ranges:
    """Medial and final: the sentence around it, without a comma the clause before; fronted: the clause behind it."""
    sentence = parse.sentence(token.index)
    tokens = parse.tokens
    while stop < sentence.stop and tokens[stop].text not in _SET_OFF and tokens[stop].pos != "SPACE":
        stop += 1
    first = token.index
    lead = parse.trim(sentence.first, first)
    words = [t for t in tokens[lead[0] : lead[1]] if t.pos not in ("PUNCT", "CCONJ", "SPACE", "ADV")]
    if not words:
        rest = parse.trim(stop, sentence.stop)
        return (rest,) if rest[0] < rest[1] else ()
    return content_around(parse, (first, stop), token.index, strict=False)
