"""What one report sets against each other is a dispute in the others too, whatever the day."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from rashomon.model import Claim, Comparison, Place, Thing
from tests.reconcile.claims import at_least, compared, exact, figure, place

DAYS = {"a": "2025-02-05", "b": "2025-02-07", "c": "2025-02-07"}


def toll(report: str, number: float, **fields: Any) -> Claim:
    return figure(report, exact(number), "killed", "person", **fields)


def found(one: Claim, two: Claim, *others: Claim, **given: Any) -> Comparison | None:
    every = compared(one, two, *others, **{"published": DAYS, **given})
    return next((c for c in every if {c.left, c.right} == {one.id, two.id}), None)


def relation(one: Claim, two: Claim, *others: Claim, **given: Any) -> str | None:
    verdict = found(one, two, *others, **given)
    return verdict and verdict.relation


OFFICIAL, RIVAL = (
    toll("a", 31, said="Penk", sentence=(0, 50)),
    toll("a", 52, said="Solvang", sentence=(60, 99)),
)


def test_a_rival_number_of_a_later_day_is_no_news_of_the_other() -> None:
    again = toll("b", 52)
    assert relation(OFFICIAL, again, OFFICIAL) == "revise"
    assert relation(OFFICIAL, again, RIVAL) == "conflict"


def test_nor_is_a_newer_rival_to_an_older_count_of_the_voice_it_disputes() -> None:
    newer = toll("b", 44, said="Penk", sentence=(0, 50))
    rival = toll("b", 60, said="Solvang", sentence=(60, 99))
    assert relation(OFFICIAL, rival, newer) == "conflict"


def test_the_official_count_may_grow_past_the_rival() -> None:
    newer = toll("b", 70, said="Penk")
    assert relation(RIVAL, newer, OFFICIAL) == "revise"
    assert relation(OFFICIAL, newer, RIVAL) == "revise"


def test_a_report_that_tells_the_older_count_itself_revises_it() -> None:
    newer = toll("b", 52, order="newer", sentence=(0, 50))
    older = toll("b", 31, order="older", sentence=(0, 50))
    assert relation(OFFICIAL, newer, older, RIVAL) == "revise"


def test_a_rise_takes_no_larger_rival_back() -> None:
    text = "The toll has risen to 44."
    risen = toll("b", 44, order="newer", sentence=(0, len(text)))
    assert relation(toll("a", 52, said="Solvang"), risen, texts={"b": text}) == "conflict"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("226 people were aboard, not 214, the company said.", "conflict"),
        ("The company corrected its list: 226 people were aboard, not 214.", "revise"),
    ],
)
def test_not_that_of_another_voice_is_a_rebuttal(text: str, verdict: str) -> None:
    """What a voice denies of another's number is a dispute, unless a word calls it a correction."""
    told = figure("a", exact(214), "present", "person", said="Solvang")
    sentence = (0, len(text))
    own = figure(
        "b", exact(226), "present", "person", said="Penk", sentence=sentence, end=text.find("226") + 3
    )
    at = text.find("214")
    denied = figure(
        "b",
        exact(214),
        "present",
        "person",
        said="Penk",
        sentence=sentence,
        order="older",
        start=at,
        end=at + 3,
    )
    assert relation(told, own, denied, texts={"b": text}) == verdict


def test_gates_stand_open_once() -> None:
    """A later day tells of no other state at the time of the event."""
    two = figure("a", exact(2), "open", "gate", said="Penk")
    five = figure("b", exact(5), "open", "gate", said="Solvang")
    assert relation(two, five) == "conflict"


def test_a_fall_that_the_text_tells_does() -> None:
    text = "The toll has fallen to 44."
    fallen = toll("b", 44, order="newer", sentence=(0, len(text)))
    assert relation(toll("a", 52, said="Solvang"), fallen, texts={"b": text}) == "revise"


def test_a_rival_account_makes_no_part_of_what_stands_beside_it() -> None:
    """What one voice claims is no total of which the report's own count would be a part."""
    first, claimed = (
        figure("a", exact(18), "killed", "soldier", said="Penk", sentence=(0, 50)),
        figure("a", at_least(101), "killed", "soldier", said="Solvang", sentence=(60, 99)),
    )
    own = figure("b", exact(23), "killed", "soldier", sentence=(0, 50))
    again = figure("b", at_least(101), "killed", "soldier", said="the enemy", sentence=(60, 99))
    assert relation(claimed, own, again) == "different-measure"
    assert relation(claimed, own, again, first) == "conflict"


@pytest.mark.parametrize(
    ("here", "there", "verdict"),
    [("Alto province", "Alto", "revise"), ("Alto", "Bajo", "different-measure")],
)
def test_one_name_is_one_place(here: str, there: str, verdict: str) -> None:
    """Two reports that name a place alike mean one, whatever the gazetteer takes each name for."""
    one = toll("a", 29, place=place(here, "k1", at=1.0), said="Penk")
    two = toll("b", 36, place=place(there, "k2", at=40.0, country="XX"), said="Penk")
    assert relation(one, two) == verdict


def test_of_two_places_that_no_gazetteer_joins_a_report_of_both_tells_them_apart() -> None:
    upland = toll("a", 29, place=_unknown("Alto"))
    village = toll("b", 19, place=_unknown("Serrin", 0), sentence=(0, 50))
    other = toll("b", 36, place=_unknown("Alto", 20), sentence=(60, 99))
    text = "Serrin" + " " * 14 + "Alto"
    verdict = found(upland, village, other, texts={"b": text})
    assert verdict is not None
    assert (verdict.relation, verdict.code) == ("different-measure", "place")


@pytest.mark.parametrize(
    ("kind", "verdict"), [("soldier", "conflict"), ("docker", "conflict"), ("child", "different-measure")]
)
def test_bodies_are_of_whoever_died(kind: str, verdict: str) -> None:
    """What people do names all who died, how old they are a part of them."""
    assert (
        relation(figure("b", exact(34), "killed", "body"), figure("c", exact(21), "killed", kind)) == verdict
    )


@pytest.mark.parametrize(
    ("said", "text", "verdict"),
    [
        ("Solvang", "It admits to 21.", "conflict"),
        ("Solvang", "There were 21 in all.", "different-measure"),
        ("", "There were 21.", "different-measure"),
    ],
)
def test_a_bare_number_of_another_voice_counts_whom_the_one_before_does(
    said: str, text: str, verdict: str
) -> None:
    told = figure("b", exact(40), "killed", "soldier", sentence=(0, 5), start=0)
    claim = toll("b", 21, said=said, sentence=(10, 10 + len(text)), start=12)
    bare = msgspec.structs.replace(claim, thing=Thing(12, 14, "", "person"))
    other = figure("c", exact(15), "killed", "soldier", said="Penk")
    assert relation(other, bare, told, texts={"b": " " * 10 + text}) == verdict


def test_those_still_in_it_are_a_part_of_all_who_were() -> None:
    trapped = figure("a", exact(14), "trapped", "miner")
    text = "11 miners are still below."
    still = figure("b", exact(11), "trapped", "miner", sentence=(0, len(text)), start=0)
    assert relation(trapped, still, texts={"b": text}) == "different-measure"
    assert relation(trapped, still, texts={"b": "11 miners are below."}) == "revise"


def test_two_words_for_a_march_dispute() -> None:
    police = figure("b", exact(9000), "demonstrated", "person", said="Penk")
    union = figure("c", exact(40000), "participated", "person", said="Solvang")
    assert relation(police, union) == "conflict"


def test_a_rival_s_number_is_no_news_of_what_another_voice_said_before() -> None:
    """ "He had put the toll at 63. The opposition says 250": the older count is the ministry's own."""
    risen = toll("b", 118, said="Penk", order="newer", sentence=(0, 50))
    before = toll("b", 63, said="Penk", order="older", sentence=(60, 99))
    claimed = toll("b", 250, said="Solvang", sentence=(100, 150))
    assert relation(toll("c", 63, said="Orl"), claimed, risen, before) == "conflict"


def test_the_voice_that_a_rival_disputes_does_not_correct_it() -> None:
    text = "The ministry corrected the toll to 40."
    smaller = toll("b", 40, said="Penk", sentence=(0, len(text)))
    first = toll("a", 52, said=None, sentence=(60, 99))
    assert relation(first, smaller, texts={"b": text}) == "revise"
    assert relation(first, smaller, OFFICIAL, texts={"b": text}) == "conflict"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Mayor Falk says 41 houses are gone in the town.", "different-measure"),
        ("Minister Falk says 41 houses are gone in the town.", "revise"),
        ("Mayor Falk says 41 houses are gone.", "revise"),
    ],
)
def test_a_mayor_counts_the_own_town(text: str, verdict: str) -> None:
    town = figure("a", exact(41), "destroyed", "house", said="Falk", sentence=(0, len(text)))
    region = figure("b", exact(63), "destroyed", "house")
    assert relation(town, region, texts={"a": text}) == verdict


def _unknown(name: str, at: int = 0) -> Place:
    return msgspec.structs.replace(place(name, "k"), key=None, kind="area", start=at, end=at + len(name))
