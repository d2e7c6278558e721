"""Bare numbers: figures that are all that somebody says, without a noun or a predicate of their own."""

from __future__ import annotations

from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import children
from rashomon.model import Annotation, Because, Token

BARE = Because("claim", "bare-number")
# What a bare number may be to its governor: object, complement, or behind a preposition.
_ARGUMENTS = frozenset(("dobj", "pobj", "ccomp", "attr", "oprd", "acomp", "npadvmod", "xcomp"))
# Words that leave a count as bare as it was: "an earlier figure of 260", against "the job figure".
_QUALIFIERS = frozenset(
    "the a an new official own final low high early initial previous preliminary first original late current revised "
    "updated different similar provisional latest real true actual correct exact overall".split()
)
# "The union's claim of eleven": what somebody says is a number told before.
_SAYINGS = frozenset(("claim", "guess", "version", "assertion", "talk", "allegation", "answer"))
# Subjects that take up the thing counted ("that has risen to 40", "it was 45", "the figure is 12").
_TAKEN_UP = frozenset(("it", "that", "this", "they", "these", "there", "those"))


def is_bare(annotation: Annotation, number: Token, unit: str | None) -> bool:
    """A number that is all that somebody says: "the ministry says 61", "admits two", "speaks of 11,000", "put
    it at 40", "it was 45", "the figure is closer to 350".
    """
    if number.dep not in _ARGUMENTS or not (number.pos == "NUM" or unit is not None):
        return False
    above = annotation.tokens[number.head]
    for _ in range(2):  # "put it at 40", "is closer to 350", "has a figure of 40"
        if above.dep in ("prep", "acomp", "advmod") and above.pos in ("ADP", "ADJ", "ADV", "SCONJ"):
            above = annotation.tokens[above.head]
    if above.pos == "NOUN":
        counts = words("counts") | words("estimates") | _SAYINGS
        return above.lemma in counts and not _owned(annotation, above)
    if above.pos not in ("VERB", "AUX"):
        return False
    if above.lemma == "put" and children(annotation, above, "prt"):
        return False  # "ready to put up $50 million"
    if unit is not None and above.lemma in ("have", "give") and number.dep == "dobj":
        return False  # "the club has $12 million"
    if above.lemma in words("saying"):
        return True
    return above.lemma in words("moves") and _takes_up(annotation, above)


def _owned(annotation: Annotation, noun: Token) -> bool:
    """Whether the noun says what it counts: "a total of", "the number of jobs" against "a figure of"."""
    return any(
        annotation.tokens[i].lemma.lower() not in _QUALIFIERS
        and annotation.tokens[i].dep in ("amod", "compound", "nmod")
        for i in noun.children
    )


def _takes_up(annotation: Annotation, verb: Token) -> bool:
    """Whether the verb's subject or object stands for a number told before."""
    for child in children(annotation, verb, "nsubj", "nsubjpass", "dobj", "expl"):
        if child.lemma.lower() in _TAKEN_UP or (
            child.lemma.lower() in words("counts")
            and not children(annotation, child, "prep")
            and not any(_narrows(c) for c in children(annotation, child, "compound", "amod"))
        ):
            return True
    return False


def _narrows(modifier: Token) -> bool:
    """Whether a word before "number" or "estimate" says of what ("the job figure"), not how sure or whose ("the real
    number", "the Harbour Board estimate").
    """
    return modifier.lemma.lower() not in _QUALIFIERS and modifier.pos != "PROPN"
