"""What a bare number counts when its noun was said before: "launched 64", "90 of them", "not 23", "has risen to 14".

The number takes the thing of the figure it is coordinated with or compared to, else of an earlier figure under the same
verb, else the plural subject of the sentence before; a number after "risen to" takes what its subject is the number of.
These are the preferences of centering (Grosz, Joshi and Weinstein 1995) in their simplest form: the same figure, then
the subject, then what was said last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.knowledge.number_tokens import words
from rashomon.knowledge.units import units
from rashomon.measure.headings import headed
from rashomon.measure.noun_phrases import phrase_of, thing_of
from rashomon.measure.noun_runs import Phrase, phrase_before
from rashomon.measure.parsed import Counted, Parsed, lower_at, root_of
from rashomon.measure.people import (
    PERSON,
    counts_people,
    invariant_nouns,
    listed,
    names_people,
    numbers_people,
)
from rashomon.model import Quantity, Thing, Token

_JOINED = re.compile(
    r"\b(?:and|or|but|not|from|to|with|than|versus|against|out of)\s(?:\S+ ){0,3}$"
    r"|,\s(?:\S+ ){0,2}$|^\s?[(—–]\s?(?:\S+ ){0,2}$",
    re.IGNORECASE,
)
# Verbs that say nothing of their subject or object.
_LIGHT = frozenset({"be", "have", "do", "go", "get", "make", "take", "come"})
_COUNT_NOUNS = frozenset(
    "figure estimate claim number list count total tally name record toll minimum maximum".split()
)
_NUMBER_OF = frozenset({"number", "count", "tally", "total", "figure", "sum", "list"})
_DEFINITE = frozenset({"the", "these", "those", "all"})
_POINTING = frozenset({"it", "that", "this", "they", "those", "these", "others"})
_NEAR = 120  # characters between two coordinated figures
RECENT = 60  # figures back that are looked at: without an end a long list takes the square of its length
FAR = 400  # characters back to a figure that "them" may mean


def carried_over(
    parse: Parsed, quantity: Quantity, first: int, last: int, earlier: Sequence[Counted]
) -> tuple[Thing, str] | None:
    """(thing, rule) of the bare number at tokens first..last, from the figures before it; null where none fits."""
    number = root_of(parse, first, last)
    verb = parse.tokens[number.head]
    recent = earlier[-RECENT:]
    told = [c for c in recent if c.quantity.thing is not None and c.quantity.unit is None]
    heading = headed(parse, quantity, number, told)
    if heading:
        return heading, "heading"
    again = told_again(parse, quantity, first, told)
    if again:
        return again, "carried-over"
    noun = _complement(parse, last)
    if noun:
        return noun, "complement"
    if number.dep == "nummod" and verb.lemma.lower() == "number":  # a verb that the tagger took for the noun
        subject = _number_of(parse, verb)
        return (subject, "number-of") if subject else None
    joined = _joined(parse, quantity, number, told)
    if joined:
        return joined, "carried-over"
    if number.dep == "pobj" and verb.pos == "ADP":
        return _of_preposition(parse, quantity, verb, told)
    if number.dep in {"attr", "oprd", "acomp"}:
        subject = _number_of(parse, verb)
        if subject:
            return subject, "number-of"
        if _points_back(parse, verb) and _is_near(quantity, told):  # "That is three, not four"
            return _thing(told[-1]), "carried-over"
    if number.dep not in {"dobj", "nsubj", "nsubjpass", "attr", "oprd", "ccomp"} or quantity.low == 1:
        return None
    return _from_verb(parse, quantity, number, verb, told)


def _from_verb(
    parse: Parsed, quantity: Quantity, number: Token, verb: Token, told: list[Counted]
) -> tuple[Thing, str] | None:
    """What a bare subject or object counts: what was told last, what its verb took before, the plural before."""
    near = _is_near(quantity, told)
    if near and verb.lemma in listed("said_again"):
        return _thing(told[-1]), "said-again"
    if verb.lemma in listed("reaching"):
        subject = _number_of(parse, verb)
        return (subject, "number-of") if subject else None
    same = next((c for c in reversed(told) if _verb(parse, c.first) == verb.lemma), None)
    if same is not None and verb.lemma not in _LIGHT:
        return _thing(same), "same-verb"
    if near and number.dep in {"nsubj", "nsubjpass"}:
        return _thing(told[-1]), "carried-over"
    if near and number.dep == "dobj" and verb.lemma in listed("wanting"):  # "We need 1,200"
        return _thing(told[-1]), "carried-over"
    whole = any(parse.tokens[child].text.lower() == "all" for child in number.children)  # "All 18 returned"
    plural = plural_before(parse, number) if number.dep == "dobj" or whole else None
    return (thing_of(parse, plural), "plural-before") if plural else None


def _is_near(quantity: Quantity, told: Sequence[Counted]) -> bool:
    return bool(told) and quantity.start - told[-1].quantity.end <= FAR


def told_again(parse: Parsed, quantity: Quantity, first: int, earlier: Sequence[Counted]) -> Thing | None:
    """What "the 25" counts: what the figure of the same value before it counts."""
    if lower_at(parse, first - 1) not in _DEFINITE:
        return None
    same = (c.quantity for c in reversed(earlier) if quantity.start - c.quantity.end <= FAR)
    return next((q.thing for q in same if q.thing and q.unit is None and q.low == quantity.low), None)


def _points_back(parse: Parsed, verb: Token) -> bool:
    """Whether the verb's subject is a pronoun for what was counted: "it is more than a hundred"."""
    subjects = (parse.tokens[child] for child in verb.children if parse.tokens[child].dep == "nsubj")
    return verb.lemma == "be" and any(subject.text.lower() in _POINTING for subject in subjects)


def _complement(parse: Parsed, last: int) -> Thing | None:
    """ "Four were children": the plural noun that the number before "be" is said to be."""
    verb = parse.tokens[last + 1] if last + 1 < len(parse.tokens) else None
    if verb is None or verb.lemma != "be" or verb.sentence != parse.tokens[last].sentence:
        return None
    noun = next((parse.tokens[c] for c in verb.children if parse.tokens[c].dep == "attr"), None)
    if (
        noun is None
        or noun.index < last
        or not (noun.tag == "NNS" or noun.lemma.lower() in invariant_nouns())
    ):
        return None
    return thing_of(parse, phrase_before(parse, noun.index))


def _of_preposition(
    parse: Parsed, quantity: Quantity, preposition: Token, told: list[Counted]
) -> tuple[Thing, str] | None:
    """ "rose to 14", "put the number of jobs at 15,300", "a magnitude of 6.8", "its earlier figure of three"."""
    governor, word = parse.tokens[preposition.head], preposition.text.lower()
    near = _is_near(quantity, told)
    if governor.pos == "NOUN" and word == "of":
        if governor.lemma.lower() in _COUNT_NOUNS:
            return (_thing(told[-1]), "said-again") if near else None
        if governor.lemma.lower() in listed("level"):
            return thing_of(parse, phrase_before(parse, governor.index)), "level-of"
        return None
    subject = (_number_of(parse, governor) if word != "for" else None) or (
        _number_before(parse, preposition) if word in {"to", "at", "from"} else None
    )
    if subject:
        return subject, "number-of"
    if not near:
        return None
    last = _thing(told[-1])
    if word == "of" and governor.lemma in listed("speaking"):  # "the minister knew of some dozens"
        return last, "said-again"
    measured = last.lemma in listed("level") or governor.lemma in listed("said_again")
    if word == "at" and measured:  # "the survey measured it at 6.6", "the mayor puts it at 14"
        return last, "said-again"
    same = parse.tokens[told[-1].first].sentence == preposition.sentence
    if word == "for" and governor.tag == "VBN" and same:  # "40 patients in a ward built for 28"
        return last, "carried-over"
    return None


def _number_before(parse: Parsed, preposition: Token) -> Thing | None:
    """ "its estimate of the number of people hit by it, to 14": the sentence's last "number of"."""
    tokens = parse.tokens
    for index in range(preposition.index - 2, parse.sentences[preposition.sentence].first, -1):
        if tokens[index].lemma.lower() in _NUMBER_OF and tokens[index + 1].text.lower() == "of":
            phrase = phrase_of(parse, index + 1)
            return thing_of(parse, phrase) if phrase else None
    return None


def _joined(parse: Parsed, quantity: Quantity, number: Token, told: list[Counted]) -> Thing | None:
    """The thing of the figure right before, where the two are coordinated or compared in one sentence."""
    if not told:
        return None
    before = told[-1]
    between = parse.text[before.quantity.end : quantity.start]
    near = parse.tokens[before.first].sentence == number.sentence and len(between) <= _NEAR
    return before.quantity.thing if near and _JOINED.search(between) else None


def plural_before(parse: Parsed, token: Token) -> Phrase | None:
    """The plural subject, else the plural object, of the sentence before, in the same segment."""
    if token.sentence == 0:
        return None
    here, before = parse.sentences[token.sentence], parse.sentences[token.sentence - 1]
    if here.segment != before.segment:
        return None
    plurals = [t for t in parse.tokens[before.first : before.stop] if _is_plural(t) and not _is_unit(t)]
    for roles in ({"nsubj", "nsubjpass"}, {"dobj"}):
        found = [t for t in plurals if t.dep in roles and not _says(parse, t)]
        if found:
            return phrase_before(parse, found[0].index)
    return None


def _says(parse: Parsed, subject: Token) -> bool:
    """Whether the noun is who says the sentence: "residents say that …"."""
    verb = parse.tokens[subject.head]
    return subject.dep == "nsubj" and any(parse.tokens[child].dep == "ccomp" for child in verb.children)


def _is_plural(token: Token) -> bool:
    if token.text.lower() in words():  # "Hundreds of them": of whom the hundreds before were
        return False
    return token.tag == "NNS" or (token.tag == "NN" and token.lemma.lower() in invariant_nouns())


def _is_unit(token: Token) -> bool:
    return token.lemma.lower() in units()


def _number_of(parse: Parsed, verb: Token) -> Thing | None:
    """ "The number of people killed has risen to 14", "the death toll stands at 43", "losses stood at 11"."""
    objects_first = sorted(verb.children, key=lambda c: (parse.tokens[c].dep != "dobj", c))
    for child in objects_first:
        subject = parse.tokens[child]
        if subject.dep not in {"nsubj", "nsubjpass", "dobj"}:
            continue
        if subject.tag == "WDT" and verb.dep == "relcl":  # "the toll, which stood at 12"
            subject = parse.tokens[verb.head]
        if subject.lemma.lower() in _NUMBER_OF:
            of = next(
                (parse.tokens[c] for c in subject.children if parse.tokens[c].text.lower() == "of"), None
            )
            phrase = phrase_of(parse, of.index) if of else None
            if phrase:
                return thing_of(parse, phrase)
            kind = next(
                (parse.tokens[c] for c in subject.children if parse.tokens[c].dep == "compound"), None
            )
            if kind and kind.pos == "NOUN" and not of:  # "the case count", "the contact list"
                return thing_of(parse, Phrase(kind.index, kind.index))
            if of and (
                counts_people(parse, of.index + 1, of.index + 1)
                or names_people(lower_at(parse, of.index + 1))
            ):
                return PERSON
        if numbers_people(subject.lemma.lower()) and subject.lemma.lower() in invariant_nouns():
            return thing_of(
                parse, phrase_before(parse, subject.index)
            )  # "the crew numbered seven": of no others
        if numbers_people(subject.lemma.lower()) or names_people(subject.text.lower()):
            return PERSON
        if subject.lemma.lower() in listed("level"):
            return thing_of(parse, phrase_before(parse, subject.index))
        if subject.tag == "NNS" and subject.dep != "dobj" and verb.lemma not in listed("said_again"):
            return thing_of(parse, phrase_before(parse, subject.index))
    return None


def _thing(counted: Counted) -> Thing:
    return counted.quantity.thing or PERSON


def _verb(parse: Parsed, index: int) -> str:
    """The lemma of the verb that the number at `index` depends on, through its noun."""
    token = parse.tokens[index]
    for _ in range(4):
        if token.pos in {"VERB", "AUX"} or token.head == token.index:
            break
        token = parse.tokens[token.head]
    return token.lemma if token.pos in {"VERB", "AUX"} else ""
