"""Numbers that the parse shows to be no figure: parts of names, "one" as a pronoun."""

from __future__ import annotations

from rashomon.model import Annotation, Quantity, Token

_NAMED = frozenset({"ORG", "PRODUCT", "FAC", "EVENT", "WORK_OF_ART", "LAW", "GPE", "LOC", "PERSON"})
_PRONOUN_BEFORE = frozenset({"the", "this", "that", "which", "no", "every", "each", "any", "another", "only", "whichever", "a"})


def refuse(tokens: tuple[Token, ...], annotation: Annotation, quantity: Quantity, first: int, last: int) -> bool:
    """Whether the number at tokens first..last is no figure."""
    if quantity.unit is not None or quantity.vague:
        return False
    return _in_name(tokens, annotation, quantity, first) or _pronoun(tokens, first, last)


def _in_name(tokens: tuple[Token, ...], annotation: Annotation, quantity: Quantity, first: int) -> bool:
    """ "Shed Four", "the Group of Seven", "Formula One": a name that begins before the number and holds it."""
    number = tokens[first]
    if number.entity not in _NAMED and not number.text[:1].isupper():
        return False
    for name in annotation.names:
        if name.start < quantity.start < name.end and name.type in _NAMED:
            return True
        if name.start > quantity.start:
            break
    before = tokens[first - 1] if first else None
    return (
        number.text[:1].isupper() and number.text[1:].islower() and before is not None and before.sentence == number.sentence
        and before.pos == "PROPN" and before.text[:1].isupper()
    )  # fmt: skip


def _pronoun(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    number = tokens[first]
    if first != last or number.text.lower() != "one":
        return False
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after is not None and after.text.lower() == "of":
        return False
    before = tokens[first - 1] if first else None
    return before is not None and before.sentence == number.sentence and before.text.lower() in _PRONOUN_BEFORE and number.dep != "nummod"
