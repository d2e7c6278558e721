"""What a price, a value or a change is of: the tiara that is worth €4 million, the petrol that costs $2.10, the shares
that fell 9%. Two amounts of one aspect are of two things where both reports name theirs.
"""

from __future__ import annotations

from functools import cache

from rashomon.claim.aspects.governor import Governor
from rashomon.knowledge.syntax import children, head
from rashomon.lexicons import load
from rashomon.model import Annotation, Token

_OF = ("of", "in", "on", "for")


def borne(annotation: Annotation, governor: Governor, anchor: Token) -> tuple[str, ...]:
    """The tag "of:…" of the figure at `anchor`, where things bear its aspect and the text names the thing."""
    aspect = governor.aspect
    if aspect is None or aspect.name not in _aspects():
        return ()
    token = annotation.tokens[governor.token] if governor.token is not None else anchor
    noun = _bears(annotation, token, anchor)
    if noun is None or noun.pos not in ("NOUN", "PROPN"):
        return ()
    word = noun.lemma.lower()
    if word in _vague() or not word.isalpha():
        return ()
    return (f"of:{_alike().get(word, word)}",)


def _bears(annotation: Annotation, token: Token, anchor: Token) -> Token | None:
    """The noun that the predicate at `token` is said of."""
    if token.index == anchor.index or token.pos in ("ADJ", "ADP"):
        token = next((t for t in _up(annotation, anchor) if t.pos in ("VERB", "AUX", "NOUN")), token)
    if token.pos in ("VERB", "AUX"):
        things = [
            t for t in children(annotation, token, "dobj") if t.index != anchor.index and t.pos == "NOUN"
        ]
        found = things[0] if things else _subject(annotation, token)
        return _inner(annotation, found, anchor) if found is not None else None
    return _inner(annotation, token, anchor) if token.lemma.lower() in _prices() else None


def _up(annotation: Annotation, token: Token) -> list[Token]:
    found = []
    for _ in range(4):
        above = head(annotation, token)
        if above.index == token.index:
            break
        found.append(above)
        token = above
    return found


def _subject(annotation: Annotation, verb: Token) -> Token | None:
    for _ in range(3):
        own = children(annotation, verb, "nsubjpass", "nsubj")
        if own:
            if own[0].tag in ("WDT", "WP") and verb.dep == "relcl":
                return head(annotation, verb)
            return own[0]
        if verb.dep in ("acl", "relcl"):
            return head(annotation, verb)
        if verb.dep not in ("conj", "xcomp", "advcl") or verb.head == verb.index:
            return None
        verb = head(annotation, verb)
    return None


def _inner(annotation: Annotation, noun: Token, anchor: Token, *, below: bool = False) -> Token | None:
    """Of "the price of bread", "bread prices" and "the share's value" the thing; of another noun itself. `below` the
    first noun only what hangs on the noun itself counts: what hangs on the number would come back for ever.
    """
    if noun.lemma.lower() not in _prices():
        return noun
    beside = () if below else children(annotation, anchor, "prep")
    for link in (*children(annotation, noun, "prep"), *beside):
        if link.text.lower() in _OF:
            for inner in children(annotation, link, "pobj"):
                if inner.index != anchor.index and inner.text.isalpha():
                    return _inner(annotation, inner, anchor, below=True)
    owners = [*children(annotation, noun, "compound", "nmod"), *children(annotation, noun, "poss")]
    return owners[-1] if owners else None


@cache
def _aspects() -> frozenset[str]:
    return frozenset(load("bearers")["borne"]["aspects"])


@cache
def _prices() -> frozenset[str]:
    return frozenset(load("bearers")["prices"]["words"])


@cache
def _vague() -> frozenset[str]:
    return frozenset(load("bearers")["vague"]["words"])


@cache
def _alike() -> dict[str, str]:
    return {word: row["words"][0] for row in load("bearers")["alike"] for word in row["words"]}
