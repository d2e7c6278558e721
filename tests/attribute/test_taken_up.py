"""Speakers under another word: "they", "it", "the agency" for who was named or spoke right before."""

from __future__ import annotations

import pytest

from tests.attribute.test_attribution import read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Doctors in Calder said the boy was well. They said he had slept.", "Doctors in Calder"),
        (
            "Researchers at a clinic examined many patients. Few of these had slept, they found.",
            "Researchers at a clinic",
        ),
        ("The police said a man was held. They said he was drunk.", "The police"),
        ("The miners' union reacted angrily. It said the cuts were brutal.", "miners' union"),
        ("The Harbour Board said the ship had sunk. “It was old,” the agency said.", "Harbour Board"),
        ("Investigators had met 40 men by Friday, they said.", "Investigators"),
        ("In the film, Karl Quist can be heard saying that he was ill.", "Karl Quist"),
        (
            "The governor of Calder, Karl Quist, was quoted by the Vestka agency as saying it rained.",
            "Karl Quist",
        ),
        ("Karl Quist left the hall. They said he was ill.", "They"),
    ],
)
def test_the_last_voice_takes_it_up(text: str, name: str) -> None:
    _, attributions = read(text)
    assert [a.speaker.name for a in attributions if a.speaker][-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "A nurse who watched a lorry plough into a bus stop told last night how she pulled a boy from it.",
            "A nurse",
        ),
        ("A colonel quoted by the news agency Sunpress said that the town was empty.", "A colonel"),
        ("“It is late,” wrote Harald Busch of Merian Bank, who expects debt to rise.", "Harald Busch"),
    ],
)
def test_the_speaker_is_the_one_that_the_sentence_is_about(text: str, name: str) -> None:
    _, attributions = read(text)
    assert name in [a.speaker.name for a in attributions if a.speaker]


def test_a_content_goes_on_with_its_parts() -> None:
    document, attributions = read(
        "Skylark Rail said the train carried 312 people, 40 of them pupils of a school."
    )
    (start, end) = attributions[0].content[-1]
    assert document.text[start:end].endswith("pupils of a school")
