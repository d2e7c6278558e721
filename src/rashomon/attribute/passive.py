"""Figures that are put, given or estimated "by" somebody: "the crowd was put by police at 40,000", "a toll given as 12
by the ministry".
"""

from __future__ import annotations

from rashomon.attribute.cue import Cue
from rashomon.attribute.finding import Content
from rashomon.attribute.lexicon import VerbFrame
from rashomon.attribute.parse import Parse, Range
from rashomon.attribute.source import COUNTING, is_somebody

_TELLING = frozenset(
    "claim admit announce state confirm mention list acknowledge declare allege assert suggest put forward".split()
)
_LINKS = frozenset(("at", "as", "to", "in"))
_ENDS = frozenset((",", ";", ":", ".", "–", "—", "--", "(", ")"))


def passive_figure(parse: Parse, cue: Cue) -> Content:
    """What is counted and the figure behind "at" or "as", without the "by" phrase."""
    if not cue.passive or cue.source is None:
        return None
    if (standing := _standing(parse, cue)) is not None:
        return (standing,), "passive-figure", _frame(cue)
    if cue.verb.lemma not in COUNTING:
        return None
    stop = _clause_end(parse, cue)
    by = cue.source[0] - 1
    if parse.tokens[by].text.lower() != "by" or by < cue.group[1]:
        return None
    behind = ((cue.group[1], by), (cue.source[1], stop))
    figure = tuple(r for r in (parse.trim(*r) for r in behind) if r[0] < r[1] and _has_figure(parse, r))
    if not figure:
        return None
    counted = _counted(parse, cue)
    return (*((counted,) if counted else ()), *figure), "passive-figure", _frame(cue)


def _frame(cue: Cue) -> VerbFrame:
    """The frame by which the verb states something, where it has another too ("count on")."""
    return next((f for f in cue.frames if f.stance == "statement"), cue.frames[0])


def _standing(parse: Parse, cue: Cue) -> Range | None:
    """A figure that a bare participle hands to somebody ("against 40 counted by the agency")."""
    head = parse.tokens[cue.group[0] - 1]
    told = cue.verb.lemma in COUNTING or cue.verb.lemma in _TELLING
    bare = cue.verb.dep == "acl" or (cue.verb.dep == "advcl" and head.tag == "CD" and head.dep == "pobj")
    if not bare or not told or cue.source is None or head.pos not in ("NOUN", "NUM", "PROPN"):
        return None
    counts = any(
        t.tag == "CD" and t.entity not in ("DATE", "TIME") for t in parse.tokens[head.left : head.index + 1]
    )
    voice = parse.tokens[cue.source[1] - 1]
    named = voice.pos == "PROPN" or any(is_somebody(t) for t in parse.tokens[slice(*cue.source)])
    return (head.left, head.index + 1) if counts and named else None


def _clause_end(parse: Parse, cue: Cue) -> int:
    stop = parse.sentence(cue.verb.index).stop
    first = max(cue.group[1], cue.source[1] if cue.source else 0)
    return next((i for i in range(first, stop) if parse.tokens[i].text in _ENDS), stop)


def _has_figure(parse: Parse, words: Range) -> bool:
    """Whether a range is a figure behind its preposition."""
    opening = parse.tokens[words[0]].text.lower()
    return opening in _LINKS and any(t.tag == "CD" for t in parse.tokens[slice(*words)])


def _counted(parse: Parse, cue: Cue) -> Range | None:
    """The passive's subject, or the noun that a bare participle stands behind."""
    for child in parse.own(cue.verb.index):
        if child.dep in ("nsubjpass", "nsubj"):
            return child.left, child.right + 1
    head = parse.tokens[cue.verb.head]
    return (
        (head.left, head.index + 1)
        if cue.verb.dep in ("acl", "relcl") and head.index < cue.verb.index
        else None
    )
