"""The head of a story on a terminal: its reports, which of them to read first, and what rewritten pages changed."""

from __future__ import annotations

from collections import Counter

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from rashomon.show.rows import FEW_REPORTS, Change, Report, Rewrite, StoryTable
from rashomon.show.table import counted

_MOST_CHANGES = 6
_MOST_REWRITES = 8
_MOST_NAMED = 4


def reports(story: StoryTable) -> list[RenderableType]:
    """The reports by their day; of many, those that add a claim, in reading order, and the others counted."""
    if len(story.reports) <= FEW_REPORTS:
        return [_grid([(r, _what(r)) for r in story.reports])]
    first = [r for r in story.in_order if r.adds]
    rest = [r for r in story.in_order if not r.adds]
    head = f"Read first: {len(first)} of {counted(len(story.reports), 'report')} hold every claim"
    lines: list[RenderableType] = [Text(head, style="bold")]
    lines.append(
        Padding(_grid([(r, _adds(r, first=index == 0)) for index, r in enumerate(first)]), (0, 0, 0, 2))
    )
    if rest:
        lines.append(Text(f"The other {len(rest)} add none: {_kinds(rest)}", style="dim"))
    return lines


def rewrites(story: StoryTable) -> list[RenderableType]:
    """What each newer version of a page says otherwise than the one before; nothing where no page was rewritten."""
    if not story.rewrites:
        return []
    lines: list[RenderableType] = [
        Text(),
        Text(f"Pages that were rewritten: {len(story.rewrites)}", style="bold"),
    ]
    for rewrite in story.rewrites[:_MOST_REWRITES]:
        head = Text.assemble((rewrite.label, "bold"), f" · {_dated(rewrite)}")
        lines.append(Padding(head, (0, 0, 0, 2)))
        lines += [Padding(_change(c), (0, 0, 0, 4)) for c in rewrite.changes[:_MOST_CHANGES]]
        kept = f"{counted(rewrite.kept, 'claim')} kept"
        if left := rewrite.changes[_MOST_CHANGES:]:
            kept = f"… and {counted(len(left), 'more change')}; {kept}"
        lines.append(Padding(Text(kept, style="dim"), (0, 0, 0, 4)))
    if more := len(story.rewrites[_MOST_REWRITES:]):
        lines.append(Text(f"  … and {more} more (--html shows all)", style="dim"))
    return lines


def _dated(rewrite: Rewrite) -> str:
    day = "" if rewrite.published in rewrite.label else f"{rewrite.published}, "
    return f"{day}before that {rewrite.older_published}"


def _change(change: Change) -> Text:
    if change.kind == "changed":
        return Text.assemble(("changed  ", "dim"), (change.before, "strike"), " → ", change.after)
    return Text.assemble((f"{change.kind:<9}", "dim"), change.after or change.before)


def _grid(rows: list[tuple[Report, str]]) -> Table:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(overflow="fold")
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold", style="dim")
    for report, words in rows:
        day = "" if report.published in report.label else report.published
        grid.add_row(Text(report.label), Text(day), Text(words))
    return grid


def _what(report: Report) -> str:
    """Which file it is, and what of it counts."""
    more = counted(report.claims, "claim")
    if report.copy_of:
        more = f"copy of {report.copy_of}" + (f", {report.adds} of its own" if report.adds else "")
    elif report.version_of:
        more = f"newer version of {report.version_of}, {report.adds} new"
    file = report.path.rpartition("/")[2]
    return more if file in report.label else f"{more} · {file}"


def _adds(report: Report, *, first: bool) -> str:
    claims = counted(report.claims, "claim")
    if report.adds == report.claims or first:
        return claims
    kind = ", a copy" if report.copy_of else ", a newer version" if report.version_of else ""
    return f"{report.adds} new of {claims}{kind}"


def _kinds(rest: list[Report]) -> str:
    """What the reports that add nothing are: copies of whom, versions, or told elsewhere."""
    copied = Counter(r.copy_of for r in rest if r.copy_of)
    parts = [f"{n} {'copy' if n == 1 else 'copies'} of {name}" for name, n in copied.most_common(_MOST_NAMED)]
    others = sum(copied.values()) - sum(n for _, n in copied.most_common(_MOST_NAMED))
    parts += [f"{others} copies of others"] if others else []
    versions = sum(bool(r.version_of) and not r.copy_of for r in rest)
    parts += [counted(versions, "newer version")] if versions else []
    own = len(rest) - sum(copied.values()) - versions
    parts += [f"{own} that {'repeats' if own == 1 else 'repeat'} what the others tell"] if own else []
    return ", ".join(parts)
