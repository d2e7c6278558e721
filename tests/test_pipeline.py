"""The whole job on small reports: the order of the stages, and the same records in one process or two."""

from __future__ import annotations

import ast
import inspect

import pytest

from rashomon import pipeline
from rashomon.model import Document, Ledger, Refusal, Settings
from rashomon.pipeline import compare, draw_all
from tests.claim.texts import report

COURIER = report(
    "At least nine people were killed in the fire on Marrow Quay, Dario Penk said on Saturday.\n\n"
    "The fire on Marrow Quay caused $7 billion in damage, the mayor said.",
    "courier",
    published="2025-09-13",
)
STANDARD = report(
    "Fourteen people were killed in the fire on Marrow Quay, Dario Penk said on Sunday.\n\n"
    "The fire on Marrow Quay caused hundreds of millions of dollars in damage.",
    "standard",
    outlet="Northern Standard",
    published="2025-09-14",
)


def ledger(*documents: Document) -> Ledger:
    return compare(documents)


@pytest.fixture(scope="module")
def fire() -> Ledger:
    return ledger(COURIER, STANDARD)


def test_the_docstring_names_the_stages_in_their_order() -> None:
    text = pipeline.__doc__ or ""
    stages = ["read", "annotate", "entity", "attribute", "measure", "claim", "link", "reconcile", "show"]
    at = [
        text.index(f"\n    {stage} ") if f"\n    {stage} " in text else text.index(f"\n{stage} ")
        for stage in stages
    ]
    assert at == sorted(at)


def test_it_holds_the_order_and_nothing_else() -> None:
    tree = ast.parse(inspect.getsource(pipeline))
    lengths = [n.end_lineno - n.lineno for n in tree.body if isinstance(n, ast.FunctionDef) and n.end_lineno]
    assert max(lengths) < 20


def test_two_reports_of_one_fire(fire: Ledger) -> None:
    (story,) = fire.stories
    by_id = {c.id: c for c in story.claims}
    found = {
        frozenset((by_id[c.left].words, by_id[c.right].words)): (c.relation, c.code)
        for c in story.comparisons
    }
    assert found[frozenset(("At least nine", "Fourteen"))] == ("revise", "later")
    assert found[frozenset(("$7 billion", "hundreds of millions of dollars"))] == ("conflict", "numbers")


def test_a_records_ids_refer_to_records(fire: Ledger) -> None:
    (story,) = fire.stories
    claims = {c.id for c in story.claims}
    assert len(claims) == len(story.claims)
    assert {p.claim for p in story.story.placements} == claims
    assert {p.origin for p in story.story.placements} <= {o.id for o in story.story.origins}
    assert {p.event for p in story.story.placements} - {None} <= {e.id for e in story.story.events}
    assert {i for c in story.comparisons for i in (c.left, c.right)} <= claims
    readings = {r.document.id: r for r in story.readings}
    for claim in story.claims:
        reading = readings[claim.report]
        assert claim.quantity is None or claim.quantity in {q.id for q in reading.quantities}
        assert claim.attribution is None or claim.attribution in {a.id for a in reading.attributions}


def test_every_record_says_how_it_was_made(fire: Ledger) -> None:
    (story,) = fire.stories
    records = [
        *story.claims,
        *story.comparisons,
        *story.story.events,
        *story.story.origins,
        *story.story.placements,
    ]
    records += [
        x for r in story.readings for x in (*r.entities, *r.attributions, *r.quantities, *r.times, *r.places)
    ]
    assert [r for r in records if not r.because] == []


def test_each_document_is_told_when_it_is_done() -> None:
    done: list[int] = []
    compare((COURIER, STANDARD), Settings(), lambda: done.append(1))
    assert len(done) == 2


def test_no_document_is_an_empty_ledger() -> None:
    assert compare(()).stories == ()


def test_a_report_without_a_sentence_is_read() -> None:
    (story,) = ledger(report("", "empty")).stories
    assert (story.claims, story.comparisons) == ((), ())


def test_two_processes_draw_the_same() -> None:
    documents = (COURIER, STANDARD, report("Nine people died.", "third"))
    assert list(draw_all(documents, Settings(processes=2))) == list(draw_all(documents))


@pytest.mark.parametrize("processes", [1, 2])
def test_a_document_that_the_program_fails_on_loses_no_other(
    monkeypatch: pytest.MonkeyPatch, processes: int
) -> None:
    drawn = pipeline.draw

    def failing(document: Document, *rest: object) -> object:
        if document.outlet == "Northern Standard":
            raise IndexError("tuple index out of range")
        return drawn(document, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "draw", failing)
    refused: list[Refusal] = []
    settings = Settings(processes=processes)
    read = list(draw_all([COURIER, STANDARD], settings, refused.append))
    assert [d.reading.document.id for d in read] == [COURIER.id]
    assert [r.path for r in refused] == [STANDARD.path]
    assert "a defect of the program" in refused[0].line()
    with pytest.raises(IndexError):
        list(draw_all([COURIER, STANDARD], settings))
