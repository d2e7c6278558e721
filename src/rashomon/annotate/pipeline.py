"""Loads a spaCy pipeline and runs it at the speed that the hardware allows, with the output it has always
had.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from rashomon.annotate.tokeniser import keep_used_attributes, lighten
from rashomon.model import SetupError

if TYPE_CHECKING:
    from rashomon.annotate.tok2vec import Tok2Vec

Step = Callable[[Sequence[Sequence[Any]]], None]

# Texts of one document go through the network together, so many tokens at a time: enough for the matrices
# to be worth while, few enough for a book to fit in memory.
_BATCH = 4_000
# The pipes of spaCy's own English pipelines: none of them reads a flag of a word.
_KNOWN_PIPES = frozenset({"tok2vec", "tagger", "parser", "ner"})


class Pipeline:
    """A loaded pipeline as the steps that it takes: each reads and marks a batch of spaCy's documents."""

    def __init__(self, nlp: Any) -> None:
        from rashomon.annotate.morphology import Morphology

        self.make_doc = nlp.make_doc
        self.strings = nlp.vocab.strings
        pipes = dict(nlp.pipeline)
        self.morphology: Morphology | None = None
        if "attribute_ruler" in pipes and "lemmatizer" in pipes:
            try:
                self.morphology = Morphology(pipes["attribute_ruler"], pipes["lemmatizer"])
            except (ValueError, AttributeError):  # another pipeline's rules: they run as they are
                self.morphology = None
            else:
                del pipes["attribute_ruler"], pipes["lemmatizer"]
        self._pipes = tuple(pipes.values())
        self._vectors = [vectors for pipe in self._pipes for vectors in _quicken(pipe)]
        self._steps = tuple(map(_step, self._pipes))
        lighten(nlp)
        if self.morphology is not None and set(pipes) <= _KNOWN_PIPES:
            keep_used_attributes(nlp.vocab)

    def parse(self, documents: Sequence[Sequence[str]]) -> list[list[Any]]:
        """One spaCy document a text, in order, for each of several documents.

        What is said of a document does not depend on the others.
        """
        parses = [[self.make_doc(text) for text in texts] for texts in documents]
        batches = [batch for document in parses for batch in _batches(document)]
        for vectors in self._vectors:
            vectors.meet([parse for batch in batches for parse in batch])
        for step in self._steps:
            step(batches)
        return parses


def _batches(parses: Sequence[Any]) -> Iterator[list[Any]]:
    """The parses of one document as they go through the network; those without a token do not."""
    batch: list[Any] = []
    size = 0
    for parse in parses:
        batch.append(parse)
        size += len(parse)
        if size > _BATCH:
            yield batch
            batch, size = [], 0
    if size:
        yield batch


def _step(pipe: Any) -> Step:
    """What a pipe does with batches, the transitions by our own loop where they are of its kind."""
    from rashomon.annotate.transitions import Transitions

    try:
        return Transitions(pipe).run
    except (AttributeError, KeyError, ValueError, TypeError):
        return partial(_mark, pipe)


def _mark(pipe: Any, batches: Sequence[Sequence[Any]]) -> None:
    for batch in batches:
        if hasattr(pipe, "predict"):
            pipe.set_annotations(batch, pipe.predict(batch))
        else:
            for parse in batch:
                pipe(parse)


def load_pipeline(model: str) -> Pipeline:
    """The spaCy pipeline of that name. Raises SetupError where it is not installed.

    Its matrices are multiplied by numpy's library in one thread, both for this pipeline only: the thread
    count is asked for in the environment, which counts where numpy is not loaded yet, and changes nothing
    else.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    import spacy
    from thinc.api import use_ops

    try:
        with use_ops("numpy", use_blis=False):
            return Pipeline(spacy.load(model, exclude=["senter"]))
    except OSError as error:
        message = f"the spaCy pipeline {model} is not installed: run `make env`, or name another with --model"
        raise SetupError(message) from error


def _quicken(pipe: Any) -> list[Tok2Vec]:
    """Put our token vectors in the place of the pipe's own, where its model has the shape that ours is made for;
    those that were put there.
    """
    from thinc.api import Model

    model = getattr(pipe, "model", None)
    if not isinstance(model, Model):
        return []
    vectors = _vectors(model)
    if vectors is not None:
        pipe.model = _layer(vectors)
        return [vectors]
    found = []
    for node in list(model.walk()):
        for place, layer in enumerate(node.layers):
            vectors = _vectors(layer)
            if vectors is not None:
                node.layers[place] = _layer(vectors)
                found.append(vectors)
    return found


def _vectors(layer: Any) -> Tok2Vec | None:
    """What gives the same as `layer`, or null where it is of another kind."""
    from rashomon.annotate.tok2vec import Tok2Vec

    if not {"embed", "encode"} <= set(layer.ref_names):
        return None
    try:
        return Tok2Vec(layer)
    except (ValueError, KeyError, IndexError, AttributeError):
        return None


def _layer(vectors: Tok2Vec) -> Any:
    """The token vectors as a layer of thinc's."""
    from thinc.api import Model

    return Model("distinct_tok2vec", partial(_forward, vectors), dims={"nO": vectors.mix.width})


def _forward(vectors: Any, _model: Any, parses: Sequence[Any], is_train: bool = False) -> tuple[Any, None]:  # noqa: FBT001, FBT002 - thinc's signature
    """Thinc's calling convention: the output and, for training only, the way back."""
    if is_train:
        raise NotImplementedError
    return vectors(parses), None
