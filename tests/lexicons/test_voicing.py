"""voicing.toml: who says the figure of every example, and that its words are known."""

from __future__ import annotations

import pytest

from rashomon.lexicons import load
from tests.claim.texts import figure

SAID = {
    "giving": "The company",
    "telling": "The mayor",
    "opinions": "poll by Harbour Research",
    "figures": "Harbour Board",
    "papers": "A video",
    "asked": "survey by Harbour Research",
}


@pytest.mark.parametrize("group", sorted(load("voicing")))
def test_the_example_is_said_by_whom_the_group_says(group: str) -> None:
    text = load("voicing")[group]["example"]
    voice = figure(
        text, next(n for n in ("12 million crown", "12 million", "12 percent", "12") if n in text)
    ).chain[0]
    assert (voice.name if voice.role != "outlet" else None) == SAID.get(group)


def test_classes_and_verbs_are_those_of_the_cue_lexicons() -> None:
    cues, nouns = load("cues"), load("cue_nouns")
    for group in ("deeds", "judgements"):
        assert [c for c in load("voicing")[group]["classes"] if c not in cues and c not in nouns] == []
    address = {*cues["address"]["verbs"], *cues["care"]["verbs"]}
    assert [v for v in load("voicing")["telling"]["verbs"] if v not in address] == []
