"""The parser that the other stages see: documents in, annotations out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from rashomon.annotate.pieces import pieces
from rashomon.model import Annotation, Document

if TYPE_CHECKING:
    from rashomon.annotate.pipeline import Pipeline


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
        for document in documents:
            places = list(pieces(document))
            parses = self._pipeline.parse([document.text[start:end] for start, end, _ in places])
            yield self._recorder.record(
                parses, [(start, segment) for start, _, segment in places], self.model
            )


def load_parser(model: str) -> Parser:
    """The parser with the spaCy pipeline of that name. Raises SetupError where it is not installed."""
    from rashomon.annotate.pipeline import load_pipeline

    return Parser(model, load_pipeline(model))
