"""Looking at fewer pairs changes no result, but inside one endless report."""

from __future__ import annotations

from itertools import combinations

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.model import Claim, Whole
from rashomon.reconcile.candidates import AROUND, LONG, candidates
from rashomon.reconcile.compare import compare
from rashomon.reconcile.context import Side
from rashomon.reconcile.marks import mark_reports
from tests.properties.test_reconcile import claims
from tests.reconcile.claims import compared, exact, figure, sides_of

MANY = st.lists(st.sampled_from("abc").flatmap(claims), min_size=2, max_size=14, unique_by=lambda c: c.id)
EVENTS = st.sampled_from(["e1", "e2", None])


def pairs(found: object) -> set[tuple[str, str]]:
    return {(a.claim.id, b.claim.id) for a, b in found}  # type: ignore[attr-defined]


@settings(max_examples=50)
@given(MANY, st.data())
def test_every_pair_that_relates_is_looked_at(made: list[Claim], data: st.DataObject) -> None:
    made = [linked(c, made, data) for c in made]
    sides = mark_reports(sides_of(*made))
    events = {c.id: data.draw(EVENTS) for c in made}
    chosen = list(candidates(sides, events))
    assert len(pairs(chosen)) == len(chosen)
    assert all(a.claim.id < b.claim.id for a, b in chosen)
    related = {
        (a.claim.id, b.claim.id) for a, b in combinations(sides, 2) if compare(a, b, events) is not None
    }
    assert related <= pairs(chosen)


def linked(claim: Claim, made: list[Claim], data: st.DataObject) -> Claim:
    """Some claims are parts of another one, whatever that counts."""
    whole = data.draw(st.none() | st.sampled_from(made))
    return (
        claim
        if whole is None or whole.id == claim.id
        else msgspec.structs.replace(claim, whole=Whole("w", whole.id))
    )


def test_other_things_are_not_looked_at() -> None:
    sides = mark_reports(
        sides_of(figure("a", exact(9), "killed", "person"), figure("b", exact(9), "burnt", "home"))
    )
    assert list(candidates(sides, dict.fromkeys((s.claim.id for s in sides), "e"))) == []


def long_report(number: int) -> list[Side]:
    made = [
        msgspec.structs.replace(figure("a", exact(i + 1), "killed", "person"), start=10 * i, end=10 * i + 3)
        for i in range(number)
    ]
    made[-1] = msgspec.structs.replace(made[-1], whole=Whole("all", made[0].id))
    return mark_reports(sides_of(*made, figure("b", exact(4), "killed", "person")))


def test_a_report_of_ordinary_length_is_compared_with_itself_from_end_to_end() -> None:
    chosen = list(candidates(long_report(LONG), {}))
    assert len(chosen) == (LONG + 1) * LONG // 2


def test_an_endless_report_is_compared_with_itself_in_a_window_and_with_others_whole() -> None:
    sides = long_report(LONG + 1)
    place = {s.claim.id: s.claim.start // 10 for s in sides if s.claim.report == "a"}
    chosen = list(candidates(sides, {}))
    inside = [
        abs(place[a.claim.id] - place[b.claim.id])
        for a, b in chosen
        if {a.claim.report, b.claim.report} == {"a"}
    ]
    assert max(d for d in inside if d != LONG) == AROUND
    assert inside.count(LONG) == 1  # the part and its whole, from end to end
    assert len(chosen) - len(inside) == LONG + 1


def test_what_is_left_out_is_only_what_says_nothing() -> None:
    made = [
        figure(r, exact(n), "killed", t) for r in "abc" for n in (3, 4) for t in ("person", "home", "soldier")
    ]
    assert len(compared(*made)) > 20
