"""What stands right beside a figure, for where the parse shows no predicate: headlines, lists, small clauses.

"58 dead, 112 hurt in blaze", "leaving nine dead and another 70 missing", "39 perish in inferno": the words
between the figure and the telling one are few and of a closed class, so their order alone tells.
"""

from __future__ import annotations

from rashomon.claim.aspects.toll import noun_aspect
from rashomon.knowledge.aspects import Aspect, load_aspects
from rashomon.knowledge.governors import words
from rashomon.knowledge.kinds import Kind
from rashomon.model import Annotation, Token

_STATES = ("JJ", "JJR", "VBN", "VBD", "VBG", "RB", "RBR", "RP", "NN")
_REACH = 7  # words between the figure and what is said of it
_BACK = 4  # words between a verb and its figure: "killed at least another 12"


def beside(
    annotation: Annotation, first: Token, last: Token, kind: Kind | None, measure: str | None
) -> tuple[Aspect, Token] | None:
    """The aspect told by the words next to the figure, whose number begins with `first` and whose thing or
    number ends with `last`: behind it a state, participle or verb, else before it a verb.
    """
    behind = None if _in_circumstance(annotation, last) else _behind(annotation, last, kind, measure)
    return behind or _before(annotation, first, kind, measure)


def _in_circumstance(annotation: Annotation, last: Token) -> bool:
    """Whether the figure is behind a preposition of place: what follows is said of another ("strikers at nine plants
    have gone back").
    """
    above = annotation.tokens[last.head]
    return last.dep == "pobj" and above.text.lower() in ("at", "in", "on", "from", "to", "with", "by", "for")


def _behind(
    annotation: Annotation, last: Token, kind: Kind | None, measure: str | None
) -> tuple[Aspect, Token] | None:
    aspects = load_aspects()
    stop = annotation.sentences[last.sentence].stop
    passive = perfect = False
    for index in range(last.index + 1, min(stop, last.index + 1 + _REACH)):
        token = annotation.tokens[index]
        word = token.text.lower()
        if token.pos == "AUX" or word in words("between") or token.lemma.lower() in words("raising"):
            passive = passive or token.lemma == "be"
            perfect = token.lemma == "have" or (perfect and token.lemma != "be")
            continue
        active = _has_object(annotation, token) or (perfect and token.tag == "VBN")  # "have gone back"
        state = None if active else aspects.find("state", word, kind, measure)
        if state and (token.tag in _STATES or passive):
            return state, token
        if token.pos != "VERB":
            return None
        return _verbal(annotation, token, kind, measure, passive=passive)
    return None


def _has_object(annotation: Annotation, verb: Token) -> bool:
    """Whether a verb's object seems to follow: "12 injured the driver"."""
    if verb.pos != "VERB" or verb.index + 1 >= len(annotation.tokens):
        return False
    return annotation.tokens[verb.index + 1].pos in ("DET", "NOUN", "PROPN", "NUM", "PRON")


def _verbal(
    annotation: Annotation, verb: Token, kind: Kind | None, measure: str | None, *, passive: bool
) -> tuple[Aspect, Token] | None:
    """The verb right behind a figure: of its subject, unless it is a participle."""
    aspects = load_aspects()
    lemma = aspects.base(verb.lemma, verb.text)
    following = annotation.tokens[verb.index + 1] if verb.index + 1 < len(annotation.tokens) else verb
    names = (f"{lemma} {following.text.lower()}", lemma)
    frames = ("object",) if passive else ("subject", "object")
    if verb.tag not in ("VBN", "VBD") and not passive:
        frames = ("subject",)
    if lemma in words("intransitive") and _has_object(annotation, verb):
        return None
    for frame in frames:
        if frame == "object" and not passive and _has_object(annotation, verb):
            continue
        for name in names:
            found = aspects.find("object" if frame == "object" else "subject", name, kind, measure)
            if found:
                return found, verb
    return None


def _before(
    annotation: Annotation, first: Token, kind: Kind | None, measure: str | None
) -> tuple[Aspect, Token] | None:
    aspects = load_aspects()
    start = annotation.sentences[first.sentence].first
    for index in range(first.index - 1, max(start - 1, first.index - 1 - _BACK), -1):
        token = annotation.tokens[index]
        word = token.text.lower()
        if word == "to" and annotation.tokens[index - 1].text.lower() not in ("up", "close"):
            return None  # "the pound sank to $1.08"
        if word in words("hedging") or token.pos in ("DET", "NUM"):
            continue
        if token.pos != "VERB" or token.tag == "VBN":
            return None
        found = aspects.find("object", aspects.base(token.lemma, token.text), kind, measure)
        return (found, token) if found else None
    return None


_TOLD_OF = frozenset(
    ("to", "at", "is", "was", "up", "down", "stands", "now", "near", "nearly", "past", "over", "about")
)
_SPAN = 12  # words from the noun that stands for a number to the number


def number_before(annotation: Annotation, first: Token, measure: str | None) -> tuple[Aspect, Token] | None:
    """The measure of the noun before the figure that stands for its number, however the parser ties the two: "raised
    the number of those detained to 22".
    """
    tokens = annotation.tokens
    if first.index == 0 or tokens[first.index - 1].text.lower() not in _TOLD_OF:
        return None
    start = max(annotation.sentences[first.sentence].first, first.index - _SPAN)
    for index in range(first.index - 1, start - 1, -1):
        token = tokens[index]
        if token.pos == "NUM" or token.text in (",", ";"):
            return None
        if token.lemma.lower() in words("counts") and token.pos == "NOUN":
            found = noun_aspect(annotation, token, measure)
            return (found, token) if found else None
    return None
