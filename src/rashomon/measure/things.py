"""What each number counts: the noun phrase it belongs to, what it is a part of, and which numbers the parse shows to be none.

The parse is asked only about the tokens around each number: the number's head where that is a noun behind it ("four Russian airfields"),
the object of "of" ("dozens of homes", "41 of the 60 aircraft"), else the run of nominal words that follows, the predicate ("seven were
killed") or the figure before ("three dead and eight injured").
"""

from __future__ import annotations

import re
from bisect import bisect_right

from msgspec.structs import replace

from rashomon.measure.noun_phrases import Phrase, following, phrase_of, thing_of
from rashomon.measure.people import PERSON, counts_people, idle_nouns, invariant_nouns, names_people
from rashomon.measure.refusals import refuse
from rashomon.model import Annotation, Because, Document, Quantity, Thing, Token

_DEFINITE = frozenset({"the", "those", "these", "its", "their", "his", "her", "our", "all", "them", "whom", "which", "us", "that", "this"})
_RATE = re.compile(r"\s(?:an?|per|each|every)\s(hour|day|night|week|month|year|minute|second)\b(?!\s(?:ago|earlier|later|before|after|old)\b)")


def count_things(document: Document, annotation: Annotation, quantities: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """The same quantities with `thing` and `whole`, without those that the parse shows to be part of a name or no number."""
    finder = _Finder(document, annotation)
    found: list[Quantity] = []
    for quantity in quantities:
        counted = finder.count(quantity, found)
        if counted is not None:
            found.append(counted)
    return tuple(found)


class _Finder:
    """The parse of one document, asked number by number."""

    def __init__(self, document: Document, annotation: Annotation) -> None:
        self.text = document.text
        self.tokens = annotation.tokens
        self.annotation = annotation
        self.starts = [token.start for token in annotation.tokens]

    def count(self, quantity: Quantity, earlier: list[Quantity]) -> Quantity | None:
        """The quantity with what it counts; null where it is no figure."""
        span = self.span(quantity)
        if span is None:
            return quantity
        first, last = span
        if refuse(self.tokens, self.annotation, quantity, first, last):
            return None
        if quantity.kind == "age":
            return quantity
        thing, whole, rule = self.thing(quantity, first, last, earlier)
        if quantity.unit is None and thing is None and _is_one(self.text, quantity):
            return None
        quantity = self.rate(quantity, thing)
        because = quantity.because
        if rule:
            start, end = (thing.start, thing.end) if thing else (None, None)
            because = (*because, Because("measure", rule, start=start, end=end))
        return _judge(replace(quantity, thing=thing, whole=whole, because=because), self.tokens[first], self.text)

    def span(self, quantity: Quantity) -> tuple[int, int] | None:
        """The first and last token that the number phrase touches."""
        first = max(0, bisect_right(self.starts, quantity.start) - 1)
        last = bisect_right(self.starts, quantity.end - 1) - 1
        if last < first or last >= len(self.tokens) or self.tokens[first].end <= quantity.start:
            return None
        return first, last

    def thing(
        self, quantity: Quantity, first: int, last: int, earlier: list[Quantity]
    ) -> tuple[Thing | None, Thing | None, str | None]:
        """(thing, whole, rule)."""
        after = self.token(last + 1)
        if after is not None and after.text.lower() == "of":
            return self.of(quantity, last + 1, earlier)
        if quantity.unit is not None:
            return self.measured(quantity, first, last)
        phrase = self.direct(first, last)
        if phrase is not None:
            return thing_of(self.text, self.tokens, phrase), None, "counted-noun"
        if counts_people(self.tokens, first, last):
            return replace(PERSON, start=quantity.end, end=quantity.end), None, "counted-people"
        carried = self.carried(quantity, first, last, earlier)
        return (carried, None, "carried-over") if carried else (None, None, None)

    def rate(self, quantity: Quantity, thing: Thing | None) -> Quantity:
        """ "200 drones a day", "2.4 billion gallons of jet fuel a year": the rate behind the thing."""
        if thing is None or quantity.per or thing.end <= quantity.end:
            return quantity
        match = _RATE.match(self.text, thing.end)
        if not match:
            return quantity
        unit = f"{quantity.unit} per {match[1]}" if quantity.unit else None
        return replace(quantity, per=match[1], unit=unit)

    def token(self, index: int) -> Token | None:
        return self.tokens[index] if 0 <= index < len(self.tokens) else None

    def direct(self, first: int, last: int) -> Phrase | None:
        """The noun behind the number: its head in the parse, else the nominal run that follows."""
        number = _root(self.tokens, first, last)
        head = self.tokens[number.head]
        run = following(self.tokens, last + 1)
        if run and self.attributive(run, first, last):
            return Phrase(run.first, run.first)
        if run and head.pos in {"NOUN", "PROPN"} and last < head.index <= run.head and number.dep in {"nummod", "amod", "compound", "det", "nmod", "quantmod"}:
            return Phrase(run.first, head.index)
        return run

    def attributive(self, run: Phrase, first: int, last: int) -> bool:
        """Whether the number describes one thing: "a 12-page document", "a 12 page document", "the four-man crew"."""
        noun, head = self.tokens[run.first], self.tokens[run.head]
        if run.head == run.first or noun.tag not in {"NN", "NNP"} or noun.text in invariant_nouns():
            return False
        if self.tokens[last].text.lower() in {"one", "1"} or self.text[self.tokens[last].end : noun.start] not in {" ", "-", "‑"}:
            return False
        if self.text[self.tokens[last].end : noun.start] != " ":
            return True
        return head.tag == "NN" and head.lemma.lower() not in invariant_nouns() and noun.pos == "NOUN" and self.token(run.first + 1) is not None

    def of(self, quantity: Quantity, of: int, earlier: list[Quantity]) -> tuple[Thing | None, Thing | None, str | None]:
        """ "dozens of homes": homes; "41 of the 60 aircraft", "34% of Russia's carriers": the aircraft, and they are the whole."""
        after = self.token(of + 1)
        if after is None:
            return None, None, None
        part = quantity.kind == "share" or (after.text.lower() in _DEFINITE and not quantity.vague) or after.text.lower() in {"them", "whom", "which", "us"}
        if after.pos == "PRON" and after.text.lower() in {"them", "whom", "which", "these", "those", "us"} or after.text.lower() in {"them", "whom"}:
            if after.text.lower() == "those" and counts_people(self.tokens, of + 1, of + 1):
                person = replace(PERSON, start=after.start, end=after.end, text=after.text)
                return person, person, "part-of-people"
            antecedent = next((q.thing for q in reversed(earlier) if q.thing and quantity.start - q.start < 400), None)
            return antecedent, antecedent if part else None, "part-of-antecedent"
        phrase = phrase_of(self.tokens, of)
        if phrase is None:
            return None, None, None
        thing = thing_of(self.text, self.tokens, phrase)
        if names_people(thing.lemma) and self.tokens[phrase.head].pos == "ADJ":
            thing = replace(thing, lemma="person")
        if quantity.kind in {"money", "duration", "distance"}:
            return thing, None, "measured-noun"
        return thing, thing if part else None, "part-of" if part else "counted-of"

    def measured(self, quantity: Quantity, first: int, last: int) -> tuple[Thing | None, Thing | None, str | None]:
        """ "$7 billion in damage", "a 30-day ceasefire", "nine inches of rain"."""
        after = self.token(last + 1)
        if after is None:
            return None, None, None
        if after.text.lower() in {"in", "worth"} and quantity.kind in {"money", "measure"}:
            prep = after.index + 1 if after.text.lower() == "worth" and self.lower(after.index + 1) == "of" else after.index
            phrase = phrase_of(self.tokens, prep)
            if phrase and self.tokens[phrase.head].pos == "NOUN":
                return thing_of(self.text, self.tokens, phrase), None, "measured-noun"
            return None, None, None
        number = self.tokens[last]
        if quantity.kind == "share" and after.pos != "NOUN":
            return None, None, None
        run = following(self.tokens, last + 1)
        head = self.tokens[_root(self.tokens, first, last).head]
        if run and (head.index == run.head or number.head == run.head or self.tokens[last].dep in {"compound", "amod", "nmod", "nummod"}):
            return thing_of(self.text, self.tokens, run), None, "measured-noun"
        return None, None, None

    def lower(self, index: int) -> str:
        token = self.token(index)
        return token.text.lower() if token else ""

    def carried(self, quantity: Quantity, first: int, last: int, earlier: list[Quantity]) -> Thing | None:
        """The thing of the figure before, in the same sentence and coordinated or compared with this bare one."""
        if not earlier or earlier[-1].thing is None or earlier[-1].unit is not None:
            return None
        before = earlier[-1]
        between = self.text[before.end : quantity.start]
        near = self.sentence(before) == self.tokens[first].sentence
        if not near or len(between) > 120:
            return None
        joined = re.search(r"\b(?:and|or|but|not|from|to|with|than|versus)\s(?:\w+ ){0,3}$|,\s(?:\w+ ){0,2}$", between)
        return before.thing if joined else None

    def sentence(self, quantity: Quantity) -> int:
        span = self.span(quantity)
        return self.tokens[span[0]].sentence if span else -1


def _root(tokens: tuple[Token, ...], first: int, last: int) -> Token:
    """The token of first..last whose head lies outside."""
    for index in range(last, first - 1, -1):
        token = tokens[index]
        if not first <= token.head <= last:
            return token
    return tokens[last]


def _is_one(text: str, quantity: Quantity) -> bool:
    return text[quantity.start : quantity.end].lower() == "one"


def _judge(quantity: Quantity, token: Token, text: str) -> Quantity:
    """Mark what a reader would leave out of a ledger."""
    reason = None
    if _is_one(text, quantity) and text[quantity.end : quantity.end + 4] == " of ":
        reason = "one of several is no count"
    elif _is_one(text, quantity) and quantity.thing and quantity.thing.lemma in idle_nouns():
        reason = "an idiom with one"
    elif quantity.unit is None and quantity.thing is None and quantity.kind == "count":
        return replace(quantity, kind="level", ledger=False, because=(*quantity.because, Because("measure", "bare", note="nothing is counted")))
    if reason is None:
        return quantity
    return replace(quantity, ledger=False, because=(*quantity.because, Because("measure", "idle", start=token.start, end=token.end, note=reason)))
