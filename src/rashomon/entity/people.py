"""Mentions of one person joined: full names first, then surnames to the nearest bearer before them, then
slips of the pen.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.entity.clusters import Cluster
from rashomon.entity.mentions import Mention
from rashomon.knowledge.names import misspelling, parse_person, same_person, sex_of_given

# A misspelt second mention stands near the first: the same or the next paragraph.
_NEAR = 700


def join_people(mentions: Sequence[Mention], known: Sequence[Cluster] = ()) -> list[Cluster]:
    """Clusters of the person mentions, in order of appearance; those that are `known` already take part."""
    full = [m for m in mentions if len(parse_person(m.text).words) > 1]
    short = [m for m in mentions if len(parse_person(m.text).words) == 1]
    clusters: list[Cluster] = list(known)
    for mention in full:
        match = next(((c, v) for c in clusters if (v := _best(c, mention)) is not None), None)
        if match is None:
            clusters.append(Cluster(mention, "person"))
        else:
            match[0].join(mention, f"person-{match[1][0]}", match[1][1])
    left = []
    for mention in short:
        bearers = [
            (c, v) for c in clusters if (v := _best(c, mention)) is not None and not _addressed(c, mention)
        ]
        if bearers:
            cluster, verdict = min(bearers, key=lambda pair: _distance(pair[0], mention))
            cluster.join(mention, f"person-{verdict[0]}", verdict[1])
            continue
        given = [
            c
            for c in clusters
            if any(same_person(t, mention.text).reason == "given-name-alone" for t in c.texts)
        ]
        if len(given) == 1:
            given[0].join(mention, "person-given-name", f"nobody else here is called {mention.text}")
        else:
            left.append(mention)
    return _slips(clusters, left)


def _best(cluster: Cluster, mention: Mention) -> tuple[str, str] | None:
    """Why a mention is a cluster's person, None where it is not: no wording of it may speak against."""
    found = None
    for text in cluster.texts:
        verdict = same_person(text, mention.text)
        if verdict.same and found is None:
            found = verdict.reason, "; ".join(verdict.evidence)
        elif verdict.reason in ("generation", "given-name"):
            return None
    return found


def _addressed(cluster: Cluster, mention: Mention) -> bool:
    """Whether a form of address speaks against it: "Mrs. Brandt" is not Karl Brandt, nor whom the text calls "Mr."."""
    if mention.sex is None:
        return False
    words = parse_person(cluster.name).words
    known: set[str | None] = {m.sex for m in cluster.mentions if m.sex} or {sex_of_given(words[0])}
    return bool(known - {None, mention.sex})


def _distance(cluster: Cluster, mention: Mention) -> tuple[bool, int]:
    """The nearest mention before, else the nearest after."""
    before = [mention.start - m.end for m in cluster.mentions if m.end <= mention.start]
    return (
        (False, min(before)) if before else (True, min(abs(m.start - mention.end) for m in cluster.mentions))
    )


def _slips(clusters: list[Cluster], left: Sequence[Mention]) -> list[Cluster]:
    """ "Faden" right after "Hakan Fidan": one word, alike, near, and nobody else it could be."""
    counts: dict[str, int] = {}
    for mention in left:
        counts[mention.text] = counts.get(mention.text, 0) + 1
    for mention in left:
        same = next((c for c in clusters if mention.text in c.texts), None)
        if same is not None:
            same.join(mention, "person-same-name")
            continue
        surnames = [(c, parse_person(c.name).words[-1]) for c in clusters]
        near = [
            (c, slip)
            for c, surname in surnames
            if (slip := misspelling(surname, mention.text)) is not None
            and any(0 <= mention.start - m.end <= _NEAR for m in c.mentions)
        ]
        if len(near) == 1 and counts[mention.text] == 1 and mention.rule == "parser":
            cluster, distance = near[0]
            slipped = Mention(
                mention.start, mention.end, mention.text, "person", mention.first, mention.stop, "misspelt"
            )
            surname = parse_person(cluster.name).words[-1]
            cluster.join(
                slipped, "misspelt", f"edit distance {distance} from {surname}, near by, no other candidate"
            )
        else:
            clusters.append(Cluster(mention, "person"))
    return sorted(clusters, key=lambda c: min(m.start for m in c.mentions))
