"""What holds of whole ledgers: copies add no origin, outlets are only names, files have no order."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.model import Document, Ledger
from rashomon.pipeline import Drawn, _ledger, draw
from tests.claim.texts import parser, report

COURIER = report(
    "At least nine people were killed and dozens were hurt in the fire on Marrow Quay, port officials said.\n\n"
    "Ingrid Solvang said 23 people had been aboard the freighter. According to two sources, 18 were rescued. It was "
    "reported that the fire caused $7 billion in damage. Some 400 residents of Marrow Quay fled.",
    "courier",
    published="2025-09-13",
)
STANDARD = report(
    "Fourteen people were killed in the fire on Marrow Quay, Dario Penk said on Sunday.\n\n"
    "Solvang said 25 people had been aboard the freighter. The fire on the quay caused hundreds of millions of "
    "dollars in damage. Exactly 400 residents of Marrow Quay fled, port officials said.",
    "standard",
    outlet="Northern Standard",
    published="2025-09-14",
)
RADIO = report(
    "The fire on Marrow Quay killed 12 people, the harbour radio learned. Dario Penk denied that the fire brigade came "
    "late. “We were on the quay within minutes,” Dario Penk said.",
    "radio",
    outlet="Harbour Radio",
    published="2025-09-14",
)
REPORTS = (COURIER, STANDARD, RADIO)


@pytest.fixture(scope="session")
def drawn() -> dict[str, Drawn]:
    """Every report and a copy of each, parsed once."""
    copies = [as_copy(d) for d in REPORTS]
    return {d.id: draw(d, next(iter(parser().annotate((d,))))) for d in (*REPORTS, *copies)}


def as_copy(document: Document) -> Document:
    return msgspec.structs.replace(
        document,
        id=f"z-{document.id}",
        path=f"z-{document.path}",
        label="Copy FM",
        outlet="Copy FM",
        published="2025-09-20",
    )


def ledger(drawn: dict[str, Drawn], *names: str) -> Ledger:
    """What pipeline.compare makes of documents that are parsed already."""
    from rashomon.link import find_stories

    wanted = {name: drawn[name] for name in names}
    stories = find_stories([d.reading.document for d in wanted.values()])
    return Ledger(tuple(_ledger(story, wanted) for story in stories))


def test_the_ledger_is_the_pipelines(drawn: dict[str, Drawn]) -> None:
    from rashomon.pipeline import compare

    assert ledger(drawn, "courier", "standard") == compare((COURIER, STANDARD))


def test_the_reports_give_every_section(drawn: dict[str, Drawn]) -> None:
    (story,) = ledger(drawn, "courier", "standard", "radio").stories
    assert {"conflict", "revise"} <= {c.relation for c in story.comparisons}
    assert len(story.claims) > 10


@settings(max_examples=6)
@given(order=st.permutations([d.id for d in REPORTS]))
def test_the_order_of_the_documents_changes_nothing(drawn: dict[str, Drawn], order: list[str]) -> None:
    assert ledger(drawn, *order) == ledger(drawn, "courier", "standard", "radio")


@pytest.mark.parametrize("name", [d.id for d in REPORTS])
def test_a_copy_adds_no_origin(drawn: dict[str, Drawn], name: str) -> None:
    names = [d.id for d in REPORTS]
    (before,) = ledger(drawn, *names).stories
    (after,) = ledger(drawn, *names, f"z-{name}").stories
    assert [c.original for c in after.story.copies] == [name]
    assert len(after.story.origins) == len(before.story.origins)


@pytest.mark.parametrize("name", [d.id for d in REPORTS])
def test_a_copy_adds_no_comparison(drawn: dict[str, Drawn], name: str) -> None:
    names = [d.id for d in REPORTS]
    (before,) = ledger(drawn, *names).stories
    (after,) = ledger(drawn, *names, f"z-{name}").stories
    assert after.comparisons == before.comparisons


def test_a_copy_that_changed_a_figure_adds_no_origin_and_compares_the_figure(drawn: dict[str, Drawn]) -> None:
    edited = as_copy(COURIER)
    edited = msgspec.structs.replace(edited, text=edited.text.replace("23 people", "27 people"))
    names = [d.id for d in REPORTS]
    (before,) = ledger(drawn, *names).stories
    more = {**drawn, edited.id: draw(edited, next(iter(parser().annotate((edited,)))))}
    (after,) = ledger(more, *names, edited.id).stories
    assert [c.copy for c in after.story.copies] == [edited.id]
    assert len(after.story.origins) == len(before.story.origins)
    folded = {t.claim for t in after.story.twins}
    assert [c.words for c in after.claims if c.report == edited.id and c.id not in folded] == ["27"]
    assert {(c.left, c.right) for c in before.comparisons} < {(c.left, c.right) for c in after.comparisons}


def test_every_folded_claim_is_repeated_by_one_that_stands(drawn: dict[str, Drawn]) -> None:
    (story,) = ledger(drawn, *drawn).stories
    folded = {t.claim for t in story.story.twins}
    assert folded
    assert folded.isdisjoint(t.original for t in story.story.twins)
    assert folded.isdisjoint(c for pair in story.comparisons for c in (pair.left, pair.right))


def renamed(one: Drawn, outlet: str) -> Drawn:
    """The same reading under another outlet's name."""
    old = one.reading.document.outlet
    document = msgspec.structs.replace(one.reading.document, outlet=outlet, label=outlet)
    claims = []
    for claim in one.claims:
        last = claim.chain[-1]
        assert (last.role, last.name) == ("outlet", old)
        claims.append(
            msgspec.structs.replace(
                claim, chain=(*claim.chain[:-1], msgspec.structs.replace(last, name=outlet))
            )
        )
    return Drawn(msgspec.structs.replace(one.reading, document=document), tuple(claims), one.unread)


def test_renaming_outlets_changes_only_names(drawn: dict[str, Drawn]) -> None:
    names = [d.id for d in REPORTS]
    other = {n: renamed(drawn[n], f"Outlet {i}") for i, n in enumerate(names)}
    (before,) = ledger(drawn, *names).stories
    (after,) = ledger(other, *names).stories
    assert [(o.id, o.claims, o.named) for o in after.story.origins] == [
        (o.id, o.claims, o.named) for o in before.story.origins
    ]
    assert after.story.events == before.story.events
    told = [
        (c.left, c.right, c.relation, c.code, c.compatible, c.same_origin, c.later, c.superseded)
        for c in before.comparisons
    ]
    assert [
        (c.left, c.right, c.relation, c.code, c.compatible, c.same_origin, c.later, c.superseded)
        for c in after.comparisons
    ] == told


def test_a_report_read_alone_has_the_same_claims(drawn: dict[str, Drawn]) -> None:
    """A claim knows its own document only."""
    (together,) = ledger(drawn, "courier", "standard", "radio").stories
    (alone,) = ledger(drawn, "standard").stories
    assert alone.claims == tuple(c for c in together.claims if c.report == "standard")
