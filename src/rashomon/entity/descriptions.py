"""Definite descriptions: "the minister" is the one person so called, "the ministry", "the company" the one body."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.entity.beside import body_nouns, body_words
from rashomon.entity.clusters import Cluster
from rashomon.entity.evidence import role_words
from rashomon.entity.mentions import Mention
from rashomon.knowledge.names import is_agency, parse_body
from rashomon.lexicons import load
from rashomon.model import Annotation, Document, Token

_ARTICLES = frozenset(("the", "this", "that"))
# "The company" is the body that is named so many times as often as any other that could be one.
_OFTEN = 2


def join_descriptions(clusters: Sequence[Cluster], document: Document, annotation: Annotation) -> None:
    """Add to each cluster the descriptions that can mean it alone."""
    tokens = annotation.tokens
    people = [c for c in clusters if c.type == "person" and c.roles]
    bodies = [
        c for c in clusters if c.type == "organisation" and not (_makes(c, tokens) or _holds(c, tokens))
    ]
    taken = {i for c in clusters for m in c.mentions for i in range(m.first, m.stop)}
    for token in tokens:
        if token.index in taken or token.tag not in ("NN", "NNP"):
            continue
        noun = token.text.lower()
        if noun not in role_words() and noun not in body_nouns():
            continue
        first = _begins(token, tokens)
        if first is None or taken.intersection(range(first, token.index + 1)):
            continue
        qualities = [t.text.lower() for t in tokens[first + 1 : token.index]]
        found = _bearer(noun, qualities, people, token) if noun in role_words() else None
        found = found or _body(noun, qualities, bodies, token, tokens)
        if found is not None:
            start = tokens[first].start
            mention = Mention(
                start,
                token.end,
                document.text[start : token.end],
                found.type,
                first,
                token.index + 1,
                "description",
            )
            found.join(mention, "description", f"nobody else here is {tokens[first].text.lower()} {noun}")


def _begins(token: Token, tokens: Sequence[Token]) -> int | None:
    """The article of "the (transport) minister"; None for what says more or is no phrase of its own."""
    if token.dep in ("appos", "compound", "nmod", "attr") or any(
        tokens[c].dep in ("appos", "relcl", "acl", "prep", "flat") and not _aside(c, tokens)
        for c in token.children
        if c > token.index
    ):
        return None
    if token.index + 1 < len(tokens) and tokens[token.index + 1].pos in ("PROPN", "NOUN"):
        return None
    at = token.index - 1
    while (
        at >= 0
        and token.index - at < 4
        and tokens[at].dep in ("amod", "compound")
        and tokens[at].text not in _ARTICLES
    ):
        at -= 1
    opened = at >= 0 and tokens[at].text.lower() in _ARTICLES and tokens[at].sentence == token.sentence
    return at if opened else None


def _aside(clause: int, tokens: Sequence[Token]) -> bool:
    """Whether a relative clause stands behind a comma: it adds to what is meant, and does not pick it out."""
    left = tokens[clause].left
    return tokens[clause].dep == "relcl" and left > 0 and tokens[left - 1].text == ","


def _bearer(noun: str, qualities: Sequence[str], people: Sequence[Cluster], token: Token) -> Cluster | None:
    """The one person before who has all the words among the words of a role."""
    wanted = {noun, *qualities}
    found = [c for c in people if _before(c, token) and any(wanted <= _role(r) for r in c.roles)]
    return found[0] if len(found) == 1 else None


def _role(role: str) -> frozenset[str]:
    """The words of a role, titles in full ("Gov." is governor), without whose office it is ("mayor of Tellem" is
    mayor).
    """
    words = role.lower().split(" of ")[0].replace(",", " ").replace("'s", " ").replace("’s", " ").split()
    short: dict[str, str] = load("titles")["short"]["words"]
    return frozenset(short.get(word.rstrip("."), word) for word in words)


def _before(cluster: Cluster, token: Token) -> bool:
    return min(m.start for m in cluster.mentions) < token.start


def _body(
    noun: str, qualities: Sequence[str], bodies: Sequence[Cluster], token: Token, tokens: Sequence[Token]
) -> Cluster | None:
    """The one body before whose name has the words; for "the company" the one that could be a company."""
    wanted = {noun, *qualities}
    seen = [c for c in bodies if _before(c, token)]
    found = [c for c in seen if wanted <= {w for t in c.texts for w in t.lower().split()}]
    if not found and noun in body_words("firm") and not qualities:
        found = _likeliest(noun, [c for c in seen if _firm(c)], token, tokens)
    return found[0] if len(found) == 1 else None


def _likeliest(noun: str, firms: list[Cluster], token: Token, tokens: Sequence[Token]) -> list[Cluster]:
    """The firm that says in its name that it is one of these ("Savanna Air" for "the airline"), or is named far more
    often than any other; all of them where neither tells.
    """
    sort = next((frozenset(e["names"]) for e in load("bodies")["sort"] if noun in e["words"]), frozenset())
    told = [c for c in firms if sort & {w.lower().strip("'’s") for t in c.texts for w in t.split()}]
    if told:
        return told
    counts = sorted((_named_before(c, token) for c in firms), reverse=True)
    if len(counts) > 1 and counts[0] >= _OFTEN * counts[1]:
        return [c for c in firms if _named_before(c, token) == counts[0]]
    begun = sorted((min(m.start for m in c.mentions), n) for n, c in enumerate(firms))
    if len(begun) > 1:
        first = firms[begun[0][1]]
        here, there = (_sentence(firms[n], tokens) for _, n in begun[:2])
        if here < there and _named_before(first, token) == counts[0]:
            return [first]  # whom the report begins with, unless another is named more often
    return firms


def _named_before(cluster: Cluster, token: Token) -> int:
    return sum(m.start < token.start and m.rule != "pronoun" for m in cluster.mentions)


def _sentence(cluster: Cluster, tokens: Sequence[Token]) -> int:
    """Number of the sentence that names a body first."""
    return min((tokens[m.first].sentence for m in cluster.mentions if m.stop > m.first), default=0)


def _makes(cluster: Cluster, tokens: Sequence[Token]) -> bool:
    """Whether a name only stands before a model's number: "a Boeing 737" is an aircraft, and no voice."""
    return all(
        m.stop > m.first and m.stop < len(tokens) and _is_model(tokens[m.stop]) for m in cluster.mentions
    )


def _holds(cluster: Cluster, tokens: Sequence[Token]) -> bool:
    """Whether a name only says where something is ("at its plant in Lindqvist", "the Ashby rail crash"): a place that
    was taken for a body.
    """
    named = [m for m in cluster.mentions if m.rule not in ("pronoun", "description") and m.stop > m.first]
    before = [tokens[m.first - 1].text.lower() if m.first else "" for m in named]
    beside = [tokens[m.stop - 1].dep in ("compound", "nmod") for m in named]
    return bool(before) and all(
        b or word in ("in", "near", "outside") for word, b in zip(before, beside, strict=True)
    )


def _is_model(token: Token) -> bool:
    """A number or a type ("737-800", "A320", "Dash-8") right behind a name."""
    return any(c.isdigit() for c in token.text) and token.entity not in ("DATE", "TIME", "MONEY")


def _firm(cluster: Cluster) -> bool:
    """Whether a body could be a company: no state's, no agency, no party, no acronym."""
    name = cluster.name
    words = {w.lower().strip("'’s") for t in cluster.texts for w in t.split()}
    body = parse_body(name)
    public = body.known is not None or body.states or words & body_words("public") or is_agency(name)
    return not public and not name.isupper()
