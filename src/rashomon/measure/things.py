"""What each number counts: its noun phrase, what it is a part of, and which numbers the parse shows to be none.

The parse is asked only about the tokens around each number: the number's head where that is a noun behind it ("four
Russian airfields"), the object of "of" ("dozens of homes", "41 of the 60 aircraft"), else the run of nominal words that
follows, the predicate ("seven were killed") or the figure before ("three dead and eight injured").
"""

from __future__ import annotations

import re
from itertools import zip_longest

from msgspec.structs import replace

from rashomon.knowledge.number_tokens import words
from rashomon.measure.all_or_none import is_spoken
from rashomon.measure.antecedents import carried_over
from rashomon.measure.bounds import hedge_after
from rashomon.measure.ledger_worth import judge
from rashomon.measure.levels import level_at
from rashomon.measure.measured_again import measured_again
from rashomon.measure.noun_phrases import phrase_of, thing_of
from rashomon.measure.noun_runs import Phrase, following
from rashomon.measure.parsed import Counted, Parsed, lower_at, parsed, root_of, span_of, token_at
from rashomon.measure.partitives import Count, count_of, is_time
from rashomon.measure.people import (
    PERSON,
    counts_people,
    done_by_people,
    invariant_nouns,
    is_of_people,
    listed,
    names_people,
)
from rashomon.measure.refusals import refuse
from rashomon.model import Annotation, Because, Document, Quantity, Thing

_RATE = re.compile(
    r"\s(?:an?|per|each|every)\s(hour|day|night|week|month|year|minute|second)\b(?!\s(?:ago|earlier|later|before|after|old)\b)"
)
# Rules that take the noun from a figure before: a measure told since then comes first.
_FROM_BEFORE = frozenset({"said-again", "same-verb", "carried-over"})
_TIMES = frozenset({"DATE", "TIME"})
_ATTRIBUTES = frozenset({"nummod", "amod", "compound", "det", "nmod", "quantmod"})


def count_things(
    document: Document, annotation: Annotation, quantities: tuple[Quantity, ...]
) -> tuple[Quantity, ...]:
    """The same quantities with `thing` and `whole`, without those that the parse shows to be no figure."""
    parse = parsed(document, annotation)
    found: list[Quantity] = []
    told: list[Counted] = []
    for quantity in quantities:
        span = span_of(parse, quantity.start, quantity.end)
        if span is None:
            found.append(quantity)
            continue
        counted = _count(parse, quantity, span[0], span[1], told)
        if counted is not None:
            found.append(counted)
            told.append(Counted(counted, *span))
    return tuple(_shared(found))


def _shared(found: list[Quantity]) -> list[Quantity]:
    """ "corrected from 13 to 12": the value before a change counts what the value after it counts."""
    pairs = zip_longest(found, found[1:])
    return [
        replace(q, thing=after.thing, because=(*q.because, Because("measure", "carried-over")))
        if after is not None
        and after.thing
        and q.thing is None
        and q.unit is None
        and after.change_from == q.low
        else q
        for q, after in pairs
    ]


def _count(parse: Parsed, quantity: Quantity, first: int, last: int, told: list[Counted]) -> Quantity | None:
    """The quantity with what it counts; null where it is no figure."""
    if refuse(parse, quantity, first, last):
        return None
    if quantity.kind == "age":
        return quantity
    thing, whole, rule = _thing(parse, quantity, first, last, told)
    if thing is None and quantity.unit is None and refuse(parse, quantity, first, last, bare=True):
        return None
    quantity = _rate(parse, quantity, thing)
    if quantity.unit is None and (thing is None or rule in _FROM_BEFORE):
        measured = measured_again(parse, quantity, first, last, told)
        if measured.unit:
            return judge(parse, measured, first)
    if thing is not None and thing.lemma in listed("level") and quantity.kind == "count":
        quantity = replace(quantity, kind="level")
    because = quantity.because
    if rule:
        because = (
            *because,
            Because("measure", rule, start=thing.start if thing else None, end=thing.end if thing else None),
        )
    return judge(parse, replace(quantity, thing=thing, whole=whole, because=because), first)


def _thing(parse: Parsed, quantity: Quantity, first: int, last: int, told: list[Counted]) -> Count:
    loose = hedge_after(parse.text, quantity.end)
    if loose:  # "43 or so people", "40-odd miners"
        beyond = span_of(parse, loose.start, loose.end)
        last = max(last, beyond[1]) if beyond and beyond[1] - last <= 3 else last
    if lower_at(parse, last + 1) == "of":
        return count_of(parse, quantity, last + 1, told)
    if lower_at(parse, last + 1) == "out" and lower_at(parse, last + 2) == "of":  # "256 out of 423 votes"
        count = count_of(parse, quantity, last + 2, told)
        return count._replace(whole=count.whole or count.thing, rule="part-of" if count.thing else count.rule)
    if any(because.rule == "tally" for because in quantity.because):
        return Count(Thing(quantity.end, quantity.end, "", "vote"), None, None)
    if is_spoken(quantity) and quantity.low == 0 and lower_at(parse, last) != "no":
        return Count(replace(PERSON, start=quantity.end, end=quantity.end), None, "counted-people")
    if quantity.unit is not None and quantity.per is None:
        return _measured(parse, quantity, first, last)
    level = level_at(parse, first, last)
    if level:
        return Count(level, None, "level-of")
    return _part(parse, quantity, first, last) or _counted(parse, quantity, first, last, told)


def _counted(parse: Parsed, quantity: Quantity, first: int, last: int, told: list[Counted]) -> Count:
    """What a bare number counts: the noun behind it, people by their state or verb, what was said before."""
    if is_of_people(parse, first) and following(parse, last + 1) is None:
        return Count(replace(PERSON, start=quantity.end, end=quantity.end), None, "people-of")
    if done_by_people(parse, first, last):
        return Count(replace(PERSON, start=quantity.end, end=quantity.end), None, "people-doing")
    phrase = _direct(parse, first, last)
    marked = phrase is not None and parse.tokens[phrase.head].lemma.lower() in listed("mark")
    if phrase is not None and marked:  # "passed the 200 mark"
        return _carried(parse, quantity, phrase.head, phrase.head, told)
    behind = token_at(parse, last + 2)
    noun = behind is not None and behind.pos in {"NOUN", "PROPN", "ADJ"} and phrase is not None
    if names_people(lower_at(parse, last + 1)) and not (
        noun and phrase and phrase.head > last + 1
    ):  # "three dead"
        return Count(replace(PERSON, start=quantity.end, end=quantity.end), None, "counted-people")
    if phrase is not None and parse.tokens[phrase.head].lemma.lower() == "other":  # "55 others were injured"
        if not counts_people(parse, first, phrase.head):
            before = next((c.quantity.thing for c in reversed(told) if c.quantity.thing), None)
            return (
                Count(before, None, "carried-over")
                if before
                else Count(thing_of(parse, phrase), None, "counted-noun")
            )
        others = thing_of(parse, phrase)
        return Count(replace(others, lemma="person"), None, "counted-people")
    if phrase is not None:
        return Count(thing_of(parse, phrase), None, "counted-noun")
    if phrase is None and lower_at(parse, last + 1) == "more":  # "was treating two more"
        last += 1
    if counts_people(parse, first, last):
        return Count(replace(PERSON, start=quantity.end, end=quantity.end), None, "counted-people")
    return _carried(parse, quantity, first, last, told)


def _carried(parse: Parsed, quantity: Quantity, first: int, last: int, told: list[Counted]) -> Count:
    carried = carried_over(parse, quantity, first, last, told)
    return Count(carried[0], None, carried[1]) if carried else Count()


def _part(parse: Parsed, quantity: Quantity, first: int, last: int) -> Count | None:
    """ "half the homes"; "two houses in five", whose noun stands inside the share."""
    if quantity.kind != "share":
        return None
    head = parse.tokens[first].head
    inside = parse.tokens[head]
    if first < head <= last and inside.pos in {"NOUN", "PROPN"} and inside.text.lower() not in words():
        thing = thing_of(parse, Phrase(first + 1, head))
        return Count(thing, thing, "part-of")
    after = token_at(parse, last + 1)
    phrase = phrase_of(parse, last) if after is not None and after.tag in {"DT", "PRP$", "PDT"} else None
    if phrase is None:
        return None
    thing = thing_of(parse, phrase)
    return Count(thing, thing, "part-of")


def _direct(parse: Parsed, first: int, last: int) -> Phrase | None:
    """The noun behind the number: its head in the parse, else the nominal run that follows."""
    run = following(parse, last + 1)
    if run is None:
        return _headed(parse, first, last)
    if _attributive(parse, run, last):
        return Phrase(run.first, run.first)
    number = root_of(parse, first, last)
    head = parse.tokens[number.head]
    inside = head.pos in {"NOUN", "PROPN"} and last < head.index <= run.head and number.dep in _ATTRIBUTES
    if inside and lower_at(parse, head.index + 1) in {
        "-",
        "‑",
    }:  # "three non-Russians", as the parser cuts it
        return run
    joined = parse.tokens[run.head].tag == "NNS" and (
        all(token.pos == "NOUN" for token in parse.tokens[head.index : run.head])
        or (head.head == run.head and head.dep in _ATTRIBUTES)  # "27,000 Model S and Model X vehicles"
    )
    return Phrase(run.first, head.index) if inside and not joined else run


def _headed(parse: Parsed, first: int, last: int) -> Phrase | None:
    """The noun that the parse gives the number, where the words between are no plain run."""
    number = root_of(parse, first, last)
    head = parse.tokens[number.head]
    if (
        number.dep == "nummod"
        and head.pos in {"NOUN", "PROPN"}
        and last < head.index <= last + 8
        and head.entity not in _TIMES
    ):
        return Phrase(last + 1, head.index)
    return None


def _attributive(parse: Parsed, run: Phrase, last: int) -> bool:
    """Whether the number describes one thing: "a 12-page document", "a 12 page document", "the four-man crew"."""
    noun, head, number = parse.tokens[run.first], parse.tokens[run.head], parse.tokens[last]
    if (
        run.head == run.first
        or noun.tag not in {"NN", "NNP"}
        or noun.text.lower() in invariant_nouns()
        or number.text.lower() in {"one", "1"}
    ):
        return False
    gap = parse.text[number.end : noun.start]
    if gap in {"-", "‑"} or (gap == "" and number.text == "-"):
        return True
    return (
        gap == " " and head.tag == "NN" and head.lemma.lower() not in invariant_nouns() and noun.pos == "NOUN"
    )


def _measured(parse: Parsed, quantity: Quantity, first: int, last: int) -> Count:
    """ "$7 billion in damage", "a 30-day ceasefire", "nine inches of rain"."""
    after = token_at(parse, last + 1)
    if after is None:
        return Count()
    told = {"in", "worth"} if quantity.kind == "money" else {"worth"}
    if after.text.lower() in told and quantity.kind in {"money", "measure"}:
        worth_of = after.text.lower() == "worth" and lower_at(parse, after.index + 1) == "of"
        phrase = phrase_of(parse, after.index + 1 if worth_of else after.index)
        if (
            phrase
            and parse.tokens[phrase.head].pos == "NOUN"
            and not is_time(parse.tokens[phrase.head].lemma.lower())
        ):
            return Count(thing_of(parse, phrase), None, "measured-noun")
        return Count()
    if quantity.kind == "share" and after.pos != "NOUN":
        return Count()
    run = following(parse, last + 1)
    head = parse.tokens[root_of(parse, first, last).head]
    if run and (run.head in {head.index, parse.tokens[last].head} or parse.tokens[last].dep in _ATTRIBUTES):
        return Count(thing_of(parse, run), None, "measured-noun")
    return Count()


def _rate(parse: Parsed, quantity: Quantity, thing: Thing | None) -> Quantity:
    """ "200 drones a day", "2.4 billion gallons of jet fuel a year": the rate behind the thing."""
    if thing is None or quantity.per or thing.end <= quantity.end:
        return quantity
    match = _RATE.match(parse.text, thing.end)
    if not match:
        return quantity
    unit = f"{quantity.unit} per {match[1]}" if quantity.unit else None
    return replace(quantity, per=match[1], unit=unit)
