"""Every entry of outlets.toml and english.toml runs on its example."""

from __future__ import annotations

import pytest

from rashomon import lexicons
from rashomon.read.header import read_header
from rashomon.read.language import check_language

OUTLETS = lexicons.load("outlets")
ENGLISH = lexicons.load("english")


@pytest.mark.parametrize("entry", OUTLETS)
def test_the_example_of_an_outlet_entry(entry: str) -> None:
    example = OUTLETS[entry]["example"]
    last = example.rpartition(", ")[2]
    header = read_header(f"date 2025-06-02 {example}\nThe fire killed nine.")
    assert header.outlet == (None if entry == "posts" else last)
    assert header.byline == (example if entry == "posts" else "By Ann Lee").removeprefix("By ")


@pytest.mark.parametrize("entry", ["media", "agencies", "posts"])
def test_every_word_of_an_outlet_entry_works(entry: str) -> None:
    for word in OUTLETS[entry]["words"]:
        name = f"Harbour {word.title()}" if entry != "agencies" else word.title()
        header = read_header(f"date 2025-06-02 By Ann Lee, {name}\nThe fire killed nine.")
        assert header.outlet == (None if entry == "posts" else name)
        assert header.byline


@pytest.mark.parametrize("entry", ENGLISH)
def test_the_words_of_a_list_are_in_its_example_or_alike(entry: str) -> None:
    table = ENGLISH[entry]
    assert check_language(table["example"]) == "en"
    assert table["words"] == sorted(set(table["words"]), key=table["words"].index)


def test_no_word_is_in_two_lists() -> None:
    for lexicon in (OUTLETS, ENGLISH):
        words = [word for table in lexicon.values() for word in table["words"]]
        assert len(words) == len(set(words))
