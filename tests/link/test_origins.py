"""Origins: one voice however it is spelt and whoever prints it; what is not known stays unknown."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from rashomon.link import place_claims
from rashomon.link.origins import find_origins
from rashomon.model import Annotation, Attribution, ChainLink, Claim, Copy, Entity, Origin, Reading, Story
from rashomon.model.claim import Role
from tests.link.test_copies import document

Voice = tuple[str, str | None, Role]


def claim(report: str, name: str | None, role: Role = "speaker", number: int = 0) -> Claim:
    outlet = ChainLink(None, None, None, "outlet")
    inner = () if role == "outlet" else (ChainLink(name, 0, 1, role, f"e{name}"),)
    return Claim(
        f"c{report}{name}{number}",
        report,
        "figure",
        0,
        1,
        (0, 1),
        "9",
        (*inner, outlet),
        attribution=f"a{number}",
    )


def origins(*voices: Voice, copies: Sequence[Copy] = (), entities: Sequence[Entity] = ()) -> list[Origin]:
    """The origins of one claim a voice (report, name, role)."""
    claims = [claim(r, n, role, i) for i, (r, n, role) in enumerate(voices)]
    reports = sorted({c.report for c in claims})
    readings = [
        Reading(
            document(r, "", outlet=r.upper()), Annotation((), (), ()), tuple(entities), nameless(claims, r)
        )
        for r in reports
    ]
    story = Story("s", "", tuple(reports), tuple(copies))
    return list(find_origins(story, readings, claims))


def nameless(claims: Sequence[Claim], report: str) -> tuple[Attribution, ...]:
    """The attributions without a source that carry a report's claims."""
    mine = (c for c in claims if c.report == report and c.chain[0].role == "unnamed")
    return tuple(Attribution(str(c.attribution), (), ((0, 1),), ((0, 1),), "indirect") for c in mine)


def person(name: str, *roles: str) -> Entity:
    return Entity(f"e{name}", name, "person", ((0, 1),), roles)


def body(name: str) -> Entity:
    return Entity(f"e{name}", name, "organisation", ((0, 1),))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ingrid Solvang", "Ingrid Solvang"),
        ("Ingrid Solvang", "Solvang"),
        ("Ingrid Solvang", "Ingrid Solveng"),
        ("Ingrid Solvang", "Harbour master Ingrid Solvang"),
        ("Vasyl Malyuk", "Vasyl Maliuk"),
    ],
)
def test_one_person_in_two_spellings(one: str, two: str) -> None:
    (found,) = origins(("a", one, "speaker"), ("b", two, "speaker"), entities=(person(one), person(two)))
    assert found.outlets == ("A", "B")
    assert found.named
    assert len(found.claims) == 2


@pytest.mark.parametrize(
    ("one", "two"), [("Port Authority", "the Port Authority"), ("the Defense Ministry", "Defence Ministry")]
)
def test_one_body_in_two_spellings(one: str, two: str) -> None:
    assert len(origins(("a", one, "party"), ("b", two, "party"), entities=(body(one), body(two)))) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [("Ingrid Solvang", "Dario Penk"), ("Ingrid Solvang", "Erik Solvang"), ("Anna Quist", "Anna Roy")],
)
def test_two_people(one: str, two: str) -> None:
    found = origins(("a", one, "speaker"), ("b", two, "speaker"), entities=(person(one), person(two)))
    assert [o.name for o in found] == [one, two]


@pytest.mark.parametrize(
    "name", ["officials", "two sources", "port officials", "witnesses", "Ukrainian officials"]
)
def test_unnamed_voices_of_two_reports_stay_apart(name: str) -> None:
    found = origins(("a", name, "party"), ("b", name, "party"))
    assert [(o.name, o.named) for o in found] == [(name, False), (name, False)]


def test_a_voice_without_a_name_is_an_origin_of_its_own_each_time() -> None:
    assert [o.name for o in origins(("a", None, "unnamed"), ("a", None, "unnamed"))] == [None, None]


def test_each_outlets_own_voice_is_its_own_origin() -> None:
    assert [(o.name, o.named) for o in origins(("a", None, "outlet"), ("b", None, "outlet"))] == [
        ("A", False),
        ("B", False),
    ]


def test_a_copys_own_voice_is_the_originals() -> None:
    (found,) = origins(("a", None, "outlet"), ("b", None, "outlet"), copies=(Copy("b", "a"),))
    assert (found.name, found.outlets) == ("A", ("A", "B"))


def test_unnamed_officials_of_a_copy_are_the_originals() -> None:
    assert (
        len(origins(("a", "officials", "party"), ("b", "officials", "party"), copies=(Copy("b", "a"),))) == 1
    )


def test_a_nameless_voice_of_a_copy_is_the_originals() -> None:
    assert len(origins(("a", None, "unnamed"), ("b", None, "unnamed"), copies=(Copy("b", "a"),))) == 1


def test_a_person_speaks_for_the_body_that_their_role_names() -> None:
    head = person("Vasyl Malyuk", "head of the SBU")
    found = origins(("a", "Vasyl Malyuk", "speaker"), ("b", "SBU", "party"), entities=(head, body("SBU")))
    assert [o.body for o in found] == [found[1].id, None]


def test_no_role_no_body() -> None:
    found = origins(
        ("a", "Vasyl Malyuk", "speaker"),
        ("b", "SBU", "party"),
        entities=(person("Vasyl Malyuk"), body("SBU")),
    )
    assert [o.body for o in found] == [None, None]


def test_every_claim_is_placed_with_its_origin() -> None:
    claims = {r: (claim(r, "Dario Penk"), claim(r, None, "outlet", 1)) for r in "ab"}
    readings = [
        Reading(document(r, "", outlet=r), Annotation((), (), ()), (person("Dario Penk"),)) for r in "ab"
    ]
    story = place_claims(Story("s", "", ("a", "b")), readings, claims)
    assert [p.claim for p in story.placements] == [c.id for r in "ab" for c in claims[r]]
    held = {c: o.id for o in story.origins for c in o.claims}
    assert [p.origin for p in story.placements] == [held[p.claim] for p in story.placements]
    assert len(set(held.values())) == 3
