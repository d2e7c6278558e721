"""What a text says that a person is: "Vasul Malyuk, the head of the SBU", "Turkish Foreign Minister Hakan
Fidan", "Lee is the mayor".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rashomon.entity.evidence import role_words
from rashomon.entity.mentions import Mention
from rashomon.knowledge.names import titles
from rashomon.model import Annotation, Document, Token

_LONGEST = 90


def roles_of(mention: Mention, document: Document, annotation: Annotation) -> Iterator[tuple[str, int, int]]:
    """The roles stated at one mention: words, and the code points they stand at."""
    if mention.first == mention.stop:
        return
    tokens = annotation.tokens
    before = _before(mention, tokens)
    if before is not None:
        yield _span(document, tokens[before].start, tokens[mention.first - 1].end)
    inside = range(mention.first, mention.stop)
    for index in inside:
        for child in tokens[index].children:
            if tokens[child].dep == "appos" and child >= mention.stop and _role_head(tokens[child]):
                yield from _phrase(document, tokens, child)
        token = tokens[index]
        head = tokens[token.head]
        if token.dep == "appos" and token.head < mention.first and _role_head(head):
            start = _skip(head.left, head.index, tokens)
            end = next(
                (
                    i
                    for i in range(head.index + 1, mention.first)
                    if tokens[i].text in (",", "(", "—", "–", ":")
                ),
                mention.first,
            )
            yield _span(document, tokens[start].start, tokens[end - 1].end)
        if token.dep == "nsubj" and head.lemma == "be":
            for child in head.children:
                if tokens[child].dep == "attr" and _role_head(tokens[child]):
                    yield from _phrase(document, tokens, child)


def _role_head(token: Token) -> bool:
    return token.lemma.lower() in role_words() or token.text.lower() in role_words()


def _before(mention: Mention, tokens: Sequence[Token]) -> int | None:
    """The first token of the title before a name: "Acting Kursk region Governor", "Turkey's intelligence chief"."""
    at = mention.first
    if at == 0 or not (_role_head(tokens[at - 1]) or tokens[at - 1].text.lower().rstrip(".") in titles()):
        return None
    sentence = tokens[at].sentence
    first = at - 1
    while first > 0 and tokens[first - 1].sentence == sentence and _of_title(tokens[first - 1]):
        first -= 1
    while first < at and (tokens[first].tag == "POS" or tokens[first].pos in ("DET", "PUNCT")):
        first += 1
    return first if first < at else None


def _of_title(token: Token) -> bool:
    if token.tag == "POS":
        return True
    return token.pos in ("PROPN", "ADJ", "NOUN") or (
        token.text[0].isupper() and token.dep in ("compound", "amod", "nmod", "poss")
    )


def _skip(first: int, head: int, tokens: Sequence[Token]) -> int:
    while first < head and (
        tokens[first].pos in ("DET", "PUNCT", "CCONJ", "ADP", "SPACE") or tokens[first].text == ","
    ):
        first += 1
    return first


def _phrase(document: Document, tokens: Sequence[Token], head: int) -> Iterator[tuple[str, int, int]]:
    """A noun phrase without its article, up to a clause or a comma."""
    start = _skip(tokens[head].left, head, tokens)
    stop = head + 1
    while stop <= tokens[head].right and not _ends(tokens[stop], tokens, head):
        stop += 1
    while stop > head + 1 and tokens[stop - 1].pos in ("PUNCT", "CCONJ", "ADP"):
        stop -= 1
    yield _span(document, tokens[start].start, tokens[stop - 1].end)


def _ends(token: Token, tokens: Sequence[Token], head: int) -> bool:
    if token.text in (",", ";", "—", "–", "(", ")", ":", "“", '"'):
        return True
    return (
        (token.dep in ("relcl", "acl", "cc") and token.head == head)
        or token.tag in ("WP", "WDT", "WP$")
        or tokens[token.index].pos == "AUX"
    )


def _span(document: Document, start: int, end: int) -> tuple[str, int, int]:
    return " ".join(document.text[start:end].split())[:_LONGEST], start, end
