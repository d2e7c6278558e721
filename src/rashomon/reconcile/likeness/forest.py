"""The fitted weighing of facts: gradient-boosted trees (Friedman 2001), read from forest.json and summed here, so that
no learning library is needed to run. They are fitted to the stories in eval/likeness/, all written for this project, by
eval/fit_likeness.py.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

FILE = Path(__file__).with_name("forest.json")
_DEEPEST = 64
_LEAF = -1

Table = NDArray[np.float32]
Column = NDArray[np.float64]


class Node(msgspec.Struct, frozen=True, array_like=True):
    """One fork: rows whose `fact` is at most `limit` go `left`, the others `right`; a leaf (`fact` -1) adds `value`."""

    fact: int
    limit: float
    left: int
    right: int
    value: float


class Forest(msgspec.Struct, frozen=True):
    """Trees whose leaves sum, from `base` on, to the logarithm of the odds."""

    base: float
    trees: tuple[tuple[Node, ...], ...]

    def chances(self, rows: Table) -> Column:
        """The chance of each row of facts, 0 to 1, to four decimals: no machine's last bits decide."""
        total = np.full(len(rows), self.base)
        for tree in self.trees:
            total += _leaves(tree, rows)
        found: Column = np.round(1 / (1 + np.exp(-total)), 4)
        return found


class Forests(msgspec.Struct, frozen=True):
    """Two passes for whether two figures measure the same (`first` weighs a pair alone, `second` beside the other pairs
    of its figures), and `times` for whether the texts then place them at two times; `facts` names what the nodes ask
    for, in order, with those of the second pass behind.
    """

    facts: tuple[str, ...]
    first: Forest
    second: Forest
    times: Forest


def _leaves(tree: Sequence[Node], rows: Table) -> Column:
    """What one tree adds to each row."""
    fact = np.array([n.fact for n in tree])
    limit = np.array([n.limit for n in tree])
    left = np.array([n.left for n in tree])
    right = np.array([n.right for n in tree])
    value = np.array([n.value for n in tree])
    at = np.zeros(len(rows), dtype=np.intp)
    every = np.arange(len(rows))
    for _ in range(_DEEPEST):
        forks = fact[at] != _LEAF
        if not forks.any():
            break
        goes_left = rows[every, fact[at]] <= limit[at]
        at = np.where(forks, np.where(goes_left, left[at], right[at]), at)
    found: Column = value[at]
    return found


@functools.cache
def load_forests() -> Forests:
    """The forests that come with the program."""
    return msgspec.json.decode(FILE.read_bytes(), type=Forests)
