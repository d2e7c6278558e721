"""Document → Entity: every named thing once, with its mentions, roles, and the government it stands for."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from rashomon.entity.bodies import join_bodies
from rashomon.entity.clusters import Cluster
from rashomon.entity.descriptions import join_descriptions
from rashomon.entity.listed import prefer_listed
from rashomon.entity.mentions import Mention, find_mentions
from rashomon.entity.people import join_people
from rashomon.entity.places import join_places
from rashomon.entity.posts import authors
from rashomon.entity.pronouns import join_pronouns
from rashomon.entity.roles import roles_of
from rashomon.knowledge.gazetteer import load_gazetteer
from rashomon.model import Annotation, Because, Document, Entity, ListedEntity


def find_entities(
    document: Document, annotation: Annotation, listed: tuple[ListedEntity, ...] = ()
) -> tuple[Entity, ...]:
    """The entities of a document in order of appearance; those of a person's own list before what the parser saw.

    Raises SetupError where the gazetteer was not built.
    """
    gazetteer = load_gazetteer()
    mentions = list(find_mentions(document, annotation, gazetteer))
    for author, segment in authors(document):
        if segment.signature is None and any(m.text == author.text for m in mentions):
            continue
        mentions.append(author)
    own, mentions = prefer_listed(listed, mentions, document, annotation)
    people = join_people([m for m in mentions if m.type == "person"], [c for c in own if c.type == "person"])
    for cluster in people:
        _add_roles(cluster, document, annotation)
    clusters = [
        *people,
        *join_bodies(
            [m for m in mentions if m.type == "organisation"],
            document,
            annotation,
            [c for c in own if c.type == "organisation"],
        ),
        *(c for c in own if c.type not in ("person", "organisation")),
        *join_places([m for m in mentions if m.type in ("place", "facility")], annotation, gazetteer),
        *_by_text([m for m in mentions if m.type in ("group", "vehicle", "product", "event", "other")]),
    ]
    join_descriptions(clusters, document, annotation)
    clusters = join_pronouns(clusters, document, annotation)
    entities = (_entity(document, cluster) for cluster in clusters)
    return tuple(sorted(entities, key=lambda e: (e.mentions[:1], e.id)))


def _add_roles(cluster: Cluster, document: Document, annotation: Annotation) -> None:
    for mention in cluster.mentions:
        for words, start, end in roles_of(mention, document, annotation):
            if words not in cluster.roles:
                cluster.roles.append(words)
                cluster.because.append(Because("entity", "role", start=start, end=end, note=words))


def _by_text(mentions: Sequence[Mention]) -> list[Cluster]:
    """Things that have one name: joined by it."""
    clusters: dict[tuple[str, str], Cluster] = {}
    for mention in mentions:
        key = mention.type, mention.text.casefold()
        if key in clusters:
            clusters[key].join(mention, "same-name")
        else:
            clusters[key] = Cluster(mention, mention.type)
    return list(clusters.values())


def _entity(document: Document, cluster: Cluster) -> Entity:
    spans = tuple(sorted({(m.start, m.end) for m in cluster.mentions if m.end > m.start}))
    name = cluster.name
    content = f"{document.id}\0{cluster.type}\0{name}\0{spans[:1]}"
    number = hashlib.blake2b(content.encode(), digest_size=6).hexdigest()
    return Entity(
        f"e{number}", name, cluster.type, spans, tuple(cluster.roles), cluster.governs, tuple(cluster.because),
        cluster.named,
    )  # fmt: skip
