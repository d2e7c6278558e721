"""What no word of two figures sets apart, but their reports do: totals beside parts, places, years, whose it is."""

from __future__ import annotations

from typing import Any

from rashomon.model import Claim, Comparison, Scope
from tests.reconcile.claims import compared, exact, figure, over, place, vague

SPAIN = place("Spain", "k:ES", kind="country", at=1)
CHIVA = place("Chiva", "k:chiva", "k:ES", at=2)
NAIROBI = place("Nairobi", "k:nairobi", "k:KE", at=40)
HAMLET = place("Torreta", None, at=5)
TWO_DAYS = {"a": "2025-06-01", "b": "2025-06-01"}


def toll(report: str, amount: dict[str, Any], **fields: Any) -> Claim:
    return figure(report, amount, "killed", "person", **fields)


def between(one: Claim, two: Claim, *others: Claim, **given: Any) -> Comparison | None:
    found = compared(one, two, *others, **given)
    return next((c for c in found if {c.left, c.right} == {one.id, two.id}), None)


def test_a_count_that_its_report_dwarfs_is_no_total() -> None:
    part, total = toll("a", exact(83), said="the ministry"), toll("a", over(1100))
    found = between(part, toll("b", exact(912)), total)
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "part")


def test_two_voices_may_dispute_numbers_far_apart() -> None:
    one = toll("a", exact(12), said="Tarvia's army")
    found = between(one, toll("b", exact(31), said="Joram Keld"), toll("a", exact(60), said="Joram Keld"))
    assert found is not None
    assert (found.relation, found.code) == ("conflict", "numbers")


def test_counts_that_add_up_are_parts() -> None:
    north, south = toll("a", exact(83), said="Penk"), toll("a", exact(147), said="Solvang")
    found = between(north, toll("b", exact(231)), south, toll("a", exact(230)))
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "part")


def test_the_same_number_agrees_though_its_report_tells_more() -> None:
    found = between(toll("a", exact(83), said="Penk"), toll("b", exact(83)), toll("a", exact(912)))
    assert found is not None
    assert found.relation == "agree"


def test_a_figure_for_one_place_and_a_report_of_another() -> None:
    here, there = toll("a", exact(83), place=CHIVA), toll("b", exact(40))
    found = between(here, there, figure("b", exact(6), "injured", "person", place=NAIROBI))
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "place")


def test_a_figure_for_one_place_and_a_report_of_several() -> None:
    here, total = toll("a", exact(83), place=CHIVA), toll("b", exact(140))
    others = (toll("b", exact(60), place=NAIROBI), toll("b", exact(80), place=CHIVA))
    found = between(here, total, *others)
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "part")


def test_a_place_too_small_for_the_gazetteer_beside_a_larger_count() -> None:
    hamlet = toll("a", exact(8), place=HAMLET)
    found = between(hamlet, toll("b", exact(51), place=SPAIN), toll("a", exact(158), place=SPAIN))
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "part")


def test_another_year_confirms_nothing() -> None:
    old = toll("a", exact(12), scope=Scope(begin="2023-01-01", finish="2023-12-31"))
    found = between(old, toll("b", exact(12)), published=TWO_DAYS)
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "day")


def test_a_quarter_just_past_is_still_the_news() -> None:
    told = figure(
        "a", exact(93, "dollar"), "loss", None, scope=Scope(begin="2025-01-01", finish="2025-03-31")
    )
    found = between(told, figure("b", exact(93, "dollar"), "loss", None), published=TWO_DAYS)
    assert found is not None
    assert found.relation == "agree"


def test_two_nights_that_share_a_day() -> None:
    first = Scope(begin="2025-06-01T18:00", finish="2025-06-02T05:59")
    second = Scope(begin="2025-06-02T18:00", finish="2025-06-03T05:59")
    found = between(figure("a", exact(35), scope=first), figure("b", exact(29), scope=second))
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "day")


def test_two_parties_want_two_things() -> None:
    one = figure("a", exact(300), "released", "prisoner", said="Dresk", modality="demanded")
    two = figure("b", exact(200), "released", "prisoner", said="Keld", modality="demanded")
    found = between(one, two)
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "actor")


def test_what_rose_has_to_be_the_same() -> None:
    shares = figure("a", exact(12, "percentage"), "fell", "share")
    assert between(shares, figure("b", exact(70, "percentage"), "fell", None)) is None
    assert between(shares, figure("b", exact(70, "percentage"), "fell", "sale")) is None
    assert between(shares, figure("b", exact(12, "percentage"), "fell", "share")) is not None


def test_names_that_news_uses_alike_agree_and_dispute_nothing() -> None:
    found = between(figure("a", exact(23), "seized", "gun"), figure("b", exact(23), "found", "gun"))
    assert found is not None
    assert found.relation == "agree"
    apart = between(figure("a", exact(23), "seized", "gun"), figure("b", exact(40), "found", "gun"))
    assert apart is not None
    assert (apart.relation, apart.code) == ("different-measure", "aspect")


def test_one_voice_in_one_report_disputes_nothing() -> None:
    assert between(toll("a", exact(6), said="Ibarra"), toll("a", exact(8), said="Ibarra")) is None


def test_a_rate_is_no_count() -> None:
    found = between(figure("a", exact(200), population=("rate:a day",)), figure("b", exact(200)))
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "population")


def test_a_denied_figure_disputes_who_gives_it() -> None:
    denied = figure("a", over(200), "present", "person", said="Rolfsen", stance="denial")
    found = between(denied, figure("b", exact(226), "present", "person", said="Engen"))
    assert found is not None
    assert (found.relation, found.code) == ("conflict", "denied")
    assert between(denied, figure("b", exact(90), "present", "person", said="Engen")) is None


def test_votes_without_a_name_on_both_sides_dispute_nothing() -> None:
    one = figure("a", exact(55, "percentage"), "votes_won", "vote", scope=Scope(actor="Sandu"))
    found = between(one, figure("b", exact(44, "percentage"), "votes_won", "vote"))
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "actor")


def test_a_few_people_of_one_nation_are_a_part() -> None:
    few, all_of_them = figure("a", exact(11), "killed", "American"), toll("b", exact(110))
    found = between(few, all_of_them)
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "population")
    near = between(figure("a", exact(98), "killed", "American"), all_of_them)
    assert near is not None
    assert near.relation == "conflict"


def test_measures_many_times_apart_are_two() -> None:
    long, short = exact(6, "month"), exact(4, "day")
    found = between(figure("a", long, "sentenced", None), figure("b", short, "sentenced", None))
    assert found is not None
    assert found.relation == "different-measure"


def test_a_place_told_more_finely_with_the_same_number_is_one() -> None:
    found = between(toll("a", exact(3), place=CHIVA), toll("b", exact(3), place=SPAIN))
    assert found is not None
    assert found.relation == "agree"


def test_a_place_told_more_finely_with_a_rounder_number_is_one() -> None:
    loose = toll("b", vague("dozens", 24, 99), place=SPAIN)
    found = between(toll("a", exact(83), place=CHIVA), loose)
    assert (found.relation, found.code) == ("refine", "vague")


def test_namesakes_are_no_part_of_each_other() -> None:
    strip, city = place("Tarva", "k:strip", kind="region"), place("Tarva City", "k:city", "k:strip")
    found = between(toll("a", exact(37), place=city), toll("b", exact(52), place=strip))
    assert found is not None
    assert found.relation == "conflict"


def test_two_names_that_only_begin_alike_are_no_namesakes() -> None:
    valley, town = place("San Rovo", "k:valley", kind="region"), place("San Lute", "k:town", "k:valley")
    found = between(toll("a", exact(37), place=town), toll("b", exact(52), place=valley))
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "part")
