"""A story as the rows that people see: the one place that groups and words; terminal and page only set
them.
"""

from __future__ import annotations

from rashomon.model import Claim, Comparison, Ledger, StoryLedger
from rashomon.show import ties, wording
from rashomon.show.amounts import envelope, sizing
from rashomon.show.dates import day
from rashomon.show.editions import Edition, editions
from rashomon.show.grouping import Group, groups, near_misses
from rashomon.show.joined import Joined, claim_short_ids, digest, join, short_ids
from rashomon.show.reading_order import reading_order
from rashomon.show.rows import (
    Cell,
    Change,
    Near,
    Report,
    Rewrite,
    Row,
    StoryTable,
    Tie,
    Unread,
    Voice,
)
from rashomon.show.scope import own_scope, scope_words
from rashomon.show.visible import one_line, shorten

_UNREAD = 110
# As near as reconcile/ calls tempting.
_CLOSE = 0.10


def tables(ledger: Ledger) -> tuple[StoryTable, ...]:
    """Every story of a run as a table."""
    short = claim_short_ids(ledger)
    joins = [join(story, short) for story in ledger.stories]
    grouped = [groups(joined) for joined in joins]
    names = short_ids(row_id(g) for per_story in grouped for g in per_story)
    return tuple(_table(joined, found, names) for joined, found in zip(joins, grouped, strict=True))


def row_id(group: Group) -> str:
    """A row's id, made from its claims (and from its pair's code where it is no measure of its own)."""
    codes = [] if group.one_measure else [c.code for c in group.comparisons]
    return digest("m", [*(c.id for c in group.claims), *codes])


def summary(stories: tuple[StoryTable, ...]) -> str:
    """The first line: "2 reports · 31 claims · 9 origins · 1 conflict"."""
    counts = (
        (sum(len(s.reports) for s in stories), "report"),
        (sum(s.claims for s in stories), "claim"),
        (sum(s.origins for s in stories), "origin"),
        (sum(s.conflicts for s in stories), "conflict"),
    )
    return " · ".join(counted(number, noun) for number, noun in counts)


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 conflict", "2 reports"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _table(joined: Joined, found: tuple[Group, ...], names: dict[str, str]) -> StoryTable:
    story = joined.ledger
    order = reading_order(joined, found)
    adds = {step.report: len(step.new) for step in order}
    return StoryTable(
        id=story.story.id,
        title=one_line(story.story.title),
        reports=tuple(_report(joined, document, adds[document]) for document in joined.documents),
        rows=tuple(_row(joined, group, names) for group in found),
        near=_near(joined, found),
        unread=_unread(joined, story),
        claims=len(story.claims),
        origins=len(story.story.origins),
        conflicts=sum(g.section == "conflict" for g in found),
        order=tuple(step.report for step in order),
        new=frozenset(c for step in order for c in step.new),
        rewrites=tuple(_rewrite(joined, e) for e in editions(joined)),
    )


def _rewrite(joined: Joined, edition: Edition) -> Rewrite:
    newer, older = (joined.documents[d] for d in (edition.newer, edition.older))

    def change(kind: str, before: str | None, after: str | None) -> Change:
        words = [wording.voiced(joined, joined.claims[c]) if c else "" for c in (before, after)]
        return Change(kind, words[0], words[1], before or "", after or "")

    return Rewrite(
        report=newer.id,
        label=joined.labels[newer.id],
        published=day(newer.published or ""),
        older=joined.labels[older.id],
        older_published=day(older.published or ""),
        kept=len(edition.kept),
        changes=(
            *(change("changed", old, new) for old, new in edition.changed),
            *(change("added", None, new) for new in edition.added),
            *(change("gone", old, None) for old in edition.gone),
        ),
    )


def _report(joined: Joined, document: str, adds: int) -> Report:
    record = joined.documents[document]
    older = {v.newer: v.older for v in joined.ledger.story.versions}
    return Report(
        id=document,
        label=joined.labels[document],
        path=one_line(record.path),
        published=day(record.published) if record.published else "no date stated",
        copy_of=joined.labels.get(joined.copies.get(document, ""), ""),
        version_of=joined.labels.get(older.get(document, ""), ""),
        claims=sum(c.report == document for c in joined.ledger.claims),
        adds=adds,
    )


def _row(joined: Joined, group: Group, names: dict[str, str]) -> Row:
    one_id = row_id(group)
    figures = group.claims[0].kind == "figure"
    # What a source took back or denies bounds nothing; it stays in its cell.
    standing = [c for c in group.claims if c.id not in joined.older and c.stance not in ("denial", "doubt")]
    ends = envelope(standing) if figures and group.one_measure else None
    title = wording.measure_words(joined, group.claims) if figures else _utterance(joined, group.claims[0])
    return Row(
        id=one_id,
        short=names[one_id],
        section=group.section,
        title=title,
        scope=scope_words(group.claims) if figures else "",
        envelope=ends,
        low_by=_setters(joined, ends.low.claims) if ends else "",
        high_by=_setters(joined, ends.high.claims) if ends else "",
        low_beyond=_setters(joined, ends.low.beyond) if ends and ends.low.beyond else "",
        high_beyond=_setters(joined, ends.high.beyond) if ends and ends.high.beyond else "",
        voices=_voices(joined, group),
        ties=_ties(joined, group),
    )


def _utterance(joined: Joined, claim: Claim) -> str:
    """A statement's row is headed by what kind of saying it is and its innermost voice."""
    kind = "position" if claim.stance == "attitude" else claim.stance
    return f"{kind.capitalize()}: {wording.chain_words(joined, claim)[0]}"


def _voices(joined: Joined, group: Group) -> tuple[Voice, ...]:
    by_origin: dict[str, list[Claim]] = {}
    for claim in group.claims:
        origin = joined.origins.get(claim.id)
        by_origin.setdefault(origin.id if origin else claim.id, []).append(claim)
    return tuple(
        Voice(wording.chain_words(joined, own[0])[0], tuple(_cell(joined, c, group) for c in own))
        for own in by_origin.values()
    )


def _cell(joined: Joined, claim: Claim, group: Group) -> Cell:
    return Cell(
        claim=claim.id,
        short=joined.short[claim.id],
        report=claim.report,
        value=wording.value_words(joined, claim),
        counted=wording.counted_words(claim),
        chain=wording.chain_words(joined, claim),
        said=wording.said_words(joined, claim),
        scope=own_scope(claim, group.claims) if claim.kind == "figure" else "",
        notes=wording.notes(joined, claim),
        twins=joined.repeats.get(claim.id, ()),
        superseded=claim.id in joined.older,
        kind=claim.kind,
        bound=claim.bound,
        low=claim.low,
        high=claim.high,
        unit=claim.unit,
        elsewhere=not group.one_measure,
    )


def _setters(joined: Joined, claims: tuple[str, ...]) -> str:
    """Who sets an end: the innermost voices, each origin once; beyond two they are counted."""
    firsts: dict[str, str] = {}
    for claim in claims:
        origin = joined.origins.get(claim)
        firsts.setdefault(
            origin.id if origin else claim, wording.chain_words(joined, joined.claims[claim])[0]
        )
    names = list(dict.fromkeys(firsts.values()))
    return " and ".join(names) if len(names) <= 2 else f"{names[0]} and {len(names) - 1} others"


def _ties(joined: Joined, group: Group) -> tuple[Tie, ...]:
    """The row's relations, worst first; pairs that differ only in who repeats the same two values share a
    sentence.
    """
    ranks = {"conflict": 0, "revise": 1, "refine": 2, "agree": 3}
    ordered = sorted(group.comparisons, key=lambda c: (ranks[c.relation], _outdated(joined, c), c.compatible))
    shared: dict[tuple[object, ...], list[Comparison]] = {}
    for comparison in ordered:
        values = frozenset((_worth(joined, comparison.left), _worth(joined, comparison.right)))
        origins = comparison.same_origin if comparison.relation == "agree" else None
        key = (comparison.relation, comparison.code, comparison.compatible, values, origins)
        shared.setdefault(key, []).append(comparison)
    return tuple(
        Tie(
            same[0].relation,
            same[0].code,
            same[0].compatible,
            ties.tie_words(joined, same[0]),
            tuple((c.left, c.right) for c in same),
        )
        for same in shared.values()
    )


def _outdated(joined: Joined, comparison: Comparison) -> bool:
    return comparison.left in joined.older or comparison.right in joined.older


def _worth(joined: Joined, claim_id: str) -> tuple[object, ...]:
    claim = joined.claims[claim_id]
    if claim.kind == "statement":
        return (claim_id,)
    return claim.low, claim.high, claim.bound, claim.unit


def _near(joined: Joined, found: tuple[Group, ...]) -> tuple[Near, ...]:
    """Near misses, one for each two rows and code: a row of many reports would repeat itself."""
    row = {c.id: number for number, g in enumerate(found) if g.one_measure for c in g.claims}
    shared: dict[tuple[object, ...], list[Comparison]] = {}
    for comparison in near_misses(joined):
        rows = sorted(row[c] for c in (comparison.left, comparison.right))
        shared.setdefault((comparison.code, *rows), []).append(comparison)
    return tuple(_pair(joined, same) for same in shared.values())


def _pair(joined: Joined, same: list[Comparison]) -> Near:
    first = same[0]
    left, right = joined.pair(first)
    reason = ties.plain_reason(first)
    return Near(
        left.id,
        right.id,
        first.code,
        wording.cited(joined, left),
        wording.cited(joined, right),
        reason,
        len(same) - 1,
        _close(left, right),
    )


def _close(left: Claim, right: Claim) -> bool:
    """Whether a hasty reader could take the two numbers for one."""
    stated = ((c.low if c.low is not None else c.high, c.unit) for c in (left, right))
    one, two = (None if value is None else sizing(value, unit) for value, unit in stated)
    return one is not None and two is not None and abs(one - two) <= _CLOSE * max(abs(one), abs(two))


def _unread(joined: Joined, story: StoryLedger) -> tuple[Unread, ...]:
    spans = [
        (document, span)
        for document, sentences in story.unread
        for span in sentences
        if document in joined.documents
    ]
    return tuple(
        Unread(
            d, joined.labels[d], start, end, shorten(one_line(joined.documents[d].text[start:end]), _UNREAD)
        )
        for d, (start, end) in spans
    )
