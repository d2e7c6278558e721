"""Mentions of the entities that a person's own list names: found as written, and preferred to what the parser saw."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from rashomon.entity.clusters import Cluster
from rashomon.entity.mentions import Mention
from rashomon.knowledge.names import same_person
from rashomon.model import Annotation, Document, EntityType, ListedEntity


@lru_cache(maxsize=8)
def _pattern(listed: tuple[ListedEntity, ...]) -> tuple[re.Pattern[str], dict[str, int]]:
    """All wordings as one pattern, the longer first, and the entity of each."""
    owner = {
        " ".join(wording.split()): number
        for number, entity in enumerate(listed)
        for wording in (entity.name, *entity.aliases)
    }
    wordings = sorted(owner, key=lambda w: (-len(w), w))
    choices = "|".join(r"\s+".join(re.escape(part) for part in wording.split()) for wording in wordings)
    # "the Owl" opens a sentence as "The Owl".
    choices = re.sub(r"(?<![^|])the(?=\\s)", "[Tt]he", choices)
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)"), owner


def prefer_listed(
    listed: tuple[ListedEntity, ...], mentions: Sequence[Mention], document: Document, annotation: Annotation
) -> tuple[list[Cluster], list[Mention]]:
    """One cluster for each listed entity that the text names, and the mentions that are none of theirs.

    A wording inside a longer name ("Brandt" in "Karl Brandt") counts only where the longer one can be the same
    person's.
    """
    if not listed:
        return [], list(mentions)
    pattern, owner = _pattern(listed)
    clusters: dict[int, Cluster] = {}
    rest = list(mentions)
    for match in pattern.finditer(document.text):
        wording = " ".join(match[0].split())
        number = owner[wording] if wording in owner else owner[wording[0].lower() + wording[1:]]
        longer = next((m for m in rest if m.start <= match.start() and match.end() <= m.end), None)
        span = match.span()
        if longer is not None and (longer.start, longer.end) != span:
            if not same_person(longer.text, listed[number].name).same:
                continue
            span = longer.start, longer.end
        rest = [m for m in rest if m.end <= span[0] or span[1] <= m.start]
        _add(
            clusters,
            number,
            listed[number],
            _mention(span, _type(listed[number], longer), document, annotation),
        )
    return [clusters[n] for n in sorted(clusters)], rest


def _type(entity: ListedEntity, seen: Mention | None) -> EntityType:
    return entity.type or (seen.type if seen is not None else "other")


def _mention(span: tuple[int, int], kind: EntityType, document: Document, annotation: Annotation) -> Mention:
    """The words of a span as a mention; outside the parse (a signature) it has no tokens."""
    first = bisect_right(annotation.tokens, span[0], key=lambda t: t.end)
    stop = bisect_left(annotation.tokens, span[1], key=lambda t: t.start)
    text = document.text[span[0] : span[1]]
    return Mention(span[0], span[1], text, kind, first, max(first, stop), "listed")


def _add(clusters: dict[int, Cluster], number: int, entity: ListedEntity, mention: Mention) -> None:
    note = f"line {entity.line} of the list of entities: {entity.name}"
    cluster = clusters.get(number)
    if cluster is None:
        cluster = clusters[number] = Cluster(mention, mention.type)
        cluster.because.clear()
        cluster.mentions.clear()
        cluster.listed = entity.name
    cluster.join(mention, "listed", note)
