"""Roads, airports, palaces, hospitals: the whole name is the place, whatever town's name it holds."""

from __future__ import annotations

from rashomon.knowledge.gazetteer_layout import NameRole, fold
from rashomon.knowledge.gazetteer_words import FACILITIES, IN_TOWNS
from rashomon.measure.places_mention import SMALL, Mention
from rashomon.measure.places_rules import sure
from rashomon.measure.places_surroundings import Surroundings
from rashomon.model import Token

_LONGEST = 7
_COMPASS = frozenset("north south east west northern southern eastern western central new old the".split())
_OWNERS = frozenset({"GPE", "PERSON", "LOC", "NORP", "ORG"})


def find_facility(around: Surroundings, at: int) -> Mention | None:
    """The facility whose name begins at this token: by its last word, or by the parser's label."""
    tokens = around.tokens
    if tokens[at].text.lower() in SMALL and tokens[at].text.lower() != "the":
        return None
    stop = _stop(around, at)
    if stop is None or around.segment[at] != around.segment[stop - 1]:
        return None
    first = at + 1 if tokens[at].text.lower() == "the" else at
    if first >= stop or _demonymic(around, first):
        return None
    start, end = tokens[first].start, tokens[stop - 1].end
    text = around.text[start:end]
    if "\n" in text or "," in text:
        return None
    name = around.names[at]
    found = tuple(
        c for c in around.gazetteer.find(text) if c.entry.kind == "facility" or c.role == NameRole.MAIN
    )
    if not found and (name is None or name.type == "PERSON"):
        return None
    return Mention(start, end, text, text, first, stop, found, "facility", "facility", "FAC", facility=True)


def _stop(around: Surroundings, at: int) -> int | None:
    """Where the name ends."""
    tokens, name = around.tokens, around.names[at]
    reach = at
    while reach < len(tokens) and reach - at < _LONGEST and _word_of_name(tokens[reach]):
        reach += 1
        if tokens[reach - 1].tag == "POS" and reach > at + 1 and _owns(tokens[reach - 2]):
            return None
    # "Lincoln Avenue and Washington Street" are two.
    joint = next(
        (i for i in range(at + 1, reach) if tokens[i].text == "and" and tokens[i - 1].text in FACILITIES),
        reach,
    )
    reach = joint
    last = next((i for i in range(reach, at + 1, -1) if tokens[i - 1].text in FACILITIES), None)
    if last is not None:
        # "Highway Patrol", "School District", "Street Journal" are bodies.
        return None if around.more_follows(last) else last
    if name is None or name.type != "FAC" or name.first != at or name.stop - at < 2:
        return None
    town = any(around.gazetteer.knows(t.text) for t in tokens[at : name.stop - 1])
    return None if town else name.stop


def _owns(token: Token) -> bool:
    """Whether "'s" behind this word makes it an owner ("Russia's Kremlin"), no part of a name ("St.
    Michael's Hospital").
    """
    return token.tag == "NNP" and token.entity in _OWNERS


def _word_of_name(token: Token) -> bool:
    return token.text[0].isupper() or token.text.lower() in SMALL or token.text in ("-", "'s", "’s")


def _demonymic(around: Surroundings, at: int) -> bool:
    found = around.gazetteer.find(around.tokens[at].text)
    return bool(found) and all(c.role == NameRole.DEMONYM for c in found)


def town_in_name(around: Surroundings, mention: Mention, known: set[str]) -> Mention | None:
    """The town at the head of a facility's name ("Winnipeg General Hospital"), well known or named elsewhere in the
    document; never of a street or a park, which are called after towns far away.
    """
    if not mention.facility or mention.candidates or mention.text.split()[-1] not in IN_TOWNS:
        return None
    first = mention.first + (around.tokens[mention.first].text.lower() in _COMPASS)
    for stop in range(mention.stop - 1, first, -1):
        text = around.text[around.tokens[first].start : around.tokens[stop - 1].end]
        found = tuple(
            c
            for c in around.gazetteer.find(text)
            if c.role == NameRole.MAIN and c.entry.kind in ("point", "district", "region")
        )
        if found and (fold(text) in known or any(sure(c) for c in found)):
            return Mention(-1, -1, text, text, first, stop, found, None, "in-facility", "", hidden=True)
    return None
