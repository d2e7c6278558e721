"""Aspects that news uses for one another (lexicons/alike.toml)."""

from __future__ import annotations

from functools import cache

import msgspec

from rashomon.knowledge.kinds import Kind, load_kinds
from rashomon.lexicons import load


class Alike(msgspec.Struct, frozen=True):
    """One group of aspects, and the kinds of things that it needs or excludes."""

    aspects: frozenset[str]
    needs: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    disputed: bool = False

    def holds(self, kind: Kind | None, *, amount: bool, measure: str | None = None) -> bool:
        """Whether the group holds for a thing of `kind`; `amount` tells a measure from a count, `measure` what its
        unit measures.
        """
        kinds = load_kinds()
        if amount and "unit" in self.without:
            return False
        if any(kinds.is_a(kind, name) for name in self.without):
            return False
        if measure is not None and f"unit:{measure}" in self.needs:
            return True
        return not self.needs or any(kinds.is_a(kind, name) for name in self.needs)


@cache
def load_alike() -> tuple[Alike, ...]:
    """The groups of lexicons/alike.toml."""
    return tuple(
        Alike(
            frozenset(row["aspects"]),
            tuple(row.get("needs", ())),
            tuple(row.get("without", ())),
            row.get("disputed", False),
        )
        for row in load("alike")["entry"]
    )


@cache
def _counted() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return tuple((frozenset(r["aspects"]), frozenset(r["kinds"])) for r in load("alike")["counted"])


def counted_alike(left: Kind | None, right: Kind | None, aspect: str | None) -> bool:
    """Whether news counts the one kind for the other in that respect: customers and homes without power."""
    return (
        left is not None
        and right is not None
        and any(
            aspect in aspects and left.name in kinds and right.name in kinds for aspects, kinds in _counted()
        )
    )


@cache
def owned() -> frozenset[str]:
    """The aspects of which the subject says whose they are: votes won, money pledged, staff laid off."""
    return frozenset(name for row in load("alike")["owned"] for name in row["aspects"])


@cache
def incidental() -> frozenset[str]:
    """The aspects that tell where people were or what they did, beside what befell them."""
    return frozenset(name for row in load("alike")["incidental"] for name in row["aspects"])


def ahead() -> frozenset[str]:
    """The aspects whose figures are estimates of what is to come, however they are worded."""
    return frozenset(name for row in load("alike")["ahead"] for name in row["aspects"])


@cache
def sized() -> frozenset[str]:
    """The aspects of which the thing counted is what is so long, high or deep."""
    return frozenset(name for row in load("alike")["sized"] for name in row["aspects"])


def used_alike(
    left: str | None,
    right: str | None,
    kind: Kind | None,
    *,
    amount: bool,
    measure: str | None = None,
    disputed: bool = False,
) -> bool:
    """Whether a thing of `kind` that is `left` in one report may be `right` in another, and be the same; `disputed`
    where other numbers of the two are a dispute.
    """
    if left is None or right is None:
        return False
    return left == right or any(
        {left, right} <= group.aspects
        and group.holds(kind, amount=amount, measure=measure)
        and (group.disputed or not disputed)
        for group in load_alike()
    )
