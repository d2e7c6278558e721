"""Who would have which share of a vote: "the poll puts the Reform League on 34 percent", "the Greens slumped to 6
percent", "31 percent of voters would choose the Union".

A share behind "on", "at", "to" or "with" is a party's or a candidate's where the report is about a vote or a poll
and the sentence gives it to somebody with a name; whose it is stands right before the preposition, or is what the
verb places or moves.
"""

from __future__ import annotations

import re

from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import ancestors, children, head
from rashomon.model import Annotation, Quantity, Reading, Token

_VOTE = re.compile(
    r"\b(?:polls?|polling|pollsters?|surveys?|elections?|electoral|vot(?:e|es|ed|ers?|ing)|ballots?|referendum)\b",
    re.IGNORECASE,
)
_BEHIND = frozenset(("on", "at", "to", "with", "by"))


def holder(reading: Reading, quantity: Quantity, number: Token) -> Token | None:
    """Who has the share of the vote at `number` (its "percent", or the number), or None where it is no such share."""
    if quantity.unit != "percentage":
        return None
    annotation = reading.annotation
    found = _chosen(annotation, number) or _given(annotation, number) or _for(annotation, number)
    return _in_a_vote(reading, found or _placed(annotation, number))


def _in_a_vote(reading: Reading, found: Token | None) -> Token | None:
    """`found` where the report is about a vote or a poll: asked last, since the whole text is looked through."""
    return found if found is not None and _VOTE.search(reading.document.text) else None


def _placed(annotation: Annotation, number: Token) -> Token | None:
    """Whom a verb or a preposition places at the share: "puts the League on 34 percent"."""
    prep = next((t for t in (number, *ancestors(annotation, number)) if t.dep in ("pobj", "pcomp")), None)
    if prep is None or head(annotation, prep).text.lower() not in _BEHIND:
        return None
    link = head(annotation, prep)
    owner = head(annotation, link)
    beside = annotation.tokens[link.index - 1] if link.index else owner
    if owner.pos == "PROPN" or (
        link.text.lower() in ("on", "at") and beside.pos == "PROPN" and _runs(beside)
    ):
        return owner if owner.pos == "PROPN" else beside  # "with the League on 32 percent"
    if owner.pos not in ("VERB", "AUX") or owner.lemma.lower() not in words("standing"):
        return None
    placed = [t for t in children(annotation, owner, "dobj") if t.index < link.index]
    subjects = children(annotation, owner, "nsubj", "nsubjpass")
    found = next(iter(placed or subjects), None)
    return found if found is not None and _runs(found) else None


def _given(annotation: Annotation, number: Token) -> Token | None:
    """Whom a poll gives so much: "gives Marsh 44 percent"."""
    verb = head(annotation, number)
    if number.dep not in ("dobj", "npadvmod") or verb.lemma.lower() not in ("give", "hand", "award"):
        return None
    return next((t for t in children(annotation, verb, "dative", "dobj", "iobj") if _runs(t)), None)


def _for(annotation: Annotation, number: Token) -> Token | None:
    """Whose it is behind the share: "against 34 percent for the Reformers"."""
    behind = annotation.tokens[number.index + 1 :]
    if not behind or behind[0].text.lower() != "for" or number.pos == "NUM":
        return None
    for token in behind[1:8]:
        if token.dep == "pobj":
            return token if token.pos == "PROPN" and _runs(token) else None
    return None


def chosen(reading: Reading, quantity: Quantity, number: Token) -> Token | None:
    """The party that a share of those asked would take: "34% of voters would choose the League"."""
    found = _chosen(reading.annotation, number) if quantity.unit == "percentage" else None
    return _in_a_vote(reading, found)


def _chosen(annotation: Annotation, number: Token) -> Token | None:
    for above in ancestors(annotation, number):
        if above.pos == "VERB":
            if above.lemma.lower() not in words("choosing"):
                return None
            behind = [n for p in children(annotation, above, "prep") for n in children(annotation, p, "pobj")]
            named = [t for t in (*children(annotation, above, "dobj"), *behind) if t.index > number.index]
            return next((t for t in named if _runs(t)), None)
        if above.pos == "AUX" or above.dep in ("relcl", "acl"):
            return None
    return None


def _runs(noun: Token) -> bool:
    """Whether a noun names who runs: a name, or a camp ("the liberals")."""
    if noun.text.lower() in ("he", "she"):
        return True
    named = noun.pos == "PROPN" and (bool(noun.entity) or noun.left < noun.index)
    return named or noun.lemma.lower() in words("camps")
