"""Two versions of one page as a difference of claims: what was kept, what changed, what was added and what is gone."""

from __future__ import annotations

import msgspec

from rashomon.model import Claim, Version
from rashomon.show.joined import Joined


class Edition(msgspec.Struct, frozen=True):
    """What a newer version of a page did to the claims of the older one; pairs are (older, newer) claim ids."""

    newer: str
    older: str
    kept: tuple[tuple[str, str], ...]
    changed: tuple[tuple[str, str], ...]
    added: tuple[str, ...]
    gone: tuple[str, ...]


def editions(joined: Joined) -> tuple[Edition, ...]:
    """Every newer version of a story's pages, with the version before it."""
    return tuple(_edition(joined, v) for v in joined.ledger.story.versions)


def _edition(joined: Joined, version: Version) -> Edition:
    old = [c for c in joined.ledger.claims if c.report == version.older]
    new = [c for c in joined.ledger.claims if c.report == version.newer]
    standing = {_root(joined, c): c for c in reversed(old)}
    kept = {c.id: standing[_root(joined, c)].id for c in new if _root(joined, c) in standing}
    fresh = [c for c in new if c.id not in kept]
    lost = [c for c in old if c.id not in kept.values()]
    changed: dict[str, str] = {}
    for same in (_compared(joined), _alike):
        for claim in fresh:
            if claim.id in changed:
                continue
            before = [c for c in lost if c.id not in changed.values() and same(c, claim)]
            if before:
                changed[claim.id] = before[0].id
    return Edition(
        newer=version.newer,
        older=version.older,
        kept=tuple((o, n) for n, o in kept.items()),
        changed=tuple((changed[c.id], c.id) for c in fresh if c.id in changed),
        added=tuple(c.id for c in fresh if c.id not in changed),
        gone=tuple(c.id for c in lost if c.id not in changed.values()),
    )


class _compared:  # noqa: N801 - used like a function
    """Whether a comparison sets two claims against each other as one measure."""

    def __init__(self, joined: Joined) -> None:
        self._joined = joined
        self._pairs = {
            frozenset((c.left, c.right))
            for c in joined.ledger.comparisons
            if c.relation != "different-measure"
        }

    def __call__(self, old: Claim, new: Claim) -> bool:
        return frozenset((_root(self._joined, old), _root(self._joined, new))) in self._pairs


def _alike(old: Claim, new: Claim) -> bool:
    """Whether both claims are of one kind of thing in one respect, where neither was compared."""
    if old.kind != "figure" or new.kind != "figure" or old.thing is None or new.thing is None:
        return False
    same = (old.aspect, old.unit, old.thing.lemma) == (new.aspect, new.unit, new.thing.lemma)
    return same and old.chain[0].name == new.chain[0].name


def _root(joined: Joined, claim: Claim) -> str:
    return joined.twins.get(claim.id, claim.id)
