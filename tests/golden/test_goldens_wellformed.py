"""The golden ledgers themselves: every quote stands where it says, every relation and reason is shown."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parents[1] / "examples"
GOLDENS = sorted(HERE.glob("*.toml"))
REASONS = {
    "agree": {"equal", "overlap", "same-utterance"},
    "refine": {"vague", "bound", "rounding"},
    "revise": {"later", "corrected"},
    "conflict": {"part-exceeds-whole", "numbers", "renderings", "denied"},
    "different-measure": {
        *("part", "aspect", "thing", "population", "whole", "place", "day", "actor", "target", "modality"),
    },
}
"""Every relation of docs/architecture.md with its reason codes."""

BOUNDS = {"exact", "range", "about", "at_least", "more_than", "at_most", "less_than", "up", "down"}
OPEN = {"at_least": "high", "more_than": "high", "at_most": "low", "less_than": "low"}
MODALITIES = {"asserted", "likely", "possible", "planned", "forecast", "demanded"}


def golden(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf8"))


def texts(ledger: dict[str, Any]) -> dict[str, str]:
    """The example's texts by report id: a file's stem, or the id of a JSON Lines document."""
    found: dict[str, str] = {}
    for name in ledger["files"]:
        content = (EXAMPLES / ledger["story"] / name).read_text(encoding="utf8")
        if name.endswith(".jsonl"):
            found |= {row["id"]: row["text"] for row in map(json.loads, content.splitlines())}
        else:
            found[Path(name).stem] = content
    return found


@pytest.fixture(params=GOLDENS, ids=lambda path: path.stem)
def ledger(request: pytest.FixtureRequest) -> dict[str, Any]:
    return golden(request.param)


def test_reports_are_the_files(ledger: dict[str, Any]) -> None:
    assert {row["id"] for row in ledger["report"]} == set(texts(ledger))
    assert {x.name for x in (EXAMPLES / ledger["story"]).iterdir()} == set(ledger["files"])


def test_every_quote_occurs_as_often_as_it_says(ledger: dict[str, Any]) -> None:
    source = texts(ledger)
    for row in [*ledger["claim"], *ledger.get("statement", [])]:
        if "derived_from" in row:
            continue
        assert row["occurrence"] >= 1
        assert source[row["report"]].count(row["quote"]) >= row["occurrence"], row["id"]


def test_values_fit_their_bounds(ledger: dict[str, Any]) -> None:
    for row in ledger["claim"]:
        bound = row["bound"]
        assert bound in BOUNDS, row["id"]
        assert row.get("modality") in MODALITIES, row["id"]
        assert {"low", "high"} - set(row) == ({OPEN[bound]} if bound in OPEN else set()), row["id"]
        if bound == "range":
            assert row["low"] < row["high"], row["id"]
        elif bound not in OPEN:
            assert row["low"] == row["high"], row["id"]


def test_ids_are_unique_and_references_are_known(ledger: dict[str, Any]) -> None:
    rows = [*ledger["claim"], *ledger.get("statement", [])]
    ids = {row["id"] for row in rows}
    assert len(ids) == len(rows)
    for row in rows:
        assert set(row.get("derived_from", ())) <= ids
        for key in ("part_of", "repeats"):
            assert row.get(key, row["id"]) in ids, row["id"]
        assert row.get("speaker") == row.get("chain", [None])[0], row["id"]
    for pair in ledger["pair"]:
        assert {pair["left"], pair["right"]} <= ids
        assert pair.get("later", pair["left"]) in (pair["left"], pair["right"])
        assert ("later" in pair) == (pair["relation"] == "revise")
        assert pair["same_origin"] in ("true", "false", "unknown")


def test_no_pair_is_labelled_twice(ledger: dict[str, Any]) -> None:
    pairs = [frozenset((row["left"], row["right"])) for row in ledger["pair"]]
    assert len(pairs) == len(set(pairs))


def test_together_they_show_every_relation_and_reason() -> None:
    shown: dict[str, set[str]] = {relation: set() for relation in REASONS}
    for path in GOLDENS:
        for pair in golden(path)["pair"]:
            shown[pair["relation"]].add(pair["reason"])
    assert shown == REASONS


def test_one_report_is_a_copy() -> None:
    assert [row["copy_of"] for path in GOLDENS for row in golden(path)["report"] if "copy_of" in row]
