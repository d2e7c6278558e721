"""Noun phrases that say what a number counts without being counted: "the death toll", "the number of people killed"."""

from __future__ import annotations

from rashomon.knowledge.aspects import Aspect, load_aspects
from rashomon.knowledge.governors import words
from rashomon.knowledge.kinds import Kind, load_kinds
from rashomon.knowledge.syntax import children, head, subtree
from rashomon.model import Annotation, Token


def noun_aspect(annotation: Annotation, noun: Token, measure: str | None = None) -> Aspect | None:
    """The aspect that a noun phrase names: "death toll", "number of dead", "people killed", "damage", "turnout"."""
    aspects = load_aspects()
    own = load_kinds().of(noun.lemma)
    if noun.lemma.lower() not in words("counts"):
        bare = aspects.find("noun", noun.lemma, None, measure) if measure is not None else None
        named = bare or aspects.find("noun", noun.lemma, own, measure)  # a turnout of 61% is no crowd
        return named or _compounded(annotation, noun, measure) or modified(annotation, noun, own, measure)
    if (
        noun.lemma.lower() == "toll"
        and measure is None
        and any(t.text.lower() == "death" for t in children(annotation, noun))
    ):
        return aspects.get("killed")
    return (
        _compounded(annotation, noun, measure)
        or _phrased(annotation, noun, measure, "phrase")
        or _of_what(annotation, noun, measure)
        or modified(annotation, noun, own, measure)
        or _phrased(annotation, noun, measure, "setting")
        or (
            aspects.get("killed")
            if noun.lemma.lower() == "toll" and measure is None
            else aspects.find("noun", noun.lemma, None, measure)
        )
    )


def _compounded(annotation: Annotation, noun: Token, measure: str | None) -> Aspect | None:
    """The aspect that a word before the noun names: "injury count", "water level"."""
    aspects = load_aspects()
    for child in children(annotation, noun, "compound", "amod", "nmod", "poss"):
        kind = load_kinds().of(child.lemma)
        found = aspects.find("noun", child.lemma, kind, measure) or aspects.find(
            "state", child.text, kind, measure
        )
        if found:
            return found
    return None


def _of_what(annotation: Annotation, noun: Token, measure: str | None) -> Aspect | None:
    """The aspect behind the noun's preposition: "number of dead", "the number of people killed"."""
    aspects = load_aspects()
    for prep in children(annotation, noun, "prep"):
        for inner in children(annotation, prep, "pobj", "pcomp"):  # "the number of missing"
            kind = load_kinds().of(inner.lemma)
            found = (
                aspects.find("noun", inner.lemma, kind, measure)
                or aspects.find("state", inner.text, kind, measure)
                or modified(annotation, inner, kind, measure)
            )
            if found:
                return found
    return None


def _phrased(annotation: Annotation, noun: Token, measure: str | None, frame: str) -> Aspect | None:
    """The aspect of a phrase of `frame` inside the noun's own phrase: "the number of homes without power"."""
    aspects = load_aspects()
    inside = [t for t in subtree(annotation, noun) if t.index > noun.index]
    said = [t.text.lower() for t in inside]
    kind = next((k for t in inside if (k := load_kinds().of(t.lemma))), None)
    people = load_kinds().by_name["person"]  # "the number in shelters": of people
    for counted in (kind,) if kind is people else (kind, people):
        for index in range(len(said)):
            for phrase, _ in aspects.phrases[frame].at(said, index):
                if aspects.fits(phrase.aspect, phrase.needs, counted, measure):
                    return aspects.get(phrase.aspect)
    return None


def partitive(annotation: Annotation, number: Token) -> Aspect | None:
    """The aspect that the whole behind a bare number names: "sixteen of those killed", "eleven of the dead"."""
    for prep in children(annotation, number, "prep"):
        if prep.text.lower() == "of":
            for noun in children(annotation, prep, "pobj"):
                kind = load_kinds().of(noun.lemma)
                found = (
                    load_aspects().find("state", noun.text, kind)
                    or load_aspects().find("noun", noun.lemma, kind)
                    or modified(annotation, noun, kind)
                )
                if found:
                    return found
    return None


def modified(
    annotation: Annotation, noun: Token, kind: Kind | None, measure: str | None = None
) -> Aspect | None:
    """The aspect that a participle, adjective or relative clause gives to `noun`: "people killed", "the
    injured men".
    """
    aspects = load_aspects()
    for child in children(annotation, noun, "acl", "relcl", "amod", "advcl", "appos"):
        if child.dep == "relcl" and child.tag == "VB" and head(annotation, noun).lemma in words("raising"):
            found = aspects.find("subject", child.lemma, kind, measure)  # "forced 6,000 islanders to leave"
        elif child.dep == "relcl":
            found = _relative(annotation, child, kind, measure)
        elif child.tag in ("VBN", "VBD"):
            found = aspects.find("object", child.lemma, kind, measure) or aspects.find(
                "state", child.text, kind, measure
            )
        elif child.tag == "VBG":
            found = aspects.find("subject", child.lemma, kind, measure)
        else:
            found = aspects.find("state", child.text, kind, measure)
        if found:
            return found
    return None


def _relative(annotation: Annotation, verb: Token, kind: Kind | None, measure: str | None) -> Aspect | None:
    """The frame of a relative clause: "who died", "who were injured", "the ship carried" (the object is the
    noun itself; "of which 118 were shot down" is about a part).
    """
    aspects = load_aspects()
    subjects = children(annotation, verb, "nsubj", "nsubjpass")
    if not subjects and children(annotation, verb, "auxpass"):  # "200 flights to be cancelled"
        return aspects.find("object", verb.lemma, kind, measure)
    if any(s.tag in ("WP", "WDT") for s in subjects):
        passive = any(s.dep == "nsubjpass" for s in subjects)
        return aspects.find("object" if passive else "subject", verb.lemma, kind, measure) or next(
            (
                f
                for c in children(annotation, verb, "acomp", "advmod")
                if (f := aspects.find("state", c.text, kind, measure))
            ),
            None,
        )
    part = any(s.dep == "nsubjpass" for s in subjects) or any(
        t.tag in ("WP", "WDT")
        for s in (*subjects, verb)
        for p in children(annotation, s, "prep")
        for t in children(annotation, p, "pobj")
    )
    if subjects and not part and not children(annotation, verb, "dobj"):
        return aspects.find("object", verb.lemma, kind, measure)
    return None
