"""Paragraphs that a lead-in hands to somebody without quotation marks."""

from __future__ import annotations

import pytest

from tests.attribute.test_attribution import read, shown

BLOCK = "Some 40 homes burnt down and 12 people died."


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("The Calder Herald reports on the fire:", "Calder Herald"),
        ("From the Calder Herald:", "the Calder Herald"),
        ("According to the Calder Herald:", "the Calder Herald"),
        ("The trust said on Monday:", "The trust"),
    ],
)
def test_the_next_paragraph_is_his(lead: str, name: str) -> None:
    document, attributions = read(f"{lead}\n\n{BLOCK}\n\nSchools are shut in 12 towns.")
    block = [a for a in attributions if a.because[0].rule == "block-lead"]
    assert [(a.speaker.name if a.speaker else "", shown(document, a.content)) for a in block] == [
        (name, BLOCK[:-1])
    ]


def test_a_list_is_one_block() -> None:
    document, attributions = read("The trust said:\n\n- 40 are ill\n\n- 12 have died\n\nSchools are shut.")
    assert [shown(document, a.content) for a in attributions] == ["40 are ill 12 have died"]


@pytest.mark.parametrize(
    "lead", ["There were three reasons:", "Police cleared the square:", "Where to give:"]
)
def test_other_colons_hand_nothing_over(lead: str) -> None:
    assert [a for a in read(f"{lead}\n\n{BLOCK}")[1] if a.because[0].rule == "block-lead"] == []
