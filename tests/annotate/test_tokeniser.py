"""The lightened tokeniser cuts every text as spaCy's own does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import spacy

from rashomon.annotate import Parser
from rashomon.annotate.tokeniser import keep_used_attributes, lighten
from tests.annotate.texts import TEXTS

EXAMPLES = sorted(Path(__file__).parents[2].glob("examples/*/*.txt"))
# Words that the patterns cut, or might: special cases, units, currencies, addresses, other letters.
WORDS = """
don't dont cannot gonna Gonna lets U.S. e.g. Mr. Dr co-operate 10km 5pm 3.5m US$ USD US$5 $5bn 10% St. A.B. a.m.
www.example.org example.org http://example.org/a?b=c name@example.org localhost ABC's ABC’s abc. ABC. ABC.Def Def,Ghi
élan naïve Київ 東京 ᴀʙᴄ ﬁre x y I'm we've o'clock rock'n'roll and/or (yes) "no" end… – — :) =D 1,234 7-1 xx
""".split()


def cut(nlp: Any, text: str) -> list[tuple[str, str]]:
    return [(token.text, token.whitespace_) for token in nlp.make_doc(text)]


def test_texts_are_cut_as_ever(parser: Parser, plain_spacy: Any) -> None:
    for text in (*TEXTS, *(path.read_text(encoding="utf-8") for path in EXAMPLES), " ".join(WORDS), *WORDS):
        ours = [(token.text, token.whitespace_) for token in parser._pipeline.make_doc(text)]
        assert ours == cut(plain_spacy, text)


def test_no_pattern_meets_plain_letters(plain_spacy: Any) -> None:
    """The reason why such words need no search, tried on every such string that the pipeline knows."""
    given = plain_spacy.tokenizer
    plain = [word for word in plain_spacy.vocab.strings if word.isalpha() and word.isascii()]
    assert len(plain) > 10_000
    for word in (*plain, *(word + word.upper() for word in plain[:2000])):
        assert given.prefix_search(word) is None
        assert given.suffix_search(word) is None
        assert not list(given.infix_finditer(word))
        assert given.url_match(word) is None


def test_a_tokeniser_with_other_patterns_is_left_alone() -> None:
    nlp = spacy.blank("en")
    search = nlp.tokenizer.suffix_search = spacy.util.compile_suffix_regex(["abc"]).search
    lighten(nlp)
    assert nlp.tokenizer.suffix_search == search
    german = spacy.blank("de")
    search = german.tokenizer.prefix_search
    lighten(german)
    assert german.tokenizer.prefix_search == search


def test_attributes_that_are_read_are_kept() -> None:
    nlp = spacy.blank("en")
    keep_used_attributes(nlp.vocab)
    word = nlp.vocab["Unheardof"]
    assert (word.lower_, word.norm_, word.prefix_, word.suffix_, word.shape_) == (
        "unheardof", "unheardof", "U", "dof", "Xxxxx",
    )  # fmt: skip
    assert nlp.vocab["\n"].is_space
