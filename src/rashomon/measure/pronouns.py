"""What "them" or "which" means behind a number: the figure before it, a plural, or what was counted last.

A pronoun is no subject of its own clause (Chomsky's principle B), and people are counted on rather than houses.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.knowledge.kinds import load_kinds
from rashomon.measure.antecedents import FAR, RECENT, plural_before
from rashomon.measure.noun_phrases import thing_of
from rashomon.measure.noun_runs import Phrase, phrase_before
from rashomon.measure.parsed import Counted, Parsed
from rashomon.measure.people import names_people
from rashomon.model import Quantity, Thing, Token


def of_pronoun(parse: Parsed, quantity: Quantity, pronoun: int, earlier: Sequence[Counted]) -> Thing | None:
    """What "them" or "which" means behind a number: the figure before in the sentence, a plural, the last figure."""
    told = [c for c in earlier[-RECENT:] if c.quantity.thing is not None]
    here = parse.tokens[pronoun].sentence
    if told and parse.tokens[told[-1].first].sentence == here:
        return told[-1].quantity.thing
    own = _own_subjects(parse, parse.tokens[pronoun])
    same = [
        token
        for token in parse.tokens[parse.sentences[here].first : pronoun]
        if (token.tag == "NNS" or _people_in_a_state(parse, token))
        and token.end <= quantity.start
        and token.index not in own
    ]
    if same:
        return thing_of(parse, phrase_before(parse, same[-1].index))
    plural = plural_before(parse, parse.tokens[pronoun])
    if plural and not _rather_counted(parse, quantity, plural, told, here):
        return thing_of(parse, plural)
    return told[-1].quantity.thing if told and quantity.start - told[-1].quantity.end <= FAR else None


def _people_in_a_state(parse: Parsed, token: Token) -> bool:
    """Whether an adjective stands for people: "the wounded"."""
    before = parse.tokens[token.index - 1] if token.index else None
    return names_people(token.text.lower()) and before is not None and before.text.lower() == "the"


def _own_subjects(parse: Parsed, pronoun: Token) -> frozenset[int]:
    """The subjects of the pronoun's own verb, which it cannot mean: "hospitals are caring for 34 of them". Set off by
    a comma it has no verb of its own, and means the subject: "all the hikers have been found, five of them in a barn".
    """
    if pronoun.index > 2 and "," in (t.text for t in parse.tokens[pronoun.index - 3 : pronoun.index]):
        return frozenset()
    current = pronoun
    for _ in range(6):
        if current.pos in {"VERB", "AUX"} or current.head == current.index:
            break
        current = parse.tokens[current.head]
    return frozenset(c for c in current.children if parse.tokens[c].dep in {"nsubj", "nsubjpass"})


def _rather_counted(
    parse: Parsed, quantity: Quantity, plural: Phrase, told: Sequence[Counted], here: int
) -> bool:
    """Whether the people counted in the sentence before are meant rather than its subject, which is no people
    ("Hospitals took in 46 miners. Eight of them are fighting for their lives.").
    """
    last = told[-1] if told else None
    if last is None or parse.tokens[last.first].sentence != here - 1 or last.quantity.thing is None:
        return False
    kinds = load_kinds()
    if not kinds.is_a(kinds.of(last.quantity.thing.lemma), "person"):
        return False
    subject = parse.tokens[plural.head]
    fewer = last.quantity.low is None or (quantity.low or 0) <= last.quantity.low
    return fewer and not kinds.is_a(kinds.of(subject.lemma), "person")
