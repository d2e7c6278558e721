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
    """Each folded claim with the one that it repeats: always a claim that is not folded itself.

    What two copies of one text both changed in the same way is one claim too, of the older copy.
    """
    found: dict[str, str] = {}
    for family in _families(story):
        pool = _Pool()
        for report in family:
            document = documents[report]
            mine = claims[report]
            found |= pool.twins(mine, document)
            pool.add([c for c in mine if c.id not in found], document)
    return tuple(Twin(c, o, (Because("link", "twin"),)) for c, o in found.items())


class _Pool:
    """The claims of a family of reports that are folded into none before them."""

    def __init__(self) -> None:
        self._by_key: dict[Hashable, list[Claim]] = {}
        self._statements: list[tuple[Claim, Document]] = []

    def add(self, claims: Sequence[Claim], document: Document) -> None:
        for claim in claims:
            for rule in _RULES:
                self._by_key.setdefault(rule(claim, document), []).append(claim)
            if claim.kind == "statement":
                self._statements.append((claim, document))

    def twins(self, claims: Sequence[Claim], document: Document) -> dict[str, str]:
        """Claim of the report → claim of the pool: the same words of the same sentence first, then what says the same,
        then a statement with a few words edited. No two claims of one report have one twin.
        """
        taken: set[str] = set()
        found: dict[str, str] = {}
        for rule in _RULES:
            for claim in (c for c in claims if c.id not in found):
                same = self._by_key.get(rule(claim, document), ())
                twin = next((c.id for c in same if c.id not in taken), None)
                if twin is not None:
                    taken.add(twin)
                    found[claim.id] = twin
        for claim in (c for c in claims if c.kind == "statement" and c.id not in found):
            free = [(c, d) for c, d in self._statements if c.id not in taken]
            likest = max(free, key=lambda pair: _shared(claim, document, *pair), default=None)
            if likest is not None and _shared(claim, document, *likest) >= SAME_WORDS:
                taken.add(likest[0].id)
                found[claim.id] = likest[0].id
        return found


def _in_place(claim: Claim, document: Document) -> Hashable:
    """The claim's words and its sentence's: however the rest of the page lets it, and whoever says it, be read."""
    start, end = claim.sentence
    sentence = " ".join(words_of(document.text[start:end]))
    return "in place", claim.kind, claim.words, sentence, claim.start - start


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


_RULES: tuple[Callable[[Claim, Document], Hashable], ...] = (_in_place, _sameness)


def _families(story: Story) -> list[list[str]]:
    """Reports that derive from one, the original first, then in the order of the story."""
    base = {v.newer: v.older for v in story.versions} | {c.copy: c.original for c in story.copies}
    members: dict[str, list[str]] = {}
    for report in story.documents:
        first, seen = report, {report}
        while first in base and base[first] not in seen:
            first = base[first]
            seen.add(first)
        members.setdefault(first, []).append(report)
    return [
        [first, *(r for r in family if r != first)] for first, family in members.items() if len(family) > 1
    ]
