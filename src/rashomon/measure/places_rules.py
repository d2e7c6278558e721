"""When a name of the gazetteer counts as a place in a text.

The parser alone mislabels a sixth of the place names of news; the gazetteer alone takes surnames and brands
for villages. A name
counts where the two agree, or where one of them is sure: a country needs no label, a village needs a label, a
preposition or
its state behind it.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from rashomon.knowledge.gazetteer import Candidate
from rashomon.knowledge.gazetteer_layout import NameRole
from rashomon.knowledge.gazetteer_words import Wanted, kind_of_name
from rashomon.measure.places_surroundings import PLACE_LABELS, Surroundings

_NOT_PLACES = frozenset({"PERSON", "WORK_OF_ART", "PRODUCT", "LAW"})


class Match(msgspec.Struct, frozen=True):
    """Tokens `first` up to `stop` that read as a gazetteer's name; `wanted` the kind that the words around
    ask for.
    """

    first: int
    stop: int
    text: str
    candidates: tuple[Candidate, ...]
    wanted: Wanted | None
    label: str
    sure: bool
    inside: bool


# Names of smaller places are as often somebody's ("Scott police" is no village's).
_TOWN = 2_000
_SHIRE = 150_000

Rule = tuple[str, Callable[[Surroundings, Match], bool | None]]


def sure(candidate: Candidate) -> bool:
    """A place so well known that it needs no label: any country, area or first-level unit, a large city, a
    capital.
    """
    entry = candidate.entry
    if candidate.role == NameRole.DEMONYM:
        return True
    if entry.kind == "point":
        main = candidate.role == NameRole.MAIN
        large = entry.population >= (100_000 if main else 1_000_000)
        return large or (entry.capital and main)
    if entry.kind == "district":
        # "Cambridgeshire" is nothing else.
        return entry.country == "GB" and entry.name.endswith("shire") and entry.population >= _SHIRE
    if entry.kind == "region":
        # Provinces go by names that packages hold for others ("Lower Saxony", "Hubei").
        least = 1_000_000 if candidate.role == NameRole.OTHER else 100_000
        return entry.population >= least
    return entry.kind not in ("district", "unknown")


def _large(found: tuple[Candidate, ...]) -> bool:
    """Countries, states, cities of a quarter of a million: worth naming even inside a body's name."""
    units = ("country", "region", "continent")
    return any(c.entry.kind in units or c.entry.population >= 250_000 for c in found)


def _demonym(around: Surroundings, match: Match) -> bool | None:
    if any(c.role != NameRole.DEMONYM for c in match.candidates):
        return None
    return around.tokens[match.first].text[0].isupper() and match.label != "PERSON"


def _person(around: Surroundings, match: Match) -> bool | None:
    return False if around.person(match.first, match.stop) else None


def _called_after(around: Surroundings, match: Match) -> bool | None:
    # "West Nile virus", "The Boston Globe".
    called = match.wanted is None and around.called_after(match.first, match.stop)
    return False if called else None


def _dateline(around: Surroundings, match: Match) -> bool | None:
    return around.dateline(match.first, match.stop) or None


def _county(around: Surroundings, match: Match) -> bool | None:
    del around
    district = any(c.entry.kind == "district" for c in match.candidates)
    return (district and kind_of_name(match.text) == "district") or None


def _municipal(around: Surroundings, match: Match) -> bool | None:
    # "Bonham police", "the Bonham Superior Court": what only a town has stands behind.
    if match.label == "PERSON" or not around.town_has(match.stop) or around.in_middle(match.first):
        return None
    place = any(
        c.role == NameRole.MAIN and (c.entry.kind != "point" or c.entry.population >= _TOWN)
        for c in match.candidates
    )
    return (place and around.tokens[match.first].pos == "PROPN") or None


def _labelled(around: Surroundings, match: Match) -> bool | None:
    if match.label not in PLACE_LABELS:
        return None
    whole = not match.inside or around.rest_is_small(match.first, match.stop)
    return whole or (match.sure and match.label != "FAC")


def _kind_word(around: Surroundings, match: Match) -> bool | None:
    del around
    return match.wanted is not None or None


def _owner_in_name(around: Surroundings, match: Match) -> bool | None:
    if not match.inside or match.label not in _NOT_PLACES:
        return None
    return match.sure and around.genitive(match.stop)


def _in_name(around: Surroundings, match: Match) -> bool | None:
    # "Toronto Police", "the University of Texas": part of a body's name.
    del around
    if not match.inside:
        return None
    return match.sure and match.label in ("ORG", "EVENT") and _large(match.candidates)


def _listed(around: Surroundings, match: Match) -> bool | None:
    return (match.sure and around.tokens[match.first].pos in ("PROPN", "ADJ", "NOUN", "X")) or None


def _placed(around: Surroundings, match: Match) -> bool | None:
    proper = around.tokens[match.stop - 1].pos == "PROPN"
    return (proper and around.placed(match.first) and not around.more_follows(match.stop)) or None


def _state_follows(around: Surroundings, match: Match) -> bool | None:
    return around.tokens[match.first].pos == "PROPN" and around.state_follows(match.stop)


# The first rule that speaks decides: True, it is a place by this rule; False, it is none; None, ask the next.
RULES: tuple[Rule, ...] = (
    ("demonym", _demonym),
    ("called-after", _called_after),
    ("person", _person),
    ("dateline", _dateline),
    ("name", _county),
    ("municipal", _municipal),
    ("kind-word", _kind_word),
    ("name", _labelled),
    ("listed", _owner_in_name),
    ("in-name", _in_name),
    ("listed", _listed),
    ("preposition", _placed),
    ("state-follows", _state_follows),
)


def rule_of(around: Surroundings, match: Match) -> str | None:
    """The rule by which a match counts, None where it does not."""
    for name, rule in RULES:
        verdict = rule(around, match)
        if verdict is not None:
            return name if verdict else None
    return None
