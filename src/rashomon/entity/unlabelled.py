"""Names that the parser left without a label: a known person's surname, what stands behind a title or beside a body."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from rashomon.entity.beside import body_before, ends_as_body, role_beside
from rashomon.entity.evidence import Evidence, role_words
from rashomon.knowledge.gazetteer_layout import fold
from rashomon.knowledge.gazetteer_words import NEVER
from rashomon.knowledge.names import sound, titles
from rashomon.lexicons import load
from rashomon.model import EntityType, Token


@cache
def _people() -> frozenset[str]:
    """Nouns that stand before a person's name at the head of a sentence ("Witness Ana Ruiz", "Farmer Gil Prewett")."""
    words = load("pronouns")
    return (
        role_words()
        | frozenset(w for key in ("human", "woman", "man") for w in words[key]["words"])
        | {"witness"}
    )


def name_like(token: Token) -> bool:
    """Whether a token is written as a word of a name."""
    return (
        token.pos == "PROPN"
        and token.text[0].isupper()
        and token.text.replace("-", "").replace("’", "").replace("'", "").replace(".", "").isalpha()
    )


def find_unlabelled(evidence: Evidence) -> Iterator[tuple[int, int, EntityType, str]]:
    """(first token, last token + 1, sort, rule) of capitalised words without a label that are a known person's
    surname, or stand behind a title.
    """
    tokens = evidence.tokens
    named = {i for n in evidence.names for i in range(n.first, n.stop)}
    words = [t.index for t in tokens if t.pos == "PROPN" and t.index not in named and name_like(t)]
    like = frozenset(words)
    at = 0
    for opening in words:
        if opening < at:
            continue
        at = stop = opening
        while stop in like and stop - at < 4:
            stop += 1
        first = at
        for index in range(at, stop):  # "Police Superintendent Ruben Castane"
            if tokens[index].text.lower().rstrip(".") in titles() | _people():
                first = index + 1
        found = _sort(evidence, first, stop, told=first > at) if first < stop else None
        if found is not None:
            yield first, stop, *found
        at = stop


def _sort(evidence: Evidence, first: int, stop: int, *, told: bool) -> tuple[EntityType, str] | None:
    """What the name is, and by which rule; None where nothing tells."""
    tokens = evidence.tokens
    words = tokens[first:stop]
    text = evidence.text[words[0].start : words[-1].end]
    known = stop - first == 1 and sound(text) in evidence.surnames
    if stop - first == 1 and body_before(tokens, first) and not evidence.gazetteer.knows(text):
        return "organisation", "body-beside"
    beside = role_beside(tokens, first, stop) and not ends_as_body(words) and not text.isupper()
    told = told or evidence.titled(first) or beside
    if not known and (not told or evidence.gazetteer.knows(text)):
        return None
    if "\n" in text or text.lower() in role_words() or fold(text) in NEVER or evidence.all_demonyms(text):
        return None
    return "person", "surname-in-document" if known else "title"
