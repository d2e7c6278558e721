"""bearers.toml: what a price, a value or a change is of."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.knowledge.aspects import load_aspects
from rashomon.lexicons import load
from tests.claim.texts import figures


def _borne(sentence: str) -> list[str | None]:
    return [next((p for p in c.population if p.startswith("of:")), None) for c in figures(sentence)]


@pytest.mark.parametrize("row", load("bearers")["alike"], ids=lambda r: r["words"][0])
def test_both_words_of_the_example_name_one_thing(row: dict[str, Any]) -> None:
    one, two = _borne(row["example"])
    assert one == two == f"of:{row['words'][0]}"


def test_the_thing_and_not_its_price_is_named() -> None:
    bearers = load("bearers")
    assert set(bearers["borne"]["aspects"]) <= set(load_aspects().by_name)
    assert _borne(bearers["borne"]["example"]) == ["of:tiara"]
    assert _borne(bearers["prices"]["example"]) == ["of:bread"]
    assert _borne(bearers["vague"]["example"]) == [None]


@pytest.mark.parametrize(
    ("sentence", "thing"),
    [
        ("The stolen goods include a brooch, which is worth $4 million.", "of:brooch"),
        ("A rise of 9% in rents is planned.", "of:rent"),
        ("Bread prices are up 12%.", "of:bread"),
        ("The bridge cost $4 million.", None),
    ],
)
def test_what_the_figure_is_of(sentence: str, thing: str | None) -> None:
    assert _borne(sentence) == [thing]
