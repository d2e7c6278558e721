"""Loads the pipeline and turns its parses into our own records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rashomon.model import Annotation, Because, Document, Name, Sentence, SetupError, Token

# Numbers and dates are measure/'s own work; the parser's are left out of `names`.
_NOT_NAMES = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"})


class Parser:
    """A loaded pipeline. Picklable by name: a process that receives it loads its own."""

    def __init__(self, model: str, pipeline: Any) -> None:
        self.model = model
        self._pipeline = pipeline

    def __reduce__(self) -> tuple[Any, ...]:
        return load_parser, (self.model,)

    def annotate(self, documents: Iterable[Document]) -> Iterator[Annotation]:
        """One Annotation a document, in order. Each segment is parsed alone, so that no sentence crosses a paragraph."""
        for document in documents:
            texts = [document.text[s.start : s.end] for s in document.segments]
            yield self._join(document, list(self._pipeline.pipe(texts, batch_size=16)))

    def _join(self, document: Document, parses: Sequence[Any]) -> Annotation:
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        names: list[Name] = []
        for number, (segment, parse) in enumerate(zip(document.segments, parses, strict=True)):
            _take(parse, segment.start, number, tokens, sentences, names)
        because = (Because("annotate", "parse", note=self.model),)
        return Annotation(tuple(tokens), tuple(sentences), tuple(names), because)


def _take(
    parse: Any, offset: int, segment: int, tokens: list[Token], sentences: list[Sentence], names: list[Name]
) -> None:
    """Append one segment's parse, its offsets and indices moved into the document. White space tokens stay, as SPACE."""
    base = len(tokens)
    for sentence in parse.sents:
        index = len(sentences)
        first, last = parse[sentence.start], parse[sentence.end - 1]
        sentences.append(
            Sentence(offset + first.idx, offset + last.idx + len(last), base + sentence.start, base + sentence.end, segment)
        )
        for t in sentence:
            tokens.append(
                Token(
                    base + t.i, offset + t.idx, offset + t.idx + len(t), t.text, t.lemma_, t.pos_, t.tag_, t.dep_,
                    base + t.head.i, tuple(base + c.i for c in t.children), base + t.left_edge.i, base + t.right_edge.i,
                    index, t.ent_type_,
                )
            )  # fmt: skip
    for entity in parse.ents:
        if entity.label_ not in _NOT_NAMES:
            names.append(
                Name(offset + entity.start_char, offset + entity.end_char, entity.label_, base + entity.start, base + entity.end)
            )


def load_parser(model: str) -> Parser:
    """The spaCy pipeline of that name. Raises SetupError where it is not installed."""
    import spacy

    try:
        return Parser(model, spacy.load(model))
    except OSError as error:
        message = f"the spaCy pipeline {model} is not installed: run `make env`, or name another with --model"
        raise SetupError(message) from error
