"""Entities of short reports of our own: who is one, and why."""

from __future__ import annotations

from functools import cache

import pytest

from rashomon.annotate import Parser, load_parser
from rashomon.entity import find_entities
from rashomon.model import Document, Entity, Segment, Settings


@cache
def parser() -> Parser:
    return load_parser(Settings().model)


def entities(text: str, *segments: Segment) -> tuple[Entity, ...]:
    """The entities of a text whose lines are paragraphs, unless `segments` are given."""
    starts, lines = 0, []
    for line in text.split("\n"):
        if line:
            lines.append(Segment(starts, starts + len(line), "paragraph"))
        starts += len(line) + 1
    document = Document("d", text, "", "d.txt", "d", segments or tuple(lines))
    (annotation,) = parser().annotate([document])
    return find_entities(document, annotation)


def named(text: str, name: str) -> Entity:
    """The one entity of that name."""
    found = [e for e in entities(text) if e.name == name]
    assert len(found) == 1, [(e.name, e.type) for e in entities(text)]
    return found[0]


def wordings(text: str, entity: Entity) -> list[str]:
    return [text[start:end] for start, end in entity.mentions]


def rules(entity: Entity) -> set[str]:
    return {b.rule for b in entity.because}


def test_a_surname_is_the_person_named_in_full_before() -> None:
    text = "Sorina Vale, the mayor of Geneva, spoke on Monday. Vale said the bridge was safe."
    vale = named(text, "Sorina Vale")
    assert vale.type == "person"
    assert wordings(text, vale) == ["Sorina Vale", "Vale"]
    assert vale.roles == ("mayor of Geneva",)


def test_titles_before_a_name_are_roles() -> None:
    text = "Turkish Foreign Minister Hasan Demir met President Sorina Vale in Geneva."
    assert named(text, "Hasan Demir").roles == ("Turkish Foreign Minister",)
    assert named(text, "Sorina Vale").roles == ("President",)


def test_a_misspelt_second_mention_is_joined_with_its_evidence() -> None:
    text = 'Foreign Minister Hasan Dimar told the envoys to begin. Damir said the aim was "peace".\nDimar left early.'
    dimar = named(text, "Hasan Dimar")
    assert "Damir" in wordings(text, dimar)
    assert any(b.rule == "misspelt" and "edit distance 2" in (b.note or "") for b in dimar.because)


def test_two_bearers_of_one_surname_stay_apart() -> None:
    text = "Oona Brandt met Karl Brandt in Geneva on Monday. Oona Brandt then left."
    assert wordings(text, named(text, "Oona Brandt")) == ["Oona Brandt", "Oona Brandt"]
    assert wordings(text, named(text, "Karl Brandt")) == ["Karl Brandt"]


def test_an_acronym_is_the_body_it_stands_beside() -> None:
    text = "Lithuania's security service, the SBL, said it had won. The SBL gave no proof."
    sbl = named(text, "SBL")
    assert sbl.type == "organisation"
    assert wordings(text, sbl) == ["Lithuania's security service", "SBL", "SBL"]
    assert "body-acronym-beside" in rules(sbl)


def test_an_acronym_in_brackets() -> None:
    text = "The Harbour Safety Board (HSB) closed the port. The HSB said nothing more."
    assert any({"Harbour Safety Board", "HSB"} <= set(wordings(text, e)) for e in entities(text))


def test_a_body_that_every_state_has_takes_its_state_along() -> None:
    text = "Air defenses downed nine drones, according to Russia's Defense Ministry."
    assert any(e.type == "organisation" and e.name.startswith("Russia") for e in entities(text))


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Moscow launched nine drones, Kyiv said.", "Moscow", "Russia"),
        ("The Kremlin rejected the offer on Monday.", "Kremlin", "Russia"),
        ("The White House said nothing on Monday.", "White House", "United States"),
        ("Officials met in Moscow on Monday.", "Moscow", None),
        ("Moscow's streets were empty on Monday.", "Moscow", None),
    ],
)
def test_a_capital_stands_for_its_government_where_it_acts(text: str, name: str, country: str | None) -> None:
    assert named(text, name).governs == country


def test_two_spellings_of_a_place_are_one() -> None:
    text = "The attack on Kiev came at dawn. Officials in Kyiv said nine people were hurt."
    assert [wordings(text, e) for e in entities(text) if e.type == "place"] == [["Kiev", "Kyiv"]]


def test_a_region_is_not_its_town() -> None:
    text = "Drones fell in the Kursk region. A school in Kursk was hit."
    assert sorted(e.name for e in entities(text) if e.type == "place") == ["Kursk", "Kursk region"]


def test_a_place_that_nobody_knows_is_told_by_its_people() -> None:
    text = "Tarvia closed its border. Two Tarvian soldiers were hurt, and Tarvia blamed nobody."
    assert [(e.name, e.type) for e in entities(text) if e.name.startswith("Tarv")] == [("Tarvia", "place")]


def test_vehicles_and_units() -> None:
    text = "Four Tu-22M3 bombers burnt. The 93rd Mechanized Brigade said so."
    found = {e.name: e.type for e in entities(text)}
    assert found["Tu-22M3"] == "vehicle"
    assert found["93rd Mechanized Brigade"] == "organisation"


def test_weather_with_a_given_name_is_nobody() -> None:
    text = "Hurricane Ida broke the dam on Monday. Farmer Gil Prewett lost his barn."
    found = {e.name: e.type for e in entities(text)}
    assert "person" not in {kind for name, kind in found.items() if "Ida" in name}
    assert found["Gil Prewett"] == "person"


def test_the_author_of_a_post_is_found_in_styled_letters() -> None:
    text = "The port burns tonight.\n— 𝐎𝐨𝐧𝐚 𝐁𝐑𝐀𝐍𝐃𝐓 (@oona) June 1, 2025"
    post = Segment(0, 23, "post", author="Oona BRANDT", handle="oona", signature=(24, len(text)))
    (author,) = [e for e in entities(text, post) if e.type == "person"]
    assert wordings(text, author) == ["𝐎𝐨𝐧𝐚 𝐁𝐑𝐀𝐍𝐃𝐓"]


def test_the_same_text_gives_the_same_records() -> None:
    text = "Sorina Vale met Hasan Demir in Geneva. Vale spoke for Tellem's army."
    assert entities(text) == entities(text)
    assert len({e.id for e in entities(text)}) == len(entities(text))


def test_nothing_in_nothing() -> None:
    assert entities("nothing here has a name at all.") == ()
