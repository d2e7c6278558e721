"""What holds for any claims of the rules and the fitted likeness together."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.model import Claim
from rashomon.reconcile.likeness import Chance
from tests.properties.test_reconcile import alike_either_way, claims, published, well_formed
from tests.reconcile.claims import compared, relate


@given(claims("a"), claims("b"), published)
def test_any_two_claims_get_at_most_one_well_formed_relation(
    left: Claim, right: Claim, when: dict[str, Any]
) -> None:
    found = relate(left, right, published=when)
    if found is not None:
        well_formed(found, left, right)


@given(claims("a"), claims("b"), published)
def test_which_comes_first_changes_nothing(left: Claim, right: Claim, when: dict[str, Any]) -> None:
    alike_either_way(left, right, when)


@given(claims("a"), claims("b"), claims("c"), st.permutations([0, 1, 2]))
def test_the_order_of_claims_changes_nothing(one: Claim, two: Claim, three: Claim, order: list[int]) -> None:
    made = [one, two, three]
    assert compared(*made) == compared(*(made[i] for i in order))


@given(claims("a"), claims("b"), st.floats(0, 1), st.floats(0, 1))
def test_what_the_texts_set_apart_is_no_conflict_of_numbers(
    left: Claim, right: Claim, alike: float, times: float
) -> None:
    """Another actor, target, day or place named by the texts: no likeness, however great, makes a conflict of these."""
    with pytest.MonkeyPatch.context() as patch:
        drawn = {frozenset((left.id, right.id)): Chance(alike, times)}
        patch.setattr("rashomon.reconcile.story.chances", lambda _: drawn)
        found = relate(left, right)
    if found is None or found.relation != "conflict" or found.code == "part-exceeds-whole":
        return
    for field in ("actor", "target"):
        assert len({getattr(left.scope, field), getattr(right.scope, field)} - {None}) <= 1
    assert not {"Calder", "Tamsin"} <= {p.name for p in (left.place, right.place) if p is not None}
    assert left.scope.begin is None or right.scope.begin is None or left.scope.begin == right.scope.begin
