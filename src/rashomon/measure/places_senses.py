"""Which place a name means: by what the text says holds it, by the other places it names, and only then by size.

Names of one document vote for the country, the unit and the neighbourhood that their likelier senses lie in,
and are judged again by
the votes of the others, a few times over: the spatial minimality of Leidner (2007) and the local lexicon of
Lieberman, Samet and
Sankaranarayanan (2010), as relaxation labelling. One name has one sense in a document, unless a holder is named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import exp, log

import msgspec

from rashomon.knowledge.gazetteer import Candidate, Gazetteer, GazetteerEntry
from rashomon.knowledge.gazetteer_layout import NameRole, fold
from rashomon.knowledge.gazetteer_prior import prior
from rashomon.knowledge.gazetteer_words import Wanted
from rashomon.measure.places_hints import Hint
from rashomon.measure.places_mention import Mention

# All weights were set by reasoning and checked on the development articles of TR-News (2026-11-22); see
# docs/decisions.
_ROUNDS = 3
# By a name that is not its usual one, a small place that nothing else speaks for is not meant.
_LEAST = 1.6
_CELL = 1.5  # degrees: about the 161 km within which geoparsing calls two places one
_COUNTRY, _REGION, _DISTRICT, _NEAR = 0.9, 1.4, 1.2, 1.2
_MOST = 6.0  # what context tends to: it may make a town of a city, never a hamlet of a country
_SEAT = 50_000  # people: a town that may be told apart from the unit of its name
_HELD, _NOT_HELD = 8.0, -3.0


class Sense(msgspec.Struct, frozen=True):
    """A place that a name may mean in this document, with its score and why."""

    candidate: Candidate
    score: float
    rule: str


class Votes:
    """What the document's names say of where it plays; each name's own vote can be left out."""

    def __init__(self) -> None:
        self.of: dict[int, dict[tuple[str, object], float]] = {}
        self.total: dict[tuple[str, object], float] = defaultdict(float)

    def cast(self, voter: int, votes: Mapping[tuple[str, object], float]) -> None:
        """Replace a voter's votes."""
        for key, weight in self.of.get(voter, {}).items():
            self.total[key] -= weight
        self.of[voter] = dict(votes)
        for key, weight in votes.items():
            self.total[key] += weight

    def heard(self, voter: int, key: tuple[str, object]) -> float:
        """The votes of all others."""
        own = self.of.get(voter, {}).get(key, 0.0)
        return max(0.0, self.total.get(key, 0.0) - own)


def group(mentions: Sequence[Mention]) -> dict[tuple[str, str | None, str | None], list[int]]:
    """Mentions that must mean one place: one name, one kind asked for, one holder; a bare name joins the one
    that is told more of.
    """
    keys = [_key(mentions, m) for m in mentions]
    told: dict[str, tuple[str, str | None, str | None]] = {}
    for name, wanted, holder in keys:
        if holder is not None and wanted is None:
            told.setdefault(name, (name, wanted, holder))
    groups: dict[tuple[str, str | None, str | None], list[int]] = defaultdict(list)
    for number, key in enumerate(keys):
        groups[told.get(key[0], key) if key[1] is None and key[2] is None else key].append(number)
    return groups


def _key(mentions: Sequence[Mention], mention: Mention) -> tuple[str, str | None, str | None]:
    holder = fold(mentions[mention.holder].name) if mention.holder is not None else None
    return fold(mention.name), mention.wanted, holder


def resolve(
    mentions: Sequence[Mention],
    gazetteer: Gazetteer,
    hints: Sequence[Hint] = (),
    focus: frozenset[int] = frozenset(),
) -> dict[int, Sense]:
    """The sense of each mention that has one. `focus` are mentions of the dateline, which count for more."""
    groups = [numbers for _, numbers in sorted(group(mentions).items(), key=lambda item: item[1][0])]
    groups = [g for g in groups if any(mentions[n].candidates for n in g)]
    votes = Votes()
    for number, hint in enumerate(hints, start=1):
        told: dict[tuple[str, object], float] = {("country", hint.country): hint.weight}
        if hint.unit is not None:
            told["unit", hint.unit] = hint.weight
        votes.cast(-number, told)
    apart = _told_apart(mentions)
    senses: dict[int, list[Sense]] = {}
    open_groups = list(range(len(groups)))
    for _ in range(_ROUNDS):
        best = {n: senses[i][0].candidate.entry for i, g in enumerate(groups) if senses.get(i) for n in g}
        for i in open_groups:
            lead = min(
                (mentions[n] for n in groups[i]),
                key=lambda m: (m.holder is None, len(m.candidates) or 99),
            )
            asked = lead.wanted or ("point" if fold(lead.name) in apart else None)
            senses[i] = judge(i, lead, asked, mentions, gazetteer, votes, best)
        for i in open_groups:
            weight = min(3.0, len(groups[i]) ** 0.5) * (2.0 if focus.intersection(groups[i]) else 1.0)
            votes.cast(i, _votes(senses[i], weight, gazetteer))
        # A name of one sense is heard once.
        open_groups = [i for i in open_groups if not _settled(mentions[groups[i][0]])]
    return {n: senses[i][0] for i, numbers in enumerate(groups) for n in numbers if senses[i]}


def _settled(mention: Mention) -> bool:
    """Whether a name has one sense, and that by its usual name: nothing that others say changes it."""
    return (
        len(mention.candidates) == 1
        and mention.wanted is None
        and mention.candidates[0].role != NameRole.OTHER
        and mention.holder is None
    )


def _told_apart(mentions: Sequence[Mention]) -> frozenset[str]:
    """Names that the text has with the word for a unit and without: "the Kursk region" makes of "Kursk" the town, where
    it is one of some size.
    """
    told = {fold(m.name) for m in mentions if m.wanted in ("region", "district")}
    return frozenset(
        fold(m.name)
        for m in mentions
        if m.wanted is None
        and fold(m.name) in told
        and any(c.entry.kind == "point" and c.entry.population >= _SEAT for c in m.candidates)
    )


def judge(
    voter: int, mention: Mention, asked: Wanted | None, mentions: Sequence[Mention], gazetteer: Gazetteer,
    votes: Votes, best: Mapping[int, GazetteerEntry],
) -> list[Sense]:  # fmt: skip
    """A name's senses, best first; `asked` is the kind that the words around or elsewhere ask for."""
    holders: set[int] = set()
    if mention.holder is not None:
        resolved = best.get(mention.holder)
        entries = [resolved] if resolved else [c.entry for c in mentions[mention.holder].candidates]
        holders = {e.index for e in entries}
    senses = []
    for candidate in _with_units(mention, gazetteer):
        score, rule = prior(candidate, asked), "prior"
        entry = candidate.entry
        above = gazetteer.holders(entry)
        if holders:
            inside = any(h.index in holders for h in above)
            score += _HELD if inside else _NOT_HELD
            rule = "holder" if inside else rule
        context = _context(voter, entry, above, votes)
        if context > 1.0 and rule == "prior":
            rule = "context"
        senses.append(Sense(candidate, score + context, rule))
    if holders and not any(s.rule == "holder" for s in senses) and not any(_well_known(s) for s in senses):
        return []  # the text says where it lies, and the gazetteer holds no such place there
    senses = [s for s in senses if s.candidate.role != NameRole.OTHER or s.score >= _LEAST]
    return sorted(senses, key=lambda s: (-s.score, s.candidate.entry.index))


def _with_units(mention: Mention, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """The senses of a name; where a unit is asked for by a name that only its seat has ("Gomel region"), the unit."""
    kinds = {"region", "area", "country"} | ({"district"} if mention.wanted == "district" else set())
    if mention.wanted not in ("region", "district") or any(c.entry.kind in kinds for c in mention.candidates):
        return mention.candidates
    units = []
    for candidate in mention.candidates:
        stems = {word[:4] for word in fold(candidate.entry.name).split() if len(word) > 3}
        units += [
            Candidate(h, NameRole.MAIN)
            for h in gazetteer.holders(candidate.entry)
            if h.kind in ("region", "district") and stems & {word[:4] for word in fold(h.name).split()}
        ]
    return (*mention.candidates, *units)


def _well_known(sense: Sense) -> bool:
    """A place that news names in a row with others ("Texas, Oklahoma and Arkansas"), so that a comma makes
    no holder.
    """
    entry = sense.candidate.entry
    return entry.kind not in ("point", "district", "facility") or entry.population >= 100_000


def _context(voter: int, entry: GazetteerEntry, above: Sequence[GazetteerEntry], votes: Votes) -> float:
    """What the other names of the document say for a sense."""
    if entry.kind in ("country", "continent", "area", "sea") and entry.country is None:
        return 0.0
    score = _COUNTRY * log(1 + votes.heard(voter, ("country", entry.country)))
    for holder in (entry, *above):
        if holder.kind == "region":
            score += _REGION * log(1 + votes.heard(voter, ("unit", holder.index)))
        elif holder.kind == "district":
            score += _DISTRICT * log(1 + votes.heard(voter, ("unit", holder.index)))
    if entry.lat is not None and entry.lon is not None and entry.kind in ("point", "district", "facility"):
        score += _NEAR * log(1 + votes.heard(voter, ("cell", _cell(entry.lat, entry.lon))))
    return _MOST * (1 - exp(-score / _MOST))


def _cell(lat: float, lon: float) -> tuple[int, int]:
    return int(lat // _CELL), int(lon // _CELL)


def _votes(senses: Sequence[Sense], weight: float, gazetteer: Gazetteer) -> dict[tuple[str, object], float]:
    """A name's votes, shared out among its senses by their scores."""
    votes: dict[tuple[str, object], float] = defaultdict(float)
    top = senses[0].score if senses else 0.0
    shares = [(s, exp(s.score - top)) for s in senses[:12]]
    total = sum(share for _, share in shares)
    for sense, share in shares:
        for key, part in _of(sense.candidate.entry, gazetteer):
            votes[key] += weight * part * share / total
    return votes


def _of(entry: GazetteerEntry, gazetteer: Gazetteer) -> Iterator[tuple[tuple[str, object], float]]:
    if entry.country:
        yield ("country", entry.country), 1.0
    if entry.kind in ("region", "district"):
        yield ("unit", entry.index), 1.5
    for holder in gazetteer.holders(entry):
        if holder.kind in ("region", "district"):
            yield ("unit", holder.index), 1.0
    if entry.kind in ("point", "district", "facility") and entry.lat is not None and entry.lon is not None:
        row, column = _cell(entry.lat, entry.lon)
        for north in (-1, 0, 1):
            for east in (-1, 0, 1):
                yield ("cell", (row + north, column + east)), 1.0
