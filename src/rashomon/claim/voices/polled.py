"""Whose share a share is: "72 percent of women", "women backed it by 72 percent", "65 percent among men"."""

from __future__ import annotations

from rashomon.knowledge.populations import groups
from rashomon.knowledge.syntax import ancestors, children
from rashomon.model import Annotation, Quantity, Token

_AMONG = frozenset(("of", "among", "amongst", "by", "with"))


def group_of(annotation: Annotation, quantity: Quantity, anchor: Token) -> tuple[str, ...]:
    """The group that a share counts out of, as a population ("group:women"); nothing where it is of all asked."""
    if quantity.unit != "percentage":
        return ()
    for noun in _nouns(annotation, anchor):
        for word in (noun, *children(annotation, noun, "amod", "compound")):
            lemma = word.lemma.lower()
            found = groups().get(lemma) or groups().get(lemma.removesuffix("s"))  # a name keeps its plural
            if found is not None:
                return (f"group:{found}",)
    return ()


def _nouns(annotation: Annotation, anchor: Token) -> list[Token]:
    """What stands behind "of" or "among" below the figure; where nothing does, the subject of its verb."""
    found = _among(annotation, anchor)
    if found:
        return found
    for above in ancestors(annotation, anchor):
        if above.pos in ("VERB", "AUX"):
            subjects = children(annotation, above, "nsubj")
            return [t for t in subjects if not t.left <= anchor.index <= t.right] or _among(annotation, above)
        if above.pos not in ("NOUN", "ADP", "NUM", "SYM"):
            break
    return []


def _among(annotation: Annotation, token: Token) -> list[Token]:
    return [
        noun
        for prep in children(annotation, token, "prep")
        if prep.text.lower() in _AMONG
        for noun in children(annotation, prep, "pobj")
    ]
