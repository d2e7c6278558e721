"""Numbers that the parse shows to be no figure: parts of names, "one" as a pronoun, idioms, hours of the clock."""

from __future__ import annotations

import re

from rashomon.measure.all_or_none import counts_nobody, is_spoken
from rashomon.measure.parsed import Parsed, lower_at, token_at
from rashomon.measure.people import idle_nouns, invariant_nouns
from rashomon.model import Quantity, Token

_NAMED = frozenset({"ORG", "PRODUCT", "FAC", "EVENT", "WORK_OF_ART", "LAW", "GPE", "LOC", "PERSON"})
_PRONOUN_BEFORE = frozenset(
    {"the", "this", "that", "which", "no", "every", "each", "any", "another", "only", "whichever", "a"}
)
# "at nine this morning", "by around five"; "put at nine" and "stands at 43" are figures
_HOUR = re.compile(
    r"(?<!\w)(?P<verb>\w+ )?(?:(?:shortly|just) )?(?:at|until|till|by|before|after|since|from|around)\s"
    r"(?:(?:about|around|roughly|(?:shortly|just) (?:after|before)) )?$",
    re.IGNORECASE,
)
_FIGURE_VERBS = re.compile(
    r"^(?:stand|stood|put|remain|estimat|held|hold|toll|number|count|total|figure|loss|peak|valu|cap|fix|limit)",
    re.IGNORECASE,
)
_HOUR_BEHIND = re.compile(
    r"\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this|that|in the|on|yesterday|today|tomorrow|local)\b"
    r"|\s?[.,;:)”\"]|$"
)


def refuse(parse: Parsed, quantity: Quantity, first: int, last: int, *, bare: bool = False) -> bool:
    """Whether the number at tokens first..last is no figure; `bare` asks again when nothing counted was found."""
    if bare:
        return lower_at(parse, first) == "one" or _is_hour(parse, quantity)
    if is_spoken(quantity):
        return counts_nobody(parse, first, last)
    if quantity.vague and (
        _ago(parse, quantity, last) or "times" in {lower_at(parse, last), lower_at(parse, last + 1)}
    ):
        return True
    if quantity.unit is not None or quantity.vague:
        return False
    return (
        _in_name(parse, quantity, first)
        or _numbered_name(parse, first, last)
        or _pronoun(parse, first, last)
        or _idiom(parse, first, last)
    )


def _ago(parse: Parsed, quantity: Quantity, last: int) -> bool:
    """ "a few years ago" is a time and no amount; "three years ago" keeps its number."""
    return quantity.kind == "duration" and lower_at(parse, last + 1) in {"ago", "earlier", "later"}


def _is_hour(parse: Parsed, quantity: Quantity) -> bool:
    """ "at nine this morning", "at around five, he said"."""
    if (
        quantity.low != quantity.high
        or quantity.low is None
        or not 1 <= quantity.low <= 12
        or quantity.low % 1
    ):
        return False
    before = _HOUR.search(parse.text[max(0, quantity.start - 40) : quantity.start])
    if not before or (before["verb"] and _FIGURE_VERBS.match(before["verb"])):
        return False
    if re.search(r"\b(?:shortly|just) (?:after|before)\s$", before.group(), re.IGNORECASE):
        return True
    return bool(_HOUR_BEHIND.match(parse.text, quantity.end))


def _in_name(parse: Parsed, quantity: Quantity, first: int) -> bool:
    """ "Shed Four", "the Group of Seven", "Formula One": a name that begins before the number and holds it."""
    number = parse.tokens[first]
    if number.entity not in _NAMED and not number.text[:1].isupper():
        return False
    for name in parse.names:
        if name.start < quantity.start < name.end and name.type in _NAMED:
            return True
        if name.start > quantity.start:
            break
    before = token_at(parse, first - 1)
    named = token_at(parse, first + 2)  # "the Five-Star Movement"
    if (
        number.text.istitle()
        and lower_at(parse, first + 1) == "-"
        and named is not None
        and named.text[:1].isupper()
    ):
        return True
    if before is None or before.sentence != number.sentence:
        return False
    return number.text.istitle() and before.pos == "PROPN" and before.text[:1].isupper()


def _numbered_name(parse: Parsed, first: int, last: int) -> bool:
    """ "the Stoxx 600 index", "the S&P 500 gained": digits right behind a name that count no plural."""
    number = parse.tokens[first]
    before = token_at(parse, first - 1)
    if first != last or not number.text.isdigit() or before is None or before.sentence != number.sentence:
        return False
    after = token_at(parse, last + 1)
    # "the Belstock 600 index": a number above one before a singular is part of its name
    lone = after is not None and after.tag == "NN" and after.lemma.lower() not in invariant_nouns()
    places = {"DATE", "TIME"} if lone else {"DATE", "TIME", "GPE", "NORP"}
    plain = before.pos == "PROPN" and before.tag != "NNPS" and before.entity not in places
    if not plain or before.end + 1 != number.start:
        return False
    if number.head < first:
        return True
    ends = after is not None and (
        after.tag in {"NN", "VBD", "VBZ", "VBP", "MD"} or after.pos in {"AUX", "PUNCT"}
    )
    return ends and (lone or before.text.isupper() or number.head != first + 1)


def _idiom(parse: Parsed, first: int, last: int) -> bool:
    """ "on the one hand", "one step closer", "one of the most significant blows": nothing is counted."""
    if first != last or lower_at(parse, first) != "one":
        return False
    after = token_at(parse, last + 1)
    if after is None or after.sentence != parse.tokens[first].sentence:
        return False
    if after.text.lower() == "of":
        run = tuple(t for t in parse.tokens[last + 2 : last + 9] if t.sentence == after.sentence)
        return any(t.tag in {"JJS", "RBS"} for t in run if t.start < _stop(run))
    return after.lemma.lower() in idle_nouns()


def _stop(run: tuple[Token, ...]) -> int:
    """Where the noun phrase behind "one of" ends at the latest: its first plural, verb or comma."""
    ends = (
        t.end
        for t in run
        if t.tag in {"NNS", "NNPS"} or t.pos in {"VERB", "AUX", "SCONJ"} or t.text in {",", "."}
    )
    return next(ends, run[-1].end if run else 0)


def _pronoun(parse: Parsed, first: int, last: int) -> bool:
    number = parse.tokens[first]
    if first != last or number.text.lower() != "one" or lower_at(parse, last + 1) == "of":
        return False
    before = token_at(parse, first - 1)
    return (
        before is not None
        and before.sentence == number.sentence
        and before.text.lower() in _PRONOUN_BEFORE
        and number.dep != "nummod"
    )
