"""Where a sentence leaves the matter of the one before: from sums to people, or to what a place always is."""

from __future__ import annotations

from rashomon.attribute.parse import Parse, Range
from rashomon.model import Sentence

# What a place or a body always does, as a reporter explains it ("The stadium holds 38,000").
_STANDING = frozenset(
    ("hold", "house", "employ", "seat", "serve", "produce", "export", "own", "operate", "boast")
)
_PRESENT = frozenset(("VBZ", "VBP"))
_DEFINITE = frozenset(("the", "its", "their"))


def turns_away(parse: Parse, before: Sentence, here: Range) -> bool:
    """Whether the sentence `before` was of sums of money alone and this one counts something else, or explains what
    something is in the present.
    """
    return _from_money(parse, before, here) or _explains(parse, here) or _known(parse, here)


def _known(parse: Parse, here: Range) -> bool:
    """Whether the only number of a sentence is one that the reader has had: "The two boys remain in custody"."""
    numbers = [t for t in parse.tokens[slice(*here)] if t.tag == "CD"]
    if len(numbers) != 1 or numbers[0].index == here[0] or numbers[0].dep != "nummod":
        return False
    noun = parse.tokens[numbers[0].head]
    return noun.dep in ("nsubj", "nsubjpass") and parse.tokens[numbers[0].index - 1].text.lower() in (
        "the", "these", "those", "both",
    )  # fmt: skip


def _from_money(parse: Parse, before: Sentence, here: Range) -> bool:
    told = [t for t in parse.tokens[before.first : before.stop] if t.tag == "CD"]
    counts = [t for t in parse.tokens[slice(*here)] if t.tag == "CD"]
    return (
        bool(told) and all(t.entity == "MONEY" for t in told) and not any(t.entity == "MONEY" for t in counts)
    )


def _explains(parse: Parse, here: Range) -> bool:
    for token in parse.tokens[slice(*here)]:
        if token.dep == "ROOT" and token.lemma in _STANDING and token.tag in _PRESENT:
            subject = next((c for c in parse.children(token.index) if c.dep == "nsubj"), None)
            return subject is not None and parse.tokens[subject.left].text.lower() in _DEFINITE
    return False
