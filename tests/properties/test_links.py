"""What holds of linking, whatever the reports."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rashomon.link import find_stories
from rashomon.link.copies import find_copies
from rashomon.link.origins import find_origins
from rashomon.model import Annotation, ChainLink, Claim, Copy, Document, Reading, Segment, Story

WORDS = (
    "fire quay harbour crew ship night people officials smoke wall mayor town ferry storm road power line house water "
    "field Calder Solvang Penk Tamsin Orrell Belmora Tarvia Geneva"
).split()
sentences = st.lists(st.sampled_from(WORDS), min_size=4, max_size=12).map(
    lambda w: " ".join(w).capitalize() + "."
)
texts = st.lists(sentences, min_size=1, max_size=6).map(" ".join)
days = st.none() | st.integers(1, 28).map(lambda d: f"2025-06-{d:02d}")
roles = st.sampled_from(
    [
        ("Dario Penk", "speaker"),
        ("officials", "party"),
        (None, "unnamed"),
        (None, "outlet"),
        ("Reuters", "agency"),
    ]
)


def document(name: str, text: str, day: str | None, url: str | None = None) -> Document:
    segments = (Segment(0, len(text), "paragraph"),)
    return Document(name, text, "", f"{name}.txt", name, segments, published=day, outlet=name, url=url)


pages = st.none() | st.sampled_from(["https://wire.example/fire", "https://wire.example/storm"])
reports = st.lists(st.tuples(texts, days, pages), min_size=1, max_size=6).map(
    lambda rows: [document(f"d{i}", *row) for i, row in enumerate(rows)]
)


@given(reports)
def test_every_report_is_in_exactly_one_story(documents: list[Document]) -> None:
    told = [d for story in find_stories(documents) for d in story.documents]
    assert sorted(told) == sorted(d.id for d in documents)


@given(reports, st.randoms(use_true_random=False))
def test_the_order_of_the_files_changes_no_story(documents: list[Document], chance: st.randoms) -> None:  # type: ignore[valid-type]
    mixed = list(documents)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert find_stories(mixed) == find_stories(documents)


@given(reports)
def test_copies_form_stars_around_originals(documents: list[Document]) -> None:
    copies = find_copies(documents)
    originals = {c.original for c in copies}
    folded = [c.copy for c in copies]
    assert len(set(folded)) == len(folded)
    assert originals.isdisjoint(folded)


@given(reports)
def test_a_report_is_a_copy_or_a_newer_version_of_one_report_at_most(documents: list[Document]) -> None:
    day = {d.id: d.published or "" for d in documents}
    for story in find_stories(documents):
        newer = [v.newer for v in story.versions]
        assert len(set(newer)) == len(newer)
        assert all(day[v.newer] > day[v.older] for v in story.versions)
        assert not {(c.copy, c.original) for c in story.copies} & {(v.newer, v.older) for v in story.versions}


@given(texts.filter(lambda t: len(t.split()) > 12), days, days)
def test_a_report_twice_is_a_copy_in_one_story(text: str, one: str | None, two: str | None) -> None:
    documents = [document("a", text, one), document("b", text, two)]
    assert len(find_copies(documents)) == 1


@given(st.lists(st.tuples(st.sampled_from("ab"), roles), min_size=1, max_size=8))
def test_every_claim_has_exactly_one_origin(rows: list[tuple[str, tuple[str | None, str]]]) -> None:
    claims, readings = voices(rows)
    origins = find_origins(Story("s", "", ("a", "b")), readings, claims)
    assert sorted(c for o in origins for c in o.claims) == sorted(c.id for c in claims)
    assert len({o.id for o in origins}) == len(origins)


@given(
    st.lists(st.tuples(st.just("a"), roles.filter(lambda r: r != (None, "unnamed"))), min_size=1, max_size=8)
)
def test_a_copy_adds_no_origin(rows: list[tuple[str, tuple[str | None, str]]]) -> None:
    both = [*rows, *(("b", voice) for _, voice in rows)]
    claims, readings = voices(both)
    alone = find_origins(Story("s", "", ("a",)), readings[:1], [c for c in claims if c.report == "a"])
    folded = find_origins(Story("s", "", ("a", "b"), (Copy("b", "a"),)), readings, claims)
    assert len(folded) == len(alone)


def voices(rows: list[tuple[str, tuple[str | None, str]]]) -> tuple[list[Claim], list[Reading]]:
    """A claim a row (report, voice), in the order of the reports, and the reports' readings."""
    claims = []
    for number, (report, (name, role)) in enumerate(sorted(rows, key=lambda r: r[0])):
        outlet = ChainLink(report, None, None, "outlet")
        inner = () if role == "outlet" else (ChainLink(name, 0, 1, role),)  # type: ignore[arg-type]
        claims.append(
            Claim(
                f"c{number}",
                report,
                "figure",
                0,
                1,
                (0, 1),
                "9",
                (*inner, outlet),
                attribution=f"{report}{number}",
            )
        )
    readings = [Reading(document(r, "", None), Annotation((), (), ())) for r in ("a", "b")]
    return claims, readings
