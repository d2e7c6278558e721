"""What a figure measures: a label before it, a set phrase, the predicate that governs it, or the words beside it.

In that order, but a verb that says it all ("killed 12 people …") is not overruled by a phrase behind it.
"""

from __future__ import annotations

import re

import msgspec

from rashomon.claim.asked import Asked, asked_of
from rashomon.claim.aspects.amounts import unspoken
from rashomon.claim.aspects.ballot import ballot, shares
from rashomon.claim.aspects.governor import Governor
from rashomon.claim.aspects.label import label_aspect, label_before, label_thing, placed
from rashomon.claim.aspects.lasting import lasting
from rashomon.claim.aspects.nearby import beside, number_before
from rashomon.claim.aspects.one_of_many import told_of_all
from rashomon.claim.aspects.phrase import Told, phrase_before, phrase_behind
from rashomon.claim.aspects.predicate import govern
from rashomon.claim.aspects.standings import chosen, holder
from rashomon.claim.things.counted import Counted, carried_from_things
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.syntax import children, tokens_within
from rashomon.model import Because, Quantity, Reading

_HEDGE = r"(?:(?:at least|about|around|some|another|nearly|over|more than|up to)\s+)?"
# "Seven firefighters and five civilians …": what is told of the second is told of the first.
_AND = re.compile(r"\s*,? (?:and|or|as well as)\s+" + _HEDGE + "$")
_CLOSING = re.compile(
    r"(?: (?:people|persons|others|more|people were|were))? (?P<state>[A-Za-z]+)"
    r"(?=\s*(?:[,;.:)\n]|$| and (?:\w+ )?\d| and \w+ed (?:that|the|his|her|its|their|an?|to|for) "
    r"| (?:in|after|as|amid|when|while|since|near|at|on|following) ))"
)
# "Of 28 missiles, 19 were shot down": a whole, of which nothing else is said.
_OUT_OF = re.compile(r"(?:^|[.;:\n•–—]\s*|[\"“])(?:Out )?[Oo]f (?:the |a total of |some )?$")
# "Two of the 116 people": what follows is said of the part.
_PART_OF = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-\w+)?"
    r"|most|many|some|none|several|dozens|half)"
    r" of (?:(?:(?:the|those|these|its|their|some|about) ?)?|(?:the )?[\w-]+['’]s? )$",
    re.IGNORECASE,
)
# "Children make up 40 percent of cases": nothing rose.
_COMPOSED = re.compile(r"\bma(?:k(?:es?|ing)|de) up (?:\w+ ){0,3}$", re.IGNORECASE)


# What a poll's share may be read as before whose it is is known.
_UNDECIDED = frozenset(("answered", "voted", "voted_for"))


def measured(reading: Reading, quantity: Quantity, what: Counted, stop: int) -> tuple[Governor, Because]:
    """The aspect of `quantity` and what told it; `stop` is where the next figure or the sentence ends."""
    asked = asked_of(reading, quantity, what, stop)
    text = reading.document.text
    for told, rule in ((_voted, "ballot"), (_state, "state"), (_many, "one-of-many")):
        if found := told(asked):
            return _told(found, what, rule)
    if (labelled := _labelled(asked)) is not None:
        return labelled
    asked, governor = _governed(asked)
    if asked.measure == "share" and _COMPOSED.search(text[max(0, quantity.start - 40) : quantity.start]):
        composed = Governor(load_aspects().get("composed"), what.anchor.index, "made up of")
        return composed, Because(
            "claim", "aspect-made-up-of", "aspects/composed", what.anchor.start, what.anchor.end
        )
    phrase = _phrase(asked, governor) if chosen(reading, quantity, what.anchor) is None else None
    if phrase is not None:
        return _told(phrase, what, "phrase")
    if governor.silent or _OUT_OF.search(text[max(0, asked.start - 30) : asked.start]):
        return _whole(asked)
    if asked.measure == "time" and (noun := lasting(reading, quantity, what)) is not None:
        named = load_aspects().find("noun", noun.lemma, None, "time") or load_aspects().get("lasted")
        length = Governor(named, noun.index, "length")
        return length, Because("claim", "aspect-length", f"aspects/{named.name}", noun.start, noun.end)
    if (governor.rule in ("partitive", "noun", "none") or governor.open_class) and (
        near := _circumstance(asked)
    ):
        return _told(near, what, "setting")
    if governor.aspect is None or governor.open_class or governor.aspect.name in _UNDECIDED:
        placed = holder(reading, quantity, what.anchor)
        if placed is not None:
            votes = Governor(load_aspects().get("votes_won"), what.anchor.index, "standing")
            return votes, Because("claim", "aspect-standing", "aspects/votes_won", placed.start, placed.end)
    gauge = (
        governor.aspect is not None and governor.aspect.name == "water_level"
    )  # "rain gauges recorded 90 mm"
    if governor.aspect is None or governor.open_class or (gauge and quantity.unit == "millimetre"):
        governor = _otherwise(asked) or governor
    token = reading.annotation.tokens[governor.token] if governor.token is not None else what.anchor
    name = governor.aspect.name if governor.aspect else None
    entry = f"aspects/{name}" if name and not governor.open_class else None
    rule = f"aspect-{governor.rule}".replace(" ", "-")
    return governor, Because("claim", rule, entry, token.start, token.end)


def _whole(asked: Asked) -> tuple[Governor, Because]:
    """A whole of which the predicate tells a part: its own noun tells, or where they are right behind it."""
    what = asked.what
    named = load_aspects().find("noun", what.anchor.lemma, asked.kind, asked.measure)  # "of the 64 hostages"
    there = asked.behind("setting") if named is None else None
    if there is not None and not asked.reading.document.text[_end(asked) : there.start].strip():
        return _told(there, what, "setting")  # "eleven of the 80 people on board"
    silent = Governor(named, what.anchor.index, "whole", silent=True)
    return silent, Because("claim", "aspect-whole", None, what.anchor.start, what.anchor.end)


def _voted(asked: Asked) -> Told | None:
    """One of two numbers of a vote: for it or against it."""
    text, quantity = asked.reading.document.text, asked.quantity
    if asked.measure == "share":
        return shares(text, asked.first, quantity.start, quantity.end, asked.onward)
    return ballot(text, asked.first, quantity.start, quantity.end) if asked.measure is None else None


def _many(asked: Asked) -> Told | None:
    """What a clause tells of all those of whom one is spoken of."""
    if asked.measure is not None:
        return None
    return told_of_all(asked.reading, asked.start, asked.quantity.end, asked.stop)


def _state(asked: Asked) -> Told | None:
    """A state that closes the figure's phrase: "9 dead, 27 hurt, 6 saved", "another 70 missing."."""
    match = _CLOSING.match(asked.reading.document.text, asked.quantity.end)
    if match is None or asked.measure not in (None, "share"):
        return None
    kind = load_kinds().by_name["person"] if asked.supposed else asked.kind
    found = load_aspects().find("state", match["state"], kind, asked.measure)
    return Told(found, *match.span("state")) if found else None


def _labelled(asked: Asked) -> tuple[Governor, Because] | None:
    """What a list's label tells; silent where it has the line to itself and nothing of it is known."""
    label = label_before(asked.reading.document.text, asked.start, asked.quantity.end)
    if label is None:
        return None
    thing = label_thing(label) if asked.measure in (None, "share") else None
    kind = load_kinds().of(thing.lemma) if thing is not None else asked.kind
    if thing is None and placed(label) and asked.measure is None:
        kind = load_kinds().by_name["person"]  # "In shelters: 8,400"
    if thing is None and _below(asked):
        kind = None
    if kind is None and (asked.supposed or label.alone) and asked.measure is None:
        kind = load_kinds().by_name["person"]
    told = label_aspect(label, kind, asked.measure)
    if told is not None:
        return _told(told, asked.what, "label")
    if not label.alone:
        return None
    because = Because("claim", "aspect-label", None, label.start, label.end)
    return Governor(None, asked.what.anchor.index, "label", silent=True), because


def _below(asked: Asked) -> bool:
    """Whether the noun that the figure was given stands on the line below: the next row's label."""
    thing, end = asked.what.thing, asked.quantity.end
    return thing is not None and thing.start >= end and "\n" in asked.reading.document.text[end : thing.end]


def _governed(asked: Asked) -> tuple[Asked, Governor]:
    """The governing predicate. "118 were shot down", "fifty escaped": people only where nothing else is meant."""
    annotation, anchor, hedge = asked.reading.annotation, asked.what.anchor, asked.quantity.hedge
    governor = govern(annotation, anchor, asked.kind, asked.measure, hedge)
    if asked.measure == "share" and asked.what.thing is None and (governor.open_class or not governor.aspect):
        people = govern(annotation, anchor, load_kinds().by_name["person"], asked.measure, hedge)
        if people.aspect and people.aspect.person and not people.open_class:  # "22 percent were accused"
            return asked, people
    unread = governor.open_class or not governor.aspect
    if unread and asked.measure is None and carried_from_things(asked.quantity, asked.what.thing):
        people = govern(annotation, anchor, load_kinds().by_name["person"], asked.measure, hedge)
        if (
            people.aspect and people.aspect.person and not people.open_class
        ):  # "16 were saved": no helicopters
            return msgspec.structs.replace(asked, kind=load_kinds().by_name["person"]), people
    if asked.supposed and (unread or (governor.aspect and governor.aspect.person)):
        asked = msgspec.structs.replace(asked, kind=load_kinds().by_name["person"])
        governor = govern(annotation, anchor, asked.kind, asked.measure, hedge)
    return asked, governor


def _phrase(asked: Asked, governor: Governor) -> Told | None:
    """The set phrase before or behind the figure, unless its verb says it all or says nothing of it."""
    text = asked.reading.document.text
    hedge = text[asked.start : asked.quantity.start].strip()
    starts = (asked.start, asked.quantity.start) if hedge == "short of" else (asked.start,)  # the hedge tells
    before = (phrase_before(text, start, asked.kind, asked.measure) for start in starts)
    phrase = next((told for told in before if told), None) or asked.behind("phrase")
    if phrase is None:
        return None
    whole = governor.rule == "whole" or _PART_OF.search(text, max(0, asked.start - 30), asked.start)
    if whole and (text[_end(asked) : phrase.start].strip() or _finite(asked, phrase)):
        return None  # "two of the 12 people were taken to hospital": not the twelve
    if asked.measure is None and governor.firm and governor.aspect is not None:
        told_more = phrase.aspect.name in (*governor.aspect.within, "dead_or_missing")
        return phrase if told_more else None
    return phrase


def _finite(asked: Asked, phrase: Told) -> bool:
    """Whether the phrase begins with the sentence's verb: "88 of 120 deputies backed the bill"."""
    tokens = tokens_within(asked.reading.annotation, phrase.start, phrase.end)
    return bool(tokens) and tokens[0].tag in ("VBD", "VBZ", "VBP") and tokens[0].dep != "amod"


def _end(asked: Asked) -> int:
    """Where the figure ends, its thing included."""
    thing = asked.what.thing
    return max(asked.quantity.end, thing.end if thing is not None and thing.text else 0)


def _circumstance(asked: Asked) -> Told | None:
    """A phrase that the next figure shares, or one that tells where the people are."""
    text, thing = asked.reading.document.text, asked.what.thing
    if thing is not None and _AND.match(text, thing.end, asked.stop):
        shared = phrase_behind(text, asked.stop, asked.onward, "phrase", asked.kind, asked.measure)
        if shared is not None:
            return shared
    return asked.behind("setting") or phrase_before(
        text, asked.start, asked.kind, asked.measure, ("prelude",)
    )


def _told(told: Told, what: Counted, rule: str) -> tuple[Governor, Because]:
    because = Because("claim", f"aspect-{rule}", f"aspects/{told.aspect.name}", told.start, told.end)
    return Governor(told.aspect, what.anchor.index, rule), because


def _otherwise(asked: Asked) -> Governor | None:
    """Where no predicate was read: the words beside the figure, its unit, a change, an existence."""
    quantity, what, aspects = asked.quantity, asked.what, load_aspects()
    inside = tokens_within(asked.reading.annotation, quantity.start, quantity.end)
    if not inside:
        return None
    first, last = inside[0], inside[-1]
    if what.thing is not None and what.thing.start >= quantity.end and what.anchor.index >= last.index:
        last = what.anchor
    if asked.start < quantity.start and quantity.hedge:
        first = next(iter(tokens_within(asked.reading.annotation, *quantity.hedge)), first)
    near = beside(asked.reading.annotation, first, last, asked.kind, asked.measure)
    near = near or number_before(asked.reading.annotation, first, asked.measure)
    if near:
        return Governor(near[0], near[1].index, f"beside {near[1].lemma.lower()}")
    if asked.measure is not None and (told := aspects.find("unit", asked.measure, None, asked.measure)):
        return Governor(told, what.anchor.index, "unit")
    if asked.measure == "length" and (told := unspoken(asked.reading, quantity, asked.first)):
        return Governor(told, what.anchor.index, "unit")
    if asked.measure == "share" and quantity.direction is not None:
        moved = aspects.get("rose" if quantity.direction == "up" else "fell")
        return Governor(moved, what.anchor.index, f"change {quantity.direction}")
    return _existing(asked)


def _existing(asked: Asked) -> Governor | None:
    """People who are said to be there: "There were 189 people in the hall"."""
    annotation = asked.reading.annotation
    verb = annotation.tokens[asked.what.anchor.head]
    if verb.lemma != "be" or not children(annotation, verb, "expl"):
        return None
    if not load_kinds().is_a(asked.what.kind, "person"):
        return None
    return Governor(load_aspects().get("present"), verb.index, "existence")
