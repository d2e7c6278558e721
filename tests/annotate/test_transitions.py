"""Our loop over parser and names takes the steps that spaCy's takes, whatever is parsed together."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.annotate import transitions
from rashomon.annotate.transitions import Transitions
from tests.annotate.texts import TEXTS


def marked(parses: list[Any]) -> list[list[tuple[object, ...]]]:
    return [[(t.head.i, t.dep, t.ent_type, t.ent_iob) for t in parse] for parse in parses]


@pytest.mark.parametrize("width", [0, 10**9], ids=["ours", "spaCy's"])
@pytest.mark.parametrize("name", ["parser", "ner"])
def test_a_batch_is_marked_as_spacy_marks_it(
    plain_spacy: Any, monkeypatch: pytest.MonkeyPatch, name: str, width: int
) -> None:
    pipes = dict(plain_spacy.pipeline)
    vectors, pipe = pipes["tok2vec"], pipes[name]
    ours = [plain_spacy.make_doc(text) for text in TEXTS]
    theirs = [plain_spacy.make_doc(text) for text in TEXTS]
    for batch in (ours, theirs):
        vectors.set_annotations(batch, vectors.predict(batch))
    pipe.set_annotations(theirs, pipe.predict(theirs))
    monkeypatch.setattr(transitions, "_WIDTH", width)
    Transitions(pipe).run([ours])
    assert marked(ours) == marked(theirs)
    assert len({label for parse in marked(ours) for *_, label, _ in parse}) > 1 or name == "parser"


def test_a_pipe_of_another_kind_is_refused(plain_spacy: Any) -> None:
    pipes = dict(plain_spacy.pipeline)
    for name in ("tok2vec", "tagger", "lemmatizer"):
        with pytest.raises((ValueError, AttributeError, KeyError, TypeError)):
            Transitions(pipes[name])
