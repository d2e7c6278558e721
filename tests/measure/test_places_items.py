"""Places of invented news items (eval/places.tsv): epidemics, and local papers of small towns."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import pytest

from eval.bench_place_items import items, verdict
from rashomon.annotate import load_parser
from rashomon.entity import find_entities
from rashomon.measure import find_places
from rashomon.model import Place, Settings
from tests.measure.test_places import only, places

# Names right of each style, in per cent, when the last of its mends was made (2026-11-22); 1 and 2 are rounds of items.
FLOORS = {"epidemic": 98, "local": 96, "epidemic2": 98, "local2": 86, "epidemic3": 100, "local3": 93}


@cache
def shares() -> dict[str, tuple[int, list[str]]]:
    """By style the number of names, and what is wrong."""
    everything = list(items())
    annotations = load_parser(Settings().model).annotate([item.document for item in everything])
    total: dict[str, int] = defaultdict(int)
    wrong: dict[str, list[str]] = defaultdict(list)
    for item, annotation in zip(everything, annotations, strict=True):
        document = item.document
        found = find_places(document, annotation, find_entities(document, annotation))
        for name in item.names:
            total[item.style] += 1
            said = verdict(name, found)
            if said != "right":
                wrong[item.style].append(f"{document.text[name.start : name.end]} {said}")
    return {style: (number, wrong[style]) for style, number in total.items()}


@pytest.mark.parametrize("style", FLOORS)
def test_the_share_that_is_right(style: str) -> None:
    number, wrong = shares()[style]
    assert 100 * (number - len(wrong)) / number >= FLOORS[style], wrong


def named(text: str) -> list[str]:
    return [text[p.start : p.end] for p in places(text) if not p.demonym]


def state(place: Place) -> str:
    return place.because[-1].note.split(", ")[-2]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nine nurses in Rwanda caught Marburg virus.", ["Rwanda"]),
        ("Birds near Perth died of West Nile virus.", ["Perth"]),
        ("He died of Middle East respiratory syndrome in Jeddah.", ["Jeddah"]),
        ("The Delhi strain was found in Bolton.", ["Bolton"]),
        ("The Boston Globe wrote of talks in Nairobi.", ["Nairobi"]),
        ("Ministers in Berlin quoted the Paris Agreement.", ["Berlin"]),
    ],
)
def test_what_is_called_after_a_place_is_none(text: str, found: list[str]) -> None:
    assert named(text) == found


def test_a_town_with_a_countrys_name_in_a_state() -> None:
    lebanon = only("The school board of Lebanon, Mo., met Tuesday.", "Lebanon")
    assert (lebanon.kind, state(lebanon)) == ("point", "Missouri")


def test_a_list_of_towns_holds_none_of_them() -> None:
    text = "Oneida County sent crews from Utica, Verona and Rome."
    assert {state(only(text, town)) for town in ("Utica", "Verona", "Rome")} == {"New York"}


def test_a_town_that_the_parser_takes_for_a_person_lies_beside_others() -> None:
    text = "BONHAM — Police from Honey Grove searched a house in Paris. Highway 82 was closed toward Sherman."
    assert state(only(text, "Sherman")) == "Texas"


def test_a_person_of_a_towns_name_is_none() -> None:
    text = "Police from Honey Grove searched a house in Bonham. Officer Dee Sherman led them. Sherman found nothing."
    assert "Sherman" not in named(text)
