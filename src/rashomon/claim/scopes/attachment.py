"""Which modifiers belong to a predicate: the ones that hang on it through phrases, not through another clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import ancestors, head_within, tokens_within
from rashomon.model import Annotation, Place, Token

_PHRASAL = frozenset(
    "prep pobj npadvmod advmod compound nmod amod det appos conj poss nummod quantmod tmod dep nsubj dobj attr "
    "obl dative punct".split()
)
# What hangs on these names a part of the places, or a source.
_ASIDE = frozenset(("including", "according", "except", "like", "unlike"))
_CLAUSES = frozenset(("conj", "xcomp", "oprd", "acomp", "advcl", "acl"))


def clause_of(annotation: Annotation, predicate: Token, anchor: Token) -> frozenset[int]:
    """The tokens a figure's circumstances may hang on: its thing, the path from there to the predicate, and
    the predicate's own coordinate or controlling verbs ("killed 12 and wounded 30 in Kharkiv"), but no verb
    of saying above them.
    """
    tokens = {anchor.index, predicate.index}
    for above in ancestors(annotation, anchor):
        if above.index == predicate.index:
            break
        if above.pos in ("VERB", "AUX"):
            tokens.add(above.index)
            break
        tokens.add(above.index)
    current = predicate
    for above in ancestors(annotation, predicate):
        if above.text.lower() == "than":  # "more alarm in Solvang than threats of tariffs on …": of the alarm
            break
        if current.dep in _CLAUSES or (
            current.dep in ("dobj", "nsubj", "nsubjpass", "attr", "pobj", "prep", "compound")
            and above.pos != "X"
        ):
            tokens.add(above.index)
            current = above
        else:
            break
    return frozenset(tokens)


def direct_verbs(annotation: Annotation, predicate: Token, anchor: Token) -> frozenset[int]:
    """The predicate and the verbs that share its subject ("left 12 dead", "tore through stalls, killing 12")."""
    found = {predicate.index, anchor.index}
    current = predicate
    for above in ancestors(annotation, predicate):
        own = any(annotation.tokens[i].dep in ("nsubj", "nsubjpass") for i in current.children)
        shared = current.dep in (
            "conj",
            "xcomp",
            "oprd",
            "acomp",
            "ccomp",
            "advmod",
            "attr",
            "dobj",
            "pobj",
            "prep",
        )
        if not shared and not (current.dep in ("advcl", "acl") and current.tag == "VBG" and not own):
            break
        found.add(above.index)
        current = above
    return frozenset(found)


def attached(
    annotation: Annotation, start: int, end: int, clause: frozenset[int], direct: frozenset[int]
) -> tuple[str, Token] | None:
    """`direct` are the predicate and the verbs that share its subject, whose subject may be where it happens.

    The preposition (lower case, "" for none) by which the phrase at ``start:end`` hangs on the clause, and
    the token it hangs on.
    """
    token = head_within(annotation, start, end)
    if token is None:
        return None
    preposition = ""
    if token.dep == "poss":  # "Russia's carriers" says whose, not where
        return None
    while token.index not in clause:
        if token.text.lower() in _ASIDE:
            return None
        if token.dep == "prep" or token.pos == "ADP":
            preposition = preposition or token.text.lower()
        if token.dep not in _PHRASAL or token.head == token.index:
            return None
        above = annotation.tokens[token.head]
        if token.dep in ("nsubj", "nsubjpass", "dobj") and above.index not in direct:
            return None  # "Rescuers in Turkey race after a quake killed 1,000": of the rescuers
        token = above
    return preposition, token


def represents(annotation: Annotation, start: int, end: int) -> bool:
    """Whether the name at `start:end` says whose a body is and not where: "the U.S. embassy", "embassies of Tarvia"."""
    inside = [t for t in tokens_within(annotation, start, end) if start <= t.start]
    for token in inside:
        above = annotation.tokens[token.head]
        if token.dep == "pobj" and above.text.lower() == "of":
            above = annotation.tokens[above.head]
        elif token.dep not in ("compound", "amod", "nmod", "poss"):
            continue
        if above not in inside and above.lemma.lower() in words("abroad"):
            return True
    return False


_AND = re.compile(r",?(?: the [\w-]+(?: [\w-]+)?,)? and (?:the |in (?:the )?)?|, (?:[A-Z][\w.-]+,? and )?")


def one_of_several(text: str, place: Place, places: Sequence[Place]) -> bool:
    """Whether a sum is told for the place and its neighbour together: "the bombings in Kenya and Tanzania"."""
    for other in places:
        if other is place or other.demonym or {place.key, other.key} & {*place.within, *other.within, None}:
            continue
        between = text[min(place.end, other.end) : max(place.start, other.start)]
        if len(between) < 40 and _AND.fullmatch(between):
            return True
    return False
