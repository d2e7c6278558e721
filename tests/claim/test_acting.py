"""An actor is not a speaker: who performs an act with a figure in it does not say the figure."""

from __future__ import annotations

import pytest

from tests.claim.texts import figure


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The cabinet announced import duties on $30 billion of machines.", "$30 billion"),
        ("The customs office issued a list of 312 goods.", "312"),
        ("Republicans released a bill that would cover 1.8 million people.", "1.8 million"),
        ("Lawmakers announced a bill that would shelter up to 420,000 tenants.", "420,000"),
        ("The scheme calls for a $14 million fund.", "$14 million"),
        ("Ann Lowe has proposed granting 420,000 tenants a right to stay.", "420,000"),
        ("The airline has offered 5%.", "5%"),
        ("Prosecutors charged 12 men.", "12"),
        ("The agency ordered 400 families to leave.", "400"),
    ],
)
def test_an_act_is_told_by_the_outlet(text: str, number: str) -> None:
    assert figure(text, number).chain[0].role == "outlet"


@pytest.mark.parametrize(
    ("text", "number", "name"),
    [
        ("Police announced the arrest of 14 people.", "14", "Police"),
        ("The ministry reported 40 deaths.", "40", "The ministry"),
        ("The company announced that it would cut 1,200 jobs.", "1,200", "The company"),
        ("The police released a list of 40 victims.", "40", "The police"),
        ("The company announced a profit of $40 million.", "$40 million", "The company"),
        ("The union called for a rise of 8 percent.", "8 percent", "The union"),
        ("“We offered 5%,” Ann Lowe said.", "5%", "Ann Lowe"),
        ("Lawmakers announced a bill that Ann Lowe said would cost $5 million.", "$5 million", "Ann Lowe"),
    ],
)
def test_who_tells_what_has_happened_or_is_heard_says_it(text: str, number: str, name: str) -> None:
    assert figure(text, number).chain[0].name == name


def test_what_is_ordered_stays_demanded() -> None:
    assert figure("The agency ordered 400 families to leave.", "400").modality == "demanded"
