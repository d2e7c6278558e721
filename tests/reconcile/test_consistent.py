"""What a report sets side by side: its own disputes, and other reports' figures against them."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.model import Claim, Comparison, Scope
from tests.reconcile.claims import compared, exact, figure

DAYS = {"a": "2025-02-05", "b": "2025-02-05", "c": "2025-02-05"}


def toll(report: str, number: float, **fields: Any) -> Claim:
    return figure(report, exact(number), "killed", "person", **fields)


def found(one: Claim, two: Claim, *others: Claim, **given: Any) -> Comparison | None:
    every = compared(one, two, *others, **given)
    return next((c for c in every if {c.left, c.right} == {one.id, two.id}), None)


def test_a_report_that_tells_both_numbers_disputes_neither() -> None:
    raid, also, gas = toll("a", 14), toll("b", 14, sentence=(0, 50)), toll("b", 40, sentence=(600, 650))
    assert found(raid, gas, also) is None
    lone = found(raid, gas)
    assert lone is not None
    assert lone.relation == "conflict"


def test_a_report_that_disputes_both_keeps_the_dispute() -> None:
    ours = toll("a", 14)
    also, more = (
        toll("b", 14, said="Penk", sentence=(0, 50)),
        toll("b", 40, said="Solvang", sentence=(60, 99)),
    )
    kept = found(ours, more, also)
    assert kept is not None
    assert kept.relation == "conflict"


TEXT = "The ministry counted 14 dead." + " " * 400 + "But the union says that 40 died."


@pytest.mark.parametrize(
    ("first", "second", "text", "relation"),
    [
        ((0, 50), (60, 99), "", "conflict"),
        ((0, 29), (429, 461), TEXT, "conflict"),
        ((0, 29), (429, 461), TEXT.replace("But", "And").replace("union", "mayor"), None),
    ],
    ids=["beside", "a word of contrast", "far apart"],
)
def test_two_voices_of_one_report(
    first: tuple[int, int], second: tuple[int, int], text: str, relation: str | None
) -> None:
    one = toll("a", 14, said="Penk", sentence=first)
    two = toll("a", 40, said="Solvang", sentence=second)
    verdict = found(one, two, texts={"a": text})
    assert (verdict and verdict.relation) == relation


def test_the_outlet_and_a_voice_far_apart_set_nothing_against_each_other() -> None:
    one, two = toll("a", 14, sentence=(0, 29)), toll("a", 40, said="Solvang", sentence=(429, 461))
    assert found(one, two, texts={"a": TEXT}) is None


def test_a_figure_dated_before_the_story_is_of_another_event() -> None:
    today = [toll(r, 2, scope=Scope(begin="2025-02-04", finish="2025-02-04"), said=r) for r in "bc"]
    former = toll("a", 3, scope=Scope(begin="2024-12-18", finish="2024-12-18"))
    undated = toll("b", 5, said="Penk")
    verdict = found(former, undated, *today, published=DAYS)
    assert verdict is not None
    assert (verdict.relation, verdict.code) == ("different-measure", "day")


def test_two_kinds_of_happening() -> None:
    texts = {"a": "The airstrike killed 14.", "b": "The gas attack killed 40.", "c": "The attack killed 40."}
    raid, gas = toll("a", 14, sentence=(0, 24)), toll("b", 40, sentence=(0, 25))
    verdict = found(raid, gas, texts=texts)
    assert verdict is not None
    assert (verdict.relation, verdict.code) == ("different-measure", "aspect")
    unnamed = found(raid, toll("c", 40, sentence=(0, 21)), texts=texts)
    assert unnamed is not None
    assert unnamed.relation == "conflict"


def test_two_questions_of_a_poll() -> None:
    texts = {
        "a": "A poll: 62 percent said the mayor should resign now.",
        "b": "Of voters, 58 percent support stricter building rules.",
        "c": "In a poll 58 percent said the mayor should resign.",
    }

    def share(report: str, number: float) -> Claim:
        text = texts[report]
        end = text.index("percent") + 7
        return figure(
            report, exact(number, "percentage"), "answered", None, sentence=(0, len(text)), start=0, end=end
        )

    apart = found(share("a", 62), share("b", 58), texts=texts)
    assert apart is not None
    assert apart.relation == "different-measure"
    same = found(share("a", 62), share("c", 58), texts=texts)
    assert same is not None
    assert same.relation == "conflict"


def test_counts_that_both_texts_call_rising() -> None:
    texts = {
        "a": "The toll has risen to 37.",
        "b": "So far 43 were killed.",
        "c": "Police said 43 were killed.",
    }
    one, two = toll("a", 37, said="Penk", sentence=(0, 25)), toll("b", 43, said="Solvang", sentence=(0, 22))
    verdict = found(one, two, texts=texts, published=DAYS)
    assert verdict is not None
    assert (verdict.relation, verdict.later) == ("revise", two.id)
    flat = found(one, toll("c", 43, said="Solvang", sentence=(0, 27)), texts=texts, published=DAYS)
    assert flat is not None
    assert flat.relation == "conflict"


def aboard(report: str, number: float, **fields: Any) -> Claim:
    return figure(report, exact(number), "present", "person", **fields)


def test_nobody_disputes_a_number_that_its_voice_has_taken_back() -> None:
    old, new = aboard("a", 23, said="Penk"), aboard("b", 25, said="Penk", order="newer")
    given = {"published": {"a": "2025-02-05", "b": "2025-02-06", "c": "2025-02-06"}}
    assert found(old, aboard("c", 25, said="Solvang"), new, **given) is None
    other = found(old, aboard("c", 21, said="Solvang"), new, **given)
    assert other is not None
    assert other.relation == "conflict"
