"""How far a content goes: with what follows it in its clause, up to the reporter's own contrast."""

from __future__ import annotations

from rashomon.attribute.aside import has_clause
from rashomon.attribute.cue import Cue
from rashomon.attribute.lexicon import verb_frames
from rashomon.attribute.parse import Parse
from rashomon.lexicons import load
from rashomon.model import Token

# Dependents of the cue that go on with its content when no comma parts them.
_GO_ON = frozenset(
    (
        "prep",
        "advcl",
        "advmod",
        "npadvmod",
        "oprd",
        "xcomp",
        "ccomp",
        "acomp",
        "dative",
        "agent",
        "dep",
        "prt",
    )
)
# A complement that is a clause; others are phrases, and go on less far.
_CLAUSES = frozenset(("ccomp", "xcomp", "advcl", "acl", "relcl"))
_CIRCUMSTANCES = frozenset(("on", "during", "since", "after", "before", "until", "outside", "inside"))
_COMMAS = frozenset((",", "—", "–", "--", "-", ";"))
# Auxiliaries of reported speech behind a verb of the past.
_BACKSHIFT = frozenset(("had", "would", "could", "might", "must"))
# Calibrated on 240 news articles: a content ended before ", while" in 62 of 100 cases, before ", though" in 67,
# after ", which" or
# ", as" in most, so those two stay inside.
_THEM = frozenset(("them", "whom", "which", "these", "those"))
_TAILS = frozenset(("including", "excluding", "mostly", "mainly", "compared"))
_PAIRS = frozenset(
    (("up", "from"), ("down", "from"), ("among", "them"), ("among", "whom"), ("as", "against"))
)
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_CONTRAST = frozenset(("while", "though", "although", "however", "whereas", "yet"))


def content_stop(parse: Parse, child: Token) -> int:
    """Token index behind a noun's or adjective's content: its subtree, up to a contrast."""
    return before_contrast(parse, child.left, child.right + 1)


def content_end(parse: Parse, cue: Cue, child: Token) -> int:
    """Token index behind the content that begins with `child`: what follows without a comma goes with it."""
    stop = child.right + 1
    tokens = parse.tokens
    for other in parse.children(cue.verb.index):
        if other.index <= child.index or other.left < stop:
            continue
        if other.left == stop and child.dep not in _CLAUSES and _circumstance(other):
            break
        if (other.left == stop and other.dep in _GO_ON) or (
            other.dep == "conj"
            and (
                _backshifted(parse, cue, other)
                or _also_counted(parse, child, other)
                or _alongside(parse, cue, child, other)
            )
        ):
            stop = other.right + 1
        elif other.dep not in ("cc", "punct"):
            break
    over = parse.tokens[cue.verb.head]
    if cue.verb.dep == "pcomp" and over.text.lower() == "as":
        stop = max(stop, over.right + 1)
    if child.dep not in _CLAUSES:
        stop = _with_parts(parse, _before_comment(parse, child, stop), counted=True)
    elif stop < len(tokens) and tokens[stop].text == ":" and not parse.depth[stop]:
        stop = behind_colon(parse, stop)
    if child.dep in _CLAUSES:
        stop = _with_parts(parse, stop)
    stop = before_contrast(parse, start=child.left, stop=stop)
    region = parse.region_at(cue.verb.index)
    last = parse.region_at(min(stop, len(tokens)) - 1)
    if last is not None and last != region:
        stop = max(stop, parse.at(last.end))
    if region is not None:
        stop = min(stop, parse.at(region.end))
    return stop


def _circumstance(other: Token) -> bool:
    """Whether a dependent of the cue tells when, where or why it was said ("blasted the plan | on Monday")."""
    if other.entity in ("DATE", "TIME"):
        return True
    return other.dep == "prep" and other.text.lower() in _CIRCUMSTANCES


def _before_comment(parse: Parse, child: Token, stop: int) -> int:
    """Where a long apposition or relative clause on a noun begins: the reporter explains who or what was meant."""
    for other in parse.children(child.index):
        far = other.dep in ("relcl", "appos", "acl") and other.index > child.index
        if (
            far
            and other.left < stop
            and parse.tokens[other.left - 1].text == ","
            and not parse.depth[other.left]
        ):
            return other.left - 1
    return stop


def behind_colon(parse: Parse, colon: int) -> int:
    """Where a content ends that a colon carries on ("said the list was wrong: the ship had carried 25 people")."""
    end = parse.segments[parse.segment(colon)][1]
    if colon + 1 >= end or parse.depth[colon + 1]:
        return colon
    return min(end, parse.sentence(colon + 1).stop)


def before_contrast(parse: Parse, start: int, stop: int) -> int:
    """Where the reporter's own contrast begins: ", although …" goes back on what was said more often than on with
    it.
    """
    for index in range(start + 3, stop - 2):
        if parse.tokens[index].text not in _COMMAS or parse.depth[index]:
            continue
        after = parse.tokens[index + 1]
        if after.text.lower() in _CONTRAST and has_clause(parse, index + 2, stop):
            return index
    return stop


def _also_counted(parse: Parse, child: Token, other: Token) -> bool:
    """A second number that the parse hung on the cue: "speaks of 1,900 houses burnt | and 3,400 damaged"."""
    return other.tag == "CD" and any(t.tag == "CD" for t in parse.tokens[child.left : child.right + 1])


def _with_parts(parse: Parse, stop: int, *, counted: bool = False) -> int:
    """Where a content ends that takes its own number apart or sets an older one beside it behind a comma: ", 40 of them
    children", ", up from 12 on Friday". Parsers hang such a tail on anything.
    """
    tokens = parse.tokens
    end = parse.sentence(stop - 1).stop
    if stop + 3 >= end or tokens[stop].text != "," or parse.depth[stop]:
        return stop
    opening = [t.text.lower() for t in tokens[stop + 1 : stop + 5]]
    parts = any(opening[i] == "of" and opening[i + 1] in _THEM for i in (1, 2))
    if not (parts or opening[0] in _TAILS or tuple(opening[:2]) in _PAIRS):
        return stop
    rest = tokens[stop + 1 : end]
    if counted and not (
        any(t.tag == "CD" for t in tokens[stop - 4 : stop]) and any(t.tag == "CD" for t in rest[:8])
    ):
        return (
            stop  # behind a noun phrase only a figure is taken apart ("put the toll at 41, including 22 men")
        )
    if any(t.tag in _FINITE and t.lemma in verb_frames() for t in rest):
        return stop
    return parse.trim(stop, end)[1]


def _alongside(parse: Parse, cue: Cue, child: Token, other: Token) -> bool:
    """A second clause that no comma parts from the first and that tells figures as it does: "claims that 43 were killed
    and hundreds were wounded", where the parse joined the second to the cue.
    """
    if child.dep != "ccomp" or other.left <= child.right or parse.depth[other.index]:
        return False
    between = parse.tokens[child.right + 1 : other.left]
    if any(t.text.lower() != "and" for t in between) or not between:
        return False
    subject = next((c for c in parse.children(other.index) if c.dep in ("nsubj", "nsubjpass")), None)
    if subject is None or subject.index < between[0].index:
        return False
    return any(
        t.tag == "CD" or t.text.lower() in load("vague")["plural"]
        for t in parse.tokens[subject.left : subject.right + 1]
    )


def _backshifted(parse: Parse, cue: Cue, conjunct: Token) -> bool:
    """A second verb joined to the cue by the parse but by its tense inside the content: "said it cost much and
    had hit …", "said 40 had come, and there might be more".
    """
    if cue.verb.tag != "VBD":
        return False
    own = list(parse.children(conjunct.index))
    shifted = any(c.dep in ("aux", "auxpass") and c.text.lower() in _BACKSHIFT for c in own)
    if any(c.dep in ("nsubj", "nsubjpass", "expl") for c in own):
        return shifted and cue.has("clause") is not None
    return shifted and conjunct.tag == "VBN"
