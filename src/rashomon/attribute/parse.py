"""A document's parse with what attribution asks of it again and again: neighbours, subtrees, quotation regions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from rashomon.attribute.quotation import Region, find_regions
from rashomon.model import Annotation, Document, Sentence, Token

Range = tuple[int, int]  # token indices, half-open


class Parse:
    """Read-only view of one document and its annotation. Tokens are indexed as in `Annotation.tokens`."""

    def __init__(self, document: Document, annotation: Annotation) -> None:
        self.document = document
        self.text = document.text
        self.tokens = annotation.tokens
        self.sentences = annotation.sentences
        self.names = annotation.names
        self._starts = [t.start for t in annotation.tokens]
        # Marks in what the parser was not shown (link cards) open nothing.
        self.regions = tuple(r for r in find_regions(document) if self.at(r.start) < self.at(r.end))
        self.segments = _token_ranges(annotation, len(document.segments))
        self.depth = self._depths()

    def at(self, offset: int) -> int:
        """Index of the first token that starts at `offset` or behind it."""
        return bisect_left(self._starts, offset)

    def sentence(self, index: int) -> Sentence:
        """The sentence of a token."""
        return self.sentences[self.tokens[index].sentence]

    def segment(self, index: int) -> int:
        """Number of the segment of a token."""
        return self.sentence(index).segment

    def children(self, index: int) -> Iterator[Token]:
        """The dependents of a token, left to right."""
        tokens = self.tokens
        return (tokens[c] for c in tokens[index].children)

    def own(self, index: int) -> list[Token]:
        """The dependents of a verb and of its auxiliaries, on which the parse sometimes hangs the subject."""
        children = list(self.children(index))
        return [
            *children,
            *(c for aux in children if aux.dep in ("aux", "auxpass") for c in self.children(aux.index)),
        ]

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """Code points of the tokens `first` up to but not including `stop`."""
        return self.tokens[first].start, self.tokens[stop - 1].end

    def trim(self, first: int, stop: int) -> Range:
        """The range without white space, commas, dashes, colons and unpaired brackets at its edges."""
        tokens = self.tokens
        while first < stop and (
            tokens[first].tag in _EDGE_TAGS or tokens[first].pos == "SPACE" or tokens[first].text in _EDGES
        ):
            first += 1
        while stop > first and (
            tokens[stop - 1].pos == "SPACE" or tokens[stop - 1].text in _EDGES or tokens[stop - 1].text == "."
        ):
            stop -= 1
        return first, stop

    def region_at(self, index: int) -> Region | None:
        """The double-quoted region that holds a token, or None."""
        number = self.depth[index]
        return self.regions[number - 1] if number else None

    def _depths(self) -> list[int]:
        """For every token 0, or one more than the number of the outermost region that holds it."""
        depth = [0] * len(self.tokens)
        for number, region in enumerate(self.regions):
            if region.inner:
                continue
            for index in range(self.at(region.start), self.at(region.end)):
                depth[index] = number + 1
        return depth


_EDGES = frozenset((",", ";", ":", "-", "--", "–", "—", "―", "...", "…"))
_EDGE_TAGS = frozenset((",", ":"))


def _token_ranges(annotation: Annotation, segments: int) -> tuple[Range, ...]:
    """The tokens of each segment."""
    ranges = [(0, 0)] * segments
    for sentence in annotation.sentences:
        first, stop = ranges[sentence.segment]
        ranges[sentence.segment] = (first if stop else sentence.first, sentence.stop)
    return tuple(ranges)
