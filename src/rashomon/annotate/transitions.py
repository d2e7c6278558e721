"""The transitions of parser and names, many documents at a time: the same steps as spaCy's, a third of the time.

spaCy takes a batch of texts step by step, all texts at once (Goldberg, Zhao and Huang 2013 call it parsing with
lock-step batches), and in every step takes and drops the interpreter's lock some ten times a text; a step
has a price of its own besides. Here the lock is kept, what a step costs is shared by the paragraphs of several
documents, and the scores are worked out with the same additions in the same order: equal to the last bit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.annotate.multiplication import by_row, rows_stand_alone

Floats = NDArray[np.float32]
# Tokens that are taken through at a time. A token needs four kilobytes of precomputed sums in the parser, so more
# would leave the processor's cache, and fewer would make the steps dear: 6,000 to 16,000 are alike here.
_TOKENS = 8_000
# Paragraphs that a step must have on average: below, spaCy's own loop is quicker (measured: break-even at 3 to 5).
_WIDTH = 4


class _Features:
    """What spaCy's `get_token_ids` looks at in a model: how many features a state has."""

    def __init__(self, number: int) -> None:
        self.state2vec = self
        self.nF = number


class Transitions:
    """A trained parser or entity recogniser, run over batches. Raises ValueError where it is of another kind."""

    def __init__(self, pipe: Any) -> None:
        from spacy.ml.parser_model import ParserStepModel
        from thinc.api import NumpyOps

        self._pipe = pipe
        model = pipe.model
        if len(model.layers) != 3 or not model.attrs["has_upper"] or model.attrs["unseen_classes"]:
            raise ValueError("not a model of token vectors, features and scores")
        if pipe.cfg["beam_width"] != 1 or not isinstance(model.ops, NumpyOps):
            raise ValueError("not a greedy parser on the processor")
        self._vectors, lower, upper = model.layers
        weights = lower.get_param("W")  # features, width out, pieces, width in
        self._features, out, self._pieces, width = weights.shape
        if self._pieces < 2:
            raise ValueError("not a maxout")
        self._weights = weights.reshape(-1, width).T
        self._padding = lower.get_param("pad").reshape(-1)
        self._bias = lower.get_param("b").reshape(-1)
        self._out = out * self._pieces
        self._score, self._score_bias = upper.get_param("W"), upper.get_param("b")
        self._multiply = by_row()
        self._together = _TOKENS if rows_stand_alone() else 0
        self._token_ids = ParserStepModel.get_token_ids
        self._stub = _Features(self._features)
        self._offsets = np.arange(self._features, dtype=np.intp) + self._features
        # Scratch: memory that the system gives anew costs more than what is written to it.
        self._sums = np.zeros((0, self._features * self._out), dtype=np.float32)
        self._rows = np.zeros((0, self._out), dtype=np.float32)

    def run(self, batches: Sequence[Sequence[Any]]) -> None:
        """Mark every parse of every batch. Token vectors are worked out batch by batch, so that none depends on
        what stands beside its batch.
        """
        group: list[Sequence[Any]] = []
        size = 0
        for batch in batches:
            tokens = sum(map(len, batch))
            if group and size + tokens > self._together:
                self._run(group, size)
                group, size = [], 0
            group.append(batch)
            size += tokens
        self._run(group, size)

    def _run(self, group: Sequence[Sequence[Any]], size: int) -> None:
        parses = [parse for batch in group for parse in batch]
        if size < _WIDTH * max(map(len, parses), default=0):
            for batch in group:
                self._pipe.set_annotations(batch, self._pipe.predict(batch))
            return
        states = self._pipe.moves.init_batch(parses)
        self._precompute([self._vectors.predict(batch) for batch in group], size)
        self._step_through([state for state in states if not state.is_final()])
        self._pipe.set_annotations(parses, states)

    def _precompute(self, vectors: Sequence[Floats], size: int) -> None:
        """What each token adds to a state's sums in the place of each feature; first what none adds."""
        if len(self._sums) <= size:
            self._sums = np.empty((size + 1, self._features * self._out), dtype=np.float32)
        self._sums[0] = self._padding
        start = 1
        for rows in vectors:
            np.matmul(rows, self._weights, out=self._sums[start : start + len(rows)])
            start += len(rows)

    def _step_through(self, active: list[Any]) -> None:
        """Take each state to its end, all of them a step at a time."""
        sums = self._sums.reshape(-1, self._out)
        number = self._features
        if len(self._rows) < len(active) * number:
            self._rows = np.empty((len(active) * number, self._out), dtype=np.float32)
        while active:
            count = len(active)
            places = self._token_ids(self._stub, active) * number + self._offsets
            rows = self._rows[: count * number]
            sums.take(places.reshape(-1), 0, rows, "clip")
            total = np.add.reduce(rows.reshape(count, number, -1), 1)
            total += self._bias
            best = total[:, :: self._pieces]
            for piece in range(1, self._pieces):
                best = np.maximum(best, total[:, piece :: self._pieces])
            scores = self._multiply(best, self._score, trans2=True)
            scores += self._score_bias
            active = self._pipe.transition_states(active, scores)
