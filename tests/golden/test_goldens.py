"""The program beside the golden ledgers: every difference is listed there, and no listed one is out of date."""

from __future__ import annotations

import io
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from rashomon.link import find_stories
from rashomon.model import Ledger
from rashomon.pipeline import _ledger, draw
from rashomon.read import read_paths
from rashomon.show.terminal import print_ledger
from tests.claim.texts import parser
from tests.golden.ledgers import GOLDEN, STORIES, compare_ledger, load
from tests.golden.rewrite import FALSE, MISS, rewritten

EXAMPLES = Path(__file__).parents[2] / "examples"
REWRITE = "if it is right, run: pytest tests/golden --rewrite-goldens"


@cache
def ledger(story: str) -> Ledger:
    """What the program makes of one example; its paths are told from the folder of the examples."""
    documents, refusals = read_paths([str(EXAMPLES / story)])
    assert not [r for r in refusals if not r.note]
    drawn = {
        d.id: draw(d, next(iter(parser().annotate((d,))))) for d in sorted(documents, key=lambda d: d.id)
    }
    return Ledger(
        tuple(_ledger(s, drawn) for s in find_stories([d.reading.document for d in drawn.values()]))
    )


def printed(story: str) -> str:
    """The ledger as a pipe of 80 columns gets it."""
    out = io.StringIO()
    print_ledger(ledger(story), Console(file=out, width=80, highlight=False, no_color=True), frozenset())
    text = out.getvalue().replace(f"{EXAMPLES}/", "examples/")
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines())


def expected(golden: dict[str, Any]) -> dict[str, str]:
    """The misses that a golden ledger lists, by row."""
    rows = {f"claim {r['id']}": r for r in golden["claim"]} | {
        f"pair {r['left']} {r['right']}": r for r in golden["pair"]
    }
    return {name: row[MISS] for name, row in rows.items() if MISS in row}


def output(story: str) -> Path:
    return GOLDEN / "output" / f"{story}.txt"


@pytest.fixture(params=STORIES)
def story(request: pytest.FixtureRequest, rewriting: bool) -> str:
    if not rewriting and not output(request.param).exists():
        pytest.skip("not written down yet: pytest tests/golden --rewrite-goldens")
    return str(request.param)


def test_an_example_is_one_story(story: str) -> None:
    assert len(ledger(story).stories) == 1


def test_every_miss_is_listed_and_every_listed_miss_is_one(story: str, rewriting: bool) -> None:
    misses, false_conflicts = compare_ledger(story, ledger(story).stories[0])
    if rewriting:
        path = GOLDEN / f"{story}.toml"
        path.write_text(
            rewritten(path.read_text(encoding="utf-8"), misses, false_conflicts), encoding="utf-8"
        )
    golden = load(story)
    listed = expected(golden)
    new = [f"{row}: {miss}" for row, miss in misses.items() if row not in listed]
    assert not new, f"{story}: a golden row is missed and not listed; {REWRITE}\n" + "\n".join(new)
    gone = [f"{row}: {miss}" for row, miss in listed.items() if row not in misses]
    assert not gone, f"{story}: a listed miss is none any more; {REWRITE}\n" + "\n".join(gone)
    told = sorted(golden.get(FALSE, ()))
    new = sorted(set(false_conflicts) - set(told))
    assert not new, f"{story}: a conflict that the golden ledger does not have; {REWRITE}\n" + "\n".join(new)
    gone = sorted(set(told) - set(false_conflicts))
    assert not gone, f"{story}: a listed false conflict is none any more; {REWRITE}\n" + "\n".join(gone)


def test_the_printed_ledger(story: str, rewriting: bool) -> None:
    if rewriting:
        output(story).parent.mkdir(exist_ok=True)
        output(story).write_text(printed(story), encoding="utf-8")
    assert printed(story) == output(story).read_text(encoding="utf-8"), (
        f"{story} is printed otherwise; {REWRITE}"
    )


# The rewriting itself.

BEFORE = """# A comment.
story = "x"
files = ["a.txt"]

[[claim]]
id = "a1"
quote = "nine"
expected_miss = "not found"

# What follows.
[[claim]]
id = "a2"
also = [
  "b",
]

[[pair]]
left = "a1"
right = "a2"
relation = "agree"
"""


def test_a_rewrite_touches_its_fields_only() -> None:
    once = rewritten(BEFORE, {"claim a2": 'aspect "None"', "pair a1 a2": "not compared"}, ["a / b numbers"])
    assert once == (
        BEFORE.replace('expected_miss = "not found"\n', "")
        .replace(
            'files = ["a.txt"]\n', 'files = ["a.txt"]\nexpected_false_conflicts = [\n  "a / b numbers",\n]\n'
        )
        .replace('  "b",\n]\n', '  "b",\n]\nexpected_miss = "aspect \\"None\\""\n')
        .replace('relation = "agree"\n', 'relation = "agree"\nexpected_miss = "not compared"\n')
    )
    assert tomllib.loads(once)[FALSE] == ["a / b numbers"]


def test_a_rewrite_that_is_undone_leaves_no_trace() -> None:
    clean = rewritten(BEFORE, {}, [])
    assert rewritten(rewritten(clean, {"claim a1": "not found"}, ["a / b"]), {}, []) == clean
    assert rewritten(BEFORE, {"claim a1": "not found"}, []) == BEFORE


@pytest.mark.parametrize("name", STORIES)
def test_every_table_of_a_golden_has_a_name(name: str) -> None:
    text = (GOLDEN / f"{name}.toml").read_text(encoding="utf-8")
    golden = tomllib.loads(rewritten(text, {}, []))
    every = {f"claim {r['id']}": "x" for r in golden["claim"]} | {
        f"pair {r['left']} {r['right']}": "x" for r in golden["pair"]
    }
    assert expected(tomllib.loads(rewritten(text, every, []))) == every
