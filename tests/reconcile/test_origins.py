"""Whether two claims come from one origin."""

from __future__ import annotations

import pytest

from tests.reconcile.claims import (
    compared,
    exact,
    figure,
    relate,
)


@pytest.mark.parametrize(
    ("one", "two", "bodies", "same"),
    [
        ("Penk", "Penk", {}, True),
        ("Penk", "Solvang", {}, False),
        ("Malyuk", "SBU", {"Malyuk": "SBU"}, None),
        ("SBU", "Malyuk", {"Malyuk": "SBU"}, None),
        ("Penk", None, {}, None),
        (None, None, {}, None),
        ("", "", {}, None),
        ("Penk", "", {}, None),
    ],
    ids=["one", "two", "a person and their agency", "the agency and its person", "named and unnamed", "two unnamed",
         "two outlets", "a person and an outlet"],
)  # fmt: skip
def test_same_origin(one: str | None, two: str | None, bodies: dict[str, str], same: bool | None) -> None:
    found = relate(figure("a", exact(44), said=one), figure("b", exact(48), said=two), bodies=bodies)
    assert found is not None
    assert found.same_origin is same


def test_two_people_of_one_body_are_not_known_to_be_two_origins() -> None:
    bodies = {"Penk": "Fire Service", "Rook": "Fire Service"}
    claims = [
        figure(r, exact(n), said=s)
        for r, n, s in (("a", 44, "Penk"), ("b", 48, "Rook"), ("c", 52, "Fire Service"))
    ]
    found = {(c.left, c.right): c.same_origin for c in compared(*claims, bodies=bodies)}
    assert found[tuple(sorted((claims[0].id, claims[1].id)))] is None
