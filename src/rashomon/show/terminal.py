"""The ledger on a terminal, at 80 columns and in a pipe.

Everything is handed to rich as `Text`, never as a string: what a report holds is then no markup, no
emoji code and no link.
"""

from __future__ import annotations

import os
import shlex
from collections import Counter

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from rashomon.model import Ledger
from rashomon.show.grouping import Section
from rashomon.show.rows import Cell, Near, Row, StoryTable, Tie, Unread, Voice
from rashomon.show.story_head import reports, rewrites
from rashomon.show.table import counted, summary, tables
from rashomon.show.visible import one_line
from rashomon.show.wording import quoted

HEADINGS: tuple[tuple[Section, str, str], ...] = (
    ("conflict", "Conflicts", "bold red"),
    ("revise", "Revisions", "bold yellow"),
    ("refine", "Refinements", "bold cyan"),
    ("agree", "Agreements", "bold green"),
)
_STYLES: dict[str, str] = {section: style.removeprefix("bold ") for section, _, style in HEADINGS}
_INDENT = 8
_VALUE_WIDTH = 26
_STATEMENT = 220
_MOST_TIES = 4
_MOST_VOICES = 20
_MOST_OF_ONE_ORIGIN = 3
_MOST_NEAR = 8
_MOST_PATHS = 4


def print_ledger(ledger: Ledger, console: Console, only: frozenset[str] = frozenset()) -> None:
    """Print every story of `ledger`; `only` keeps some of conflict, revise, refine and agree (empty: all
    there is).
    """
    stories = tables(ledger)
    console.print(Text(summary(stories), style="bold"))
    for story in stories:
        for part in _story(story, only):
            console.print(part)
    if line := why_line(ledger, stories, only):
        console.print()
        console.print(Text("What a row was read from, and by which rules:", style="dim"))
        # One line however long, so that it can be pasted.
        console.print(Text(line, style="bold"), soft_wrap=True)


def why_line(ledger: Ledger, stories: tuple[StoryTable, ...], only: frozenset[str] = frozenset()) -> str:
    """A `rashomon why` call to paste: the first row shown, and the paths of its story; empty where there
    is no row.
    """
    for table, story in zip(stories, ledger.stories, strict=True):
        rows = [r for r in table.rows if not only or r.section in only]
        if rows:
            paths = tuple(dict.fromkeys(r.document.path for r in story.readings))
            folders = {os.path.dirname(p) for p in paths}  # noqa: PTH120 - paths are printed as given, not made canonical
            shown = rows[0].short
            if len(paths) > _MOST_PATHS and len(folders) == 1 and folders != {""}:
                # Other reports of the folder may belong to the row and change its id; a claim's is its own.
                shown, paths = rows[0].cells[0].short, tuple(folders)
            return f"rashomon why {shown} {' '.join(shlex.quote(one_line(p)) for p in paths)}"
    return ""


def _story(story: StoryTable, only: frozenset[str]) -> list[RenderableType]:
    head = Rule(characters="━", style="dim")
    parts: list[RenderableType] = [Text(), head, Text(story.title, style="bold"), Text(), *reports(story)]
    parts += rewrites(story) if not only else []
    for section, heading, style in HEADINGS:
        if only and section not in only:
            continue
        rows = story.section(section)
        parts += [Text(), _heading(heading, len(rows), style), *_spaced([_row(r) for r in rows])]
        if section == "agree" and only:
            told = [r for r in story.section("statement") if r.ties]
            parts += _spaced([_row(r) for r in told])
    if only:
        return parts
    parts += [Text(), _heading("Not compared, and why", len(story.near), "bold"), *_near(story.near)]
    alone, statements = story.section("alone"), story.section("statement")
    parts += [
        Text(),
        _heading("Told by one origin alone", len(alone), "bold"),
        *_spaced([_row(r) for r in alone]),
    ]
    parts += [
        Text(),
        _heading("Statements", len(statements), "bold"),
        *_spaced([_row(r) for r in statements]),
    ]
    parts += [Text(), _heading("Sentences with a figure that gave no claim", len(story.unread), "bold")]
    parts += _unread(story.unread)
    return parts


def _heading(words: str, number: int, style: str) -> Text:
    return Text.assemble(
        (words, style), ": " if number else ": none found", (str(number), style) if number else ""
    )


def _spaced(rows: list[RenderableType]) -> list[RenderableType]:
    return [part for row in rows for part in (Text(), row)]


def _row(row: Row) -> RenderableType:
    style = _STYLES.get(row.section, "")
    head = Table.grid(padding=0)
    head.add_column(width=_INDENT, no_wrap=True)
    head.add_column(ratio=1, overflow="fold")
    words = Text(row.title, style="bold")
    if row.scope:
        words.append(Text(f" · {row.scope}", style="not bold"))
    head.add_row(Text(row.short, style=f"dim {style}".strip()), words)
    parts: list[RenderableType] = [head]
    if ends := _envelope(row):
        parts.append(Padding(ends, (0, 0, 0, _INDENT)))
    body = _utterances(row) if row.section == "statement" or row.cells[0].kind == "statement" else _cells(row)
    parts.append(Padding(body, (0, 0, 0, _INDENT)))
    parts += [Padding(_tie(tie), (0, 0, 0, _INDENT)) for tie in row.ties[:_MOST_TIES]]
    if left := row.ties[_MOST_TIES:]:
        more = f"… and {counted(sum(len(t.pairs) for t in left), 'more pair')} of the values above (--html shows all)."
        parts.append(Padding(Text(more, style="dim"), (0, 0, 0, _INDENT)))
    return Group(*parts)


def _envelope(row: Row) -> Text | None:
    """Both ends with who sets them; nothing where one exact figure says it all."""
    ends = row.envelope
    if ends is None or (len(row.cells) == 1 and row.cells[0].bound == "exact"):
        return None
    if len(row.cells) == 1:
        return Text.assemble(("as stated, ", "dim"), ends.words())
    if row.low_by == row.high_by and not (row.low_beyond or row.high_beyond):
        return Text.assemble((ends.words(), "bold"), f" ({row.low_by})")
    # Whose end is open is told apart from who says the highest number.
    less = f", or less ({row.low_beyond})" if row.low_beyond else ""
    more = f", or more ({row.high_beyond})" if row.high_beyond else ""
    return Text.assemble(
        ("from ", "dim"),
        (ends.low_words(), "bold"),
        f" ({row.low_by}){less} to ",
        (ends.high_words(), "bold"),
        f" ({row.high_by}){more}",
    )


def _cells(row: Row) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    widest = max(len(_value(c)) for c in row.cells)
    grid.add_column(width=min(widest, _VALUE_WIDTH), overflow="fold")
    grid.add_column(ratio=1, overflow="fold")
    for voice in row.voices[:_MOST_VOICES]:
        for index, same in enumerate(_told_alike(voice)):
            grid.add_row(_value(same[0]), _who(same[0], again=index > 0, also=same[1:]))
    if left := row.voices[_MOST_VOICES:]:
        grid.add_row(
            Text(), Text(f"… and {counted(len(left), 'more origin')} (--html shows all)", style="dim")
        )
    return grid


def _told_alike(voice: Voice) -> list[list[Cell]]:
    """An origin's cells, a line each; where many reports repeat the same words, one line for all of them."""
    if len(voice.cells) <= _MOST_OF_ONE_ORIGIN:
        return [[cell] for cell in voice.cells]
    alike: dict[tuple[str, bool], list[Cell]] = {}
    for cell in voice.cells:
        alike.setdefault((cell.value.casefold(), cell.superseded), []).append(cell)
    return list(alike.values())


def _value(cell: Cell) -> Text:
    words = Text(quoted(cell.value), style="dim strike" if cell.superseded else "bold")
    if cell.counted and cell.counted.lower() not in cell.value.lower():
        words.append(f" {cell.counted}", style="not bold")
    return words


def _who(cell: Cell, *, again: bool, also: list[Cell] | None = None) -> Text:
    chain = Text(" → ".join(cell.chain))
    if also:
        chain.append(f" and {counted(len(also), 'more report')}, the same words", style="dim")
    if again:
        chain.append(" (the same origin)", style="dim")
    # Each note on its own account: a forecast or a denial must not be missed.
    for note in cell.notes:
        chain.append(f" · {note}", style="italic")
    chain.append("\n" + " · ".join(p for p in (cell.scope, cell.said, cell.short) if p), style="dim")
    return chain


def _utterances(row: Row) -> RenderableType:
    parts: list[RenderableType] = []
    for voice in row.voices:
        for index, cell in enumerate(voice.cells):
            parts.append(Text(quoted(cell.value, _STATEMENT), style="dim strike" if cell.superseded else ""))
            parts.append(Padding(_who(cell, again=index > 0), (0, 0, 0, 2)))
    return Group(*parts)


def _tie(tie: Tie) -> Text:
    style = _STYLES.get(tie.relation, "")
    words = Text.assemble(("▸ ", style), tie.sentence)
    if len(tie.pairs) > 1:
        words.append(f" ({len(tie.pairs)} pairs of claims)", style="dim")
    return words


def _near(near: tuple[Near, ...]) -> list[RenderableType]:
    """The near misses that tempt most, those whose numbers are close, in the order of the text; the rest counted."""
    tempting = sorted(range(len(near)), key=lambda i: (not near[i].close, i))[:_MOST_NEAR]
    lines: list[RenderableType] = []
    for one in (near[i] for i in sorted(tempting)):
        line = Text.assemble(
            (f"{one.code}: ", "bold"), f"{one.left_words} / {one.right_words}: ", (one.reason, "dim")
        )
        if one.more:
            line.append(f" ({counted(one.more, 'more such pair')})", style="dim")
        lines.append(Padding(line, (0, 0, 0, 2)))
    left = Counter(one.code for i, one in enumerate(near) if i not in tempting)
    if left:
        kinds = ", ".join(f"{code} {n}" for code, n in left.most_common())
        lines.append(
            Padding(Text(f"… and {left.total()} more: {kinds} (--html shows all)", style="dim"), (0, 0, 0, 2))
        )
    return lines


def _unread(unread: tuple[Unread, ...]) -> list[RenderableType]:
    return [Padding(Text.assemble((f"{u.label}: ", "dim"), f"“{u.words}”"), (0, 0, 0, 2)) for u in unread]
