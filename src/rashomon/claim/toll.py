"""Noun phrases that say what a number counts without being counted: "the death toll", "the number of people killed"."""

from __future__ import annotations

from rashomon.knowledge.aspects import Aspect, load_aspects
from rashomon.knowledge.syntax import children
from rashomon.model import Annotation, Token

# Nouns that stand for a count; FrameNet's Quantity and Amounting_to frames.
COUNT_NOUNS = frozenset(
    "toll number count tally figure total estimate amount sum proportion share percentage rate level majority "
    "group handful list record average minimum maximum crowd".split()
)


def noun_aspect(annotation: Annotation, noun: Token, *, money: bool = False) -> Aspect | None:
    """The aspect that a noun phrase names: "death toll", "number of dead", "people killed", "damage", "turnout"."""
    aspects = load_aspects()
    if noun.lemma.lower() not in COUNT_NOUNS:
        return aspects.find("noun", noun.lemma, None, money=money) or modified(annotation, noun)
    if noun.lemma == "toll" and any(t.text.lower() == "death" for t in children(annotation, noun)):
        return aspects.get("killed")
    for child in children(annotation, noun, "compound", "amod", "nmod", "poss"):
        found = aspects.find("noun", child.lemma, None) or aspects.find("state", child.text, None)
        if found:
            return found
    for prep in children(annotation, noun, "prep"):
        for inner in children(annotation, prep, "pobj"):
            found = (
                aspects.find("noun", inner.lemma, None, money=money)
                or aspects.find("state", inner.text, None)
                or modified(annotation, inner)
            )
            if found:
                return found
    return modified(annotation, noun) or (aspects.get("killed") if noun.lemma == "toll" else None)


def modified(annotation: Annotation, noun: Token) -> Aspect | None:
    """The aspect that a participle, adjective or relative clause gives to `noun`: "people killed", "the injured men"."""
    aspects = load_aspects()
    for child in children(annotation, noun, "acl", "relcl", "amod", "advcl", "appos"):
        if child.dep == "relcl":
            passive = any(annotation.tokens[i].dep == "nsubjpass" for i in child.children)
            relative = any(annotation.tokens[i].tag in ("WP", "WDT") and annotation.tokens[i].dep.startswith("nsubj") for i in child.children)
            if not relative:
                continue
            found = aspects.find("object" if passive else "subject", child.lemma, None)
        elif child.tag in ("VBN", "VBD"):
            found = aspects.find("object", child.lemma, None) or aspects.find("state", child.text, None)
        elif child.tag == "VBG":
            found = aspects.find("subject", child.lemma, None)
        else:
            found = aspects.find("state", child.text, None)
        if found:
            return found
    return None
