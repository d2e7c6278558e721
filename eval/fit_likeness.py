"""Fit the forests that weigh whether two figures measure the same (src/rashomon/reconcile/likeness/forest.json).

`python -m eval.fit_likeness OUT.json [--limit N] [--processes N]`. The stories (eval/likeness) are read by the
program's own stages; the chances whose average precision is printed are told of stories that the fit had not seen
(that of the second pass is a little too good: the first pass of the stories it learns from had seen the others). It
needs scikit-learn, which the program does not: `pip install scikit-learn` in an environment of one's own.
"""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray

from eval.likeness_pairs import Labelled, label_stories
from eval.likeness_source import read_stories
from rashomon.reconcile.likeness.chance import BESIDE, beside
from rashomon.reconcile.likeness.facts import FACTS
from rashomon.reconcile.likeness.forest import Column, Forest, Forests, Node, Table

# Every so many-th story is told by trees that are fitted to the others.
FOLDS = 4
_DECIMALS = 5
# The trees as written are held against the fitted ones on so many rows; they may differ by their rounding.
_CHECKED, _ROUNDED = 5000, 1e-3

Answers = NDArray[np.bool_]


class Model(Protocol):
    """What scikit-learn's classifiers can do."""

    def fit(self, rows: Table, answers: Answers, /) -> object:
        """Learn the answers to the rows."""

    def predict_proba(self, rows: Table, /) -> Column:
        """The chance of each row to be answered with no, and with yes."""


Build = Callable[[], Model]
Precision = Callable[[Answers, Column], float]


class Library(msgspec.Struct, frozen=True):
    """What is asked of scikit-learn: how `alike` and `times` are learnt, and the average precision of chances."""

    alike: Build
    times: Build
    precision: Precision


class Sample(msgspec.Struct, frozen=True):
    """All pairs: their facts, which are labelled, whether the two have one key, other letters of time, and which
    story's they are (places in `stories`).
    """

    stories: tuple[Labelled, ...]
    rows: Table
    known: Answers
    same: Answers
    later: Answers
    story: NDArray[np.intp]


def load_library() -> Library:
    """scikit-learn; ends the program where it is not installed."""
    try:
        trees = importlib.import_module("sklearn.ensemble").HistGradientBoostingClassifier
        precision = importlib.import_module("sklearn.metrics").average_precision_score
    except ImportError as error:
        raise SystemExit(f"{error}: pip install scikit-learn, in an environment of one's own") from None

    def build(rounds: int, rate: float, leaves: int, least: int) -> Build:
        def model() -> Model:
            made: Model = trees(
                max_iter=rounds,
                learning_rate=rate,
                max_leaf_nodes=leaves,
                min_samples_leaf=least,
                l2_regularization=3,
                random_state=0,
                early_stopping=False,
            )
            return made

        return model

    # 80 rounds of 15 leaves are 0.01 of average precision worse and a fifth as large (docs/decisions/0054).
    return Library(build(240, 0.06, 24, 60), build(60, 0.1, 8, 40), precision)


def gather(stories: Sequence[Labelled]) -> Sample:
    """The pairs of all stories, one after the other."""
    return Sample(
        tuple(stories),
        np.vstack([s.rows for s in stories]),
        np.array([known for s in stories for known in s.known], dtype=np.bool_),
        np.array([same for s in stories for same in s.same], dtype=np.bool_),
        np.array([later for s in stories for later in s.later], dtype=np.bool_),
        np.repeat(np.arange(len(stories)), [len(s.pairs) for s in stories]),
    )


def unseen(build: Build, sample: Sample, rows: Table, answers: Answers, learnt: Answers) -> Column:
    """The chance of each row by a model that saw no pair of its story; it learns from the `learnt` rows."""
    found = np.zeros(len(rows))
    for fold in range(FOLDS):
        held = sample.story % FOLDS == fold
        if held.any():
            model = _fitted(build, rows[learnt & ~held], answers[learnt & ~held])
            found[held] = np.round(model.predict_proba(rows[held])[:, 1], 4)  # as the program rounds them
    return found


def _fitted(build: Build, rows: Table, answers: Answers) -> Model:
    model = build()
    model.fit(rows, answers)
    return model


def with_beside(sample: Sample, first: Column) -> Table:
    """The facts of each pair, and how its chance compares with those of the other pairs of its figures."""
    ends = np.cumsum([len(s.pairs) for s in sample.stories])[:-1]
    found = [
        beside(story.pairs, alone, story.told)
        for story, alone in zip(sample.stories, np.split(first, ends), strict=True)
        if story.pairs
    ]
    return np.hstack([sample.rows, np.vstack(found)])


def fit(sample: Sample, library: Library) -> Forests:
    """The three forests; prints how well chances of unseen stories order the pairs."""
    known, same, later = sample.known, sample.same, sample.later
    first = unseen(library.alike, sample, sample.rows, same, known)
    rows = with_beside(sample, first)
    second = unseen(library.alike, sample, rows, same, known)
    _report("one measure, each pair alone", same[known], first[known], library)
    _report("one measure, beside other pairs", same[known], second[known], library)
    told = known & same & ~_equal(sample.rows)
    times = unseen(library.times, sample, sample.rows, later, told)
    _report("two times, of one measure", later[told], times[told], library)
    return Forests(
        (*FACTS, *BESIDE),
        exported(_fitted(library.alike, sample.rows[known], same[known]), sample.rows[:_CHECKED]),
        exported(_fitted(library.alike, rows[known], same[known]), rows[:_CHECKED]),
        exported(_fitted(library.times, sample.rows[told], later[told]), sample.rows[:_CHECKED]),
    )


def _equal(rows: Table) -> Answers:
    """Whether the numbers of a pair are equal, or the one a more exact form of the other."""
    equal: Answers = rows[:, FACTS.index("equal")] > 0
    exact: Answers = rows[:, FACTS.index("exact")] > 0
    return equal | exact


def _report(what: str, answers: Answers, found: Column, library: Library) -> None:
    precision = library.precision(answers, found)
    print(f"{what}: {answers.sum()} of {len(answers)} pairs, average precision {precision:.3f}")


def exported(model: Any, rows: Table) -> Forest:
    """The trees of a fitted scikit-learn model as the program reads them (it offers no public way to its nodes), seen
    to give its chances of `rows`.
    """
    trees = tuple(tuple(_node(n) for n in rounds[0].nodes) for rounds in model._predictors)  # noqa: SLF001
    forest = Forest(float(model._baseline_prediction.ravel()[0]), trees)  # noqa: SLF001
    apart = np.abs(forest.chances(rows) - model.predict_proba(rows)[:, 1]).max()
    if apart > _ROUNDED:
        raise SystemExit(f"the trees that were written give other chances, by up to {apart:.4f}")
    return forest


def _node(node: Any) -> Node:
    if node["is_leaf"]:
        return Node(-1, 0.0, 0, 0, round(float(node["value"]), _DECIMALS))
    limit = float(np.float32(node["num_threshold"]))
    return Node(int(node["feature_idx"]), limit, int(node["left"]), int(node["right"]), 0.0)


def main() -> None:
    """Read the stories, fit, write."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("out", type=Path)
    options.add_argument("--limit", type=int, help="only the first N stories, to try it")
    options.add_argument("--processes", type=int, default=1)
    given = options.parse_args()
    library = load_library()
    stories = list(read_stories())[: given.limit]
    forests = fit(gather(list(label_stories(stories, given.processes))), library)
    given.out.write_bytes(msgspec.json.encode(forests))


if __name__ == "__main__":
    main()
