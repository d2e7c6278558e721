"""Identities: who is one over the reports of a story, on what evidence, and who is not."""

from __future__ import annotations

import pytest

from rashomon.link.identities import find_identities
from rashomon.model import Annotation, Because, Entity, EntityType, Identity, Place, Reading
from tests.link.test_copies import document


def entity(name: str, kind: EntityType = "person", *roles: str, listed: bool = False) -> Entity:
    because = (Because("entity", "listed"),) if listed else ()
    return Entity(f"e{name}{kind}", name, kind, ((0, len(name)),), roles, because=because)


def identities(*reports: tuple[Entity, ...] | list[Entity]) -> list[Identity]:
    """The identities of reports that hold these entities, each report's text its first entity's name."""
    readings = [
        Reading(document(f"r{n}", entities[0].name), Annotation((), (), ()), tuple(entities))
        for n, entities in enumerate(reports)
    ]
    return list(find_identities("s", readings))


def notes(identity: Identity) -> str:
    return "; ".join(b.note or "" for b in identity.because)


@pytest.mark.parametrize(
    ("one", "other", "evidence"),
    [
        (entity("Vasul Horbenko"), entity("Vasyl Horbenko"), "another spelling"),
        (entity("Oona Brandt"), entity("Brandt"), "nobody else here bears it"),
        (
            entity("Ida Brandt", "person", "mayor of Quo"),
            entity("Brandt", "person", "mayor"),
            "same role: mayor",
        ),
        (
            entity("Oona Fidan", "person", "minister"),
            entity("Faden", "person", "minister"),
            "edit distance 2",
        ),
        (
            entity("Russia's Coast Guard", "organisation"),
            entity("Coast Guard", "organisation"),
            "of these words",
        ),
        (entity("Harbour Safety Board", "organisation"), entity("HSB", "organisation"), "acronym"),
        (entity("Vesk", "place"), entity("Vesk", "place"), "one name in both reports"),
        (entity("Kara Gold", "place"), entity("Kara Gold", "organisation"), "one name in both reports"),
        (
            entity("the Owl", "other", listed=True),
            entity("the Owl", "person", listed=True),
            "the list of entities",
        ),
    ],
)
def test_one_in_both_reports(one: Entity, other: Entity, evidence: str) -> None:
    for pair in ((one, other), (other, one)):
        (identity,) = identities(*[(e,) for e in pair])
        assert len(identity.members) == 2
        assert evidence in notes(identity)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (entity("Oona Brandt"), entity("Karl Brandt")),
        (entity("Garo Tellem Jr."), entity("Garo Tellem")),
        (entity("Oona Fidan"), entity("Faden")),
        (entity("Brandt"), entity("Quist")),
        (entity("Tellem Port Authority", "organisation"), entity("Quist Port Authority", "organisation")),
        (entity("Vesk", "place"), entity("Vesk region", "place")),
    ],
)
def test_two_stay_two(one: Entity, other: Entity) -> None:
    assert [len(i.members) for i in identities((one,), (other,))] == [1, 1]


def test_a_surname_that_two_bear_is_joined_to_neither() -> None:
    found = identities((entity("Oona Brandt"), entity("Karl Brandt")), (entity("Brandt"),))
    assert [len(i.members) for i in found] == [1, 1, 1]


def test_a_role_tells_which_of_two_a_surname_means() -> None:
    mayor = entity("Oona Brandt", "person", "mayor of Tellem")
    found = identities((mayor, entity("Karl Brandt")), (entity("Brandt", "person", "mayor"),))
    assert {i.name: len(i.members) for i in found} == {"Oona Brandt": 2, "Karl Brandt": 1}


def test_two_of_one_report_are_never_one() -> None:
    assert len(identities((entity("Oona Brandt"), entity("O. Brandt")))) == 2


def test_places_are_one_by_the_gazetteer() -> None:
    readings = [
        Reading(
            document(f"r{n}", name),
            Annotation((), (), ()),
            (entity(name, "place"),),
            places=(Place(0, len(name), name, "point", 1.0, 2.0, key=key),),
        )
        for n, (name, key) in enumerate((("Kiev", "k:1"), ("Kyiv", "k:1"), ("Kyiv", "k:2")))
    ]
    found = find_identities("s", readings)
    assert [(i.names, i.key) for i in found] == [(("Kiev", "Kyiv"), "k:1"), (("Kyiv",), "k:2")]


def test_the_fullest_name_is_shown() -> None:
    (identity,) = identities((entity("Brandt"),), (entity("Oona Brandt"),))
    assert identity.name == "Oona Brandt"


def test_the_unnamed_are_nobody_elses() -> None:
    nurse = Entity("e1", "A nurse", "person", ((0, 7),), named=False)
    assert identities((nurse,), (nurse,)) == []


def test_nothing_depends_on_the_order_of_the_names() -> None:
    one, other = (entity("Oona Brandt"), entity("Karl Quist")), (entity("Quist"), entity("Brandt"))
    turned = tuple(reversed(other))
    assert {i.name: len(i.members) for i in identities(one, other)} == {
        i.name: len(i.members) for i in identities(one, turned)
    }
