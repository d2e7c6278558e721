"""Which figures a reader would leave out of a ledger, and why."""

from __future__ import annotations

from msgspec.structs import replace

from rashomon.measure.parsed import Parsed
from rashomon.measure.people import idle_nouns
from rashomon.model import Because, Quantity, Token


def judge(parse: Parsed, quantity: Quantity, first: int) -> Quantity:
    """The quantity, marked `ledger=False` with its reason where it belongs in none."""
    number = parse.tokens[first]
    if quantity.unit is None and quantity.thing is None and quantity.kind == "count":
        because = Because(
            "measure", "bare", start=number.start, end=number.end, note="the text does not say of what"
        )
        level = quantity.low is not None and quantity.low % 1 != 0  # "measured it at 6.6"
        return replace(quantity, kind="level" if level else "count", because=(*quantity.because, because))
    reason = _reason(parse, quantity, number)
    if reason is None:
        return quantity
    because = Because("measure", "idle", start=number.start, end=number.end, note=reason)
    return replace(quantity, ledger=False, because=(*quantity.because, because))


def _reason(parse: Parsed, quantity: Quantity, number: Token) -> str | None:
    one = parse.text[quantity.start : quantity.end].lower() == "one"
    if one and _acts(parse, number):
        return "one that does something is no count"
    if quantity.unit is None and quantity.thing and quantity.thing.lemma in idle_nouns():
        return "sides, ways and reasons are not counted"
    if quantity.unit == "count":
        return "how often is no count of things"
    return None


def _acts(parse: Parsed, number: Token) -> bool:
    """Whether the noun that "one" counts is the subject of a verb of speech: "one newspaper writes that"."""
    noun = parse.tokens[number.head]
    if noun.dep != "nsubj":
        return False
    return any(parse.tokens[child].dep in {"ccomp", "xcomp"} for child in parse.tokens[noun.head].children)
