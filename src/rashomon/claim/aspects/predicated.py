"""What a raising, leaving or stative verb says of its figure: "are feared dead", "left 43 dead", "believed to have been
killed". The state is not in the verb but in its predicate (Quirk et al. 1985, ch. 16.42–46).
"""

from __future__ import annotations

from rashomon.claim.aspects.governor import Governor, Sought, worded
from rashomon.knowledge.aspects import Frame
from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import children
from rashomon.model import Token

_PREDICATES = ("oprd", "acomp", "attr", "xcomp", "ccomp", "advmod", "acl", "conj", "prep")


def predicated(sought: Sought, verb: Token) -> Governor | None:
    """What a raising, leaving or stative verb predicates: "are feared dead", "left 43 dead", "believed to
    have been killed".
    """
    for child in children(sought.annotation, verb, *_PREDICATES):
        found = None
        if child.dep == "prep" and child.text.lower() == "as":  # "are listed as missing"
            inner = children(sought.annotation, child, "pcomp", "pobj", "amod", "advmod", "advcl")
            found = next((f for c in inner if (f := sought.find("state", c.text))), None)
        elif child.dep == "xcomp" and child.tag.startswith("V"):
            inside = [sought.annotation.tokens[i] for i in child.children]
            perfect = any(c.dep == "aux" and c.lemma == "have" for c in inside)
            passive = any(c.dep == "auxpass" for c in inside) or (child.tag == "VBN" and not perfect)
            deeper = predicated(sought, child) if child.lemma in words("stative") else None
            frame: Frame = "object" if passive else "subject"
            named = (sought.find(frame, name) for name in worded(sought.annotation, child))
            found = deeper.aspect if deeper else next((aspect for aspect in named if aspect), None)
        elif child.dep in ("oprd", "acomp", "advmod", "attr", "acl") or (
            child.dep in ("ccomp", "conj")
            and child.tag in ("VBN", "JJ")
            and not children(
                sought.annotation, child, "aux", "auxpass"
            )  # "five were found and 400 were hurt"
        ):
            found = sought.find("state", child.text)
            if not found and child.tag == "VBN":
                found = sought.find("object", child.lemma)
        if found:
            return Governor(found, child.index, f"{child.text.lower()} behind {verb.lemma}")
    return None
