"""The quick parser says what spaCy says, and records it faithfully."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest

from rashomon.annotate import Parser, load_parser, tok2vec
from rashomon.annotate.pieces import pieces
from rashomon.model import Annotation, Document, Segment, SetupError, Token
from tests.annotate.conftest import MODEL
from tests.annotate.texts import TEXTS

EXAMPLES = sorted(Path(__file__).parents[2].glob("examples/*/*.txt"))


def document(*segments: str, between: str = "\n\n") -> Document:
    """A document whose segments are the given ones."""
    text = between.join(segments)
    places, start = [], 0
    for words in segments:
        places.append(Segment(start, start + len(words), "paragraph"))
        start += len(words) + len(between)
    return Document("d", text, "", "d.txt", "d.txt", tuple(places))


def seen(token: Any, base: int) -> tuple[object, ...]:
    """One of spaCy's tokens as ours should be."""
    return (
        base + token.i, token.text, token.lemma_, token.pos_, token.tag_, token.dep_, base + token.head.i,
        tuple(base + child.i for child in token.children), base + token.left_edge.i, base + token.right_edge.i,
        token.ent_type_,
    )  # fmt: skip


def recorded(token: Token) -> tuple[object, ...]:
    return (
        token.index, token.text, token.lemma, token.pos, token.tag, token.dep, token.head, token.children, token.left,
        token.right, token.entity,
    )  # fmt: skip


def annotated(parser: Parser, given: Document) -> Annotation:
    (annotation,) = parser.annotate([given])
    return annotation


@pytest.mark.parametrize("path", EXAMPLES, ids=[p.stem for p in EXAMPLES])
def test_the_output_is_that_of_spacy_on_the_examples(parser: Parser, plain_spacy: Any, path: Path) -> None:
    paragraphs = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    check(parser, plain_spacy, document(*paragraphs))


def test_the_output_is_that_of_spacy_on_odd_texts(parser: Parser, plain_spacy: Any) -> None:
    check(parser, plain_spacy, document(*TEXTS))


def check(parser: Parser, plain_spacy: Any, given: Document) -> None:
    """Heads, labels, tags, lemmas, parts of speech, sentences and names are equal, one by one."""
    annotation = annotated(parser, given)
    base = 0
    names = []
    for number, segment in enumerate(given.segments):
        parse = plain_spacy(given.text[segment.start : segment.end])
        ours = annotation.tokens[base : base + len(parse)]
        assert [recorded(t) for t in ours] == [seen(t, base) for t in parse]
        sentences = [s for s in annotation.sentences if s.segment == number]
        assert [(s.first - base, s.stop - base) for s in sentences] == [(s.start, s.end) for s in parse.sents]
        names += [
            (segment.start + e.start_char, segment.start + e.end_char, e.label_)
            for e in parse.ents
            if e.label_
            in {
                "PERSON",
                "ORG",
                "GPE",
                "NORP",
                "FAC",
                "LOC",
                "EVENT",
                "LAW",
                "PRODUCT",
                "WORK_OF_ART",
                "LANGUAGE",
            }
        ]
        base += len(parse)
    assert base == len(annotation.tokens)
    assert [(n.start, n.end, n.type) for n in annotation.names] == names


def test_spans_are_the_words_of_the_text(parser: Parser) -> None:
    given = document(*TEXTS)
    annotation = annotated(parser, given)
    assert all(given.text[t.start : t.end] == t.text for t in annotation.tokens)
    for number, sentence in enumerate(annotation.sentences):
        inside = annotation.tokens[sentence.first : sentence.stop]
        assert (inside[0].start, inside[-1].end) == (sentence.start, sentence.end)
        assert {t.sentence for t in inside} == {number}
        segment = given.segments[sentence.segment]
        assert segment.start <= sentence.start <= sentence.end <= segment.end


def test_a_document_is_annotated_alike_whatever_stands_beside_it(parser: Parser) -> None:
    first, second = document(*TEXTS[:3]), document(*TEXTS[3:])
    alone = [annotated(parser, first), annotated(parser, second)]
    assert list(parser.annotate([first, second])) == alone
    assert list(parser.annotate([second, first, second])) == [alone[1], alone[0], alone[1]]


def test_a_document_without_segments_has_an_empty_annotation(parser: Parser) -> None:
    annotation = annotated(parser, Document("d", "  ", "", "d.txt", "d.txt", ()))
    assert (annotation.tokens, annotation.sentences, annotation.names) == ((), (), ())


def test_a_long_segment_is_parsed_in_pieces(parser: Parser) -> None:
    given = document("The fire killed nine people. " * 1500, "x" * 45_000, "and " * 6000)
    places = list(pieces(given))
    assert max(end - start for start, end, _ in places) <= 20_000
    assert "".join(given.text[start:end] for start, end, _ in places) == given.text.replace("\n\n", "")
    assert all(given.text[start:end].startswith("The fire") for start, end, number in places if number == 0)
    annotation = annotated(parser, given)
    assert all(given.text[t.start : t.end] == t.text for t in annotation.tokens)
    assert annotation.sentences[-1].segment == 2


def test_a_parser_is_pickled_by_name(parser: Parser) -> None:
    data = pickle.dumps(parser)
    assert len(data) < 200
    assert isinstance(pickle.loads(data), Parser)  # noqa: S301 - our own bytes


def test_a_missing_pipeline_is_one_clear_line() -> None:
    with pytest.raises(SetupError, match="no_such_pipeline is not installed"):
        load_parser("no_such_pipeline")


def test_words_are_remembered_across_documents_and_change_nothing(
    plain_spacy: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the vectors of words kept, forgotten at every document, or never kept at all."""
    given = document(*TEXTS)
    fresh = load_parser(MODEL)
    kept = [annotated(fresh, given), annotated(fresh, given)]
    monkeypatch.setattr(tok2vec, "_KEPT", 0)
    kept.append(annotated(fresh, given))
    monkeypatch.setattr(tok2vec, "rows_stand_alone", lambda: False)
    check(fresh, plain_spacy, given)
    assert kept[1:] == [kept[0]] * 2
