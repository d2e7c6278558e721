"""Whom "they" and "it" take up where nobody is named: who spoke right before, or whom the sentence before is about."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from rashomon.attribute.parse import Parse, Range
from rashomon.attribute.source import phrase
from rashomon.lexicons import load
from rashomon.model import Entity, Speaker, Token

# Number of the entity at a token, or None.
At = Callable[[int], int | None]
# Where the noun of a role ends and its office begins.
_BELONGING = re.compile(r",| (?:of|for|at|in|to|with|on) ")


def several(parse: Parse, at: At, pronoun: int, crowd: tuple[int, Speaker] | None) -> Speaker | None:
    """Whom "they" means: who spoke right before in the plural (`crowd`, with the token that names them), or the
    speaking subject of its own sentence or the one before.
    """
    tokens = parse.tokens
    here = tokens[pronoun].sentence
    if crowd is not None and crowd[0] < pronoun and here - tokens[crowd[0]].sentence <= 1:
        return crowd[1]
    own = tokens[parse.sentences[here].first : pronoun]
    beside = next((t for t in own if t.dep == "nsubj" and t.tag == "NNS" and _speaks(t)), None)
    subject = beside or subject_before(parse, at, here)
    if subject is None or subject.tag not in ("NNS", "NNPS"):
        return None
    return Speaker(noun_phrase(parse, subject))


def subject_before(parse: Parse, at: At, sentence: int) -> Token | None:
    """The subject of the sentence before in the same paragraph, where it is a noun for who speaks."""
    sentences, tokens = parse.sentences, parse.tokens
    if not sentence or sentences[sentence - 1].segment != sentences[sentence].segment:
        return None
    for token in tokens[sentences[sentence - 1].first : sentences[sentence - 1].stop]:
        if token.dep == "nsubj" and tokens[token.head].dep == "ROOT" and not parse.depth[token.index]:
            return token if _speaks(token) and at(token.index) is None else None
    return None


def noun_phrase(parse: Parse, head: Token) -> str:
    """A noun phrase as the text has it."""
    return " ".join(parse.text[slice(*parse.span(*phrase(parse, head)))].split())


def _speaks(noun: Token) -> bool:
    return noun.text.lower() in load("sources")["speaking"]["words"]


@cache
def offices() -> frozenset[str]:
    """What people are called by their office or trade: nobody says "it" of them."""
    return frozenset(word for row in load("roles")["role"] for word in row["words"])


def _office(role: str) -> str:
    """The noun of a role, without whose it is: "leader" of "council leader", "director" of "director of health"."""
    words = _BELONGING.split(role.lower(), maxsplit=1)[0].split()
    return words[-1] if words else ""


def bears(entity: Entity, word: str) -> bool:
    """Whether an entity has a word as the head of a role ("foreign minister") or as the end of its name ("Port
    Authority").
    """
    if entity.type == "person":
        return any(word == _office(role) for role in entity.roles)
    return entity.type == "organisation" and entity.name.lower().split()[-1] == word


def called(parse: Parse, words: Range) -> int | None:
    """The name that a source gives somebody behind "called" or "named" ("a man called Lee"); None without one."""
    for index in range(words[0] + 1, words[1] - 1):
        if parse.tokens[index].lemma in ("call", "name") and parse.tokens[index].tag == "VBN":
            return index + 1
    return None
