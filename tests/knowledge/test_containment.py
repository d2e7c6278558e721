"""How two places lie to each other."""

from __future__ import annotations

import pytest

from rashomon.knowledge.containment import relation
from rashomon.knowledge.gazetteer import load_gazetteer
from rashomon.model import Place, PlaceKind


def place(name: str, kind: PlaceKind, country: str | None = None) -> Place:
    """The largest place of that name and kind, as a mention of it."""
    gazetteer = load_gazetteer()
    entry = max(
        (
            c.entry
            for c in gazetteer.find(name)
            if c.entry.kind == kind and country in (None, c.entry.country)
        ),
        key=lambda e: e.population,
    )
    within = tuple(h.key for h in gazetteer.holders(entry))
    return Place(0, 1, entry.name, kind, entry.lat, entry.lon, entry.country, entry.box, entry.key, within)


KURSK_REGION = place("Kursk", "region")
KURSK = place("Kursk", "point")


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        (KURSK_REGION, KURSK, "holds"),
        (KURSK, KURSK_REGION, "inside"),
        (place("Russia", "country"), KURSK_REGION, "holds"),
        (KURSK, place("Russia", "country"), "inside"),
        (KURSK, KURSK, "same"),
        (KURSK_REGION, place("Voronezh", "region"), "apart"),
        (KURSK, place("Voronezh", "point"), "apart"),
        (KURSK, place("Ukraine", "country"), "apart"),
        (place("Russia", "country"), place("Ukraine", "country"), "apart"),
        (place("Nyala", "point"), place("Darfur", "area"), "inside"),
        (place("Darfur", "area"), place("Sudan", "country"), "inside"),
        (place("Khartoum", "point"), place("Darfur", "area"), "apart"),
        (place("Middle East", "area"), place("Egypt", "country"), "unknown"),
    ],
)
def test_relation(one: Place, other: Place, answer: str) -> None:
    assert relation(one, other) == answer
    turned = {"inside": "holds", "holds": "inside"}.get(answer, answer)
    assert relation(other, one) == turned


def test_names_that_nothing_resolved() -> None:
    one, other = Place(0, 5, "Kfrax", "unknown"), Place(9, 14, "Kfrax", "unknown")
    assert relation(one, other) == "same"
    assert relation(one, KURSK) == "unknown"


def test_what_the_text_says_holds_a_place_holds_it() -> None:
    hospital = Place(0, 5, "Kfrax Hospital", "facility", within=(KURSK.key or "", KURSK_REGION.key or ""))
    assert relation(hospital, KURSK) == "inside"
    assert relation(KURSK_REGION, hospital) == "holds"
    assert relation(hospital, place("Voronezh", "point")) == "unknown"
    assert relation(hospital, hospital) == "same"
