"""Noun phrases that say what a number counts without being counted: "the death toll", "the number of people killed"."""

from __future__ import annotations

from rashomon.knowledge.aspects import Aspect, load_aspects
from rashomon.knowledge.governors import words
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.syntax import children
from rashomon.model import Annotation, Token


def noun_aspect(annotation: Annotation, noun: Token, measure: str | None = None) -> Aspect | None:
    """The aspect that a noun phrase names: "death toll", "number of dead", "people killed", "damage", "turnout"."""
    aspects = load_aspects()
    if noun.lemma.lower() not in words("counts"):
        return aspects.find("noun", noun.lemma, None, measure) or modified(annotation, noun)
    if noun.lemma == "toll" and any(t.text.lower() == "death" for t in children(annotation, noun)):
        return aspects.get("killed")
    for child in children(annotation, noun, "compound", "amod", "nmod", "poss"):
        found = aspects.find("noun", child.lemma, None) or aspects.find("state", child.text, None)
        if found:
            return found
    for prep in children(annotation, noun, "prep"):
        for inner in children(annotation, prep, "pobj"):
            found = (
                aspects.find("noun", inner.lemma, None, measure)
                or aspects.find("state", inner.text, None)
                or modified(annotation, inner)
            )
            if found:
                return found
    if found := modified(annotation, noun):
        return found
    return aspects.get("killed") if noun.lemma == "toll" else aspects.find("noun", noun.lemma, None, measure)


def partitive(annotation: Annotation, number: Token) -> Aspect | None:
    """The aspect that the whole behind a bare number names: "sixteen of those killed", "eleven of the dead"."""
    for prep in children(annotation, number, "prep"):
        if prep.text.lower() == "of":
            for noun in children(annotation, prep, "pobj"):
                found = (
                    load_aspects().find("state", noun.text, None)
                    or load_aspects().find("noun", noun.lemma, None)
                    or modified(annotation, noun)
                )
                if found:
                    return found
    return None


def modified(annotation: Annotation, noun: Token) -> Aspect | None:
    """The aspect that a participle, adjective or relative clause gives to `noun`: "people killed", "the
    injured men".
    """
    aspects = load_aspects()
    for child in children(annotation, noun, "acl", "relcl", "amod", "advcl", "appos"):
        if child.dep == "relcl":
            found = _relative(annotation, child)
        elif child.tag in ("VBN", "VBD"):
            found = aspects.find("object", child.lemma, None) or aspects.find("state", child.text, None)
        elif child.tag == "VBG":
            found = aspects.find("subject", child.lemma, None)
        else:
            found = aspects.find("state", child.text, None)
        if found:
            return found
    return None


def _relative(annotation: Annotation, verb: Token) -> Aspect | None:
    """The frame of a relative clause: "who died", "who were injured", "the ship carried" (the object is the
    noun itself).
    """
    aspects = load_aspects()
    subjects = children(annotation, verb, "nsubj", "nsubjpass")
    if any(s.tag in ("WP", "WDT") for s in subjects):
        passive = any(s.dep == "nsubjpass" for s in subjects)
        return aspects.find("object" if passive else "subject", verb.lemma, None) or next(
            (
                f
                for c in children(annotation, verb, "acomp", "advmod")
                if (f := aspects.find("state", c.text, None))
            ),
            None,
        )
    if subjects and not children(annotation, verb, "dobj") and verb.tag in ("VBD", "VBN", "VBP", "VBZ"):
        person = load_kinds().by_name.get("person")
        return aspects.find("object", verb.lemma, person)
    return None
