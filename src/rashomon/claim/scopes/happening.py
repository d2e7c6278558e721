"""Which happening a figure is of, where its sentence tells of two: "Students marched on Saturday, a month after **a
shooting that killed 17**", "the minister on Monday named **the five people killed**".

A relative clause, a clause of before and after and a participle behind a noun tell of something else than their main
clause does (its background: Hopper and Thompson 1980, Mann and Thompson 1988): times of the main clause are not
theirs, nor is what the main clause plans or demands.
"""

from __future__ import annotations

import msgspec

from rashomon.knowledge.governing import happens
from rashomon.knowledge.syntax import ancestors, children, subtree
from rashomon.model import Annotation, Token

_BESIDE = frozenset(("after", "before", "since", "until"))
_VOICES = frozenset(("ccomp", "parataxis"))
_DEFINITE = frozenset(("the", "these", "those", "this", "that", "all"))
_AUXILIARIES = frozenset(
    ("will", "would", "could", "may", "might", "can", "shall", "should", "must", "'ll", "wo")
)


class Happening(msgspec.Struct, frozen=True):
    """The verb or noun that tells of it, where its words begin and end (characters), and the "after" or "before" that
    they stand behind.
    """

    head: Token
    start: int
    end: int
    beside: Token | None = None


def teller(annotation: Annotation, predicate: Token, anchor: Token) -> Token:
    """The verb that tells what befell the figure at `anchor`: the predicate; where that is a noun, the participle or
    the relative clause behind it ("the five people **killed**", "the 900 who **lost** jobs"), else the verb above.
    """
    if predicate.pos in ("VERB", "AUX"):
        return predicate
    above = annotation.tokens[anchor.head]
    if anchor.dep == "conj" and above.pos in ("VERB", "AUX"):
        return above  # "five were **killed** and some 80 hurt": one clause, though the parser sees a noun
    if anchor.left <= predicate.index <= anchor.right:
        for clause in children(annotation, anchor, "acl", "relcl"):
            if is_past(annotation, clause):
                return clause
    return next((t for t in ancestors(annotation, predicate) if t.pos in ("VERB", "AUX")), predicate)


def happening(annotation: Annotation, verb: Token, anchor: Token) -> Happening | None:
    """The happening that the figure at `anchor`, told of by `verb`, belongs to; None where it is the main clause's."""
    if verb.head == anchor.index and verb.dep == "acl" and verb.tag == "VBN":
        return None if _told_by_main(annotation, anchor) else _around(annotation, anchor)
    if (nearer := _nearer(annotation, verb)) is not None:
        return _around(annotation, nearer)
    for token in (verb, *ancestors(annotation, verb)):
        if token.dep in _VOICES:
            return None
        if (
            token.dep == "pcomp"
            and token.tag == "VBG"
            and annotation.tokens[token.head].lemma in ("of", "for")
        ):
            span = subtree(annotation, token)  # "convicted on Thursday of killing six"
            return Happening(token, span[0].start, span[-1].end)
        if token.dep in ("advcl", "pcomp") and (mark := _mark(annotation, token)) is not None:
            span = subtree(annotation, token)
            return Happening(token, span[0].start, span[-1].end, mark)
        if token.dep == "relcl" and is_past(annotation, token):
            noun = annotation.tokens[token.head]
            return None if _told_by_main(annotation, noun) else _around(annotation, noun)
    return None


def _nearer(annotation: Annotation, verb: Token) -> Token | None:
    """The finite past verb of a clause right before a participle that the parser hung on an infinitive farther left:
    "to help victims of the spill, which began when a rig **exploded**, killing 11".
    """
    above = annotation.tokens[verb.head]
    if verb.tag != "VBG" or verb.dep != "advcl" or above.tag != "VB" or above.index > verb.index:
        return None
    between = annotation.tokens[above.index + 1 : verb.index]
    return next((t for t in reversed(between) if t.tag == "VBD" and t.dep in ("advcl", "relcl")), None)


def is_past(annotation: Annotation, verb: Token) -> bool:
    """Whether a verb tells of what has happened: a past or perfect without "would" and the like."""
    helpers = children(annotation, verb, "aux", "auxpass")
    if any(h.text.lower() in _AUXILIARIES for h in helpers):
        return False
    if verb.tag == "VBN":
        return not any(h.tag in ("VBP", "VBZ") and h.lemma == "be" for h in helpers) or len(helpers) > 1
    return verb.tag == "VBD" or any(h.tag == "VBD" or h.lemma == "have" for h in helpers)


def _around(annotation: Annotation, noun: Token) -> Happening:
    span = subtree(annotation, noun)
    beside = next(
        (
            t
            for t in ancestors(annotation, noun)
            if t.index < noun.index and t.text.lower() in _BESIDE and t.pos in ("ADP", "SCONJ")
        ),
        None,
    )
    return Happening(noun, span[0].start, span[-1].end, beside)


def _mark(annotation: Annotation, verb: Token) -> Token | None:
    """The "after" or "before" that a clause opens with."""
    if verb.dep == "pcomp":
        above = annotation.tokens[verb.head]
        return above if above.text.lower() in _BESIDE else None
    return next((c for c in children(annotation, verb, "mark") if c.text.lower() in _BESIDE), None)


def _told_by_main(annotation: Annotation, noun: Token) -> bool:
    """Whether the main clause tells of the same happening: "the bomb that killed nine **went off** on Monday", or there
    is no verb above the noun ("Five people killed in Lyon on Monday").
    """
    verb = next((t for t in ancestors(annotation, noun) if t.pos in ("VERB", "AUX")), None)
    return verb is None or happens(verb)


def within(annotation: Annotation, own: Happening | None, verb: Token, at: int) -> bool:
    """Whether the words at the character `at` can be of that happening: they stand in its words, or right of its verb
    with no other verb between (where the parser hangs them higher).
    """
    if own is None or own.start <= at < own.end:
        return True
    if at < verb.end:
        return False
    for token in annotation.tokens[verb.index + 1 :]:
        if token.start >= at:
            return True
        if token.pos in ("VERB", "AUX") or token.tag in ("WDT", "WP", "WRB"):
            return False
    return True


def is_definite(annotation: Annotation, anchor: Token) -> bool:
    """Whether the thing counted is one already known: "the 30 still trapped", "his 12 victims"."""
    for token in (anchor, *children(annotation, anchor, "nummod")):
        if any(c.text.lower() in _DEFINITE for c in children(annotation, token, "det", "predet")):
            return True
        if children(annotation, token, "poss"):
            return True
    return False
