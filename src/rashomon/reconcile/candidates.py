"""Which pairs of figures are looked at at all: a story of thousands of figures has millions of pairs, and nearly all
of them count other things in other units.

Figures that are alike in everything that decides whether they can be compared (units, things, aspects, events) form
a class; what holds for one pair of two classes holds for all of them, so that each pair of classes is asked once. The
choice never changes a result but in one case: inside one report of more than `LONG` figures each is looked at with
the `AROUND` figures before and behind it, and with its whole, and not with those far from it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations_with_replacement

import msgspec

from rashomon.knowledge.kinds import Kind
from rashomon.reconcile.alike import aspects_meet, borne, comparable_things, like_units, narrows
from rashomon.reconcile.context import Side

# A page of 300 figures is a table or a log, not a report: the longest of our labelled reports has 24.
LONG, AROUND = 300, 60


class Likeness(msgspec.Struct, frozen=True):
    """All of a side that `alike` asks about, and its event."""

    unit: str | None
    aspect: str | None
    thing: str | None
    special: bool
    kind: Kind | None
    model: str | None
    contrasted: bool
    borne: str | None
    whole: bool
    event: str | None


def candidates(sides: Sequence[Side], events: Mapping[str, str | None]) -> Iterator[tuple[Side, Side]]:
    """The pairs of `sides` that may be related, each once, in the order of `sides`."""
    classes: dict[Likeness, list[int]] = defaultdict(list)
    for index, one in enumerate(sides):
        classes[_likeness(one, events)].append(index)
    linked = set(_linked(sides))
    far = _far(sides)
    for left, right in combinations_with_replacement(classes.values(), 2):
        if left is right and len(left) == 1:
            continue
        if not _may_meet(sides[left[0]], sides[right[0]], events):
            continue
        for i in left:
            for j in right:
                if (i < j or (left is not right and j < i)) and not far(i, j):
                    linked.discard((min(i, j), max(i, j)))
                    yield sides[min(i, j)], sides[max(i, j)]
    for i, j in sorted(linked):
        yield sides[i], sides[j]


class _far:  # noqa: N801 - used like a function
    """Whether two figures of one very long report stand too far apart to be looked at together."""

    def __init__(self, sides: Sequence[Side]) -> None:
        self._report = [s.claim.report for s in sides]
        in_report: dict[str, list[int]] = defaultdict(list)
        for index, one in enumerate(sides):
            in_report[one.claim.report].append(index)
        self._place: dict[int, int] = {}
        for indices in in_report.values():
            if len(indices) > LONG:
                ordered = sorted(indices, key=lambda i: (sides[i].claim.start, sides[i].claim.id))
                self._place |= {index: place for place, index in enumerate(ordered)}

    def __call__(self, one: int, two: int) -> bool:
        if not self._place or one not in self._place or self._report[one] != self._report[two]:
            return False
        return abs(self._place[one] - self._place[two]) > AROUND


def _likeness(side: Side, events: Mapping[str, str | None]) -> Likeness:
    claim, thing = side.claim, side.claim.thing
    return Likeness(
        unit=claim.unit,
        aspect=claim.aspect,
        thing=thing.lemma if thing else None,
        special=thing is not None and any(narrows(m) for m in thing.modifiers),
        kind=side.kind,
        model=side.model,
        contrasted=side.contrasted,
        borne=borne(side),
        whole=bool(claim.whole),
        event=events.get(claim.id),
    )


def _may_meet(left: Side, right: Side, events: Mapping[str, str | None]) -> bool:
    """Whether `compare` can say anything of two such figures: like units, and like things of one aspect or one
    event, or two kinds counted in one respect.
    """
    if not like_units(left, right):
        return False
    one, two = left.claim, right.claim
    if comparable_things(left, right):
        event = events.get(one.id)
        return aspects_meet(left, right) or (event is not None and event == events.get(two.id))
    return one.unit is None and one.aspect == two.aspect


def _linked(sides: Sequence[Side]) -> Iterator[tuple[int, int]]:
    """A part and its whole, whatever they count."""
    place = {s.claim.id: i for i, s in enumerate(sides)}
    for index, one in enumerate(sides):
        whole = place.get((one.claim.whole.claim or "") if one.claim.whole else "")
        if whole is not None and whole != index:
            yield min(index, whole), max(index, whole)
