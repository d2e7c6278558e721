"""spaCy's parse of one segment → our tokens, sentences and names."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.annotate.morphology import Morphology, Word
from rashomon.model import Annotation, Because, Name, Sentence, Token

# Numbers and dates are measure/'s own work; the parser's are left out of `names`.
_NOT_NAMES = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"})
_COLUMNS = ("ORTH", "TAG", "DEP", "ENT_TYPE", "POS", "LEMMA", "HEAD", "SENT_START", "LENGTH", "SPACY")


class Recorder:
    """Turns parses into records; `strings` is the pipeline's own table, `morphology` null where spaCy's
    rules ran.
    """

    def __init__(self, strings: Any, morphology: Morphology | None) -> None:
        self._strings = strings
        self._morphology = morphology
        self._known: dict[int, str] = {0: ""}

    def record(self, parses: Sequence[Any], segments: Sequence[tuple[int, int]], note: str) -> Annotation:
        """The annotation of one document: its parses, each with where it starts in the text and its
        segment's index.

        White space tokens stay, as SPACE.
        """
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        names: list[Name] = []
        for parse, (offset, segment) in zip(parses, segments, strict=True):
            self._tokens(parse, offset, segment, tokens, sentences)
            base = len(tokens) - len(parse)
            for entity in parse.ents:
                if entity.label_ not in _NOT_NAMES:
                    start, end = offset + entity.start_char, offset + entity.end_char
                    names.append(Name(start, end, entity.label_, base + entity.start, base + entity.end))
        because = (Because("annotate", "parse", note=note),)
        return Annotation(tuple(tokens), tuple(sentences), tuple(names), because)

    def _tokens(
        self, parse: Any, offset: int, segment: int, tokens: list[Token], sentences: list[Sentence]
    ) -> None:
        """Append one parse, its offsets and indices moved into the document."""
        if not len(parse):
            return
        base = len(tokens)
        table = parse.to_array(_COLUMNS)
        texts, tags, deps, types = (self._texts(table[:, column]) for column in range(4))
        if self._morphology is not None:
            words = self._morphology.words(texts, tags, deps)
        else:
            words = list(map(Word, self._texts(table[:, 4]), self._texts(table[:, 5]), tags, deps))
        heads = (table[:, 6].view(np.int64) + np.arange(len(table))).tolist()
        children, left, right = _tree(heads, base)
        heads = [base + head for head in heads]
        lengths = table[:, 8].astype(np.int64)
        ends = np.cumsum(lengths + table[:, 9].astype(np.int64)) - table[:, 9].astype(np.int64) + offset
        starts = (ends - lengths).tolist()
        stops = ends.tolist()
        firsts = np.flatnonzero(table[:, 7] == 1).tolist()
        sentence = len(sentences) - 1
        bounds = [*firsts, len(table)]
        for first, stop in pairwise(bounds):
            sentence += 1
            sentences.append(Sentence(starts[first], stops[stop - 1], base + first, base + stop, segment))
            for i in range(first, stop):
                pos, lemma, tag, dep = words[i]
                tokens.append(
                    Token(
                        base + i, starts[i], stops[i], texts[i], lemma, pos, tag, dep, heads[i], tuple(children[i]),
                        left[i], right[i], sentence, types[i],
                    )
                )  # fmt: skip

    def _texts(self, column: NDArray[np.uint64]) -> list[str]:
        """The strings of a column of spaCy's identifiers."""
        known = self._known
        keys = column.tolist()
        try:
            return [known[key] for key in keys]
        except KeyError:
            for key in keys:
                if key not in known:
                    known[key] = self._strings[key]
        return [known[key] for key in keys]


def _tree(heads: Sequence[int], base: int) -> tuple[list[list[int]], list[int], list[int]]:
    """The children of each token, and the first and last token of its subtree, from each token's head (a
    root is its own). Heads count from the parse's first token, the answer from the document's, which is `base`
    before.

    Going up from each token in order, and stopping where a token further left (or, in the other pass,
    right) has gone before, visits every token once.
    """
    children: list[list[int]] = [[] for _ in heads]
    left = list(range(len(heads)))
    right = list(range(len(heads)))
    for token in range(len(heads)):
        head = heads[token]
        if head != token:
            children[head].append(base + token)
        while left[head] > token:
            left[head] = token
            head = heads[head]
    for token in range(len(heads) - 1, -1, -1):
        head = heads[token]
        while right[head] < token:
            right[head] = token
            head = heads[head]
    if base:
        left = [base + token for token in left]
        right = [base + token for token in right]
    return children, left, right
