"""Whether both could hold: by what the words can mean."""

from __future__ import annotations

from typing import Any

import pytest

from tests.reconcile.claims import (
    about,
    exact,
    figure,
    over,
    relate,
    up_to,
    vague,
)


@pytest.mark.parametrize(
    ("left", "right", "compatible"),
    [
        (about(40), exact(44), True),
        (about(40), exact(47), False),
        (about(40, hedge="nearly"), exact(37), True),
        (about(40, hedge="nearly"), exact(42), False),
        (exact(7e9, "dollar"), exact(7.4e9, "dollar"), True),
        (exact(7e9, "dollar"), exact(7.6e9, "dollar"), False),
        (exact(999), exact(998), False),
        (exact(12_000), exact(12_400), True),
        (up_to(40), exact(41), False),
        (up_to(40), exact(12), True),
        (over(40), exact(12), False),
        (vague("hundreds", 200, 999), exact(150), False),
    ],
)
def test_whether_both_could_hold(left: dict[str, Any], right: dict[str, Any], compatible: bool) -> None:
    aspect = "damage" if left["unit"] else "downed"
    found = relate(figure("a", left, aspect), figure("b", right, aspect))
    assert found is not None
    assert found.compatible is compatible


@pytest.mark.parametrize(("rough", "exactly"), [(about(200), exact(240)), (about(40), exact(45))])
def test_about_is_ten_per_cent(rough: dict[str, Any], exactly: dict[str, Any]) -> None:
    found = relate(figure("a", rough), figure("b", exactly))
    assert found is not None
    assert (found.relation, found.code, found.compatible) == ("conflict", "numbers", False)
