"""The rules for parts of speech and lemmas give what spaCy's own components give."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from rashomon.annotate.morphology import Morphology, Rule

_SPACED = (
    "the That its that's IS 's was doin' ain't n't n’t ca wo gon na got ta let ' y' Y' all c'm on is were 'd 'll "
    "'nuff I you it do did Had been being got gets not once well here something nothin' nuthin' houses Dogs "
    "running ran better "
    "best went Zelensky's thirty- 1,204 % $ \n \t  \u00a0 Москва IST ß İstanbul left saw"
).split(" ")
WORDS = [*filter(None, _SPACED), "  "]
TAGS = "DT IN WDT NN NNS NNP NNPS VB VBD VBG VBN VBP VBZ MD PRP PRP$ RB RBR JJ JJR JJS TO _SP CD SYM".split()
DEPS = "nsubj dobj pobj ROOT aux auxpass det mark expl advcl advmod quantmod conj dep".split()


@pytest.fixture(scope="module")
def morphology(plain_spacy: Any) -> Morphology:
    return Morphology(plain_spacy.get_pipe("attribute_ruler"), plain_spacy.get_pipe("lemmatizer"))


def by_spacy(nlp: Any, words: list[str], tags: list[str], deps: list[str]) -> list[tuple[str, str, str, str]]:
    from spacy.tokens import Doc

    parse = Doc(nlp.vocab, words=words, tags=tags, deps=deps, heads=[0] * len(words))
    for name in ("attribute_ruler", "lemmatizer"):
        parse = nlp.get_pipe(name)(parse)
    return [(t.pos_, t.lemma_, t.tag_, t.dep_) for t in parse]


def test_every_word_under_every_tag_and_dependency(plain_spacy: Any, morphology: Morphology) -> None:
    for dep in DEPS:
        cases = list(product(WORDS, TAGS))
        words, tags = [w for w, _ in cases], [t for _, t in cases]
        deps = [dep] * len(cases)
        assert [tuple(w) for w in morphology.words(words, tags, deps)] == by_spacy(
            plain_spacy, words, tags, deps
        )


@pytest.mark.parametrize(
    "pair",
    ["gon na", "got ta", "let 's", "c'm on", "y' all", "ai n't", "ai nt", "there is", "there 's", "is there"],
)
def test_pairs_of_words(plain_spacy: Any, morphology: Morphology, pair: str) -> None:
    words = ["x", *pair.split(), "is", "x"]
    for tag, dep in product(("VBZ", "VBP", "PRP", "EX"), ("expl", "ROOT", "nsubj")):
        tags, deps = [tag] * len(words), [dep] * len(words)
        assert [tuple(w) for w in morphology.words(words, tags, deps)] == by_spacy(
            plain_spacy, words, tags, deps
        )


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        ([{"LEMMA": "be"}], {"POS": "AUX"}),
        ([{"LOWER": {"FUZZY": "be"}}], {"POS": "AUX"}),
        ([{"LOWER": "a"}, {"LOWER": "b"}, {"LOWER": "c"}], {"POS": "AUX"}),
        ([{"LOWER": "a"}], {"NORM": "b"}),
    ],
)
def test_a_rule_of_another_kind_is_left_to_spacy(pattern: list[dict[str, Any]], sets: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"kind|known"):
        Rule(pattern, 0, sets)
