"""What holds of the rules of comparison for any two claims.

The rules alone: the fitted likeness adds to what they say and drops of it, and weighs a pair beside the story's others.
What is promised of both together is in test_likely.py.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.intervals import stated, widened
from rashomon.model import Claim, Comparison, Scope
from rashomon.model.comparison import Code, Relation
from tests.reconcile.claims import (
    DOZENS,
    about,
    at_least,
    between,
    compared,
    exact,
    figure,
    over,
    place,
    relate,
    under,
    up_to,
    vague,
)

CODES: dict[str, set[str]] = {
    "agree": {"equal", "overlap", "same-utterance"},
    "refine": {"vague", "bound", "rounding"},
    "revise": {"later", "corrected"},
    "conflict": {"part-exceeds-whole", "numbers", "renderings", "denied"},
    "different-measure": {
        *("part", "aspect", "thing", "population", "whole", "place", "day", "actor", "target", "modality"),
    },
}
PROVINCE = place("West", "k:west", "k:BM", kind="region", at=2)
PLACES = [
    None,
    place("Calder", "k:calder", "k:west", "k:BM", at=1),
    place("Tamsin", "k:tamsin", "k:west", "k:BM", at=3),
    PROVINCE,
]
HEDGES = ["about", "around", "some", "roughly", "nearly", "almost"]

numbers = st.one_of(
    st.integers(0, 120),
    st.integers(1, 99).map(lambda n: n * 10),
    st.integers(1, 99).map(lambda n: n * 1_000_000),
)
simple = st.builds(
    lambda make, n: make(n), st.sampled_from([exact, about, over, under, at_least, up_to]), numbers
)
hedged = st.builds(lambda n, hedge: about(n, hedge=hedge), numbers, st.sampled_from(HEDGES))
ranges = st.builds(lambda low, width: between(low, low + width), numbers, st.integers(1, 50))
amounts = st.one_of(
    simple, hedged, ranges, st.sampled_from([DOZENS, vague("hundreds", 200, 999), vague("several", 3, 9)])
)
days = st.sampled_from(["2025-06-01", "2025-06-02", "2025-06-03"])
scopes = st.builds(
    lambda actor, target, day, as_of: Scope(None, actor, target, day, day, as_of),
    st.sampled_from([None, "Belmora", "Tarvia"]),
    st.sampled_from([None, "Calder", "Tamsin"]),
    st.none() | days,
    st.none() | days,
)
published = st.fixed_dictionaries({"a": st.none() | days, "b": st.none() | days})


@st.composite
def claims(draw: st.DrawFn, report: str) -> Claim:
    return figure(
        report,
        draw(amounts),
        draw(
            st.sampled_from(["killed", "casualties", "injured", "struck", "damaged", "destroyed", "downed"])
        ),
        draw(st.sampled_from(["person", "child", "soldier", "aircraft", "bomber", "home"])),
        said=draw(st.sampled_from(["", "Penk", "Solvang", None])),
        scope=draw(scopes),
        place=draw(st.sampled_from(PLACES)),
        population=draw(st.sampled_from([(), ("civil:civilian",), ("increment:additional",)])),
        modality=draw(st.sampled_from(["asserted", "likely", "forecast", "demanded"])),
        order=draw(st.sampled_from([None, "older", "newer"])),
    )


@st.composite
def like(draw: st.DrawFn) -> tuple[Claim, Claim]:
    """Two claims that measure the same, so that only the numbers and times are left to the rules."""
    aspect, thing = draw(st.sampled_from([("killed", "person"), ("downed", "drone"), ("struck", "aircraft")]))
    return tuple(  # type: ignore[return-value]
        figure(
            report,
            draw(amounts),
            aspect,
            thing,
            said=draw(st.sampled_from(["", "Penk", "Solvang", None])),
            scope=Scope(as_of=draw(st.none() | days)),
            order=draw(st.sampled_from([None, "older", "newer"])),
        )
        for report in "ab"
    )


@pytest.fixture(autouse=True, scope="module")
def _rules_alone() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("rashomon.reconcile.story.chances", lambda _: {})
        yield


def well_formed(found: Comparison, left: Claim, right: Claim) -> None:
    ids = {left.id, right.id}
    assert {found.left, found.right} == ids
    assert found.left < found.right
    assert found.code in CODES[found.relation]
    assert found.reason.startswith(found.code + ": ")
    assert (found.later is not None) == (found.relation == "revise")
    assert found.later is None or found.later in ids
    assert found.superseded is None or {found.superseded, found.later} == ids
    assert (found.superseded is not None) == (found.relation == "revise" and found.same_origin is True)
    if found.relation == "different-measure":
        assert found.compatible


def alike_either_way(left: Claim, right: Claim, when: dict[str, Any]) -> None:
    """The ids alone decide which side is the left one, so they are swapped."""
    first = relate(left, right, published=when)
    swapped = msgspec.structs.replace(left, id=right.id), msgspec.structs.replace(right, id=left.id)
    second = relate(*swapped, published=when)
    assert (first is None) == (second is None)
    if first is None or second is None:
        return
    assert (first.relation, first.code, first.compatible, first.same_origin) == (
        second.relation, second.code, second.compatible, second.same_origin,
    )  # fmt: skip
    other = {left.id: right.id, right.id: left.id, None: None}
    assert (first.later, first.superseded) == (other[second.later], other[second.superseded])


def test_every_code_has_one_relation() -> None:
    assert sorted(c for codes in CODES.values() for c in codes) == sorted(get_args(Code))
    assert set(CODES) == set(get_args(Relation))


@given(like(), published)
def test_every_comparable_pair_gets_exactly_one_relation(
    pair: tuple[Claim, Claim], when: dict[str, Any]
) -> None:
    found = relate(*pair, published=when)
    assert found is not None
    well_formed(found, *pair)
    assert found.relation != "different-measure"


@given(claims("a"), claims("b"), published)
def test_any_two_claims_get_at_most_one_well_formed_relation(
    left: Claim, right: Claim, when: dict[str, Any]
) -> None:
    found = relate(left, right, published=when)
    if found is not None:
        well_formed(found, left, right)


@given(claims("a"), claims("b"), published)
def test_which_comes_first_changes_nothing(left: Claim, right: Claim, when: dict[str, Any]) -> None:
    alike_either_way(left, right, when)


@given(st.permutations(["a", "b", "c"]), st.data())
def test_other_claims_change_nothing(order: list[str], data: st.DataObject) -> None:
    """A comparison depends on its two claims and their reports, whatever other reports hold."""
    made = [data.draw(claims(report)) for report in order]
    together = {(c.left, c.right): c for c in compared(*made)}
    for one, two in ((made[0], made[1]), (made[0], made[2]), (made[1], made[2])):
        alone = relate(one, two)
        pair = together.get(tuple(sorted((one.id, two.id))))  # type: ignore[arg-type]
        assert alone == pair


@given(amounts)
def test_what_words_can_mean_holds_what_they_say(amount: dict[str, Any]) -> None:
    claim = figure("a", amount)
    said, meant = stated(claim), widened(claim)
    if claim.hedge in ("nearly", "almost"):  # short of the number: the number itself is left out
        assert (meant.high, meant.open_high) == (said.high, True)
        return
    assert meant.low <= said.low
    assert meant.high >= said.high
    assert claim.high is not None or math.isinf(meant.high)
    assert claim.low is not None or math.isinf(meant.low)


@given(amounts, amounts)
def test_meeting_is_mutual(left: dict[str, Any], right: dict[str, Any]) -> None:
    one, two = widened(figure("a", left)), widened(figure("b", right))
    assert one.meets(two) == two.meets(one)
    assert one.meets(one) or one.low == one.high or one.low >= one.high


@given(claims("a"), published)
def test_a_claim_agrees_with_itself_elsewhere(claim: Claim, when: dict[str, Any]) -> None:
    twin = msgspec.structs.replace(claim, id="c_twin", report="b")
    found = relate(claim, twin, published=when)
    assert found is not None
    increment = any(p.startswith("increment:") for p in claim.population)
    assert (found.relation, found.code) == ("agree", "equal") or increment


@settings(max_examples=300)
@given(claims("a"), claims("b"))
def test_a_stated_difference_is_never_a_conflict_of_numbers(left: Claim, right: Claim) -> None:
    found = relate(left, right)
    if found is None or found.relation != "conflict" or found.code == "part-exceeds-whole":
        return
    aspects = load_aspects()
    assert left.aspect == right.aspect or (aspects.money(left.aspect) and aspects.money(right.aspect))
    assert left.population == right.population or not (left.population and right.population)
    for field in ("actor", "target"):
        said = {getattr(left.scope, field), getattr(right.scope, field)} - {None}
        assert len(said) <= 1
    named = {p.name for p in (left.place, right.place) if p is not None}
    assert not {"Calder", "Tamsin"} <= named
    assert left.scope.begin is None or right.scope.begin is None or left.scope.begin == right.scope.begin
