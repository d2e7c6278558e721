"""The chance that two figures measure the same: symmetric, whatever the order, and led by what a reader goes by."""

from __future__ import annotations

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
