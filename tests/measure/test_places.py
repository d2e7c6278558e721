"""Places of sentences of our own: found, of the right kind, in the right spot, and why."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from rashomon.annotate import Parser, load_parser
from rashomon.entity import find_entities
from rashomon.measure import find_places
from rashomon.model import Document, Place, Segment, Settings


@cache
def parser() -> Parser:
    return load_parser(Settings().model)


def places(text: str, **about: str) -> tuple[Place, ...]:
    """The places of a text of one paragraph."""
    document = Document("d", text, "", "d.txt", "d", (Segment(0, len(text), "paragraph"),), **about)
    (annotation,) = parser().annotate([document])
    return find_places(document, annotation, find_entities(document, annotation))


def only(text: str, words: str, **about: str) -> Place:
    """The place that is named so."""
    found = [p for p in places(text, **about) if text[p.start : p.end] == words]
    assert found, [(text[p.start : p.end], p.name) for p in places(text, **about)]
    return found[0]


@pytest.mark.parametrize(
    ("text", "words", "kind", "country"),
    [
        ("Talks were held in Istanbul on Monday.", "Istanbul", "point", "TR"),
        ("Drones fell over the Kursk region overnight.", "Kursk region", "region", "RU"),
        ("Drones fell over Kursk overnight.", "Kursk", "point", "RU"),
        ("Fires burned in Ukraine's Dnipro region.", "Dnipro region", "region", "UA"),
        ("Attacks hit the Kursk and Voronezh regions.", "Kursk", "region", "RU"),
        ("Attacks hit the Kursk and Voronezh regions.", "Voronezh", "region", "RU"),
        ("Attacks hit the province of Idlib.", "Idlib", "region", "SY"),
        ("Bombers burnt in Siberia and in the Arctic.", "Siberia", "area", "RU"),
        ("Bombers burnt in Siberia and in the Arctic.", "Arctic", "area", None),
        ("The summit in Lithuania ended.", "Lithuania", "country", "LT"),
        ("Ships sank in the Black Sea.", "Black Sea", "sea", None),
        ("Police in Los Angeles County closed a road.", "Los Angeles County", "district", "US"),
        ("Flights left Heathrow late.", "Heathrow", "facility", "GB"),
    ],
)
def test_kinds(text: str, words: str, kind: str, country: str | None) -> None:
    place = only(text, words)
    assert (place.kind, place.country) == (kind, country)
    assert place.lat is not None
    assert place.key


def test_a_region_knows_its_country_and_its_box() -> None:
    region = only("Drones fell over the Kursk region.", "Kursk region")
    assert region.within == ("geonames:2017370",)
    assert region.box is not None
    west, south, east, north = region.box
    assert west < 36.2 < east
    assert south < 51.7 < north


def test_the_state_behind_a_comma_decides() -> None:
    text = "A man from Paris, Texas, was hurt, and one from Paris, Ky., was not."
    found = [p for p in places(text) if text[p.start : p.end] == "Paris"]
    assert [p.because[-1].note for p in found] == [
        "Paris, Lamar County, Texas, United States",
        "Paris, Bourbon County, Kentucky, United States",
    ]
    assert {b.rule for p in found for b in p.because} >= {"place-holder"}


def test_the_neighbours_decide() -> None:
    text = "Deputies from Lamar County and from Bonham, Texas, were called to Paris and Honey Grove."
    assert "Texas" in (only(text, "Paris").because[-1].note or "")


def test_the_capital_is_meant_where_nothing_speaks_against_it() -> None:
    assert only("She flew from Paris to Berlin.", "Paris").country == "FR"


def test_the_address_of_the_outlet_is_a_hint() -> None:
    text = "Police in London said two men were held."
    assert only(text, "London").country == "GB"
    canadian = only(
        text + " The mayor of Sarnia and Toronto police agreed.", "London", url="https://news.example.ca/a"
    )
    assert canadian.country == "CA"


def test_what_the_gazetteer_does_not_hold_is_found_and_left_unresolved() -> None:
    palace = only("The envoys met at the Çırağan Palace by the Bosphorus.", "Çırağan Palace")
    assert (palace.kind, palace.lat, palace.lon, palace.key) == ("facility", None, None, None)


def test_a_town_that_its_state_does_not_hold_is_somewhere_in_the_state() -> None:
    place = only("A fire broke out in Qorvexham, Texas, on Monday.", "Qorvexham")
    assert (place.name, place.kind, place.key, place.country) == ("Qorvexham", "unknown", None, "US")
    assert place.box == only("Rain fell in Texas.", "Texas").box
    assert len(place.within) == 2


@pytest.mark.parametrize(
    ("text", "words", "note"),
    [
        (
            "He was taken to Sarkov Hospital in Dayton, Ohio.",
            "Sarkov Hospital",
            "Dayton, Montgomery County",
        ),
        ("A fire broke out in Ottawa's Sarkov Airport.", "Sarkov Airport", "Ottawa"),
        ("He was taken to Winnipeg Heart Hospital.", "Winnipeg Heart Hospital", "Winnipeg, Manitoba"),
        ("He was taken to Sarkov Hospital.", "Sarkov Hospital", "the gazetteer does not hold this name"),
    ],
)
def test_a_facility_is_as_fine_as_the_town_it_is_said_to_be_in(text: str, words: str, note: str) -> None:
    place = only(text, words)
    assert (place.kind, place.key) == ("facility", None)
    assert (place.because[-1].note or "").startswith(note)
    assert (place.lat is None) == note.startswith("the gazetteer")


def test_streets_are_called_after_towns_far_away() -> None:
    assert only("Police closed Berlin Road on Monday.", "Berlin Road").lat is None


def test_the_telephone_tells_the_province() -> None:
    text = "London police are looking for two men. Call 519-555-0100."
    assert only(text, "London").country == "CA"
    assert only("London police are looking for two men.", "London").country == "GB"


def test_the_paper_tells_the_state() -> None:
    text = "A man from Paris was held. Paris police said nothing."
    assert only(text, "Paris").country == "FR"
    assert (
        only(text, "Paris", url="https://www.texarkanagazette.com/a", outlet="Bonham Herald").country == "US"
    )


def test_what_a_town_has_behind_a_name_makes_it_a_place() -> None:
    assert only("A Waterbury roofer was held; Waterbury police said so.", "Waterbury").country == "US"
    assert "Superior" not in [p.name for p in places("He was tried in Bonham Superior Court on Monday.")]


def test_a_unit_behind_in_holds_the_town() -> None:
    text = "A barn burnt at Richmond in North Yorkshire. Sheep died in Richmond."
    assert {p.country for p in places(text) if p.name == "Richmond"} == {"GB"}


def test_a_misspelt_country_is_the_one_it_stands_beside() -> None:
    text = "Russia denied it. Officials in Russa said nothing more, a report from Russia said."
    assert only(text, "Russa").name == "Russia"


def test_demonyms_are_marked() -> None:
    text = "Russian and Ukrainian envoys met."
    assert [(p.name, p.demonym) for p in places(text)] == [("Russia", True), ("Ukraine", True)]


@pytest.mark.parametrize(
    "text",
    [
        "Jordan Miller said he was well. Jordan then left the room.",
        "The Boston Globe wrote of it in May.",
        "According to Xinhua, nine people died.",
    ],
)
def test_people_and_papers_are_no_places(text: str) -> None:
    assert [p.name for p in places(text) if p.kind == "point" and p.name != "Boston"] == []


def test_the_same_text_gives_the_same_records() -> None:
    text = "Paris, London and Moscow spoke of Kursk; Hinton, Iowa, did not."
    assert places(text) == places(text)
    spans = [(p.start, p.end) for p in places(text)]
    assert spans == sorted(spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
