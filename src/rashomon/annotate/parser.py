"""The parser that the other stages see: documents in, annotations out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from rashomon.annotate.cards import without_cards
from rashomon.annotate.pieces import pieces
from rashomon.model import Annotation, Document

if TYPE_CHECKING:
    from rashomon.annotate.pipeline import Pipeline

# What is parsed together: the more the cheaper, but a reader waits for the first, and each parse takes memory.
_DOCUMENTS = 16
_CHARACTERS = 50_000


class Parser:
    """A loaded pipeline. Picklable by name: a process that receives it loads its own."""

    def __init__(self, model: str, pipeline: Pipeline) -> None:
        from rashomon.annotate.records import Recorder

        self.model = model
        self._pipeline = pipeline
        self._recorder = Recorder(pipeline.strings, pipeline.morphology)

    def __reduce__(self) -> tuple[Any, ...]:
        return load_parser, (self.model,)

    def annotate(self, documents: Iterable[Document]) -> Iterator[Annotation]:
        """One Annotation a document, in order, each depending on its own document alone.

        Each segment is parsed by itself, so that no sentence crosses a paragraph.
        """
        for batch in _batches(documents):
            places = [list(pieces(document)) for document in batch]
            texts = [
                [text[start:end] for start, end, _ in cuts]
                for text, cuts in zip((without_cards(d.text) for d in batch), places, strict=True)
            ]
            for parses, cuts in zip(self._pipeline.parse(texts), places, strict=True):
                yield self._recorder.record(
                    parses, [(start, segment) for start, _, segment in cuts], self.model
                )


def _batches(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """The documents that are parsed together, in order."""
    batch: list[Document] = []
    size = 0
    for document in documents:
        batch.append(document)
        size += len(document.text)
        if size > _CHARACTERS or len(batch) == _DOCUMENTS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def load_parser(model: str) -> Parser:
    """The parser with the spaCy pipeline of that name. Raises SetupError where it is not installed."""
    from rashomon.annotate.pipeline import load_pipeline

    return Parser(model, load_pipeline(model))
