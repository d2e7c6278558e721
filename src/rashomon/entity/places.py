"""Mentions of one place joined by the gazetteer, and places that stand for a government."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from rashomon.entity.clusters import Cluster
from rashomon.entity.mentions import Mention
from rashomon.knowledge.gazetteer import Gazetteer
from rashomon.knowledge.gazetteer_layout import NameRole, fold
from rashomon.knowledge.gazetteer_prior import prior
from rashomon.knowledge.gazetteer_words import bare_name, kind_word
from rashomon.knowledge.names import misspelling
from rashomon.lexicons import load
from rashomon.model import Annotation, Because, Token


@cache
def _words(table: str, key: str) -> frozenset[str]:
    """One of the word lists of lexicons/governments.toml."""
    return frozenset(load("governments")[table][key])


@cache
def _seats() -> dict[str, tuple[str, bool, str]]:
    """Folded seat → (country's name, whether it is a palace or an office, the lexicon's entry)."""
    found: dict[str, tuple[str, bool, str]] = {}
    for entry in load("governments")["government"]:
        for number, seat in enumerate(entry["seats"]):
            office = number > 0 and (
                seat.startswith("the ") or f"the {seat}" in entry["seats"] or "Street" in seat
            )
            found.setdefault(
                fold(seat.removeprefix("the ")),
                (entry["country_name"], office, f"governments/{entry['country']}"),
            )
    return found


def join_places(mentions: Sequence[Mention], annotation: Annotation, gazetteer: Gazetteer) -> list[Cluster]:
    """Clusters of the place and facility mentions, each with the government it stands for where the text
    makes it act.
    """
    clusters: dict[object, Cluster] = {}
    for mention in mentions:
        key = _key(mention, gazetteer)
        cluster = clusters.get(key)
        if cluster is None:
            cluster = clusters[key] = Cluster(mention, mention.type)
        else:
            cluster.join(
                mention, "place-same", "one place in the gazetteer" if isinstance(key, int) else None
            )
        _govern(cluster, mention, annotation)
    return _slips(clusters)


def _slips(clusters: dict[object, Cluster]) -> list[Cluster]:
    """ "Russa" beside "Russia": a name of no place, once, an edit away from one that the text names."""
    known = {t: c for k, c in clusters.items() if isinstance(k, int) for t in c.texts}
    kept = []
    for key, cluster in clusters.items():
        text = cluster.mentions[0].text
        lone = not isinstance(key, int) and len(cluster.mentions) == 1
        slip = next((t for t in sorted(known) if misspelling(t, text) == 1), None) if lone else None
        if slip is None:
            kept.append(cluster)
        else:
            known[slip].absorb(cluster, "misspelt", f"edit distance 1 from {slip}")
    return kept


def _key(mention: Mention, gazetteer: Gazetteer) -> object:
    """The gazetteer's likeliest place: what tells "Kiev" and "Kyiv" for one; else the folded name."""
    found = [c for c in gazetteer.find(bare_name(mention.text)) if c.role != NameRole.DEMONYM]
    if not found:
        return fold(mention.text)
    best = max(found, key=lambda c: (prior(c, mention.wanted or kind_word(mention.text)), -c.entry.index))
    return best.entry.index


def _govern(cluster: Cluster, mention: Mention, annotation: Annotation) -> None:
    if cluster.governs is not None or mention.first == mention.stop:
        return
    seat = _seats().get(fold(mention.text.removeprefix("the ").removeprefix("The ")))
    if seat is None:
        return
    country, office, entry = seat
    if office or acts(annotation.tokens[mention.stop - 1], annotation.tokens):
        cluster.governs = country
        note = "an office that stands for a government" if office else "the text makes it act"
        cluster.because.append(
            Because("entity", "seat-of-government", entry, mention.start, mention.end, note)
        )


def acts(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether the text makes a place act, speak or own a policy: subject of a verb, partner in it, owner of
    what no city has.
    """
    head = tokens[token.head]
    lemma = head.lemma.lower()
    if token.dep == "nsubj":
        return head.pos == "VERB" and lemma not in _words("of_cities", "verbs")
    if token.dep == "poss":
        return lemma not in _words("of_cities", "nouns")
    if token.dep == "dobj":
        return lemma in _words("of_governments", "addressed")
    if token.dep != "pobj" or head.text.lower() not in _words("of_governments", "prepositions"):
        return False
    above = tokens[head.head]
    return above.pos in ("VERB", "NOUN") and above.lemma.lower() not in _words("of_governments", "blows")
