"""What kind of voice speaks: a person, a body, a paper, an agency, or somebody whom the text leaves unnamed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from rashomon.lexicons import load
from rashomon.model import Entity, Token
from rashomon.model.claim import Role

# Who speaks for a body is that body's voice, with or without a name of his own.
_SPOKES = frozenset(("spokesman", "spokeswoman", "spokesperson", "representative"))
_INDEFINITE = frozenset(
    ("a", "an", "one", "some", "several", "many", "other", "another", "few", "most", "any")
)
_HIDDEN = frozenset(("source", "insider", "people"))
_PRONOUNS = frozenset(("he", "she", "they", "it", "who", "those"))


@cache
def _roles() -> dict[str, re.Pattern[str]]:
    return {
        row["name"]: re.compile(
            r"\b(?:" + "|".join(re.escape(w) for w in row["words"]) + r")\b", re.IGNORECASE
        )
        for row in load("voices")["entry"]
    }


@cache
def _people() -> frozenset[str]:
    return frozenset(load("voices")["people"]["words"])


@cache
def _offices() -> dict[str, str]:
    """Noun → kind of role ("trade")."""
    return {word: row["kind"] for row in load("roles")["role"] for word in row["words"]}


def is_person(word: str) -> bool:
    """Whether a noun is for a person by trade, office, kin or part in the matter."""
    return word in _people() or word in _offices()


def role_of(words: str, entity: Entity | None) -> Role:
    """What kind of voice speaks under these words (lexicons/voices.toml)."""
    if entity is not None and entity.type == "person":
        return "speaker"
    return _role(words, named=entity is not None)


@lru_cache(maxsize=1024)
def _role(words: str, *, named: bool) -> Role:
    """The role of a voice that is no person; the figures of a sentence have one voice, and all of them ask."""
    roles = _roles()
    if roles["agency"].search(words):
        return "agency"
    if roles["unnamed"].search(words):
        return "unnamed"
    if roles["document"].search(words):
        return "document"
    if named or roles["party"].search(words):
        return "party"
    return "speaker"


def is_unnamed(source: Sequence[Token], rest: Sequence[Token] = ()) -> bool:
    """Whether a source that is no entity names nobody: "witnesses", "an engineer", "two officials", "they".

    `source` are the tokens of its noun phrase up to its head, `rest` those behind. Bodies ("police", "officials",
    "prosecutors") speak for themselves, and so do who speaks for one ("a spokesman") and the people of a named
    one ("analysts at Keel Brothers").
    """
    head, first = source[-1], source[0]
    word = head.lemma.lower()
    if head.pos == "PRON":
        return head.text.lower() in _PRONOUNS
    if head.pos == "NUM":
        return True
    if head.pos != "NOUN" or word in _SPOKES or any(t.tag in ("POS", "PRP$") for t in source):
        return False
    theirs = len(rest) > 1 and rest[0].text.lower() in ("at", "from", "for", "with", "of")
    if head.tag == "NNS" and word not in _HIDDEN and theirs and any(t.entity == "ORG" for t in rest):
        return False
    if word in _people():
        return not any(t.pos == "PROPN" and t.entity == "PERSON" for t in source)
    kind = _offices().get(word)
    if kind is None:
        return False
    vague = first.text.lower() in _INDEFINITE or first.pos == "NUM"
    bare = head.tag == "NNS" and not any(t.pos == "DET" for t in source) and kind in ("trade", "kin")
    return vague or (bare and not _roles()["party"].search(head.text))
