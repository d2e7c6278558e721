"""Mentions of one body joined: known names, turned words, an acronym with the words it stands for beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from rashomon.entity.clusters import Cluster
from rashomon.entity.mentions import Mention
from rashomon.knowledge.names import parse_body, same_body
from rashomon.lexicons import load
from rashomon.model import Annotation, Document, Token

# "Ukraine's security service, the SBU" · "the Federal Security Service (FSB)"
_BETWEEN = re.compile(r"(?:,|\s+\(|\s+—|\s+–)\s*(?:known as |called |or )?(?:the\s+)?[“\"']?$")


@cache
def _nouns() -> frozenset[str]:
    """Nouns of bodies (lexicons/bodies.toml)."""
    return frozenset(word for entry in load("bodies")["noun"] for word in entry["words"])


def join_bodies(mentions: Sequence[Mention], document: Document, annotation: Annotation) -> list[Cluster]:
    """Clusters of the organisation mentions, in order of appearance."""
    clusters: list[Cluster] = []
    for mention in mentions:
        spelt = _expansion(mention, document, annotation)
        home = None
        for cluster in clusters:
            for text in cluster.texts:
                verdict = same_body(text, mention.text)
                if verdict.same:
                    home = cluster, f"body-{verdict.reason}", "; ".join(verdict.evidence)
                    break
            if home:
                break
        if home is None and spelt is not None:
            home = next(
                (
                    (c, "body-acronym-beside", spelt.text)
                    for c in clusters
                    if any(m.start < spelt.end and spelt.start < m.end for m in c.mentions)
                ),
                None,
            )
        if home is None:
            stateless = [
                c
                for c in clusters
                if any(same_body(t, mention.text).reason == "state-not-named" for t in c.texts)
            ]
            if len(stateless) == 1:
                home = stateless[0], "body-state-named-once", stateless[0].name
        if home is None:
            cluster = Cluster(mention, "organisation")
            clusters.append(cluster)
        else:
            cluster = home[0]
            cluster.join(mention, home[1], home[2])
        if spelt is not None and not any(
            m.start < spelt.end and spelt.start < m.end for c in clusters for m in c.mentions
        ):
            cluster.join(spelt, "body-acronym-beside", f"{spelt.text} stands beside {mention.text}")
    return clusters


def _expansion(mention: Mention, document: Document, annotation: Annotation) -> Mention | None:
    """The words that an acronym stands beside and for, where they name a body."""
    if parse_body(mention.text).acronym is None or mention.first == mention.stop:
        return None
    sentence = annotation.sentences[annotation.tokens[mention.first].sentence]
    between = _BETWEEN.search(document.text[sentence.start : mention.start])
    if between is None:
        return None
    edge = sentence.start + between.start()
    last = next(
        (t for t in reversed(annotation.tokens[sentence.first : mention.first]) if t.end <= edge), None
    )
    if last is None:
        return None
    head = _head(last, annotation.tokens)
    left = min(head.left, last.index)
    while (
        annotation.tokens[left].text.lower() in ("the", "a", "an", ",", "by", "(", "“", '"')
        and left < head.index
    ):
        left += 1
    start, end = annotation.tokens[left].start, last.end
    text = document.text[start:end]
    proper = same_body(text, mention.text).same
    if not proper and head.lemma.lower() not in _nouns():
        return None
    if "\n" in text or "," in text or len(text) > 90:
        return None
    return Mention(start, end, text, "organisation", left, last.index + 1, "acronym-beside")


def _head(token: Token, tokens: Sequence[Token]) -> Token:
    """The noun that a phrase ending in this token hangs on."""
    while (
        token.dep in ("pobj", "prep", "compound", "amod", "conj", "nmod", "cc") and token.head != token.index
    ):
        above = tokens[token.head]
        if above.index > token.index and token.dep in ("pobj", "prep"):
            break
        if above.pos in ("VERB", "AUX"):
            break
        token = above
    return token
