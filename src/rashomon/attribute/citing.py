"""Who is cited: "Interfax reported, citing the ministry"; "Reuters quoted police as saying that …".

Somebody whom a voice cites stands inside that voice: the outer attribution is the agency's, the inner one with the same
content the ministry's. The inner finding names the outer one by the token of its cue (`within`).
"""

from __future__ import annotations

from functools import cache

import msgspec

from rashomon.attribute.finding import Finding, Ranges
from rashomon.attribute.parse import Parse, Range
from rashomon.attribute.source import find_source, phrase
from rashomon.lexicons import load
from rashomon.model import Token

_CITING = frozenset(("cite", "quote"))
_NAMED = frozenset(("PERSON", "ORG", "NORP", "GPE"))
# From the cue that reports to the one that cites, in tokens.
_REACH = 20
_REPORTS = frozenset(
    ("clause", "clause-far", "clause-misread", "aside", "according-to", "colon", "object", "quotation-cue")
)


@cache
def _sources() -> frozenset[str]:
    """Nouns that can be cited: people, bodies, papers."""
    lists = load("sources")
    roles = (word for row in load("roles")["role"] for word in row["words"])
    return frozenset((*lists["speaking"]["words"], *lists["documents"]["words"], *roles))


def citations(parse: Parse, findings: list[Finding]) -> list[Finding]:
    """The findings with those of citing verbs put inside the voice that cites."""
    verbs = [t for t in parse.tokens if t.lemma in _CITING and t.pos == "VERB" and not parse.depth[t.index]]
    out = list(findings)
    for verb in verbs:
        for construction in (_as_saying, _quoted_by, _citing):
            found = construction(parse, verb, {f.head: f for f in out if f.head >= 0})
            if found:
                heads = {f.head for f in found}
                out = [*(f for f in out if f.head not in heads), *found]
                break
    return out


def _as_saying(parse: Parse, verb: Token, heads: dict[int, Finding]) -> tuple[Finding, ...]:
    """ "Reuters quoted police as saying that …", "Lee was quoted (by Reuters) as saying that …"."""
    link = next((c for c in parse.children(verb.index) if c.dep == "prep" and c.text.lower() == "as"), None)
    saying = next((c for c in parse.children(link.index) if c.dep == "pcomp"), None) if link else None
    inner = heads.get(saying.index) if saying is not None else None
    if inner is None or link is None:
        return ()
    passive = any(c.dep == "auxpass" for c in parse.children(verb.index))
    kind = "nsubjpass" if passive else "dobj"
    said = next((c for c in parse.children(verb.index) if c.dep == kind and c.index < link.index), None)
    if said is None:
        return ()
    source = phrase(parse, said)
    outer = _agent(parse, verb) if passive else find_source(parse, verb)
    if outer is None:
        return (msgspec.structs.replace(inner, source=(source,), cue=((verb.index, inner.cue[-1][1]),)),)
    content = inner.content if passive else ((source[0], inner.content[-1][1]),)
    return (
        _finding(phrase(parse, outer), verb, content, "quoted", -1),
        msgspec.structs.replace(inner, source=(source,), within=verb.index),
    )


def _quoted_by(parse: Parse, verb: Token, heads: dict[int, Finding]) -> tuple[Finding, ...]:
    """ "The ministry, quoted by Interfax, said …"."""
    outer = _agent(parse, verb) if verb.tag == "VBN" and verb.dep in ("acl", "advcl") else None
    if outer is None:
        return ()
    sentence = parse.sentence(verb.index)
    inner = next(
        (
            f
            for f in heads.values()
            if f.rule in _REPORTS
            and f.source
            and sentence.first <= f.head < sentence.stop
            and f.source[0][0] <= parse.tokens[verb.head].index < max(f.source[0][1], verb.index)
            and f.head > verb.index
        ),
        None,
    )
    if inner is None:
        return ()
    return (
        _finding(phrase(parse, outer), verb, inner.content, "quoted", -1),
        msgspec.structs.replace(inner, within=verb.index),
    )


def _citing(parse: Parse, verb: Token, heads: dict[int, Finding]) -> tuple[Finding, ...]:
    """ "…, Interfax reported, citing the ministry", "according to AFP, which quoted police"."""
    cited = next((c for c in parse.children(verb.index) if c.dep == "dobj" and c.index > verb.index), None)
    if cited is None or not (verb.tag == "VBG" or verb.dep == "relcl") or not _may_be_cited(cited):
        return ()
    sentence = parse.sentence(verb.index)
    near = [
        f
        for f in heads.values()
        if f.rule in _REPORTS
        and f.stance == "statement"
        and f.source
        and sentence.first <= f.head < sentence.stop
        and 0 < abs(f.head - verb.index) <= _REACH
    ]
    source = phrase(parse, cited)
    outer = min(near, key=lambda f: (f.head != verb.head, abs(f.head - verb.index)), default=None)
    if outer is None:
        return ()
    start = verb.index - (parse.tokens[verb.index - 1].text.lower() in ("which", "who"))
    content = _without(parse, outer.content, (start, source[1]))
    return (
        msgspec.structs.replace(outer, content=content),
        _finding(source, verb, content, "cited", outer.head),
    )


def _finding(source: Range, verb: Token, content: Ranges, rule: str, within: int) -> Finding:
    cue = (verb.index, verb.index + 1)
    return Finding(
        (source,), (cue,), content, rule, f"cues/say.{verb.lemma}", "statement", verb.index, within=within
    )


def _agent(parse: Parse, verb: Token) -> Token | None:
    by = next((c for c in parse.children(verb.index) if c.dep == "agent"), None)
    return next((c for c in parse.children(by.index) if c.dep == "pobj"), None) if by is not None else None


def _may_be_cited(noun: Token) -> bool:
    return noun.entity in _NAMED or noun.text.lower() in _sources() or noun.lemma.lower() in _sources()


def _without(parse: Parse, content: Ranges, words: Range) -> Ranges:
    """A content without the words that cite, and without the comma around them."""
    out: list[Range] = []
    for first, stop in content:
        if words[0] < stop and first < words[1]:
            out += [r for r in (parse.trim(first, words[0]), parse.trim(words[1], stop)) if r[1] - r[0] > 1]
        else:
            out.append((first, stop))
    return tuple(out) or content
