"""What the words beside a name say of its sort."""

from __future__ import annotations

import pytest

from tests.entity.test_entities import entities, rules


@pytest.mark.parametrize(
    ("text", "name", "kind", "rule"),
    [
        (
            "The dam held, said Sadira Ulmek, deputy head of the water service.",
            "Sadira Ulmek",
            "person",
            "role-beside",
        ),
        ("Police told Skylark Cargo to stop on Monday.", "Skylark Cargo", "organisation", "body-beside"),
        ("TOLMA, March 22 - Two men drowned on Monday.", "TOLMA", "place", "dateline"),
        ("Shells fell in the Vurmsk region on Monday.", "Vurmsk region", "place", "kind-beside"),
    ],
)
def test_a_name_is_sorted_by_what_stands_beside_it(text: str, name: str, kind: str, rule: str) -> None:
    (found,) = [e for e in entities(text) if e.name == name]
    assert found.type == kind
    assert rule in rules(found) or found.because[0].rule == "parser"


def test_whom_the_text_introduces_as_a_person_is_one_again() -> None:
    text = "The flood took nine, said Sadira Ulmek, deputy head of the water service.\nUlmek has no boats."
    assert any(len(e.mentions) == 2 and e.type == "person" for e in entities(text))
