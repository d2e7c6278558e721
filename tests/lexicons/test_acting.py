"""acting.toml: the figure of every example is the reporter's, but where the group says that it is said."""

from __future__ import annotations

import pytest

from rashomon.lexicons import load
from tests.claim.texts import figure


@pytest.mark.parametrize("group", sorted(load("acting")))
def test_the_figure_of_the_example_has_the_voice_of_the_group(group: str) -> None:
    entry = load("acting")[group]
    number = "12 million crowns" if "million" in entry["example"] else "12"
    voice = figure(entry["example"], number).chain[0]
    assert (voice.role != "outlet") is entry.get("said", False)
