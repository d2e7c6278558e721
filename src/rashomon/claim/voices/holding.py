"""Verbs by which somebody holds a number to be right: gives a reading, makes it so many, has 104, raises the toll."""

from __future__ import annotations

from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import children
from rashomon.lexicons import load
from rashomon.model import Annotation, Token


def speaks(noun: Token) -> bool:
    """Whether a noun is a name of a body or a person, or a word for who speaks."""
    return noun.entity in ("ORG", "PERSON") or noun.text.lower() in load("sources")["speaking"]["words"]


def is_toll(annotation: Annotation, noun: Token) -> bool:
    """Whether a number is of the dead, hurt, ill or held: who raises it counts anew ("police raised the number of
    arrests to 33"); who raises another does so.
    """
    if noun.lemma not in ("number", "total"):
        return False
    behind = (o for link in children(annotation, noun, "prep") for o in children(annotation, link, "pobj"))
    return any(
        o.lemma.lower() in words("readings") or o.lemma in ("arrest", "detainee", "displaced") for o in behind
    )


def gives_figure(annotation: Annotation, verb: Token) -> bool:
    """Whether what is given is a number and no gift: a reading, a share or the dead and ill ("the centre gives 43
    degrees", "polls gave the party 40 percent").
    """
    if any(c.text.lower() == "to" for c in children(annotation, verb, "prep", "dative")):
        return False
    return any(c.lemma.lower() in words("readings") for c in children(annotation, verb, "dobj"))


def makes_it(annotation: Annotation, verb: Token) -> bool:
    """Whether somebody "makes it" so many: "our economist makes it $3 million"."""
    if verb.lemma != "make" or verb.index + 1 >= len(annotation.tokens):
        return False
    behind = annotation.tokens[verb.index + 1 : verb.index + 4]
    return behind[0].text.lower() in ("it", "that") and any(
        t.tag == "CD" or t.pos == "SYM" for t in behind[1:]
    )


def has_bare(annotation: Annotation, verb: Token, anchor: Token) -> bool:
    """Whether a body "has" a bare number: "the register, a data base, has 104"."""
    subject = next(iter(children(annotation, verb, "nsubj")), None)
    bare = verb.lemma == "have" and anchor.tag == "CD" and anchor.dep == "dobj" and anchor.head == verb.index
    return bare and subject is not None and speaks(subject) and not owns(annotation, verb)


def owns(annotation: Annotation, verb: Token) -> bool:
    """Whether a person "has" what is counted, as votes or delegates; a body that "has" a number gives it."""
    return verb.lemma == "have" and any(c.entity == "PERSON" for c in children(annotation, verb, "nsubj"))
