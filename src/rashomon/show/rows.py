"""The frozen records that terminal and page print: a story as rows, every word already chosen."""

from __future__ import annotations

import msgspec

from rashomon.show.amounts import Envelope
from rashomon.show.grouping import Section

# Up to so many reports are listed by their day; of more a reader wants to know which to open first.
FEW_REPORTS = 10


class Cell(msgspec.Struct, frozen=True):
    """One claim as a row shows it: the source's words, the chain innermost first, when it was said, and the part
    of its scope that the row does not share.

    `elsewhere` says that the claim's own row is another one (a part beside its whole). `twins` are the same
    claim in copies of the report; `low` and `high` the ends as stated, in `unit`, for the picture.
    """

    claim: str
    short: str
    report: str
    value: str
    counted: str
    chain: tuple[str, ...]
    said: str
    scope: str
    notes: tuple[str, ...]
    twins: tuple[str, ...]
    superseded: bool
    kind: str
    bound: str | None
    low: float | None
    high: float | None
    unit: str | None = None
    elsewhere: bool = False


class Voice(msgspec.Struct, frozen=True):
    """One origin of a row with all its cells, however many outlets carry them."""

    name: str
    cells: tuple[Cell, ...]


class Tie(msgspec.Struct, frozen=True):
    """A relation inside a row as a sentence, and how many pairs of claims it stands for."""

    relation: str
    code: str
    compatible: bool
    sentence: str
    pairs: tuple[tuple[str, str], ...]


class Row(msgspec.Struct, frozen=True):
    """One measure, or one utterance: what is measured, its envelope, who says what, and how the accounts
    relate.
    """

    id: str
    short: str
    section: Section
    title: str
    scope: str
    envelope: Envelope | None
    low_by: str
    high_by: str
    low_beyond: str
    high_beyond: str
    voices: tuple[Voice, ...]
    ties: tuple[Tie, ...]

    @property
    def cells(self) -> tuple[Cell, ...]:
        """All cells, origin by origin."""
        return tuple(c for v in self.voices for c in v.cells)


class Near(msgspec.Struct, frozen=True):
    """Two claims that look alike and were not compared, and why; `more` pairs of the same two rows say the same;
    `close` tells that their numbers lie within a tenth of each other.
    """

    left: str
    right: str
    code: str
    left_words: str
    right_words: str
    reason: str
    more: int = 0
    close: bool = False


class Report(msgspec.Struct, frozen=True):
    """One report as the head of a story lists it; `adds` are the claims that it adds to those before it in reading
    order.
    """

    id: str
    label: str
    path: str
    published: str
    copy_of: str
    version_of: str
    claims: int
    adds: int


class Change(msgspec.Struct, frozen=True):
    """One claim of a page that was rewritten: `before` and `after` in words with the claims' ids, empty where the claim
    was added or is gone.
    """

    kind: str
    before: str
    after: str
    before_id: str
    after_id: str


class Rewrite(msgspec.Struct, frozen=True):
    """What a newer version of a page says otherwise than the version before it."""

    report: str
    label: str
    published: str
    older: str
    older_published: str
    kept: int
    changes: tuple[Change, ...]


class Unread(msgspec.Struct, frozen=True):
    """A sentence that holds a figure which gave no claim; others of it may have given some."""

    report: str
    label: str
    start: int
    end: int
    words: str


class StoryTable(msgspec.Struct, frozen=True):
    """All that is shown of one story. `conflicts` counts rows: measures in conflict, not pairs of claims. `order` are
    the reports' ids in reading order, `new` the claims that each adds to those before it.
    """

    id: str
    title: str
    reports: tuple[Report, ...]
    rows: tuple[Row, ...]
    near: tuple[Near, ...]
    unread: tuple[Unread, ...]
    claims: int
    origins: int
    conflicts: int
    order: tuple[str, ...] = ()
    new: frozenset[str] = frozenset()
    rewrites: tuple[Rewrite, ...] = ()

    @property
    def in_order(self) -> tuple[Report, ...]:
        """The reports in reading order."""
        by_id = {r.id: r for r in self.reports}
        return tuple(by_id[d] for d in self.order)

    def section(self, section: Section) -> tuple[Row, ...]:
        """The rows of one section, in order."""
        return tuple(r for r in self.rows if r.section == section)
