"""Pronouns: "he", "she" and theirs are the person most in view of the right sex; "it" says only what a body says.

Conservative: where two people are about as much in view, or somebody unnamed is more so, a pronoun stays open.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from rashomon.entity.beside import speaking
from rashomon.entity.clusters import Cluster
from rashomon.entity.mentions import Mention
from rashomon.entity.salience import Candidate, View, mention_of
from rashomon.lexicons import load
from rashomon.model import Annotation, Document, Token

# How many sentences back a person is looked for; a body, which "it" may mean or not, in fewer.
_BACK, _BACK_BODY = 3, 2
# The one meant must be so much more in view than the next. Checked by eye on PolNeAR's development articles.
_AHEAD = 1.15


@cache
def _sex_of_pronoun() -> dict[str, str]:
    """ "she" → "f" (lexicons/pronouns.toml)."""
    words = load("pronouns")
    return dict.fromkeys(words["female"]["words"], "f") | dict.fromkeys(words["male"]["words"], "m")


def join_pronouns(clusters: list[Cluster], document: Document, annotation: Annotation) -> list[Cluster]:
    """The clusters with their pronouns, and new ones for the unnamed whom a pronoun takes up."""
    view = View(document, annotation, clusters)
    unnamed: dict[int, Cluster] = {}
    for token in annotation.tokens:
        if token.pos != "PRON" and token.tag not in ("PRP", "PRP$"):
            continue
        if view.quoted[token.index]:
            continue
        word = token.text.lower()
        sex = _sex_of_pronoun().get(word)
        if sex is not None:
            found = _person(view, token, sex)
        elif word == "it" and _says(token, annotation.tokens):
            found = _body(view, token)
        else:
            continue
        if found is not None:
            _join(view, token, found, sex, unnamed)
    return [*clusters, *unnamed.values()]


def _join(view: View, token: Token, found: Candidate, sex: str | None, unnamed: dict[int, Cluster]) -> None:
    cluster = found.cluster
    if cluster is None:
        cluster = unnamed.get(found.token)
        if cluster is None:
            own = mention_of(found, view.text, "person" if found.person else "organisation")
            cluster = unnamed[found.token] = Cluster(own, own.type)
            cluster.named = False
            view.add(_with(found, cluster))
    kind = "person" if found.person else cluster.type
    mention = Mention(token.start, token.end, token.text, kind, token.index, token.index + 1, "pronoun")
    named = view.text[found.start : found.end]
    cluster.join(mention, "pronoun", f"{' '.join(named.split())} is most in view", "pronouns/third")
    view.add(view.candidate(token, cluster, sex, person=found.person))


def _with(found: Candidate, cluster: Cluster) -> Candidate:
    return Candidate(
        found.token, found.sentence, found.start, found.end, found.person, found.sex, found.weight, cluster
    )


def _person(view: View, token: Token, sex: str) -> Candidate | None:
    """Whom "he" or "she" means."""
    ahead = _ahead(view, token, sex)
    if ahead is not None:
        return ahead
    fitting = [
        (weight * (1.0 if c.sex else 0.85), c)
        for weight, c in view.weigh(token, _BACK)
        if c.person and c.sex in (sex, None) and not _barred(view, token, c)
    ]
    return _first(fitting)


def _body(view: View, token: Token) -> Candidate | None:
    """Which body "it" means that says something."""
    fitting = [(w, c) for w, c in view.weigh(token, _BACK_BODY) if not c.person]
    return _first(fitting)


def _first(weighed: Sequence[tuple[float, Candidate]]) -> Candidate | None:
    ranked = sorted(weighed, key=lambda pair: (-pair[0], -pair[1].token))
    if not ranked or ranked[0][0] < 0.2:
        return None
    if len(ranked) > 1 and ranked[0][0] < _AHEAD * ranked[1][0]:
        return None
    return ranked[0][1]


def _barred(view: View, token: Token, candidate: Candidate) -> bool:
    """Whether grammar forbids it: "Lee thanked him", "his wife"."""
    tokens = view.tokens
    named = tokens[candidate.token]
    if named.left <= token.index <= named.right and token.dep == "poss":
        return True
    if token.dep in ("dobj", "dative", "pobj") and named.dep in ("nsubj", "nsubjpass"):
        above = tokens[token.head]
        return named.head in (above.index, above.head)
    return False


def _ahead(view: View, token: Token, sex: str) -> Candidate | None:
    """The subject that a fronted phrase's pronoun points ahead to ("In a sign of his anger, Lee said …")."""
    tokens = view.tokens
    above = token
    while tokens[above.head].dep != "ROOT" and above.head != above.index:
        above = tokens[above.head]
    main = tokens[above.head]
    if above.dep not in ("prep", "advcl", "npadvmod") or main.index <= token.index:
        return None
    subject = next((c for c in main.children if tokens[c].dep == "nsubj" and c > token.index), None)
    return next(
        (
            c
            for c in view.by_sentence.get(token.sentence, ())
            if c.token == subject and c.person and c.sex in (sex, None) and c.cluster is not None
        ),
        None,
    )


def _says(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether the pronoun is the subject of a verb of saying or meaning."""
    return token.dep == "nsubj" and tokens[token.head].lemma.lower() in speaking()
