"""The same telling number where what one figure measures was not read: agreement, and what follows from it."""

from __future__ import annotations

import msgspec
import pytest

from rashomon.model import Claim, Comparison, Scope
from tests.reconcile.claims import compared, exact, figure, over, relate, under


def unread(report: str, number: float, thing: str | None = "migrant", **fields: object) -> Claim:
    return figure(report, exact(number), None, thing, **fields)  # type: ignore[arg-type]


def test_one_telling_number_of_like_things_is_one_figure() -> None:
    found = relate(unread("a", 1200), figure("b", exact(1200), "counted", "migrant"))
    assert found is not None
    assert (found.relation, found.code) == ("agree", "equal")
    assert "not read" in found.reason


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (unread("a", 1200), unread("b", 1200, "house")),
        (unread("a", 4), figure("b", exact(4), "killed", "migrant")),
        (unread("a", 1200), unread("b", 1300)),
        (unread("a", 1200), unread("a", 1200, said="Penk")),
        (unread("a", 1200), figure("b", exact(1200, "dollar"), None, None)),
        (figure("a", over(1200), None, "migrant"), figure("b", under(1200), None, "migrant")),
        (
            unread("a", 1200, scope=Scope(begin="2025-06-01", finish="2025-06-01")),
            unread("b", 1200, scope=Scope(begin="2024-06-01", finish="2024-06-01")),
        ),
    ],
    ids=["things", "small", "numbers", "one report", "units", "bounds", "days"],
)
def test_what_is_not_joined(left: Claim, right: Claim) -> None:
    assert relate(left, right) is None


def test_a_number_and_its_rounding_are_one_figure() -> None:
    found = relate(unread("a", 1900, "house"), figure("b", exact(1940), "destroyed", "house"))
    assert found is not None
    assert (found.relation, found.code) == ("refine", "rounding")
    assert "read off" in found.reason
    assert relate(unread("a", 1900, "house"), unread("b", 1940, "student")) is None


def test_a_small_number_tells_where_the_noun_is_one() -> None:
    sold = figure("c", exact(31), "sold", "painting")  # what else is told of paintings
    for number, joined in ((9, True), (2, False)):
        one, two = unread("a", number, "painting"), figure("b", exact(number), "stolen", "painting")
        found = {frozenset((c.left, c.right)): c.relation for c in compared(one, two, sold)}
        assert (found.get(frozenset((one.id, two.id))) == "agree") == joined
    assert relate(unread("a", 9, "migrant"), figure("b", exact(9), "killed", "migrant")) is None


def test_where_people_were_is_told_beside_what_befell_them() -> None:
    aboard = figure("a", exact(65), "present", "passenger")
    found = relate(aboard, figure("b", exact(65), "killed", "passenger"))
    assert found is not None
    assert found.relation == "agree"
    hurt = relate(
        figure("a", exact(65), "injured", "passenger"), figure("b", exact(65), "killed", "passenger")
    )
    assert hurt is None or hurt.relation == "different-measure"


@pytest.mark.parametrize(
    ("number", "aspect", "joined"), [(185, None, True), (200, None, False), (200, "killed", True)]
)
def test_people_by_two_nouns(number: float, aspect: str | None, joined: bool) -> None:
    one = figure("a", exact(number), aspect, "sailor")
    found = relate(one, figure("b", exact(number), "killed", "farmer"))
    assert (found is not None and found.relation == "agree") == joined


def test_an_unread_figure_measures_what_its_equal_does() -> None:
    old, same, new = unread("a", 58, "house"), figure("b", exact(58), "destroyed", "house"), None
    new = figure("b", exact(61), "destroyed", "house", order="newer", sentence=(900, 950))
    found = {frozenset((c.left, c.right)): c for c in compared(old, same, new)}
    joined = found[frozenset((old.id, new.id))]
    assert joined.relation == "revise"
    assert "the same number" in joined.reason


def test_who_disputes_its_equal_disputes_an_unread_figure() -> None:
    one, same = unread("a", 58, "house"), figure("b", exact(58), "destroyed", "house")
    other = figure("c", exact(90), "destroyed", "house", said="Penk")
    found = {frozenset((c.left, c.right)): c for c in compared(one, same, other)}
    assert found[frozenset((same.id, other.id))].relation == "conflict"
    lent = found[frozenset((one.id, other.id))]
    assert lent.relation == "conflict"
    assert "same number" in lent.reason


def test_a_figure_joined_to_two_measures_stays_unread() -> None:
    one = unread("a", 58, "house")
    hit, gone = figure("b", exact(58), "damaged", "house"), figure("c", exact(58), "sold", "house")
    new = figure("b", exact(61), "damaged", "house", order="newer", sentence=(900, 950))
    found = {frozenset((c.left, c.right)) for c in compared(one, hit, gone, new)}
    assert frozenset((one.id, new.id)) not in found


def test_one_number_worded_alike_is_one_figure_under_two_aspects() -> None:
    home = figure("a", exact(100), "released", "diplomat", modifiers=("Tarvian",))
    gone = figure("b", exact(100), "deported", "diplomat", modifiers=("Tarvian",))
    found = relate(home, gone)
    assert found is not None
    assert found.relation == "agree"
    others = relate(home, figure("b", exact(100), "deported", "diplomat", modifiers=("Penkish",)))
    assert others is None or others.relation == "different-measure"


def test_where_a_thing_is_only_told_one_thing_of() -> None:
    bare = unread("a", 58, "house")
    gone = figure("b", exact(61), "destroyed", "house", order="newer", sentence=(900, 950))
    found = relate(bare, gone)
    assert found is not None
    assert found.relation == "revise"
    sold = figure("c", exact(9), "sold", "house")
    again = {frozenset((c.left, c.right)) for c in compared(bare, gone, sold)}
    assert frozenset((bare.id, gone.id)) not in again


def test_equal_amounts_of_money_under_two_names() -> None:
    paid = figure("a", exact(6_250_000, "dollar"), "paid", None)
    found = relate(paid, figure("b", exact(6_250_000, "dollar"), "invested", None))
    assert found is not None
    assert found.relation == "agree"
    loose = figure("a", exact(6_000_000, "dollar"), "paid", None)
    round_ = relate(loose, figure("b", exact(6_000_000, "dollar"), "invested", None))
    assert round_ is None or round_.relation == "different-measure"


def test_what_a_voice_gives_beside_another_voice_measures_the_same() -> None:
    firm = figure("a", exact(30, "dollar"), "cost", None, said="Norvane", sentence=(0, 40))

    def answered(number: float, said: str) -> Comparison | None:
        other = figure("a", exact(number, "dollar"), None, None, said=said, sentence=(41, 80))
        return relate(firm, msgspec.structs.replace(other, start=60, end=63))

    found = answered(40, "The union")
    assert found is not None
    assert found.relation == "conflict"
    assert "right before it" in found.reason
    assert answered(40, "") is None
    assert answered(400, "The union") is None
