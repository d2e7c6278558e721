"""What `stories` writes of one story."""

from __future__ import annotations

from rashomon.show.export import encode, story_line
from tests.show import ledgers


def test_every_document_can_be_found_by_its_path() -> None:
    (story,) = ledgers.raid().stories
    line = story_line(story)
    assert line.documents == tuple(r.id for r in line.reports) == ("dharbour", "dnorthern", "dradio")
    first = line.reports[0]
    assert (first.path, first.label, first.published) == ("harbour.txt", "HARBOUR DAILY", "2025-06-01")
    assert encode(line).startswith(b'{"story":"s1","title":"Raid on the harbour at Vell","documents":[')
