"""Mentions of one body joined: known names, turned words, an acronym with the words it stands for beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.entity.beside import body_nouns
from rashomon.entity.clusters import Cluster
from rashomon.entity.mentions import Mention
from rashomon.knowledge.names import is_known_body, parse_body, same_body
from rashomon.model import Annotation, Document, Token

# "Ukraine's security service, the SBU" · "the Federal Security Service (FSB)"
_BETWEEN = re.compile(r"(?:,|\s+\(|\s+—|\s+–)\s*(?:known as |called |or )?(?:the\s+)?[“\"']?$")


_OWNED = re.compile(r"[A-Z]\w+['’]s? [A-Z]")
_LONGEST_NAME = 6


def join_bodies(
    mentions: Sequence[Mention], document: Document, annotation: Annotation, known: Sequence[Cluster] = ()
) -> list[Cluster]:
    """Clusters of the organisation mentions, in order of appearance; those that are `known` already take part."""
    clusters: list[Cluster] = list(known)
    for mention in mentions:
        spelt = _expansion(mention, document, annotation)
        home = _home(clusters, mention, spelt)
        if home is None:
            cluster = Cluster(mention, "organisation")
            clusters.append(cluster)
        else:
            cluster = home[0]
            cluster.join(mention, home[1], home[2])
        if spelt is not None and not any(_meets(m, spelt) for c in clusters for m in c.mentions):
            cluster.join(spelt, "body-acronym-beside", f"{spelt.text} stands beside {mention.text}")
    return clusters


def _meets(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end


def _home(
    clusters: Sequence[Cluster], mention: Mention, spelt: Mention | None
) -> tuple[Cluster, str, str] | None:
    """The body that a mention names again, with the rule and the evidence; None for a new one."""
    for cluster in clusters:
        for text in cluster.texts:
            verdict = same_body(text, mention.text)
            if verdict.same:
                return cluster, f"body-{verdict.reason}", "; ".join(verdict.evidence)
    if spelt is not None:
        for cluster in clusters:
            if any(_meets(m, spelt) for m in cluster.mentions):
                return cluster, "body-acronym-beside", spelt.text
    stateless = [
        c for c in clusters if any(same_body(t, mention.text).reason == "state-not-named" for t in c.texts)
    ]
    if len(stateless) == 1:
        return stateless[0], "body-state-named-once", stateless[0].name
    longer = [c for c in clusters if any(_shortens(mention.text, t) for t in c.texts)]
    if len(longer) == 1:
        return longer[0], "body-short-name", f"one end of {longer[0].name}"
    return None


def _shortens(short: str, long: str) -> bool:
    """ "Weather Service" for the National Weather Service, "Skylark" for Skylark Cargo: one end of the name, and
    nothing that is a name of its own.
    """
    words, whole = _plain_words(short), _plain_words(long)
    if not words or not len(words) < len(whole) <= _LONGEST_NAME or short.isupper() or is_known_body(short):
        return False
    if _OWNED.search(long):
        return False  # a headline, more likely than a name
    body = parse_body(short)
    if body.states or body.acronym or parse_body(long).states:
        return False
    begins = whole[: len(words)] == words and (len(words) > 1 or words[0] not in body_nouns())
    return begins or whole[-len(words) :] == words


def _plain_words(name: str) -> list[str]:
    return [w.removesuffix("'s").removesuffix("’s") for w in name.lower().split() if w != "the"]


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
    if not proper and head.lemma.lower() not in body_nouns():
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
