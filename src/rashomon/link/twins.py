"""Twins: the claims of a copy, or of a page's newer version, that its original makes too.

A copy is folded claim by claim. What stands in the original word for word, or says the same there, is the original's
and counts once; a figure that the copying desk or the newer version put in its place is a claim of its own, and is
compared as any other. A copy that is folded whole would hide the one thing about it that is news.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence

from rashomon.knowledge.wording import words_of
from rashomon.model import Because, Claim, Document, Story, Twin

# Share of a statement's words that the original's statement has, for it to be the same statement, edited.
SAME_WORDS = 0.8


def find_twins(
    story: Story, documents: Mapping[str, Document], claims: Mapping[str, tuple[Claim, ...]]
) -> tuple[Twin, ...]:
    """Each folded claim with the one that it repeats: always a claim that is not folded itself."""
    base = {v.newer: v.older for v in story.versions} | {c.copy: c.original for c in story.copies}
    found: dict[str, str] = {}
    for derived in _originals_first(base):
        original = documents[base[derived]]
        found |= _pairs(documents[derived], original, claims[derived], claims[original.id])
    return tuple(Twin(c, _root(found, c), (Because("link", "twin"),)) for c in found)


def _pairs(
    copy: Document, original: Document, repeated: Sequence[Claim], made: Sequence[Claim]
) -> dict[str, str]:
    """Claim of the copy → claim of the original: the same words of the same sentence first, then what says the same."""
    free, left, found = list(made), list(repeated), {}
    rules: tuple[Callable[[Claim, Document], Hashable], ...] = (_in_place, _sameness)
    for rule in rules:
        for claim in list(left):
            twin = next((c for c in free if rule(c, original) == rule(claim, copy)), None)
            if twin is not None:
                free.remove(twin)
                left.remove(claim)
                found[claim.id] = twin.id
    for claim in (c for c in left if c.kind == "statement"):
        likest = max(free, key=lambda c: _shared(claim, copy, c, original), default=None)
        if likest is not None and _shared(claim, copy, likest, original) >= SAME_WORDS:
            free.remove(likest)
            found[claim.id] = likest.id
    return found


def _in_place(claim: Claim, document: Document) -> Hashable:
    """The claim's words and its sentence's, and the voice: however the rest of the page lets it be read."""
    start, end = claim.sentence
    sentence = " ".join(words_of(document.text[start:end]))
    return claim.kind, claim.words, sentence, claim.start - start, _voice(claim)


def _sameness(claim: Claim, document: Document) -> Hashable:
    """What the claim says, in whatever sentence."""
    if claim.kind == "statement":
        return claim.kind, claim.words
    thing = claim.thing.lemma if claim.thing else None
    value = claim.low, claim.high, claim.bound, claim.unit
    return claim.kind, value, claim.aspect, thing, claim.order, _voice(claim)


def _voice(claim: Claim) -> str | None:
    """The innermost voice; an outlet's own has the same place in every outlet."""
    return None if claim.chain[0].role == "outlet" else claim.chain[0].name


def _shared(one: Claim, left: Document, two: Claim, right: Document) -> float:
    if one.kind != two.kind or one.stance != two.stance:
        return 0.0
    a, b = set(words_of(left.text[one.start : one.end])), set(words_of(right.text[two.start : two.end]))
    return len(a & b) / max(len(a), len(b), 1)


def _originals_first(base: Mapping[str, str]) -> list[str]:
    """The derived reports, each after the report it derives from."""

    def depth(report: str) -> int:
        steps, seen = 0, {report}
        while report in base and base[report] not in seen:
            report = base[report]
            seen.add(report)
            steps += 1
        return steps

    return sorted(base, key=lambda r: (depth(r), r))


def _root(found: Mapping[str, str], claim: str) -> str:
    while claim in found:
        claim = found[claim]
    return claim
