"""The rules of comparison, one case for every relation and reason code, with the design's own examples."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from rashomon.model import Claim, Copy, Scope, Thing, Twin, Whole
from tests.reconcile.claims import (
    DOZENS,
    HUNDREDS_OF_MILLIONS,
    about,
    at_least,
    between,
    compared,
    exact,
    figure,
    over,
    place,
    relate,
    statement,
    under,
    up_to,
    wordings,
)

CITY = place("Calder", "k:calder", "k:west", "k:BM", at=1)
OTHER_CITY = place("Tamsin", "k:tamsin", "k:west", "k:BM", at=3)
PROVINCE = place("West", "k:west", "k:BM", kind="region", at=2)


def of(claim: Claim, words: str = "of them") -> dict[str, Any]:
    """The fields of a claim that its report counts out of `claim`."""
    return {"whole": Whole(words, claim.id)}


def on(begin: str, finish: str | None = None) -> Scope:
    return Scope(begin=begin, finish=finish or begin)


STRUCK = figure("a", exact(41), "struck", "aircraft")
DOWNED = figure("a", exact(162))
ABOARD = figure("a", exact(9), "present", "sailor")
SHARE = {"unit": "percentage"}

CASES: list[tuple[str, Claim, Claim, tuple[str, str, bool]]] = [
    # 1. part and whole
    (
        "an aspect inside the aspect",
        STRUCK,
        figure("b", exact(7), "destroyed", "aircraft", modality="likely"),
        ("different-measure", "part", True),
    ),
    ("a stated part", DOWNED, figure("a", exact(57), **of(DOWNED)), ("different-measure", "part", True)),
    (
        "a stated part of another aspect",
        DOWNED,
        figure("a", exact(57), "found", **of(DOWNED)),
        ("different-measure", "part", True),
    ),
    (
        "a kind of the thing",
        figure("a", exact(43), "killed", "person"),
        figure("b", exact(12), "killed", "soldier"),
        ("different-measure", "part", True),
    ),
    (
        "a place in the place",
        figure("a", exact(60), "destroyed", "home", place=PROVINCE),
        figure("b", exact(12), "destroyed", "home", place=CITY),
        ("different-measure", "part", True),
    ),
    (
        "more in a part than in the whole",
        ABOARD,
        figure("a", exact(12), "rescued", "sailor", **of(ABOARD)),
        ("conflict", "part-exceeds-whole", False),
    ),
    (
        "more of a kind than of all",
        figure("a", exact(43), "killed", "person"),
        figure("b", exact(50), "killed", "child"),
        ("conflict", "part-exceeds-whole", False),
    ),
    (
        "more in the city than in its province",
        figure("a", exact(60), "destroyed", "home", place=PROVINCE),
        figure("b", exact(85), "destroyed", "home", place=CITY),
        ("conflict", "part-exceeds-whole", False),
    ),
    # 2. what differs
    (
        "aspect",
        figure("a", exact(30), "injured", "person"),
        figure("b", exact(30), "killed", "person"),
        ("different-measure", "aspect", True),
    ),
    (
        "population",
        figure("a", exact(30), "killed", "person", population=("civil:civilian",)),
        figure("b", exact(12), "killed", "person", population=("civil:military",)),
        ("different-measure", "population", True),
    ),
    (
        "an increment",
        figure("a", exact(30), "found", "body"),
        figure("b", exact(12), "found", "body", population=("increment:additional",)),
        ("different-measure", "population", True),
    ),
    (
        "place",
        figure("a", exact(30), "destroyed", "home", place=CITY),
        figure("b", exact(12), "destroyed", "home", place=OTHER_CITY),
        ("different-measure", "place", True),
    ),
    (
        "day",
        figure("a", exact(30), scope=on("2025-06-01")),
        figure("b", exact(12), scope=on("2025-06-02")),
        ("different-measure", "day", True),
    ),
    (
        "actor",
        figure("a", exact(30), scope=Scope(actor="Tarvia")),
        figure("b", exact(12), scope=Scope(actor="Belmora")),
        ("different-measure", "actor", True),
    ),
    (
        "target",
        figure("a", exact(472), "launched", scope=Scope(target="Calder")),
        figure("b", exact(162), "launched", scope=Scope(target="Tamsin")),
        ("different-measure", "target", True),
    ),
    (
        "modality",
        figure("a", exact(300), "without_power", "home", modality="forecast"),
        figure("b", exact(210), "without_power", "home"),
        ("different-measure", "modality", True),
    ),
    (
        "what is planned and what will be",
        figure("a", exact(300), "laid_off", "job", modality="planned"),
        figure("b", exact(210), "laid_off", "job", modality="forecast"),
        ("conflict", "numbers", False),
    ),
    (
        "a demand and a fact",
        figure("a", exact(30), "released", "prisoner", modality="demanded"),
        figure("b", exact(12), "released", "prisoner"),
        ("different-measure", "modality", True),
    ),
    (
        "whole",
        figure("a", exact(34), "sold", "coupon", **SHARE),
        figure("b", exact(20), "sold", "token", **SHARE),
        ("different-measure", "whole", True),
    ),
    # 3. the same
    ("one number", figure("a", exact(14)), figure("b", exact(14)), ("agree", "equal", True)),
    ("one number under two bounds", figure("a", exact(40)), figure("b", over(40)), ("agree", "equal", False)),
    ("one vague word", figure("a", DOZENS), figure("b", DOZENS), ("agree", "equal", True)),
    ("two ranges", figure("a", between(30, 40)), figure("b", between(35, 50)), ("agree", "overlap", True)),
    # 4. more exact
    ("dozens, 56", figure("a", DOZENS), figure("b", exact(56)), ("refine", "vague", True)),
    ("dozens, 15", figure("a", DOZENS), figure("b", exact(15)), ("refine", "vague", False)),
    ("dozens, 190", figure("a", DOZENS), figure("b", exact(190)), ("refine", "vague", False)),
    ("over 40, 41", figure("a", over(40)), figure("b", exact(41)), ("refine", "bound", True)),
    ("more than 500, 527", figure("a", over(500)), figure("b", exact(527)), ("refine", "bound", True)),
    ("up to 40, 38", figure("a", up_to(40)), figure("b", exact(38)), ("refine", "bound", True)),
    ("about 40, 41", figure("a", about(40)), figure("b", exact(41)), ("refine", "rounding", True)),
    (
        "$43,000, $43,350",
        figure("a", exact(43_000, "dollar"), "damage", "damage"),
        figure("b", exact(43_350, "dollar"), "damage", "damage"),
        ("refine", "rounding", True),
    ),
    # 6. conflict
    (
        "$7 billion, hundreds of millions",
        figure("a", exact(7e9, "dollar"), "damage", "damage"),
        figure("b", HUNDREDS_OF_MILLIONS, "loss", "hardware"),
        ("conflict", "numbers", False),
    ),
    ("at least 56, 85", figure("a", at_least(56)), figure("b", exact(85)), ("conflict", "numbers", True)),
    (
        "at least 56, over 100",
        figure("a", at_least(56)),
        figure("b", over(100)),
        ("conflict", "numbers", True),
    ),
    ("over 40, 81", figure("a", over(40)), figure("b", exact(81)), ("conflict", "numbers", True)),
    ("44, 48", figure("a", exact(44)), figure("b", exact(48)), ("conflict", "numbers", False)),
    ("over 40, under 40", figure("a", over(40)), figure("b", under(40)), ("conflict", "numbers", False)),
    ("dozens, 10", figure("a", DOZENS), figure("b", exact(10)), ("conflict", "numbers", False)),
    ("dozens, 200", figure("a", DOZENS), figure("b", exact(200)), ("conflict", "numbers", False)),
    ("about 40, 46", figure("a", about(40)), figure("b", exact(46)), ("conflict", "numbers", False)),
    (
        "two disjoint ranges",
        figure("a", between(30, 40)),
        figure("b", between(45, 50)),
        ("conflict", "numbers", False),
    ),
    (
        "one voice, two numbers",
        figure("a", exact(23), said="Solvang"),
        figure("b", exact(25), said="Solvang"),
        ("conflict", "renderings", False),
    ),
    # statements
    (
        "one quotation",
        statement("a", "We will rebuild every single crane", "Brandt"),
        statement("b", "We will rebuild every single crane here", "Brandt"),
        ("agree", "same-utterance", True),
    ),
]


@pytest.mark.parametrize(("left", "right", "wanted"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_how_two_claims_relate(left: Claim, right: Claim, wanted: tuple[str, str, bool]) -> None:
    found = relate(left, right, texts=wordings(left, right))
    assert found is not None
    assert (found.relation, found.code, found.compatible) == wanted
    assert found.reason.startswith(f"{found.code}: ")
    assert (found.left, found.right) == tuple(sorted((left.id, right.id)))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (figure("a", exact(41), "struck", "aircraft"), figure("b", exact(4), "struck", "airfield")),
        (
            figure("a", exact(41), "struck", "aircraft"),
            figure("b", exact(41, "dollar"), "struck", "aircraft"),
        ),
        (figure("a", exact(41), None, "aircraft"), figure("b", exact(44), "struck", "aircraft")),
        (figure("a", exact(30), "injured", "person"), figure("b", exact(300), "killed", "person")),
        (figure("a", exact(5, "dollar"), "damage"), figure("b", exact(6, "euro"), "damage")),
        (figure("a", exact(5, "kilometre"), "lasted"), figure("b", exact(6, "hour"), "lasted")),
    ],
    ids=[
        "things",
        "count and amount",
        "unread aspect",
        "far numbers of two aspects",
        "two currencies",
        "two measures",
    ],
)
def test_what_is_not_compared(left: Claim, right: Claim) -> None:
    assert relate(left, right) is None


def test_near_numbers_of_two_events_are_not_compared() -> None:
    dead, hurt = figure("a", exact(30), "killed", "person"), figure("b", exact(31), "injured", "person")
    assert relate(dead, hurt) is not None
    assert relate(dead, hurt, one_event=False) is None


def test_claims_of_a_copy_are_folded() -> None:
    own, repeated = figure("a", exact(44)), figure("b", exact(44))
    other = figure("c", exact(48))
    found = compared(own, repeated, other, twins=(Twin(repeated.id, own.id),))
    assert [{c.left, c.right} for c in found] == [{own.id, other.id}]


def test_what_a_copy_changed_is_a_claim_of_its_own() -> None:
    changed = compared(figure("a", exact(44)), figure("b", exact(48)), copies=(Copy("b", "a"),))
    assert [c.relation for c in changed] == ["conflict"]


def test_a_sum_is_not_compared_with_its_parts() -> None:
    four, three = figure("a", exact(4)), figure("a", exact(3), "downed", "missile")
    both = figure("a", exact(7), derived_from=(four.id, three.id))
    assert [c for c in compared(four, three, both) if both.id in (c.left, c.right)] == []


# The order of the rules: the first that holds decides.


def test_a_part_of_the_same_size_is_still_a_part() -> None:
    found = relate(DOWNED, figure("a", exact(162), **of(DOWNED)))
    assert found is not None
    assert found.code == "part"


def test_the_same_number_elsewhere_is_no_agreement() -> None:
    left = figure("a", exact(12), "destroyed", "home", place=CITY)
    found = relate(left, figure("b", exact(12), "destroyed", "home", place=OTHER_CITY))
    assert found is not None
    assert found.code == "place"


def test_a_round_number_is_refined_before_it_is_revised() -> None:
    older = figure("a", over(40), "killed", "person")
    found = relate(
        older, figure("b", exact(41), "killed", "person"), published={"a": "2025-06-01", "b": "2025-06-02"}
    )
    assert found is not None
    assert (found.relation, found.code) == ("refine", "bound")


def test_what_is_not_stated_does_not_differ() -> None:
    left = figure(
        "a", exact(14), place=CITY, scope=Scope(actor="Tarvia", begin="2025-06-01", finish="2025-06-01")
    )
    found = relate(left, figure("b", exact(14)))
    assert found is not None
    assert found.code == "equal"


@pytest.mark.parametrize(
    ("one", "two"), [("likely", "asserted"), ("possible", "asserted"), ("possible", "likely")]
)
def test_how_surely_a_count_is_told_makes_no_other_measure(one: str, two: str) -> None:
    found = relate(figure("a", exact(44), modality=one), figure("b", exact(48), modality=two))
    assert found is not None
    assert (found.relation, found.code) == ("conflict", "numbers")


def test_a_part_may_exceed_its_whole_in_one_sentence() -> None:
    whole = figure("a", exact(9), "present", "sailor", sentence=(0, 60))
    found = relate(whole, figure("a", exact(12), "rescued", "sailor", sentence=(0, 60), **of(whole)))
    assert found is not None
    assert (found.relation, found.code) == ("conflict", "part-exceeds-whole")


def test_nobody_disputes_himself_in_one_breath() -> None:
    found = relate(figure("a", exact(23), sentence=(0, 60)), figure("a", exact(25), sentence=(0, 60)))
    assert found is None or found.relation != "conflict"


def test_a_part_that_is_only_likely_exceeds_nothing() -> None:
    found = relate(ABOARD, figure("a", exact(12), "rescued", "sailor", modality="likely", **of(ABOARD)))
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "part")


def test_a_part_may_exceed_an_open_whole() -> None:
    whole = figure("a", at_least(9), "present", "sailor")
    found = relate(whole, figure("a", exact(12), "rescued", "sailor", **of(whole)))
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", "part")


def test_amounts_of_damage_and_loss_are_one_family() -> None:
    found = relate(
        figure("a", exact(5e6, "dollar"), "loss", "cargo"), figure("b", exact(5e6, "dollar"), "damage", None)
    )
    assert found is not None
    assert found.code == "equal"


def test_a_currency_that_is_not_named_is_told() -> None:
    found = relate(
        figure("a", exact(7e9, "dollar"), "damage", None), figure("b", HUNDREDS_OF_MILLIONS, "damage", None)
    )
    assert found is not None
    assert "names no currency" in found.reason


def test_units_of_one_measure_are_converted() -> None:
    found = relate(
        figure("a", exact(3, "hour"), "lasted", None), figure("b", exact(180, "minute"), "lasted", None)
    )
    assert found is not None
    assert found.code == "equal"


def test_a_bare_wide_word_names_any_narrower_kind() -> None:
    """News says "41 aircraft" of bombers: between such words the words alone make no part."""
    found = relate(figure("a", exact(41), "struck", "aircraft"), figure("b", over(40), "struck", "bomber"))
    assert found is not None
    assert (found.relation, found.code) == ("refine", "bound")


@pytest.mark.parametrize(
    ("one", "two", "code"), [("civilian", "soldier", "population"), ("boat", "lorry", "thing")]
)
def test_two_kinds_that_tempt_are_told_apart(one: str, two: str, code: str) -> None:
    aspect = "killed" if code == "population" else "burnt"
    found = relate(figure("a", exact(11), aspect, one), figure("b", exact(12), aspect, two))
    assert found is not None
    assert (found.relation, found.code) == ("different-measure", code)


def test_a_model_is_a_kind_of_what_the_text_says_it_is() -> None:
    models = {"tu-95ms": "bomber", "tu-22m3": "bomber"}
    three = figure("a", exact(3), "destroyed", "Tu-95MS")
    found = relate(three, figure("b", exact(7), "destroyed", "bomber"), models=models)
    assert found is not None
    assert found.code == "part"
    assert relate(three, figure("b", exact(4), "destroyed", "Tu-22M3"), models=models) is None


def test_what_a_report_counts_in_the_place_apart_is_a_part_of_all() -> None:
    total = figure("a", exact(4500), "destroyed", "house")
    counted = figure("a", exact(900), "destroyed", "house", place=CITY)
    other = figure("b", exact(1600), "destroyed", "house", place=CITY)
    found = {frozenset((c.left, c.right)): c for c in compared(total, counted, other)}
    assert found[frozenset((total.id, other.id))].code == "part"
    assert found[frozenset((counted.id, other.id))].relation == "conflict"


def test_a_reason_names_what_is_counted_though_the_text_has_no_word_for_it() -> None:
    people = figure("a", exact(90), "injured", None)
    people = msgspec.structs.replace(people, thing=Thing(0, 0, "", "person", ()))
    found = relate(people, figure("b", exact(8), "injured", "firefighter"))
    assert found is not None
    assert found.reason == "part: firefighters are a kind of people"


def test_two_aspects_are_named_as_they_are_called() -> None:
    found = relate(figure("a", exact(5), "survived", "miner"), figure("b", exact(5), "killed", "miner"))
    assert found is not None
    assert found.reason == "aspect: one counts “killed”, the other “survived”"
