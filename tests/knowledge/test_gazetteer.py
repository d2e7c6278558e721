"""The compiled gazetteer: quick, small, and with what news names."""

from __future__ import annotations

import pickle
import time
from pathlib import Path

import pytest

from rashomon.knowledge.gazetteer import FILE, Gazetteer, GazetteerEntry, load_gazetteer
from rashomon.knowledge.gazetteer_geometry import contains_point, distance_km
from rashomon.knowledge.gazetteer_layout import HEADER, NameRole, exact_only, fold
from rashomon.model import SetupError


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


def first(gazetteer: Gazetteer, name: str, kind: str) -> GazetteerEntry:
    """The largest place of that name and kind."""
    found = [c.entry for c in gazetteer.find(name) if c.entry.kind == kind]
    assert found, name
    return max(found, key=lambda e: e.population)


def test_it_opens_at_once_and_is_small() -> None:
    began = time.perf_counter()
    opened = Gazetteer(FILE)
    assert time.perf_counter() - began < 0.1
    assert len(opened) > 200_000
    assert FILE.stat().st_size < 60e6


def test_a_missing_file_says_how_to_mend_it(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="make env"):
        load_gazetteer(tmp_path / "gazetteer.bin")


def test_a_file_of_another_version_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "gazetteer.bin"
    other.write_bytes(HEADER.pack(b"RASHOMON-GAZ-0", 0, 0, 0, 0) + bytes(64))
    with pytest.raises(SetupError, match="make env"):
        load_gazetteer(other)


def test_it_travels_by_its_path(gazetteer: Gazetteer) -> None:
    assert pickle.loads(pickle.dumps(gazetteer)).find("Kyiv") == gazetteer.find("Kyiv")  # noqa: S301


@pytest.mark.parametrize(
    ("name", "kind", "country", "lat", "lon"),
    [
        ("Kyiv", "point", "UA", 50.45, 30.52),
        ("Kiev", "point", "UA", 50.45, 30.52),
        ("Київ", "point", "UA", 50.45, 30.52),
        ("Kursk", "region", "RU", 51.7, 36.2),
        ("Texas", "region", "US", 31.2, -99.3),
        ("Calif.", "region", "US", 37.2, -119.7),
        ("Los Angeles County", "district", "US", 34.2, -118.3),
        ("Germany", "country", "DE", 51.5, 10.5),
        ("U.S.", "country", "US", 39.8, -98.5),
        ("Darfur", "area", "SD", 13.0, 25.0),
        ("the Arctic".removeprefix("the "), "area", None, 75.0, -44.0),
        ("Black Sea", "sea", None, 43.2, 34.5),
        ("Europe", "continent", None, 48.7, 9.1),
        ("Heathrow", "facility", "GB", 51.47, -0.46),
    ],
)
def test_what_news_names(
    gazetteer: Gazetteer, name: str, kind: str, country: str | None, lat: float, lon: float
) -> None:
    entry = first(gazetteer, name, kind)
    assert entry.country == country
    assert entry.lat is not None
    assert entry.lon is not None
    assert distance_km(entry.lat, entry.lon, lat, lon) < 161
    if kind in ("region", "district", "country", "area", "sea", "continent"):
        assert entry.box is not None
        assert contains_point(entry.box, lat, lon)


def test_a_town_lies_in_its_county_state_and_country(gazetteer: Gazetteer) -> None:
    paris = next(
        c.entry for c in gazetteer.find("Paris") if "Texas" in [h.name for h in gazetteer.holders(c.entry)]
    )
    assert [h.name for h in gazetteer.holders(paris)] == ["Lamar County", "Texas", "United States"]
    assert gazetteer.holders(first(gazetteer, "Germany", "country")) == ()


def test_a_demonym_is_known_for_one(gazetteer: Gazetteer) -> None:
    (found,) = gazetteer.find("Lithuanians")
    assert (found.entry.country, found.role) == ("LT", NameRole.DEMONYM)


def test_abbreviations_count_as_written_only(gazetteer: Gazetteer) -> None:
    assert gazetteer.knows("US")
    assert not gazetteer.knows("us")
    assert exact_only("ACT")
    assert not exact_only("Kyiv")


def test_only_the_largest_of_its_name_is_a_capital(gazetteer: Gazetteer) -> None:
    assert [c.entry.population > 500_000 for c in gazetteer.find("Washington") if c.entry.capital] == [True]


def test_folding() -> None:
    assert fold("Saint-Étienne") == fold("St. Etienne") == "st etienne"
    assert fold("Łódź") == "lodz"
    assert fold("İstanbul") == fold("Istanbul")
    assert fold("Київ") != ""


def test_boxes_cross_the_antimeridian() -> None:
    assert contains_point((170.0, -20.0, -170.0, -10.0), -15.0, 179.0)
    assert contains_point((170.0, -20.0, -170.0, -10.0), -15.0, -179.0)
    assert not contains_point((170.0, -20.0, -170.0, -10.0), -15.0, 0.0)
