"""described.toml: the figure of every example is the named person's, but where the group says otherwise."""

from __future__ import annotations

import pytest

from rashomon.lexicons import load
from tests.claim.texts import figure


@pytest.mark.parametrize("group", sorted(load("described")))
def test_the_description_means_the_person_named_before(group: str) -> None:
    entry = load("described")[group]
    name = figure(entry["example"], "12 million crowns").chain[0].name
    assert (name == "Ann Lowe") is entry.get("means", True)
