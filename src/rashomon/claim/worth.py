"""Which quantities a careful reader would put in a ledger (the labelling guideline: counts, money, shares,
measures, durations that matter).
"""

from __future__ import annotations

import re

from rashomon.claim.aspects.governor import Governor
from rashomon.claim.things.counted import Counted
from rashomon.knowledge.governors import words
from rashomon.knowledge.intervals import unit_kind
from rashomon.knowledge.syntax import children
from rashomon.model import Annotation, Quantity, Reading

_SMALL = re.compile(r"(?:one|two|three|four|1|2|a|an|several|a few|few|a couple|a handful)$", re.IGNORECASE)
# A duration behind or before these words places something on the calendar; it measures nothing.
_CALENDAR_AFTER = re.compile(
    r"\s*(?:ago|later|earlier|before|after|since|prior|from now|old|into)\b", re.IGNORECASE
)
_CALENDAR_BEFORE = re.compile(
    r"\b(?:last|past|next|previous|first|coming|within|in|every|after|final|recent|each|per|for the)\s+(?:the\s+)?"
    r"(?:last\s+|past\s+|next\s+|only\s+|just\s+|about\s+|more than\s+|over\s+|nearly\s+)*$",
    re.IGNORECASE,
)
# "drifted for six hours": how long what the verb tells went on
_FOR = re.compile(
    r"\b(?:for|wait(?:ed|s|ing)?|spent|spends?|spending|queued|longer) (?:just |only |exactly |than )?$",
    re.IGNORECASE,
)


# "most of them over 75", "nine-storey", "three-bedroom": no counts
_AGED = re.compile(
    r"\b(?:(?:most|many|all|some|half|both|none|several) of (?:them|whom|those)|mostly|largely|elderly),? "
    r"(?:were |are |was )?(?:over|under|aged|above|below|older than|younger than) ?$",
    re.IGNORECASE,
)
# "one body had been counted twice": how a count went wrong, and nothing that is counted
_TWICE = re.compile(
    r" (?:[\w'’-]+ ){1,3}(?:(?:had|has|have|was|were|been|being|is|are) ){1,3}"
    r"(?:counted|recorded|registered|listed|entered|included|tallied|logged) (?:twice|double|more than once)\b",
    re.IGNORECASE,
)
# "22 kilometres of coast": how much of it, and no distance
_OF = re.compile(r" of ")
_WITHIN = re.compile(r"\b(?:within|inside) (?:\w+ ){0,2}$")
_BUILT = re.compile(
    r"-(?:storey|story|floor|bedroom|lane|way|part|point|week|day|month|year|minute|hour|time|seat|engine"
    r"|pointed|sided|legged|wheeled|tier|door|wheel|state|bed|room|star|stage|track)\b"
    r"| (?:storeys|stories|floors|bedrooms|lanes|feet|decks) (?:high|tall|wide|deep|long)\b"
)


# What befalls people, so that it matters to how few: "arrested two officials".
_BEFALLS = frozenset(("harm", "policing", "response"))


def unworthy(reading: Reading, quantity: Quantity, what: Counted, governor: Governor) -> str | None:
    """Why the quantity is no figure of a ledger, or None where it is one."""
    text = reading.document.text
    if not quantity.ledger:
        return "no figure of a ledger by its own words"
    if quantity.ordinal:
        return "an ordinal"
    if quantity.unit and quantity.unit.startswith("year of age"):
        return "an age"
    if quantity.unit is None and (
        _AGED.search(text[: quantity.start][-48:]) or _BUILT.match(text, quantity.end)
    ):
        return "an age, or what a thing is like"
    if quantity.unit is None and _TWICE.match(text, quantity.end):
        return "how a count went wrong"
    known = governor.aspect is not None and not governor.open_class
    measure = unit_kind(quantity.unit)
    if measure == "time":
        return _duration(text, quantity, what, governor)
    if measure == "length" and not (governor.aspect is not None and governor.aspect.measured):
        behind = what.thing is not None and what.thing.start >= quantity.end
        stretch = behind and _OF.match(text, quantity.end)  # "12 km of booms were laid"
        near = _WITHIN.search(text[max(0, quantity.start - 40) : quantity.start])
        if not known or near or not (stretch or governor.rule == "label"):
            return "a distance"
    told = any(b.rule in ("number-of", "counted-people") for b in quantity.because)
    if quantity.unit is None and not known and not told and _said_of(reading.annotation, what):
        return "an age or a score"
    if quantity.unit is None and what.thing is None and not known:
        return "it counts nothing that the parse shows"
    return _phrase(reading.annotation, text, quantity, what, governor)


def _said_of(annotation: Annotation, what: Counted) -> bool:
    """A bare number that is said of somebody: "who was 24"."""
    number = what.anchor
    return (
        number.pos == "NUM"
        and number.dep in ("attr", "acomp")
        and annotation.tokens[number.head].lemma == "be"
    )


def _duration(text: str, quantity: Quantity, what: Counted, governor: Governor) -> str | None:
    known = governor.aspect is not None and not governor.open_class
    start = min(quantity.start, quantity.hedge[0]) if quantity.hedge else quantity.start
    limit = quantity.bound in ("at_most", "less_than") and (quantity.high or 0) > 1  # "done within six hours"
    if limit and not _CALENDAR_AFTER.match(text, quantity.end):
        return None
    if _CALENDAR_AFTER.match(text, quantity.end) or (
        _CALENDAR_BEFORE.search(text[max(0, quantity.start - 40) : quantity.start]) and not known
    ):
        return "a duration that only places something in time"
    if known or (what.thing is not None and unit_kind(what.thing.lemma) != "time"):
        return None
    if _FOR.search(text[max(0, start - 24) : start]):
        return None
    return "a duration of nothing that is measured"


def _counted_beside(annotation: Annotation, what: Counted) -> bool:
    """ "two adult patients and one child": a noun joined to it is counted too."""
    noun = what.anchor
    joined = list(children(annotation, noun, "conj"))
    if noun.dep == "conj":
        joined.append(annotation.tokens[noun.head])
    return noun.pos != "NUM" and any(children(annotation, other, "nummod") for other in joined)


def _one_of_whose(annotation: Annotation, what: Counted) -> bool:
    """ "four members of one family": the figure is of the members."""
    of = annotation.tokens[what.anchor.head]
    return of.text.lower() == "of" and bool(children(annotation, annotation.tokens[of.head], "nummod"))


def _acted_on(what: Counted) -> bool:
    """Whether a verb of the sentence does something to what is counted: "several kites were flown"."""
    return what.anchor.dep in ("dobj", "nsubjpass") and what.anchor.pos in ("NOUN", "PROPN")


def _phrase(
    annotation: Annotation, text: str, quantity: Quantity, what: Counted, governor: Governor
) -> str | None:
    """Small spelled numbers of known sets and of abstract nouns: "the two sides", "one of the reasons"."""
    known = governor.aspect is not None and not governor.open_class
    said = text[quantity.start : quantity.end]
    if quantity.unit is not None or not _SMALL.match(said):
        return None
    definite = any(
        c.lemma.lower() in ("the", "both", "these", "those", "this", "that", "such")
        and c.dep in ("det", "predet")
        for c in children(annotation, what.anchor)
    ) or any(c.dep == "poss" for c in children(annotation, what.anchor))
    lemma = what.thing.lemma.lower() if what.thing else ""
    single = said.lower() in ("one", "1", "a", "an")
    if (
        single
        and re.match(r"\s+of\b", text[quantity.end : quantity.end + 4])
        and (what.kind is None or not known)
    ):
        return "one of a set, said in passing"
    if (
        single
        and not _counted_beside(annotation, what)
        and (not known or governor.rule == "noun" or (what.kind is not None and what.kind.name == "strike"))
    ):
        return "one, said in passing"
    if single and _one_of_whose(annotation, what):
        return "one, whose members are counted"
    if definite and not known:
        return "a set that the reader knows"
    befell = (
        known
        and governor.aspect is not None
        and governor.aspect.person
        and governor.aspect.family in _BEFALLS
    )
    if lemma in words("abstract") and not befell:  # "killed three members of one family"
        return "a way of speaking"
    if what.kind is None and not known and not (governor.open_class and _acted_on(what)):
        return "a small number of nothing that the lexicon knows"
    return None
