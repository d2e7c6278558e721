"""Document → Place: every mention of a place, resolved by the document's own context and no finer than its words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from rashomon.knowledge.gazetteer import Gazetteer, GazetteerEntry, load_gazetteer
from rashomon.knowledge.gazetteer_layout import NameRole
from rashomon.knowledge.names import misspelling
from rashomon.measure.places_hints import Hint, hints, outlet_places
from rashomon.measure.places_mention import Mention
from rashomon.measure.places_near import near
from rashomon.measure.places_reader import find_mentions, link
from rashomon.measure.places_senses import Sense, resolve
from rashomon.measure.places_surroundings import Surroundings
from rashomon.model import Annotation, Because, Document, Entity, Place, PlaceKind

_DATELINE = re.compile(r"[^\n]{0,60}?(?:\([^)\n]{2,40}\))?\s*(?:—|–|--|-|:)\s")


def find_places(
    document: Document, annotation: Annotation, entities: tuple[Entity, ...]
) -> tuple[Place, ...]:
    """Every mention of a place in the segments of a document, in order; demonyms are marked as such.

    Raises SetupError where the gazetteer was not built.
    """
    gazetteer = load_gazetteer()
    around = Surroundings(document, annotation, entities, gazetteer)
    told = hints(document, gazetteer, frozenset(t.text for t in annotation.tokens))
    outlets = outlet_places(document, gazetteer)
    mentions, doubts = find_mentions(around)
    everywhere = (*mentions, *outlets)
    senses = _senses(document, mentions, outlets, told, gazetteer)
    more = near(around, doubts, everywhere, senses)
    if more:
        found = (msgspec.structs.replace(m, holder=None) for m in mentions if not m.hidden)
        mentions = link(around, (*found, *more))
        everywhere = (*mentions, *outlets)
        senses = _senses(document, mentions, outlets, told, gazetteer)
    senses = {**senses, **slips(everywhere, senses)}
    return tuple(
        _resolved(m, senses[n], gazetteer) if n in senses else _unresolved(m, mentions, senses, gazetteer)
        for n, m in enumerate(mentions)
        if not m.hidden
    )


def _senses(
    document: Document, mentions: tuple[Mention, ...], outlets: tuple[Mention, ...], told: tuple[Hint, ...],
    gazetteer: Gazetteer,
) -> dict[int, Sense]:  # fmt: skip
    """The senses of a document's names, and behind them of its outlet's."""
    everywhere = (*mentions, *outlets)
    focus = dateline(document, mentions) | frozenset(range(len(mentions), len(everywhere)))
    return resolve(everywhere, gazetteer, told, focus)


def dateline(document: Document, mentions: Sequence[Mention]) -> frozenset[int]:
    """The mentions at the head of a segment before a dash: where the report was written."""
    heads = set()
    for segment in document.segments:
        match = _DATELINE.match(document.text, segment.start, segment.end)
        if match:
            heads |= {
                n
                for n, m in enumerate(mentions)
                if segment.start <= m.start < match.end() and m.start - segment.start < 4
            }
    return frozenset(heads)


def slips(mentions: Sequence[Mention], senses: Mapping[int, Sense]) -> dict[int, Sense]:
    """ "Russa" beside "Russia": names that no place has, an edit away from one that the text resolves."""
    known: dict[str, Sense] = {}
    for number, sense in sorted(senses.items()):
        if sense.candidate.role == NameRole.MAIN:
            known.setdefault(mentions[number].name, sense)
    found = {}
    for number, mention in enumerate(mentions):
        if not mention.candidates and " " not in mention.name:
            near = [sense for name, sense in known.items() if misspelling(name, mention.name) == 1]
            if len(near) == 1:
                found[number] = msgspec.structs.replace(near[0], rule="misspelt")
    return found


def _resolved(mention: Mention, sense: Sense, gazetteer: Gazetteer) -> Place:
    entry = sense.candidate.entry
    because = (
        _found(mention),
        Because("measure", f"place-{sense.rule}", f"gazetteer/{entry.key}", note=_describe(entry, gazetteer)),
    )
    return Place(
        mention.start, mention.end, entry.name, entry.kind, entry.lat, entry.lon, entry.country, entry.box, entry.key,
        tuple(h.key for h in gazetteer.holders(entry)), sense.candidate.role == NameRole.DEMONYM, because,
    )  # fmt: skip


def _unresolved(
    mention: Mention, mentions: Sequence[Mention], senses: Mapping[int, Sense], gazetteer: Gazetteer
) -> Place:
    """A name that the gazetteer does not hold: no coordinates of its own, but those of what the text says holds it."""
    kind: PlaceKind = "facility" if mention.facility else "unknown"
    because = [
        _found(mention),
        Because("measure", "place-unresolved", note="the gazetteer does not hold this name"),
    ]
    holder = senses.get(mention.holder) if mention.holder is not None else None
    if holder is None or mention.holder is None:
        return Place(mention.start, mention.end, mention.text, kind, because=tuple(because))
    entry = holder.candidate.entry
    named = mentions[mention.holder]
    because.append(
        Because(
            "measure",
            "place-holder",
            f"gazetteer/{entry.key}",
            named.start,
            named.end,
            _describe(entry, gazetteer),
        )
    )
    within = tuple(e.key for e in (entry, *gazetteer.holders(entry)))
    # Somewhere in its holder: that is as fine as the words are, and the box says so.
    return Place(
        mention.start, mention.end, mention.text, kind, entry.lat, entry.lon, entry.country, entry.box, None, within,
        because=tuple(because),
    )  # fmt: skip


def _found(mention: Mention) -> Because:
    return Because("measure", f"place-{mention.rule}", start=mention.start, end=mention.end)


def _describe(entry: GazetteerEntry, gazetteer: Gazetteer) -> str:
    return ", ".join(e.name for e in (entry, *gazetteer.holders(entry)))
