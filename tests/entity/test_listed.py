"""A person's own list is preferred to what the parser saw."""

from __future__ import annotations

from rashomon.entity import find_entities
from rashomon.model import Document, Entity, ListedEntity, Segment
from tests.entity.test_entities import parser, rules, wordings


def entities(text: str, *listed: ListedEntity) -> dict[str, Entity]:
    """The entities of one paragraph, by name."""
    document = Document("d", text, "", "d.txt", "d", (Segment(0, len(text), "paragraph"),))
    (annotation,) = parser().annotate([document])
    return {e.name: e for e in find_entities(document, annotation, listed)}


MAYOR = ListedEntity("Oona Brandt", ("the Owl", "OB"), "person", 2)


def test_all_its_wordings_are_one_under_its_name() -> None:
    text = "The Owl spoke on Monday. Brandt told OB’s friends that the Owl had won."
    found = entities(text, MAYOR)["Oona Brandt"]
    assert wordings(text, found) == ["The Owl", "Brandt", "OB", "the Owl"]
    assert found.type == "person"
    assert any(b.rule == "listed" and "line 2" in (b.note or "") for b in found.because)


def test_it_takes_the_type_of_the_list() -> None:
    text = "Officials in Paris said Tolma was ready. Tolma denied it."
    assert entities(text, ListedEntity("Tolma", type="vehicle"))["Tolma"].type == "vehicle"


def test_a_longer_name_is_its_own_where_it_is_somebody_elses() -> None:
    text = "Karl Quist met Oona Quist on Monday."
    found = entities(text, ListedEntity("Oona Quist", ("Quist",), "person"))
    assert wordings(text, found["Oona Quist"]) == ["Oona Quist"]
    assert wordings(text, found["Karl Quist"]) == ["Karl Quist"]


def test_without_a_list_nothing_is_listed() -> None:
    text = "Oona Brandt spoke on Monday."
    assert all("listed" not in rules(e) for e in entities(text).values())


def test_words_inside_words_are_not_meant() -> None:
    assert "OB" not in entities("The JOBS bill was read on Monday.", ListedEntity("OB"))
