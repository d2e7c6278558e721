"""How likely it is that two figures measure the same: each pair weighed by its facts, then beside the
other pairs of its figures (a figure of one report answers, as a rule, one figure of another).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec
import numpy as np

from rashomon.reconcile.alike import like_units
from rashomon.reconcile.context import Side
from rashomon.reconcile.likeness.facts import facts
from rashomon.reconcile.likeness.forest import Column, Table, load_forests
from rashomon.reconcile.likeness.told import Told, read_told

Pair = tuple[int, int]
# So many of a figure's likeliest partners are asked whether they are partners of each other.
_ASKED = 8
# Some 0.3 ms a pair: weighing more of them would take longer than reading the reports they are of.
_MANY = 60_000


# What `beside` tells of a pair, in its order.
BESIDE = (
    "chance",
    "ahead_least",
    "ahead_most",
    "likelier_least",
    "likelier_most",
    "third",
    "rival",
    "likeliest",
)


class Chance(msgspec.Struct, frozen=True):
    """How likely, 0 to 1, two figures are `alike` (measure the same) and, if so, are told of two `times`."""

    alike: float
    times: float


def chances(sides: Sequence[Side]) -> dict[frozenset[str], Chance]:
    """The chances of every two figures, by the ids of the claims; pairs of unlike units are left out."""
    told = read_told(sides)
    pairs = [(i, j) for i, j in _pairs(told) if like_units(told[i].side, told[j].side)]
    if not pairs:
        return {}
    forests = load_forests()
    rows = np.array([facts(told[i], told[j]) for i, j in pairs], dtype=np.float32)
    first = forests.first.chances(rows)
    second = forests.second.chances(np.hstack([rows, beside(pairs, first, told)]))
    times = forests.times.chances(rows)
    return {
        frozenset((told[i].side.claim.id, told[j].side.claim.id)): Chance(float(alike), float(late))
        for (i, j), alike, late in zip(pairs, second, times, strict=True)
    }


def _pairs(told: Sequence[Told]) -> Iterator[Pair]:
    """The pairs to be weighed: all; of a story of thousands of figures those of one noun or number, and none where even
    these are too many: there the rules stand alone.
    """
    if len(told) * (len(told) - 1) // 2 <= _MANY:
        yield from ((i, j) for i in range(len(told)) for j in range(i))
        return
    groups: dict[str | float, list[int]] = defaultdict(list)
    for i, one in enumerate(told):
        for shared in (one.noun, one.number):
            if shared is not None and shared != "":
                groups[shared].append(i)
    if sum(len(g) * (len(g) - 1) // 2 for g in groups.values()) <= _MANY:
        yield from sorted({(i, j) for g in groups.values() for i in g for j in g if j < i})


def beside(pairs: Sequence[Pair], first: Column, told: Sequence[Told]) -> Table:
    """For each pair, in the order of `BESIDE`: its chance alone, by how much it is ahead of the other pairs of its two
    figures with the same two reports, how many of these are likelier, how well a third report's figure fits both, the
    best rival's chance, and whether each is the other's likeliest.
    """
    report = [t.side.claim.report for t in told]
    rivals: dict[tuple[int, str], list[float]] = defaultdict(list)
    partners: dict[int, list[tuple[float, int]]] = defaultdict(list)
    alone: dict[Pair, float] = {}
    for (i, j), value in zip(pairs, first.tolist(), strict=True):
        rivals[i, report[j]].append(value)
        rivals[j, report[i]].append(value)
        partners[i].append((value, j))
        partners[j].append((value, i))
        alone[i, j] = alone[j, i] = value
    nearest = {i: _nearest(found) for i, found in partners.items()}
    ranked = {key: sorted(found, reverse=True) for key, found in rivals.items()}
    return np.array(
        [
            _row(
                alone[i, j], ranked[i, report[j]], ranked[j, report[i]], _third(i, j, nearest, alone, report)
            )
            for i, j in pairs
        ],
        dtype=np.float32,
    )


def _row(value: float, mine: Sequence[float], theirs: Sequence[float], third: float) -> tuple[float, ...]:
    ahead = [value - _best_other(value, found) for found in (mine, theirs)]
    likelier = [sum(v > value for v in found) for found in (mine, theirs)]
    rival = max(_best_other(value, found) for found in (mine, theirs))
    return (
        value,
        min(ahead),
        max(ahead),
        float(min(likelier)),
        float(max(likelier)),
        third,
        rival,
        float(max(likelier) == 0),
    )


def _best_other(value: float, ranked: Sequence[float]) -> float:
    """The best of the others, 0 where there are none; `ranked` holds the value itself."""
    if len(ranked) == 1:
        return 0.0
    return ranked[1] if ranked[0] == value else ranked[0]


def _nearest(partners: Sequence[tuple[float, int]]) -> frozenset[int]:
    """A figure's likeliest partners, and whoever is as likely as the last of them."""
    least = sorted((value for value, _ in partners), reverse=True)[:_ASKED][-1]
    return frozenset(k for value, k in partners if value >= least)


def _third(
    i: int,
    j: int,
    nearest: Mapping[int, frozenset[int]],
    alone: Mapping[Pair, float],
    report: Sequence[str],
) -> float:
    """How well some figure of a third report fits both, among the likeliest partners of either."""
    return max(
        (
            min(alone.get((i, k), 0.0), alone.get((k, j), 0.0))
            for k in nearest[i] | nearest[j]
            if report[k] not in (report[i], report[j])
        ),
        default=0.0,
    )
