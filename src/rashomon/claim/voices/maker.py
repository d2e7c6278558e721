"""Who stands behind a paper or a set of figures that speaks: "updated numbers from the ministry show …"."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.claim.voices.voice_role import role_of
from rashomon.knowledge.syntax import children, head_within
from rashomon.lexicons import load
from rashomon.model import Annotation, ChainLink, Reading, Token

_BY = frozenset(("by", "from", "of"))
_MAKING = frozenset(
    "publish release issue post compile conduct provide collect gather file produce prepare put obtain share carry"
    " write commission make give send upload distribute circulate".split()
)


def with_maker(reading: Reading, link: ChainLink) -> tuple[ChainLink, ...]:
    """The link; where it is nothing but figures, who gives them instead; where a paper, its maker behind it."""
    if link.start is None or link.end is None or link.role in ("post", "outlet"):
        return (link,)
    annotation = reading.annotation
    head = head_within(annotation, link.start, link.end)
    if head is None or head.pos != "NOUN":
        return (link,)
    word = head.text.lower()
    figures, papers = load("voicing")["figures"]["nouns"], load("voicing")["papers"]["nouns"]
    if word not in figures and word not in papers:
        return (link,)
    owner = next(_owners(annotation, head, figures=word in figures), None)
    if owner is None:
        return (link,)
    maker = _link(reading, owner)
    return (maker,) if word in figures else (link, maker)


def _owners(annotation: Annotation, noun: Token, *, figures: bool) -> Iterator[Token]:
    """Whose the figures are; who made a paper: "numbers from …", "the police's own numbers", "a video posted by …"."""
    links: list[Token] = []
    if figures:
        yield from (o for o in children(annotation, noun, "poss") if _speaks(o) or o.pos == "PROPN")
        links += [c for c in children(annotation, noun, "prep") if c.text.lower() in _BY]
    for made in children(annotation, noun, "acl"):
        if made.lemma in _MAKING and made.tag == "VBN":
            links += children(annotation, made, "agent")
    for link in links:
        yield from (o for o in children(annotation, link, "pobj") if _speaks(o))


def _speaks(noun: Token) -> bool:
    """Whether a noun is a name of a body or a person, or a word for who speaks."""
    return noun.entity in ("ORG", "PERSON") or noun.text.lower() in load("sources")["speaking"]["words"]


def _link(reading: Reading, owner: Token) -> ChainLink:
    tokens = reading.annotation.tokens
    first, last = owner.left, owner.index
    while (
        last + 1 < len(tokens)
        and tokens[last + 1].pos == "PROPN"
        and tokens[last + 1].sentence == owner.sentence
    ):
        last += 1
    start, end = tokens[first].start, tokens[last].end
    entity = next(
        (
            e
            for e in reading.entities
            if e.named and any(s < end and owner.start < e2 for s, e2 in e.mentions)
        ),
        None,
    )
    words = " ".join(reading.document.text[start:end].split())
    name = entity.name if entity is not None and entity.type in ("person", "organisation") else words
    return ChainLink(name, start, end, role_of(words, entity), entity.id if entity else None)
