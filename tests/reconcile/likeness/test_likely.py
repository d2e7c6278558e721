"""What a chance adds to the rules and takes from them."""

from __future__ import annotations

import pytest

from rashomon.model import Claim, Document, Origin, Scope, Segment
from rashomon.reconcile.compare import compare
from rashomon.reconcile.context import Side, side
from rashomon.reconcile.likely import weighed
from rashomon.reconcile.likeness import Chance
from tests.reconcile.claims import about, exact, figure

SURE, HARDLY = Chance(0.95, 0.1), Chance(0.02, 0.1)


def _sides(*claims: Claim) -> dict[str, Side]:
    found = {}
    for c in claims:
        document = Document(c.report, "words", "", c.report, c.report, (Segment(0, 5, "paragraph"),))
        name = c.chain[0].name
        found[c.id] = side(c, document, Origin(f"o{c.id}", name, (c.id,), (), named=False), {})
    return found


def _said(one: Claim, two: Claim, chance: Chance) -> list[str]:
    """What stands of two figures that no rule joined."""
    return [c.relation for c in weighed([], _sides(one, two), {frozenset((one.id, two.id)): chance})]


@pytest.mark.parametrize(
    ("amount", "relation"), [(exact(41), "agree"), (about(40), "refine"), (exact(57), "conflict")]
)
def test_likely_figures_are_related_as_figures_of_one_measure(
    amount: dict[str, object], relation: str
) -> None:
    one, two = figure("post", exact(41), None, "home"), figure("wire", dict(amount), "cut_off", "home")
    assert _said(one, two, SURE) == [relation]
    assert _said(one, two, HARDLY) == []


def test_what_the_texts_set_apart_no_likeness_joins() -> None:
    one = figure("post", exact(41), None, "home", scope=Scope(begin="2026-03-01", finish="2026-03-01"))
    two = figure("wire", exact(57), None, "home", scope=Scope(begin="2026-03-04", finish="2026-03-04"))
    assert _said(one, two, SURE) == []


@pytest.mark.parametrize(
    ("second", "chance", "said"),
    [(41, SURE, "agree"), (57, SURE, "different-measure"), (41, HARDLY, "different-measure")],
)
def test_one_number_told_twice_is_one_figure_though_a_day_was_read_off_one_of_them(
    second: int, chance: Chance, said: str
) -> None:
    one = figure("post", exact(41), "downed", "drone", scope=Scope(begin="2026-03-01", finish="2026-03-01"))
    two = figure(
        "wire", exact(second), "downed", "drone", scope=Scope(begin="2026-03-04", finish="2026-03-04")
    )
    sides = _sides(one, two)
    told = compare(sides[one.id], sides[two.id], {one.id: "e", two.id: "e"})
    assert told is not None
    assert told.relation == "different-measure"
    found = weighed([told], sides, {frozenset((one.id, two.id)): chance})
    assert [c.relation for c in found] == [said]


@pytest.mark.parametrize(
    ("aspect", "thing", "unit", "left"), [("downed", "drone", None, 0), ("damage", None, "dollar", 1)]
)
def test_a_hardly_likely_dispute_is_dropped_but_of_money(
    aspect: str, thing: str | None, unit: str | None, left: int
) -> None:
    one, two = (
        figure("post", exact(41, unit), aspect, thing),
        figure("wire", exact(5700, unit), aspect, thing),
    )
    sides = _sides(one, two)
    told = compare(sides[one.id], sides[two.id], {one.id: "e", two.id: "e"})
    assert told is not None
    assert told.relation == "conflict"
    assert len(weighed([told], sides, {frozenset((one.id, two.id)): HARDLY})) == left
    assert weighed([told], sides, {frozenset((one.id, two.id)): SURE}) == [told]


_DAYS = {"post": "2026-03-01", "wire": "2026-03-03"}


def _two_days(one: Claim, two: Claim) -> dict[str, Side]:
    found = {}
    for c in (one, two):
        document = Document(
            c.report,
            "words",
            "",
            c.report,
            c.report,
            (Segment(0, 5, "paragraph"),),
            published=_DAYS[c.report],
        )
        found[c.id] = side(c, document, Origin(f"o{c.report}", None, (c.id,), (), named=False), {})
    return found


@pytest.mark.parametrize(
    ("as_of", "times", "said"),
    [
        ((None, None), 0.01, "conflict"),
        ((None, None), 0.1, "revise"),
        (("2026-03-01", "2026-03-03"), 0.01, "revise"),
    ],
)
def test_only_the_day_of_speaking_gives_way_to_the_chance_of_one_time(
    as_of: tuple[str | None, str | None], times: float, said: str
) -> None:
    one = figure("post", exact(41), "killed", "person", said=None, scope=Scope(as_of=as_of[0]))
    two = figure("wire", exact(57), "killed", "person", said=None, scope=Scope(as_of=as_of[1]))
    sides = _two_days(one, two)
    told = compare(sides[one.id], sides[two.id], {one.id: "e", two.id: "e"})
    assert told is not None
    assert told.relation == "revise"
    found = weighed([told], sides, {frozenset((one.id, two.id)): Chance(0.95, times)})
    assert [c.relation for c in found] == [said]


@pytest.mark.parametrize(
    ("alike", "report", "said"),
    [(0.74, "wire", []), (0.76, "wire", ["conflict"]), (0.85, "post", ["conflict"]), (0.83, "post", [])],
)
def test_a_dispute_asks_for_more_than_an_agreement(alike: float, report: str, said: list[str]) -> None:
    one = figure("post", exact(41), None, "home", said="Penk")
    two = figure(report, exact(57), "cut_off", "home", said="Solvang", start=30, end=32)
    assert _said(one, two, Chance(alike, 0.1)) == said


@pytest.mark.parametrize(("alike", "said"), [(0.59, []), (0.61, ["agree"])])
def test_an_agreement_is_told_from_its_own_chance_on(alike: float, said: list[str]) -> None:
    one, two = figure("post", exact(41), None, "home"), figure("wire", exact(41), "cut_off", "home")
    assert _said(one, two, Chance(alike, 0.1)) == said


@pytest.mark.parametrize(("times", "said"), [(0.3, "conflict"), (0.4, "revise")])
def test_likely_times_of_two_days_make_a_revision(times: float, said: str) -> None:
    one, two = figure("post", exact(41), None, "home"), figure("wire", exact(57), "struck", "home")
    chances = {frozenset((one.id, two.id)): Chance(0.95, times)}
    assert [c.relation for c in weighed([], _two_days(one, two), chances)] == [said]


def test_what_is_denied_or_added_up_is_joined_by_no_likeness() -> None:
    one = figure("post", exact(41), None, "home")
    denied = figure("wire", exact(57), "cut_off", "home", stance="denial")
    whole = figure("wire", exact(57), "cut_off", "home", derived_from=(one.id,))
    yearly = figure("wire", exact(57, "dollar per year"), None, None)
    assert _said(one, denied, SURE) == []
    assert _said(one, whole, SURE) == []
    assert _said(figure("post", exact(41, "dollar"), None, None), yearly, SURE) == []
