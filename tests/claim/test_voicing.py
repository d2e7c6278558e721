"""Who says a figure that stands in somebody's content: what is done, judged or known already is the reporter's."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure

OWN = ["Calder Courier"]


@pytest.mark.parametrize(
    ("text", "number", "names"),
    [
        ("The minister threatened to veto the $12 million bill.", "$12 million", []),
        ("Calder's plan to tax $40 million of imports alarmed traders.", "$40 million", []),
        ("The union criticised the $12 million budget.", "$12 million", []),
        ("The union condemned the killing of 12 miners.", "12", ["The union"]),
        ("Dario Penk praised “the bridge that 40,000 people cross”.", "40,000", ["Dario Penk"]),
        ("The company expects to sell 12 ships.", "12", ["The company"]),
        ("The mayor spoke of 12 dead.", "12", ["The mayor"]),
        ("The baker ran home when he learned that 12 houses had burnt.", "12", []),
        ("Ann Lowe offered a budget that would cut roads by $12 million.", "$12 million", []),
        ("Calder Steel has seen its $12 million sale blocked.", "$12 million", []),
        ("Calder Steel's shares rose 12 percent.", "12 percent", []),
        ("Hikers numbering 12 were saved.", "12", []),
        ("Dario Penk called for an inquiry into the killing of the 12.", "12", []),
        ("Dario Penk said 12 of the cases were confirmed by laboratory tests.", "12", ["Dario Penk"]),
        ("Dario Penk said the firm had known of 12 deaths.", "12", ["Dario Penk"]),
        (
            "Dario Penk pointed to a Harbour Board estimate of 12 deaths.",
            "12",
            ["Harbour Board", "Dario Penk"],
        ),
        ("The Harbour Board's Twitter feed put the dead at 12.", "12", ["Harbour Board"]),
        (
            "The Harbour Board said ten had died. It later corrected the number of dead to 12.",
            "12",
            ["Harbour Board"],
        ),
        (
            "(Calder Wire) - Harbour Steel on Monday doubled its estimate to 12 tons.",
            "12 tons",
            ["Harbour Steel"],
        ),
        ("The mayor responded to the deaths of 12 miners.", "12", []),
    ],
)
def test_who_does_or_judges_something_puts_no_figure_to_it(text: str, number: str, names: list[str]) -> None:
    assert [v.name for v in figure(text, number).chain] == [*names, *OWN]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The fire that killed 12 people began in a kitchen, the mayor said.", []),
        ("The man accused of shooting 12 people was a baker, his father said.", []),
        ("The mayor called for calm after Sunday's blast that killed 12 people.", []),
        ("The boy who shot 12 classmates has died, the mayor said.", []),
        ("The fire killed 12 people, the mayor said.", ["the mayor"]),
        ("The mayor said the ferry, which was carrying 12 people, had sunk.", ["The mayor"]),
        ("“The fire that killed 12 people began in a kitchen,” the mayor said.", ["the mayor"]),
    ],
)
def test_what_says_which_one_is_meant_is_the_reporters(text: str, names: list[str]) -> None:
    assert [v.name for v in figure(text, "12").chain] == [*names, *OWN]
