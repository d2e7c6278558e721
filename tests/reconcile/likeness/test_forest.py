"""Trees summed here give what trees give: a fork sends each row one way, leaves add up, and odds become a chance."""

from __future__ import annotations

import math

import numpy as np

from rashomon.reconcile.likeness.chance import BESIDE
from rashomon.reconcile.likeness.facts import FACTS
from rashomon.reconcile.likeness.forest import Forest, Node, load_forests

_FORK = (Node(1, 0.5, 1, 2, 0.0), Node(-1, 0.0, 0, 0, -2.0), Node(-1, 0.0, 0, 0, 1.0))


def test_leaves_add_to_the_odds() -> None:
    forest = Forest(0.5, (_FORK, _FORK))
    found = forest.chances(np.array([[9, 0.5], [9, 0.6]], dtype=np.float32))
    assert found.tolist() == [round(1 / (1 + math.exp(3.5)), 4), round(1 / (1 + math.exp(-2.5)), 4)]


def test_the_forests_ask_for_facts_that_there_are() -> None:
    forests = load_forests()
    assert forests.facts == (*FACTS, *BESIDE)
    for forest, width in (
        (forests.first, len(FACTS)),
        (forests.second, len(FACTS) + len(BESIDE)),
        (forests.times, len(FACTS)),
    ):
        assert {n.fact for tree in forest.trees for n in tree} <= set(range(-1, width))
        assert all(n.fact == -1 or i < min(n.left, n.right) for t in forest.trees for i, n in enumerate(t))
