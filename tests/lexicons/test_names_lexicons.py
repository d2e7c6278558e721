"""Every entry of the lexicons of names and places runs on its example."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from rashomon.annotate import Parser, load_parser
from rashomon.entity import find_entities
from rashomon.knowledge.gazetteer import load_gazetteer
from rashomon.knowledge.gazetteer_words import (
    AFTER,
    BEFORE,
    FACILITIES,
    IN_TOWNS,
    LOCATIVE,
    MUNICIPAL,
    NEVER,
    PREPOSITIONS,
    STATES_OWN,
)
from rashomon.knowledge.names import parse_person, same_body, same_person
from rashomon.lexicons import load
from rashomon.measure.places_hints import hints
from rashomon.model import Document, Entity, Segment, Settings


def table(name: str) -> list[dict[str, Any]]:
    (entries,) = load(name).values()
    return list(entries)


@cache
def parser() -> Parser:
    return load_parser(Settings().model)


def entities(text: str) -> tuple[Entity, ...]:
    document = Document("d", text, "", "d.txt", "d", (Segment(0, len(text), "paragraph"),))
    (annotation,) = parser().annotate([document])
    return find_entities(document, annotation)


@pytest.mark.parametrize("entry", table("countries"), ids=lambda e: e["code"])
def test_a_country_and_who_comes_from_there(entry: dict[str, Any]) -> None:
    gazetteer = load_gazetteer()
    for word in (*entry["names"], *entry["demonyms"]):
        assert entry["code"] in {c.entry.country for c in gazetteer.find(word) if c.entry.kind == "country"}
    country = gazetteer.country(entry["code"])
    assert country is not None
    assert any(word in entry["example"] for word in (country.name, *entry["names"], *entry["demonyms"]))
    assert [country.lat, country.lon] == [pytest.approx(x, abs=1e-4) for x in entry["centre"]]


@pytest.mark.parametrize("entry", table("regions"), ids=lambda e: e["code"])
def test_a_unit_by_its_own_names(entry: dict[str, Any]) -> None:
    gazetteer = load_gazetteer()
    for word in (*entry["names"], *entry["demonyms"]):
        assert any(c.entry.kind == "region" for c in gazetteer.find(word)), word
    assert any(word in entry["example"] for word in (*entry["names"], *entry["demonyms"]))


@pytest.mark.parametrize("entry", [*table("areas"), *table("facilities")], ids=lambda e: e["name"])
def test_an_area_a_water_a_height_a_facility(entry: dict[str, Any]) -> None:
    gazetteer = load_gazetteer()
    kind = entry.get("kind", "facility")
    for word in (entry["name"], *entry["names"], *entry.get("demonyms", ())):
        assert any(c.entry.kind == kind for c in gazetteer.find(word)), word
    assert entry["name"] in entry["example"]
    lat, lon = entry["centre"]
    assert -90 <= lat <= 90
    assert -180 <= lon <= 180
    if entry.get("box"):
        west, south, east, north = entry["box"]
        assert south <= lat <= north
        assert west <= lon <= east or west > east


@pytest.mark.parametrize("entry", load("governments")["government"], ids=lambda e: e["country"])
def test_a_seat_of_government(entry: dict[str, Any]) -> None:
    start = (entry["seats"] or [entry["country_name"]])[0].lower().removeprefix("the ")
    assert start in entry["example"].lower()


def test_capitals_act_and_cities_do_not() -> None:
    governs = {e.name: e.governs for e in entities(load("governments")["of_governments"]["example"])}
    assert governs == {"Moscow": "Russia", "Kyiv": "Ukraine"}
    (kyiv,) = entities(load("governments")["of_cities"]["example"])
    assert kyiv.governs is None


@pytest.mark.parametrize("entry", load("titles")["title"], ids=lambda e: e["kind"])
def test_titles_are_no_part_of_a_name(entry: dict[str, Any]) -> None:
    for word in entry["words"]:
        assert parse_person(f"{word.capitalize()} Garo Tellem").words == ("Garo", "Tellem"), word
    assert any(f" {word} " in f" {entry['example'].lower().replace('.', '')} " for word in entry["words"])


@pytest.mark.parametrize("entry", load("titles")["sex"], ids=lambda e: e["is"])
def test_a_form_of_address_says_of_which_sex_a_person_is(entry: dict[str, Any]) -> None:
    assert all(parse_person(f"{word.capitalize()} Quist").sex == entry["is"] for word in entry["words"])
    assert any(f"{word.capitalize()}" in entry["example"] for word in entry["words"])


@pytest.mark.parametrize("entry", load("roles")["role"], ids=lambda e: e["kind"])
def test_a_role_beside_a_name(entry: dict[str, Any]) -> None:
    (person,) = [e for e in entities(entry["example"]) if e.type == "person"]
    assert person.roles
    assert any(word in person.roles[0].split() for word in entry["words"])


@pytest.mark.parametrize("entry", load("organisations")["organisation"], ids=lambda e: e["names"][0])
def test_all_names_of_a_body_are_its(entry: dict[str, Any]) -> None:
    first, *others = entry["names"]
    assert all(same_body(first, other).same for other in others)
    assert any(name.removeprefix("the ") in entry["example"] for name in entry["names"])


def test_two_bodies_do_not_share_a_name() -> None:
    names = [name.lower() for entry in load("organisations")["organisation"] for name in entry["names"]]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("entry", load("given_names")["name"], ids=lambda e: e["words"][0])
def test_forms_of_a_given_name(entry: dict[str, Any]) -> None:
    first, *others = (f"{word.capitalize()} Quistberg" for word in entry["words"])
    assert all(same_person(first, other).same for other in others)
    assert any(word in entry["example"].lower() for word in entry["words"])


def test_words_around_places() -> None:
    words = load("place_words")
    for entry in words["kind"]:
        example = entry["example"].lower()
        assert any(word in example for word in (*entry["after"], *entry["before"]))
        assert all(AFTER[word] for word in entry["after"])
        assert all(BEFORE[word] for word in entry["before"])
    assert any(word in words["municipal"]["example"] for word in MUNICIPAL)
    for key, known in (
        ("facility", FACILITIES),
        ("in_towns", IN_TOWNS),
        ("preposition", PREPOSITIONS),
        ("locative", LOCATIVE),
    ):
        assert any(word in words[key]["example"] for word in known)
    assert any(word in words["never"]["example"].lower() for word in NEVER)
    assert any(word in words["states_own"]["example"] for word in STATES_OWN)


def test_words_of_bodies_and_units() -> None:
    for key in ("every_state", "noun", "name_end", "role_too", "firm", "public", "sort"):
        for entry in load("bodies")[key]:
            assert any(word in entry["example"].lower() for word in entry["words"])
    for entry in load("unit_words").values():
        assert any(word in entry["example"].lower() for word in entry["words"])


@pytest.mark.parametrize("entry", load("given_sexes")["sex"], ids=lambda e: e["is"])
def test_a_given_name_says_of_which_sex_a_person_is(entry: dict[str, Any]) -> None:
    words = entry["words"].split()
    assert len(words) == len(set(words)) > 1000
    assert words == sorted(words)
    assert entry["example"].split()[0].lower() in words


@pytest.mark.parametrize("key", ["woman", "man", "human"])
def test_people_without_a_name_are_whom_a_pronoun_means(key: str) -> None:
    entry = load("pronouns")[key]
    noun = entry["example"].split()[1]
    assert noun in entry["words"]


@pytest.mark.parametrize("entry", table("area_codes"), ids=lambda e: e["name"])
def test_an_area_code_is_of_a_unit_that_the_gazetteer_holds(entry: dict[str, Any]) -> None:
    units = [c.entry for c in load_gazetteer().find(entry["name"]) if c.entry.kind == "region"]
    assert entry["country"] in {u.country for u in units}
    assert any(f"at {code}-555" in entry["example"] for code in entry["codes"])
    assert all(len(code) == 3 and code.isdigit() for code in entry["codes"])


def test_no_area_code_is_of_two_units() -> None:
    codes = [code for entry in table("area_codes") for code in entry["codes"]]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("entry", table("country_marks"), ids=lambda e: e["country"])
def test_a_mark_of_a_country_is_a_hint_of_it(entry: dict[str, Any]) -> None:
    example = entry["example"]
    document = Document("d", example, "", "d.txt", "d", (Segment(0, len(example), "paragraph"),))
    (annotation,) = parser().annotate([document])
    words = frozenset(t.text for t in annotation.tokens)
    assert {h.country for h in hints(document, load_gazetteer(), words)} == {entry["country"]}
