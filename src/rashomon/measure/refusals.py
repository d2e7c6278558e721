"""Numbers that the parse shows to be no figure: parts of names, "one" as a pronoun."""

from __future__ import annotations

from rashomon.model import Annotation, Quantity, Token

_NAMED = frozenset({"ORG", "PRODUCT", "FAC", "EVENT", "WORK_OF_ART", "LAW", "GPE", "LOC", "PERSON"})
_PRONOUN_BEFORE = frozenset({"the", "this", "that", "which", "no", "every", "each", "any", "another", "only", "whichever", "a"})


def refuse(tokens: tuple[Token, ...], annotation: Annotation, quantity: Quantity, first: int, last: int) -> bool:
    """Whether the number at tokens first..last is no figure."""
    if quantity.vague and (_ago(tokens, quantity, last) or _lower(tokens, last + 1) == "times"):
        return True
    if quantity.unit is not None or quantity.vague:
        return False
    return (
        _in_name(tokens, annotation, quantity, first)
        or _numbered_name(tokens, first, last)
        or _pronoun(tokens, first, last)
    )


def _lower(tokens: tuple[Token, ...], index: int) -> str:
    return tokens[index].text.lower() if index < len(tokens) else ""


def _ago(tokens: tuple[Token, ...], quantity: Quantity, last: int) -> bool:
    """ "a few years ago" is a time and no amount; "three years ago" keeps its number."""
    return quantity.kind == "duration" and _lower(tokens, last + 1) in {"ago", "earlier", "later"} or _lower(tokens, last) == "times"


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


def _numbered_name(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """ "the Stoxx 600 index", "the S&P 500 gained": digits right behind a name that count no plural."""
    number = tokens[first]
    before = tokens[first - 1] if first else None
    if first != last or not number.text.isdigit() or before is None or before.sentence != number.sentence:
        return False
    if before.pos != "PROPN" or before.entity in {"DATE", "TIME"} or before.end + 1 != number.start:
        return False
    if number.head < first:
        return True
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    return after is not None and (after.tag in {"NN", "VBD", "VBZ", "VBP", "MD"} or after.pos in {"AUX", "PUNCT"}) and before.text.isupper() | (number.head != first + 1)


def _pronoun(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    number = tokens[first]
    if first != last or number.text.lower() != "one":
        return False
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after is not None and after.text.lower() == "of":
        return False
    before = tokens[first - 1] if first else None
    return before is not None and before.sentence == number.sentence and before.text.lower() in _PRONOUN_BEFORE and number.dep != "nummod"
