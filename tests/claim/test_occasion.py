"""When a figure's happening was, where the sentence tells of two, and over which time it counts."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure, figures

# The report is of Monday, 2 June 2025.
DAYS = [
    ("The port shut on Friday, one day after troops killed 40 protesters.", "40", "2025-05-29", "2025-05-29"),
    (
        "Power was back on Sunday, two days after the storm killed 18 people.",
        "18",
        "2025-05-30",
        "2025-05-30",
    ),
    ("Lawmakers met on Saturday after a shooting at a mall that killed nine people.", "nine", None, None),
    ("Police on Sunday named the five people killed in the crash.", "five", None, None),
    (
        "The gunman, who killed nine people in March, was sentenced on Friday.",
        "nine",
        "2025-03-01",
        "2025-03-31",
    ),
    ("The bomb that killed nine people exploded on Friday.", "nine", "2025-05-30", "2025-05-30"),
    ("A bomb exploded on Friday in a market, killing nine.", "nine", "2025-05-30", "2025-05-30"),
    ("Two people were killed after a train derailed in March.", "Two", "2025-03-01", "2025-03-31"),
    (
        "Two people died and about 90 were hurt after a bus crashed in March.",
        "90",
        "2025-03-01",
        "2025-03-31",
    ),
    (
        "It was the worst attack since a truck bomb killed 150 people in March.",
        "150",
        "2025-03-01",
        "2025-03-31",
    ),
    (
        "The raid was the largest since March, when 97 people were arrested.",
        "97",
        "2025-03-01",
        "2025-03-31",
    ),
    ("Her 2026 campaign raised $9 million.", "$9 million", None, None),
    # A conviction is of another day than the killing; two years may span it.
    (
        "A jury convicted him on Friday of killing six patients between 2012 and 2015.",
        "six",
        "2012-01-01",
        "2015-12-31",
    ),
    ("The firm raised $9 million from January to March.", "$9 million", "2025-01-01", "2025-03-31"),
    ("The army killed 60 fighters this week; it killed 45 in March.", "45", "2025-03-01", "2025-03-31"),
    # Of those known already the main clause tells nothing.
    ("The minister on Sunday met the families of the 80 dead.", "80", None, None),
    # A tally's own time is up to when it counts; that of the clashes is theirs.
    ("The number killed in Sunday's clashes rose to 40.", "40", "2025-06-01", "2025-06-01"),
    ("The shop helped the 900 workers who lost their jobs in March.", "900", "2025-03-01", "2025-03-31"),
]


@pytest.mark.parametrize(("text", "words", "begin", "finish"), DAYS)
def test_the_time_of_its_own_happening(text: str, words: str, begin: str | None, finish: str | None) -> None:
    scope = figure(text, words).scope
    assert (scope.begin and scope.begin[:10], scope.finish and scope.finish[:10]) == (begin, finish)


def test_last_week_told_on_a_sunday_is_the_days_before_it_too() -> None:
    (claim,) = figures("A blast killed 12 people last week.", published="2025-06-01")
    assert (claim.scope.begin, claim.scope.finish) == ("2025-05-19", "2025-05-31")


def test_a_length_of_weeks_leads_back_to_about_a_day() -> None:
    scope = figure("Miners marched a month after a pit fire that killed 23 people.", "23").scope
    assert (scope.begin, scope.finish) == ("2025-04-22", "2025-05-12")


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("Fighting has killed 90 people since March.", "2025-03-01"),
        ("Some 90 people have been killed since the protests began in March.", "2025-03-01"),
        ("A coup began in March. Since the coup, 90 people have died.", "2025-03-01"),
        ("The protests began in March. Some 90 people have died since the protests began.", "2025-03-01"),
    ],
)
def test_a_whole_period_runs_up_to_the_report(text: str, begin: str) -> None:
    claim = figure(text, "90")
    assert (claim.scope.begin, claim.scope.finish) == (begin, "2025-06-02")
    assert any(step.rule == "scope-period" for step in claim.because)


@pytest.mark.parametrize(
    "text",
    ["Some 90 people have died since the ferry sank.", "Since the earthquake, 90 people have died."],
)
def test_since_one_moment_counts_all_of_it(text: str) -> None:
    assert not any(step.rule == "scope-period" for step in figure(text, "90").because)


def test_a_state_since_friday_is_no_count_over_a_period() -> None:
    claim = figure("Some 300 homes have been without power since Friday.", "300")
    assert claim.scope.begin is None


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ("Three people were killed after a train derailed in Lyon.", "Three", "Lyon"),
        ("The minister flew to Lyon after the blast killed 12 people.", "12", None),
        ("Peru's worst earthquake in decades killed 90 people.", "90", "Peru"),
        ("Italy reported 4,000 deaths and Portugal 1,300.", "4,000", "Italy"),
        ("Italy reported 4,000 deaths and Portugal 1,300.", "1,300", "Portugal"),
        ("Turkey said it had killed 12 militants.", "12", None),
        ("The train with 136 people on board was travelling from Lyon to Nantes.", "136", None),
    ],
)
def test_the_place_of_its_own_happening(text: str, words: str, place: str | None) -> None:
    assert figure(text, words).scope.place == place
