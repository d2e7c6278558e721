"""alike.toml: the two clauses of every example are read as two aspects of the group, and the group holds for them."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.knowledge.alike import ahead, counted_alike, incidental, sized, used_alike
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.intervals import unit_kind
from rashomon.knowledge.kinds import load_kinds
from rashomon.lexicons import load
from tests.claim.texts import figures

ROWS: list[dict[str, Any]] = load("alike")["entry"]


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r["name"])
def test_every_example_is_read_as_the_aspects_of_its_group(row: dict[str, Any]) -> None:
    one, two = figures(row["example"])
    assert {one.aspect, two.aspect} <= set(row["aspects"])
    assert one.aspect != two.aspect
    kind = load_kinds().of(two.thing.lemma) if two.thing is not None else None
    amount, measure = two.unit is not None, unit_kind(two.unit)
    assert used_alike(one.aspect, two.aspect, kind, amount=amount, measure=measure)
    disputed = used_alike(one.aspect, two.aspect, kind, amount=amount, measure=measure, disputed=True)
    assert disputed == row.get("disputed", False)


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r["name"])
def test_groups_name_aspects_and_kinds(row: dict[str, Any]) -> None:
    assert set(row["aspects"]) <= set(load_aspects().by_name)
    named = {*row.get("needs", ()), *row.get("without", ())}
    assert {n for n in named if not n.startswith("unit")} <= set(load_kinds().by_name)


@pytest.mark.parametrize("row", load("alike")["counted"], ids=lambda r: r["name"])
def test_every_kind_that_is_counted_for_another(row: dict[str, Any]) -> None:
    one, two = figures(row["example"])
    assert one.aspect == two.aspect
    assert one.thing is not None
    assert two.thing is not None
    kinds = load_kinds()
    assert counted_alike(kinds.of(one.thing.lemma), kinds.of(two.thing.lemma), one.aspect)
    assert set(row["kinds"]) <= set(kinds.by_name)
    assert set(row["aspects"]) <= set(load_aspects().by_name)


def test_whose_it_is_tells_two_figures_apart() -> None:
    for row in load("alike")["owned"]:
        assert set(row["aspects"]) <= set(load_aspects().by_name)
        actors = {c.scope.actor for c in figures(row["example"])}
        assert len(actors) == 2
        assert None not in actors


def test_what_is_told_beside_what_befell() -> None:
    for row in load("alike")["incidental"]:
        assert set(row["aspects"]) <= set(load_aspects().by_name)
        one, two = (c.aspect for c in figures(row["example"]))
        assert one in incidental()
        assert two not in incidental()


def test_what_is_ahead_is_one_figure_however_it_is_worded() -> None:
    assert ahead() <= set(load_aspects().by_name)
    for row in load("alike")["ahead"]:
        one, two = figures(row["example"])
        assert one.aspect == two.aspect
        assert one.aspect in ahead()
        assert one.modality != two.modality


def test_whose_size_it_is_is_the_thing() -> None:
    for row in load("alike")["sized"]:
        assert set(row["aspects"]) == sized() <= set(load_aspects().by_name)
        found = figures(row["example"])
        assert {c.aspect for c in found} <= sized()
        assert [c.thing.lemma for c in found if c.thing is not None] == ["slick", "boom"]


def test_a_burnt_hectare_is_not_destroyed() -> None:
    assert not used_alike("burnt", "destroyed", None, amount=True)
    assert not used_alike("stolen", "missing", load_kinds().by_name["person"], amount=False)
