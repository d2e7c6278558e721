"""A unit is not the town of its name: pairs over many countries, from the text to what lies in what."""

from __future__ import annotations

import pytest

from rashomon.knowledge.containment import relation
from tests.measure.test_places import places

PAIRS = [
    ("Kharkiv Oblast", "Kharkiv", "UA"),
    ("the Lviv region", "Lviv", "UA"),
    ("the Zaporizhzhia region", "Zaporizhzhia", "UA"),
    ("Bryansk Oblast", "Bryansk", "RU"),
    ("the Gomel region", "Gomel", "BY"),
    ("Idlib province", "Idlib", "SY"),
    ("Hasakah governorate", "Hasakah", "SY"),
    ("Basra governorate", "Basra", "IQ"),
    ("Erbil Governorate", "Erbil", "IQ"),
    ("Kandahar province", "Kandahar", "AF"),
    ("Diyarbakir province", "Diyarbakir", "TR"),
    ("Peshawar district", "Peshawar", "PK"),
    ("Osaka Prefecture", "Osaka", "JP"),
    ("Chiang Mai province", "Chiang Mai", "TH"),
    ("the canton of Zurich", "Zurich", "CH"),
    ("Salzburg state", "Salzburg", "AT"),
    ("Lugo province", "Lugo", "ES"),
    ("Groningen province", "Groningen", "NL"),
    ("Kano state", "Kano", "NG"),
    ("Kassala state", "Kassala", "SD"),
    ("Nairobi County", "Nairobi", "KE"),
    ("Los Angeles County", "Los Angeles", "US"),
    ("New York state", "New York", "US"),
    ("Quebec province", "Quebec City", "CA"),
    ("Oaxaca state", "Oaxaca", "MX"),
    ("Sao Paulo state", "Sao Paulo", "BR"),
    ("Lima province", "Lima", "PE"),
]


@pytest.mark.parametrize(("unit", "town", "country"), PAIRS, ids=lambda x: x)
def test_the_unit_holds_its_town(unit: str, town: str, country: str) -> None:
    one, other = places(
        f"Twelve people died in {unit} on Monday. Four of them died in {town}, officials said."
    )
    assert (one.country, other.country) == (country, country)
    assert relation(one, other) == "holds"
    assert relation(other, one) == "inside"
