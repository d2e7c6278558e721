"""claim/aspects/control.py: what an infinitive tells of the subject of the verb above it."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure

TOLD = [
    ("Some 300 people had to be rescued.", "300", "rescued", "asserted"),
    ("Around 600 prisoners are due to be released.", "600", "released", "planned"),
    ("About 9,000 nurses plan to strike on Monday.", "9,000", "on_strike", "planned"),
    ("At least 200 people continued to protest outside the ministry.", "200", "demonstrated", "asserted"),
    ("Seven people ended up injured.", "Seven", "injured", "asserted"),
    ("More than 4,000 appointments had to be rescheduled.", "4,000", "cancelled", "asserted"),
]


@pytest.mark.parametrize(("text", "words", "aspect", "modality"), TOLD)
def test_what_befell_the_subject(text: str, words: str, aspect: str, modality: str) -> None:
    claim = figure(text, words)
    assert (claim.aspect, claim.modality) == (aspect, modality)


def test_what_did_not_come_to_pass() -> None:
    assert figure("Some 300 people refused to be evacuated.", "300").aspect != "evacuated"
    assert figure("Some 300 people did not have to be rescued.", "300").aspect != "rescued"
