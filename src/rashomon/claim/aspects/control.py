"""Verbs and adjectives that only say that, when or how it came to what their infinitive tells of their subject: "300
people **had to** be rescued", "9,000 nurses **plan to** strike", "six were **due to** be freed" (raising and subject
control: Huddleston and Pullum 2002, ch. 14).
"""

from __future__ import annotations

from rashomon.claim.aspects.governor import Governor, Sought, worded
from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import children
from rashomon.model import Token


def controlled(sought: Sought, verb: Token) -> Governor | None:
    """What the infinitive or participle below `verb` tells of the verb's subject, which is counted."""
    annotation = sought.annotation
    if children(annotation, verb, "neg", "dobj"):
        return None
    inner = list(children(annotation, verb, "xcomp")) if verb.lemma.lower() in words("controlling") else []
    for state in children(annotation, verb, "acomp", "oprd"):
        if state.lemma.lower() in words("controlling"):
            inner += children(annotation, state, "xcomp")
    for verbal in inner:
        if verbal.pos not in ("VERB", "AUX") or children(annotation, verbal, "neg"):
            continue
        found = _told(sought, verbal)
        if found is not None:
            return found
    if verb.lemma.lower() in words("ending"):  # "seven people ended up injured"
        for state in children(annotation, verb, "acomp", "oprd", "xcomp", "advcl", "ccomp"):
            if (aspect := sought.find("state", state.text)) is not None:
                return Governor(aspect, state.index, f"{state.lemma.lower()} behind another verb")
    return None


def _told(sought: Sought, verb: Token) -> Governor | None:
    passive = bool(children(sought.annotation, verb, "auxpass"))
    perfect = any(c.lemma == "have" for c in children(sought.annotation, verb, "aux"))
    bare = verb.tag == "VBN" and not perfect  # "ended up injured"
    for name in worded(sought.annotation, verb):
        found = sought.find("object" if passive or bare else "subject", name)
        if found is not None:
            return Governor(found, verb.index, f"{name} behind another verb")
    if verb.lemma in words("stative") or bare:
        for state in (verb, *children(sought.annotation, verb, "acomp", "oprd", "attr", "xcomp")):
            found = sought.find("state", state.text)
            if found is not None:
                return Governor(found, state.index, f"{state.lemma.lower()} behind another verb")
    return None
