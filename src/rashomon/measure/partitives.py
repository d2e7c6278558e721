""" "dozens of homes", "41 of the 60 aircraft", "34 % of Russia's carriers", "57 of them": what stands behind "of"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from rashomon.knowledge.units import kind_of_unit, units
from rashomon.measure.noun_phrases import phrase_of, thing_of
from rashomon.measure.noun_runs import Phrase
from rashomon.measure.parsed import Counted, Parsed, lower_at, token_at
from rashomon.measure.people import PERSON, counts_people, names_people
from rashomon.measure.pronouns import of_pronoun
from rashomon.model import Quantity, Thing


class Count(NamedTuple):
    """What a number counts, what it is a part of, and the rule that says so."""

    thing: Thing | None = None
    whole: Thing | None = None
    rule: str | None = None


_DEFINITE = frozenset(
    {"the", "those", "these", "its", "their", "his", "her", "our", "my", "your", "all", "that", "this"}
)
_OWN = frozenset({"ours", "theirs", "yours"})
_PRONOUNS = frozenset({"them", "whom", "which", "us", "these", "those"})


def count_of(parse: Parsed, quantity: Quantity, of: int, earlier: Sequence[Counted]) -> Count:
    """What the number before the preposition `of` counts."""
    after = token_at(parse, of + 1)
    if after is None:
        return Count()
    word = after.text.lower()
    if word in _PRONOUNS and (after.pos == "PRON" or word in {"them", "whom", "us"}):
        return _of_pronoun(parse, quantity, of + 1, earlier)
    if _describes_people(parse, of):
        person = replace(
            PERSON,
            start=after.start,
            end=parse.tokens[of + 2].end,
            text=parse.text[after.start : parse.tokens[of + 2].end],
        )
        return Count(person, person, "part-of-people")
    if word in _OWN:  # "sixty of ours"
        person = replace(PERSON, start=after.start, end=after.end, text=after.text)
        return Count(person, None, "counted-of")
    phrase = phrase_of(parse, of)
    if phrase is None:
        return _of_number(parse, of, earlier)
    thing = thing_of(parse, phrase)
    if is_time(thing.lemma):  # "the 212 of the night before"
        before = next((c.quantity.thing for c in reversed(earlier) if c.quantity.thing), None)
        return Count(before, None, "carried-over") if before else Count()
    if quantity.kind in {"money", "duration", "distance"}:
        return Count(thing, None, "measured-noun")
    definite = word in _DEFINITE or after.tag == "PRP$" or lower_at(parse, of + 2) in {"'s", "’s"}
    # "11 of 60 clinics": so many of so many
    counted = after.pos == "NUM" and quantity.unit is None and thing.start > after.end
    if quantity.kind == "share" or ((definite or counted) and not quantity.vague):
        return Count(thing, thing, "part-of")
    return Count(thing, None, "counted-of")


def _of_number(parse: Parsed, of: int, earlier: Sequence[Counted]) -> Count:
    """ "three of the 25": of what the figure 25 counted."""
    number = token_at(parse, of + 2 if lower_at(parse, of + 1) in _DEFINITE else of + 1)
    if number is None or number.pos != "NUM":
        return Count()
    said = (c.quantity for c in reversed(earlier) if c.quantity.thing is not None and c.quantity.unit is None)
    whole = next((q.thing for q in said if parse.text[q.start : q.end].lower() == number.text.lower()), None)
    return Count(whole, whole, "part-of-antecedent") if whole else Count()


def _of_pronoun(parse: Parsed, quantity: Quantity, pronoun: int, earlier: Sequence[Counted]) -> Count:
    word = lower_at(parse, pronoun)
    if word == "us":  # "121 of us went down": as many, and no part of what was told before
        token = parse.tokens[pronoun]
        return Count(
            replace(PERSON, start=token.start, end=token.end, text=token.text), None, "counted-people"
        )
    if word in {"those", "these"} and counts_people(parse, pronoun, pronoun):
        token = parse.tokens[pronoun]
        person = replace(PERSON, start=token.start, end=token.end, text=token.text)
        return Count(person, person, "part-of-people")
    behind = token_at(parse, pronoun + 1)
    if (
        word == "those"
        and behind is not None
        and (behind.tag in {"VBG", "WP"} or (behind.tag == "VBN" and not earlier))
    ):
        token = parse.tokens[pronoun]  # "42 per cent of those responding", "two of those who fled"
        person = replace(PERSON, start=token.start, end=token.end, text=token.text)
        return Count(person, person, "part-of-people")
    antecedent = of_pronoun(parse, quantity, pronoun, earlier)
    noun = token_at(parse, pronoun + 1)
    if (
        noun is not None and noun.tag == "NNS" and noun.sentence == parse.tokens[pronoun].sentence
    ):  # "eight of them firefighters"
        return Count(thing_of(parse, Phrase(noun.index, noun.index)), antecedent, "part-of-antecedent")
    return Count(antecedent, antecedent, "part-of-antecedent")


def _describes_people(parse: Parsed, of: int) -> bool:
    """ "two of the wounded", "eleven of the dead"."""
    after = token_at(parse, of + 3)
    return (
        lower_at(parse, of + 1) in {"the", "those"}
        and names_people(lower_at(parse, of + 2))
        and (after is None or after.pos not in {"NOUN", "PROPN", "ADJ"})
    )


def is_time(lemma: str) -> bool:
    """Whether a noun names a stretch of time: "night", "year"."""
    unit = units().get(lemma)
    return unit is not None and kind_of_unit(unit.name) == "time"
