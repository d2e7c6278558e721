"""Every entry of the lexicons about figures does what its example shows."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.annotate import Parser, load_parser
from rashomon.knowledge.units import units
from rashomon.lexicons import load
from rashomon.measure import count_things, find_quantities
from rashomon.model import Document, Quantity, Segment, Settings


def document(text: str) -> Document:
    return Document("d", text, "", "d.txt", "d", (Segment(0, len(text), "paragraph"),))


def read(text: str) -> tuple[Quantity, ...]:
    return find_quantities(document(text))


def entries(lexicon: str, *tables: str) -> list[Any]:
    found = load(lexicon)
    rows = (
        [(word, entry) for table in tables for word, entry in found[table].items()]
        if tables
        else list(found.items())
    )
    return [pytest.param(word, entry, id=word) for word, entry in rows]


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser(Settings().model)


@pytest.mark.parametrize(("word", "entry"), entries("numbers", "small", "ten"))
def test_a_number_word_is_its_value(word: str, entry: dict[str, Any]) -> None:
    assert [q.low for q in read(entry["example"])] == [entry["value"]]


@pytest.mark.parametrize(("word", "entry"), entries("numbers", "group", "scale", "short", "collective"))
def test_a_scale_multiplies(word: str, entry: dict[str, Any]) -> None:
    (quantity,) = read(entry["example"])
    assert quantity.low is not None
    assert quantity.low % entry["value"] == 0
    assert quantity.low >= entry["value"]


@pytest.mark.parametrize(("word", "entry"), entries("numbers", "part"))
def test_a_part_is_a_share(word: str, entry: dict[str, Any]) -> None:
    (quantity,) = read(entry["example"])
    assert quantity.low == pytest.approx(1 / entry["value"])
    assert quantity.kind == "share"


@pytest.mark.parametrize(("word", "entry"), entries("vague", "amount", "plural"))
def test_a_vague_word_is_an_interval(word: str, entry: dict[str, Any]) -> None:
    (quantity,) = read(entry["example"])
    assert quantity.vague
    assert quantity.bound == "range"
    assert quantity.low is not None
    assert quantity.low % entry["low"] == 0


@pytest.mark.parametrize(("word", "entry"), [*entries("units"), *entries("currencies")])
def test_a_unit_is_read_under_its_published_name(word: str, entry: dict[str, Any]) -> None:
    (quantity,) = read(entry["example"])
    read_as = units()[quantity.unit or ""]
    assert read_as.entry.partition("/")[2] == word


@pytest.mark.parametrize(("word", "entry"), entries("prefixes"))
def test_a_prefix_makes_a_unit(word: str, entry: dict[str, Any]) -> None:
    (quantity,) = read(entry["example"])
    assert (quantity.unit or "").startswith(word)


@pytest.mark.parametrize(("word", "entry"), entries("bounds", "before", "after"))
def test_a_hedge_sets_its_bound(word: str, entry: dict[str, Any]) -> None:
    (quantity,) = read(entry["example"])
    assert quantity.bound == entry["bound"]
    assert quantity.hedge is not None
    hedge = entry["example"][quantity.hedge[0] : quantity.hedge[1]]
    assert hedge.lower() == word


@pytest.mark.parametrize(("word", "entry"), entries("bounds", "between"))
def test_words_between_hedge_and_number_keep_the_bound(word: str, entry: dict[str, Any]) -> None:
    (quantity,) = read(entry["example"])
    assert quantity.bound in {"at_least", "about"}


@pytest.mark.parametrize(("word", "entry"), entries("changes"))
def test_a_word_of_change_gives_a_direction(word: str, entry: dict[str, Any]) -> None:
    (quantity,) = read(entry["example"])
    assert (quantity.direction, quantity.bound) == (entry["direction"], entry["direction"])


@pytest.mark.parametrize(("word", "entry"), entries("labels", "capital", "lower"))
def test_a_label_makes_its_number_no_figure(word: str, entry: dict[str, Any]) -> None:
    assert read(entry["example"]) == ()


@pytest.mark.parametrize(
    ("word", "entry"),
    entries("counted", "person_state", "person_verb", "person_number", "person_place", "person_doing"),
)
def test_a_bare_number_counts_persons(parser: Parser, word: str, entry: dict[str, Any]) -> None:
    text = document(entry["example"])
    (quantity,) = count_things(text, next(iter(parser.annotate([text]))), find_quantities(text))
    assert quantity.thing is not None
    assert quantity.thing.lemma == "person"


@pytest.mark.parametrize(("word", "entry"), entries("counted", "money"))
def test_a_vague_sum_is_money(word: str, entry: dict[str, Any]) -> None:
    (quantity,) = read(entry["example"])
    assert quantity.unit == "money"


@pytest.mark.parametrize(("word", "entry"), entries("counted", "idle"))
def test_an_idle_one_is_no_figure(parser: Parser, word: str, entry: dict[str, Any]) -> None:
    text = document(entry["example"])
    assert count_things(text, next(iter(parser.annotate([text]))), find_quantities(text)) == ()


@pytest.mark.parametrize(("word", "entry"), entries("counted", "invariant"))
def test_an_invariant_plural_is_counted(parser: Parser, word: str, entry: dict[str, Any]) -> None:
    text = document(entry["example"])
    (quantity,) = count_things(text, next(iter(parser.annotate([text]))), find_quantities(text))
    assert quantity.low == 12
    assert quantity.thing is not None
    assert quantity.thing.text.lower().endswith(word) or quantity.thing.lemma == "person"


@pytest.mark.parametrize(("word", "entry"), entries("numbers", "none", "both", "harm"))
def test_a_word_for_none_or_both_is_a_number(parser: Parser, word: str, entry: dict[str, Any]) -> None:
    text = document(entry["example"])
    (quantity,) = count_things(text, next(iter(parser.annotate([text]))), find_quantities(text))
    assert quantity.low == quantity.high == (2 if word == "both" else 0)
    assert word in entry["example"].lower()


@pytest.mark.parametrize(
    ("word", "entry"), entries("counted", "said_again", "speaking", "wanting", "reaching")
)
def test_a_verb_takes_up_what_was_counted(parser: Parser, word: str, entry: dict[str, Any]) -> None:
    text = document(entry["example"])
    found = count_things(text, next(iter(parser.annotate([text]))), find_quantities(text))
    assert found[-1].thing is not None
    assert (found[-1].low, found[-1].thing.lemma) == (14, "home")


@pytest.mark.parametrize(("word", "entry"), entries("counted", "level"))
def test_a_number_on_a_scale_is_a_level(parser: Parser, word: str, entry: dict[str, Any]) -> None:
    text = document(entry["example"])
    (quantity,) = count_things(text, next(iter(parser.annotate([text]))), find_quantities(text))
    assert quantity.thing is not None
    assert (quantity.thing.lemma, quantity.kind) == (word, "level")


@pytest.mark.parametrize(("word", "entry"), entries("counted", "mark"))
def test_a_mark_that_is_passed_is_not_what_is_counted(
    parser: Parser, word: str, entry: dict[str, Any]
) -> None:
    text = document(entry["example"])
    (quantity,) = count_things(text, next(iter(parser.annotate([text]))), find_quantities(text))
    assert quantity.thing is not None
    assert quantity.thing.lemma == "person"
