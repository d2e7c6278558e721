"""Speakers: the source as written, resolved to an entity of the document."""

from __future__ import annotations

from rashomon.attribute.finding import Finding
from rashomon.attribute.parse import Parse
from rashomon.model import Entity, Speaker

Spans = tuple[tuple[int, int], ...]


class Speakers:
    """Resolves sources in the order of the text; remembers who spoke last, for pronouns."""

    def __init__(self, parse: Parse, entities: tuple[Entity, ...]) -> None:
        self.parse = parse
        self.entities = entities

    def resolve(self, finding: Finding, source: Spans) -> Speaker | None:
        """The speaker of a finding; None where it names no source."""
        if finding.author is not None:
            return Speaker(self.parse.document.segments[finding.author].author or "", None)
        if not source:
            return None
        words = " … ".join(" ".join(self.parse.text[s:e].split()) for s, e in source)
        return Speaker(words, None)
