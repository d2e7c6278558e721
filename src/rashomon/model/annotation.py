"""What the parser saw: tokens, sentences and names, in our own records so that no stage needs the parser."""

from __future__ import annotations

from functools import cached_property

import msgspec

from rashomon.model.because import Because


class Token(msgspec.Struct, frozen=True, gc=False):
    """A word of the parse. `start`:`end` are code points of the document's text.

    `head` and `children` are indices into `Annotation.tokens` (a root is its own head), `left` and `right` the
    first and last token index of its subtree; `pos`, `tag`, `dep` and `entity` ("" where none) are the parser's labels
    (Universal POS, Penn Treebank, ClearNLP dependencies, OntoNotes types); `sentence` an index into
    `Annotation.sentences`.
    """

    index: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    children: tuple[int, ...]
    left: int
    right: int
    sentence: int
    entity: str = ""


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """A sentence: code points `start`:`end`, tokens `first` up to but not including `stop`, its segment's index."""

    start: int
    end: int
    first: int
    stop: int
    segment: int


class Name(msgspec.Struct, frozen=True, gc=False):
    """A name as the parser marked it; `type` is an OntoNotes label (PERSON, ORG, GPE, NORP, FAC, LOC, EVENT …)."""

    start: int
    end: int
    type: str
    first: int
    stop: int


class Annotation(msgspec.Struct, frozen=True, dict=True):
    """The parse of one document. `names` leaves out numbers and dates, which measure/ reads on its own."""

    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...]
    because: tuple[Because, ...] = ()

    @cached_property
    def starts(self) -> list[int]:
        """Where each token starts: what a search by character needs, made when first asked for."""
        return [token.start for token in self.tokens]

    @cached_property
    def ends(self) -> list[int]:
        """Where each token ends."""
        return [token.end for token in self.tokens]

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where each sentence starts."""
        return [sentence.start for sentence in self.sentences]
