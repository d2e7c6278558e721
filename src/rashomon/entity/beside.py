"""What the words beside a name say of its sort: an office, "the company", a region's word, a dateline; a given name.

A parser trained on one kind of news takes unknown people for bodies and villages for people; the text seldom
leaves it open. After the internal and external evidence of McDonald (1996).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from rashomon.entity.evidence import role_words
from rashomon.knowledge.gazetteer_words import AFTER, FACILITIES
from rashomon.knowledge.names import sex_of_given
from rashomon.lexicons import load
from rashomon.model import EntityType, Token

_DATELINE = re.compile(
    r"(?:, [A-Z][\w.]+)?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?\s*(?:\([^)\n]{2,40}\)\s*)?(?:—|–|--|-|:)\s"
)
# As far as an apposition's head may stand behind its comma: "X, a senior military analyst at …".
_REACH = 7


@cache
def body_words(key: str) -> frozenset[str]:
    """One of the word lists of lexicons/bodies.toml."""
    return frozenset(word for entry in load("bodies")[key] for word in entry["words"])


def given_name(word: str) -> bool:
    """Whether a word is a given name that everybody knows."""
    return sex_of_given(word) is not None


def body_nouns() -> frozenset[str]:
    """Nouns of bodies, lower case."""
    return body_words("noun")


def ends_as_body(words: Sequence[Token]) -> bool:
    """Whether a name ends as firms, papers and bodies do ("Skylark Cargo"), or has a number in it."""
    last = words[-1].text.lower().rstrip(".")
    return len(words) > 1 and (
        last in body_words("name_end") or last in body_nouns() or any(t.text[0].isdigit() for t in words)
    )


def body_before(tokens: Sequence[Token], first: int) -> bool:
    """ "The union Unity", "the company, Kara Gold": a body's noun with an article right before."""
    at = first - 1
    if at > 0 and tokens[at].text == ",":
        at -= 1
    if at < 1 or tokens[at].text not in body_nouns() or tokens[at].sentence != tokens[first].sentence:
        return False
    begins = at - 1
    while (
        begins >= 0
        and at - begins < 4
        and tokens[begins].pos in ("ADJ", "NOUN")
        and tokens[begins].text.islower()
    ):
        begins -= 1
    return begins >= 0 and tokens[begins].text.lower() in ("the", "a", "an", "its", "their")


def role_beside(tokens: Sequence[Token], first: int, stop: int) -> bool:
    """Whether an office or a trade that only people have stands in apposition: "X, the mayor", "mayor X"."""
    before = tokens[first - 1] if first and tokens[first - 1].sentence == tokens[first].sentence else None
    if before is not None and before.lemma.lower() in _of_people() and before.tag != "NNS":
        return before.text.islower() or before.text.istitle()
    if stop >= len(tokens) or tokens[stop].text != ",":
        return False
    return _appositive(tokens, stop + 1)


def _appositive(tokens: Sequence[Token], at: int) -> bool:
    """ "a senior analyst at Penwick", "deputy head of the service", "the town's mayor,": a role before any verb."""
    for index in range(at, min(at + _REACH, len(tokens))):
        token = tokens[index]
        if token.lemma.lower() in _of_people() and token.tag in ("NN", "NNP"):
            follows = tokens[index + 1] if index + 1 < len(tokens) else None
            # "…, mayor Ida Quist said": the role belongs to the next name.
            return follows is None or not follows.text[0].isupper() or follows.pos not in ("PROPN", "NOUN")
        if token.pos in ("VERB", "AUX", "PRON", "SCONJ", "CCONJ", "ADP") or token.text in (",", ".", ";"):
            return False
    return False


@cache
def _of_people() -> frozenset[str]:
    """Roles that no firm has."""
    return role_words() - body_words("role_too")


def kind_follows(tokens: Sequence[Token], stop: int) -> bool:
    """Whether the word for a kind of place follows ("Vorsk region"), and nothing that it goes on with ("town hall")."""
    if stop >= len(tokens) or not tokens[stop].text.islower() or tokens[stop].text not in AFTER:
        return False
    if tokens[stop - 1].text.isupper() or (
        stop + 1 < len(tokens) and tokens[stop + 1].pos in ("NOUN", "PROPN")
    ):
        return False
    return AFTER[tokens[stop].text] != "facility" and tokens[stop].text not in FACILITIES


def alone_behind_article(tokens: Sequence[Token], first: int) -> bool:
    """ "told the Herald": a name behind an article that no noun follows is nobody's."""
    if first == 0 or tokens[first - 1].text.lower() != "the" or tokens[first].tag != "NNP":
        return False
    return first + 1 >= len(tokens) or tokens[first + 1].pos not in ("NOUN", "PROPN", "ADJ")


# Cue classes of lexicons/cues.toml whose subjects speak or mean.
_SPEAKING = ("say", "speak", "tell", "deny", "count", "order", "demand", "intend", "think")


@cache
def speaking() -> frozenset[str]:
    """Verbs whose subjects speak or mean."""
    return frozenset(verb for name in _SPEAKING for verb in load("cues")[name]["verbs"])


def opens_dateline(text: str, start: int, end: int, heads: frozenset[int]) -> bool:
    """Whether capitals open a segment before a dash: "ULGAN, March 22 - The last …"."""
    return start in heads and text[start:end].isupper() and bool(_DATELINE.match(text, end))


def told_sort(
    tokens: Sequence[Token], first: int, stop: int, kind: EntityType, *, placed: bool
) -> tuple[EntityType, str] | None:
    """The sort that the words beside a name give it, against the parser's `kind`, and the rule; None where they are
    silent. `placed`: a preposition of place stands before.
    """
    words = tokens[first:stop]
    if kind != "organisation" and (body_before(tokens, first) or ends_as_body(words)):
        return "organisation", "body-beside"
    if kind in ("person", "organisation") and len(words) == 1 and kind_follows(tokens, stop):
        return "place", "kind-beside"
    if kind == "person":
        lone = len(words) == 1 and alone_behind_article(tokens, first)
        return ("organisation", "article") if lone else None
    behind_article = first > 0 and tokens[first - 1].text.lower() == "the"
    if ends_as_body(words) or len(words) > 3 or body_before(tokens, first) or behind_article:
        return None
    if role_beside(tokens, first, stop) and not placed:
        return "person", "role-beside"
    if len(words) > 1 and given_name(words[0].text) and words[-1].dep in _ACTING:
        return "person", "given-name"
    return (
        ("person", "pronoun-follows")
        if len(words) == 1 and kind == "organisation" and _goes_on(tokens, stop)
        else None
    )


# Who stands so in a clause acts or is spoken of: no part of another name.
_ACTING = frozenset(("nsubj", "nsubjpass", "agent", "conj", "ROOT", "appos"))


def _goes_on(tokens: Sequence[Token], stop: int) -> bool:
    """ "Quist said. “We need more,” she added": who speaks, and is taken up by a pronoun that speaks at once."""
    name = tokens[stop - 1]
    if name.dep != "nsubj" or tokens[name.head].lemma.lower() not in speaking() or name.text.isupper():
        return False
    for token in tokens[stop : stop + 40]:
        if token.sentence > name.sentence + 2 or token.pos == "PROPN":
            return False
        if token.text.lower() in ("he", "she") and token.dep == "nsubj":
            return tokens[token.head].lemma.lower() in speaking()
    return False
