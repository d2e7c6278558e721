"""Who speaks for a body without naming it: "a spokeswoman said", "its chief executive", "the company's own notice"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from rashomon.attribute.parse import Parse, Range
from rashomon.knowledge.names import is_agency
from rashomon.lexicons import load
from rashomon.model import Entity, Speaker

_SPOKES = frozenset(("spokesman", "spokeswoman", "spokesperson", "representative"))
# What a body puts out, and who acts for it beside the offices of roles.toml.
_PAPERS = frozenset(
    ("notice", "statement", "release", "filing", "report", "bulletin", "announcement", "figure", "website")
)
_HEADS = frozenset(("executive", "director", "manager", "owner", "lawyer", "commander"))
Mentions = Sequence[tuple[int, int, int]]  # start, end, number of the entity


def spoken_for(
    parse: Parse, source: Range, head: int, entities: Sequence[Entity], mentions: Mentions
) -> Speaker | None:
    """The one body that a spokesman without one can mean: the sentence names it before him, or the sentence before."""
    noun = parse.tokens[head]
    if noun.lemma.lower() not in _SPOKES or source[1] - source[0] > 2 or parse.depth[head]:
        return None
    here = noun.sentence
    stretches = [(parse.sentences[here].first, source[0])]
    if here:
        stretches.append((parse.sentences[here - 1].first, parse.sentences[here - 1].stop))
    for first, stop in stretches:
        bodies = _bodies(parse, (first, stop), entities, mentions) if first < stop else ()
        if bodies:
            return bodies[0] if len(bodies) == 1 else None
    return None


def _bodies(parse: Parse, words: Range, entities: Sequence[Entity], mentions: Mentions) -> Sequence[Speaker]:
    """The different bodies that stretch names: entities, and what is called by a body's noun ("Ida Quist hospital")."""
    start, end = parse.span(*words)
    found: dict[str, Speaker] = {}
    for s, e, number in mentions:
        entity = entities[number]
        if start <= s and e <= end and entity.type == "organisation" and not is_agency(entity.name):
            found[entity.id] = Speaker(entity.name, entity.id)
    for token in parse.tokens[words[0] : words[1]]:
        if token.pos != "NOUN" or token.text.lower() not in _nouns():
            continue
        names = [c for c in parse.children(token.index) if c.dep == "compound" and c.pos == "PROPN"]
        if names and not any(
            s < token.end and names[0].start < e and entities[n].type == "organisation"
            for s, e, n in mentions
        ):
            begins = parse.tokens[min(c.left for c in names)].start
            name = " ".join(parse.text[begins : token.end].split())
            found[name] = Speaker(name)
    return tuple(found.values())


def owner_of(
    parse: Parse, source: Range, head: int, entities: Sequence[Entity], at: Callable[[int], int | None]
) -> int | None:
    """Number of the body that "its" or "the company's" means before whoever or whatever speaks for it."""
    noun = parse.tokens[head]
    if noun.lemma.lower() not in _SPOKES | _PAPERS | _HEADS | _offices():
        return None
    for child in parse.children(head):
        if child.dep == "poss" and source[0] <= child.index < head and child.pos in ("PRON", "NOUN"):
            number = at(child.index)
            if number is not None and entities[number].type == "organisation":
                return number
    return None


@cache
def _nouns() -> frozenset[str]:
    return frozenset(word for entry in load("bodies")["noun"] for word in entry["words"])


@cache
def _offices() -> frozenset[str]:
    return frozenset(
        word for row in load("roles")["role"] if row["kind"] == "office" for word in row["words"]
    )
