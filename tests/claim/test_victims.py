"""The victims that a report speaks of again are its dead, where they are as many."""

from __future__ import annotations

from tests.claim.texts import figures


def aspects(text: str) -> list[str | None]:
    return [c.aspect for c in figures(text)]


def test_victims_named_later_are_the_dead() -> None:
    found = figures("The blast killed 14 people. The coroner named the 14 victims on Monday.")
    assert [(c.aspect, len(c.also)) for c in found] == [("killed", 1)]


def test_fewer_victims_than_the_dead_are_those_identified() -> None:
    text = "The blast killed 14 people. The coroner has identified nine victims."
    assert aspects(text) == ["killed", "identified"]


def test_victims_of_a_report_without_dead_stay_what_they_are() -> None:
    assert "killed" not in aspects("The bank refunded the 14 victims of the fraud.")
