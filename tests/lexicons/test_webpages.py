"""webpages.toml: every example page is read as its entry says, every name and phrase is known where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml.html import fromstring

from rashomon.lexicons import load
from rashomon.model import Document
from rashomon.read import read_paths
from rashomon.read.html.furniture import cut, is_phrase, named

ONE = "The ferry sank off Calder on Monday with forty people aboard, the harbour master said."
TWO = "Eleven of them were saved by a fishing boat, and nine are in hospital, the coast guard said."
ENTRIES = load("webpages")
FURNITURE = [name for name in ENTRIES if name not in ("cut", "phrases", "posts", "service")]


def read(tmp_path: Path, name: str) -> Document:
    file = tmp_path / "page.html"
    file.write_text(
        f"<h1>Ferry sinks</h1><p>{ONE}</p>{ENTRIES[name]['example']}<p>{TWO}</p>", encoding="utf-8"
    )
    (document,), _ = read_paths([str(file)])
    return document


def said(document: Document) -> list[str]:
    return [document.text[s.start : s.end] for s in document.segments]


@pytest.mark.parametrize("name", [*FURNITURE, "phrases"])
def test_the_example_is_left_out(tmp_path: Path, name: str) -> None:
    assert said(read(tmp_path, name)) == ["Ferry sinks", ONE, TWO]


def test_the_example_of_words_for_devices_is_cut(tmp_path: Path) -> None:
    assert said(read(tmp_path, "cut"))[2] == "The owner (ANS) said nothing."


@pytest.mark.parametrize("name", ["posts", "service"])
def test_the_example_is_a_post_of_its_author(tmp_path: Path, name: str) -> None:
    document = read(tmp_path, name)
    (post,) = [s for s in document.segments if s.kind == "post"]
    assert document.text[post.start : post.end] == "It is gone."
    assert (post.author, post.handle) == ("Ann Lee", "annlee")


@pytest.mark.parametrize("name", [*FURNITURE, "posts"])
def test_a_name_is_known_as_part_of_a_longer_one(name: str) -> None:
    for word in ENTRIES[name]["words"]:
        camel = "".join(part.title() for part in word.split("-"))
        for given in (word, f"c-{word}__inner", f"story{camel}Box", word.replace("-", "_").upper()):
            assert named(fromstring(f"<div class='{given}'>x</div>"), name), given
        assert not named(fromstring(f"<div class='has-{word}'>x</div>"), name), word


@pytest.mark.parametrize("entry", ["phrases", "service"])
def test_a_phrase_is_known_at_the_beginning_only(entry: str) -> None:
    for phrase in ENTRIES[entry]["starts"]:
        assert is_phrase(f"{phrase.capitalize()} and so on", entry), phrase
        assert not is_phrase(f"The mayor spoke of {phrase}", entry), phrase


@pytest.mark.parametrize("word", ENTRIES["cut"]["words"])
def test_a_word_for_devices_is_cut_out(word: str) -> None:
    assert cut(f"{word}The rest{word}") == "The rest"


def test_no_word_is_listed_twice() -> None:
    for key in ("words", "starts"):
        words = [word for entry in ENTRIES.values() for word in entry.get(key, ())]
        assert sorted(words) == sorted(set(words))
