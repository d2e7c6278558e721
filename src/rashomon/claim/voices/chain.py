"""The chain of voices that carries a claim, innermost first; the outlet is always last."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.claim.voices.release import release_of
from rashomon.claim.voices.voice_role import is_person, is_unnamed, role_of
from rashomon.knowledge.syntax import children, head_within, tokens_within
from rashomon.model import Attribution, ChainLink, Document, Entity, Reading, Segment, Token

_SELF = frozenset(("i", "we", "my", "our"))
_WRITER = frozenset(
    (
        "reporter",
        "newspaper",
        "correspondent",
        "writer",
        "author",
        "columnist",
        "blog",
        "paper",
        "website",
        "site",
        "magazine",
    )
)
_OWNED = frozenset(("my", "our"))


def carriers_of(attributions: Sequence[Attribution], start: int, end: int) -> tuple[Attribution, ...]:
    """The attributions whose content holds ``start:end``, innermost first: by parent, then by the narrower content."""
    holding = [a for a in attributions if a.content and _holds(a.content, start, end)]
    if len(holding) < 2:
        return tuple(holding)
    by_id = {a.id: a for a in attributions}

    def depth(attribution: Attribution) -> int:
        steps, parent = 0, attribution.parent
        while parent in by_id and steps < 20:
            steps, parent = steps + 1, by_id[parent].parent
        return steps

    return tuple(sorted(holding, key=lambda a: (-depth(a), sum(e - s for s, e in a.content), a.id)))


def _holds(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    for first, last in spans:  # noqa: SIM110 - all claims ask of all attributions, and any() takes twice the time
        if first <= start and end <= last:
            return True
    return False


def chain_of(reading: Reading, carriers: Sequence[Attribution]) -> tuple[ChainLink, ...]:
    """The voices of `carriers` and the outlet; one voice named twice in a row is one link."""
    links: list[ChainLink] = []
    body = release_of(reading.document)
    if body is not None:  # in a body's own paper whom it reports speaks where he is heard, and no further
        carriers = [c for c in carriers if c.continues is None or c.kind != "indirect"]
    for number, attribution in enumerate(carriers):
        if not attribution.source and any(c.source for c in carriers[number + 1 :]):
            continue  # "Bond said 43 people had been confirmed dead" is Bond's figure
        link = _link(reading, attribution)
        if link.role != "post" and is_self(link.name or ""):
            continue  # the outlet, or whoever it quotes: what "we" say is said by the voice around it
        if not links or link.name is None or link.name != links[-1].name:
            links.append(link)
        links.extend(_told(reading, attribution))
    document = reading.document
    if body is not None and all(link.name is None for link in links):
        links.insert(0, ChainLink(document.text[slice(*body)], *body, "party"))
    if links and links[-1].name == document.outlet and document.outlet is not None:
        links.pop()
    return (*links, ChainLink(document.outlet, None, None, "outlet"))


def is_self(name: str) -> bool:
    """Whether a voice is the writer's own ("we", "our count") and nobody he knows ("my neighbour")."""
    words = name.lower().split()
    if words[:1] == ["this"] and words[1:2] and words[1] in _WRITER:
        return True
    if not words or words[0] not in _SELF:
        return False
    return words[0] not in _OWNED or not any(is_person(word) for word in words[1:4])


def _told(reading: Reading, attribution: Attribution) -> tuple[ChainLink, ...]:
    """The agency to which it was said, which carries it: "told Reuters", "told the Intelpress agency"."""
    annotation = reading.annotation
    for start, end in attribution.cue:
        for verb in tokens_within(annotation, start, end):
            if verb.lemma != "tell":
                continue
            for noun in children(annotation, verb, "dobj", "dative"):
                first = min(
                    (c.start for c in children(annotation, noun, "compound", "nmod")), default=noun.start
                )
                words = reading.document.text[first : noun.end]
                agency = role_of(words, None) == "agency" or (noun.text == "agency" and first < noun.start)
                if words != reading.document.outlet and agency:
                    return (ChainLink(words, first, noun.end, "agency"),)
    return ()


def _link(reading: Reading, attribution: Attribution) -> ChainLink:
    document = reading.document
    post = post_at(document, attribution)
    if post is not None and (post.author or post.handle):
        start, end = post.signature or (None, None)
        return ChainLink(
            post_name(post), start, end, "post", attribution.speaker.entity if attribution.speaker else None
        )
    if not attribution.source:
        return ChainLink(None, None, None, "unnamed")
    start, end = attribution.source[0][0], attribution.source[-1][1]
    words = " ".join(document.text[start:end].split())
    entity = _entity(reading.entities, attribution)
    name = attribution.speaker.name if attribution.speaker else words
    name = name.removesuffix("'s").removesuffix("’s")  # "the Ukrainian side's" position
    phrase, rest = _noun_phrase(reading, attribution) if entity is None else ((), ())
    if name != words and phrase and phrase[-1].pos == "PRON":
        phrase = _meant(
            reading, name, start
        )  # a pronoun for somebody without a name: "the ministry … it said"
    if phrase and is_unnamed(phrase, rest):
        return ChainLink(name, start, end, "unnamed")
    return ChainLink(
        name,
        start,
        end,
        role_of(words if entity is None else f"{words} {entity.name}", entity),
        entity.id if entity else None,
    )


def _noun_phrase(reading: Reading, attribution: Attribution) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The tokens of a source up to its head, and the rest: "a nurse", "at the clinic, who asked not to be named"."""
    start, end = attribution.source[0]
    head = head_within(reading.annotation, start, end)
    if head is None:
        return (), ()
    return tokens_within(reading.annotation, start, head.end), tokens_within(
        reading.annotation, head.end, end
    )


def _meant(reading: Reading, name: str, before: int) -> tuple[Token, ...]:
    """The tokens of the phrase that a pronoun takes up, where it stands in the text before."""
    at = reading.document.text.rfind(name, 0, before)
    return tokens_within(reading.annotation, at, at + len(name)) if at >= 0 else ()


def post_at(document: Document, attribution: Attribution) -> Segment | None:
    """The post whose author is the source of `attribution`: its source is the signature, or it has no cue and
    fills the post.
    """
    for segment in document.segments:
        if segment.kind != "post":
            continue
        if segment.signature and any(
            segment.signature[0] <= s and e <= segment.signature[1] for s, e in attribution.source
        ):
            return segment
        if (
            not attribution.cue
            and attribution.content
            and attribution.content[0][0] >= segment.start
            and attribution.content[-1][1] <= segment.end
            and not attribution.parent
        ):
            return segment
    return None


def post_name(segment: Segment) -> str:
    """A post's author as a person reads it: the name and the handle."""
    handle = f"@{segment.handle}" if segment.handle else ""
    return f"{segment.author} ({handle})" if segment.author and handle else segment.author or handle


def _entity(entities: Sequence[Entity], attribution: Attribution) -> Entity | None:
    wanted = attribution.speaker.entity if attribution.speaker else None
    return next((e for e in entities if e.id == wanted and e.named), None) if wanted else None
