"""The chance that two figures measure the same: symmetric, whatever the order, and led by what a reader goes by."""

from __future__ import annotations

import os
import random
import subprocess
import sys

import pytest

from rashomon.model import Claim, Document, Segment
from rashomon.reconcile.context import Side, side
from rashomon.reconcile.likeness import chances
from rashomon.reconcile.likeness.facts import FACTS, facts
from rashomon.reconcile.likeness.told import read_told
from tests.reconcile.claims import exact, figure


def _side(report: str, text: str, words: str, aspect: str | None, thing: str | None) -> Side:
    start = text.index(words)
    value = float(words.replace(",", ""))
    claim: Claim = figure(
        report,
        {**exact(value), "words": words},
        aspect,
        thing,
        start=start,
        end=start + len(words),
        sentence=(0, len(text)),
    )
    document = Document(report, text, "", report, report, (Segment(0, len(text), "paragraph"),))
    return side(claim, document, None, {})


_POST = _side("post", "The storm left 4,100 homes without power on Monday.", "4,100", None, "home")
_WIRE = _side("wire", "Power went out in 4,300 homes, the grid said on Monday.", "4,300", None, "home")
_HURT = _side("wire", "Doctors treated 38 people for cuts after the storm.", "38", "injured", "person")


def test_facts_do_not_depend_on_which_comes_first() -> None:
    one, two = read_told([_POST, _WIRE])
    assert facts(one, two) == facts(two, one)
    assert len(facts(one, two)) == len(FACTS)


def test_the_order_of_figures_changes_nothing() -> None:
    sides = [_POST, _WIRE, _HURT]
    assert chances(sides) == chances(sides[::-1])


def test_like_wording_is_likelier_than_another_measure() -> None:
    found = chances([_POST, _WIRE, _HURT])
    alike = found[frozenset((_POST.claim.id, _WIRE.claim.id))].alike
    other = found[frozenset((_POST.claim.id, _HURT.claim.id))].alike
    assert alike > 0.5 > other


def test_a_story_of_thousands_of_alike_figures_is_left_to_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rashomon.reconcile.likeness.chance._MANY", 0)
    assert chances([_POST, _WIRE]) == {}


_NOUNS = ("home", "drone", "person", "soldier", "bus", "shop")


def story() -> list[Side]:
    """Three reports of ten figures each, worded alike and otherwise, with numbers that recur."""
    drawn = random.Random(11)  # noqa: S311
    sides = []
    for report in ("post", "wire", "echo"):
        told = [
            (drawn.randint(2, 60), drawn.choice(_NOUNS), drawn.choice(("hit", "lost"))) for _ in range(10)
        ]
        text = " ".join(f"At least {n} {noun}s were {verb} near the old mill." for n, noun, verb in told)
        start = 0
        for n, noun, verb in told:
            start = text.index(f"{n} {noun}s were {verb}", start)
            claim = figure(
                report, {**exact(n), "words": str(n)}, None, noun, start=start, end=start + len(str(n)),
                sentence=(start - 9, text.index(".", start) + 1),
            )  # fmt: skip
            document = Document(report, text, "", report, report, (Segment(0, len(text), "paragraph"),))
            sides.append(side(claim, document, None, {}))
            start += 1
    return sides


def test_no_order_of_many_figures_changes_a_chance() -> None:
    sides = story()
    found = chances(sides)
    assert len(found) > 400
    for seed in range(4):
        assert chances(random.Random(seed).sample(sides, len(sides))) == found  # noqa: S311


def test_facts_are_the_same_either_way_round_to_the_last_bit() -> None:
    told = read_told(story())
    assert all(facts(one, two) == facts(two, one) for one in told for two in told)


def test_the_hash_seed_changes_no_chance() -> None:
    code = (
        "from tests.reconcile.likeness.test_chance import *; print(sorted((tuple(sorted(k)), v.alike, v.times) "
        "for k, v in chances(story()).items()), [facts(*read_told(story())[i:i+2]) for i in range(20)])"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "7")
    }
    assert len(told) == 1


def test_of_too_many_figures_those_of_one_noun_or_number_are_weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    sides = story()
    every = chances(sides)
    monkeypatch.setattr("rashomon.reconcile.likeness.chance._MANY", 200)
    some = chances(sides)
    by_id = {t.side.claim.id: t for t in read_told(sides)}
    assert 0 < len(some) < len(every)
    for pair in some:
        one, two = (by_id[i] for i in pair)
        assert one.noun == two.noun or one.number == two.number
