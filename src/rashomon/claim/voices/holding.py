"""Verbs by which somebody holds a number to be right: gives a reading, makes it so many, has 104, raises the toll."""

from __future__ import annotations

from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import children, head, is_passive
from rashomon.lexicons import load
from rashomon.model import Annotation, Token

# What is done with a figure that one lets others know of.
TELLING = frozenset(
    (
        "give", "put", "name", "cite", "issue", "publish", "release", "announce", "report", "post", "share", "tweet",
        "circulate", "float", "present", "table", "advance", "mention", "supply", "provide", "compile", "produce",
        "state", "keep",
    )
)  # fmt: skip
# Of these what is done with a number, a total or a list and not with 300 tonnes or 12 demands.
_ONLY_TELLING = frozenset(("name", "cite", "announce", "report", "state", "mention", "publish", "release"))


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


def teller(annotation: Annotation, counts: Token) -> Token | None:
    """Who let others know of a count or estimate: "the toll given by the ministry", "the toll that the ministry gave",
    "a toll of 14 came from the ministry", "a toll of 14 was posted by the ministry".
    """
    estimate = counts.lemma in words("estimates")
    if not estimate and counts.lemma not in ("number", "total", "list"):
        return None
    above = head(annotation, counts)
    telling = TELLING if estimate else _ONLY_TELLING
    told = [c for c in children(annotation, counts, "acl", "relcl") if c.lemma in telling]
    told += [
        c for c in children(annotation, counts, "relcl") if c.lemma == "give" and counts.lemma == "number"
    ]
    if counts.dep == "nsubjpass" and above.lemma in telling:
        told.append(above)
    for verb in told:
        if verb.dep == "relcl" and not is_passive(annotation, verb):
            own = [c for c in children(annotation, verb, "nsubj") if c.tag not in ("WDT", "WP")]
        else:
            links = children(annotation, verb, "agent")
            own = [n for link in links for n in children(annotation, link, "pobj")]
        if own and (speaks(own[0]) or own[0].pos == "PROPN"):
            return own[0]
    if estimate and counts.dep == "nsubj" and above.lemma in ("come", "stem"):
        for link in children(annotation, above, "prep"):
            for noun in children(annotation, link, "pobj"):
                if link.text.lower() == "from" and speaks(noun):
                    return noun
    return None
