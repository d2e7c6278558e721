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
        addressed = _to(parse, s)
        if (
            start <= s
            and e <= end
            and entity.type == "organisation"
            and not (addressed or is_agency(entity.name))
        ):
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
            if (
                number is not None
                and entities[number].type == "organisation"
                and not _addressed(parse, source, entities[number])
            ):
                return number
    return None


def _addressed(parse: Parse, source: Range, entity: Entity) -> bool:
    """Whether a body is named right before only as whom something is said to ("In an email to the Herald, its …")."""
    here = parse.sentence(source[0])
    start = parse.tokens[here.first].start
    inside = [s for s, _ in entity.mentions if start <= s < parse.tokens[source[0]].start]
    return bool(inside) and all(_to(parse, s) for s in inside)


def _to(parse: Parse, start: int) -> bool:
    """Whether "to" stands before the name at a code point, an article between them or none."""
    index = parse.at(start)
    words = [t.text.lower() for t in parse.tokens[max(index - 2, 0) : index + 1]]
    return words[-2:-1] == ["to"] or words[:1] == ["to"]


@cache
def _nouns() -> frozenset[str]:
    return frozenset(word for entry in load("bodies")["noun"] for word in entry["words"])


@cache
def _offices() -> frozenset[str]:
    return frozenset(
        word for row in load("roles")["role"] if row["kind"] == "office" for word in row["words"]
    )
