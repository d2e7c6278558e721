"""Names that nothing in their sentence proves a place, and that lie beside the places the document names.

A parser takes "Sherman" for a person; where the report is of Bonham and Honey Grove, "toward Sherman" is the town
between them: the local lexicon of Lieberman, Samet and Sankaranarayanan (2010), used to find places and not only to
resolve them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from rashomon.knowledge.gazetteer import Candidate, Gazetteer, GazetteerEntry
from rashomon.knowledge.gazetteer_geometry import distance_km
from rashomon.knowledge.gazetteer_layout import NameRole
from rashomon.knowledge.gazetteer_words import REACHING
from rashomon.measure.places_mention import Mention
from rashomon.measure.places_senses import Sense
from rashomon.measure.places_surroundings import Surroundings

# A drive in a local paper. Set by reasoning on invented items of our own (eval/places.tsv).
_NEAR_KM = 80.0
# By words of place one neighbour suffices; by none two are asked for, and three of what was taken for a person.
_FEW, _MORE, _MOST = 1, 2, 3
_KNOWN = 2_000
_PEOPLE = 20_000  # a town that is named as far off as its unit reaches


class Doubt(msgspec.Struct, frozen=True):
    """A name that no rule made a place; whether the document has it for a person, and words of place stand by."""

    mention: Mention
    person: bool
    proper: bool
    spoken_for: bool


def doubt(around: Surroundings, mention: Mention) -> Doubt | None:
    """What is left open about a name, None where its words leave nothing open."""
    first, stop = mention.first, mention.stop
    span = (around.tokens[first].start, around.tokens[stop - 1].end)
    person = around.person(first, stop)
    if person and span not in around.doubtful and around.tokens[first - 1].text != "of":
        return None
    if around.called_after(first, stop):
        return None
    proper = around.tokens[first].pos == "PROPN"
    spoken_for = _spoken_for(around, first, stop)
    return Doubt(mention, person, proper, spoken_for) if proper or spoken_for else None


def _spoken_for(around: Surroundings, first: int, stop: int) -> bool:
    """Whether words stand by that a place has: "toward Sherman", "fled Beni", "Derry selectmen", "Dee Roe of Ada"."""
    before = around.tokens[first - 1] if first else None
    if before is not None and before.text.lower() == "of" and first > 1:
        return around.tokens[first - 2].pos == "PROPN"
    return (
        around.placed(first)
        or around.town_has(stop)
        or around.facility_follows(stop)
        or (before is not None and before.text.lower() in REACHING and before.pos == "VERB")
    )


def near(
    around: Surroundings, doubts: Sequence[Doubt], mentions: Sequence[Mention], senses: Mapping[int, Sense]
) -> tuple[Mention, ...]:
    """Of the doubtful names those that lie beside what the document names, longest first, none in another."""
    anchors = {
        sense.candidate.entry.key: sense.candidate.entry
        for number, sense in sorted(senses.items())
        if mentions[number].rule != "demonym" and sense.candidate.entry.kind in ("point", "district")
    }
    ordered = [
        d
        for d in sorted(doubts, key=lambda d: (d.mention.start, -d.mention.end))
        if not _inside(d.mention, mentions) and not _compound(around, d.mention)
    ]
    single = [d for d in ordered if _only_one(d)]
    anchors.update((entry.key, entry) for one in single for entry in _only_one(one))
    if not anchors:
        return ()
    rows = (*mentions, *(d.mention for d in single))
    taken: list[Mention] = []
    for one in ordered:
        if not _inside(one.mention, taken) and _beside(around, one, (*rows, *taken), anchors.values()):
            taken.append(msgspec.structs.replace(one.mention, rule="near"))
    # What proved another is proved by it.
    found = [c.entry for m in taken for c in m.candidates if c.role == NameRole.MAIN]
    for one in single:
        if not _inside(one.mention, taken) and _close(_only_one(one)[0], found):
            taken.append(msgspec.structs.replace(one.mention, rule="near"))
    return tuple(taken)


def _inside(mention: Mention, others: Iterable[Mention]) -> bool:
    """Whether a mention overlaps another."""
    return any(mention.start < m.end and m.start < mention.end for m in others)


def _close(entry: GazetteerEntry, others: Iterable[GazetteerEntry]) -> bool:
    """Whether a place lies near one of the others."""
    if entry.lat is None or entry.lon is None:
        return False
    return any(
        o.lat is not None
        and o.lon is not None
        and distance_km(entry.lat, entry.lon, o.lat, o.lon) <= _NEAR_KM
        for o in others
    )


def _only_one(one: Doubt) -> tuple[GazetteerEntry, ...]:
    """The only place of a doubtful name, which may prove another doubtful name beside it ("Bucyrus and Galion")."""
    points = tuple(
        c.entry for c in one.mention.candidates if c.role == NameRole.MAIN and c.entry.kind == "point"
    )
    known = len(points) == 1 and points[0].population >= _KNOWN
    return points if known and (one.spoken_for or not one.person) else ()


def _compound(around: Surroundings, mention: Mention) -> bool:
    """Whether the name is part of a longer one ("Dallas Norman")."""
    town = around.town_has(mention.stop)
    return around.more_follows(mention.stop) or (around.in_middle(mention.first) and not town)


def _beside(
    around: Surroundings, one: Doubt, mentions: Iterable[Mention], anchors: Iterable[GazetteerEntry]
) -> bool:
    """Whether enough of the document's places lie near one sense of the name."""
    spoken_for = one.spoken_for or _in_row(around, one.mention, mentions)
    if not spoken_for and not one.proper:
        return False
    asked = _FEW if spoken_for else _MOST if one.person else _MORE
    places = [e for e in anchors if e.lat is not None]
    least = _PEOPLE if spoken_for else None
    return any(_neighbours(c, places, around.gazetteer, least) >= asked for c in one.mention.candidates)


def _in_row(around: Surroundings, mention: Mention, mentions: Iterable[Mention]) -> bool:
    """Whether the name stands in a row with a place ("Moore and Norman", "Salem, Peabody and Beverly")."""
    for other in mentions:
        first, second = (other, mention) if other.start < mention.start else (mention, other)
        if around.text[first.end : second.start] in (", ", " and ", ", and ", " or ", " & "):
            return first.end < second.start
    return False


def _neighbours(
    candidate: Candidate, anchors: Sequence[GazetteerEntry], gazetteer: Gazetteer, least: int | None
) -> int:
    """How many of the document's places lie near this sense, or in its unit where it has `least` people."""
    entry = candidate.entry
    if candidate.role not in (NameRole.MAIN, NameRole.SHORT) or entry.lat is None or entry.lon is None:
        return 0
    if entry.kind not in ("point", "district"):
        return 0
    units = {h.index for h in gazetteer.holders(entry) if h.kind == "region"}
    count = 0
    for anchor in anchors:
        if anchor.lat is None or anchor.lon is None or anchor.index == entry.index:
            continue
        close = distance_km(entry.lat, entry.lon, anchor.lat, anchor.lon) <= _NEAR_KM
        known = least is not None and entry.population >= least
        count += close or (known and any(h.index in units for h in gazetteer.holders(anchor)))
    return count
