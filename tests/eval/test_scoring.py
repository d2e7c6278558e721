"""The scorer of labelled stories, on labels of four figures."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from eval.__main__ import main
from eval.labelled import decode_ledgers, read_labels
from eval.printed import print_totals
from eval.scoring import Asked, Score, measures, score

FIGURES = [
    {
        "id": "f/1",
        "report": "a",
        "start": 0,
        "end": 4,
        "low": 9,
        "high": 9,
        "speaker": "Penk",
        "chain": ["Penk"],
    },
    {"id": "f/2", "report": "b", "start": 10, "end": 14, "low": 12, "high": None},
    {
        "id": "f/3",
        "report": "b",
        "start": 20,
        "end": 24,
        "low": 9,
        "high": 9,
        "optional": True,
        "repeats": "f/4",
    },
    {"id": "f/4", "report": "b", "start": 30, "end": 34, "low": 9, "high": 9, "background": True},
]
PAIRS = [
    {"left": "f/1", "right": "f/2", "relation": "conflict"},
    {"left": "f/1", "right": "f/4", "relation": "different-measure", "background": True},
    {"left": "f/2", "right": "f/4", "relation": "different-measure", "confidence": "low"},
]


def claim(name: str, report: str, start: int, low: float, high: float | None, *voices: str) -> dict[str, Any]:
    chain = [{"name": v, "role": "speaker"} for v in voices] + [{"name": report, "role": "outlet"}]
    return {
        "id": name,
        "report": report,
        "start": start,
        "end": start + 4,
        "low": low,
        "high": high,
        "chain": chain,
    }


CLAIMS = [
    claim("c1", "a", 0, 9, 9, "Dario Penk"),
    claim("c2", "b", 10, 12, 12),
    claim("c3", "b", 21, 9, 9),
    claim("c4", "b", 50, 3, 3),
    {**claim("c5", "b", 60, 21, 21), "derived_from": ["c2", "c3"]},
    {**claim("c6", "b", 10, 12, None), "kind": "statement"},
]


def folder(path: Path) -> Path:
    rows = {"reports": [{"report": "a"}, {"report": "b"}], "figures": FIGURES, "pairs": PAIRS}
    for name, records in rows.items():
        lines = (json.dumps({"story": "fire", **r} if name != "pairs" else r) for r in records)
        (path / f"{name}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return path


def system(*comparisons: tuple[str, str, str], shift: int = 0) -> bytes:
    claims = [{**c, "start": c["start"] + shift, "end": c["end"] + shift} for c in CLAIMS]
    reports = [{"id": n, "path": f"x/fire/{n}.txt"} for n in "ab"] + [{"id": "z", "path": "z.txt"}]
    found = [{"left": a, "right": b, "relation": r} for a, b, r in comparisons]
    return json.dumps({"stories": [{"reports": reports, "claims": claims, "comparisons": found}]}).encode()


def scored(path: Path, *comparisons: tuple[str, str, str], **asked: Any) -> Score:
    return score(read_labels(folder(path)), decode_ledgers(system(*comparisons)), Asked(**asked))


def test_figures_are_matched_by_their_spans(tmp_path: Path) -> None:
    counts = scored(tmp_path).counts
    # Three core figures: two found, and the fourth by its repeat; of four claims one is of no figure, one is optional.
    assert (counts["core"], counts["hit"], counts["claims"], counts["right"]) == (3, 3, 3, 3)
    assert (counts["interval"], counts["number"]) == (2, 3)
    assert (counts["named"], counts["speaker"], counts["speaker_named"]) == (1, 3, 1)


def test_pairs_take_the_relation_that_was_said(tmp_path: Path) -> None:
    found = scored(tmp_path, ("c1", "c2", "conflict"), ("c3", "c1", "conflict"), ("c4", "c1", "agree"))
    assert [a.said for a in found.answers] == ["conflict", "conflict", "-"]
    values = measures(found)
    assert (values["conflict_recall"], values["conflict_precision"]) == (100, 50)
    assert (values["false_conflicts"], values["compared_at_all"], values["conflicts_missed"]) == (50, 50, 0)
    assert values["relation_f1"] == pytest.approx(100 * 2 / 3 / 4)


def test_background_and_doubtful_pairs_can_be_left_out(tmp_path: Path) -> None:
    assert [a.pair.right for a in scored(tmp_path, background=False).answers] == ["f/2", "f/4"]
    assert len(scored(tmp_path, sure_only=True).answers) == 2
    assert scored(tmp_path, background=False).counts["core"] == 2


def test_other_names_of_the_relations_are_known(tmp_path: Path) -> None:
    found = scored(tmp_path, ("c2", "c3", "not_comparable"))
    assert found.answers[2].said == "different-measure"


def test_the_command_scores_a_file_with_offsets_from_its_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "system.json").write_bytes(system(("c1", "c2", "revise"), shift=16))
    assert main(["score", str(folder(tmp_path)), str(tmp_path / "system.json"), "--by-story"]) == 0
    printed = capsys.readouterr().out
    assert "figures found                               3/3 = 100.0%" in printed
    assert "conflicts missed                            1/1 = 100.0%" in printed


def test_a_broken_floor_fails(capsys: pytest.CaptureFixture[str]) -> None:
    values = {"figure_recall": 89.9, "false_conflicts": 2.0}
    assert print_totals(values, {"figure_recall": 90, "false_conflicts": 3}) == 1
    assert "BROKEN" in capsys.readouterr().out
    assert print_totals(values, {"figure_recall": 89, "false_conflicts": 2}) == 0


def test_every_floor_is_of_a_measure_that_is_measured(tmp_path: Path) -> None:
    from eval.__main__ import _floors

    assert set(_floors()) == {"dev", "gate"}
    for limits in _floors().values():
        assert set(limits) <= set(measures(scored(tmp_path)))
