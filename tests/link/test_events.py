"""Events: claims of one group of predicates whose circumstances do not contradict; the figures never decide."""

from __future__ import annotations

from typing import Any

from rashomon.link.events import find_events
from rashomon.model import Claim, Scope
from tests.reconcile.claims import exact, figure, place

CITY = place("Calder", "k:calder", "k:west", "k:BM", at=1)
OTHER_CITY = place("Tamsin", "k:tamsin", "k:west", "k:BM", at=3)


def toll(report: str, number: float, aspect: str = "killed", **fields: Any) -> Claim:
    return figure(report, exact(number), aspect, "person", **fields)


def together(*claims: Claim) -> bool:
    """Whether all the claims are placed in one event."""
    _, event = find_events("s", claims)
    return len({event[c.id] for c in claims}) == 1


def test_other_numbers_are_no_other_event() -> None:
    assert together(toll("a", 9), toll("b", 900))


def test_dead_and_damage_are_of_one_event() -> None:
    assert together(toll("a", 9), figure("b", exact(7e9, "dollar"), "damage", None))


def test_what_was_done_and_what_it_did_to_others_are_two() -> None:
    assert not together(toll("a", 9), figure("b", exact(472), "launched", "drone"))


def test_two_places_are_two_events() -> None:
    assert not together(toll("a", 9, place=CITY), toll("b", 9, place=OTHER_CITY))


def test_two_days_are_two_events() -> None:
    days = [Scope(begin=d, finish=d) for d in ("2025-06-01", "2025-06-02")]
    assert not together(toll("a", 9, scope=days[0]), toll("b", 9, scope=days[1]))


def test_a_raid_by_one_on_the_other_is_not_the_others_raid() -> None:
    there, back = Scope(actor="Belmora", target="Tarvia"), Scope(actor="Tarvia", target="Belmora")
    one = figure("a", exact(40), "launched", "drone", scope=there)
    assert not together(one, figure("b", exact(40), "launched", "drone", scope=back))


def test_what_is_not_stated_contradicts_nothing() -> None:
    assert together(toll("a", 9, place=CITY, scope=Scope(actor="Belmora")), toll("b", 12))


def test_an_unread_aspect_is_in_no_event() -> None:
    _, event = find_events("s", (figure("a", exact(9), None),))
    assert event == {}


def test_an_event_says_what_is_known_of_it() -> None:
    ((found,), _) = find_events(
        "s", (toll("a", 9, place=CITY, scope=Scope(begin="2025-06-01", finish="2025-06-01")),)
    )
    assert (found.place, found.begin, found.finish, found.type) == (
        "Calder",
        "2025-06-01",
        "2025-06-01",
        "harm",
    )
    assert "killed" in found.label
