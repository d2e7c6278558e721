"""What a bare number counts when its noun was said before: "launched 64", "90 of them", "not 23", "has risen to 14".

The number takes the thing of the figure it is coordinated with or compared to, else of an earlier figure under the same
verb, else the plural subject of the sentence before; a number after "risen to" takes what its subject is the number of.
These are the preferences of centering (Grosz, Joshi and Weinstein 1995) in their simplest form: the same figure, then
the subject, then what was said last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.knowledge.units import units
from rashomon.measure.noun_phrases import phrase_of, thing_of
from rashomon.measure.noun_runs import Phrase
from rashomon.measure.parsed import Counted, Parsed, lower_at, root_of, span_of
from rashomon.measure.people import PERSON, counts_people, names_people, numbers_people, verbs_people
from rashomon.model import Quantity, Thing, Token

_JOINED = re.compile(
    r"\b(?:and|or|but|not|from|to|with|than|versus|against|out of)\s(?:\S+ ){0,3}$"
    r"|,\s(?:\S+ ){0,2}$|^\s?[(—–]\s?(?:\S+ ){0,2}$",
    re.IGNORECASE,
)
_SAYING = frozenset(
    {
        "say",
        "claim",
        "report",
        "put",
        "count",
        "list",
        "give",
        "cite",
        "announce",
        "mean",
        "record",
        "confirm",
        "tally",
    }
)
_REACHING = frozenset(
    {
        "reach",
        "hit",
        "total",
        "exceed",
        "top",
        "number",
        "surpass",
        "pass",
        "equal",
        "near",
        "approach",
        "cost",
    }
)
# Verbs that say nothing of their subject or object.
_LIGHT = frozenset({"be", "have", "do", "go", "get", "make", "take", "come"})
_COUNT_NOUNS = frozenset(
    "figure estimate claim number list count total tally name record toll minimum maximum".split()
)
_LEVELS = frozenset({"magnitude", "intensity", "category", "score", "ratio", "index"})
_HEADING = re.compile(
    r"(?:^|[\n.;•] ?)(?P<words>[A-Z][^:.;\n]{2,50}):\s(?:about |around |at least |more than |some |nearly )?$"
)
_NUMBER_OF = frozenset({"number", "count", "tally", "total", "figure", "sum"})
_NEAR = 120  # characters between two coordinated figures
_FAR = 400  # characters back to a figure that "them" may mean


def carried_over(
    parse: Parsed, quantity: Quantity, first: int, last: int, earlier: Sequence[Counted]
) -> tuple[Thing, str] | None:
    """(thing, rule) of the bare number at tokens first..last, from the figures before it; null where none fits."""
    number = root_of(parse, first, last)
    verb = parse.tokens[number.head]
    told = [c for c in earlier if c.quantity.thing is not None and c.quantity.unit is None]
    headed = _headed(parse, quantity, number)
    if headed:
        return headed, "heading"
    if number.dep in {"nsubj", "nsubjpass"}:
        noun = _complement(parse, verb)
        if noun:
            return noun, "complement"
    joined = _joined(parse, quantity, number, told)
    if joined:
        return joined, "carried-over"
    if number.dep == "pobj" and verb.pos == "ADP":
        return _of_preposition(parse, quantity, verb, told)
    if number.dep in {"attr", "oprd", "acomp"}:
        subject = _number_of(parse, verb)
        if subject:
            return subject, "number-of"
    if number.dep not in {"dobj", "nsubj", "nsubjpass", "attr", "oprd", "ccomp"} or quantity.low == 1:
        return None
    return _from_verb(parse, quantity, number, verb, told)


def _from_verb(
    parse: Parsed, quantity: Quantity, number: Token, verb: Token, told: list[Counted]
) -> tuple[Thing, str] | None:
    """What a bare subject or object counts: what was told last, what its verb took before, the plural before."""
    near = bool(told) and quantity.start - told[-1].quantity.end <= _FAR
    if near and verb.lemma in _SAYING:
        return _thing(told[-1]), "said-again"
    if verb.lemma in _REACHING:
        subject = _number_of(parse, verb)
        return (subject, "number-of") if subject else None
    same = next((c for c in reversed(told) if _verb(parse, c.first) == verb.lemma), None)
    if same is not None and verb.lemma not in _LIGHT:
        return _thing(same), "same-verb"
    if near and number.dep in {"nsubj", "nsubjpass"}:
        return _thing(told[-1]), "carried-over"
    plural = plural_before(parse, number) if number.dep == "dobj" else None
    return (thing_of(parse, plural), "plural-before") if plural else None


def _headed(parse: Parsed, quantity: Quantity, number: Token) -> Thing | None:
    """ "Deaths: two", "Bowls recalled: 193,400", "Civilian dead: three": the line's heading names what is counted."""
    match = _HEADING.search(parse.text[max(0, quantity.start - 70) : quantity.start])
    if not match:
        return None
    begin = quantity.start - len(match.group())
    span = span_of(parse, begin, begin + len(match["words"]))
    words = parse.tokens[span[0] : span[1] + 1] if span else ()
    if any(names_people(word.text.lower()) or verbs_people(word) for word in words):
        return PERSON
    plural = next((word for word in words if word.tag in {"NNS", "NNPS"}), None)
    return thing_of(parse, _phrase(parse, plural.index)) if plural and plural.index < number.index else None


def _complement(parse: Parsed, verb: Token) -> Thing | None:
    """ "Four were children": the plural noun that the number is said to be."""
    noun = next((parse.tokens[c] for c in verb.children if parse.tokens[c].dep == "attr"), None)
    if verb.lemma != "be" or noun is None or noun.tag != "NNS":
        return None
    return thing_of(parse, _phrase(parse, noun.index))


def _of_preposition(
    parse: Parsed, quantity: Quantity, preposition: Token, told: list[Counted]
) -> tuple[Thing, str] | None:
    """ "rose to 14", "put the number of jobs at 15,300", "a magnitude of 6.8", "its earlier figure of three"."""
    governor = parse.tokens[preposition.head]
    if governor.pos == "NOUN" and preposition.text.lower() == "of":
        if governor.lemma.lower() in _COUNT_NOUNS:
            near = bool(told) and quantity.start - told[-1].quantity.end <= _FAR
            return (_thing(told[-1]), "said-again") if near else None
        if governor.lemma.lower() in _LEVELS:
            return thing_of(parse, _phrase(parse, governor.index)), "level-of"
        return None
    subject = _number_of(parse, governor)
    return (subject, "number-of") if subject else None


def _joined(parse: Parsed, quantity: Quantity, number: Token, told: list[Counted]) -> Thing | None:
    """The thing of the figure right before, where the two are coordinated or compared in one sentence."""
    if not told:
        return None
    before = told[-1]
    between = parse.text[before.quantity.end : quantity.start]
    near = parse.tokens[before.first].sentence == number.sentence and len(between) <= _NEAR
    return before.quantity.thing if near and _JOINED.search(between) else None


def of_pronoun(parse: Parsed, quantity: Quantity, pronoun: int, earlier: Sequence[Counted]) -> Thing | None:
    """What "them" or "which" means behind a number: the figure before in the sentence, a plural, the last figure."""
    told = [c for c in earlier if c.quantity.thing is not None]
    here = parse.tokens[pronoun].sentence
    if told and parse.tokens[told[-1].first].sentence == here:
        return told[-1].quantity.thing
    same = [
        parse.tokens[i] for i in range(parse.sentences[here].first, pronoun) if parse.tokens[i].tag == "NNS"
    ]
    if same:
        return thing_of(parse, _phrase(parse, same[-1].index))
    plural = plural_before(parse, parse.tokens[pronoun])
    if plural:
        return thing_of(parse, plural)
    return told[-1].quantity.thing if told and quantity.start - told[-1].quantity.end <= _FAR else None


def plural_before(parse: Parsed, token: Token) -> Phrase | None:
    """The plural subject, else the plural object, of the sentence before, in the same segment."""
    if token.sentence == 0:
        return None
    here, before = parse.sentences[token.sentence], parse.sentences[token.sentence - 1]
    if here.segment != before.segment:
        return None
    plurals = [t for t in parse.tokens[before.first : before.stop] if t.tag == "NNS" and not _is_unit(t)]
    for roles in ({"nsubj", "nsubjpass"}, {"dobj"}):
        found = [t for t in plurals if t.dep in roles]
        if found:
            return _phrase(parse, found[0].index)
    return None


def _is_unit(token: Token) -> bool:
    return token.lemma.lower() in units()


def _phrase(parse: Parsed, head: int) -> Phrase:
    """A noun with the adjectives and nouns right before it that depend on it."""
    first = head
    tokens = parse.tokens
    while (
        first > 0
        and tokens[first - 1].head == head
        and tokens[first - 1].dep in {"amod", "compound", "nmod"}
        and tokens[first - 1].pos != "NUM"
    ):
        first -= 1
    return Phrase(first, head)


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
            if of and (
                counts_people(parse, of.index + 1, of.index + 1)
                or names_people(lower_at(parse, of.index + 1))
            ):
                return PERSON
        if numbers_people(subject.lemma.lower()):
            return PERSON
        if subject.tag == "NNS" and subject.dep != "dobj" and verb.lemma not in _SAYING:
            return thing_of(parse, _phrase(parse, subject.index))
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
